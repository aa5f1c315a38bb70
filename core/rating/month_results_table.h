// Results of locked months, as their locks keep them: read in one pass over an index, without what was signed.
#pragma once

#include "rating/month_results.h"
#include "staff/roster.h"

namespace store {
class Database;
}

namespace rating {

// Of a month in which everybody's sheet is locked. nullopt: somebody's is not, or was locked by a program that kept no results: then score the month
// (month_scores.h), which gives the same.
std::optional<MonthResults> loadLockedResults(store::Database &database, const staff::Roster &roster, base::Month month);

// What one lock keeps; nullopt: nothing.
std::optional<SheetResult> loadLockedResult(store::Database &database, base::Id lock);

} // namespace rating
