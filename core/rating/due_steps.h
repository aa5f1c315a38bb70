// Who is late: the steps that the month's calendar wants by a day (domain.md 4.3; the days are the rule set's).
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "rating/rule_set.h"

namespace rating {

enum class DueStep { None, SelfScore, Review, Decide, Lock };

// The day by which a step is due; whatever the month's length, not after its last day (locking: publication, in the month after).
QDate dueOn(DueStep step, const MonthCalendar &calendar, base::Month month); // invalid for None
// The next step of a sheet that has come this far, when its day is over; None: in time.
DueStep overdue(const MonthCalendar &calendar, base::Month month, rights::Stage stage, QDate today);

} // namespace rating
