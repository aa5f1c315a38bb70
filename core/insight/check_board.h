// The checks as figures, so that a finding is shown, copied, printed and followed to its rows like any other.
#pragma once

#include "insight/check.h"
#include "insight/figure.h"

namespace insight {

// checks.rules: how many findings each rule has; then one figure for each rule that found something, “check.” and its name, a finding a line. The
// note is the rule's arithmetic and what to do.
Board checkBoard(const Checks &checks, base::Month month);

} // namespace insight
