// What a week lacks before its Friday is over, as far as the caller may see and know of it.
#pragma once

#include "week/week_data.h"

namespace week_ui {

// Units first, in the order of the tree, then the calendar, then people by given name. items: the week's, whoever leads them (who joins work of
// somebody whom the caller does not see is not idle); results: theirs, of all weeks.
std::vector<MissingLine> missingLines(const WeekData &data, const std::vector<week::WorkItem> &items, const std::vector<week::WorkResult> &results);
QString text(MissingLine::What what);

} // namespace week_ui
