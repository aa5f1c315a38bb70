// What will come of an item, settled when it is planned, so that a month's figures come out at the level its person was given.
#pragma once

#include "sample/random.h"
#include "sample/town.h"

namespace sample {

struct Outcome {
    int completed = 0;
    int faults = 0;
    int faultsExcused = 0;
    int delays = 0;
    int delaysExcused = 0;
};

// fallShort: something of it must be missing, late or wrong (not asked of the excellent).
Outcome outcomeOf(Level level, int assigned, bool fallShort, Random &random);

} // namespace sample
