// Explanations of a month in the file: what people read beside a score, gathered for the person asked about.
#pragma once

#include "rating/month_scores.h"

namespace rating {

// Of a locked sheet: as it was locked. deep: with the items of everyone below (as they are today).
Explanation explain(store::Database &database, const MonthScores &month, qint32 place, bool deep);

} // namespace rating
