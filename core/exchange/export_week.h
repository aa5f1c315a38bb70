// A week's calendar for phones (.ics) and as people print it (.xlsx). The paper itself is the papers room's.
#pragma once

#include "exchange/export.h"
#include "exchange/ics_writer.h"
#include "week/calendar.h"

namespace exchange {

enum class WeekFormat { Ics, Xlsx };

// The calendar of one unit (and those below it), or of all (unit 0). A unit's: its people may export it once it is published, and who may export what
// is theirs always; of all: requires ExportAll. Otherwise as the verbs of export.h.
ExportReport exportWeek(store::Database &database, const rights::Caller &caller, base::Week week, base::Id unit, WeekFormat format,
                        const QString &path);

// An entry as an appointment. Without an hour its session gives the hours (8:00–12:00, 13:30–17:30, 19:00–21:00), without a session it lasts all day,
// without a day from Monday to Friday. Moved and cancelled entries are cancelled.
IcsEvent icsEvent(const week::CalendarEntry &entry, const staff::Roster &roster);

// “Phạm Xuân Thủy (Trưởng phòng)”, by the post held on the day; empty for nobody.
QString chairText(const week::CalendarEntry &entry, const staff::Roster &roster);
// Everyone who takes part and the guests.
QString participantsText(const week::CalendarEntry &entry, const staff::Roster &roster);

// What the printed calendar says besides its entries.
struct WeekHead {
    QString superior; // organisation above ours; may be empty
    QString body; // ours
    QString unit; // whose calendar; empty: everybody's
    base::Week week;
    bool replacesInvitations = false; // published as it stands
};
// entries: in the order of week::before().
void writeWeekBook(const WeekHead &head, std::span<const week::CalendarEntry> entries, const staff::Roster &roster, QIODevice &device);

} // namespace exchange
