#include "store/statement.h"

#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

namespace store {
namespace {

QVariant variant(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *string = std::get_if<QString>(&value))
        return string->isNull() ? QVariant(QString::fromLatin1("")) : QVariant(*string); // QtSql binds a null QString as NULL
    if (const auto *data = std::get_if<QByteArray>(&value))
        return data->isNull() ? QVariant(QByteArray("")) : QVariant(*data);
    return {};
}

} // namespace

Statement::Statement(Database &database, const QString &sql) : m_database(&database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_database->fail(m_query.lastError(), sql);
}

Statement &Statement::bind(const Value &value)
{
    if (m_running) {
        m_query.finish();
        m_running = false;
    }
    m_query.bindValue(m_bound++, variant(value));
    return *this;
}

void Statement::execute()
{
    m_database->countStatement();
    m_bound = 0;
    m_running = true;
    if (!m_query.exec()) {
        m_running = false;
        m_database->fail(m_query.lastError(), m_query.lastQuery());
    }
}

bool Statement::next()
{
    if (!m_running)
        execute();
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    m_query.finish();
    m_running = false;
    if (error.type() != QSqlError::NoError)
        m_database->fail(error, m_query.lastQuery());
    return false;
}

int Statement::run()
{
    execute();
    const int rows = m_query.numRowsAffected();
    m_query.finish();
    m_running = false;
    return rows;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

Value Statement::value(int column) const
{
    const QVariant v = m_query.value(column);
    if (v.isNull())
        return {};
    switch (v.typeId()) {
    case QMetaType::QByteArray:
        return v.toByteArray();
    case QMetaType::QString:
        return v.toString();
    default:
        return v.toLongLong();
    }
}

int Statement::columns() const { return m_query.record().count(); }

QString Statement::columnName(int column) const { return m_query.record().fieldName(column); }

} // namespace store
