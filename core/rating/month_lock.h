// Rows of a locked sheet's month are refused, whoever writes them: typed, pasted, imported or undone. What is identical passes, because it writes
// nothing.
#pragma once

#include "store/database.h"

namespace rating {

// Installs the guard; to be called once for every file opened for writing. It lets the following through: the remedy of a confirmed observation, who
// joins an item, texts of posts and absences, anything that does not touch a locked person's month. Signatures are only ever added.
void installMonthLock(store::Database &database);

} // namespace rating
