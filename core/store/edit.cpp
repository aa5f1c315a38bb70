#include "store/edit.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/audit_entry.h"
#include "store/change_log.h"
#include "store/secret.h"

#include <QDir>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

// Which alternative of Value a column of a STRICT table takes.
size_t alternativeOf(const QString &type)
{
    return type == u"INTEGER" ? Value(qint64(0)).index() : type == u"TEXT" ? Value(QString()).index() : Value(QByteArray()).index();
}

Row rowOf(const QStringList &columns, const std::vector<Value> &values)
{
    Row row;
    row.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        row.push_back({columns[qsizetype(i)], values[i]});
    return row;
}

} // namespace

struct Edit::Table {
    TableShape shape;
    std::vector<size_t> alternatives; // of Value, by column
    std::vector<Value> defaults;
    std::vector<int> lastPlaces; // of the fields of the row before: the next row most likely names the same columns
    std::unique_ptr<Statement> select;
    std::unique_ptr<WriteStatement> insert;
    std::unique_ptr<WriteStatement> erase;
    std::map<std::vector<int>, std::unique_ptr<WriteStatement>> updates; // by the columns that change
};

Edit::Edit(Database &database, const Actor &actor, const QString &action, EntryKind kind)
    : m_database(database),
      m_actor(actor),
      m_action(action),
      m_kind(kind)
{
    Q_ASSERT_X(!database.m_editing, "store::Edit", "one Edit at a time");
    if (database.isReadOnly())
        base::failIo(Tr::tr("%1 is open for looking only; nothing was changed.").arg(QDir::toNativeSeparators(database.path())));
    database.m_interrupted = false;
    // IMMEDIATE: a deferred transaction that turns to writing can fail half-way through.
    database.executeRaw(u"BEGIN IMMEDIATE"_s);
    database.m_editing = true;
    m_open = true;
    try {
        m_seq = store::auditHead(database).seq + 1;
        m_log = std::make_unique<ChangeLog>(database, m_seq);
    } catch (...) {
        rollBack(); // the destructor of an object that never came to be does not run
        throw;
    }
}

Edit::~Edit() { rollBack(); }

void Edit::rollBack() noexcept
{
    if (!m_open)
        return;
    m_open = false;
    m_database.m_editing = false;
    m_log.reset();
    m_tables.clear();
    m_database.rollBack();
}

// A row that the log could not take must not stay, and what the log has hashed by then is lost.
template <class F> void Edit::log(F add)
{
    try {
        add();
    } catch (...) {
        rollBack();
        throw;
    }
}

// After a full disk, an unreadable one or an interrupt SQLite has rolled back by itself, and a change now would stand alone and without a trace.
void Edit::requireOpen() const
{
    if (!m_open || !m_database.inTransaction())
        base::failIo(Tr::tr("The change was broken off; nothing was changed. Try again."));
}

Edit::Table &Edit::table(const QString &name)
{
    requireOpen();
    std::unique_ptr<Table> &entry = m_tables[name];
    if (entry)
        return *entry;
    auto fresh = std::make_unique<Table>();
    fresh->shape.name = name;
    Statement columns(m_database, u"SELECT name, type, dflt_value FROM pragma_table_info(?)"_s);
    columns.bind(name);
    QStringList defaults;
    while (columns.next()) {
        if (columns.text(0) == u"id")
            continue;
        if (isSecret(name, columns.text(0)))
            fresh->shape.secret = int(fresh->shape.columns.size());
        fresh->shape.columns << columns.text(0);
        fresh->alternatives.push_back(alternativeOf(columns.text(1)));
        defaults << (columns.isNull(2) ? u"NULL"_s : columns.text(2));
    }
    // The log, and what the steps of the schema write, are nobody's to change.
    if (fresh->shape.columns.isEmpty() || name.startsWith(u"audit") || name.startsWith(u"sqlite") || name == u"schema_step")
        base::refuse(Tr::tr("There is no table %1 that may be changed.").arg(name));
    // The schema's own words for the defaults: SQLite knows best what they mean.
    Statement values(m_database, u"SELECT "_s + defaults.join(u", "_s));
    values.next();
    for (int i = 0; i < int(defaults.size()); ++i)
        fresh->defaults.push_back(values.value(i));
    const QString list = fresh->shape.columns.join(u", "_s);
    fresh->select = std::make_unique<Statement>(m_database, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(list, name));
    entry = std::move(fresh);
    return *entry;
}

const std::vector<int> &Edit::places(Table &table, const Row &fields) const
{
    std::vector<int> &places = table.lastPlaces;
    places.resize(fields.size(), 0);
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto &[column, value] = fields[i];
        if (table.shape.columns[places[i]] != column) {
            places[i] = int(table.shape.columns.indexOf(column));
            if (places[i] < 0) {
                places[i] = 0;
                base::refuse(Tr::tr("There is no column %1 in %2.").arg(column, table.shape.name));
            }
        }
        // SQLite would make a number of a text that looks like one, and the log would hold something else than the row.
        if (value.index() != 0 && value.index() != table.alternatives[size_t(places[i])])
            base::refuse(Tr::tr("Column %1 of %2 holds values of another type.").arg(column, table.shape.name));
    }
    return places;
}

// Empty when there is no such row.
std::vector<Value> Edit::rowBefore(Table &table, base::Id id)
{
    table.select->bind(id);
    std::vector<Value> row;
    if (table.select->next())
        for (int i = 0; i < int(table.shape.columns.size()); ++i)
            row.push_back(table.select->value(i));
    table.select->finish();
    return row;
}

Row Edit::rowNow(const QString &tableName, base::Id id)
{
    Table &in = table(tableName);
    return rowOf(in.shape.columns, rowBefore(in, id));
}

void Edit::guard(const RowChange &change)
{
    for (const Database::Guard &check : m_database.guards())
        check(m_database, change);
}

base::Id Edit::insert(const QString &tableName, const Row &fields, base::Id id)
{
    Table &into = table(tableName);
    const std::vector<int> &where = places(into, fields);
    std::vector<Value> values = into.defaults;
    for (size_t i = 0; i < fields.size(); ++i)
        values[size_t(where[i])] = fields[i].value;
    if (id == 0)
        id = m_database.newId();
    if (!m_database.guards().empty())
        guard({ChangeOp::Insert, tableName, id, {}, rowOf(into.shape.columns, values)});
    if (!into.insert) {
        const QString marks = u", ?"_s.repeated(into.shape.columns.size());
        into.insert = std::make_unique<WriteStatement>(
            m_database, u"INSERT INTO %1 (id, %2) VALUES (?%3)"_s.arg(tableName, into.shape.columns.join(u", "_s), marks));
    }
    into.insert->bind(id);
    for (const Value &value : values)
        into.insert->bind(value);
    into.insert->run();
    log([&] { m_log->inserted(into.shape, id, values); });
    return id;
}

bool Edit::update(const QString &tableName, base::Id id, const Row &fields)
{
    Table &in = table(tableName);
    const std::vector<int> &where = places(in, fields);
    const std::vector<Value> before = rowBefore(in, id);
    if (before.empty())
        base::refuse(Tr::tr("The row to be changed is not there any more."), {tableName + u' ' + QString::number(id)});
    std::vector<Value> after = before;
    for (size_t i = 0; i < fields.size(); ++i)
        after[size_t(where[i])] = fields[i].value;
    std::vector<ChangeLog::Change> changes;
    std::vector<int> changed;
    for (int i = 0; i < int(after.size()); ++i) {
        if (before[size_t(i)] == after[size_t(i)])
            continue;
        changes.push_back({i, before[size_t(i)], after[size_t(i)]});
        changed.push_back(i);
    }
    if (changes.empty())
        return false;
    if (!m_database.guards().empty())
        guard({ChangeOp::Update, tableName, id, rowOf(in.shape.columns, before), rowOf(in.shape.columns, after)});
    std::unique_ptr<WriteStatement> &statement = in.updates[changed];
    if (!statement) {
        QStringList sets;
        for (const int column : changed)
            sets << in.shape.columns[column] + u" = ?"_s;
        statement = std::make_unique<WriteStatement>(m_database, u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableName, sets.join(u", "_s)));
    }
    for (const ChangeLog::Change &change : changes)
        statement->bind(change.after);
    statement->bind(id);
    statement->run();
    log([&] { m_log->updated(in.shape, id, changes); });
    return true;
}

void Edit::erase(const QString &tableName, base::Id id)
{
    Table &from = table(tableName);
    const std::vector<Value> before = rowBefore(from, id);
    if (before.empty())
        base::refuse(Tr::tr("The row to be removed is not there any more."), {tableName + u' ' + QString::number(id)});
    if (!m_database.guards().empty())
        guard({ChangeOp::Erase, tableName, id, rowOf(from.shape.columns, before), {}});
    if (!from.erase)
        from.erase = std::make_unique<WriteStatement>(m_database, u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName));
    from.erase->bind(id);
    from.erase->run();
    log([&] { m_log->erased(from.shape, id, before); });
}

bool Edit::changedAnything() const { return m_log && !m_log->isEmpty(); }

std::optional<qint64> Edit::commit()
{
    Q_ASSERT_X(m_savepoints == 0, "store::Edit", "a savepoint is open");
    requireOpen();
    if (m_log->isEmpty() && m_kind != EntryKind::Access && m_kind != EntryKind::Creation) {
        rollBack();
        return std::nullopt;
    }
    ChangeNotice notice{m_seq, m_action, {}};
    try {
        AuditEntry entry;
        entry.seq = m_seq;
        entry.at = m_database.nowText();
        entry.account = m_actor.account;
        entry.actor = m_actor.name;
        entry.action = m_action;
        entry.kind = m_kind;
        entry.undoes = m_undoes;
        entry.payloadDigest = m_log->finish();
        appendEntry(m_database, entry);
        notice.tables = m_log->takeTables();
        m_database.executeRaw(u"COMMIT"_s);
    } catch (const SqlFailure &failure) {
        QStringList orphans;
        if (failure.code() == SQLITE_CONSTRAINT_FOREIGNKEY)
            orphans = brokenReferences(m_database);
        rollBack();
        if (orphans.isEmpty())
            throw;
        base::refuse(Tr::tr("Something else still refers to what was to be removed, or something refers to what is not there; nothing was changed."),
                     orphans);
    } catch (...) {
        rollBack();
        throw;
    }
    m_open = false;
    m_database.m_editing = false;
    m_log.reset();
    m_tables.clear();
    for (size_t i = 0; i < m_database.m_listeners.size(); ++i) // one of them may add another
        m_database.m_listeners[i](notice);
    return notice.seq;
}

struct Edit::Savepoint::Mark : ChangeLog::Mark { };

Edit::Savepoint::Savepoint(Edit &edit) : m_edit(edit), m_name(u"part_%1"_s.arg(edit.m_savepoints))
{
    edit.requireOpen();
    edit.m_database.executeRaw(u"SAVEPOINT "_s + m_name);
    m_mark = std::make_unique<Mark>(Mark{edit.m_log->mark()});
    ++edit.m_savepoints;
}

Edit::Savepoint::~Savepoint()
{
    if (!m_mark)
        return;
    --m_edit.m_savepoints;
    if (!m_edit.m_open)
        return;
    m_edit.m_log->backTo(*m_mark);
    m_edit.m_database.rollBackTo(m_name);
}

void Edit::Savepoint::keep()
{
    m_edit.requireOpen();
    m_edit.m_database.executeRaw(u"RELEASE "_s + m_name);
    --m_edit.m_savepoints;
    m_edit.m_log->release();
    m_mark.reset();
}

void record(Database &database, const Actor &actor, const QString &action, const QStringList &subjects)
{
    if (database.isReadOnly())
        return;
    Edit edit(database, actor, subjects.isEmpty() ? action : action + u": "_s + subjects.join(u", "_s), EntryKind::Access);
    edit.commit();
}

} // namespace store
