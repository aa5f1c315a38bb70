// What the checks say of work, results and calendars: each rule just under and just over its threshold.
#include "check_ward.h"

using namespace Qt::StringLiterals;
using testing::CheckWard;

namespace {

const QDate first(2026, 10, 14);
const QDate second(2026, 10, 21);

} // namespace

TEST_CASE("one-day-entry wants nine in ten of ten results, of two weeks, typed on one day")
{
    CheckWard ward;
    const base::Id who = ward.person("CV1");
    const auto results = [&](int count, QDate due, QDate entered, week::Entered how = week::Entered::Typed) {
        for (int i = 0; i < count; ++i)
            ward.result(ward.work(who, due), due, {}, entered, how);
    };
    const QDate late(2026, 10, 30);
    SECTION("nine of ten, typed and pasted")
    {
        results(5, first, late);
        results(4, second, late, week::Entered::Pasted);
        results(1, second, second);
        const std::vector<insight::Finding> found = ward.found(insight::oneDayEntry);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == u"KTHT");
        CHECK(found[0].rows.size() == 9);
        CHECK(found[0].text.contains(u"30/10/2026"));
    }
    SECTION("eight of ten")
    {
        results(8, first, late);
        results(2, second, second);
        CHECK(ward.subjects(insight::oneDayEntry).isEmpty());
    }
    SECTION("nine results are too few")
    {
        results(5, first, late);
        results(4, second, late);
        CHECK(ward.subjects(insight::oneDayEntry).isEmpty());
    }
    SECTION("one week on its day is as it should be")
    {
        results(12, second, second);
        CHECK(ward.subjects(insight::oneDayEntry).isEmpty());
    }
    SECTION("imports do not count")
    {
        results(20, first, late, week::Entered::Imported);
        results(9, second, late);
        CHECK(ward.subjects(insight::oneDayEntry).isEmpty());
    }
}

TEST_CASE("copied-evidence wants one text under four items")
{
    CheckWard ward;
    const base::Id a = ward.person("CV1");
    const base::Id b = ward.person("NV");
    SECTION("four items of one lead, however written")
    {
        ward.done(a, first, u"Đã báo cáo"_s);
        ward.done(a, first, u"đã  BÁO cáo "_s);
        ward.done(a, second, u"Da bao cao"_s);
        ward.done(a, second, u"Đã báo cáo"_s);
        const std::vector<insight::Finding> found = ward.found(insight::copiedEvidence);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == u"CV1");
        CHECK(found[0].rows.size() == 4);
        CHECK(found[0].text.contains(u"“Đã báo cáo”"));
    }
    SECTION("three items")
    {
        for (int i = 0; i < 3; ++i)
            ward.done(a, first, u"BC 1"_s);
        CHECK(ward.subjects(insight::copiedEvidence).isEmpty());
    }
    SECTION("three items and four results")
    {
        for (int i = 0; i < 3; ++i)
            ward.done(a, first, u"BC 1"_s);
        const base::Id item = ward.work(a, second);
        ward.result(item, first, u"BC 2"_s);
        ward.result(item, second, u"BC 2"_s);
        CHECK(ward.subjects(insight::copiedEvidence).isEmpty());
    }
    SECTION("four items of two leads")
    {
        for (const base::Id who : {a, a, b, b})
            ward.done(who, first, u"BC 1"_s);
        CHECK(ward.subjects(insight::copiedEvidence) == QStringList{u"CV1, NV"_s});
    }
    SECTION("who has one beside somebody who copied is not named, while two are too few to share")
    {
        ward.setting(u"check.copied-evidence.leads"_s, u"3"_s);
        for (const base::Id who : {a, a, a, a, b})
            ward.done(who, first, u"BC 1"_s);
        const std::vector<insight::Finding> found = ward.found(insight::copiedEvidence);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == u"CV1");
        CHECK(found[0].rows.size() == 4);
    }
    SECTION("three items of two leads, and no text at all under many")
    {
        for (const base::Id who : {a, a, b})
            ward.done(who, first, u"BC 1"_s);
        for (int i = 0; i < 6; ++i)
            ward.done(a, second);
        CHECK(ward.subjects(insight::copiedEvidence).isEmpty());
    }
}

TEST_CASE("missing-evidence wants three in ten of five completed items")
{
    CheckWard ward;
    const base::Id who = ward.person("CV1");
    const auto items = [&](int bare, int proved) {
        for (int i = 0; i < bare; ++i)
            ward.done(who, first);
        for (int i = 0; i < proved; ++i)
            ward.done(who, first, u"BC %1"_s.arg(i));
    };
    SECTION("three of ten")
    {
        items(3, 7);
        REQUIRE(ward.subjects(insight::missingEvidence) == QStringList{u"CV1"_s});
        CHECK(ward.found(insight::missingEvidence)[0].rows.size() == 3);
    }
    SECTION("two of ten")
    {
        items(2, 8);
        CHECK(ward.subjects(insight::missingEvidence).isEmpty());
    }
    SECTION("four of four are too few, and what is not completed does not count")
    {
        items(4, 0);
        ward.work(who, second);
        CHECK(ward.subjects(insight::missingEvidence).isEmpty());
        items(1, 0);
        CHECK(ward.subjects(insight::missingEvidence) == QStringList{u"CV1"_s});
    }
}

TEST_CASE("easy-items-only wants five items of K ≤ 0.8 where the unit's middle is 1")
{
    CheckWard ward;
    const base::Id who = ward.person("CV1");
    const auto others = [&](int kMilli) {
        for (int i = 0; i < 7; ++i)
            ward.work(ward.person("CV2"), first, kMilli);
    };
    SECTION("found")
    {
        others(1000);
        for (int i = 0; i < 5; ++i)
            ward.work(who, second, 800);
        REQUIRE(ward.subjects(insight::easyItemsOnly) == QStringList{u"CV1"_s});
        CHECK(ward.found(insight::easyItemsOnly)[0].rows.size() == 5);
    }
    SECTION("four items")
    {
        others(1000);
        for (int i = 0; i < 4; ++i)
            ward.work(who, second, 800);
        CHECK(ward.subjects(insight::easyItemsOnly).isEmpty());
    }
    SECTION("one a little harder")
    {
        others(1000);
        for (int i = 0; i < 5; ++i)
            ward.work(who, second, i == 0 ? 801 : 800);
        CHECK(ward.subjects(insight::easyItemsOnly).isEmpty());
    }
    SECTION("where all is easy")
    {
        others(999);
        for (int i = 0; i < 5; ++i)
            ward.work(who, second, 800);
        CHECK(ward.subjects(insight::easyItemsOnly).isEmpty());
    }
}

TEST_CASE("overload wants three times what half of the people lead")
{
    CheckWard ward;
    for (const char *code : {"TP", "PP", "CV2", "VH", "NV"})
        for (int i = 0; i < 4; ++i)
            ward.work(ward.person(code), first);
    const int count = GENERATE(11, 12);
    for (int i = 0; i < count; ++i)
        ward.work(ward.person("CV1"), second);
    CHECK(ward.subjects(insight::overload) == (count == 12 ? QStringList{u"CV1"_s} : QStringList()));
}

TEST_CASE("no-clear-lead: nobody in the chair, a lead without a post, a lead away all week")
{
    CheckWard ward;
    const auto entry = [&](base::Id chair, week::State state, const char *unit) {
        return ward.edit([&](store::Edit &e) {
            week::CalendarEntry one;
            one.week = base::Week::of(first);
            one.date = first;
            one.content = u"Họp"_s;
            one.chair = chair;
            one.state = state;
            one.preparingUnit = ward.unit(unit);
            return week::save(e, one);
        });
    };
    entry(ward.person("TP"), week::State::Planned, "KTHT");
    entry(0, week::State::Cancelled, "KTHT");
    CHECK(ward.subjects(insight::noClearLead).isEmpty());
    const base::Id open = entry(0, week::State::Planned, "VHXH");
    ward.work(ward.person("CV1"), first);
    ward.absence("CV1", QDate(2026, 10, 12), QDate(2026, 10, 15)); // Monday to Thursday
    REQUIRE(ward.subjects(insight::noClearLead) == QStringList{u"VHXH"_s});
    CHECK(ward.found(insight::noClearLead)[0].rows == std::vector<insight::RowRef>{{u"calendar_entry"_s, open}});
    ward.absence("CV1", QDate(2026, 10, 16), QDate(2026, 10, 16));
    ward.work(ward.person("NV"), second);
    ward.update("post", ward.post("NV"), {{u"to_date"_s, store::text(u"2026-10-20"_s)}});
    CHECK(ward.subjects(insight::noClearLead) == QStringList{u"VHXH"_s, u"CV1"_s, u"NV"_s});
}

TEST_CASE("overlapping-chair: when one begins as the other ends, nothing overlaps")
{
    CheckWard ward;
    const auto entry = [&](QTime from, QTime to) {
        ward.edit([&](store::Edit &e) {
            week::CalendarEntry one;
            one.week = base::Week::of(first);
            one.date = first;
            one.content = u"Họp"_s;
            one.chair = ward.person("TP");
            one.from = from;
            one.to = to;
            week::save(e, one);
        });
    };
    entry(QTime(8, 0), QTime(9, 30));
    entry(QTime(9, 30), {});
    CHECK(ward.subjects(insight::overlappingChair).isEmpty());
    entry(QTime(9, 29), QTime(9, 30));
    REQUIRE(ward.subjects(insight::overlappingChair) == QStringList{u"TP"_s});
    CHECK(ward.found(insight::overlappingChair)[0].rows.size() == 2);
}

TEST_CASE("overlapping-task: one content and product in one week, led in two units")
{
    CheckWard ward;
    ward.work(ward.person("CV1"), first, 1000, u"Rà soát hộ nghèo"_s, u"Danh sách"_s);
    ward.work(ward.person("CV2"), first, 1000, u"Rà soát hộ nghèo"_s, u"Danh sách"_s); // of the same unit
    ward.work(ward.person("NV"), second, 1000, u"Rà soát hộ nghèo"_s, u"Danh sách"_s); // in another week
    ward.work(ward.person("NV"), first, 1000, u"Rà soát hộ nghèo"_s, u"Báo cáo"_s); // another product
    CHECK(ward.subjects(insight::overlappingTask).isEmpty());
    ward.work(ward.person("NV"), first, 1000, u"rà soát Hộ Nghèo"_s, u"danh sach"_s);
    REQUIRE(ward.subjects(insight::overlappingTask).size() == 1);
    CHECK(ward.found(insight::overlappingTask)[0].rows.size() == 3);
}
