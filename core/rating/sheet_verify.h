// Locked sheets held against themselves and against today: what `verify` says about them.
#pragma once

#include "store/audit.h"

namespace rating {

// Scores every locked sheet's snapshot again. broken: a snapshot that cannot be read, is not what was signed, or gives another score than it shows.
// notes: what stands in the file today differs from what was locked (a sheet keeps what was locked).
store::Findings verifySheets(store::Database &database);

} // namespace rating
