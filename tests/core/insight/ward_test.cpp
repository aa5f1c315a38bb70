// What figures keep from one board to the next is as fresh as what they read anew.
#include "check_ward.h"

#include "insight/boards.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using testing::CheckWard;
using testing::october;

namespace {

const QDate day(2026, 10, 14);

// Every board, as somebody sees it who comes now and as somebody who has looked before.
void compare(CheckWard &file, insight::Ward &known)
{
    using insight::BoardKind;
    insight::Ward fresh(file.database());
    for (const base::Month month : {october, october.next(-1)})
        for (const BoardKind kind :
             {BoardKind::Week, BoardKind::Month, BoardKind::Conduct, BoardKind::Year, BoardKind::Unit, BoardKind::Person, BoardKind::Formality}) {
            const insight::Wish wish{kind, month, 0, file.person("CV1")};
            INFO("board " << int(kind) << " of " << month.toString().toStdString());
            CHECK(insight::readBoard(known, rights::owner(), wish) == insight::readBoard(fresh, rights::owner(), wish));
        }
}

} // namespace

TEST_CASE("boards that were looked at before show every change at once")
{
    CheckWard file;
    const base::Id item = file.work(file.person("CV1"), day);
    const base::Id result = file.result(item, day, u"BC 1"_s);
    file.general(file.person("CV1"), 38, 38);
    const base::Id observation = file.observation("CV1", day, u"II.05"_s, 1, 0);
    insight::Ward known(file.database());
    compare(file, known);
    SECTION("a result") { file.update("work_result", result, {{u"completed"_s, store::integer(0)}}); }
    SECTION("a result that goes")
    {
        file.edit([&](store::Edit &e) { e.erase(u"work_result"_s, result); });
    }
    SECTION("a deadline that moves to another month")
    {
        file.update(
            "work_item", item,
            {{u"deadline"_s, store::text(u"2026-09-10"_s)}, {u"due"_s, store::text(u"2026-09-10"_s)}, {u"week"_s, store::text(u"2026-W37"_s)}});
    }
    SECTION("a score") { file.general(file.person("CV2"), 40, 36); }
    SECTION("a score of the 12 contents") { file.contents("CT", 12, 14); }
    SECTION("a conclusion") { file.update("observation", observation, {{u"conclusion"_s, store::integer(1)}}); }
    SECTION("a person") { file.hire(u"CV9"_s, "VHXH", file.person("CV1")); }
    SECTION("a threshold") { file.setting(u"check.overload.items"_s, u"1"_s); }
    SECTION("several at once, and one that only tells of reading")
    {
        file.work(file.person("CV2"), day);
        store::record(file.database(), {}, u"read"_s, {u"CV1"_s});
        file.condition("CV1", u"ky-luat"_s);
    }
    compare(file, known);
}

TEST_CASE("that somebody read or printed makes nothing stale")
{
    CheckWard file;
    file.work(file.person("CV1"), day);
    insight::Ward known(file.database());
    known.refresh();
    const rating::MonthScores *month = &known.month(october);
    const insight::WeekFacts *weeks = &known.weeks(october);
    store::record(file.database(), {}, u"printed"_s, {u"CV1"_s});
    known.refresh();
    CHECK(&known.month(october) == month);
    CHECK(&known.weeks(october) == weeks);
    CHECK(known.weeks(october).work.items.size() == 1);
}

TEST_CASE("a month that has not begun is refused")
{
    CheckWard file; // today is 2 November
    insight::Ward ward(file.database());
    const base::Month november = october.next();
    CHECK_NOTHROW(insight::monthFigures(ward, rights::owner(), november, 0));
    CHECK_THROWS_WITH(insight::monthFigures(ward, rights::owner(), november.next(), 0),
                      Catch::Contains("12/2026 has not begun (today is 02/11/2026)"));
    // In the window it is an empty page, not a failure.
    CHECK(insight::readBoard(ward, rights::owner(), {insight::BoardKind::Formality, november.next()}).empty());
}
