#include "store/statement.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/database.h"
#include "store/platform.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlResult>
#include <QVariant>

#include <sqlite3.h>

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

Statement::Statement(Database &database, const QString &sql) : Statement(database, sql, May::Read) { }

Statement::Statement(Database &database, const QString &sql, May may) : m_database(&database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_database->fail(sql);
    m_compiled = *static_cast<sqlite3_stmt *const *>(m_query.result()->handle().constData());
    if (may == May::Read && !sqlite3_stmt_readonly(m_compiled))
        throw std::logic_error("a change of the file outside store::Edit: " + sql.toStdString());
    m_parameters = sqlite3_bind_parameter_count(m_compiled);
}

Statement &Statement::bind(const Value &value)
{
    if (m_state != State::Fresh)
        finish();
    m_state = State::Fresh;
    const int place = ++m_bound;
    int code = SQLITE_OK;
    if (const auto *number = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(m_compiled, place, *number);
    } else if (const auto *string = std::get_if<QString>(&value)) {
        const QByteArray utf8 = string->toUtf8();
        code = sqlite3_bind_text64(m_compiled, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto *data = std::get_if<QByteArray>(&value)) {
        // constData() of none is not null, which would be NULL
        code = sqlite3_bind_blob64(m_compiled, place, data->constData(), sqlite3_uint64(data->size()), SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(m_compiled, place);
    }
    if (code == SQLITE_RANGE)
        throw std::logic_error(std::string("too many values for: ") + sqlite3_sql(m_compiled));
    if (code != SQLITE_OK) // too large, or no memory
        m_database->fail(m_query.lastQuery());
    return *this;
}

bool Statement::step()
{
    if (m_state == State::Fresh) {
        // SQLite would take what was bound the time before.
        if (std::exchange(m_bound, 0) != m_parameters)
            throw std::logic_error(std::string("values missing for: ") + sqlite3_sql(m_compiled));
        m_database->countStatement();
        m_state = State::Rows;
    }
    forgetError();
    const int code = sqlite3_step(m_compiled);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        finish();
        return false;
    }
    try {
        m_database->fail(m_query.lastQuery());
    } catch (...) {
        finish();
        throw;
    }
}

void Statement::restart()
{
    if (m_state == State::Ended)
        m_state = State::Fresh;
}

bool Statement::next() { return m_state != State::Ended && step(); }

void Statement::finish()
{
    sqlite3_reset(m_compiled);
    m_state = State::Ended;
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_compiled, column); }

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

int Statement::integerWithin(int column, int least, int most) const
{
    const qint64 number = integer(column);
    if (isNull(column) || number < least || number > most)
        base::failIo(
            Tr::tr("%1 holds a value that this program does not write; another program has changed it. Look at it with “nenepctl verify”, and "
                   "restore a backup.")
                .arg(QDir::toNativeSeparators(m_database->path())),
            {columnName(column) + u" = "_s + QString::number(number)});
    return int(number);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_compiled, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_compiled, column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_compiled, column));
    return {data, sqlite3_column_bytes(m_compiled, column)};
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_compiled, column) == SQLITE_NULL; }

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_compiled, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return integer(column);
    }
}

int Statement::columns() const { return sqlite3_column_count(m_compiled); }

QString Statement::columnName(int column) const { return QString::fromUtf8(sqlite3_column_name(m_compiled, column)); }

void WriteStatement::run()
{
    restart();
    while (step()) { }
}

} // namespace store
