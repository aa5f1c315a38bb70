// What is planted is found, and found nowhere else.
#include "made.h"

#include "rating/month_scores.h"
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

#include <algorithm>
#include <numeric>

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
    options.sheets = false; // takes most of the time, and these look at what the sheets read
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

TEST_CASE("everybody has something that is not easy in each month")
{
    Made made(people(100));
    CHECK(column(made.database(), "SELECT c.code FROM work_item i JOIN cadre c ON c.id = i.lead_id GROUP BY c.code, substr(i.due, 1, 7) "
                                  "HAVING max(i.k_milli) < 1200")
          == QStringList());
}

TEST_CASE("nobody's evidence is copied")
{
    Made made(people(GENERATE(42, 300)));
    CHECK(column(made.database(),
                 "SELECT evidence FROM (SELECT evidence FROM work_result UNION ALL SELECT evidence FROM observation UNION ALL SELECT evidence FROM "
                 "criterion_score UNION ALL SELECT evidence FROM content_score) WHERE evidence IS NOT NULL GROUP BY evidence HAVING count(*) > 1")
          == QStringList());
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

TEST_CASE("no signed “none found” is contradicted by anything that was observed")
{
    Made made(people(100, GENERATE(1, 9)));
    store::Database &db = made.database();
    const staff::Roster roster = staff::Roster::load(db);
    store::Statement observations(db, u"SELECT date, cadre_id, unit_id FROM observation"_s);
    QSet<QString> found; // week and unit
    while (observations.next()) {
        const QDate day = observations.date(0);
        const base::Id unit = observations.isNull(1) ? observations.integer(2) : roster.postOn(observations.integer(1), day)->unit;
        for (const base::Id above : roster.units().withAncestors(unit))
            found.insert(base::Week::of(day).toString() + u' ' + roster.units().find(above)->code);
    }
    CHECK(!found.isEmpty());
    QStringList contradicted;
    store::Statement signedWeeks(db, u"SELECT n.week || ' ' || u.code FROM none_found n JOIN unit u ON u.id = n.unit_id"_s);
    while (signedWeeks.next())
        if (found.contains(signedWeeks.text(0)))
            contradicted << signedWeeks.text(0);
    CHECK(contradicted == QStringList());
}

TEST_CASE("nobody chairs twice at one hour, no product is led twice, nobody is placed outside their qualification")
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
    CHECK(clashes == QStringList());
    CHECK(shared == QStringList());
    const std::vector<staff::Wanted> wanted = staff::loadWanted(db);
    CHECK(wanted.size() > 10);
    CHECK(staff::outsideQualification(roster, wanted, QDate(2026, 10, 30)).empty());
}

TEST_CASE("in one unit the excellent is decided in turn against the scores, everywhere else as it was scored")
{
    sample::Options options = people(42, 31); // seven whole months, six of them decided
    options.sheets = true;
    Made made(options);
    store::Database &db = made.database();
    QStringList turns;
    QMap<QString, QSet<QString>> elsewhere; // by month
    for (const QString &month : column(db, "SELECT DISTINCT month FROM sheet_step ORDER BY month")) {
        const rating::MonthScores scores = rating::scoreMonth(db, *base::Month::parse(month));
        const bool isLast = month == u"2026-10";
        QStringList turn;
        for (int place = 0; place < int(scores.values.people.size()); ++place) {
            const QString &code = scores.values.people[std::size_t(place)].code;
            const rating::Rating proposed = scores.scores[std::size_t(place)].proposed;
            const rating::Rating stands = scores.decided(place).value_or(proposed);
            INFO(month.toStdString() << ' ' << code.toStdString());
            const bool here = scores.values.labels[std::size_t(place)].unit == QString::fromUtf16(plants::rotatingUnit);
            if (here)
                CHECK((proposed == rating::Rating::Excellent) == (code == codeOf(plants::passedOver)));
            else if (!isLast)
                CHECK(stands == proposed);
            if (stands == rating::Rating::Excellent && here && !isLast)
                turn << code;
            else if (stands == rating::Rating::Excellent && !here && !isLast)
                elsewhere[month] << code;
        }
        turns << turn.join(u' ');
    }
    QStringList wanted{QString()};
    for (std::size_t i = std::size(plants::rotating); i-- > 0;)
        wanted << codeOf(plants::rotating[i]);
    wanted << QString(); // the last month is not decided there
    CHECK(turns == wanted);
    REQUIRE(elsewhere.size() == 6);
    for (const QSet<QString> &month : elsewhere)
        CHECK(month == elsewhere.first());
}

TEST_CASE("with fewer than four decided months nothing goes round")
{
    Made made;
    CHECK(number(made.database(), "SELECT count(*) FROM sheet_step WHERE reason IS NOT NULL AND month = '2026-09'") == 0);
}

TEST_CASE("nobody forgets the evidence of three in ten of their items")
{
    Made made(people(GENERATE(42, 300), 13));
    CHECK(column(made.database(),
                 "SELECT code FROM (SELECT c.code, substr(i.due, 1, 7) AS month, count(*) AS completed, sum(i.bare) AS bare FROM "
                 "(SELECT w.id, w.lead_id, w.due, max(r.evidence IS NULL) AS bare, sum(r.completed) AS m FROM work_item w "
                 "JOIN work_result r ON r.item_id = w.id WHERE w.state < 3 AND r.completed > 0 GROUP BY w.id) i "
                 "JOIN cadre c ON c.id = i.lead_id WHERE i.m > 0 GROUP BY c.code, month) WHERE completed >= 5 AND bare * 10 >= completed * 3")
          == QStringList());
}

TEST_CASE("only the planted remedy is overdue, at the end and when any month ended")
{
    sample::Options options = people(GENERATE(42, 300), 20);
    options.seed = quint64(GENERATE(1, 2));
    Made made(options);
    store::Database &db = made.database();
    CHECK(column(db, "SELECT c.code FROM observation o LEFT JOIN cadre c ON c.id = o.cadre_id "
                     "WHERE conclusion = 1 AND remedy_due <= '2026-10-31' AND (remedied = 0 OR remedied_on > remedy_due)")
          == QStringList{codeOf(plants::repeater)});
    CHECK(number(db, "SELECT count(*) FROM observation WHERE remedied = 1") > 5);
}

TEST_CASE("what group III was given for is shown, and every week has a clear lead")
{
    Made made(people(300));
    store::Database &db = made.database();
    CHECK(number(db, "SELECT count(*) FROM criterion_score WHERE criterion LIKE 'III%' AND superior_half > 0 AND evidence IS NULL") == 0);
    CHECK(number(db, "SELECT count(*) FROM criterion_score WHERE criterion LIKE 'III%' AND superior_half > 0") > 50);
    const staff::Roster roster = staff::Roster::load(db);
    for (base::Week week = *base::Week::of(2026, 36); week < *base::Week::of(2026, 45); week = week.next())
        CHECK(week::unclearLeads(week::loadEntries(db, week), week::loadItems(db, week), roster).empty());
}

TEST_CASE("no superior's scores lie far from what the results suggest")
{
    Made made(people(GENERATE(42, 300)));
    const rating::MonthScores month = rating::scoreMonth(made.database(), *base::Month::of(2026, 9));
    // How much of the general points each superior gives beyond the share of the results, on the whole.
    QMap<base::Id, QList<double>> gaps;
    for (std::size_t i = 0; i < month.rows.size(); ++i)
        if (month.rows[i].total >= 0 && month.values.managers[i] != 0)
            gaps[month.values.managers[i]] << double(month.rows[i].general) / 3000 - double(month.rows[i].result) / 7000;
    QList<double> means;
    for (const QList<double> &each : gaps)
        if (each.size() >= 3)
            means << std::accumulate(each.begin(), each.end(), 0.0) / double(each.size());
    std::sort(means.begin(), means.end());
    REQUIRE(means.size() >= 5);
    const double median = means[means.size() / 2];
    CHECK(means.front() > median - 0.1);
    CHECK(means.back() < median + 0.1);
}

TEST_CASE("one unit forgot to sign one week")
{
    Made made;
    // Before the last week, whoever else did not sign had something found in the unit or below it.
    const staff::Roster roster = staff::Roster::load(made.database());
    QStringList forgot;
    for (base::Week week = *base::Week::of(2026, 36); week < *base::Week::of(2026, 44); week = week.next()) {
        QSet<base::Id> answered;
        store::Statement none(made.database(), u"SELECT unit_id FROM none_found WHERE week = ?"_s);
        none.bind(week.toString());
        while (none.next())
            answered.insert(none.integer(0));
        store::Statement found(made.database(), u"SELECT date, cadre_id, unit_id FROM observation WHERE date BETWEEN ? AND ?"_s);
        found.bind(week.monday().toString(Qt::ISODate)).bind(week.sunday().toString(Qt::ISODate));
        while (found.next())
            for (const staff::Post &post : roster.posts())
                if (found.isNull(1) ? post.unit == found.integer(2) : post.cadre == found.integer(1))
                    for (const base::Id above : roster.units().withAncestors(post.unit))
                        answered.insert(above);
        for (const staff::Unit &unit : roster.units().all())
            if (!answered.contains(unit.id))
                forgot << unit.code;
    }
    CHECK(forgot == QStringList{u"MTTQ"_s});
}
