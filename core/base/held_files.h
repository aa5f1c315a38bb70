// The files this process has open as its own, such as the ward's: nothing it writes may take their place. Known for the process, because POSIX locks
// belong to it too: who so much as closes a second descriptor of a held file drops them.
#pragma once

#include <QByteArray>
#include <QString>

namespace base {

// The same for every name of one existing file (links too); empty when there is none.
QByteArray fileKey(const QString &path);

// False when it is held already. key: a fileKey(), or a name while there is no file yet.
bool holdFile(const QByteArray &key);
void letGoOfFile(const QByteArray &key);
// Whether writing there would hit a held file, or what belongs to one (its journal, its lock).
bool isHeldFile(const QString &path);

} // namespace base
