#include "rating/rule_settings.h"

#include "month_ward.h"
#include "rating/rule_effect.h"
#include "rating/rule_table.h"
#include "rating/shipped_rules.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace testing;
using namespace rating;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const RuleSet &rules, const QString &path)
{
    for (const RuleSetting &one : settingsOf(rules))
        if (one.path == path)
            return one.value;
    return u"(none)"_s;
}

RuleReading withSetting(const RuleSet &rules, const QString &path, const QString &value) { return withSettings(rules, {{path, value}}); }

} // namespace

TEST_CASE("every setting of a shipped rule set can be written back as it is, and nothing changes")
{
    for (const QString &name : shippedRuleNames()) {
        const RuleSet rules = *shippedRules(name);
        const std::vector<RuleSetting> settings = settingsOf(rules);
        CHECK(settings.size() > 30);
        for (const RuleSetting &one : settings) {
            INFO(name.toStdString() << ' ' << one.path.toStdString());
            const RuleReading reading = withSetting(rules, one.path, one.value);
            CHECK(reading.errors.isEmpty());
            CHECK((reading.rules && *reading.rules == rules));
        }
    }
}

TEST_CASE("one setting is changed, with a decimal comma too, and a senseless one is refused with its place")
{
    const RuleSet rules = *shippedRules(u"nd335-thang"_s);
    CHECK(valueOf(rules, u"criteria[2].max"_s) == u"2.5"_s);
    CHECK_FALSE(withSetting(rules, u"criteria[2].max"_s, u"2,0"_s).rules); // the maxima no longer add up
    const RuleReading lower = withSettings(rules, {{u"criteria[2].max"_s, u"2,0"_s}, {u"criteria[1].max"_s, u"5,5"_s}});
    REQUIRE(lower.rules);
    CHECK(lower.rules->criteria[2].max.halves == 4);
    CHECK(lower.rules->criteria[3] == rules.criteria[3]);
    CHECK(withSetting(rules, u"calendar.review"_s, u"27"_s).rules->calendar.review == 27);
    CHECK(withSetting(rules, u"verified"_s, u"false"_s).rules->verified == false);
    CHECK(withSetting(rules, u"to"_s, u"2026-12-31"_s).rules->to == QDate(2026, 12, 31));
    CHECK_FALSE(withSetting(rules, u"from"_s, {}).rules->from.has_value());
    CHECK(withSetting(rules, u"manifestations.I.01"_s, u"II.1"_s).rules->indicators[0].criterion == 2);
    const RuleReading senseless = withSetting(rules, u"criteria[2].max"_s, u"nhiều"_s);
    CHECK_FALSE(senseless.rules);
    REQUIRE(senseless.errors.size() == 1);
    CHECK(senseless.errors[0].startsWith(u"criteria[2].max"_s));
    CHECK_FALSE(withSetting(rules, u"bands.perfect"_s, u"1"_s).errors.isEmpty());
}

TEST_CASE("what another rule set would change is told before it is adopted, and nothing is written")
{
    MonthWard ward;
    ward.item("CV1", QDate(2026, 10, 9), 10, 10);
    RuleSet other = *shippedRules(u"nd335-thang"_s);
    other.name = u"chat-hon"_s;
    other.bands.excellent = 9500;
    ward.edit([&](store::Edit &e) { saveRules(e, ward.owner(), other); });
    const MonthScores bound = ward.scores();
    const MonthScores would = ward.scores({u"chat-hon"_s, {}});
    const std::vector<RuleEffect> effects = effectOf(bound, would);
    for (const RuleEffect &one : effects) {
        CHECK(one.before.total == one.after.total); // the bands alone are others
        CHECK(one.before.proposed != one.after.proposed);
    }
    CHECK(effectOf(bound, bound).empty());
    const std::array<int, 5> before = proposedClasses(bound);
    const std::array<int, 5> after = proposedClasses(would);
    CHECK(std::accumulate(before.begin(), before.end(), 0) == int(bound.rows.size()));
    CHECK(before != after);
    CHECK(boundRules(ward.database(), october)[0] != u"chat-hon"_s);
}
