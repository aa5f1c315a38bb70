// For store alone: what opening a file and making copies of one share.
#pragma once

#include "store/database.h"

namespace store {

// As Database::open(), read-only, but an older schema is no reason to refuse: a copy made before a migration has one.
OpenResult openCopy(const QString &path);

// Why no file may be made at path while a journal of this name lies there.
QString orphanMessage(const QString &path);

} // namespace store
