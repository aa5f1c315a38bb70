// How far the month sheets have come.
#pragma once

#include "access/rights.h"
#include "sample/town.h"

namespace sample {

// Whether sheets are signed at all.
bool signs(const Town &town);

// How far a person's sheet of a month has come (by place in Time::months): locked in every month but the last. There it goes by units, and nobody is
// further than those whom they manage, since a sheet reads those below it.
rights::Stage stageOf(const Town &town, int person, int month);

} // namespace sample
