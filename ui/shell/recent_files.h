// The files opened last, newest first, in the user's settings. Those that are gone are passed over but not forgotten: a stick may come back.
#pragma once

#include <QStringList>

namespace shell {

QStringList recentFiles(); // those that exist
void addRecentFile(const QString &path);

} // namespace shell
