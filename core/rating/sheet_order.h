// The orders in which an office lists its people's sheets, and signs them.
#pragma once

#include "rating/month_values.h"
#include "staff/unit.h"

namespace rating {

// Places of everyone in the month by unit (parents before children), leaders before staff within one, then by name; of one unit and those below it,
// or of all (0).
std::vector<qint32> listOrder(const MonthValues &month, const staff::UnitTree &units, base::Id unit = 0);

// Those managed before who manages them: a decision below may change what a leader's sheet says, and would withdraw a signature given before it. Who
// has no sheet comes last.
std::vector<base::Id> bottomUp(const MonthValues &month, std::vector<base::Id> cadres);

} // namespace rating
