#include "exchange/further_results_table.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

std::vector<FurtherResult> loadFurtherResults(store::Database &database, base::Week week)
{
    QHash<base::Id, week::WorkItem> items; // by result
    store::Statement query(database, u"SELECT r.id, i.id, i.week, i.content, i.product, i.lead_id, i.deadline FROM work_result r "
                                     "JOIN work_item i ON i.id = r.item_id WHERE r.week = ? AND i.week <> r.week"_s);
    query.bind(week.toString());
    while (query.next()) {
        week::WorkItem item;
        item.id = query.integer(1);
        item.week = base::Week::parse(query.text(2)).value_or(base::Week());
        item.content = query.text(3);
        item.product = query.text(4);
        item.lead = query.integer(5);
        item.deadline = query.date(6);
        items.insert(query.integer(0), item);
    }
    std::vector<FurtherResult> rows;
    if (items.isEmpty())
        return rows;
    for (week::WorkResult &result : week::loadResultsOf(database, week)) {
        if (const auto item = items.constFind(result.id); item != items.constEnd())
            rows.push_back({std::move(result), *item});
    }
    std::sort(rows.begin(), rows.end(), [](const FurtherResult &a, const FurtherResult &b) { return a.result.id < b.result.id; });
    return rows;
}

void FurtherResults::load(base::Week week)
{
    const QString name = week.toString();
    if (m_loaded.contains(name))
        return;
    m_loaded.insert(name);
    for (FurtherResult &each : loadFurtherResults(m_database, week)) {
        FurtherResult &row = m_rows.emplace_back(std::move(each));
        m_byId.insert(row.result.id, &row);
        m_byLead[{name, row.item.lead}].push_back(&row);
    }
}

FurtherResult *FurtherResults::byId(base::Id result)
{
    if (FurtherResult *row = m_byId.value(result))
        return row;
    store::Statement rows(m_database, u"SELECT week FROM work_result WHERE id = ?"_s);
    rows.bind(result);
    const base::Week week = rows.next() ? base::Week::parse(rows.text(0)).value_or(base::Week()) : base::Week();
    rows.finish();
    if (week.isValid())
        load(week);
    return m_byId.value(result);
}

FurtherResult *FurtherResults::match(const week::WorkItem &wanted, const Header &header)
{
    load(wanted.week);
    const auto found = m_byLead.constFind({wanted.week.toString(), wanted.lead});
    if (found == m_byLead.constEnd())
        return nullptr;
    const auto free = std::find_if(found->begin(), found->end(), [&](const FurtherResult *row) {
        return !row->taken && row->item.content == wanted.content && (!header.has(works::Product) || row->item.product == wanted.product)
               && (!header.has(works::Deadline) || row->item.deadline == wanted.deadline);
    });
    return free == found->end() ? nullptr : *free;
}

} // namespace exchange
