// Whose sheets a verb is about.
#pragma once

#include "cli.h"

#include "rating/month_sheet.h"

namespace cli {

// Those that --cadre or --unit name, everybody's without either, as places of the month in the order of an office's lists. Refused: nobody of that
// code holds a post in the month.
std::vector<qint32> sheetsOf(const Arguments &given, const rating::MonthValues &month, const staff::Roster &roster);

} // namespace cli
