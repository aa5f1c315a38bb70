#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_file.h"
#include "rating/rule_json.h"
#include "rating/shipped_rules.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// A shipped rule set by name, else a file by path.
QByteArray textOf(const QString &nameOrPath)
{
    if (rating::shippedRuleNames().contains(nameOrPath))
        return rating::shippedRulesText(nameOrPath);
    QFile file(nameOrPath);
    if (!file.exists())
        usage(Tr::tr("“%1” is neither a rule set that comes with the program (%2) nor a file.")
                  .arg(nameOrPath, rating::shippedRuleNames().join(u", "_s)));
    if (!file.open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(nameOrPath), file.errorString()));
    return file.readAll();
}

} // namespace

int runRules(const QStringList &arguments)
{
    const Arguments given(arguments, {}, {u"list|show|check"_s, u"[NAME|PATH]"_s});
    const QString what = given.word(0);
    exchange::ExportFile out(u"-"_s);
    if (what == u"list") {
        for (const QString &name : rating::shippedRuleNames()) {
            const rating::RuleSet rules = *rating::shippedRules(name);
            exchange::writeAll(
                out.device(),
                (name + u'\t' + rules.title + (rules.isTemplate ? u'\t' + Tr::tr("a template to fill in") : QString()) + u'\n').toUtf8());
        }
    } else if (what == u"show" || what == u"check") {
        if (given.word(1).isEmpty())
            usage(Tr::tr("%1 is missing.").arg(u"NAME|PATH"_s));
        const QByteArray text = textOf(given.word(1));
        const rating::RuleReading reading = rating::parseRules(text);
        if (!reading.errors.isEmpty())
            base::refuse(Tr::tr("%1 is not a valid rule set:").arg(given.word(1)), reading.errors);
        exchange::writeAll(out.device(), what == u"show" ? text : (Tr::tr("%1 is a valid rule set.").arg(given.word(1)) + u'\n').toUtf8());
    } else {
        usage(Tr::tr("“%1” is not one of list, show, check.").arg(what));
    }
    out.commit();
    return 0;
}

} // namespace cli
