#include "rating/sheet_inputs.h"

#include "store/statement.h"
#include "week/work_item.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

// Reads either everyone's rows or one person's, with the same statements.
class Reader {
public:
    Reader(store::Database &database, const MonthValues &values, qint32 place)
        : m_database(database),
          m(values),
          m_cadre(place < 0 ? 0 : values.cadres[std::size_t(place)]),
          m_inputs(place < 0 ? values.people.size() : 1)
    {
    }
    std::vector<SheetInputs> all()
    {
        items();
        criteria();
        contents();
        findings();
        conditions();
        return std::move(m_inputs);
    }

private:
    // A query over the days of the month, or over the month itself, of everyone or of one.
    store::Statement ofDates(const QString &select, const QString &dates, const QString &person, const QString &order)
    {
        store::Statement query(m_database, select + u" WHERE "_s + dates + u" BETWEEN ? AND ?"_s + only(person) + order);
        query.bind(m.month.first().toString(Qt::ISODate)).bind(m.month.last().toString(Qt::ISODate));
        bindPerson(query);
        return query;
    }
    store::Statement ofMonth(const QString &select, const QString &order)
    {
        store::Statement query(m_database, select + u" WHERE month = ?"_s + only(u"cadre_id"_s) + order);
        query.bind(m.month.toString());
        bindPerson(query);
        return query;
    }
    QString only(const QString &person) const { return m_cadre == 0 ? QString() : u" AND %1 = ?"_s.arg(person); }
    void bindPerson(store::Statement &query) const
    {
        if (m_cadre != 0)
            query.bind(m_cadre);
    }
    SheetInputs *of(base::Id cadre, qint32 *at = nullptr)
    {
        const qint32 place = m.placeOf(cadre);
        if (at)
            *at = place;
        return place < 0 ? nullptr : &m_inputs[m_cadre == 0 ? std::size_t(place) : 0];
    }

    void items();
    void criteria();
    void contents();
    void findings();
    void conditions();

    store::Database &m_database;
    const MonthValues &m;
    base::Id m_cadre; // 0: everyone
    std::vector<SheetInputs> m_inputs;
};

void Reader::items()
{
    // By id, as in month_values.cpp: what is due in a month lies together, and no other month's rows are read.
    store::Statement query =
        ofDates(u"SELECT i.id, i.content, i.product, i.week, i.due, i.deadline, i.k_milli, i.assigned, i.state, COALESCE(SUM(r.completed), 0), "
                "COALESCE(SUM(r.faults), 0), COALESCE(SUM(CASE WHEN r.faults_excused > r.faults THEN r.faults ELSE r.faults_excused END), 0), "
                "COALESCE(SUM(r.delays), 0), COALESCE(SUM(CASE WHEN r.delays_excused > r.delays THEN r.delays ELSE r.delays_excused END), 0), "
                "i.lead_id FROM work_item i LEFT JOIN work_result r ON r.item_id = i.id WHERE i.id IN (SELECT id FROM work_item"_s,
                u"due"_s, u"lead_id"_s, u") GROUP BY i.id ORDER BY i.id"_s);
    while (query.next()) {
        qint32 place = -1;
        SheetInputs *inputs = of(query.integer(14), &place);
        if (!inputs)
            continue;
        ItemLine &line = inputs->items.emplace_back();
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
        const auto state = week::State(query.integer(8));
        const bool away = m.isAway(place, line.due.day());
        if (state == week::State::Moved)
            line.exclusion = Exclusion::Moved;
        else if (state == week::State::Cancelled)
            line.exclusion = Exclusion::Cancelled;
        else if (away && line.work.completed < line.work.assigned)
            line.exclusion = Exclusion::DueInAbsence;
    }
    for (SheetInputs &inputs : m_inputs) // the order that is signed
        std::stable_sort(inputs.items.begin(), inputs.items.end(), [](const ItemLine &a, const ItemLine &b) { return a.due < b.due; });
}

void Reader::criteria()
{
    store::Statement query =
        ofMonth(u"SELECT cadre_id, criterion, self_half, superior_half, evidence FROM criterion_score"_s, u" ORDER BY cadre_id, criterion"_s);
    while (query.next())
        if (SheetInputs *inputs = of(query.integer(0)))
            inputs->criteria.push_back({query.text(1), query.isNull(2) ? notScored : qint16(query.integer(2)),
                                        query.isNull(3) ? notScored : qint16(query.integer(3)), query.text(4)});
}

void Reader::contents()
{
    std::vector<qint16> max(13, 0);
    store::Statement maxima(m_database, u"SELECT number, max_half FROM leadership_content"_s);
    while (maxima.next())
        max[std::size_t(maxima.integerWithin(0, 1, 12))] = qint16(maxima.integer(1));
    store::Statement query =
        ofMonth(u"SELECT cadre_id, content, self_half, superior_half, evidence, comment FROM content_score"_s, u" ORDER BY cadre_id, content"_s);
    while (query.next())
        if (SheetInputs *inputs = of(query.integer(0)))
            inputs->contents.push_back({query.integerWithin(1, 1, 12), max[std::size_t(query.integer(1))],
                                        query.isNull(2) ? notScored : qint16(query.integer(2)),
                                        query.isNull(3) ? notScored : qint16(query.integer(3)), query.text(4), query.text(5)});
}

void Reader::findings()
{
    store::Statement query = ofDates(u"SELECT cadre_id, id, indicator, severity, date, evidence FROM observation"_s, u"date"_s, u"cadre_id"_s,
                                     u" AND conclusion = 1 AND cadre_id IS NOT NULL ORDER BY date, id"_s);
    while (query.next())
        if (SheetInputs *inputs = of(query.integer(0)))
            inputs->findings.push_back(
                {query.integer(1), {indicatorOf(query.text(2)).value_or(0), Severity(query.integerWithin(3, 1, 3))}, query.date(4), query.text(5)});
}

void Reader::conditions()
{
    store::Statement query = ofMonth(u"SELECT cadre_id, condition, basis FROM condition_record"_s, u" ORDER BY cadre_id, condition"_s);
    while (query.next())
        if (SheetInputs *inputs = of(query.integer(0)))
            inputs->conditions.push_back({query.text(1), query.text(2)});
}

} // namespace

std::vector<FindingLine> SheetInputs::findingLines() const
{
    std::vector<FindingLine> lines;
    for (const FindingInput &input : findings)
        lines.push_back({input.finding, input.date});
    return lines;
}

std::vector<SheetInputs> readInputs(store::Database &database, const MonthValues &values) { return Reader(database, values, -1).all(); }

SheetInputs readInputs(store::Database &database, const MonthValues &values, qint32 place)
{
    return std::move(Reader(database, values, place).all().front());
}

} // namespace rating
