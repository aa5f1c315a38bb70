// Where an entry stands in a week of days and sessions, and what becomes of it when it is put elsewhere.
#pragma once

#include "week/calendar_entry.h"

namespace week {

// The session an entry is in: the one given, else that of its hour; nothing: any time of the day.
std::optional<Session> sessionOf(const CalendarEntry &entry);
// The entry on another day (invalid: some day of its week) and in another session (nothing: any time of the day). Hours that the session does not
// hold are left open.
CalendarEntry placedAt(CalendarEntry entry, QDate day, std::optional<Session> session);

} // namespace week
