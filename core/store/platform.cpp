#include "store/platform.h"

#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace store {

bool lastErrorMeansNoRoom()
{
#ifdef Q_OS_UNIX
    return errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
#else
    const DWORD error = ::GetLastError();
    return error == ERROR_HANDLE_DISK_FULL || error == ERROR_DISK_FULL || error == ERROR_DISK_QUOTA_EXCEEDED;
#endif
}

void forgetError()
{
#ifdef Q_OS_UNIX
    errno = 0;
#else
    ::SetLastError(ERROR_SUCCESS);
#endif
}

bool syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

} // namespace store
