#include "rating/shipped_rules.h"

#include "rating/rule_json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rating {

QStringList shippedRuleNames() { return {u"nd335-thang"_s, u"nd335-quy"_s, u"nd233-thang"_s, u"hanoi-3814"_s}; }

QByteArray shippedRulesText(const QString &name)
{
    if (!shippedRuleNames().contains(name))
        return {};
    QFile file(u":/rules/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<RuleSet> shippedRules(const QString &name)
{
    const QByteArray text = shippedRulesText(name);
    return text.isEmpty() ? std::nullopt : parseRules(text).rules;
}

QString defaultRuleName(Kind kind) { return kind == Kind::PublicEmployee ? u"nd233-thang"_s : u"nd335-thang"_s; }

} // namespace rating
