// The one door for changes: a transaction with an actor and a name that people read. Committing writes the rows and the audit entry together; an Edit
// that is not committed leaves nothing; one that changed nothing writes nothing.
#pragma once

#include "store/database.h"
#include "store/value.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace store {

// Who acts, as the log keeps it. account 0 with the name "" is the owner of a file without accounts.
struct Actor {
    base::Id account = 0;
    QString name;
};

enum class EntryKind {
    Entry = 1, // typed or pasted: can be undone
    Import = 2, // can be undone
    Signature = 3, // has an opposite of its own (reopen)
    Accounts = 4,
    Rules = 5, // adoption of a rule set
    Undo = 6,
    Access = 7, // a person's record read, printed, exported: no rows change
    Retention = 8, // payloads removed
    Creation = 9, // a new file and what it begins with
};

class ChangeLog; // the streamed, compressed change set

class Edit {
public:
    // Begins at once (BEGIN IMMEDIATE); one Edit at a time. Throws base::Failure (Io) when the file is read-only. action: “Sửa kết quả tuần 41”.
    Edit(Database &database, const Actor &actor, const QString &action, EntryKind kind = EntryKind::Entry);
    ~Edit(); // rolls back unless committed
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    // All three throw base::Failure (Refused) for a table or column that is not there, a value of another type than its column's, and what a guard or
    // the schema refuses; the Edit may then go on without that change.

    // The new row's id, made here unless given (undo and merging give it). Columns not named get the schema's default.
    base::Id insert(const QString &table, const Row &fields, base::Id id = 0);
    // Changes the named columns only; false, and no trace, when they already hold these values. The row must exist.
    bool update(const QString &table, base::Id id, const Row &fields);
    // The row must exist; rows that refer to it must be erased too before commit.
    void erase(const QString &table, base::Id id);

    bool changedAnything() const;
    Database &database() { return m_database; }
    // The number of the audit entry that commit() will write: a row may keep which entry wrote it.
    qint64 seq() const { return m_seq; }

    // Writes the audit entry and commits; the entry's number, or nullopt when nothing was changed and nothing written. When it throws, all is rolled
    // back.
    std::optional<qint64> commit();

    // A part of an Edit that can be taken back alone, such as the rows of one line of an import: taken back in the end unless kept. They nest, and
    // end before the Edit is committed.
    class Savepoint {
    public:
        explicit Savepoint(Edit &edit);
        ~Savepoint();
        Savepoint(const Savepoint &) = delete;
        Savepoint &operator=(const Savepoint &) = delete;
        void keep();

    private:
        struct Mark;
        Edit &m_edit;
        QString m_name;
        std::unique_ptr<Mark> m_mark; // null once kept
    };

private:
    friend std::optional<qint64> undo(Database &, const Actor &, qint64, const QString &);
    friend void removePayloads(Database &, const Actor &, const std::vector<qint64> &, const QString &);
    struct Table;
    Table &table(const QString &name);
    const std::vector<int> &places(Table &table, const Row &fields) const;
    std::vector<Value> rowBefore(Table &table, base::Id id);
    Row rowNow(const QString &table, base::Id id); // empty when there is none
    void guard(const RowChange &change);
    template <class F> void log(F add);
    void requireOpen() const;
    void rollBack() noexcept;

    Database &m_database;
    Actor m_actor;
    QString m_action;
    EntryKind m_kind;
    qint64 m_seq = 0;
    qint64 m_undoes = 0;
    bool m_open = false;
    int m_savepoints = 0;
    std::map<QString, std::unique_ptr<Table>> m_tables;
    std::unique_ptr<ChangeLog> m_log; // knows the tables: goes before them
};

// Reverses entry seq in a new entry that names it; undoing that one is redo. Refused (base::Failure, Refused, saying which row) when what the entry
// wrote has changed since, when the entry is of a kind that has an opposite of its own or holds a secret (secret.h), when its contents were removed
// or altered, or when a guard says no. action: the name of the new entry, e.g. “Hoàn tác: Sửa kết quả tuần 41”.
std::optional<qint64> undo(Database &database, const Actor &actor, qint64 seq, const QString &action);

// An entry without row changes: reading a person's record, printing, exporting. One entry a batch. Does nothing on a read-only file.
// subjects: codes, never names: an entry's action cannot be removed when the law wants a person's data gone.
void record(Database &database, const Actor &actor, const QString &action, const QStringList &subjects);

} // namespace store
