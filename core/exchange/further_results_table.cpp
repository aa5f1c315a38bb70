#include "exchange/further_results_table.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

QString FurtherResults::key(const week::WorkItem &item) const
{
    QStringList parts{QString::number(item.lead), item.content};
    if (m_header.has(works::Product))
        parts << item.product;
    if (m_header.has(works::Deadline))
        parts << item.deadline.toString(Qt::ISODate);
    return parts.join(QChar(0x1f));
}

void FurtherResults::load(base::Week week)
{
    const QString name = week.toString();
    if (m_loaded.contains(name))
        return;
    m_loaded.insert(name);
    QHash<base::Id, week::WorkItem> items; // by result
    store::Statement rows(m_database, u"SELECT r.id, i.id, i.week, i.content, i.product, i.lead_id, i.deadline FROM work_result r "
                                      "JOIN work_item i ON i.id = r.item_id WHERE r.week = ? AND i.week <> r.week"_s);
    rows.bind(name);
    while (rows.next()) {
        week::WorkItem item;
        item.id = rows.integer(1);
        item.week = base::Week::parse(rows.text(2)).value_or(base::Week());
        item.content = rows.text(3);
        item.product = rows.text(4);
        item.lead = rows.integer(5);
        item.deadline = rows.date(6);
        items.insert(rows.integer(0), item);
    }
    if (items.isEmpty())
        return;
    std::vector<week::WorkResult> results = week::loadResultsOf(m_database, week);
    std::sort(results.begin(), results.end(), [](const week::WorkResult &a, const week::WorkResult &b) { return a.id < b.id; });
    for (week::WorkResult &result : results) {
        const auto item = items.constFind(result.id);
        if (item == items.constEnd())
            continue;
        FurtherResult &row = m_rows.emplace_back();
        row.item = *item;
        row.result = std::move(result);
        m_byId.insert(row.result.id, &row);
        m_byKey[name + QChar(0x1f) + key(row.item)].push_back(&row);
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

FurtherResult *FurtherResults::match(const week::WorkItem &wanted)
{
    load(wanted.week);
    const auto found = m_byKey.constFind(wanted.week.toString() + QChar(0x1f) + key(wanted));
    if (found == m_byKey.constEnd())
        return nullptr;
    const auto free = std::find_if(found->begin(), found->end(), [](const FurtherResult *row) { return !row->taken; });
    return free == found->end() ? nullptr : *free;
}

} // namespace exchange
