#include "base/save_file.h"

#include "base/failure.h"
#include "base/held_files.h"
#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace base {
namespace {

// A ward's file is months of work: a slip of the hand in a name must not put a table in its place. Looked at only once it is known that this process
// does not hold it (held_files.h).
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(16) == QByteArray("SQLite format 3", 16);
}

} // namespace

std::unique_ptr<QFileDevice> fileToReplace(const QString &path)
{
    const QFileInfo there(path);
    if (isHeldFile(path) || (there.isFile() && isDatabase(path)))
        refuse(Tr::tr("%1 is a ward's file; nothing is written over it. Choose another name.").arg(QDir::toNativeSeparators(path)));
    std::unique_ptr<QFileDevice> file;
    if (there.exists() && !there.isFile() && !there.isDir())
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    file->open(QIODevice::WriteOnly);
    return file;
}

bool saveReplaced(QFileDevice &file)
{
    if (auto *beside = qobject_cast<QSaveFile *>(&file))
        return beside->commit();
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace base
