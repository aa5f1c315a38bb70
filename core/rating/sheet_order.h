// The order in which an office lists its people's sheets.
#pragma once

#include "rating/month_values.h"
#include "staff/unit.h"

namespace rating {

// Places of everyone in the month by unit (parents before children), leaders before staff within one, then by name; of one unit and those below it,
// or of all (0).
std::vector<qint32> listOrder(const MonthValues &month, const staff::UnitTree &units, base::Id unit = 0);

} // namespace rating
