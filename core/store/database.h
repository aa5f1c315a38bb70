// A ward's file: a SQLite 3 file that is ours, of our schema, sound, and held by us alone. How it is opened, and every way that can end.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "store/value.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLockFile;
class QSqlDatabase;
class QSqlError;
struct sqlite3;

namespace store {

inline constexpr int ApplicationId = 0x4e654e65; // "NeNe"
int newestSchema();                              // the number of the last migration

// The one way a file ends up after open() or create(); all but the first two come with a message and no database.
enum class OpenOutcome {
    Opened,
    OpenedReadOnly,  // the file or its folder cannot be written; look and print only
    Exists,          // create() onto an existing file
    Missing,
    Unreadable,      // no permission, a folder, an I/O error
    NotSqlite,
    NotOurs,         // SQLite, but of another program
    Newer,           // written by a newer version of this program
    Locked,          // somebody else has it open; the message names the holder
    Damaged,         // quick_check found errors
    MigrationFailed, // the file is as before; a backup lies beside it
    CannotCreate,
};

struct OpenOptions {
    bool readOnly = false;
    base::Clock clock = base::systemClock();
    std::shared_ptr<base::IdSource> ids;  // null: the system's
    // Called with the number of each statement from 1 before it runs; may throw. A seam for fault and crash tests.
    std::function<void(qint64)> beforeStatement;
};

class Database;

struct OpenResult {
    OpenOutcome outcome;
    QString message; // in the user's language; empty when Opened
    std::unique_ptr<Database> database;
    bool wasUnclean = false; // the last holder did not close; the file was checked
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

// One row's change as a guard sees it: whole rows before (empty for Insert) and after (empty for Erase), without their id.
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
    static OpenResult create(const QString &path, const OpenOptions &options = {},
                             const std::function<void(Database &)> &initialise = {});
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
    // Called after each commit, on the thread that committed.
    void onCommitted(std::function<void(const ChangeNotice &)> listener) { m_listeners.push_back(std::move(listener)); }

    // A number that grows with every committed change: cheap to compare before re-reading.
    qint64 auditHead();
    // Stops a running statement from another thread; the statement fails with base::Failure and its Edit rolls back.
    void interrupt();

    // For store alone.
    QSqlDatabase connection() const;
    sqlite3 *handle() const;
    void executeRaw(const QString &sql); // BEGIN, SAVEPOINT, PRAGMA …
    void countStatement();
    [[noreturn]] void fail(const QSqlError &error, const QString &what) const;
    const std::vector<Guard> &guards() const { return m_guards; }
    const std::vector<std::function<void(const ChangeNotice &)>> &listeners() const { return m_listeners; }
    int editDepth = 0; // one Edit at a time

private:
    Database() = default;
    friend class Opening;

    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
    base::Clock m_clock;
    std::shared_ptr<base::IdSource> m_ids;
    std::function<void(qint64)> m_beforeStatement;
    qint64 m_statements = 0;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<Guard> m_guards;
    std::vector<std::function<void(const ChangeNotice &)>> m_listeners;
};

} // namespace store
