// Figures against an independent count: the boards count in C++, here SQL counts the same rows.
#include "base/month_weeks.h"
#include "insight/boards.h"
#include "insight/week_board.h"

#include "exchange/import.h"
#include "sample/sample.h"
#include "staff/roster.h"
#include "store/statement.h"
#include "support/file.h"
#include "support/strings.h"

#include <QTemporaryDir>

#include "core/rating/month_ward.h"

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

const base::Month october = *base::Month::of(2026, 10);

struct Book : test::File {
    Book()
        : test::File([](store::Database &database) {
              store::Edit edit(database, {}, u"new"_s, store::EntryKind::Creation);
              conduct::seed(edit);
              leadership::seed(edit);
              edit.commit();
          })
    {
        exchange::importFile(database(), rights::owner(), QStringLiteral(TEST_DATA "/ward.xlsx"));
    }
};

struct Sample {
    Sample() : opened(sample::make(folder.filePath(u"ward.nenep"_s), {})) { }
    store::Database &database() { return *opened.database; }
    QTemporaryDir folder;
    store::OpenResult opened;
};

// code → count, of a query giving both.
QMap<QString, qint64> counted(store::Database &database, const QString &sql)
{
    store::Statement rows(database, sql);
    QMap<QString, qint64> all;
    while (rows.next())
        all.insert(rows.text(0), rows.integer(1));
    return all;
}

// code → cell of a column, without zeros.
QMap<QString, qint64> told(const Board &board, QStringView id, QStringView column)
{
    const Figure *figure = find(board, id);
    REQUIRE(figure != nullptr);
    QMap<QString, qint64> all;
    for (const Line &line : figure->lines)
        if (const Cell cell = cellOf(*figure, line, column); std::holds_alternative<qint64>(cell) && std::get<qint64>(cell) != 0)
            all[line.code] += std::get<qint64>(cell);
    return all;
}

// The unit of a person on a day, where nobody holds two posts there that day but the primary one counts.
const QString postOn = u"(SELECT p.unit_id FROM post p WHERE p.cadre_id = %1 AND (p.from_date IS NULL OR p.from_date <= %2) "
                       "AND (p.to_date IS NULL OR p.to_date >= %2) ORDER BY p.is_primary DESC, p.from_date DESC, p.id LIMIT 1)"_s;

void checkAgainstSql(store::Database &database)
{
    Ward ward(database);
    const Board board = monthFigures(ward, rights::owner(), october, 0);
    const QString weeks = u"(i.week BETWEEN '2026-W40' AND '2026-W44' OR i.due BETWEEN '2026-09-28' AND '2026-11-01')"_s;
    const QString items =
        u"SELECT u.code, count(*) FROM work_item i JOIN unit u ON u.id = "_s + postOn.arg(u"i.lead_id"_s, u"i.due"_s) + u" WHERE "_s + weeks;
    const QString done = u" AND coalesce((SELECT sum(completed) FROM work_result r WHERE r.item_id = i.id), 0) >= i.assigned"_s;
    const QString byUnit = u" GROUP BY u.code"_s;
    CHECK(told(board, u"week.work", u"items") == counted(database, items + u" AND i.state < 3"_s + byUnit));
    CHECK(told(board, u"week.work", u"done") == counted(database, items + u" AND i.state < 3"_s + done + byUnit));
    CHECK(told(board, u"week.work", u"withdrawn") == counted(database, items + u" AND i.state > 2"_s + byUnit));
    CHECK(told(board, u"week.unplanned", u"unplanned") == counted(database, items + u" AND i.state < 3 AND i.origin = 2"_s + byUnit));
    CHECK(
        told(board, u"week.load", u"weighted")
        == counted(database, u"SELECT c.code, sum(i.k_milli * i.assigned) FROM work_item i JOIN cadre c ON c.id = i.lead_id WHERE i.state < 3 AND "_s
                                 + weeks + u" GROUP BY c.code"_s));
    CHECK(told(board, u"conduct.units", u"confirmed")
          == counted(database, u"SELECT indicator, count(*) FROM observation WHERE conclusion = 1 AND date LIKE '2026-10-%' GROUP BY indicator"_s));
    CHECK(
        told(board, u"conduct.units", u"pending")
        == counted(database, u"SELECT indicator, count(*) FROM observation WHERE conclusion IS NULL AND date LIKE '2026-10-%' GROUP BY indicator"_s));
    CHECK(told(board, u"conduct.remedies", u"due")
          == counted(database, u"SELECT u.code, count(*) FROM observation o JOIN unit u ON u.id = coalesce(o.unit_id, "_s
                                   + postOn.arg(u"o.cadre_id"_s, u"o.date"_s)
                                   + u") WHERE o.conclusion = 1 AND o.remedy_due LIKE '2026-10-%' GROUP BY u.code"_s));
    CHECK(told(board, u"month.contents", u"points")
          == counted(database, u"SELECT content, sum(superior_half) * 5 FROM content_score s WHERE month = '2026-10' AND superior_half IS NOT NULL "
                               "GROUP BY content HAVING sum(superior_half) > 0"_s));
    CHECK(told(board, u"week.silent", u"weeks").size() <= int(ward.roster().units().all().size()));
}

} // namespace

TEST_CASE("the boards of the workbook's ward count what SQL counts")
{
    Book book;
    checkAgainstSql(book.database());
}

TEST_CASE("the boards of the made-up ward count what SQL counts")
{
    Sample sample;
    checkAgainstSql(sample.database());
}

TEST_CASE("a score of the 12 contents above its maximum counts nowhere")
{
    Sample sample;
    store::Database &db = sample.database();
    {
        store::Edit edit(db, {}, u"lower"_s);
        store::Statement row(db, u"SELECT id FROM leadership_content WHERE number = 4"_s);
        REQUIRE(row.next());
        edit.update(u"leadership_content"_s, row.integer(0), {{u"max_half"_s, store::integer(14)}});
        edit.commit();
    }
    Ward ward(db);
    const Board board = readBoard(ward, rights::owner(), {BoardKind::Month, october});
    const QString counting = u" FROM content_score s JOIN leadership_content c ON c.number = s.content WHERE month = '2026-10' AND superior_half "
                             "<= c.max_half GROUP BY content HAVING count(*) > 0"_s;
    const QMap<QString, qint64> scored = counted(db, u"SELECT content, count(*)"_s + counting);
    CHECK(told(board, u"month.contents", u"scored") == scored);
    CHECK(told(board, u"month.contents", u"points") == counted(db, u"SELECT content, sum(superior_half) * 5"_s + counting));
    CHECK(scored.value(u"4"_s) < scored.value(u"1"_s)); // some are above
}

TEST_CASE("classes and totals of the month are those of score")
{
    Book book;
    Ward ward(book.database());
    const Board board = monthFigures(ward, rights::owner(), october, 0);
    // The same from the rows of score, which have tests of their own.
    QMap<QString, qint64> rated;
    QMap<QString, qint64> excellent;
    QMap<QString, std::vector<qint64>> totals;
    for (const rating::ScoreRow &row : rating::scoreMonth(book.database(), october).rows) {
        if (row.proposed != rating::Rating::Unrated)
            ++rated[row.unit];
        if (row.proposed == rating::Rating::Excellent)
            ++excellent[row.unit];
        if (row.total >= 0)
            totals[row.unit].push_back(row.total);
    }
    CHECK(told(board, u"month.classes", u"rated") == rated);
    CHECK(told(board, u"month.classes", u"excellent") == excellent);
    QMap<QString, qint64> least;
    for (auto unit = totals.cbegin(); unit != totals.cend(); ++unit)
        least.insert(unit.key(), *std::min_element(unit->begin(), unit->end()));
    CHECK(told(board, u"month.spread", u"least") == least);
}

TEST_CASE("a unit's figures are its part of the whole")
{
    Book book;
    Ward ward(book.database());
    const QMap<QString, qint64> whole = told(monthFigures(ward, rights::owner(), october, 0), u"week.work", u"items");
    const base::Id unit = ward.roster().units().byCode(u"KTHT"_s)->id;
    const Board board = monthFigures(ward, rights::owner(), october, unit);
    CHECK(told(board, u"week.work", u"items") == QMap<QString, qint64>{{u"KTHT"_s, whole.value(u"KTHT"_s)}});
    CHECK(find(board, u"unit.months") != nullptr);
    CHECK(find(board, u"unit.placement") != nullptr);
}

TEST_CASE("a month without data has figures that say so")
{
    Book book;
    Ward ward(book.database());
    const Board board = monthFigures(ward, rights::owner(), *base::Month::of(2019, 2), 0);
    CHECK(find(board, u"month.classes")->lines.empty());
    CHECK(find(board, u"week.work")->lines.empty());
    CHECK(find(board, u"month.classes")->title == u"Nobody is rated in 02/2019"_s);
}

TEST_CASE("the weeks of a month are those whose Friday lies in it")
{
    const std::vector<base::Week> weeks = base::weeksOf(october);
    REQUIRE(weeks.size() == 5);
    CHECK(weeks.front().toString() == u"2026-W40"_s);
    CHECK(weeks.back().toString() == u"2026-W44"_s);
}
