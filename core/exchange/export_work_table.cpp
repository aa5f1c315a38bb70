// Công việc, week by week: the rows of stored_work.h (items, then entries alone), and between them what the week added to items of other weeks, whose
// Mã dòng is the result's and which have no quantity assigned.
#include "exchange/export_sheets.h"

#include "exchange/further_results_table.h"
#include "exchange/stored_work.h"
#include "staff/roster.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// The weeks that may have rows of the span, in order.
QStringList weeksIn(store::Database &database, const Span &span)
{
    if (span.week.isValid())
        return {span.week.toString()};
    QStringList weeks;
    const bool all = span.isAll();
    store::Statement query(database, all ? u"SELECT week FROM work_item UNION SELECT week FROM work_result UNION SELECT week FROM calendar_entry"_s
                                         : u"SELECT week FROM work_item WHERE due BETWEEN ? AND ? "
                                           "UNION SELECT r.week FROM work_result r JOIN work_item i ON i.id = r.item_id WHERE i.due BETWEEN ? AND ? "
                                           "UNION SELECT week FROM calendar_entry WHERE date BETWEEN ? AND ?"_s);
    for (int i = 0; !all && i < 3; ++i)
        query.bind(span.first().toString(Qt::ISODate)).bind(span.last().toString(Qt::ISODate));
    while (query.next())
        weeks << query.text(0);
    if (!all) { // entries without a day
        for (base::Week week = base::Week::of(span.first()); week.friday() <= span.last(); week = week.next())
            weeks << week.toString();
    }
    weeks.sort();
    weeks.removeDuplicates();
    return weeks;
}

class WorkOut {
public:
    WorkOut(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
        : m_database(database),
          m_span(span),
          m_seen(seen),
          m_roster(staff::Roster::load(database)),
          m_row(writer, Table::Work)
    {
    }

    qint64 write()
    {
        for (const QString &name : weeksIn(m_database, m_span)) {
            const base::Week week = base::Week::parse(name).value_or(base::Week());
            const std::vector<WorkRow> rows = loadWorkRows(m_database, week);
            for (const WorkRow &row : rows)
                if (row.item && isWanted(row.item->due()) && m_seen.work(row.item->lead, row.item->joiners))
                    putItem(row);
            for (const FurtherResult &further : loadFurtherResults(m_database, week))
                if (isWanted(further.item.due()) && m_seen.work(further.item.lead, further.item.joiners))
                    putFurther(further);
            // Entries count for the month of their day, else of their week's Friday, as items do.
            for (const WorkRow &row : rows)
                if (!row.item && isWanted(row.entry->date.isValid() ? row.entry->date : week.friday()) && m_seen.entry(*row.entry))
                    putEntry(*row.entry);
        }
        return m_row.count();
    }

private:
    bool isWanted(QDate day) const { return !m_span.month.isValid() || (m_span.first() <= day && day <= m_span.last()); }

    QString code(base::Id cadre) const
    {
        const staff::Cadre *known = m_roster.cadre(cadre);
        return known ? known->code : QString();
    }

    OutCell codes(const std::vector<base::Id> &people) const
    {
        QStringList all;
        for (const base::Id person : people)
            all << code(person);
        return outText(all.join(u"; "_s));
    }

    void putTimes(const week::CalendarEntry &entry)
    {
        m_row[works::Date] = outDate(entry.date.toString(Qt::ISODate));
        m_row.word(works::Session, entry.session ? qint64(*entry.session) : 0);
        m_row[works::Time] = outTime(entry.from.toString(u"HH:mm"_s));
        m_row[works::Place] = outText(entry.place);
        const staff::Unit *preparing = m_roster.units().find(entry.preparingUnit);
        m_row[works::Preparing] = outText(preparing ? preparing->code : QString());
    }

    void putCounts(const week::WorkResult &result)
    {
        m_row[works::Completed] = outWhole(result.completed);
        m_row[works::Faults] = outWhole(result.faults);
        m_row[works::FaultsExcused] = outWhole(result.faultsExcused);
        m_row[works::Delays] = outWhole(result.delays);
        m_row[works::DelaysExcused] = outWhole(result.delaysExcused);
        m_row[works::Evidence] = outText(result.evidence);
    }

    void putItem(const WorkRow &row)
    {
        const week::WorkItem &item = *row.item;
        putWork(item.week, item);
        m_row[works::Joiners] = codes(item.joiners);
        m_row[works::Unplanned] = outYes(item.origin == week::Origin::Unplanned);
        m_row[works::K] = outScaled(item.kMilli, 3);
        m_row[works::Assigned] = outWhole(item.assigned);
        m_row.word(works::State, qint64(item.state));
        m_row[works::Note] = outText(item.note);
        if (row.entry)
            putTimes(*row.entry);
        if (row.result)
            putCounts(*row.result);
        m_row[works::RowId] = outId(item.id);
        m_row.put();
    }

    void putFurther(const FurtherResult &further)
    {
        putWork(further.result.week, further.item);
        putCounts(further.result);
        m_row[works::RowId] = outId(further.result.id);
        m_row.put();
    }

    void putWork(base::Week week, const week::WorkItem &item)
    {
        m_row[works::Week] = outText(week.toString());
        m_row[works::Content] = outText(item.content);
        m_row[works::Product] = outText(item.product);
        m_row[works::Lead] = outText(code(item.lead));
        m_row[works::Deadline] = outDate(item.deadline.toString(Qt::ISODate));
    }

    void putEntry(const week::CalendarEntry &entry)
    {
        m_row[works::Week] = outText(entry.week.toString());
        m_row[works::Content] = outText(entry.content);
        m_row[works::Product] = outText(entry.product);
        m_row[works::Lead] = outText(code(entry.chair));
        m_row[works::Joiners] = codes(entry.participants);
        m_row[works::Unplanned] = outYes(entry.unplanned);
        m_row.word(works::State, qint64(entry.state));
        m_row[works::Note] = outText(entry.note);
        putTimes(entry);
        m_row[works::RowId] = outId(entry.id);
        m_row.put();
    }

    store::Database &m_database;
    const Span &m_span;
    RowsSeen &m_seen;
    const staff::Roster m_roster;
    RowOut m_row;
};

} // namespace

qint64 writeWork(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    return WorkOut(database, span, seen, writer).write();
}

} // namespace exchange
