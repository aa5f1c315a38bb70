#include "store/database.h"

#include "base/tr.h"
#include "store/file_lock.h"
#include "store/platform.h"
#include "store/statement.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
Database::Database() = default;

Database::~Database() { disconnect(); }

void Database::connect(const QString &file, bool readOnly)
{
    // Two databases of one process never share a connection name.
    m_connection = u"nenep-%1"_s.arg(QRandomGenerator::global()->generate64(), 0, 16);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(file);
    connection.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!connection.open())
        base::failIo(
            Tr::tr("%1 could not be read or written: %2").arg(QDir::toNativeSeparators(file), connection.lastError().databaseText().trimmed()));
    m_handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    // None of these touches the file: what does belongs into the probe, where a lock is recognised.
    executeRaw(u"PRAGMA foreign_keys = ON"_s);
    executeRaw(u"PRAGMA trusted_schema = OFF"_s);
    executeRaw(u"PRAGMA cell_size_check = ON"_s); // finds a damaged page when it is read rather than when it has done harm
    executeRaw(u"PRAGMA temp_store = MEMORY"_s); // what is sorted is personal data: not into files under /tmp
}

void Database::disconnect()
{
    if (m_connection.isEmpty())
        return;
    const std::lock_guard guard(m_interrupting);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_handle = nullptr;
}

QString Database::nowText() const { return now().toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

void Database::interrupt()
{
    const std::lock_guard guard(m_interrupting);
    m_interrupted = true;
    if (m_handle)
        sqlite3_interrupt(m_handle); // not through connection(): QtSql gives a connection to its own thread only
}

quint32 Database::random() { return m_random ? m_random() : QRandomGenerator::system()->generate(); }

void Database::countStatement()
{
    // SQLite forgets an interrupt that comes between two statements, and an import is many short ones.
    if (m_editing && m_interrupted.exchange(false))
        throw SqlFailure(base::FailureKind::Refused, Tr::tr("Cancelled; nothing was changed."), {}, SQLITE_INTERRUPT);
    ++m_statements;
    if (m_beforeStatement)
        m_beforeStatement(m_statements);
}

QString Database::executeRaw(const QString &sql)
{
    WriteStatement statement(*this, sql);
    return statement.next() ? statement.text(0) : QString();
}

void Database::rollBack() noexcept
{
    if (m_handle && inTransaction())
        takeBack("ROLLBACK");
}

void Database::rollBackTo(const QString &savepoint) noexcept
{
    if (inTransaction())
        takeBack("ROLLBACK TO " + savepoint.toLatin1() + "; RELEASE " + savepoint.toLatin1());
}

void Database::takeBack(const QByteArray &sql) noexcept
{
    const std::lock_guard guard(m_interrupting);
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    // An interrupt lives on for as long as any statement is open, and stops this one too. If it is not that, all must go.
    for (sqlite3_stmt *open = sqlite3_next_stmt(m_handle, nullptr); open; open = sqlite3_next_stmt(m_handle, open))
        sqlite3_reset(open);
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

qint64 Database::auditHead()
{
    Statement head(*this, u"SELECT coalesce(max(seq), 0) FROM audit"_s);
    head.next();
    return head.integer(0);
}

void Database::fail(const QString &what) const
{
    int code = sqlite3_extended_errcode(m_handle);
    if ((code & 0xff) == SQLITE_IOERR && lastErrorMeansNoRoom())
        code = SQLITE_FULL;
    const QString said = QString::fromUtf8(sqlite3_errmsg(m_handle));
    const QString file = QDir::toNativeSeparators(m_path);
    QString message;
    switch (code & 0xff) {
    case SQLITE_FULL:
        message = Tr::tr("There is no room left on the disk of %1; nothing was changed. Free some space and try again.").arg(file);
        break;
    case SQLITE_IOERR:
        message = Tr::tr("The disk of %1 did not answer; nothing was changed. Check the drive or the network folder and try again.").arg(file);
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: // a journal that cannot be made beside the file
    case SQLITE_PERM:
    case SQLITE_AUTH:
        message = Tr::tr("%1 cannot be written; nothing was changed. Check the rights of the file and its folder.").arg(file);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        message = Tr::tr("%1 is in use by another program; nothing was changed.").arg(file);
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        message = Tr::tr("%1 is damaged; nothing was changed. Restore a backup, and keep the damaged file.").arg(file);
        break;
    case SQLITE_INTERRUPT:
        message = Tr::tr("Cancelled; nothing was changed.");
        break;
    case SQLITE_CONSTRAINT:
        message = Tr::tr("The change does not fit what the file already holds; nothing was changed.");
        break;
    default:
        message = Tr::tr("%1 could not be read or written: %2").arg(file, said);
    }
    const bool refused = (code & 0xff) == SQLITE_INTERRUPT || (code & 0xff) == SQLITE_CONSTRAINT;
    throw SqlFailure(refused ? base::FailureKind::Refused : base::FailureKind::Io, message,
                     {u"%1 [%2] "_s.arg(said).arg(code) + what.simplified().left(300)}, code);
}

} // namespace store
