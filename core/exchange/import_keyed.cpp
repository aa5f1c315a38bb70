#include "exchange/import_keyed.h"

#include "base/tr.h"

namespace exchange {
KeyedTable::KeyedTable(ImportContext &context, QString table, const QString &loadScope, const QString &scopeOf)
    : m_context(context),
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
        row.refuse(keyField, Tr::tr("has the same key as row %1").arg(shown(*first, row.log())));
        return id;
    }
    m_told.insert(key, row.place());
    const base::Id sameKey = m_byKey.value(key);
    if (id == 0)
        id = sameKey;
    else if (sameKey != 0 && sameKey != id)
        row.refuse(keyField, Tr::tr("would get the key of another stored row"));
    if (id != 0 && m_taken.contains(id))
        row.refuse(keyField, Tr::tr("is the same stored row as another row of the book"));
    m_taken.insert(id);
    return id;
}

void KeyedTable::put(SheetRow &row, base::Id id, const store::Row &fields)
{
    RowOutcome outcome = RowOutcome::Unchanged;
    const bool written = m_context.write(row, [&](store::Edit &edit) {
        if (id != 0) {
            if (edit.update(m_table, id, fields))
                outcome = RowOutcome::Updated;
            return;
        }
        edit.insert(m_table, fields);
        outcome = RowOutcome::Inserted;
    });
    if (written)
        m_context.count(row.log(), outcome);
}

} // namespace exchange
