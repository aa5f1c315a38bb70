// The boards of a year, a unit, a person and of the 25 manifestations against what SQL counts of the same rows.
#include "insight/boards.h"

#include "sample/sample.h"
#include "store/statement.h"
#include "support/strings.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

const base::Month october = *base::Month::of(2026, 10);

// Four decided months and one on its way.
struct Sample {
    Sample() : opened(sample::make(folder.filePath(u"ward.nenep"_s), options())) { }
    static sample::Options options()
    {
        sample::Options options;
        options.weeks = 22;
        return options;
    }
    store::Database &database() { return *opened.database; }
    QTemporaryDir folder;
    store::OpenResult opened;
};

QMap<QString, qint64> counted(store::Database &database, const QString &sql)
{
    store::Statement rows(database, sql);
    QMap<QString, qint64> all;
    while (rows.next())
        all.insert(rows.text(0), rows.integer(1));
    return all;
}

// What a figure tells of a column, by the lines' codes and without zeros.
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

// By another column's words instead of the code.
QMap<QString, qint64> toldBy(const Board &board, QStringView id, QStringView by, QStringView column)
{
    const Figure *figure = find(board, id);
    REQUIRE(figure != nullptr);
    QMap<QString, qint64> all;
    for (const Line &line : figure->lines)
        if (const qint64 count = std::get<qint64>(cellOf(*figure, line, column)); count != 0)
            all[std::get<QString>(cellOf(*figure, line, by))] += count;
    return all;
}

QString postOn(const char *cadre, const char *day)
{
    return u"(SELECT p.unit_id FROM post p WHERE p.cadre_id = %1 AND (p.from_date IS NULL OR p.from_date <= %2) AND (p.to_date IS NULL OR p.to_date "
           ">= %2) ORDER BY p.is_primary DESC, p.from_date DESC, p.id LIMIT 1)"_s.arg(QString::fromLatin1(cadre), QString::fromLatin1(day));
}

// The units of an observation, and the condition that it is of a unit or below it.
const QString unitOfObservation = u"coalesce(o.unit_id, "_s + postOn("o.cadre_id", "o.date") + u')';
QString within(const QString &expression, const QString &unit)
{
    return u" AND %1 IN (WITH RECURSIVE below(id) AS (SELECT id FROM unit WHERE code = '%2' UNION SELECT u.id FROM unit u JOIN below b ON "
           u"u.parent_id "
           "= b.id) SELECT id FROM below)"_s.arg(expression, unit);
}

} // namespace

TEST_CASE("the board of the 25 manifestations counts what SQL counts, in the ward and in a unit")
{
    Sample sample;
    store::Database &db = sample.database();
    Ward ward(db);
    const QString unit = GENERATE(u""_s, u"UBND"_s);
    const base::Id id = unit.isEmpty() ? 0 : ward.roster().units().byCode(unit)->id;
    const QString here = unit.isEmpty() ? QString() : within(unitOfObservation, unit);
    const Board board = readBoard(ward, rights::owner(), {BoardKind::Conduct, october, id});
    const QString inOctober = u" WHERE o.date BETWEEN '2026-10-01' AND '2026-10-31'"_s + here;
    const QString twelve = u" WHERE o.date BETWEEN '2025-11-01' AND '2026-10-31'"_s + here;
    const std::pair<const char *, QString> states[] = {
        {"confirmed", u" AND o.conclusion = 1"_s}, {"dismissed", u" AND o.conclusion = 2"_s}, {"pending", u" AND o.conclusion IS NULL"_s}};
    for (const auto &[column, state] : states) {
        const QString name = QString::fromLatin1(column);
        CHECK(told(board, u"conduct.units", name)
              == counted(db, u"SELECT o.indicator, count(*) FROM observation o"_s + inOctober + state + u" GROUP BY o.indicator"_s));
        CHECK(toldBy(board, u"conduct.units", u"unit", name)
              == counted(db, u"SELECT u.code, count(*) FROM observation o JOIN unit u ON u.id = "_s + unitOfObservation + inOctober + state
                                 + u" GROUP BY u.code"_s));
        CHECK(toldBy(board, u"conduct.months", u"month", name)
              == counted(db, u"SELECT substr(o.date, 1, 7), count(*) FROM observation o"_s + twelve + state + u" GROUP BY 1"_s));
        CHECK(told(board, u"conduct.sources", name)
              == counted(db, u"SELECT CASE o.source WHEN 1 THEN 'self-reported' WHEN 2 THEN 'head' WHEN 3 THEN 'inspection' ELSE 'citizen' END, "
                             "count(*) FROM observation o"_s
                                 + inOctober + state + u" GROUP BY 1"_s));
    }
    // What returned after a remedy was due: the only one is planted.
    CHECK(find(board, u"conduct.returns")->lines.size()
          == std::size_t(counted(db, u"SELECT 'n', count(DISTINCT a.id) FROM observation a JOIN observation o ON o.cadre_id = a.cadre_id AND "
                                     "o.indicator = a.indicator AND o.date > a.remedy_due AND o.id <> a.id"_s
                                         + inOctober)
                             .value(u"n"_s)));
}

TEST_CASE("the year's means and classes are those of its months, as they were decided and locked")
{
    Sample sample;
    store::Database &db = sample.database();
    Ward ward(db);
    const Board board = readBoard(ward, rights::owner(), {BoardKind::Year, october});
    // The class decided last of every locked sheet, as it stands in the file.
    const QString decided =
        u"SELECT month, count(*) FROM (SELECT s.month, s.cadre_id, (SELECT d.class FROM sheet_step d WHERE d.month = s.month AND d.cadre_id = "
        "s.cadre_id AND d.step = 3 ORDER BY d.id DESC LIMIT 1) AS class FROM sheet_step s WHERE s.step = 4 AND s.month < '2026-10') "
        "WHERE class = %1 GROUP BY month"_s;
    const std::pair<const char *, int> classes[] = {{"excellent", 1}, {"good", 2}, {"completed", 3}, {"failed", 4}};
    for (const auto &[column, number] : classes) {
        QMap<QString, qint64> locked = told(board, u"year.classes", QString::fromLatin1(column));
        locked.remove(u"2026-10"_s);
        CHECK(locked == counted(db, decided.arg(number)));
    }
    CHECK(told(board, u"year.months", u"confirmed")
          == counted(db, u"SELECT substr(date, 1, 7), count(*) FROM observation WHERE conclusion = 1 AND date BETWEEN '2026-06-01' AND '2026-10-31' "
                         "GROUP BY 1"_s));
    // Of locked months the mean of what their sheets printed, here from each sheet's own board.
    QMap<QString, std::pair<qint64, qint64>> sums;
    for (const staff::Cadre &cadre : ward.roster().cadres())
        for (const auto &[month, total] :
             told(readBoard(ward, rights::owner(), {BoardKind::Person, october, 0, cadre.id}), u"person.months", u"total").toStdMap())
            sums[month] = {sums[month].first + total, sums[month].second + 1};
    QMap<QString, qint64> means;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        means.insert(sum.key(), base::Ratio(sum->first, sum->second).roundHalfUp(0));
    CHECK(told(board, u"year.months", u"mean") == means);
    CHECK(find(board, u"year.months")->title != find(board, u"year.classes")->title);
}

TEST_CASE("a unit's board counts its cases, its work and its people")
{
    Sample sample;
    store::Database &db = sample.database();
    Ward ward(db);
    const QString unit = GENERATE(u"KTHT"_s, u"UBND"_s);
    const Board board = readBoard(ward, rights::owner(), {BoardKind::Unit, october, ward.roster().units().byCode(unit)->id});
    const QString cases = u"SELECT 'n', count(*) FROM observation o WHERE o.date BETWEEN '2025-11-01' AND '2026-10-31'"_s;
    CHECK(qint64(find(board, u"unit.conduct")->lines.size()) == counted(db, cases + within(unitOfObservation, unit)).value(u"n"_s));
    const QString items = u"SELECT CASE origin WHEN 1 THEN 'planned' WHEN 2 THEN 'unplanned' ELSE 'carried' END, %1 FROM work_item i WHERE i.due "
                          "BETWEEN '2026-10-01' AND '2026-10-31' AND i.state IN (1, 2)"_s
                          + within(postOn("i.lead_id", "i.due"), unit) + u" GROUP BY 1"_s;
    const QString byK = u"SELECT CASE WHEN k_milli < 1000 THEN 'easy' WHEN k_milli < 1500 THEN 'standard' ELSE 'hard' END, %1 FROM work_item i WHERE "
                        "i.due BETWEEN '2026-10-01' AND '2026-10-31' AND i.state IN (1, 2)"_s
                        + within(postOn("i.lead_id", "i.due"), unit) + u" GROUP BY 1"_s;
    const std::pair<const char *, const char *> columns[] = {
        {"items", "count(*)"},
        {"weighted", "sum(i.k_milli * i.assigned)"},
        {"done", "sum(coalesce((SELECT sum(completed) FROM work_result r WHERE r.item_id = i.id), 0) >= i.assigned)"}};
    for (const auto &[column, sum] : columns) {
        QMap<QString, qint64> both = counted(db, items.arg(QString::fromLatin1(sum)));
        both.insert(counted(db, byK.arg(QString::fromLatin1(sum))));
        both.removeIf([](auto one) { return one.value() == 0; });
        CHECK(told(board, u"unit.work", QString::fromLatin1(column)) == both);
    }
    // Everyone whose post on the last day is here has been rated in September, classes together.
    qint64 rated = 0;
    for (const QString &column : {u"excellent"_s, u"good"_s, u"completed"_s, u"failed"_s})
        rated += told(board, u"unit.classes", column).value(u"2026-09"_s);
    CHECK(
        rated
        == counted(db, u"SELECT 'n', count(*) FROM cadre c WHERE EXISTS (SELECT 1 FROM sheet_step s WHERE s.cadre_id = c.id AND s.month = '2026-09' "
                       "AND s.step = 3 AND s.class < 5)"_s
                           + within(postOn("c.id", "'2026-09-30'"), unit))
               .value(u"n"_s));
}

TEST_CASE("a person's board holds their work and cases and nobody else's")
{
    Sample sample;
    store::Database &db = sample.database();
    Ward ward(db);
    for (const QString &code : {u"CB0030"_s, u"CB0038"_s, u"CB0005"_s}) {
        INFO(code.toStdString());
        const base::Id cadre = ward.roster().byCode(code)->id;
        const Board board = readBoard(ward, rights::owner(), {BoardKind::Person, october, 0, cadre});
        CHECK(qint64(find(board, u"person.conduct")->lines.size())
              == counted(db, u"SELECT 'n', count(*) FROM observation o JOIN cadre c ON c.id = o.cadre_id WHERE c.code = '%1' AND o.date BETWEEN "
                             "'2025-11-01' AND '2026-10-31'"_s.arg(code))
                     .value(u"n"_s));
        qint64 items = 0;
        for (const QString &origin : {u"planned"_s, u"unplanned"_s, u"carried"_s})
            items += told(board, u"person.work", u"items").value(origin);
        CHECK(items
              == counted(db, u"SELECT 'n', count(*) FROM work_item i JOIN cadre c ON c.id = i.lead_id WHERE c.code = '%1' AND i.due BETWEEN "
                             "'2026-10-01' AND '2026-10-31' AND i.state IN (1, 2)"_s.arg(code))
                     .value(u"n"_s));
        QStringList months;
        for (const Line &line : find(board, u"person.months")->lines)
            months << line.code;
        CHECK(months == QStringList{u"2026-06"_s, u"2026-07"_s, u"2026-08"_s, u"2026-09"_s, u"2026-10"_s});
    }
}
