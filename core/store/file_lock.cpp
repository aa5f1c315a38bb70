#include "store/file_lock.h"

#include "base/held_files.h"
#include "base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QByteArray keyOf(const QString &path)
{
    const QByteArray key = base::fileKey(path);
    return key.isEmpty() ? path.toUtf8() : key;
}

} // namespace

std::unique_ptr<FileLock> FileLock::claim(const QString &path)
{
    QByteArray key = keyOf(path);
    if (!base::holdFile(key))
        return nullptr;
    return std::unique_ptr<FileLock>(new FileLock(path, std::move(key)));
}

FileLock::FileLock(const QString &path, QByteArray key) : m_path(path), m_key(std::move(key)), m_lock(std::make_unique<QLockFile>(path + u".lock"_s))
{
    m_lock->setStaleLockTime(0); // only a dead holder makes it stale, never age
}

FileLock::~FileLock()
{
    m_lock.reset();
    base::letGoOfFile(m_key);
}

bool FileLock::made()
{
    QByteArray key = keyOf(m_path);
    if (!base::holdFile(key))
        return false;
    base::letGoOfFile(m_key);
    m_key = std::move(key);
    return true;
}

FileLock::Outcome FileLock::take()
{
    const bool wasThere = QFile::exists(m_lock->fileName());
    m_taken = m_lock->tryLock(0);
    if (!m_taken && m_lock->error() == QLockFile::LockFailedError) {
        // Left by a holder of our own number, which is not us, since nobody here has the file (small numbers come again in containers), or cut short
        // by a power failure. QLockFile takes neither for stale; it still does not remove what a living program holds.
        qint64 pid = 0;
        QString host;
        QString program;
        const bool readable = m_lock->getLockInfo(&pid, &host, &program);
        if (!readable || (pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName())) {
            m_lock->removeStaleLockFile();
            m_taken = m_lock->tryLock(0);
        }
    }
    m_wasLeft = m_taken && wasThere;
    if (m_taken)
        return Outcome::Taken;
    switch (m_lock->error()) {
    case QLockFile::LockFailedError:
        // In a folder that may not be written, what lies there may have been copied along: then SQLite's own lock tells.
        return QFileInfo(QFileInfo(m_path).absolutePath()).isWritable() ? Outcome::Held : Outcome::NoRights;
    case QLockFile::PermissionError:
        return Outcome::NoRights;
    default:
        return Outcome::NoRoom;
    }
}

QString FileLock::heldMessage() const
{
    const QString file = QDir::toNativeSeparators(m_path);
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_taken || !m_lock->getLockInfo(&pid, &host, &program))
        return Tr::tr("%1 is open in another program. Close it there first.").arg(file);
    if (host == QSysInfo::machineHostName())
        return Tr::tr("%1 is open in %2 (process %3). Close it there first.").arg(file, program).arg(pid);
    return Tr::tr("%1 is open in %2 on the computer %3. Close it there first; if it is not running there any more, remove %4.")
        .arg(file, program, host, QDir::toNativeSeparators(m_lock->fileName()));
}

} // namespace store
