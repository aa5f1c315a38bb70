// Every figure of a month, read and put together.
#pragma once

#include "access/rights.h"
#include "insight/figure.h"
#include "insight/ward.h"

namespace insight {

// The boards of the month's weeks, the month, the 25 manifestations and the year; of one unit (0: all) also its own months, cases, work and
// placement. Refused to a caller who may see nothing of it.
Board monthFigures(Ward &ward, const rights::Caller &caller, base::Month month, base::Id unit);

} // namespace insight
