// Making a file: under another name until it is whole, so that a power cut leaves no half file that looks like a ward's.
#include "store/opening.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/file_lock.h"
#include "store/migrations.h"
#include "store/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

void makeOwnFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        base::failIo(Tr::tr("%1 cannot be made: %2").arg(name, file.errorString()));
}

} // namespace

// A file that is being made, with what SQLite puts beside it: gone in the end unless kept.
struct Opening::Unfinished {
    QString path;
    Database &database;
    bool keep = false;

    Unfinished(QString p, Database &d) : path(std::move(p)), database(d) { remove(); } // what a crash left
    ~Unfinished()
    {
        if (keep)
            return;
        database.disconnect();
        remove();
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    void remove() const
    {
        QFile::remove(path);
        QFile::remove(journalOf(path));
    }
};

OpenResult Opening::create(const std::function<void(Database &)> &initialise)
{
    const QString path = m_database->m_path;
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return ended(OpenOutcome::Exists, Tr::tr("%1 exists already; it was left alone. Choose another name.").arg(m_file));
    if (!QFileInfo(info.absolutePath()).isDir())
        return ended(OpenOutcome::CannotCreate,
                     Tr::tr("There is no folder %1. Make it first, or choose another place.").arg(QDir::toNativeSeparators(info.absolutePath())));
    if (QFileInfo::exists(journalOf(path)))
        return ended(OpenOutcome::CannotCreate, orphanMessage(path));
    m_database->m_lock = FileLock::claim(path);
    const FileLock::Outcome lock = m_database->m_lock ? m_database->m_lock->take() : FileLock::Outcome::Held;
    if (lock == FileLock::Outcome::Held)
        return ended(OpenOutcome::Locked,
                     m_database->m_lock ? m_database->m_lock->heldMessage() : Tr::tr("%1 is open in this program already.").arg(m_file));
    if (lock == FileLock::Outcome::NoRights)
        return ended(OpenOutcome::CannotCreate, noFolderMessage());
    if (lock == FileLock::Outcome::NoRoom)
        return ended(OpenOutcome::CannotCreate,
                     Tr::tr("%1 cannot be made: its disk is full or does not answer. Free some space, or choose another place.").arg(m_file));
    Unfinished making(path + u".part"_s, *m_database);
    try {
        makeOwnFile(making.path, m_file);
        connect(making.path, false);
        m_database->executeRaw(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
        migrate(*m_database, migrations());
        if (initialise)
            initialise(*m_database);
        m_database->disconnect();
        if (!QFile::rename(making.path, path))
            return ended(OpenOutcome::CannotCreate, noFolderMessage());
        making.path = path;
        syncFolder(info.absolutePath());
        if (!m_database->m_lock->made())
            return ended(OpenOutcome::CannotCreate, noFolderMessage());
        m_database->m_path = QFileInfo(path).canonicalFilePath();
        connect(m_database->m_path, false);
        making.keep = true;
    } catch (const base::Failure &failure) {
        return ended(OpenOutcome::CannotCreate, failure.message());
    }
    return opened(OpenOutcome::Opened, {});
}

QString Opening::noFolderMessage() const { return Tr::tr("%1 cannot be made: its folder takes no files. Choose a folder of yours.").arg(m_file); }

OpenResult Database::create(const QString &path, const OpenOptions &options, const std::function<void(Database &)> &initialise)
{
    return Opening(path, options).create(initialise);
}

QString orphanMessage(const QString &path)
{
    return Tr::tr("%1 is the rest of another file of this name, and may be needed to repair that one. Put it back beside that file, or remove it.")
        .arg(QDir::toNativeSeparators(QFileInfo(journalOf(path)).absoluteFilePath()));
}

} // namespace store
