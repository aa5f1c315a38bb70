#include "made.h"

#include "base/failure.h"
#include "base/text.h"
#include "rating/cap.h"
#include "rating/month_values.h"
#include "staff/managers.h"
#include "staff/roster.h"
#include "store/audit.h"
#include "store/statement.h"
#include "support/strings.h"
#include "week/calendar.h"
#include "week/findings.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QStringList tables(store::Database &database)
{
    store::Statement names(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    QStringList found;
    while (names.next())
        found << names.text(0);
    return found;
}

QStringList dump(store::Database &database)
{
    QStringList lines;
    for (const QString &table : tables(database)) {
        if (table.startsWith(u"audit")) // the log is compared by its hashes
            continue;
        store::Statement rows(database, u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
        while (rows.next()) {
            QString line = table;
            for (int i = 0; i < rows.columns(); ++i)
                line += u'|'
                        + (rows.isNull(i)                                                         ? u"NULL"_s
                           : rows.columnName(i) == u"digest" || rows.columnName(i) == u"snapshot" ? QString::fromLatin1(rows.bytes(i).toHex())
                                                                                                  : rows.text(i));
            lines << line;
        }
    }
    store::eachEntry(database, 1, [&](const store::AuditEntry &entry) {
        lines << u"audit|%1|%2|%3|%4"_s.arg(entry.seq).arg(entry.at, entry.action, QString::fromLatin1(entry.hash.toHex()));
        return true;
    });
    return lines;
}

sample::Options small(int weeks = 2)
{
    sample::Options options;
    options.people = 40;
    options.weeks = weeks;
    return options;
}

} // namespace

qint64 number(store::Database &database, const char *sql)
{
    store::Statement rows(database, QString::fromUtf8(sql));
    return rows.next() ? rows.integer(0) : 0;
}

QString text(store::Database &database, const char *sql)
{
    store::Statement rows(database, QString::fromUtf8(sql));
    return rows.next() ? rows.text(0) : QString();
}

TEST_CASE("the same options make the same rows, another seed makes others")
{
    Made one(small());
    Made two(small());
    sample::Options other = small();
    other.seed = 2;
    Made three(other);
    REQUIRE(one.opened.database);
    const QStringList first = dump(one.database());
    CHECK(first.size() > 500);
    CHECK(first == dump(two.database()));
    CHECK(first != dump(three.database()));
    // Not only the ids differ.
    CHECK(text(one.database(), "SELECT group_concat(name) FROM cadre") != text(three.database(), "SELECT group_concat(name) FROM cadre"));
}

TEST_CASE("the file is sound, and what is done next carries the real time")
{
    Made made;
    REQUIRE(made.opened.database);
    CHECK(store::verifyFile(made.database()).broken == QStringList());
    CHECK(qAbs(made.database().now().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    store::Edit edit(made.database(), {}, u"Thử"_s);
    const base::Id id = edit.insert(u"setting"_s, {{u"key"_s, u"k"_s}, {u"value"_s, u"v"_s}});
    CHECK(id > number(made.database(), "SELECT max(id) FROM work_result"));
}

TEST_CASE("options out of range make no file")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.nenep"_s);
    sample::Options options;
    const auto refused = [&] {
        try {
            sample::make(path, options);
        } catch (const base::Failure &failure) {
            return failure.kind() == base::FailureKind::Refused && !failure.details().isEmpty() && !QFile::exists(path);
        }
        return false;
    };
    options.people = 39;
    CHECK(refused());
    options.people = 200'001;
    CHECK(refused());
    options = {};
    options.weeks = 0;
    CHECK(refused());
    options.weeks = 111;
    CHECK(refused());
    options = {};
    options.until = {};
    CHECK(refused());
    options.until = *base::Month::of(2021, 12);
    CHECK(refused());
}

TEST_CASE("an existing file is left alone")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"w.nenep"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const store::OpenResult made = sample::make(file.fileName(), small(1));
    CHECK(made.outcome == store::OpenOutcome::Exists);
    CHECK(!made.database);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("nine weeks until October 2026 are September and October")
{
    Made made;
    store::Database &db = made.database();
    CHECK(text(db, "SELECT min(week) || ' ' || max(week) FROM work_item") == u"2026-W36 2026-W44");
    CHECK(text(db, "SELECT group_concat(DISTINCT month) FROM criterion_score") == u"2026-09,2026-10");
    CHECK(text(db, "SELECT min(due) FROM work_item") >= u"2026-09-01"_s);
    CHECK(text(db, "SELECT max(due) FROM work_item") <= u"2026-10-31"_s);
    CHECK(number(db, "SELECT count(*) FROM cadre") == 42);
}

TEST_CASE("a month that the weeks do not hold whole is not rated, the last always is")
{
    Made made(small(7)); // from Friday 18 September on
    CHECK(text(made.database(), "SELECT group_concat(DISTINCT month) FROM criterion_score") == u"2026-10");
    Made one(small(1));
    CHECK(text(one.database(), "SELECT group_concat(DISTINCT month) FROM criterion_score") == u"2026-10");
}

TEST_CASE("people of all kinds and roles, in a tree without circles")
{
    Made made;
    store::Database &db = made.database();
    CHECK(number(db, "SELECT count(DISTINCT kind) FROM post") == 5);
    CHECK(number(db, "SELECT count(DISTINCT role) FROM post") == 3);
    CHECK(number(db, "SELECT count(DISTINCT block) FROM unit") == 3);
    const staff::Roster roster = staff::Roster::load(db);
    CHECK(staff::managerCircles(roster.posts()).empty());
    CHECK(roster.units().inCircles().empty());
    CHECK(number(db, "SELECT count(*) FROM post WHERE manager_id IS NULL AND to_date IS NULL AND is_primary") == 1); // only the Secretary
    for (const staff::Unit &unit : roster.units().all())
        CHECK(std::any_of(roster.posts().begin(), roster.posts().end(),
                          [&](const staff::Post &post) { return post.unit == unit.id && post.role == staff::PostRole::Head && !post.to.isValid(); }));
    // One person holds two posts at once, one has moved in the last month.
    const base::Month october = *base::Month::of(2026, 10);
    int atOnce = 0;
    int moved = 0;
    for (const staff::Cadre &cadre : roster.cadres()) {
        const staff::Post *rated = roster.ratedPost(cadre.id, october);
        REQUIRE(rated);
        for (const staff::Post *other : staff::otherPosts(roster.posts(cadre.id), october))
            ++(other->to.isValid() ? moved : atOnce);
    }
    CHECK(atOnce == 1);
    CHECK(moved == 1);
}

TEST_CASE("names are Vietnamese, NFC, and show every mark")
{
    Made made;
    const QString names = text(made.database(), "SELECT group_concat(name) FROM cadre");
    CHECK(names == base::cleaned(names));
    const QString apart = names.normalized(QString::NormalizationForm_D);
    for (const char16_t mark : {u'\u0300', u'\u0301', u'\u0303', u'\u0309', u'\u0323', u'\u0302', u'\u0306', u'\u031b', u'Đ'})
        CHECK(apart.contains(QChar(mark)));
}

TEST_CASE("from 61 people on there are schools and a health station, beyond 2,000 further wards")
{
    sample::Options options = small(1);
    options.people = 61;
    Made smallest(options);
    CHECK(number(smallest.database(), "SELECT count(*) FROM unit WHERE block = 4") == 1);
    options.people = 300;
    Made more(options);
    CHECK(number(more.database(), "SELECT count(*) FROM unit WHERE code LIKE 'TH%' OR code LIKE 'MN%' OR code LIKE 'CS%'") == 5);
    CHECK(number(more.database(), "SELECT count(*) FROM cadre") == 300);
    CHECK(staff::managerCircles(staff::Roster::load(more.database()).posts()).empty());
    options.people = 2001;
    Made city(options);
    CHECK(number(city.database(), "SELECT count(*) FROM unit WHERE code LIKE '%-UBND'") == 2);
    CHECK(number(city.database(), "SELECT count(*) FROM cadre") == 2001);
    CHECK(store::verifyFile(city.database()).broken == QStringList());
}

TEST_CASE("weeks hold everything that the pages show")
{
    Made made;
    store::Database &db = made.database();
    CHECK(number(db, "SELECT min(k_milli) FROM work_item") == 800);
    CHECK(number(db, "SELECT max(k_milli) FROM work_item") == 3000);
    CHECK(number(db, "SELECT count(DISTINCT origin) FROM work_item") == 3);
    CHECK(number(db, "SELECT count(DISTINCT state) FROM work_item") == 4);
    CHECK(number(db, "SELECT count(*) FROM work_item WHERE deadline IS NOT NULL") > 50);
    CHECK(number(db, "SELECT count(DISTINCT entered) FROM work_result") == 3);
    CHECK(number(db, "SELECT count(*) FROM work_result WHERE faults_excused + delays_excused > 0 AND excused_by IS NULL") == 0);
    CHECK(number(db, "SELECT count(*) FROM work_result WHERE faults_excused > 0") > 0);
    CHECK(number(db, "SELECT count(*) FROM work_result WHERE delays_excused > 0") > 0);
    CHECK(number(db, "SELECT count(*) FROM work_result WHERE faults_excused > faults OR delays_excused > delays") == 0);
    CHECK(number(db, "SELECT count(*) FROM work_result r JOIN work_item i ON i.id = r.item_id "
                     "GROUP BY i.id HAVING sum(r.completed) > i.assigned")
          == 0);
    // Entered over the days of the week, not in one go.
    CHECK(number(db, "SELECT count(DISTINCT substr(entered_at, 1, 10)) FROM work_result WHERE week = '2026-W40'") >= 4);
    CHECK(number(db, "SELECT count(*) FROM work_item i WHERE i.week = '2026-W44' AND i.state = 1 "
                     "AND NOT EXISTS (SELECT 1 FROM work_result r WHERE r.item_id = i.id)")
          > 0);
    CHECK(number(db, "SELECT count(*) FROM calendar_entry WHERE work_item_id IS NULL AND chair_id IS NOT NULL") > 50);
    CHECK(number(db, "SELECT count(*) FROM calendar_participant") > 100);
    CHECK(number(db, "SELECT count(*) FROM calendar_entry WHERE guests IS NOT NULL AND place IS NOT NULL AND preparing_unit_id IS NOT NULL") > 20);
}

TEST_CASE("calendars are published: most in time, some late, one unit once not, some changed since")
{
    Made made;
    store::Database &db = made.database();
    const staff::Roster roster = staff::Roster::load(db);
    int late = 0;
    int inTime = 0;
    int changed = 0;
    int unchanged = 0;
    QSet<QString> of;
    for (const base::Week &week : {*base::Week::of(2026, 42), *base::Week::of(2026, 43), *base::Week::of(2026, 40), *base::Week::of(2026, 38)}) {
        const std::vector<week::CalendarEntry> entries = week::loadEntries(db, week);
        for (const week::Publication &publication : week::loadPublications(db, week)) {
            ++(week::isOnTime(publication) ? inTime : late);
            ++(week::isUnchanged(publication, entries, roster) ? unchanged : changed);
            of.insert(week.toString() + (publication.unit == 0 ? QString() : roster.units().find(publication.unit)->code));
        }
    }
    CHECK(late > 0);
    CHECK(inTime > 4 * late);
    CHECK(changed > 0);
    CHECK(unchanged > 5 * changed);
    CHECK(of.contains(u"2026-W43"_s));
    CHECK(of.contains(u"2026-W42HCC"_s));
    CHECK_FALSE(of.contains(u"2026-W43HCC"_s));
}

TEST_CASE("manifestations over the catalogue, from every source and to every end")
{
    Made made;
    store::Database &db = made.database();
    CHECK(number(db, "SELECT count(DISTINCT indicator) FROM observation") >= 18);
    CHECK(number(db, "SELECT count(DISTINCT source) FROM observation") == 4);
    CHECK(number(db, "SELECT count(DISTINCT coalesce(conclusion, 0)) FROM observation") == 3);
    CHECK(number(db, "SELECT count(*) FROM observation WHERE unit_id IS NOT NULL") > 0);
    CHECK(number(db, "SELECT count(*) FROM observation WHERE remedied = 1 AND remedied_on <= remedy_due") > 0);
    CHECK(number(db, "SELECT count(*) FROM observation WHERE remedied = 0 AND remedy_due > '2026-10-31'") > 0);
    CHECK(number(db, "SELECT count(*) FROM observation o JOIN post p ON p.cadre_id = o.cadre_id WHERE o.indicator LIKE 'III%' AND p.role = 3") == 0);
    CHECK(number(db, "SELECT count(*) FROM observation WHERE concluded_at < date OR concluded_at > '2026-10-31'") == 0);
    CHECK(number(db, "SELECT count(*) FROM none_found") > 30);
}

TEST_CASE("the last month is half scored, the one before is complete")
{
    Made made;
    store::Database &db = made.database();
    // Everyone but nobody: 42 people, all in post in September.
    CHECK(
        number(
            db,
            "SELECT count(*) FROM (SELECT cadre_id FROM criterion_score WHERE month = '2026-09' GROUP BY cadre_id HAVING count(superior_half) = 10)")
        == 42);
    CHECK(
        number(db,
               "SELECT count(*) FROM (SELECT cadre_id FROM content_score WHERE month = '2026-09' GROUP BY cadre_id HAVING count(superior_half) = 12)")
        == 19);
    const qint64 scored = number(db, "SELECT count(DISTINCT cadre_id) FROM criterion_score WHERE month = '2026-10' AND superior_half IS NOT NULL");
    const qint64 selfOnly = number(db, "SELECT count(DISTINCT cadre_id) FROM criterion_score WHERE month = '2026-10'") - scored;
    CHECK(scored > 15);
    CHECK(selfOnly > 5);
    CHECK(scored + selfOnly < 40);
    CHECK(number(db, "SELECT count(*) FROM condition_record") == 2);
    CHECK(number(db, "SELECT count(*) FROM petition") == 2);
}

TEST_CASE("a month can be scored, and every kind of sheet is there")
{
    Made made;
    QSet<int> classes;
    QSet<int> notes;
    int excellent = 0;
    for (const int month : {9, 10}) {
        const rating::MonthValues values = rating::readMonth(made.database(), *base::Month::of(2026, month));
        REQUIRE(values.people.size() == 42);
        const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
        for (const rating::Score &score : scores) {
            classes.insert(int(score.proposed));
            notes.insert(int(score.note));
            excellent += score.proposed == rating::Rating::Excellent;
        }
        if (month == 9) {
            const std::vector<rating::CapLine> cap = rating::capOf(values.people, scores, values.rules);
            CHECK(std::any_of(cap.begin(), cap.end(), [](const rating::CapLine &line) { return !line.over.isEmpty(); }));
            CHECK(excellent >= 4);
            CHECK(excellent <= 12);
        }
    }
    CHECK(classes.size() == 5);
    CHECK(notes.size() == 4);
}
