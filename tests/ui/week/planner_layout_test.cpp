#include "week/entry_edits.h"
#include "week/planner_layout.h"

#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using week_ui::BlockLine;
using week_ui::cellOf;
using week_ui::dayOf;
using week_ui::EntryWords;
using week_ui::PlannerCell;
using week_ui::PlannerRow;
using week_ui::sessionOf;

namespace {

const base::Week w41 = *base::Week::of(2026, 41); // 5 to 11 October
const week_ui::Measure tenEach = [](const QString &text) { return 10 * int(text.size()); };

week::CalendarEntry entry(QDate date, std::optional<week::Session> session, QTime from = {})
{
    week::CalendarEntry one;
    one.week = w41;
    one.date = date;
    one.session = session;
    one.from = from;
    return one;
}

EntryWords words(const QString &content, const QStringList &details = {})
{
    EntryWords one;
    one.content = content;
    one.details = details;
    return one;
}

} // namespace

TEST_CASE("an entry stands at its day and session, without a session at its hour, without a day of the week in the strip")
{
    using week::Session;
    const QDate wednesday(2026, 10, 7);
    CHECK(cellOf(entry(wednesday, Session::Afternoon), w41) == PlannerCell{PlannerRow::Afternoon, 2});
    CHECK(cellOf(entry(wednesday, {}, QTime(19, 0)), w41) == PlannerCell{PlannerRow::Evening, 2});
    CHECK(cellOf(entry(wednesday, {}), w41) == PlannerCell{PlannerRow::AnyTime, 2});
    CHECK(cellOf(entry({}, Session::Morning), w41) == PlannerCell{PlannerRow::NoDay, 0});
    CHECK(cellOf(entry(QDate(2026, 10, 12), Session::Morning), w41) == PlannerCell{PlannerRow::NoDay, 0});
    const PlannerCell back = cellOf(entry(wednesday, Session::Afternoon), w41);
    CHECK(dayOf(back, w41) == wednesday);
    CHECK(sessionOf(back) == Session::Afternoon);
    CHECK_FALSE(dayOf({PlannerRow::NoDay, 0}, w41).isValid());
}

TEST_CASE("words are wrapped, the last line says that there is more, a word too long is cut")
{
    CHECK(week_ui::wrapped(u"Họp giao ban tuần"_s, 80, 3, tenEach) == QStringList{u"Họp giao"_s, u"ban tuần"_s});
    CHECK(week_ui::wrapped(u"Họp giao ban tuần"_s, 80, 1, tenEach) == QStringList{u"Họp gia…"_s});
    CHECK(week_ui::wrapped(u"Công-tác-cải-cách"_s, 80, 2, tenEach) == QStringList{u"Công-tá…"_s});
    CHECK(week_ui::wrapped(QString(), 80, 2, tenEach).isEmpty());
}

TEST_CASE("blocks of a cell lie below each other, rows are as high as their fullest cell, what is left is filled")
{
    const std::vector<EntryWords> all{words(u"một"_s), words(u"hai"_s, {u"Chủ trì: An"_s}), words(u"ba"_s)};
    const std::vector<PlannerCell> cells{{PlannerRow::Morning, 0}, {PlannerRow::Morning, 0}, {PlannerRow::NoDay, 0}};
    const auto widths = week_ui::dayWidths(1400, {2, 0, 0, 0, 0, 0, 0});
    const week_ui::PlannerMetrics metrics;
    const auto low = layOut(all, cells, widths, 0, metrics, {tenEach, tenEach});
    REQUIRE(low.blocks.size() == 3);
    CHECK(low.blocks[0].box.bottom() < low.blocks[1].box.top());
    CHECK(low.blocks[1].box.height() == low.blocks[0].box.height() + metrics.line);
    CHECK(low.heights[std::size_t(PlannerRow::Morning)] > low.blocks[1].box.bottom());
    CHECK(low.heights[std::size_t(PlannerRow::AnyTime)] == 0); // not shown: nothing is in it
    CHECK(low.heights[std::size_t(PlannerRow::Evening)] == metrics.least);
    const auto high = layOut(all, cells, widths, 2000, metrics, {tenEach, tenEach});
    int sum = 0;
    for (const int height : high.heights)
        sum += height;
    CHECK(sum == 2000);
}

TEST_CASE("days fill the width; the weekend is narrow only while nothing is on it")
{
    const auto quiet = week_ui::dayWidths(1000, {1, 1, 1, 1, 1, 0, 0});
    const auto busy = week_ui::dayWidths(1000, {1, 1, 1, 1, 1, 1, 0});
    CHECK(quiet[5] < quiet[4]);
    CHECK(std::abs(busy[5] - busy[4]) <= 1);
    int sum = 0;
    for (const int width : quiet)
        sum += width;
    CHECK(sum == 1000);
}

TEST_CASE("blocks of the strip lie side by side")
{
    const std::vector<EntryWords> all(3, words(u"chưa có ngày"_s));
    const std::vector<PlannerCell> cells(3, PlannerCell{PlannerRow::NoDay, 0});
    const auto layout = layOut(all, cells, week_ui::dayWidths(1400, {}), 0, {}, {tenEach, tenEach});
    CHECK(layout.blocks[0].box.top() == layout.blocks[2].box.top());
    CHECK(layout.blocks[0].box.right() < layout.blocks[1].box.left());
}

TEST_CASE("what was left alone in the panel keeps what it holds meanwhile")
{
    week::CalendarEntry before = entry(QDate(2026, 10, 7), week::Session::Morning);
    before.content = u"Họp"_s;
    week::CalendarEntry after = before;
    after.place = u"Hội trường"_s;
    week::CalendarEntry now = before;
    now.date = QDate(2026, 10, 9);
    const week::CalendarEntry result = week_ui::merged(before, after, now);
    CHECK(result.date == QDate(2026, 10, 9));
    CHECK(result.place == u"Hội trường"_s);
}
