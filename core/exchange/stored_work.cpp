#include "exchange/stored_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

QString StoredWork::key(const WorkRow &row, bool withDeadline) const
{
    const QChar end(0x1f);
    QString key = row.week().toString() + end + QString::number(row.lead()) + end + row.content() + end;
    if (m_header.has(works::Date))
        key += (row.entry ? row.entry->date.toString(Qt::ISODate) : QString()) + end;
    if (m_header.has(works::Session))
        key += (row.entry && row.entry->session ? QString::number(int(*row.entry->session)) : QString()) + end;
    if (m_header.has(works::Time))
        key += (row.entry && row.entry->from.isValid() ? row.entry->from.toString(u"HH:mm"_s) : QString()) + end;
    if (m_header.has(works::Product))
        key += (row.item ? row.item->product : row.entry->product) + end;
    if (m_header.has(works::Deadline) && withDeadline)
        key += row.item->deadline.toString(Qt::ISODate);
    return key;
}

void StoredWork::load(base::Week week)
{
    const QString name = week.toString();
    if (m_loaded.contains(name))
        return;
    m_loaded.insert(name);
    std::vector<WorkRow *> fresh;
    QHash<base::Id, WorkRow *> items;
    for (week::WorkItem &item : week::loadItems(m_database, week)) {
        WorkRow &row = m_rows.emplace_back();
        row.item = std::move(item);
        items.insert(row.item->id, &row);
        m_byId.insert(row.item->id, &row);
        fresh.push_back(&row);
    }
    for (week::WorkResult &result : week::loadResultsOf(m_database, week))
        if (WorkRow *row = items.value(result.item))
            row->result = std::move(result);
    for (week::CalendarEntry &entry : week::loadEntries(m_database, week)) {
        WorkRow *row = items.value(entry.workItem);
        if (entry.workItem != 0)
            entry.participants.clear(); // they are the item's joiners
        if (!row || row->entry) {
            row = &m_rows.emplace_back();
            fresh.push_back(row);
        }
        m_byId.insert(entry.id, row);
        row->entry = std::move(entry);
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const WorkRow *a, const WorkRow *b) {
        return (a->item ? a->item->id : a->entry->id) < (b->item ? b->item->id : b->entry->id);
    });
    for (WorkRow *row : fresh) {
        if (row->item)
            m_items[key(*row, true)].push_back(row);
        else if (row->entry->workItem == 0) // a further entry of an item is no row that a book could hold
            m_entries[key(*row, false)].push_back(row);
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

WorkRow *StoredWork::firstFree(const QHash<QString, std::vector<WorkRow *>> &among, const QString &key) const
{
    const auto found = among.constFind(key);
    if (found == among.constEnd())
        return nullptr;
    const auto free = std::find_if(found->begin(), found->end(), [this](const WorkRow *row) { return isFree(*row); });
    return free == found->end() ? nullptr : *free;
}

WorkRow *StoredWork::match(const WorkRow &wanted, bool itemsFirst)
{
    if (m_items.isEmpty() && m_entries.isEmpty())
        return nullptr;
    WorkRow *item = firstFree(m_items, key(wanted, true));
    if (item && itemsFirst)
        return item;
    WorkRow *entry = firstFree(m_entries, key(wanted, false));
    return entry ? entry : item;
}

std::vector<const WorkRow *> StoredWork::left(const QSet<QString> &weeks) const
{
    std::vector<const WorkRow *> rows;
    for (const WorkRow &row : m_rows)
        if (!row.taken && weeks.contains(row.week().toString()) && (row.item || row.entry->workItem == 0))
            rows.push_back(&row);
    std::sort(rows.begin(), rows.end(),
              [](const WorkRow *a, const WorkRow *b) { return (a->item ? a->item->id : a->entry->id) < (b->item ? b->item->id : b->entry->id); });
    return rows;
}

} // namespace exchange
