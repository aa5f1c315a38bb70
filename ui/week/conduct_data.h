// The week's observations as the page shows them.
#pragma once

#include "week/week_data.h"

namespace week_ui {

// Into a week whose people, work and entries are read already.
void fillConduct(WeekData &data, store::Database &database);

} // namespace week_ui
