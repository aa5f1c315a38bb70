#include "rating/rule_table.h"

#include "base/tr.h"
#include "store/statement.h"

#include "base/failure.h"
#include "base/text.h"
#include "rating/rule_json.h"
#include "rating/shipped_rules.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

base::Id idOf(store::Database &database, const QString &sql, const std::vector<store::Value> &values)
{
    store::Statement query(database, sql);
    for (const store::Value &value : values)
        query.bind(value);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

QStringList ruleNames(store::Database &database)
{
    QStringList names = shippedRuleNames();
    store::Statement query(database, u"SELECT name FROM rule_set ORDER BY name"_s);
    while (query.next())
        names.append(query.text(0));
    return names;
}

RuleSet loadRules(store::Database &database, const QString &name)
{
    if (std::optional<RuleSet> shipped = shippedRules(name))
        return *shipped;
    store::Statement query(database, u"SELECT body FROM rule_set WHERE name = ?"_s);
    query.bind(name);
    if (!query.next())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("There is no rule set %1. There are: %2.").arg(name, ruleNames(database).join(u", "_s)));
    RuleReading reading = parseRules(query.text(0).toUtf8());
    if (!reading.rules)
        base::refuse(Tr::tr("The rule set %1 in the file has errors; correct them or bind another.").arg(name), reading.errors);
    return *reading.rules;
}

std::array<QString, 5> boundRules(store::Database &database, base::Month month)
{
    std::array<QString, 5> names;
    for (int kind = 1; kind <= 5; ++kind)
        names[std::size_t(kind - 1)] = defaultRuleName(Kind(kind));
    store::Statement query(database, u"SELECT kind, rule_set FROM rule_binding WHERE month = ?"_s);
    query.bind(month.toString());
    while (query.next())
        names[std::size_t(query.integerWithin(0, 1, 5) - 1)] = query.text(1);
    return names;
}

base::Id saveRules(store::Edit &edit, const rights::Caller &caller, const RuleSet &rules)
{
    rights::require(caller, rights::Relation::Other, rights::Stage::Open, rights::Action::AdoptRules);
    if (shippedRuleNames().contains(rules.name))
        base::refuse(Tr::tr("%1 comes with the program and stays as it is. Save the copy under another name.").arg(rules.name));
    const QByteArray body = toJson(rules);
    if (const RuleReading reading = parseRules(body); !reading.rules)
        base::refuse(Tr::tr("The rule set %1 has errors.").arg(rules.name), reading.errors);
    const store::Row row{{u"name"_s, store::text(rules.name)}, {u"body"_s, store::text(QString::fromUtf8(body))}};
    const base::Id id = idOf(edit.database(), u"SELECT id FROM rule_set WHERE name = ?"_s, {store::text(rules.name)});
    if (id == 0)
        return edit.insert(u"rule_set"_s, row);
    edit.update(u"rule_set"_s, id, row);
    return id;
}

base::Id bindRules(store::Edit &edit, const rights::Caller &caller, base::Month month, Kind kind, const QString &name)
{
    rights::require(caller, rights::Relation::Other, rights::Stage::Open, rights::Action::AdoptRules);
    if (loadRules(edit.database(), name).isTemplate)
        base::refuse(Tr::tr("The rule set %1 is a template: copy it, fill in its criteria and set “template” to false.").arg(name));
    const std::vector<store::Value> key{store::text(month.toString()), store::integer(qint64(kind))};
    const base::Id id = idOf(edit.database(), u"SELECT id FROM rule_binding WHERE month = ? AND kind = ?"_s, key);
    if (id == 0)
        return edit.insert(u"rule_binding"_s, {{u"month"_s, key[0]}, {u"kind"_s, key[1]}, {u"rule_set"_s, store::text(name)}});
    edit.update(u"rule_binding"_s, id, {{u"rule_set"_s, store::text(name)}});
    return id;
}

QStringList ruleWarnings(const RuleSet &rules, base::Month month, Kind kind)
{
    QStringList warnings;
    if (!rules.verified)
        warnings.append(Tr::tr("The rule set %1 has not been checked against the published text.").arg(rules.name));
    if (!rules.servesKind(kind))
        warnings.append(Tr::tr("The rule set %1 does not serve this kind of people: %2.").arg(rules.name, staff::word(kind)));
    if (rules.from && month.last() < *rules.from)
        warnings.append(Tr::tr("The rule set %1 is in force only from %2.").arg(rules.name, base::dateText(*rules.from)));
    if (rules.to && month.first() > *rules.to)
        warnings.append(Tr::tr("The rule set %1 was in force until %2.").arg(rules.name, base::dateText(*rules.to)));
    if (rules.period != Period::Month)
        warnings.append(Tr::tr("The rule set %1 is not one for months.").arg(rules.name));
    return warnings;
}

} // namespace rating
