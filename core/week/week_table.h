// Items, results and calendar entries in the file. Loaders read sets in one pass; save() inserts (id 0) or updates together with joiners or
// participants, checks the value's own rules, and gives the row's id. Nothing here asks for rights: that is done by the verbs (work.h, calendar.h)
// and by import.
#pragma once

#include "base/month.h"
#include "store/edit.h"
#include "week/calendar_entry.h"
#include "week/work_item.h"

#include <vector>

namespace week {

// By id, with joiners.
std::vector<WorkItem> loadItems(store::Database &database); // all
std::vector<WorkItem> loadItems(store::Database &database, base::Week planned);
std::vector<WorkItem> loadItemsDue(store::Database &database, QDate from, QDate to); // both days included; of every state
std::optional<WorkItem> loadItem(store::Database &database, base::Id item);
std::vector<WorkItem> loadItemsLedBy(store::Database &database, base::Id cadre); // of every week
// The last week up to this one for which any work is planned; no week where there is none.
base::Week lastPlanned(store::Database &database, base::Week upTo);
// Planned in the week, due in it, or with a result in it: what a look at the week goes through.
std::vector<WorkItem> loadItemsOfWeek(store::Database &database, base::Week week);
// The items that hold the rest of this one (normally one at most).
std::vector<WorkItem> loadCarried(store::Database &database, base::Id from);

// By item and week.
std::vector<WorkResult> loadResults(store::Database &database); // all
std::vector<WorkResult> loadResults(store::Database &database, base::Id item);
std::vector<WorkResult> loadResultsOfItemsDue(store::Database &database, QDate from, QDate to);
std::vector<WorkResult> loadResultsOfItemsLedBy(store::Database &database, base::Id cadre);
std::vector<WorkResult> loadResultsOf(store::Database &database, base::Week week); // entered for that week
std::vector<WorkResult> loadResultsOfItemsOfWeek(store::Database &database, base::Week week); // of every week, of the items of loadItemsOfWeek()
std::optional<WorkResult> loadResult(store::Database &database, base::Id item, base::Week week);

// By id, with participants (of entries with a work item: its joiners).
std::vector<CalendarEntry> loadEntries(store::Database &database); // all
std::vector<CalendarEntry> loadEntries(store::Database &database, base::Week week);
std::optional<CalendarEntry> loadEntry(store::Database &database, base::Id entry);

base::Id save(store::Edit &edit, const WorkItem &item);
// The week's result of an item: updates the one there is, whatever result.id says. enteredAt stays as it was where there is one, else it is the
// clock's time unless given; an update that repeats the figures changes nothing.
base::Id save(store::Edit &edit, const WorkResult &result);
base::Id save(store::Edit &edit, const CalendarEntry &entry);

// With what hangs on them (joiners, results, participants). Entries of a removed item must be removed or unlinked first.
void eraseItem(store::Edit &edit, base::Id item);
void eraseEntry(store::Edit &edit, base::Id entry);

} // namespace week
