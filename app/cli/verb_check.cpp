#include "cli.h"
#include "verbs.h"

#include "insight/boards.h"
#include "insight/check.h"
#include "insight/report.h"

using namespace Qt::StringLiterals;

namespace cli {

int runCheck(const QStringList &arguments)
{
    const Arguments given(arguments, {option(u"month"_s, u"MONTH"_s), option(u"format"_s, u"FORMAT"_s)}, {u"FILE"_s});
    const base::Month month = given.month();
    const QString format = given.format({u"table"_s, u"json"_s});
    const auto database = openFile(given.word(0), For::Reading);
    insight::Ward ward(*database);
    insight::requireBegun(ward, month);
    const insight::Scope scope = ward.scope(caller(*database), 0, month);
    const insight::Checks checks = insight::runChecks(insight::readChecks(ward, month), ward.roster(), scope);
    print(QString::fromUtf8(format == u"json" ? insight::checksJson(checks) : insight::checksTable(checks)));
    return 0;
}

} // namespace cli
