// The change set of one Edit on its way into the log: CBOR, hashed with a salt, compressed and written in parts as it grows, so that an import of any
// size needs little memory. A part is a sequence of arrays and can be read alone:
//   [0, table, [column…]]                              names a table; the n-th of the part is table n
//   [1, n, id, [value…]]  and  [3, n, id, [value…]]    a row inserted, a row erased: all its columns
//   [2, n, id, [column, before, after, …]]             a row updated: the changed columns, by their place
// Instead of a secret value (secret.h) stands its digest.
#pragma once

#include "store/database.h"
#include "store/digest.h"
#include "store/statement.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace store {

inline constexpr int SaltSize = 16;

struct TableShape {
    QString name;
    QStringList columns; // without id
    int secret = -1; // the column of which a digest is logged (secret.h); −1: none
};

class ChangeLog {
public:
    ChangeLog(Database &database, qint64 seq);
    ~ChangeLog();

    struct Change {
        int column; // of the shape
        Value before;
        Value after;
    };
    // shape lives as long as the log.
    void inserted(const TableShape &shape, base::Id id, const std::vector<Value> &values);
    void updated(const TableShape &shape, base::Id id, const std::vector<Change> &changes);
    void erased(const TableShape &shape, base::Id id, const std::vector<Value> &values);

    bool isEmpty() const { return m_count == 0; }
    std::vector<ChangeNotice::Table> takeTables() { return std::move(m_tables); }

    // What came after a mark can be taken back until the mark is released; meanwhile nothing is written out. Marks nest.
    struct Mark {
        qint64 count;
        qsizetype size;
        size_t named;
        std::vector<size_t> ids;
    };
    Mark mark();
    void release();
    void backTo(const Mark &mark); // releases it too

    // Writes what is left and the salt; the digest that goes into the audit entry.
    QByteArray finish();

private:
    void begin(ChangeOp op, const TableShape &shape, base::Id id);
    void row(const TableShape &shape, const std::vector<Value> &values);
    void end();
    void flush();

    Database &m_database;
    qint64 m_seq;
    qint64 m_count = 0;
    int m_marks = 0;
    int m_part = 0;
    QByteArray m_salt;
    QByteArray m_buffer;
    Digest m_digest;
    std::unique_ptr<WriteStatement> m_insert;
    std::vector<const TableShape *> m_named; // in the part that grows now
    std::vector<const TableShape *> m_shapes; // of m_tables
    std::vector<ChangeNotice::Table> m_tables;
};

// What a part holds, in order. Throws base::Failure (Refused) when the bytes are not what a ChangeLog writes.
void readChanges(const QByteArray &compressedPart, const std::function<void(const RowChange &)> &take);
// As it was hashed. Throws base::Failure (Refused) when it cannot be unpacked or would be larger than any part is.
QByteArray unpacked(const QByteArray &compressedPart);

} // namespace store
