// Whether a file's tables, indexes and triggers are those that the steps of the schema make. A view in place of a table, or a trigger that swallows
// changes, would show other rows than the log ever saw.
#pragma once

#include <QStringList>

namespace store {

class Database;

// Each difference as one sentence; empty: as this program makes them.
QStringList schemaUnlikeOurs(Database &database);

} // namespace store
