#include "people.h"
#include "rating/cap.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace rating;
using namespace testing;

namespace {

// Staff numbered from 0 with these exact totals.
struct Ward {
    std::vector<PersonValues> people;
    std::vector<Score> scores;
    void add(const char *code, int done, Role role = Role::Staff, Kind kind = Kind::CivilServant)
    {
        PersonValues p = worker(code, -1, done, 1000);
        p.role = role;
        p.kind = kind;
        p.scorecard = {12, 200, 200};
        giveGeneral(p, decree335(), 60);
        people.push_back(p);
    }
    std::vector<CapLine> cap(const RuleSet &rules)
    {
        scores = score(people, rules);
        return capOf(people, scores, std::vector<RuleSet>{rules});
    }
};

} // namespace

TEST_CASE("how many may be excellent")
{
    const CapRule decree; // 20 % of those rated good
    for (int n = 0; n <= 5; ++n)
        CHECK(allowedExcellent(decree, 40, n) == 0);
    CHECK(allowedExcellent(decree, 40, 6) == 1);
    CHECK(allowedExcellent(decree, 40, 11) == 1);
    CHECK(allowedExcellent(decree, 40, 12) == 2);
    CHECK(allowedExcellent({25, CapOf::Good, {}}, 0, 10) == 2);
    CHECK(allowedExcellent({20, CapOf::Rated, {}}, 40, 6) == 8);
    CHECK(allowedExcellent({30, CapOf::AtLeastGood, {}}, 40, 9) == 2);
}

TEST_CASE("the groups of similar tasks, and who is over")
{
    Ward ward;
    ward.add("S3", 1000); // 100
    ward.add("S1", 1000);
    ward.add("S2", 950);
    ward.add("S4", 800); // good
    ward.add("S5", 800);
    ward.add("S6", 800);
    ward.add("L1", 1000, Role::Head);
    ward.add("V1", 1000, Role::Staff, Kind::PublicEmployee);
    ward.add("W1", 500, Role::Deputy, Kind::PublicEmployee);
    const std::vector<CapLine> lines = ward.cap(decree335());
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].group == CapGroup::All);
    CHECK(lines[0].people == 9);
    CHECK(lines[0].atLeastGood == 9);
    CHECK(lines[0].excellent == 5);
    CHECK(lines[0].allowed == 1);
    // L1 is the highest only by code: of four equal totals the first three by code are over
    CHECK(lines[0].over == QStringList{u"S2"_s, u"L1"_s, u"S1"_s, u"S3"_s});
    CHECK(lines[1].group == CapGroup::Leaders);
    CHECK(lines[1].over == QStringList{u"L1"_s});
    CHECK(lines[2].group == CapGroup::Staff);
    CHECK(lines[2].allowed == 1);
    CHECK(lines[2].over == QStringList{u"S2"_s, u"S1"_s});
    CHECK(lines[3].group == CapGroup::PublicEmployeeLeaders);
    CHECK(lines[3].excellent == 0);
    CHECK(lines[4].group == CapGroup::PublicEmployeeStaff);
}

TEST_CASE("the decided class counts where there is one, and the unrated do not")
{
    Ward ward;
    for (const char *code : {"A", "B", "C", "D", "E", "F"})
        ward.add(code, 1000);
    ward.people[0].decided = Rating::Good;
    ward.people[1].absent = true;
    ward.people[2].conditions = 2; // fails
    const std::vector<CapLine> lines = ward.cap(decree335());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].people == 5);
    CHECK(lines[0].atLeastGood == 4);
    CHECK(lines[0].excellent == 3);
    CHECK(lines[0].over == QStringList{u"D"_s, u"E"_s, u"F"_s});
}

TEST_CASE("someone decided excellent without a total is over first")
{
    Ward ward;
    ward.add("A", 1000);
    ward.people.push_back(person("Z"));
    ward.people[1].decided = Rating::Excellent;
    CHECK(ward.cap(decree335())[0].over == QStringList{u"Z"_s, u"A"_s});
}

TEST_CASE("the arithmetic is told by the rule that the group goes by")
{
    CapLine line;
    line.people = 30;
    line.atLeastGood = 27;
    const auto told = [&](CapOf of) {
        line.rule = {25, of, {}};
        line.allowed = allowedExcellent(line.rule, line.people, line.atLeastGood);
        return arithmeticOf(line);
    };
    CHECK(told(CapOf::Good) == u"⌊27 × 25 : 125⌋ = 5"_s);
    CHECK(told(CapOf::AtLeastGood) == u"⌊27 × 25 : 100⌋ = 6"_s);
    CHECK(told(CapOf::Rated) == u"⌊30 × 25 : 100⌋ = 7"_s);
}

TEST_CASE("nobody, nothing")
{
    Ward ward;
    CHECK(ward.cap(decree335()).empty());
}
