// One prepared statement on the file's connection. Every read and write of the program goes through here, so that failures are worded once and
// tests can make the k-th statement fail.
#pragma once

#include "store/value.h"

#include <QSqlQuery>
#include <QStringView>

namespace store {

class Database;

class Statement {
public:
    // sql: one statement of the SQL that SQLite and PostgreSQL share, with ? for values. Throws base::Failure (Io) when it cannot be prepared.
    Statement(Database &database, const QString &sql);

    // Binds in order, from the first ? on after each run.
    Statement &bind(const Value &value);
    Statement &bind(qint64 value) { return bind(Value(value)); }
    Statement &bind(const QString &value) { return bind(Value(value)); }
    Statement &bindNull() { return bind(Value()); }

    // Runs it (at the first call after binding) and steps to the next row; false at the end. Forward only.
    bool next();
    // Runs a statement that gives no rows; how many rows it changed.
    int run();

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const { return m_query.value(column).toString(); } // null string for NULL
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const { return m_query.isNull(column); }
    Value value(int column) const;
    int columns() const;
    QString columnName(int column) const;

private:
    void execute();

    Database *m_database;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_running = false;
};

} // namespace store
