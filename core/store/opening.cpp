// Opening a file, in the order that tells a person the most: is it there, is it SQLite, is it ours, whose is it now, is our program new enough,
// is it sound.
#include "base/failure.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};

struct Header {
    bool sqlite = false;
    quint32 applicationId = 0;
    quint32 userVersion = 0;
};

// The first 100 bytes, read without SQLite and only before the connection exists: closing a second descriptor of an open file would drop its locks.
std::optional<Header> headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(100);
    Header header;
    header.sqlite = bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.sqlite) {
        header.userVersion = qFromBigEndian<quint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    }
    return header;
}

QString holderOf(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return Tr::tr("another program");
    return Tr::tr("%1 on %2 (process %3)").arg(program, host).arg(pid);
}

} // namespace

// Builds one Database step by step; what it throws or returns early becomes an outcome.
class Opening {
public:
    Opening(const QString &path, const OpenOptions &options) : m_options(options)
    {
        m_result.outcome = OpenOutcome::Unreadable;
        m_database.reset(new Database);
        m_database->m_path = QFileInfo(path).absoluteFilePath();
        m_database->m_clock = options.clock;
        m_database->m_ids = options.ids ? options.ids : std::make_shared<base::IdSource>(base::IdSource::system());
        m_file = QDir::toNativeSeparators(m_database->m_path);
    }

    OpenResult open()
    {
        const QFileInfo info(m_database->m_path);
        if (!info.exists())
            return ended(OpenOutcome::Missing, Tr::tr("There is no file %1. Check the name, or make a new file.").arg(m_file));
        if (!info.isFile())
            return ended(OpenOutcome::Unreadable, Tr::tr("%1 is not a file.").arg(m_file));
        const std::optional<Header> header = headerOf(m_database->m_path);
        if (!header)
            return ended(OpenOutcome::Unreadable, Tr::tr("%1 cannot be read. Check your rights to it.").arg(m_file));
        if (!header->sqlite)
            return ended(OpenOutcome::NotSqlite, Tr::tr("%1 is not a Nề Nếp file.").arg(m_file));
        if (header->applicationId != quint32(ApplicationId))
            return ended(OpenOutcome::NotOurs, Tr::tr("%1 belongs to another program; it was left alone.").arg(m_file));
        if (header->userVersion > quint32(newestSchema()))
            return ended(OpenOutcome::Newer, Tr::tr("%1 was written by a newer version of Nề Nếp (file format %2; this version knows up to %3). Install the newer version.")
                                                 .arg(m_file).arg(header->userVersion).arg(newestSchema()));
        if (!takeLock())
            return std::move(m_result);
        m_result.wasUnclean = m_result.wasUnclean || QFile::exists(m_database->m_path + u"-journal"_s);
        try {
            connect();
            if (!probe())
                return std::move(m_result);
            const bool mustMigrate = int(header->userVersion) < newestSchema() && !m_database->m_readOnly;
            if ((m_result.wasUnclean || mustMigrate) && !sound())
                return std::move(m_result);
            if (mustMigrate && !bringUpToDate())
                return std::move(m_result);
            continueIds();
        } catch (const base::Failure &failure) {
            return ended(OpenOutcome::Unreadable, failure.message());
        }
        m_result.outcome = m_database->m_readOnly ? OpenOutcome::OpenedReadOnly : OpenOutcome::Opened;
        if (m_database->m_readOnly && !m_options.readOnly)
            m_result.message = Tr::tr("%1 cannot be written: it is open for looking and printing only.").arg(m_file);
        m_result.database = std::move(m_database);
        return std::move(m_result);
    }

    OpenResult create(const std::function<void(Database &)> &initialise)
    {
        const QString path = m_database->m_path;
        if (QFileInfo::exists(path))
            return ended(OpenOutcome::Exists, Tr::tr("%1 exists already; it was left alone. Choose another name.").arg(m_file));
        if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
            return ended(OpenOutcome::CannotCreate, Tr::tr("There is no folder %1.").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
        // Made under our rights from the first byte on: it will hold personal data.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            const QString reason = file.errorString();
            return ended(OpenOutcome::CannotCreate, Tr::tr("%1 cannot be made: %2").arg(m_file, reason));
        }
        file.close();
        try {
            if (!takeLock()) {
                discard();
                return std::move(m_result);
            }
            connect();
            m_database->executeRaw(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
            if (!probe()) {
                discard();
                return std::move(m_result);
            }
            migrate(*m_database, migrations());
            if (initialise)
                initialise(*m_database);
        } catch (const base::Failure &failure) {
            discard();
            return ended(OpenOutcome::CannotCreate, failure.message());
        } catch (...) {
            discard();
            throw;
        }
        m_result.outcome = OpenOutcome::Opened;
        m_result.database = std::move(m_database);
        return std::move(m_result);
    }

private:
    OpenResult ended(OpenOutcome outcome, const QString &message)
    {
        OpenResult result;
        result.outcome = outcome;
        result.message = message;
        result.wasUnclean = m_result.wasUnclean;
        return result;
    }

    bool takeLock()
    {
        if (m_options.readOnly) {
            m_database->m_readOnly = true;
            return true;
        }
        const QFileInfo info(m_database->m_path);
        const QString lockPath = m_database->m_path + u".lock"_s;
        const bool lockWasThere = QFile::exists(lockPath);
        auto lock = std::make_unique<QLockFile>(lockPath);
        lock->setStaleLockTime(0); // only a dead holder makes it stale, never age
        if (lock->tryLock(0)) {
            m_result.wasUnclean = lockWasThere;
            m_database->m_lock = std::move(lock);
            m_database->m_readOnly = !info.isWritable();
            return true;
        }
        if (lock->error() == QLockFile::LockFailedError) {
            m_result = ended(OpenOutcome::Locked, Tr::tr("%1 is open in %2. Close it there first.").arg(m_file, holderOf(*lock)));
            return false;
        }
        m_database->m_readOnly = true; // a folder where no lock can be put
        return true;
    }

    void connect()
    {
        // Two databases of one process never share a connection name.
        m_database->m_connection = u"nenep-%1"_s.arg(QRandomGenerator::global()->generate64(), 0, 16);
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_database->m_connection);
        connection.setDatabaseName(m_database->m_path);
        QString options = u"QSQLITE_BUSY_TIMEOUT=0"_s;
        if (m_database->m_readOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        connection.setConnectOptions(options);
        if (!connection.open())
            m_database->fail(connection.lastError(), u"open"_s);
        m_database->m_beforeStatement = m_options.beforeStatement;
        sqlite3_extended_result_codes(m_database->handle(), 1);
        m_database->executeRaw(u"PRAGMA foreign_keys = ON"_s);
        m_database->executeRaw(u"PRAGMA trusted_schema = OFF"_s);
        m_database->executeRaw(u"PRAGMA cache_size = -65536"_s);
        m_database->executeRaw(u"PRAGMA temp_store = MEMORY"_s);
    }

    // open() succeeds on a file that another process holds: only a first real access tells.
    bool probe()
    {
        try {
            if (!m_database->m_readOnly) {
                m_database->executeRaw(u"PRAGMA locking_mode = EXCLUSIVE"_s);
                m_database->executeRaw(u"PRAGMA journal_mode = DELETE"_s);
                m_database->executeRaw(u"PRAGMA synchronous = FULL"_s);
                m_database->executeRaw(u"BEGIN EXCLUSIVE"_s);
                m_database->executeRaw(u"COMMIT"_s);
            }
            Statement tables(*m_database, u"SELECT count(*) FROM sqlite_schema"_s);
            tables.next();
        } catch (const base::Failure &failure) {
            const int code = sqlite3_errcode(m_database->handle()) & 0xff;
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                m_result = ended(OpenOutcome::Locked, Tr::tr("%1 is open in %2. Close it there first.").arg(m_file, Tr::tr("another program")));
            else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
                m_result = ended(OpenOutcome::Damaged, damagedMessage());
            else
                m_result = ended(OpenOutcome::Unreadable, failure.message());
            return false;
        }
        return true;
    }

    QString damagedMessage() const
    {
        return Tr::tr("%1 is damaged. Keep it, and restore the newest backup beside it.").arg(m_file);
    }

    bool sound()
    {
        try {
            Statement check(*m_database, u"PRAGMA quick_check(1)"_s);
            if (check.next() && check.text(0) == u"ok")
                return true;
        } catch (const base::Failure &) {
        }
        m_result = ended(OpenOutcome::Damaged, damagedMessage());
        return false;
    }

    bool bringUpToDate()
    {
        QString copy;
        try {
            copy = backup(*m_database, QFileInfo(m_database->m_path).absolutePath()).file;
            migrate(*m_database, migrations());
            return true;
        } catch (const base::Failure &failure) {
            m_result = ended(OpenOutcome::MigrationFailed,
                             copy.isEmpty() ? Tr::tr("%1 could not be brought to the new format: %2").arg(m_file, failure.message())
                                            : Tr::tr("%1 could not be brought to the new format: %2. A copy from before lies in %3.").arg(m_file, failure.message(), copy));
            return false;
        }
    }

    void continueIds()
    {
        // Ids of the file must not be given again, even if the clock went back. The log names the newest: every row came by an Edit.
        Statement newest(*m_database, u"SELECT max(at) FROM audit"_s);
        if (newest.next() && !newest.isNull(0)) {
            const QDateTime at = QDateTime::fromString(newest.text(0), Qt::ISODate);
            m_database->m_ids->startAfter(base::IdSource::firstAt(at.toMSecsSinceEpoch() + 1000));
        }
    }

    void discard()
    {
        const QString path = m_database->m_path;
        m_database.reset();
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }

    OpenOptions m_options;
    QString m_file;
    OpenResult m_result;
    std::unique_ptr<Database> m_database;
};

OpenResult Database::open(const QString &path, const OpenOptions &options) { return Opening(path, options).open(); }

OpenResult Database::create(const QString &path, const OpenOptions &options, const std::function<void(Database &)> &initialise)
{
    return Opening(path, options).create(initialise);
}

} // namespace store
