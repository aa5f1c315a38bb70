// Nhận diện, Tiêu chí chung, 12 nội dung, Điều kiện.
#include "exchange/export_sheets.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

OutCell points(const store::Statement &rows, int column)
{
    const std::optional<qint64> halves = rows.optionalInteger(column);
    return halves ? outHalves(*halves) : OutCell();
}

// Tiêu chí chung and 12 nội dung look alike; only their item differs.
qint64 writeScores(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer, Table table)
{
    RowOut row(writer, table);
    const bool contents = table == Table::Contents;
    QString sql = contents
                      ? u"SELECT s.month, c.code, s.content, s.self_half, s.superior_half, s.evidence, s.id, s.cadre_id FROM content_score s "
                        "JOIN cadre c ON c.id = s.cadre_id "_s
                      : u"SELECT s.month, c.code, s.criterion, s.self_half, s.superior_half, s.evidence, s.id, s.cadre_id FROM criterion_score s "
                        "JOIN cadre c ON c.id = s.cadre_id "_s;
    if (span.month.isValid())
        sql += u"WHERE s.month = ? "_s;
    sql += contents ? u"ORDER BY s.month, c.code, s.content"_s : u"ORDER BY s.month, c.code, s.criterion"_s;
    store::Statement scores(database, sql);
    if (span.month.isValid())
        scores.bind(span.month.toString());
    while (scores.next()) {
        const base::Id cadre = scores.integer(7);
        const base::Month month = base::Month::parse(scores.text(0)).value_or(base::Month());
        const bool ownWords = !scores.isNull(3) || !scores.text(5).isEmpty();
        if (!seen.person(cadre, month) || (ownWords && !seen.selfScores(cadre, month)))
            continue;
        row[criteria::Month] = outText(scores.text(0));
        row[criteria::Cadre] = outText(scores.text(1));
        row[criteria::Item] = contents ? outWhole(scores.integer(2)) : outText(scores.text(2));
        row[criteria::Self] = points(scores, 3);
        row[criteria::Superior] = points(scores, 4);
        row[criteria::Evidence] = outText(scores.text(5));
        row[criteria::RowId] = outId(scores.integer(6));
        row.put();
    }
    return row.count();
}

} // namespace

qint64 writeObservations(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    RowOut row(writer, Table::Observations);
    QString sql =
        u"SELECT o.date, c.code, u.code, o.indicator, o.severity, o.evidence, o.source, r.code, o.explanation, o.conclusion, o.remedy_due, "
        u"o.remedied, "
        "o.id, o.cadre_id, o.unit_id, o.recorder_id FROM observation o LEFT JOIN cadre c ON c.id = o.cadre_id LEFT JOIN unit u ON u.id = o.unit_id "
        "LEFT JOIN cadre r ON r.id = o.recorder_id "_s;
    if (!span.isAll())
        sql += u"WHERE o.date BETWEEN ? AND ? "_s;
    store::Statement found(database, sql + u"ORDER BY o.date, o.id"_s);
    if (!span.isAll())
        found.bind(span.first().toString(Qt::ISODate)).bind(span.last().toString(Qt::ISODate));
    while (found.next()) {
        conduct::Observation whose; // as far as it says who may see it
        whose.cadre = found.integer(13);
        whose.unit = found.integer(14);
        whose.recorder = found.integer(15);
        if (!found.isNull(9))
            whose.conclusion = conduct::Conclusion(found.integer(9));
        if (!seen.observation(whose))
            continue;
        row[observations::Date] = outDate(found.text(0));
        row[observations::Cadre] = outText(found.text(1));
        row[observations::Unit] = outText(found.text(2));
        row[observations::Indicator] = outText(found.text(3));
        row.word(observations::Severity, found.integer(4));
        row[observations::Evidence] = outText(found.text(5));
        row.word(observations::Source, found.integer(6));
        row[observations::Recorder] = outText(found.text(7));
        row[observations::Explanation] = outText(found.text(8));
        row.word(observations::Conclusion, found.integer(9));
        row[observations::RemedyDue] = outDate(found.text(10));
        row[observations::Remedied] = outYes(found.integer(11) != 0);
        row[observations::RowId] = outId(found.integer(12));
        row.put();
    }
    return row.count();
}

qint64 writeCriteria(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    return writeScores(database, span, seen, writer, Table::Criteria);
}

qint64 writeContents(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    return writeScores(database, span, seen, writer, Table::Contents);
}

qint64 writeConditions(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    RowOut row(writer, Table::Conditions);
    QString sql = u"SELECT r.month, c.code, r.condition, r.basis, r.id, r.cadre_id FROM condition_record r JOIN cadre c ON c.id = r.cadre_id "_s;
    if (span.month.isValid())
        sql += u"WHERE r.month = ? "_s;
    store::Statement facts(database, sql + u"ORDER BY r.month, c.code, r.condition"_s);
    if (span.month.isValid())
        facts.bind(span.month.toString());
    while (facts.next()) {
        if (!seen.person(facts.integer(5), base::Month::parse(facts.text(0)).value_or(base::Month())))
            continue;
        row[conditions::Month] = outText(facts.text(0));
        row[conditions::Cadre] = outText(facts.text(1));
        row[conditions::Condition] = outText(facts.text(2));
        row[conditions::Basis] = outText(facts.text(3));
        row[conditions::RowId] = outId(facts.integer(4));
        row.put();
    }
    return row.count();
}

} // namespace exchange
