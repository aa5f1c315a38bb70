// The weekly work calendar (lịch công tác tuần), A4 landscape: by day and session as published calendars go, or as a matrix of days and sessions.
#pragma once

#include "base/week.h"
#include "papers/document.h"
#include "week/calendar_entry.h"

#include <optional>
#include <vector>

namespace papers {

struct CalendarLine {
    QDate date; // invalid: some day of the week; may lie outside the week
    std::optional<week::Session> session; // none: not said, and no hour to tell it by
    QString hour{}; // “08:00 - 09:30”; may be empty
    QString content{};
    QString chair{};
    QString participants{};
    QString place{};
    QString preparing{};
    QString note{};
    bool unplanned = false;
    week::State state = week::State::Planned;
};

enum class CalendarStanding { NotPublishable, Draft, Published, ChangedSince }; // the first: one person's calendar

struct WeekCalendarPaper {
    Head head{};
    Style style{};
    base::Week week{};
    QString whose{}; // “Lãnh đạo UBND phường Mẫu”
    CalendarStanding standing = CalendarStanding::Draft;
    QDate publishedOn{};
    std::vector<CalendarLine> lines{}; // in the order of the week
    Signer signer{};
    std::optional<Recipients> recipients{};
    QString mark{};
};

enum class CalendarLayout { List, Matrix };

Document weekCalendarPaper(const WeekCalendarPaper &paper, CalendarLayout layout = CalendarLayout::List);

QString dayName(QDate day); // “Thứ Hai” … “Chủ nhật”
QString weekTitle(base::Week week); // “tuần 41 năm 2026”
QString weekDays(base::Week week); // “từ ngày 05/10/2026 đến ngày 11/10/2026”

} // namespace papers
