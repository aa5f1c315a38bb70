#include "exchange/stored_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

bool saysTheSame(const week::CalendarEntry &entry, const week::WorkItem &item) { return entry.content == item.content && entry.chair == item.lead; }

} // namespace

std::vector<WorkRow> loadWorkRows(store::Database &database, base::Week week)
{
    std::vector<WorkRow> rows;
    QHash<base::Id, size_t> items; // their places
    for (week::WorkItem &item : week::loadItems(database, week)) {
        items.insert(item.id, rows.size());
        rows.emplace_back().item = std::move(item);
    }
    for (week::WorkResult &result : week::loadResultsOf(database, week))
        if (const auto at = items.constFind(result.item); at != items.constEnd())
            rows[*at].result = std::move(result);
    for (week::CalendarEntry &entry : week::loadEntries(database, week)) { // by id
        if (entry.workItem != 0)
            entry.participants.clear(); // they are the item's joiners
        const auto at = items.constFind(entry.workItem);
        if (at == items.constEnd()) {
            rows.emplace_back().entry = std::move(entry);
            continue;
        }
        WorkRow &row = rows[*at];
        if (row.entry && !saysTheSame(*row.entry, *row.item) && saysTheSame(entry, *row.item))
            std::swap(*row.entry, entry);
        if (row.entry)
            rows.emplace_back().entry = std::move(entry);
        else
            row.entry = std::move(entry);
    }
    std::sort(rows.begin(), rows.end(), [](const WorkRow &a, const WorkRow &b) { return a.id() < b.id(); });
    return rows;
}

StoredWork::StoredWork(store::Database &database, BookSheets sheets, QSet<base::Id> named) : m_database(database), m_reserved(std::move(named))
{
    for (const BookSheet &sheet : sheets)
        if (const KeyColumns columns = sheet.header.keyColumns(); std::find(m_keys.begin(), m_keys.end(), columns) == m_keys.end())
            m_keys.push_back(columns);
}

QString StoredWork::key(const WorkRow &row, KeyColumns columns, bool withDeadline)
{
    const QChar end(0x1f);
    QString key = QString::number(columns.to_ulong()) + end + row.week().toString() + end + QString::number(row.lead()) + end + row.content() + end;
    if (columns[works::Date])
        key += (row.entry ? row.entry->date.toString(Qt::ISODate) : QString()) + end;
    if (columns[works::Session])
        key += (row.entry && row.entry->session ? QString::number(int(*row.entry->session)) : QString()) + end;
    if (columns[works::Time])
        key += (row.entry && row.entry->from.isValid() ? row.entry->from.toString(u"HH:mm"_s) : QString()) + end;
    if (columns[works::Product])
        key += (row.item ? row.item->product : row.entry->product) + end;
    if (columns[works::Deadline] && withDeadline)
        key += row.item->deadline.toString(Qt::ISODate);
    return key;
}

void StoredWork::load(base::Week week)
{
    const QString name = week.toString();
    if (m_loaded.contains(name))
        return;
    m_loaded.insert(name);
    for (WorkRow &each : loadWorkRows(m_database, week)) {
        WorkRow *row = &m_rows.emplace_back(std::move(each));
        if (row->item)
            m_byId.insert(row->item->id, row);
        if (row->entry)
            m_byId.insert(row->entry->id, row);
        for (const KeyColumns columns : m_keys) {
            if (row->item)
                m_items[key(*row, columns, true)].push_back(row);
            else
                m_entries[key(*row, columns, false)].push_back(row);
        }
    }
}

WorkRow *StoredWork::byId(base::Id rowId)
{
    if (WorkRow *row = m_byId.value(rowId))
        return row;
    if (const auto item = week::loadItem(m_database, rowId))
        load(item->week);
    else if (const auto entry = week::loadEntry(m_database, rowId))
        load(entry->week);
    return m_byId.value(rowId);
}

bool StoredWork::isFree(const WorkRow &row) const
{
    return !row.taken && !(row.item && m_reserved.contains(row.item->id)) && !(row.entry && m_reserved.contains(row.entry->id));
}

WorkRow *StoredWork::firstFree(const QHash<QString, std::vector<WorkRow *>> &among, const QString &key, bool furtherToo) const
{
    const auto found = among.constFind(key);
    if (found == among.constEnd())
        return nullptr;
    const auto free =
        std::find_if(found->begin(), found->end(), [&](const WorkRow *row) { return isFree(*row) && (furtherToo || !row->isFurtherEntry()); });
    return free == found->end() ? nullptr : *free;
}

WorkRow *StoredWork::match(const WorkRow &wanted, const Header &header, Look look)
{
    if (m_items.isEmpty() && m_entries.isEmpty())
        return nullptr;
    const KeyColumns columns = header.keyColumns();
    WorkRow *item = firstFree(m_items, key(wanted, columns, true), false);
    if (item && look != Look::ForEitherEntryFirst)
        return item;
    WorkRow *entry = firstFree(m_entries, key(wanted, columns, false), look != Look::ForItem);
    return entry ? entry : item;
}

std::vector<const WorkRow *> StoredWork::left(const QSet<QString> &weeks) const
{
    std::vector<const WorkRow *> rows;
    for (const WorkRow &row : m_rows)
        if (!row.taken && weeks.contains(row.week().toString()))
            rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const WorkRow *a, const WorkRow *b) { return a->id() < b->id(); });
    return rows;
}

} // namespace exchange
