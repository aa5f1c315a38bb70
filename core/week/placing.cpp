#include "week/placing.h"

namespace week {

std::optional<Session> sessionOf(const CalendarEntry &entry)
{
    if (entry.session)
        return entry.session;
    return entry.from.isValid() ? std::optional(sessionOf(entry.from)) : std::nullopt;
}

CalendarEntry placedAt(CalendarEntry entry, QDate day, std::optional<Session> session)
{
    const bool another = session != sessionOf(entry);
    entry.date = day;
    if (!another)
        return entry;
    entry.session = session;
    if (entry.from.isValid() && session != sessionOf(entry.from)) {
        entry.from = {};
        entry.to = {};
    }
    return entry;
}

} // namespace week
