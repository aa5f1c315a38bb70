// What is planted is found, and found nowhere else.
#include "made.h"

#include "rating/month_values.h"
#include "sample/plants.h"
#include "staff/qualification.h"
#include "staff/staff_table.h"
#include "store/statement.h"
#include "support/strings.h"
#include "week/findings.h"
#include "week/week_table.h"

#include <catch2/catch.hpp>

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
namespace plants = sample::plants;

namespace {

QString codeOf(int person) { return u"CB%1"_s.arg(person + 1, 4, 10, QChar(u'0')); }

QStringList column(store::Database &database, const char *sql)
{
    store::Statement rows(database, QString::fromUtf8(sql));
    QStringList texts;
    while (rows.next())
        texts << rows.text(0);
    return texts;
}

sample::Options people(int count, int weeks = 9)
{
    sample::Options options;
    options.people = count;
    options.weeks = weeks;
    return options;
}

} // namespace

TEST_CASE("one superior gives one general total to everyone, all others tell people apart")
{
    Made made(people(GENERATE(42, 60)));
    // Raters with two people or more, whose totals of the month are all alike.
    const QStringList alike = column(
        made.database(), "SELECT m.code FROM (SELECT month, cadre_id, sum(superior_half) AS total FROM criterion_score "
                         "WHERE superior_half IS NOT NULL GROUP BY month, cadre_id) s "
                         "JOIN post p ON p.cadre_id = s.cadre_id AND p.is_primary = 1 AND p.to_date IS NULL JOIN cadre m ON m.id = p.manager_id "
                         "GROUP BY s.month, m.id HAVING count(*) > 1 AND min(total) = max(total) ORDER BY s.month");
    CHECK(alike == QStringList(2, codeOf(plants::sameTotalRater)));
}

TEST_CASE("one superior copies every self-score, all others change something on each sheet")
{
    Made made(people(GENERATE(42, 60)));
    const QStringList echoing = column(
        made.database(), "SELECT DISTINCT m.code FROM (SELECT month, cadre_id, sum(superior_half <> self_half) AS changed FROM criterion_score "
                         "WHERE superior_half IS NOT NULL GROUP BY month, cadre_id) s "
                         "JOIN post p ON p.cadre_id = s.cadre_id AND p.is_primary = 1 AND p.to_date IS NULL JOIN cadre m ON m.id = p.manager_id "
                         "WHERE changed = 0");
    CHECK(echoing == QStringList{codeOf(plants::echoRater)});
    CHECK(
        number(made.database(), ("SELECT count(*) FROM criterion_score s JOIN post p ON p.cadre_id = s.cadre_id JOIN cadre m ON m.id = p.manager_id "
                                 "WHERE m.code = '"
                                 + codeOf(plants::echoRater).toLatin1() + "' AND superior_half <> self_half")
                                    .constData())
        == 0);
}

TEST_CASE("one person is overloaded")
{
    Made made;
    const QStringList loaded =
        column(made.database(), "SELECT c.code FROM work_item i JOIN cadre c ON c.id = i.lead_id WHERE i.origin <> 3 GROUP BY i.week, c.code "
                                "HAVING count(*) > 4 ORDER BY i.week");
    CHECK(loaded == QStringList(9, codeOf(plants::overloaded)));
}

TEST_CASE("one person leads easy items only")
{
    Made made(people(100));
    const QStringList easy =
        column(made.database(), "SELECT c.code FROM work_item i JOIN cadre c ON c.id = i.lead_id GROUP BY c.code, substr(i.due, 1, 7) "
                                "HAVING max(i.k_milli) < 1200");
    CHECK(easy == QStringList(2, codeOf(plants::easyGoing)));
}

TEST_CASE("one person's evidence is copied, all other evidence is its own")
{
    Made made;
    store::Database &db = made.database();
    const QString all =
        u"SELECT %1 FROM (SELECT evidence, item_id FROM work_result UNION ALL SELECT evidence, -id FROM observation "
        "UNION ALL SELECT evidence, -id FROM criterion_score UNION ALL SELECT evidence, -id FROM content_score) WHERE evidence IS NOT NULL %2"_s;
    CHECK(column(db, all.arg(u"evidence"_s, u"GROUP BY evidence HAVING count(*) > 1"_s).toUtf8().constData())
          == QStringList{QString::fromUtf16(plants::copiedEvidence)});
    CHECK(column(db, "SELECT DISTINCT c.code FROM work_result r JOIN work_item i ON i.id = r.item_id JOIN cadre c ON c.id = i.lead_id "
                     "GROUP BY r.evidence HAVING r.evidence IS NOT NULL AND count(*) > 1")
          == QStringList{codeOf(plants::copier)});
}

TEST_CASE("one manifestation returns after its remedy was due, and only that one returns at all")
{
    Made made(people(100, GENERATE(1, 3, 9, 20)));
    CHECK(column(made.database(),
                 "SELECT c.code || ' ' || b.indicator FROM observation a JOIN observation b ON b.cadre_id = a.cadre_id AND b.indicator = a.indicator "
                 "AND b.id > a.id JOIN cadre c ON c.id = b.cadre_id")
          == QStringList{codeOf(plants::repeater) + u' ' + QString::fromUtf16(plants::repeated)});
    CHECK(number(made.database(), "SELECT count(*) FROM observation a JOIN observation b ON b.cadre_id = a.cadre_id AND b.indicator = a.indicator "
                                  "AND b.date > a.remedy_due AND a.remedied = 0 AND a.conclusion = 1 AND b.conclusion = 1")
          == 1);
}

TEST_CASE("one signed “none found” is contradicted by an inspection, no other by anything")
{
    Made made(people(100, GENERATE(1, 9)));
    store::Database &db = made.database();
    const staff::Roster roster = staff::Roster::load(db);
    store::Statement observations(db, u"SELECT date, cadre_id, unit_id, source FROM observation"_s);
    QMap<QString, int> found; // week and unit → source of a contradiction
    while (observations.next()) {
        const QDate day = observations.date(0);
        const base::Id unit = observations.isNull(1) ? observations.integer(2) : roster.postOn(observations.integer(1), day)->unit;
        for (const base::Id above : roster.units().withAncestors(unit))
            found.insert(base::Week::of(day).toString() + u' ' + roster.units().find(above)->code, int(observations.integer(3)));
    }
    QStringList contradicted;
    store::Statement signedWeeks(db, u"SELECT n.week || ' ' || u.code FROM none_found n JOIN unit u ON u.id = n.unit_id"_s);
    while (signedWeeks.next())
        if (found.contains(signedWeeks.text(0)))
            contradicted << signedWeeks.text(0) + u' ' + QString::number(found.value(signedWeeks.text(0)));
    REQUIRE(contradicted.size() == 1);
    CHECK(contradicted.first().endsWith(u" VPDU 3"));
}

TEST_CASE("one chair sits twice at one hour, one product is led twice, one person is placed outside their qualification")
{
    Made made(people(GENERATE(42, 200)));
    store::Database &db = made.database();
    const staff::Roster roster = staff::Roster::load(db);
    QStringList clashes;
    QStringList shared;
    for (base::Week week = *base::Week::of(2026, 36); week < *base::Week::of(2026, 45); week = week.next()) {
        for (const week::ChairClash &clash : week::chairClashes(week::loadEntries(db, week)))
            clashes << roster.cadre(clash.cadre)->code;
        for (const week::SharedProduct &product : week::sharedProducts(week::loadItems(db, week), roster))
            shared << product.product;
    }
    CHECK(clashes == QStringList{codeOf(plants::doubleChair)});
    CHECK(shared == QStringList{u"Danh sách hộ kinh doanh đã rà soát"_s});
    const std::vector<staff::Wanted> wanted = staff::loadWanted(db);
    const std::vector<staff::OutsideQualification> outside = staff::outsideQualification(roster, wanted, QDate(2026, 10, 30));
    REQUIRE(outside.size() == 1);
    CHECK(roster.cadre(outside.front().cadre)->code == codeOf(plants::misplaced));
}

TEST_CASE("in one unit the excellent goes round, everywhere else the same people are excellent every month")
{
    Made made(people(100, 22)); // five whole months
    store::Database &db = made.database();
    QMap<QString, QList<QStringList>> excellent; // by unit: each month's
    for (const QString &month : column(db, "SELECT DISTINCT month FROM criterion_score ORDER BY month")) {
        const rating::MonthValues values = rating::readMonth(db, *base::Month::parse(month));
        const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
        QMap<QString, QStringList> here;
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (scores[i].proposed == rating::Rating::Excellent && values.people[i].role == rating::Role::Staff)
                here[values.labels[i].unit] << values.people[i].code;
        for (const QString &unit : here.keys())
            excellent[unit] << here[unit];
    }
    REQUIRE(excellent[QString::fromUtf16(plants::rotatingUnit)].size() == 5);
    for (int month = 0; month < 5; ++month)
        CHECK(excellent[QString::fromUtf16(plants::rotatingUnit)][month] == QStringList{codeOf(plants::rotating[month % 3])});
    excellent.remove(QString::fromUtf16(plants::rotatingUnit));
    REQUIRE(excellent.size() >= 4);
    for (const QString &unit : excellent.keys()) {
        INFO(unit.toStdString());
        QSet<QString> ever;
        qsizetype most = 0;
        for (const QStringList &month : excellent[unit]) {
            ever += QSet<QString>(month.begin(), month.end());
            most = std::max(most, month.size());
        }
        CHECK(ever.size() == most); // whoever was excellent once was so together with the others
    }
}
