// Locked months of a quarter or a year, read from the file for one person or for a unit.
#pragma once

#include "rating/quarter.h"
#include "rating/year.h"

namespace store {
class Database;
}

namespace rating {

// Of everyone who holds a post in the months or has a locked sheet in them, by code: of a unit and those below it (by the unit of each one's last
// month), or of all (0).
std::vector<LockedPeriod> loadPeriods(store::Database &database, base::Month first, base::Month last, base::Id unit = 0);
// Of one person; without months for somebody who holds no post in them.
LockedPeriod loadPeriod(store::Database &database, base::Month first, base::Month last, base::Id cadre);

std::vector<QuarterScore> scoreQuarter(store::Database &database, Quarter quarter, base::Id unit = 0);
QuarterScore scoreQuarterOf(store::Database &database, Quarter quarter, base::Id cadre);
std::vector<YearScore> scoreYear(store::Database &database, int year, base::Id unit = 0);
YearScore scoreYearOf(store::Database &database, int year, base::Id cadre);

} // namespace rating
