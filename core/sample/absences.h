// Who was away: sick, on leave, on maternity leave.
#pragma once

#include "sample/town.h"

namespace sample {

// Adds leave by chance to what is planted, and makes Town::isAway ready.
void leaveByChance(Town &town);

} // namespace sample
