// Signatures on month sheets, in the file. Rows are only ever added.
#pragma once

#include "rating/month_results.h"
#include "rating/sheet_snapshot.h"
#include "store/edit.h"

#include <functional>
#include <vector>

namespace rating {

// In order of signing, without snapshots.
std::vector<SheetStep> loadSteps(store::Database &database, base::Month month);
std::vector<SheetStep> loadSteps(store::Database &database, base::Month month, base::Id cadre);

// What a step signed. Throws base::Failure (Refused) when the bytes in the file are not a snapshot.
SheetSnapshot loadSnapshot(store::Database &database, const SheetStep &step);
// The same of many sheets of a month in one pass. wanted: the step of a person; null: not wanted.
void eachSnapshot(store::Database &database, base::Month month, const std::function<const SheetStep *(base::Id cadre)> &wanted,
                  const std::function<void(const SheetStep &, const SheetSnapshot &)> &take);

// A snapshot alike the last one of the sheet is kept once. locked: of a lock, the result that it locks.
base::Id addStep(store::Edit &edit, const SheetStep &step, const SheetSnapshot &snapshot, const SheetResult *locked = nullptr);

struct LockedSheet {
    base::Month month;
    base::Id cadre = 0;
    friend bool operator==(const LockedSheet &, const LockedSheet &) = default;
};
std::vector<LockedSheet> loadLocked(store::Database &database); // all, by month and person
std::vector<base::Month> loadLockedMonths(store::Database &database, base::Id cadre);

// Every locked sheet of these months in one pass, by person and month: what was locked, and the class decided. cadre 0: everyone's. Throws as
// loadSnapshot does.
void eachLocked(store::Database &database, base::Month first, base::Month last, base::Id cadre,
                const std::function<void(const SheetSnapshot &, std::optional<Rating> decided)> &take);

// Whether the rows of this person and month must stay as they are.
bool isLocked(store::Database &database, base::Month month, base::Id cadre);

} // namespace rating
