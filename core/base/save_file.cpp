#include "base/save_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace base {

std::unique_ptr<QFileDevice> fileToReplace(const QString &path)
{
    const QFileInfo there(path);
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
