// What people read beside a score, for one person at a time: the texts of items, the dates of findings, names of what was left out.
#pragma once

#include "rating/month_scores.h"

namespace rating {

// Items of the month that the person leads, by due date and order of recording, with those left out and why.
std::vector<ItemLine> readItems(store::Database &database, const MonthValues &values, qint32 place);
// Confirmed manifestations of the month, by date.
std::vector<FindingLine> readFindings(store::Database &database, const MonthValues &values, qint32 place);

// deep: with the items of everyone below.
Explanation explain(store::Database &database, const MonthScores &month, qint32 place, bool deep);

} // namespace rating
