#include "exchange/import_keyed.h"

#include "base/failure.h"
#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace exchange {
KeyedTable::KeyedTable(ImportContext &context, SheetLog &log, QString table, const QString &loadScope, const QString &scopeOf)
    : m_context(context),
      m_log(log),
      m_table(std::move(table)),
      m_load(context.database, loadScope),
      m_scopeOf(context.database, scopeOf)
{
}

void KeyedTable::load(const QString &scope)
{
    if (m_loaded.contains(scope))
        return;
    m_loaded.insert(scope);
    m_load.bind(scope);
    while (m_load.next()) {
        QStringList parts;
        for (int column = 1; column < m_load.columns(); ++column)
            parts << m_load.text(column);
        const base::Id id = m_load.integer(0);
        m_known.insert(id);
        m_byKey.insert(key(parts), id);
    }
}

base::Id KeyedTable::match(SheetRow &row, int rowIdField, int keyField, const QString &scope, const QString &key)
{
    load(scope);
    base::Id id = m_context.rowId(row, rowIdField);
    if (id != 0 && !m_known.contains(id)) { // its key may have been changed out of the scope
        m_scopeOf.bind(id);
        const bool found = m_scopeOf.next();
        const QString other = found ? m_scopeOf.text(0) : QString();
        while (found && m_scopeOf.next()) { }
        if (found)
            load(other);
        else
            id = 0; // a row of another file, or of another table: the key tells
    }
    if (const auto first = m_told.constFind(key); first != m_told.constEnd()) {
        row.refuse(keyField, Tr::tr("has the same key as row %1").arg(*first));
        return id;
    }
    m_told.insert(key, row.number());
    const base::Id sameKey = m_byKey.value(key);
    if (id == 0)
        id = sameKey;
    else if (sameKey != 0 && sameKey != id)
        row.refuse(keyField, Tr::tr("would get the key of another stored row"));
    if (id != 0 && m_taken.contains(id))
        row.refuse(keyField, Tr::tr("is the same stored row as another row of the book"));
    m_taken.insert(id);
    m_moved = id != sameKey ? id : 0;
    return id;
}

void KeyedTable::refuseMove(base::Id id)
{
    if (m_context.rowRights.isSole())
        return;
    const bool hasUnit = m_table == u"observation"_s;
    base::Id cadre = 0;
    base::Id unit = 0;
    {
        store::Statement stored(m_context.database, u"SELECT cadre_id, %1 FROM %2 WHERE id = ?"_s.arg(hasUnit ? u"unit_id"_s : u"NULL"_s, m_table));
        if (stored.bind(id).next()) {
            cadre = stored.integer(0);
            unit = stored.integer(1);
        }
    }
    const QString refusal = m_context.whyNot(cadre) + m_context.whyNotUnit(unit);
    if (!refusal.isEmpty())
        base::refuse(refusal);
    if (m_context.rowRights.isSelf(cadre) && m_table != u"absence"_s)
        base::refuse(Tr::tr("This row is about the person who imports it: its key is for another to change."));
}

void KeyedTable::put(SheetRow &row, base::Id id, const store::Row &fields, const RowGuard &guard)
{
    RowOutcome outcome = RowOutcome::Unchanged;
    const bool written = m_context.write(row, [&](store::Edit &edit) {
        if (id != 0 && id == m_moved)
            refuseMove(id);
        store::Row all = fields;
        if (guard.before) {
            const store::Row further = guard.before(edit, id);
            all.insert(all.end(), further.begin(), further.end());
        }
        if (id == 0) {
            edit.insert(m_table, all);
            outcome = RowOutcome::Inserted;
        } else if (edit.update(m_table, id, all)) {
            outcome = RowOutcome::Updated;
        }
        if (outcome != RowOutcome::Unchanged && !guard.refusal.isEmpty())
            base::refuse(guard.refusal);
    });
    if (written)
        m_context.count(m_log, outcome);
}

} // namespace exchange
