// One prepared statement on the file's connection. Every access of the program goes through here, so that failures are worded once and tests can make
// the k-th statement fail. The rooms read with it; they write through an Edit.
#pragma once

#include "base/failure.h"
#include "store/value.h"

#include <QSqlQuery>

struct sqlite3_stmt;

namespace store {

class Database;

// A failure of the file itself, with SQLite's (extended) result code for those inside store that must tell them apart.
class SqlFailure : public base::Failure {
public:
    SqlFailure(base::FailureKind kind, QString message, QStringList details, int code)
        : Failure(kind, std::move(message), std::move(details)),
          m_code(code)
    {
    }
    int code() const { return m_code; }
    int primaryCode() const { return m_code & 0xff; }

private:
    int m_code;
};

class Statement {
public:
    // sql: one statement of the SQL that SQLite and PostgreSQL share, with ? for values, that only reads. Throws base::Failure (Io) when it cannot
    // be prepared.
    Statement(Database &database, const QString &sql);

    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = default;

    // Binds in order, from the first ? on after each run. All must be bound before each run: a value of the run before is never taken.
    Statement &bind(const Value &value);
    Statement &bind(qint64 value) { return bind(Value(value)); }
    Statement &bind(const QString &value) { return bind(Value(value)); }
    Statement &bindNull() { return bind(Value()); }

    // Runs it (at the first call after binding) and steps to the next row; false at the end, and from then on. Forward only.
    bool next();
    // Lets go of the rows not read yet.
    void finish();

    qint64 integer(int column) const; // 0 for NULL
    std::optional<qint64> optionalInteger(int column) const;
    // Where a number places something in memory: the file may come from anybody, and a tool can write what the schema forbids. Throws base::Failure
    // (Io) outside least … most, for NULL too.
    int integerWithin(int column, int least, int most) const;
    QString text(int column) const; // null string for NULL
    QByteArray bytes(int column) const;
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const;
    Value value(int column) const;
    int columns() const;
    QString columnName(int column) const;

protected:
    enum class May { Read, Write };
    Statement(Database &database, const QString &sql, May may);
    void restart(); // where there is nothing to bind
    bool step();

private:
    enum class State { Fresh, Rows, Ended };
    Database *m_database;
    QSqlQuery m_query; // prepares it, and ends it with the connection at the latest
    // Run through SQLite itself: QtSql makes names and variants of every value, which costs as much as storing it.
    sqlite3_stmt *m_compiled = nullptr;
    int m_parameters = 0;
    int m_bound = 0;
    State m_state = State::Fresh;
};

// For store alone: a statement that changes rows, which outside an Edit leaves no trace in the log.
class WriteStatement : public Statement {
public:
    WriteStatement(Database &database, const QString &sql) : Statement(database, sql, May::Write) { }
    void run();
};

} // namespace store
