// Công việc. A row is a work item with its calendar entry and the result of its week; what other weeks added to an item are further rows, whose Mã
// dòng is the result's and which have no quantity assigned; an entry without an item is a row of its own. Entries that nobody chairs have no row,
// since the sheet needs a person, nor have second entries of one item: they are in the week's calendar.
#include "exchange/export_sheets.h"

#include "store/statement.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// A condition and what it binds, twice over where a query and its people need it.
struct Where {
    QString sql;
    QStringList binds;
};

Where itemsIn(const Span &span)
{
    if (span.month.isValid())
        return {u"i.due BETWEEN ? AND ?"_s, {span.first().toString(Qt::ISODate), span.last().toString(Qt::ISODate)}};
    if (span.week.isValid())
        return {u"i.week = ?"_s, {span.week.toString()}};
    return {u"1 = 1"_s, {}};
}

Where furtherIn(const Span &span)
{
    if (span.week.isValid())
        return {u"r.week = ?"_s, {span.week.toString()}};
    return itemsIn(span);
}

// Entries count for the month of their day, else of their week's Friday, as items do.
Where entriesIn(const Span &span)
{
    if (span.week.isValid())
        return {u"e.week = ?"_s, {span.week.toString()}};
    if (!span.month.isValid())
        return {u"1 = 1"_s, {}};
    QStringList weeks;
    for (base::Week week = base::Week::of(span.first()); week.friday() <= span.last(); week = week.next()) {
        if (week.friday() >= span.first())
            weeks << week.toString();
    }
    QStringList marks(weeks.size(), u"?"_s);
    return {u"(e.date BETWEEN ? AND ? OR (e.date IS NULL AND e.week IN (%1)))"_s.arg(marks.join(u", "_s)),
            QStringList{span.first().toString(Qt::ISODate), span.last().toString(Qt::ISODate)} + weeks};
}

// Rows in order of week (column 0) and id (column 1).
class Stream {
public:
    Stream(store::Database &database, const QString &sql, const Where &where) : m_rows(database, sql.arg(where.sql))
    {
        for (const QString &value : where.binds)
            m_rows.bind(value);
        next();
    }
    bool more() const { return m_more; }
    QString week() const { return m_rows.text(0); }
    qint64 id() const { return m_rows.integer(1); }
    const store::Statement &row() const { return m_rows; }
    void next() { m_more = m_rows.next(); }

private:
    store::Statement m_rows;
    bool m_more = false;
};

// The codes in column 2 of the rows that belong to this one, in a stream of the same order.
QString codesOf(Stream &people, const Stream &of)
{
    const QString week = of.week();
    QStringList codes;
    for (; people.more() && (people.week() < week || (people.week() == week && people.id() <= of.id())); people.next()) {
        if (people.id() == of.id())
            codes << people.row().text(2);
    }
    return codes.join(u"; "_s);
}

void putCounts(RowOut &row, const store::Statement &from, int column)
{
    for (const int field : {works::Completed, works::Faults, works::FaultsExcused, works::Delays, works::DelaysExcused})
        row[field] = outWhole(from.integer(column++));
    row[works::Evidence] = outText(from.text(column));
}

void putItem(RowOut &row, const Stream &stream, const QString &joiners)
{
    const store::Statement &item = stream.row();
    row[works::Week] = outText(stream.week());
    row[works::Date] = outDate(item.text(2));
    row.word(works::Session, item.integer(3));
    row[works::Time] = outTime(item.text(4));
    row[works::Content] = outText(item.text(5));
    row[works::Product] = outText(item.text(6));
    row[works::Lead] = outText(item.text(7));
    row[works::Joiners] = outText(joiners);
    row[works::Place] = outText(item.text(8));
    row[works::Preparing] = outText(item.text(9));
    row[works::Unplanned] = outYes(item.integer(10) == 2);
    row[works::K] = outScaled(item.integer(11), 3);
    row[works::Assigned] = outWhole(item.integer(12));
    row[works::Deadline] = outDate(item.text(13));
    row.word(works::State, item.integer(14));
    row[works::Note] = outText(item.text(15));
    if (!item.isNull(16))
        putCounts(row, item, 17);
    row[works::RowId] = outId(stream.id());
    row.put();
}

void putFurther(RowOut &row, const Stream &stream)
{
    const store::Statement &result = stream.row();
    row[works::Week] = outText(stream.week());
    row[works::Content] = outText(result.text(2));
    row[works::Product] = outText(result.text(3));
    row[works::Lead] = outText(result.text(4));
    row[works::Deadline] = outDate(result.text(5));
    putCounts(row, result, 6);
    row[works::RowId] = outId(stream.id());
    row.put();
}

void putEntry(RowOut &row, const Stream &stream, const QString &participants)
{
    const store::Statement &entry = stream.row();
    row[works::Week] = outText(stream.week());
    row[works::Date] = outDate(entry.text(2));
    row.word(works::Session, entry.integer(3));
    row[works::Time] = outTime(entry.text(4));
    row[works::Content] = outText(entry.text(5));
    row[works::Product] = outText(entry.text(6));
    row[works::Lead] = outText(entry.text(7));
    row[works::Joiners] = outText(participants);
    row[works::Place] = outText(entry.text(8));
    row[works::Preparing] = outText(entry.text(9));
    row[works::Unplanned] = outYes(entry.integer(10) != 0);
    row.word(works::State, entry.integer(11));
    row[works::Note] = outText(entry.text(12));
    row[works::RowId] = outId(stream.id());
    row.put();
}

} // namespace

qint64 writeWork(store::Database &database, const Span &span, TableWriter &writer)
{
    RowOut row(writer, Table::Work);
    Stream items(
        database,
        u"SELECT i.week, i.id, e.date, e.session, e.from_time, i.content, i.product, c.code, e.place, u.code, i.origin, i.k_milli, i.assigned, "
        "i.deadline, i.state, i.note, r.id, r.completed, r.faults, r.faults_excused, r.delays, r.delays_excused, r.evidence FROM work_item i "
        "JOIN cadre c ON c.id = i.lead_id "
        "LEFT JOIN calendar_entry e ON e.id = (SELECT MIN(x.id) FROM calendar_entry x WHERE x.work_item_id = i.id AND x.week = i.week) "
        "LEFT JOIN unit u ON u.id = e.preparing_unit_id LEFT JOIN work_result r ON r.item_id = i.id AND r.week = i.week "
        "WHERE %1 ORDER BY i.week, i.id"_s,
        itemsIn(span));
    Stream joiners(database,
                   u"SELECT i.week, i.id, c.code FROM work_joiner j JOIN work_item i ON i.id = j.item_id JOIN cadre c ON c.id = j.cadre_id "
                   "WHERE %1 ORDER BY i.week, i.id, j.id"_s,
                   itemsIn(span));
    Stream further(
        database,
        u"SELECT r.week, r.id, i.content, i.product, c.code, i.deadline, r.completed, r.faults, r.faults_excused, r.delays, r.delays_excused, "
        "r.evidence FROM work_result r JOIN work_item i ON i.id = r.item_id JOIN cadre c ON c.id = i.lead_id "
        "WHERE r.week <> i.week AND %1 ORDER BY r.week, r.id"_s,
        furtherIn(span));
    Stream entries(
        database,
        u"SELECT e.week, e.id, e.date, e.session, e.from_time, e.content, e.product, c.code, e.place, u.code, e.unplanned, e.state, e.note "
        "FROM calendar_entry e JOIN cadre c ON c.id = e.chair_id LEFT JOIN unit u ON u.id = e.preparing_unit_id "
        "WHERE e.work_item_id IS NULL AND %1 ORDER BY e.week, e.id"_s,
        entriesIn(span));
    Stream participants(database,
                        u"SELECT e.week, e.id, c.code FROM calendar_participant p JOIN calendar_entry e ON e.id = p.entry_id "
                        "JOIN cadre c ON c.id = p.cadre_id WHERE e.work_item_id IS NULL AND %1 ORDER BY e.week, e.id, p.id"_s,
                        entriesIn(span));
    while (items.more() || further.more() || entries.more()) {
        QString week;
        for (const Stream *stream : {&items, &further, &entries}) {
            if (stream->more() && (week.isNull() || stream->week() < week))
                week = stream->week();
        }
        for (; items.more() && items.week() == week; items.next())
            putItem(row, items, codesOf(joiners, items));
        for (; further.more() && further.week() == week; further.next())
            putFurther(row, further);
        for (; entries.more() && entries.week() == week; entries.next())
            putEntry(row, entries, codesOf(participants, entries));
    }
    return row.count();
}

} // namespace exchange
