// The one door for changes: a transaction with an actor and a name that people read. Committing writes the rows and the audit entry together; an Edit that
// is not committed leaves nothing; one that changed nothing writes nothing.
#pragma once

#include "store/database.h"
#include "store/statement.h"
#include "store/value.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>
#include <optional>

namespace store {

// Who acts, as the log keeps it. account 0 with the name "" is the owner of a file without accounts.
struct Actor {
    base::Id account = 0;
    QString name;
};

enum class EntryKind {
    Entry = 1,     // typed or pasted: can be undone
    Import = 2,    // can be undone
    Signature = 3, // has an opposite of its own (reopen)
    Accounts = 4,
    Rules = 5,     // adoption of a rule set
    Undo = 6,
    Access = 7,    // a person's record read, printed, exported: no rows change
    Retention = 8, // payloads removed
    Creation = 9,
};

class ChangeLog; // the streamed, compressed change set

class Edit {
public:
    // Begins at once (BEGIN IMMEDIATE). Throws base::Failure (Io) when the file is read-only. action: “Sửa kết quả tuần 41”.
    Edit(Database &database, const Actor &actor, const QString &action, EntryKind kind = EntryKind::Entry);
    ~Edit(); // rolls back unless committed
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    // The new row's id, made here unless given (undo and merging give it).
    base::Id insert(const QString &table, const Row &fields, base::Id id = 0);
    // Changes the named columns only; false, and no trace, when they already hold these values. The row must exist.
    bool update(const QString &table, base::Id id, const Row &fields);
    // The row must exist; rows that refer to it must be erased too before commit.
    void erase(const QString &table, base::Id id);

    bool changedAnything() const;
    Database &database() { return m_database; }

    // Writes the audit entry and commits; the entry's number, or nullopt when nothing was changed and nothing written.
    std::optional<qint64> commit();

private:
    friend std::optional<qint64> undo(Database &, const Actor &, qint64, const QString &);
    struct Prepared;
    Prepared &prepared(const QString &table);
    Row rowBefore(Prepared &table, base::Id id);
    void guard(const RowChange &change);
    void rollBack();

    Database &m_database;
    Actor m_actor;
    QString m_action;
    EntryKind m_kind;
    qint64 m_seq = 0;
    qint64 m_undoes = 0;
    bool m_open = false;
    std::unique_ptr<ChangeLog> m_log;
    std::map<QString, std::unique_ptr<Prepared>> m_prepared; // by table
};

// Reverses entry seq in a new entry that names it. Refused (base::Failure, Refused, saying which row) when a row has changed since, when the entry is of a
// kind that has an opposite of its own, or when a guard says no. action: the name of the new entry, e.g. “Hoàn tác: Sửa kết quả tuần 41”.
std::optional<qint64> undo(Database &database, const Actor &actor, qint64 seq, const QString &action);

// An entry without row changes: reading a person's record, printing, exporting. One entry a batch. Does nothing on a read-only file.
void record(Database &database, const Actor &actor, const QString &action, const QStringList &subjects);

} // namespace store
