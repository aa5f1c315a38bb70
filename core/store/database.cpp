#include "store/database.h"

#include "base/failure.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};
} // namespace

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::nowText() const { return now().toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

sqlite3 *Database::handle() const
{
    const QVariant handle = connection().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

void Database::interrupt() { sqlite3_interrupt(handle()); }

void Database::countStatement()
{
    ++m_statements;
    if (m_beforeStatement)
        m_beforeStatement(m_statements);
}

void Database::executeRaw(const QString &sql)
{
    countStatement();
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query.lastError(), sql);
}

qint64 Database::auditHead()
{
    Statement head(*this, u"SELECT coalesce(max(seq), 0) FROM audit"_s);
    head.next();
    return head.integer(0);
}

void Database::fail(const QSqlError &error, const QString &what) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString file = QDir::toNativeSeparators(m_path);
    const QStringList detail{error.databaseText().trimmed() + u" ["_s + error.nativeErrorCode() + u"] "_s + what.simplified().left(300)};
    switch (code & 0xff) {
    case SQLITE_FULL:
        base::failIo(Tr::tr("There is no room left on the disk of %1; nothing was changed. Free some space and try again.").arg(file), detail);
    case SQLITE_IOERR:
        base::failIo(Tr::tr("The disk of %1 did not answer; nothing was changed. Check the drive or the network folder and try again.").arg(file), detail);
    case SQLITE_READONLY:
        base::failIo(Tr::tr("%1 cannot be written; nothing was changed. Check the rights of the file and its folder.").arg(file), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        base::failIo(Tr::tr("%1 is in use by another program; nothing was changed.").arg(file), detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        base::failIo(Tr::tr("%1 is damaged; nothing was changed. Restore a backup, and keep the damaged file.").arg(file), detail);
    case SQLITE_INTERRUPT:
        base::refuse(Tr::tr("Cancelled; nothing was changed."), detail);
    case SQLITE_CONSTRAINT:
        base::refuse(Tr::tr("The change does not fit what the file already holds; nothing was changed."), detail);
    default:
        base::failIo(Tr::tr("%1 could not be read or written: %2").arg(file, error.databaseText().trimmed()), detail);
    }
}

} // namespace store
