#include "rating/month_details.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

bool isBelow(const MonthValues &values, qint32 place, qint32 leader)
{
    for (qint32 i = values.people[std::size_t(place)].manager; i >= 0; i = values.people[std::size_t(i)].manager)
        if (i == leader)
            return true;
    return false;
}

} // namespace

std::vector<ItemLine> readItems(store::Database &database, const MonthValues &values, qint32 place)
{
    store::Statement query(database, u"SELECT i.id, i.content, i.product, i.week, i.due, i.deadline, i.k_milli, i.assigned, i.state, "
                                     "COALESCE(SUM(r.completed), 0), COALESCE(SUM(r.faults), 0), COALESCE(SUM(r.faults_excused), 0), "
                                     "COALESCE(SUM(r.delays), 0), COALESCE(SUM(r.delays_excused), 0) "
                                     "FROM work_item i LEFT JOIN work_result r ON r.item_id = i.id "
                                     "WHERE i.lead_id = ? AND i.due BETWEEN ? AND ? GROUP BY i.id ORDER BY i.due, i.id"_s);
    query.bind(values.cadres[std::size_t(place)]).bind(values.month.first().toString(Qt::ISODate)).bind(values.month.last().toString(Qt::ISODate));
    std::vector<ItemLine> lines;
    while (query.next()) {
        ItemLine line;
        line.id = query.integer(0);
        line.content = query.text(1);
        line.product = query.text(2);
        line.week = query.text(3);
        line.due = query.date(4);
        line.hasDeadline = !query.isNull(5);
        line.faults = query.integer(10);
        line.faultsExcused = query.integer(11);
        line.delays = query.integer(12);
        line.delaysExcused = query.integer(13);
        line.work = {qint32(query.integer(6)), qint32(query.integer(7)), query.integer(9), std::max<qint64>(0, line.faults - line.faultsExcused),
                     std::max<qint64>(0, line.delays - line.delaysExcused)};
        const qint64 state = query.integer(8);
        const bool away = (values.daysAway[std::size_t(place)] >> (line.due.day() - 1)) & 1U;
        if (state == 3)
            line.exclusion = Exclusion::Moved;
        else if (state == 4)
            line.exclusion = Exclusion::Cancelled;
        else if (away && line.work.completed < line.work.assigned)
            line.exclusion = Exclusion::DueInAbsence;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<FindingLine> readFindings(store::Database &database, const MonthValues &values, qint32 place)
{
    store::Statement query(database, u"SELECT indicator, severity, date FROM observation "
                                     "WHERE cadre_id = ? AND date BETWEEN ? AND ? AND conclusion = 1 ORDER BY date, id"_s);
    query.bind(values.cadres[std::size_t(place)]).bind(values.month.first().toString(Qt::ISODate)).bind(values.month.last().toString(Qt::ISODate));
    std::vector<FindingLine> lines;
    while (query.next())
        lines.push_back({{indicatorOf(query.text(0)).value_or(0), Severity(query.integer(1))}, query.date(2)});
    return lines;
}

Explanation explain(store::Database &database, const MonthScores &month, qint32 place, bool deep)
{
    const MonthValues &values = month.values;
    ExplainSource source;
    source.month = values.month;
    source.people = values.people;
    source.scores = month.scores;
    source.rules = values.rules;
    source.labels = values.labels;
    source.items.resize(values.people.size());
    source.findings.resize(values.people.size());
    source.items[std::size_t(place)] = readItems(database, values, place);
    source.findings[std::size_t(place)] = readFindings(database, values, place);
    for (std::size_t i = 0; deep && i < values.people.size(); ++i)
        if (isBelow(values, qint32(i), place))
            source.items[i] = readItems(database, values, qint32(i));
    return explain(source, place, deep);
}

} // namespace rating
