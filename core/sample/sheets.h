// Takes the month sheets along their way: earlier months to locked, the last one half-way (see stageOf).
#pragma once

#include "sample/town.h"
#include "store/database.h"

namespace sample {

void signSheets(store::Database &database, const Town &town, int month);

} // namespace sample
