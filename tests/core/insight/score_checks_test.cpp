// What the checks say of scores: each rule just under and just over its threshold.
#include "check_ward.h"

using namespace Qt::StringLiterals;
using testing::CheckWard;

namespace {

insight::Check lenientSuperior(const insight::CheckFacts &facts, const staff::Roster &roster, const insight::Scope &scope)
{
    return insight::superiorLevel(facts, roster, scope)[0];
}
insight::Check severeSuperior(const insight::CheckFacts &facts, const staff::Roster &roster, const insight::Scope &scope)
{
    return insight::superiorLevel(facts, roster, scope)[1];
}

const QDate day(2026, 10, 14);

// Superiors with three people each, who completed everything, so that 30 general points are expected of them; they got these half points.
struct Superiors : CheckWard {
    base::Id add(const QString &code, int halves)
    {
        const base::Id superior = hire(code, "KTHT", 0, staff::PostRole::Deputy);
        for (int i = 0; i < 3; ++i) {
            const base::Id who = hire(code + QString::number(i), "KTHT", superior);
            done(who, day);
            general(who, halves);
        }
        return superior;
    }
};

} // namespace

TEST_CASE("uniform-scores wants nine in ten of five people or more")
{
    CheckWard ward;
    const base::Id superior = ward.hire(u"S"_s, "VHXH", 0, staff::PostRole::Head);
    const auto people = [&](int count, int halves) {
        for (int i = 0; i < count; ++i)
            ward.general(ward.hire(u"P%1-%2"_s.arg(halves).arg(i), "VHXH", superior), halves);
    };
    SECTION("four of four")
    {
        people(4, 40);
        CHECK(ward.subjects(insight::uniformScores).isEmpty());
    }
    SECTION("five of five")
    {
        people(5, 39);
        const std::vector<insight::Finding> found = ward.found(insight::uniformScores);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == u"S");
        CHECK(found[0].subject == insight::RowRef{u"cadre"_s, superior});
        CHECK(found[0].rows.size() == 50); // ten criteria of each
        CHECK(found[0].text.contains(u"5 of 5 people 19,5 general points"));
    }
    SECTION("nine of ten")
    {
        people(9, 40);
        people(1, 38);
        CHECK(ward.subjects(insight::uniformScores) == QStringList{u"S"_s});
    }
    SECTION("eight of nine")
    {
        people(8, 40);
        people(1, 38);
        CHECK(ward.subjects(insight::uniformScores).isEmpty());
    }
    SECTION("who is scored in part has no total to compare")
    {
        people(4, 40);
        ward.pair(ward.hire(u"P"_s, "VHXH", superior), 0, 10, 10);
        CHECK(ward.subjects(insight::uniformScores).isEmpty());
    }
    SECTION("the file sets its own threshold")
    {
        people(3, 40);
        ward.setting(u"check.uniform-scores.people"_s, u"3"_s);
        CHECK(ward.subjects(insight::uniformScores) == QStringList{u"S"_s});
    }
}

TEST_CASE("self-equals-superior wants nine in ten of ten scores of two people, not all of them the maximum")
{
    CheckWard ward;
    const base::Id superior = ward.hire(u"S"_s, "VHXH", 0, staff::PostRole::Head);
    const base::Id a = ward.hire(u"A"_s, "VHXH", superior);
    const base::Id b = ward.hire(u"B"_s, "VHXH", superior);
    const auto scores = [&](base::Id who, int count, int changed) {
        for (int i = 0; i < count; ++i)
            ward.pair(who, i, 4, i < changed ? 3 : 4);
    };
    SECTION("nine of ten")
    {
        scores(a, 5, 1);
        scores(b, 5, 0);
        const std::vector<insight::Finding> found = ward.found(insight::selfEqualsSuperior);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == u"S");
        CHECK(found[0].rows.size() == 9);
        CHECK(found[0].text.contains(u"9 of 10"));
    }
    SECTION("eight of ten")
    {
        scores(a, 5, 1);
        scores(b, 5, 1);
        CHECK(ward.subjects(insight::selfEqualsSuperior).isEmpty());
    }
    SECTION("nine scores are too few")
    {
        scores(a, 5, 0);
        scores(b, 4, 0);
        CHECK(ward.subjects(insight::selfEqualsSuperior).isEmpty());
    }
    SECTION("one person is too few")
    {
        scores(a, 10, 0);
        CHECK(ward.subjects(insight::selfEqualsSuperior).isEmpty());
    }
    SECTION("all at the maximum")
    {
        for (const base::Id who : {a, b})
            for (int i = 0; i < 10; ++i)
                ward.pair(who, i, i < 2 ? 10 : 5, i < 2 ? 10 : 5);
        CHECK(ward.subjects(insight::selfEqualsSuperior).isEmpty());
    }
    SECTION("all but one at the maximum")
    {
        for (const base::Id who : {a, b})
            for (int i = 0; i < 10; ++i)
                ward.pair(who, i, i == 0 ? 9 : i < 2 ? 10 : 5, i == 0 ? 9 : i < 2 ? 10 : 5);
        CHECK(ward.subjects(insight::selfEqualsSuperior) == QStringList{u"S"_s});
    }
}

TEST_CASE("group-three-without-evidence: the smallest score above 0, and only the superior's")
{
    CheckWard ward;
    const base::Id row = ward.criterion("CV1", u"III.1"_s, 1);
    ward.criterion("CV1", u"III.2"_s, 1, u"QĐ 5"_s);
    ward.criterion("CV1", u"III.3"_s, 0);
    ward.criterion("CV1", u"III.4"_s, -1, {}, 5);
    ward.criterion("CV1", u"I.1"_s, 10); // begins full and needs none
    const std::vector<insight::Finding> found = ward.found(insight::groupThreeWithoutEvidence);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == u"TP"); // who scored it
    CHECK(found[0].rows == std::vector<insight::RowRef>{{u"criterion_score"_s, row}});
}

TEST_CASE("superiors who all give alike: three points above or below is the bound")
{
    Superiors ward;
    for (int i = 0; i < 4; ++i)
        ward.add(u"S%1"_s.arg(i), 40);
    SECTION("3 points more")
    {
        ward.add(u"X"_s, 46);
        CHECK(ward.subjects(lenientSuperior) == QStringList{u"X"_s});
        CHECK(ward.subjects(severeSuperior).isEmpty());
    }
    SECTION("3 points less")
    {
        ward.add(u"X"_s, 34);
        CHECK(ward.subjects(severeSuperior) == QStringList{u"X"_s});
        CHECK(ward.subjects(lenientSuperior).isEmpty());
    }
    SECTION("two and a half")
    {
        ward.add(u"X"_s, 45);
        CHECK(ward.subjects(lenientSuperior).isEmpty());
    }
}

TEST_CASE("superiors who differ: two robust deviations from the median of the others are the bound")
{
    Superiors ward;
    for (const int halves : {34, 38, 42, 46}) // 17, 19, 21, 23: median 20, median distance 2, so the bound is 20 + 2 × 2.9652
        ward.add(u"S%1"_s.arg(halves), halves);
    SECTION("25.5 points")
    {
        ward.add(u"X"_s, 51);
        CHECK(ward.subjects(lenientSuperior).isEmpty());
    }
    SECTION("26 points")
    {
        ward.add(u"X"_s, 52);
        CHECK(ward.subjects(lenientSuperior) == QStringList{u"X"_s});
    }
}

TEST_CASE("three other superiors are too few to compare with")
{
    Superiors ward;
    for (int i = 0; i < 3; ++i)
        ward.add(u"S%1"_s.arg(i), 40);
    ward.add(u"X"_s, 60);
    CHECK(ward.subjects(lenientSuperior).isEmpty());
}
