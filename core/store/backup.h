// Verified copies. A backup is made of a checked file, checked again itself, and carries a manifest; a restore never overwrites.
#pragma once

#include "store/database.h"

namespace store {

struct BackupMade {
    QString file; // the copy
    QString manifest; // file + ".json": name, BLAKE2b, schema, audit head, when, by which version
};
// Into the folder dir (made if missing), named after the file and the moment (local time). Not while an Edit is open. Throws base::Failure (Io) and
// leaves no half copy.
BackupMade backup(Database &database, const QString &dir);

// Checks copy (against its manifest where it lies beside it), then makes file from it. Throws base::Failure (Io): file exists, copy unsound or in
// use, disk full …; then there is no file.
void restore(const QString &copy, const QString &file);

// Nothing in a file can tell that the end of its log was cut off: what a backup's manifest saw can. Empty when the log still holds that entry as it
// was, else one sentence. Throws base::Failure when the manifest cannot be read (Io) or is none (Refused).
QString logFaultSince(Database &database, const QString &manifestPath);

} // namespace store
