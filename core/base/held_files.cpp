#include "base/held_files.h"

#include <QFile>
#include <QFileInfo>

#include <mutex>
#include <set>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace base {
namespace {

std::mutex heldMutex;
std::set<QByteArray> held;

} // namespace

QByteArray fileKey(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino));
#else
    return QFileInfo(path).canonicalFilePath().toCaseFolded().toUtf8();
#endif
}

bool holdFile(const QByteArray &key)
{
    const std::lock_guard guard(heldMutex);
    return held.insert(key).second;
}

void letGoOfFile(const QByteArray &key)
{
    const std::lock_guard guard(heldMutex);
    held.erase(key);
}

bool isHeldFile(const QString &path)
{
    const std::lock_guard guard(heldMutex);
    for (const QString &owner :
         {path, path.endsWith("-journal"_L1) ? path.chopped(8) : QString(), path.endsWith(".lock"_L1) ? path.chopped(5) : QString()})
        if (const QByteArray key = owner.isEmpty() ? QByteArray() : fileKey(owner); !key.isEmpty() && held.contains(key))
            return true;
    return false;
}

} // namespace base
