// What the planner does to entries in the file. Called inside an Edit, on the store thread.
#pragma once

#include "week/week_data.h"

namespace week_ui {

// What was changed from before to after, put into what is there now: a field left alone keeps what it holds.
week::CalendarEntry merged(const week::CalendarEntry &before, const week::CalendarEntry &after, week::CalendarEntry now);

// Adds the entry (before has no id) or changes it.
base::Id writeEntry(store::Edit &edit, const WeekData &on, const week::CalendarEntry &before, const week::CalendarEntry &after);

struct Put {
    base::Id id = 0;
    bool hourLeft = false; // its hour did not lie in the session: it has none now
};
// To another day and session, itself or a copy: planned anew, without work item.
Put putEntry(store::Edit &edit, const WeekData &on, base::Id entry, QDate day, std::optional<week::Session> session, bool copy);

} // namespace week_ui
