#include "exchange/import_keyed.h"

#include "base/failure.h"
#include "base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
KeyedTable::KeyedTable(ImportContext &context, BookSheets sheets, QString table, const QString &loadScope, const QString &scopeOf)
    : m_context(context),
      m_table(std::move(table)),
      m_load(context.database, loadScope),
      m_scopeOf(context.database, scopeOf),
      m_named(namedRows(context, sheets))
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
        m_keys.insert(id, key(parts));
        m_byKey.insert(key(parts), id);
    }
}

base::Id KeyedTable::match(SheetRow &row, int rowIdField, int keyField, const QString &scope, const QString &key)
{
    load(scope);
    base::Id id = m_context.rowId(row, rowIdField);
    if (id != 0 && !m_keys.contains(id)) { // its key may have been changed out of the scope
        m_scopeOf.bind(id);
        const bool found = m_scopeOf.next();
        const QString other = found ? m_scopeOf.text(0) : QString();
        while (found && m_scopeOf.next()) { }
        if (found)
            load(other);
        else
            id = 0; // a row of another file, or of another table: the key tells
    }
    m_key = key;
    m_moved = 0;
    const bool kept = id != 0 && m_keys.value(id) == key;
    if (const auto first = m_told.constFind(key); first == m_told.constEnd()) {
        m_told.insert(key, {row.place(), kept});
    } else if (!kept || !first->kept) {
        row.refuse(keyField, Tr::tr("has the same key as row %1").arg(shown(first->place, row.log())));
        return id;
    }
    if (kept)
        return id;
    bool isHeld = false;
    base::Id free = 0;
    for (auto same = m_byKey.constFind(key); same != m_byKey.constEnd() && same.key() == key; ++same) {
        isHeld = true;
        if (!m_named.contains(*same))
            free = *same;
    }
    if (id == 0 && free != 0)
        return free;
    if (isHeld)
        row.refuse(keyField, Tr::tr("would get the key of another stored row"));
    m_moved = id;
    return id;
}

void KeyedTable::refuseMove(base::Id id, const store::Row &fields)
{
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
    const auto names = [&](QStringView column, base::Id known) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const store::Field &each) { return each.column == column; });
        return field == fields.end() || field->value == store::idOrNull(known);
    };
    if (!names(u"cadre_id", cadre) || !names(u"unit_id", unit)) {
        const staff::Cadre *whose = m_context.roster.cadre(cadre);
        const staff::Unit *which = m_context.roster.units().find(unit);
        base::refuse(Tr::tr("The Mã dòng is that of a row about %1: clear the cell where this row is about somebody else.")
                         .arg(whose   ? whose->code
                              : which ? which->code
                                      : QString::number(id)));
    }
    if (m_context.rowRights.isSole())
        return;
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
            refuseMove(id, fields);
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
    if (!written)
        return;
    if (id != 0 && m_keys.value(id) != m_key) { // the key it had is free for another row
        m_byKey.remove(m_keys.value(id), id);
        m_byKey.insert(m_key, id);
        m_keys.insert(id, m_key);
    }
    m_context.count(row.log(), outcome);
}

} // namespace exchange
