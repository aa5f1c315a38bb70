// A ward's file: a SQLite 3 file that is ours, of our schema, sound, and held by us alone. How it is opened, and every way that can end.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "store/value.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QSqlDatabase;
struct sqlite3;

namespace store {

class FileLock;

inline constexpr int ApplicationId = 0x4e654e65; // "NeNe"
int newestSchema(); // the number of the last migration

// The one way a file ends up after open() or create(); all but the first two come with a message and no database.
enum class OpenOutcome {
    Opened,
    OpenedReadOnly, // asked for, or the file or its folder cannot be written; look and print only
    Exists, // create() onto an existing file
    Missing,
    Unreadable, // no permission, a folder, an I/O error, an interrupted change that cannot be taken back here
    NotSqlite,
    NotOurs, // SQLite, but of another program
    Newer, // written by a newer version of this program; the message names it
    Locked, // somebody has it open, this program perhaps; the message names the holder
    Damaged, // a check found errors
    MigrationFailed, // an older format that could not be brought up to date; each step was done whole or not at all, a backup from before lies beside
    CannotCreate,
};

struct OpenOptions {
    bool readOnly = false;
    base::Clock clock = base::systemClock();
    std::shared_ptr<base::IdSource> ids; // null: the system's
    // Salts of the log are made of these; null: the system's, not to be foreseen. With clock, ids and random given, the same edits make the same log.
    std::function<quint32()> random;
    // Called with the number of each statement from 1 before it runs; may throw. A seam for fault and crash tests.
    std::function<void(qint64)> beforeStatement;
};

class Database;

struct OpenResult {
    OpenOutcome outcome;
    QString message; // in the user's language; empty when Opened
    std::unique_ptr<Database> database;
    bool wasUnclean = false; // the last holder did not close it; it was checked
};

// What a committed Edit changed: lets views refresh exactly that.
struct ChangeNotice {
    qint64 seq = 0;
    QString action;
    struct Table {
        QString name;
        std::vector<base::Id> ids; // each row once per change; ids of erased rows too
    };
    std::vector<Table> tables;
};

enum class ChangeOp { Insert = 1, Update = 2, Erase = 3 };

// One row's change as a guard sees it: whole rows, without their id, before (empty for Insert) and after (empty for Erase; what an insert does not
// name stands there with the schema's default). As the log gives it back, an update holds the changed columns only.
struct RowChange {
    ChangeOp op;
    QString table;
    base::Id id = 0;
    Row before;
    Row after;
};

class Database {
public:
    static OpenResult open(const QString &path, const OpenOptions &options = {});
    // A new file with the newest schema and no rows but those of initialise (which may use an Edit). On failure no file is left.
    static OpenResult create(const QString &path, const OpenOptions &options = {}, const std::function<void(Database &)> &initialise = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    QDateTime now() const { return m_clock(); }
    QString nowText() const; // '2026-10-31T08:15:00Z'
    base::Id newId() { return m_ids->next(); }

    // A guard looks at every row change before it is made, typed, imported or undone alike, and throws base::Failure to refuse it.
    // Rooms that own a rule over others' rows (a locked month) install one.
    using Guard = std::function<void(Database &, const RowChange &)>;
    void addGuard(Guard guard) { m_guards.push_back(std::move(guard)); }
    // Called after each commit, on the thread that committed. A listener must not throw: the change is made.
    void onCommitted(std::function<void(const ChangeNotice &)> listener) { m_listeners.push_back(std::move(listener)); }

    // A number that grows with every committed change: cheap to compare before re-reading.
    qint64 auditHead();
    // From any thread while the Database lives: the statement that runs now, or the next one of the Edit that is open now, fails with base::Failure,
    // so that the Edit rolls back. Without either it does nothing.
    void interrupt();

    // For store alone.
    QSqlDatabase connection() const;
    sqlite3 *handle() const { return m_handle; }
    bool inTransaction() const; // SQLite ends one by itself when the disk is full
    QString executeRaw(const QString &sql); // BEGIN, SAVEPOINT, PRAGMA …; the first column of its first row
    void rollBack() noexcept; // whatever is open; never stopped by interrupt() or beforeStatement
    void rollBackTo(const QString &savepoint) noexcept;
    void countStatement();
    quint32 random();
    [[noreturn]] void fail(const QString &what) const; // in the words for what SQLite said last
    const std::vector<Guard> &guards() const { return m_guards; }

private:
    Database();
    friend class Opening;
    friend class Edit;

    void connect(const QString &file, bool readOnly);
    void disconnect();
    void takeBack(const QByteArray &sql) noexcept;

    QString m_path;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    bool m_readOnly = false;
    bool m_editing = false; // one Edit at a time
    std::atomic<bool> m_interrupted = false;
    std::mutex m_interrupting; // held where an interrupt must not come: in a ROLLBACK, and while the connection goes
    base::Clock m_clock;
    std::shared_ptr<base::IdSource> m_ids;
    std::function<quint32()> m_random;
    std::function<void(qint64)> m_beforeStatement;
    qint64 m_statements = 0;
    std::unique_ptr<FileLock> m_lock; // let go after the connection is closed
    std::vector<Guard> m_guards;
    std::vector<std::function<void(const ChangeNotice &)>> m_listeners;
};

} // namespace store
