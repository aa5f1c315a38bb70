#include "people.h"
#include "rating/explain.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace rating;
using namespace testing;

namespace {

ItemLine item(const QString &content, Work work, Exclusion exclusion = Exclusion::None)
{
    ItemLine line;
    line.content = content;
    line.due = QDate(2026, 10, 9);
    line.work = work;
    line.faults = work.faults;
    line.delays = work.delays;
    line.exclusion = exclusion;
    return line;
}

struct Case {
    std::vector<PersonValues> people;
    std::vector<RuleSet> rules{decree335()};
    std::vector<PersonLabel> labels;
    std::vector<std::vector<ItemLine>> items;
    std::vector<std::vector<FindingLine>> findings;
    std::vector<Score> scores;

    void add(PersonValues p, const QString &name, std::vector<ItemLine> lines)
    {
        p.own = {};
        for (const ItemLine &line : lines)
            p.own.merge(line.tally());
        people.push_back(p);
        labels.push_back({name, u"VP"_s, {}});
        items.push_back(std::move(lines));
        findings.push_back({});
    }
    QString text(qint32 who, bool deep = false)
    {
        scores = scorePeriod(people, rules);
        ExplainSource source{base::Month::of(2026, 10).value(), people, scores, rules, labels, items, findings};
        return explanationLines(explain(source, who, deep)).join(u'\n');
    }
};

} // namespace

TEST_CASE("an explanation names each figure, each item left out and why")
{
    Case c;
    c.add(person("CB0001"), u"Lý Thanh Thắng"_s,
          {item(u"Báo cáo"_s, {3000, 4, 4, 0, 1}), item(u"Hồ sơ"_s, {1000, 10, 8, 1, 0}), item(u"Hoãn"_s, {1000, 1, 0, 0, 0}, Exclusion::Moved),
           item(u"Nghỉ ốm"_s, {1000, 1, 0, 0, 0}, Exclusion::DueInAbsence)});
    c.findings[0] = {{{109, Severity::Medium}, QDate(2026, 10, 5)}};
    c.people[0].findings = {{109, Severity::Medium}};
    const QString text = c.text(0);
    CHECK(text.contains(u"CB0001 Lý Thanh Thắng"_s));
    CHECK(text.contains(u"10/2026"_s));
    CHECK(text.contains(u"I.09"_s));
    CHECK(text.contains(u"05/10/2026"_s));
    CHECK(text.contains(u"K·n 12, K·m 12, quality 12, progress 11,25"_s));
    CHECK(text.contains(u"a = 10/11 = 0,9091"_s));
    CHECK(text.contains(u"Hoãn (due 09/10/2026): left out: moved"_s));
    CHECK(text.contains(u"Nghỉ ốm (due 09/10/2026): left out: due during an absence"_s));
    CHECK(text.contains(u"= 81,58"_s)); // 19 + 62.58
}

TEST_CASE("a leader's explanation has a line for each direct report, and every item only when asked")
{
    Case c;
    PersonValues head = person("L1", Role::Head);
    head.scorecard = {12, 139, 200};
    c.add(head, u"Trưởng phòng"_s, {item(u"Chỉ đạo"_s, {1000, 1, 1, 0, 0})});
    c.add(person("S2", Role::Staff, 0), u"Nhân viên hai"_s, {item(u"Việc hai"_s, {1000, 10, 1, 0, 0})});
    c.add(person("S1", Role::Staff, 0), u"Nhân viên một"_s, {item(u"Việc một"_s, {1000, 1, 1, 0, 0})});
    const QString text = c.text(0);
    CHECK(text.indexOf(u"S1 Nhân viên một"_s) < text.indexOf(u"S2 Nhân viên hai"_s));
    CHECK_FALSE(text.contains(u"Việc hai"_s));
    CHECK(text.contains(u"did not complete their tasks: S2"_s));
    CHECK(text.contains(u"đ = 1/2 = 0,5000"_s));
    CHECK(text.contains(u"69,5 of 100 points"_s));
    const QString deep = c.text(0, true);
    CHECK(deep.contains(u"Việc hai"_s));
    CHECK(deep.contains(u"Việc một"_s));
}

TEST_CASE("a total that rounding would lift into another class shows more decimals")
{
    Case c;
    c.add(person("A"), u"A"_s, {item(u"Việc"_s, {1000, 14000, 13999, 0, 0})});
    CHECK(c.text(0).contains(u"= 89,995"_s));
}

TEST_CASE("a condition says why the class is below the score")
{
    Case c;
    c.add(person("A"), u"A"_s, {item(u"Việc"_s, {1000, 1, 1, 0, 0})});
    c.people[0].conditions = 2;
    const QString text = c.text(0);
    CHECK(text.contains(u"Class by score: Hoàn thành xuất sắc nhiệm vụ"_s));
    CHECK(text.contains(u"Condition ky-luat"_s));
    CHECK(text.contains(u"Proposed class: Không hoàn thành nhiệm vụ"_s));
}

TEST_CASE("rules that are unverified or serve others say so")
{
    Case c;
    c.rules[0] = shippedRules(u"nd233-thang"_s).value();
    c.add(person("A"), u"A"_s, {});
    const QString text = c.text(0);
    CHECK(text.contains(u"not been checked"_s));
    CHECK(text.contains(u"does not serve"_s));
    CHECK(text.contains(u"not enough data"_s));
}
