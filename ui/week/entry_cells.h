// A calendar entry as text, cell by cell: what the table and the planner's panel show and take. The columns are those of CalendarModel.
#pragma once

#include "week/week_data.h"

namespace week_ui {

QString entryText(const week::CalendarEntry &entry, int column, const WeekData &data);
// Puts a text into the entry; why it cannot be, or nothing.
QString putEntryText(week::CalendarEntry &entry, int column, const QString &typed, const WeekData &data);

} // namespace week_ui
