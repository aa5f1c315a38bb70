// All that the week page shows at once, read on the store thread and handed over whole.
#pragma once

#include "staff/directory.h"
#include "week/calendar.h"

#include <memory>
#include <vector>

namespace week_ui {

struct WorkRow {
    week::WorkItem item;
    week::WorkResult result; // what this week added; all 0 where nothing has been entered
    week::Totals total; // of all weeks
};

struct WeekData : staff_ui::Directory { // as of the week's Friday
    base::Week week;
    std::vector<WorkRow> work; // planned for, due in or worked on in the week; whose sheets the caller may see
    std::vector<week::CalendarEntry> entries; // in the order of a calendar
    std::vector<week::Publication> publications;
};
using SharedWeek = std::shared_ptr<const WeekData>;

SharedWeek loadWeek(store::Database &database, base::Week week, const rights::Caller &caller);
// The week to begin with: this one, or the last that has any work when it has none.
SharedWeek loadFirstWeek(store::Database &database, const rights::Caller &caller);

} // namespace week_ui
