// The weeks of a month, as the whole program counts them: those whose Friday lies in it, because what has no deadline is due on its week's Friday.
#pragma once

#include "base/month.h"
#include "base/week.h"

#include <vector>

namespace base {

std::vector<Week> weeksOf(Month month); // in order: four or five; none of no month

} // namespace base
