#include "store/edit.h"

#include "base/failure.h"
#include "store/audit.h"
#include "store/audit_entry.h"
#include "store/change_log.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};

// A key for the cached statements: one per set of columns actually used.
QString columnsOf(const Row &fields)
{
    QString columns;
    for (const Field &field : fields)
        columns += field.column + u',';
    return columns;
}

} // namespace

struct Edit::Prepared {
    QString name;
    QStringList columns; // without id
    std::unique_ptr<Statement> select;
    std::unique_ptr<Statement> erase;
    std::map<QString, std::unique_ptr<Statement>> inserts;
    std::map<QString, std::unique_ptr<Statement>> updates;
};

Edit::Edit(Database &database, const Actor &actor, const QString &action, EntryKind kind)
    : m_database(database), m_actor(actor), m_action(action), m_kind(kind)
{
    Q_ASSERT_X(database.editDepth == 0, "store::Edit", "one Edit at a time");
    if (database.isReadOnly())
        base::failIo(Tr::tr("%1 is open for looking only; nothing was changed.").arg(QDir::toNativeSeparators(database.path())));
    // IMMEDIATE: a deferred transaction that turns to writing can fail half-way through.
    database.executeRaw(u"BEGIN IMMEDIATE"_s);
    ++database.editDepth;
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

void Edit::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    --m_database.editDepth;
    m_log.reset();
    m_prepared.clear();
    try {
        m_database.executeRaw(u"ROLLBACK"_s);
    } catch (const base::Failure &) { // SQLite has rolled back by itself (disk full); where it could not, the next open does
    }
}

Edit::Prepared &Edit::prepared(const QString &table)
{
    std::unique_ptr<Prepared> &entry = m_prepared[table];
    if (entry)
        return *entry;
    auto fresh = std::make_unique<Prepared>();
    fresh->name = table;
    Statement columns(m_database, u"SELECT name FROM pragma_table_info(?)"_s);
    columns.bind(table);
    while (columns.next())
        if (columns.text(0) != u"id")
            fresh->columns << columns.text(0);
    if (fresh->columns.isEmpty() || table.startsWith(u"audit") || table.startsWith(u"sqlite"))
        base::refuse(Tr::tr("There is no table %1 that may be changed.").arg(table));
    fresh->select = std::make_unique<Statement>(m_database, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(fresh->columns.join(u", "_s), table));
    entry = std::move(fresh);
    return *entry;
}

Row Edit::rowBefore(Prepared &table, base::Id id)
{
    table.select->bind(id);
    if (!table.select->next())
        return {};
    Row row;
    row.reserve(size_t(table.columns.size()));
    for (int i = 0; i < int(table.columns.size()); ++i)
        row.push_back({table.columns[i], table.select->value(i)});
    while (table.select->next()) { }
    return row;
}

void Edit::guard(const RowChange &change)
{
    for (const Database::Guard &check : m_database.guards())
        check(m_database, change);
}

base::Id Edit::insert(const QString &tableName, const Row &fields, base::Id id)
{
    Prepared &table = prepared(tableName);
    const RowChange change{ChangeOp::Insert, tableName, id ? id : m_database.newId(), {}, fields};
    guard(change);
    std::unique_ptr<Statement> &statement = table.inserts[columnsOf(fields)];
    if (!statement) {
        QString columns = u"id"_s;
        QString marks = u"?"_s;
        for (const Field &field : fields) {
            columns += u", "_s + field.column;
            marks += u", ?"_s;
        }
        statement = std::make_unique<Statement>(m_database, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(tableName, columns, marks));
    }
    statement->bind(change.id);
    for (const Field &field : fields)
        statement->bind(field.value);
    statement->run();
    m_log->add(change);
    return change.id;
}

bool Edit::update(const QString &tableName, base::Id id, const Row &fields)
{
    Prepared &table = prepared(tableName);
    const Row whole = rowBefore(table, id);
    if (whole.empty())
        base::refuse(Tr::tr("The row to be changed is not there any more."), {tableName + u' ' + QString::number(id)});
    RowChange kept{ChangeOp::Update, tableName, id, {}, {}};
    for (const Field &field : fields) {
        const Value before = valueOf(whole, field.column);
        if (before == field.value)
            continue;
        kept.before.push_back({field.column, before});
        kept.after.push_back(field);
    }
    if (kept.after.empty())
        return false;
    if (!m_database.guards().empty()) {
        RowChange full{ChangeOp::Update, tableName, id, whole, whole};
        for (const Field &field : kept.after)
            std::find_if(full.after.begin(), full.after.end(), [&](const Field &f) { return f.column == field.column; })->value = field.value;
        guard(full);
    }
    std::unique_ptr<Statement> &statement = table.updates[columnsOf(kept.after)];
    if (!statement) {
        QStringList sets;
        for (const Field &field : kept.after)
            sets << field.column + u" = ?"_s;
        statement = std::make_unique<Statement>(m_database, u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableName, sets.join(u", "_s)));
    }
    for (const Field &field : kept.after)
        statement->bind(field.value);
    statement->bind(id).run();
    m_log->add(kept);
    return true;
}

void Edit::erase(const QString &tableName, base::Id id)
{
    Prepared &table = prepared(tableName);
    const RowChange change{ChangeOp::Erase, tableName, id, rowBefore(table, id), {}};
    if (change.before.empty())
        base::refuse(Tr::tr("The row to be removed is not there any more."), {tableName + u' ' + QString::number(id)});
    guard(change);
    if (!table.erase)
        table.erase = std::make_unique<Statement>(m_database, u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName));
    table.erase->bind(id).run();
    m_log->add(change);
}

bool Edit::changedAnything() const { return m_log && !m_log->isEmpty(); }

std::optional<qint64> Edit::commit()
{
    Q_ASSERT(m_open);
    if (m_log->isEmpty() && m_kind != EntryKind::Access && m_kind != EntryKind::Creation) {
        rollBack();
        return std::nullopt;
    }
    AuditEntry entry;
    entry.seq = m_seq;
    entry.at = m_database.nowText();
    entry.account = m_actor.account;
    entry.actor = m_actor.name;
    entry.action = m_action;
    entry.kind = m_kind;
    entry.undoes = m_undoes;
    appendEntry(m_database, entry, m_log->finish());
    m_prepared.clear(); // open statements would keep the transaction from ending
    ChangeNotice notice{m_seq, m_action, m_log->tables()};
    m_log.reset();
    m_database.executeRaw(u"COMMIT"_s);
    m_open = false;
    --m_database.editDepth;
    for (const auto &listener : m_database.listeners())
        listener(notice);
    return m_seq;
}

void record(Database &database, const Actor &actor, const QString &action, const QStringList &subjects)
{
    if (database.isReadOnly())
        return;
    Edit edit(database, actor, subjects.isEmpty() ? action : action + u": "_s + subjects.join(u", "_s), EntryKind::Access);
    edit.commit();
}

} // namespace store
