// What only the operating system can say or do: the one place for its calls.
#pragma once

#include <QByteArray>
#include <QString>

namespace store {

// Whether this thread's last system call since forgetError() failed because a disk, a quota or the largest size of a file is used up. SQLite says so
// of a disk only; of the others it says that there was an I/O error.
bool lastErrorMeansNoRoom();
void forgetError();

// Through all caches to the disk; false when the system says no.
bool syncFile(const QString &path);
// The names in a folder, after a rename. As far as the system and the disk know such a thing: a network folder may not.
void syncFolder(const QString &path);

} // namespace store
