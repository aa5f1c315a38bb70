// For store alone: are the rows what the log made of them?
#pragma once

#include "store/database.h"

#include <QStringList>

namespace store {

// Rows that something else than an Edit has changed, one sentence each and no more than 20 a table. The log must be whole.
QStringList rowsUnlikeLog(Database &database);

} // namespace store
