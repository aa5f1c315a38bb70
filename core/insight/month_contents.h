// The leaders' 12 contents in a month.
#pragma once

#include "insight/figure.h"
#include "insight/scope.h"

namespace insight {

struct MonthFacts;

Figure contentsFigure(const MonthFacts &facts, const staff::Roster &roster, const Scope &scope); // month.contents: by content
Figure scorecardsFigure(const MonthFacts &facts, const staff::Roster &roster, const Scope &scope); // month.scorecards: by leader

} // namespace insight
