// Files that take the place of what was there: whole or not at all.
#pragma once

#include <QFileDevice>
#include <QString>

#include <memory>

namespace base {

// A file to write anew, open unless isOpen() says otherwise (errorString() says why). Its bytes stand beside the old ones until saved. What is there
// but no file, such as /dev/full, is written straight: a rename would put a file in its place, and who may do anything is not stopped from it.
// Throws base::Failure (Refused) where a database is, above all the ward's own file.
std::unique_ptr<QFileDevice> fileToReplace(const QString &path);

// Puts it in its place; false when the bytes did not all get there. The old file is then still what it was.
bool saveReplaced(QFileDevice &file);

} // namespace base
