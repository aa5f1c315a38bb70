#pragma once

#include "base/month.h"

namespace store {
class Database;
}

namespace rating {

// The latest month in which anybody has been scored or a sheet signed: the one people are working on. No month in a file without any.
base::Month latestScoredMonth(store::Database &database);

} // namespace rating
