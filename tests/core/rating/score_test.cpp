#include "base/failure.h"
#include "people.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace rating;
using namespace testing;

namespace {

struct Vector {
    Reading reading;
    const char *a;
    const char *b;
    const char *c;
    const char *result;
    const char *total;
    Rating rating;
};

PersonValues example()
{
    PersonValues p = person("A");
    p.own = tallyOf(exampleWork());
    giveGeneral(p, decree335(), 55); // 27.5
    return p;
}

// A leader whose own work gives exactly a, b, c in hundredths.
PersonValues leaderWith(int a, int b, int c, int scorecardHalves, bool complained)
{
    PersonValues p = person("L", Role::Deputy);
    // 100 items of one product would do; one item of 100 products with 4 × 100 × (a − b) faults does the same
    p.own.add({1000, 100, a, 4 * (a - b), 4 * (a - c)});
    p.scorecard = {12, scorecardHalves, 200};
    if (complained)
        p.findings.push_back({111, Severity::Light});
    return p;
}

} // namespace

TEST_CASE("the domain's example in the three readings")
{
    const Vector vectors[] = {{Reading::R1, "0.9091", "0.8977", "0.8750", "62.58", "90.08", Rating::Excellent},
                              {Reading::R2, "0.9091", "0.8182", "0.7727", "58.33", "85.83", Rating::Good},
                              {Reading::R3, "0.9091", "0.9000", "0.8500", "62.05", "89.55", Rating::Good}};
    for (const Vector &v : vectors) {
        const Score s = score({example()}, decree335(v.reading)).at(0);
        CHECK(shown(s.a, 4) == QString::fromLatin1(v.a));
        CHECK(shown(s.b, 4) == QString::fromLatin1(v.b));
        CHECK(shown(s.c, 4) == QString::fromLatin1(v.c));
        CHECK(shown(s.result) == QString::fromLatin1(v.result));
        CHECK(shown(s.total) == QString::fromLatin1(v.total));
        CHECK(s.byScore == v.rating);
        CHECK(s.general == base::Points::fromHalves(55));
        CHECK_FALSE(s.d.hasValue());
        CHECK_FALSE(s.organising.hasValue());
        CHECK_FALSE(s.uniting.hasValue());
    }
}

TEST_CASE("the domain's leader with a .96, b .95, c .94")
{
    const RuleSet rules = decree335();
    SECTION("d đ e = 1 1 1") { CHECK(shown(score({leaderWith(96, 95, 94, 140, false)}, rules).at(0).result) == u"68.25"_s); }
    SECTION("1 .5 1")
    {
        const Score s = score({leaderWith(96, 95, 94, 139, false)}, rules).at(0);
        CHECK(shown(s.organising, 4) == u"0.5000"_s);
        CHECK(shown(s.result) == u"62.42"_s);
    }
    SECTION(".5 .5 1")
    {
        std::vector<PersonValues> people{leaderWith(96, 95, 94, 0, false), person("S", Role::Staff, 0)};
        people[1].conditions = 2; // disciplined: fails without changing the leader's sums
        const Score s = score(people, rules).at(0);
        CHECK(shown(s.d, 4) == u"0.5000"_s);
        CHECK(shown(s.result) == u"56.58"_s);
    }
    SECTION("a confirmed I.11 takes half of e") { CHECK(shown(score({leaderWith(96, 95, 94, 200, true)}, rules).at(0).uniting, 1) == u"0.5"_s); }
}

TEST_CASE("bands look at the exact total")
{
    const RuleSet rules = decree335();
    // general 20 + result 69.995 = 89.995: a + b + c = 3 · 69.995/70, so 13999/14000 each
    PersonValues below = person("A");
    below.own.add({1000, 14000, 13999, 0, 0});
    const Score almost = score({below}, rules).at(0);
    CHECK(almost.total.ratio() == base::Ratio(89995, 1000));
    CHECK(almost.byScore == Rating::Good);
    CHECK(shown(almost.total, decimalsToShow(almost.total, rules)) == u"89.995"_s);

    PersonValues exactly = person("B");
    exactly.own.add({1000, 1, 1, 0, 0});
    const Score ninety = score({exactly}, rules).at(0);
    CHECK(ninety.total.ratio() == base::Ratio(90));
    CHECK(ninety.byScore == Rating::Excellent);
    CHECK(decimalsToShow(ninety.total, rules) == 2);

    CHECK(bandOf(rules.bands, {70, 1}) == Rating::Good);
    CHECK(bandOf(rules.bands, {69999, 1000}) == Rating::Completed);
    CHECK(bandOf(rules.bands, {50, 1}) == Rating::Completed);
    CHECK(bandOf(rules.bands, {4999999, 100000}) == Rating::Failed);
}

TEST_CASE("general criteria")
{
    const RuleSet rules = decree335();
    const auto count = [&](const char *code, CriterionValue value, std::vector<Finding> findings = {}) {
        return countCriterion(rules, rules.criterionAt(QString::fromLatin1(code)), value, findings).counts;
    };
    SECTION("what nobody scored is full in groups I and II and 0 in group III")
    {
        CHECK(count("I.1", {}) == 10);
        CHECK(count("II.4", {}) == 5);
        CHECK(count("III.1", {}) == 0);
    }
    SECTION("a self-score alone counts for nothing")
    {
        CHECK(count("I.1", {2, notScored, false}) == 10);
        CHECK(count("III.1", {5, notScored, true}) == 0);
    }
    SECTION("the superior's score is the base; group III needs evidence")
    {
        CHECK(count("I.2", {notScored, 7, false}) == 7);
        CHECK(count("III.2", {notScored, 5, true}) == 5);
        CHECK(count("III.2", {notScored, 5, false}) == 0);
    }
    SECTION("a deduction lowers the maximum, not the superior's score")
    {
        const std::vector<Finding> light{{109, Severity::Light}};
        CHECK(count("I.2", {}, light) == 9);
        CHECK(count("I.2", {notScored, 9, false}, light) == 9);
        CHECK(count("I.2", {notScored, 4, false}, light) == 4);
    }
    SECTION("several cases add up, never below 0, each at its own criterion")
    {
        const std::vector<Finding> many{{109, Severity::Heavy}, {103, Severity::Heavy}, {301, Severity::Medium}, {110, Severity::Medium}};
        CHECK(count("I.2", {}, many) == 0);
        CHECK(count("II.4", {}, many) == 3);
        CHECK(count("I.1", {}, many) == 10);
    }
}

TEST_CASE("what is missing is said, in this precedence")
{
    const RuleSet rules = decree335();
    SECTION("no items")
    {
        const Score s = score({person("A")}, rules).at(0);
        CHECK(s.note == Note::NoItems);
        CHECK_FALSE(s.a.hasValue());
        CHECK_FALSE(s.total.hasValue());
        CHECK(s.byScore == Rating::Unrated);
        CHECK(s.proposed == Rating::Unrated);
        CHECK(s.general == base::Points::whole(20));
    }
    SECTION("absent before no items, and whatever else there is")
    {
        PersonValues p = leader("L");
        p.absent = true;
        p.conditions = 1;
        const Score s = score({p}, rules).at(0);
        CHECK(s.note == Note::Absent);
        for (const Quotient &q : {s.a, s.b, s.c, s.d, s.organising, s.uniting, s.result, s.total})
            CHECK_FALSE(q.hasValue());
        CHECK(s.general == base::Points::whole(20));
        CHECK(s.proposed == Rating::Unrated);
    }
    SECTION("a leader without items has none of the six")
    {
        PersonValues p = person("L", Role::Head);
        const Score s = score({p}, rules).at(0);
        CHECK(s.note == Note::NoItems);
        CHECK_FALSE(s.d.hasValue());
        CHECK_FALSE(s.uniting.hasValue());
    }
    SECTION("eleven of twelve contents")
    {
        PersonValues p = leader("L");
        p.scorecard.scored = 11;
        const Score s = score({p}, rules).at(0);
        CHECK(s.note == Note::NoScorecard);
        CHECK(s.a.hasValue());
        CHECK(s.d.hasValue());
        CHECK(s.uniting.hasValue());
        CHECK_FALSE(s.organising.hasValue());
        CHECK_FALSE(s.result.hasValue());
        CHECK_FALSE(s.total.hasValue());
        CHECK(s.proposed == Rating::Unrated);
    }
    SECTION("a condition gives a class to who has no total, but not to the absent")
    {
        std::vector<PersonValues> people{person("A"), leader("B")};
        people[1].scorecard = {};
        for (PersonValues &p : people)
            p.conditions = 4;
        const std::vector<Score> scores = score(people, rules);
        CHECK(scores[0].note == Note::NoItems);
        CHECK(scores[0].proposed == Rating::Failed);
        CHECK(scores[1].note == Note::NoScorecard);
        CHECK(scores[1].proposed == Rating::Failed);
        CHECK(scores[1].byScore == Rating::Unrated);
    }
    SECTION("a condition fixes the class, never the points")
    {
        PersonValues p = worker("A", -1, 100);
        p.conditions = 2;
        const Score s = score({p}, rules).at(0);
        CHECK(shown(s.total) == u"90.00"_s);
        CHECK(s.byScore == Rating::Excellent);
        CHECK(s.proposed == Rating::Failed);
    }
}

TEST_CASE("whose items and whose classes")
{
    const RuleSet rules = decree335();
    // chief ← head ← (good worker, weak worker); the head's own items are all done
    std::vector<PersonValues> people{leader("CHIEF"), leader("HEAD", 0), worker("GOOD", 1, 100), worker("WEAK", 1, 10, 300)};
    SECTION("a leader's items are their own and everyone's below")
    {
        const std::vector<Score> s = score(people, rules);
        CHECK(s[1].a.ratio() == base::Ratio(210, 500));
        CHECK(s[0].a.ratio() == base::Ratio(310, 600));
        CHECK(s[2].a.ratio() == base::Ratio(1));
    }
    SECTION("someone weak far below lowers everyone's d")
    {
        const std::vector<Score> s = score(people, rules);
        CHECK(s[3].proposed == Rating::Failed);
        CHECK(shown(s[1].d, 1) == u"0.5"_s);
        CHECK(shown(s[0].d, 1) == u"0.5"_s);
    }
    SECTION("or only the direct manager's, when the rule set says so")
    {
        RuleSet direct = rules;
        direct.result.dScope = Scope::Direct;
        const std::vector<Score> s = score(people, direct);
        CHECK(shown(s[1].d, 1) == u"0.5"_s);
        CHECK(s[1].proposed != Rating::Failed);
        CHECK(shown(s[0].d, 1) == u"1.0"_s);
    }
    SECTION("d looks at the decided class once there is one")
    {
        people[3].decided = Rating::Completed;
        CHECK(shown(score(people, rules)[0].d, 1) == u"1.0"_s);
        people[2].decided = Rating::Failed;
        CHECK(shown(score(people, rules)[0].d, 1) == u"0.5"_s);
    }
    SECTION("the unrated do not count, nor does managing nobody")
    {
        people[3] = person("ABSENT", Role::Staff, 1);
        people[3].absent = true;
        const std::vector<Score> s = score(people, rules);
        CHECK(shown(s[1].d, 1) == u"1.0"_s);
        CHECK(shown(score({leader("L")}, rules)[0].d, 1) == u"1.0"_s);
    }
    SECTION("a member of staff who is named as manager keeps to their own items, and passes the others on")
    {
        people[1].role = Role::Staff;
        const std::vector<Score> s = score(people, rules);
        CHECK(s[1].a.ratio() == base::Ratio(1));
        CHECK(s[0].a.ratio() == base::Ratio(310, 600));
    }
    SECTION("what an absent person finished still counts for their leader")
    {
        people[2].absent = true;
        CHECK(score(people, rules)[0].a.ratio() == base::Ratio(310, 600));
    }
}

TEST_CASE("R3 with nothing completed has no quality and no progress")
{
    PersonValues p = person("A");
    p.own.add({1000, 5, 0, 0, 0});
    const Score s = score({p}, decree335(Reading::R3)).at(0);
    CHECK(s.b.ratio() == base::Ratio(0));
    CHECK(s.c.ratio() == base::Ratio(0));
    CHECK(shown(s.total) == u"20.00"_s);
}

TEST_CASE("items")
{
    SECTION("more completed than assigned counts as assigned") { CHECK(tallyOf({{1000, 4, 9, 0, 0}}) == tallyOf({{1000, 4, 4, 0, 0}})); }
    SECTION("faults never make a negative figure, and excused ones beyond the recorded add nothing")
    {
        CHECK(tallyOf({{1000, 1, 1, 50, 0}}).b(Reading::R1).ratio() == base::Ratio(0));
        CHECK(tallyOf({{1000, 1, 1, 50, 0}}).b(Reading::R2).ratio() == base::Ratio(0));
        CHECK(tallyOf({{1000, 1, 1, -3, 0}}).b(Reading::R1).ratio() == base::Ratio(1));
    }
    SECTION("K has thousandths")
    {
        CHECK(tallyOf({{1, 2, 1, 0, 0}, {100000, 100000, 100000, 0, 0}}).a().ratio() == base::Ratio(10000000001, 10000000002));
    }
}

TEST_CASE("values are compared and added however large their terms have become")
{
    base::Int128 huge = 1; // 10^37, whose square no 128 bits hold
    for (int i = 0; i < 37; ++i)
        huge *= 10;
    CHECK((compare({1, huge}, {1, huge + 1}) > 0));
    CHECK((compare({huge + 1, huge}, {huge + 2, huge + 1}) > 0));
    CHECK((compare({huge, huge + 1}, {huge + 1, huge + 2}) < 0));
    CHECK((compare({3 * huge, 7 * huge}, {3, 7}) == 0));
    CHECK((compare({6 * huge, 2 * huge}, {9 * huge, 3 * huge}) == 0));
    CHECK((compare({6 * huge + 1, 2 * huge}, {9 * huge, 3 * huge}) > 0));
    CHECK((compare({6 * huge, 2 * huge}, {9 * huge + 1, 3 * huge}) < 0));
    CHECK((compare({0, huge}, {1, huge}) < 0));
    CHECK((compare({}, {0, huge}) < 0));
    CHECK(sum({huge, 2 * huge}, {huge, 3 * huge}).ratio() == base::Ratio(5, 6));
    CHECK(times({huge, 3 * huge}, huge, 2 * huge).ratio() == base::Ratio(1, 6));
    CHECK_THROWS_AS(sum({1, huge}, {1, huge + 1}), base::Failure); // large even in lowest terms
}

TEST_CASE("sums that leave 64 bits are refused, never wrong")
{
    Tally tally;
    tally.assigned = std::numeric_limits<qint64>::max() - 5;
    CHECK_THROWS_AS(tally.add(Work{1000, 1, 0, 0, 0}), base::Failure);
    Tally other;
    other.assigned = 6;
    Tally huge;
    huge.assigned = std::numeric_limits<qint64>::max() - 5;
    CHECK_THROWS_AS(huge.merge(other), base::Failure);

    // as large as a tally can be, every reading still gives a figure or says why not
    PersonValues p = leader("L");
    p.own = {};
    p.own.assigned = p.own.completed = std::numeric_limits<qint64>::max() / 8;
    p.own.qualityByEvent = p.own.progressByEvent = p.own.qualityByItem = p.own.progressByItem = 4 * p.own.assigned;
    for (const Reading reading : {Reading::R1, Reading::R2, Reading::R3})
        try {
            CHECK(shown(score({p}, decree335(reading)).at(0).total) == u"90.00"_s);
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Refused);
        }
}

TEST_CASE("a circle of managers is named")
{
    std::vector<PersonValues> people{leader("A", 1), leader("B", 2), leader("C", 1), worker("D", 0, 1)};
    try {
        score(people, decree335());
        FAIL("a circle was scored");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Refused);
        CHECK((failure.message().contains(u"B → C → B"_s) || failure.message().contains(u"C → B → C"_s)));
        CHECK_FALSE(failure.message().contains(u"D"_s + u" →"_s));
    }
    std::vector<PersonValues> self{leader("A", 0)};
    CHECK_THROWS_AS(score(self, decree335()), base::Failure);
}

TEST_CASE("people of several kinds are each scored by their own rule set")
{
    RuleSet other = decree335(Reading::R2);
    other.name = u"other"_s;
    const std::vector<RuleSet> sets{decree335(), other};
    std::vector<PersonValues> people{example(), example()};
    people[1].rules = 1;
    const std::vector<Score> s = scorePeriod(people, sets);
    CHECK(shown(s[0].total) == u"90.08"_s);
    CHECK(shown(s[1].total) == u"85.83"_s);
}

TEST_CASE("a head may be scored by the scorecard alone")
{
    RuleSet rules = decree335();
    rules.result.head = {Part::Scorecard};
    PersonValues p = person("L", Role::Head);
    p.scorecard = {12, 150, 200};
    const Score s = score({p}, rules).at(0);
    CHECK(s.note == Note::None);
    CHECK(shown(s.result) == u"52.50"_s);
    CHECK(shown(s.total) == u"72.50"_s);
    CHECK_FALSE(s.a.hasValue());
    p.scorecard.scored = 3;
    CHECK(score({p}, rules).at(0).note == Note::NoScorecard);
}

TEST_CASE("a template is not scored by") { CHECK_THROWS_AS(score({example()}, shippedRules(u"hanoi-3814"_s).value()), base::Failure); }
