#include "insight/work_facts.h"

#include "base/vietnam.h"
#include "store/statement.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

// Weeks repeat from row to row: each is parsed once.
class Weeks {
public:
    base::Week of(const QString &text)
    {
        if (text != m_text) {
            m_text = text;
            m_week = base::Week::parse(text).value_or(base::Week());
        }
        return m_week;
    }

private:
    QString m_text;
    base::Week m_week;
};

// By their day, then by id; results go along.
void sortByDay(WorkFacts &facts)
{
    std::vector<std::size_t> order(facts.items.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(facts.items[a].due, facts.items[a].id) < std::pair(facts.items[b].due, facts.items[b].id);
    });
    std::vector<ItemFact> items;
    items.reserve(order.size());
    std::vector<std::size_t> places(order.size());
    for (const std::size_t old : order) {
        places[old] = items.size();
        items.push_back(std::move(facts.items[old]));
    }
    facts.items = std::move(items);
    for (ResultFact &result : facts.results)
        result.item = places[result.item];
    std::stable_sort(facts.results.begin(), facts.results.end(), [](const ResultFact &a, const ResultFact &b) { return a.item < b.item; });
}

// Of the items that a query names, which finds them by their indexes; read in the order in which they lie in the file.
WorkFacts read(store::Database &database, const staff::Roster &roster, const QString &items, std::initializer_list<QString> bounds)
{
    store::Statement rows(database,
                          u"SELECT i.id, i.week, i.content, i.content_key, i.product, i.lead_id, i.k_milli, i.assigned, i.due, i.origin, i.state, "
                          "CASE WHEN EXISTS (SELECT 1 FROM work_item c WHERE c.carried_from = i.id) THEN 1 ELSE 0 END, "
                          "r.id, r.week, r.completed, r.evidence, r.entered, r.entered_at "
                          "FROM work_item i LEFT JOIN work_result r ON r.item_id = i.id WHERE i.id IN (%1) ORDER BY i.id"_s.arg(items));
    for (const QString &bound : bounds)
        rows.bind(bound);
    WorkFacts facts;
    Weeks planned;
    Weeks entered;
    QString dueText;
    QDate due;
    QString momentText;
    QDate day;
    while (rows.next()) {
        if (const base::Id id = rows.integer(0); facts.items.empty() || facts.items.back().id != id) {
            ItemFact &item = facts.items.emplace_back();
            item.id = id;
            item.week = planned.of(rows.text(1));
            item.content = rows.text(2);
            item.contentKey = rows.text(3);
            item.product = rows.text(4);
            item.lead = rows.integer(5);
            item.kMilli = int(rows.integer(6));
            item.assigned = int(rows.integer(7));
            if (QString text = rows.text(8); text != dueText) {
                due = QDate::fromString(text, Qt::ISODate);
                dueText = std::move(text);
            }
            item.due = due;
            item.origin = week::Origin(rows.integer(9));
            item.state = week::State(rows.integer(10));
            item.carried = rows.integer(11) != 0;
            const staff::Post *post = roster.postOn(item.lead, item.due);
            item.unit = post == nullptr ? 0 : post->unit;
        }
        if (rows.isNull(12))
            continue;
        ItemFact &item = facts.items.back();
        ResultFact &result = facts.results.emplace_back();
        result.id = rows.integer(12);
        result.item = facts.items.size() - 1;
        result.week = entered.of(rows.text(13));
        item.completed += rows.integer(14);
        result.evidence = rows.text(15);
        item.evidence |= !result.evidence.isEmpty();
        result.entered = week::Entered(rows.integer(16));
        if (QString text = rows.text(17); text != momentText) {
            day = base::vietnamDay(QDateTime::fromString(text, Qt::ISODate));
            momentText = std::move(text);
        }
        result.day = day;
    }
    sortByDay(facts);
    return facts;
}

QString text(QDate day) { return day.toString(Qt::ISODate); }

} // namespace

WorkFacts readWorkDue(store::Database &database, const staff::Roster &roster, QDate from, QDate to)
{
    return read(database, roster, u"SELECT id FROM work_item WHERE due BETWEEN ? AND ?"_s, {text(from), text(to)});
}

WorkFacts readWorkOfWeeks(store::Database &database, const staff::Roster &roster, base::Week from, base::Week to)
{
    return read(database, roster, u"SELECT id FROM work_item WHERE week BETWEEN ? AND ? UNION SELECT id FROM work_item WHERE due BETWEEN ? AND ?"_s,
                {from.toString(), to.toString(), text(from.monday()), text(to.sunday())});
}

week::WorkItem workItem(const ItemFact &item)
{
    week::WorkItem all;
    all.id = item.id;
    all.week = item.week;
    all.content = item.content;
    all.product = item.product;
    all.lead = item.lead;
    all.kMilli = item.kMilli;
    all.assigned = item.assigned;
    all.deadline = item.due;
    all.origin = item.origin;
    all.state = item.state;
    return all;
}

} // namespace insight
