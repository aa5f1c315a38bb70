// The verbs of work: plan it, enter its results, confirm objective causes, carry the rest over. Each requires its right towards the item's lead
// first; rows of a locked month are refused by the guard that rating installs.
#pragma once

#include "access/rights.h"
#include "week/week_table.h"

namespace week {

// Insert (id 0) or change. A change of lead requires the right towards both. Unplanned work (việc đột xuất) has origin Unplanned and may be added at
// any time.
base::Id saveItem(store::Edit &edit, const rights::Caller &caller, const WorkItem &item);
void removeItem(store::Edit &edit, const rights::Caller &caller, base::Id item);
void setState(store::Edit &edit, const rights::Caller &caller, base::Id item, State state);

// Quantities, faults, delays, evidence of one week. What is excused stays as it is (see confirmCauses), but never more than there still is: a later
// fault is not excused by a cause confirmed for one that was taken back.
base::Id enterResult(store::Edit &edit, const rights::Caller &caller, const WorkResult &result);
// That so many faults and delays of the week's result had an objective cause; confirmedBy: whose judgement it is (0: the caller's, or the sole
// owner's).
void confirmCauses(store::Edit &edit, const rights::Caller &caller, base::Id item, base::Week week, int faultsExcused, int delaysExcused,
                   base::Id confirmedBy = 0);

// “Chuyển sang …”: a new item of origin CarriedOver for what is left, with the same lead, joiners, product and K; the old one stays as it is and is
// scored as it stands. Refused when nothing is left, when the rest has been carried already, or when the item was moved or cancelled. deadline
// invalid: the Friday of toWeek.
base::Id carryOver(store::Edit &edit, const rights::Caller &caller, base::Id item, base::Week toWeek, QDate deadline = {});

} // namespace week
