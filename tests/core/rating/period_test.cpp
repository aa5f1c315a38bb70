// Quarters and years: vectors worked out by hand, properties, and what is read from a file.
#include "rating/locked_table.h"
#include "rating/sheet_table.h"
#include "sheet_ward.h"

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace testing;

namespace {

const Quarter q4{2026, 4};

LockedMonth locked(int month, int generalHalves, const std::vector<Work> &work, Role role = Role::Staff)
{
    LockedMonth m;
    m.month = *base::Month::of(2026, month);
    m.code = u"CB0001"_s;
    m.label = {u"Lý Thanh Thắng"_s, u"VP"_s, u"Chuyên viên"_s};
    m.role = role;
    m.rules = decree335();
    m.general = base::Points::fromHalves(generalHalves);
    m.counted = tallyOf(work);
    m.proposed = Rating::Good;
    return m;
}

LockedMonth absent(int month)
{
    LockedMonth m = locked(month, 40, {});
    m.note = Note::Absent;
    m.proposed = Rating::Unrated;
    return m;
}

LockedMonth led(int month, int d, int organising, int uniting) // hundredths
{
    LockedMonth m = locked(month, 40, {{1000, 100, 96, 4, 8}}, Role::Head);
    m.d = {d, 100};
    m.organising = {organising, 100};
    m.uniting = {uniting, 100};
    return m;
}

LockedMonth totalled(int month, qint64 hundredths)
{
    LockedMonth m = locked(month, 40, exampleWork());
    m.total = hundredths;
    return m;
}

LockedPeriod periodOf(std::vector<LockedMonth> months)
{
    LockedPeriod period;
    period.code = u"CB0001"_s;
    period.label = {u"Lý Thanh Thắng"_s, u"VP"_s, u"Chuyên viên"_s};
    period.months = std::move(months);
    return period;
}

QuarterScore quarter(std::vector<LockedMonth> months) { return scoreQuarter(q4, periodOf(std::move(months))); }
YearScore year(std::vector<LockedMonth> months) { return scoreYear(2026, periodOf(std::move(months))); }
QString text(const auto &score) { return explanationLines(score).join(u'\n'); }

} // namespace

TEST_CASE("a quarter is known by its name")
{
    CHECK(Quarter::parse(u"2026-Q4") == q4);
    CHECK(Quarter::parse(u" 2026-Q1 ")->first() == *base::Month::of(2026, 1));
    for (const QString &bad : {u"2026-Q0"_s, u"2026-Q5"_s, u"2026-4"_s, u"26-Q4"_s, u"2026-q4"_s, u"Q4/2026"_s, u"0000-Q1"_s, QString()})
        CHECK_FALSE(Quarter::parse(bad));
    CHECK(q4.toString() == u"2026-Q4"_s);
    CHECK(q4.toVietnamese() == u"quý IV/2026"_s);
    CHECK(q4.first() == october);
    CHECK(q4.last() == *base::Month::of(2026, 12));
    CHECK(Quarter::of(october) == q4);
    CHECK(Quarter::of(*base::Month::of(2026, 3)) == Quarter{2026, 1});
}

TEST_CASE("a quarter sums numerators and denominators and takes the mean of the general points of the months worked")
{
    // October: A 22, 20, 19.75, 19.25; November: A 10, 5, 4.5, 5; December away
    const QuarterScore q = quarter({locked(10, 55, exampleWork()), locked(11, 52, {{1000, 10, 5, 2, 0}}), absent(12)});
    CHECK(q.worked == 2);
    CHECK(shown(q.general) == u"26.75"_s);
    CHECK(shown(q.a, 4) == u"0.7813"_s); // 25/32
    CHECK(shown(q.b, 4) == u"0.7578"_s); // 24.25/32
    CHECK(shown(q.c, 4) == u"0.7578"_s);
    CHECK(shown(q.result, 5) == u"53.59375"_s);
    CHECK(shown(q.total, 5) == u"80.34375"_s);
    CHECK(q.byScore == Rating::Good);
    CHECK(q.rules.name == u"nd335-quy"_s);
    const QString lines = text(q);
    CHECK(lines.contains(u"(27,5 + 26) : 2 = 26,7500"_s));
    CHECK(lines.contains(u"a = (20 + 5) : (22 + 10) = 0,7813"_s));
    CHECK(lines.contains(u"b = (19,75 + 4,5) : (22 + 10) = 0,7578"_s));
    CHECK(lines.contains(u"26,7500 + 53,5938 = 80,34"_s));
    CHECK(lines.contains(u"12/2026: no total (absent all month)"_s));
}

TEST_CASE("a leader's d, đ and e are the lowest of the months")
{
    const QuarterScore q = quarter({led(10, 100, 100, 100), led(11, 50, 100, 100), led(12, 100, 50, 100)});
    CHECK(shown(q.d) == u"0.50"_s);
    CHECK(shown(q.organising) == u"0.50"_s);
    CHECK(shown(q.uniting) == u"1.00"_s);
    CHECK(shown(q.result) == u"56.58"_s); // a .96 b .95 c .94, ½ ½ 1
    CHECK(shown(q.total) == u"76.58"_s);
    CHECK(text(q).contains(u"d = the lowest of 1; 0,5; 1 = 0,5"_s));
}

TEST_CASE("who became a leader within the quarter is rated as one, by the months led")
{
    LockedMonth staff = locked(10, 40, {{1000, 100, 96, 4, 8}});
    CHECK(shown(quarter({staff, led(11, 100, 100, 50)}).result) == u"62.42"_s);
    CHECK_FALSE(quarter({led(10, 50, 50, 50), staff}).d.hasValue()); // and no longer as one afterwards
}

TEST_CASE("a quarter without a total says why")
{
    LockedMonth unscored = led(11, 100, 100, 100);
    unscored.organising = {};
    unscored.note = Note::NoScorecard;
    QuarterScore q = quarter({led(10, 100, 100, 100), unscored});
    CHECK(q.note == Note::NoScorecard);
    CHECK_FALSE(q.total.hasValue());
    CHECK(q.proposed == Rating::Unrated);

    LockedMonth idle = locked(10, 40, {});
    idle.note = Note::NoItems;
    q = quarter({idle, absent(11)});
    CHECK(q.note == Note::NoItems);
    CHECK(shown(q.general) == u"20.00"_s);
    CHECK(quarter({idle, locked(11, 50, exampleWork())}).note == Note::None); // the month counts for the general points only
    CHECK(shown(quarter({idle, locked(11, 50, exampleWork())}).general) == u"22.50"_s);

    CHECK(quarter({absent(10), absent(11)}).note == Note::Absent);
    CHECK(quarter({}).note == Note::Absent);
    CHECK(text(quarter({})).contains(u"not rated"_s));
}

TEST_CASE("a condition of any month fixes the class of quarter and year, once, and never the points")
{
    LockedMonth disciplined = totalled(10, 9008);
    disciplined.conditions = {decree335().conditions[1]};
    LockedMonth again = totalled(11, 9008);
    again.conditions = disciplined.conditions;
    const QuarterScore q = quarter({disciplined, again});
    CHECK(q.byScore != Rating::Failed);
    CHECK(q.proposed == Rating::Failed);
    CHECK(q.conditions.size() == 1);
    const YearScore y = year({disciplined, again, totalled(12, 9500)});
    CHECK(y.byScore == Rating::Excellent);
    CHECK(y.proposed == Rating::Failed);
    LockedMonth away = absent(10);
    away.conditions = disciplined.conditions;
    CHECK(quarter({away}).proposed == Rating::Unrated);
    CHECK(year({away}).proposed == Rating::Unrated);
}

TEST_CASE("months rated by an office's own rules are gathered by them, in their reading")
{
    LockedMonth m = locked(10, 40, {{1000, 10, 5, 2, 0}});
    m.rules.name = u"rieng"_s;
    m.rules.result.reading = Reading::R3;
    const QuarterScore q = quarter({m, m});
    CHECK(q.rules.name == u"rieng"_s);
    CHECK(shown(q.b, 4) == u"0.5000"_s); // 2 × 5·(1 − 2/4) ÷ (2 × 5)
    CHECK(text(q).contains(u"b = (2,5 + 2,5) : (5 + 5) = 0,5000"_s));
}

TEST_CASE("a year is the mean of the monthly totals as printed")
{
    const YearScore y = year({totalled(9, 9008), totalled(10, 5983), absent(11), totalled(12, 8500)});
    CHECK(y.rated == 3);
    CHECK(y.sum == 23491);
    CHECK(shown(y.total, 4) == u"78.3033"_s);
    CHECK(y.byScore == Rating::Good);
    CHECK(text(y).contains(u"(90,08 + 59,83 + 85,00) : 3 = 78,30"_s));
    // 89.995 is not 90
    const YearScore close = year({totalled(9, 9000), totalled(10, 8999)});
    CHECK(close.byScore == Rating::Good);
    CHECK(text(close).contains(u"= 89,995"_s));
    CHECK(year({totalled(9, 9000), totalled(10, 9000)}).byScore == Rating::Excellent);
}

TEST_CASE("a year without a rated month says why")
{
    LockedMonth idle = locked(10, 40, {});
    idle.note = Note::NoItems;
    CHECK(year({}).note == Note::Absent);
    CHECK(year({absent(10)}).note == Note::Absent);
    CHECK(year({absent(10), idle}).note == Note::NoItems);
    CHECK(year({idle}).proposed == Rating::Unrated);
}

namespace {

std::vector<Work> anyItems()
{
    std::vector<Work> items(std::size_t(*rc::gen::inRange(1, 5)));
    for (Work &work : items) {
        const qint32 n = *rc::gen::inRange(1, 20);
        work = {*rc::gen::inRange(1, 5000), n, *rc::gen::inRange(0, n + 2), *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 9)};
    }
    return items;
}

} // namespace

TEST_CASE("properties of quarters and years")
{
    rc::prop("a quarter of one month is that month", [] {
        PersonValues person = testing::person("CB0001");
        person.own = tallyOf(anyItems());
        const int halves = *rc::gen::inRange(0, 41);
        giveGeneral(person, decree335(), halves);
        const Score month = score({person}, decree335()).front();
        LockedMonth m = locked(10, month.general.halves, {});
        m.counted = month.counted;
        const QuarterScore q = quarter({m});
        RC_ASSERT(compare(q.total, month.total) == std::strong_ordering::equal);
        RC_ASSERT(compare(q.b, month.b) == std::strong_ordering::equal);
        RC_ASSERT(q.proposed == month.proposed);
    });
    rc::prop("a quarter lies between its months, and their order does not matter", [] {
        std::vector<LockedMonth> months;
        for (int month = 10; month <= 12; ++month)
            months.push_back(locked(month, *rc::gen::inRange(0, 61), anyItems()));
        const QuarterScore q = quarter(months);
        const auto [low, high] = std::minmax_element(months.begin(), months.end(), [](const LockedMonth &a, const LockedMonth &b) {
            return compare(a.counted.c(Reading::R1), b.counted.c(Reading::R1)) < 0;
        });
        RC_ASSERT((compare(low->counted.c(Reading::R1), q.c) <= 0));
        RC_ASSERT((compare(q.c, high->counted.c(Reading::R1)) <= 0));
        const auto general = std::minmax({months[0].general, months[1].general, months[2].general});
        RC_ASSERT(q.general.ratio() >= general.first.ratio() && q.general.ratio() <= general.second.ratio());
        std::reverse(months.begin(), months.end());
        RC_ASSERT(compare(quarter(months).total, q.total) == std::strong_ordering::equal);
    });
    rc::prop("a year's total times its months is the sum of what was printed", [] {
        std::vector<LockedMonth> months;
        qint64 sum = 0;
        for (int month = 1; month <= 12; ++month) {
            const qint64 total = *rc::gen::inRange(0, 10001);
            const bool away = *rc::gen::inRange(0, 4) == 0;
            months.push_back(away ? absent(month) : totalled(month, total));
            sum += away ? 0 : total;
        }
        const YearScore y = year(months);
        RC_ASSERT(y.sum == sum);
        if (y.rated > 0)
            RC_ASSERT(y.total.ratio() * base::Ratio(100 * y.rated) == base::Ratio(sum));
    });
}

TEST_CASE("quarters and years are read from locked sheets alone")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Locked);
    ward.takeTo("CV2", Stage::Decided);
    ward.update("cadre", ward.person("CV1"), {{u"name"_s, store::text(u"Tên Mới"_s)}});

    const QuarterScore q = scoreQuarterOf(ward, q4, ward.person("CV1"));
    REQUIRE(q.period.months.size() == 1);
    CHECK(q.period.label.name == u"Nguyễn Thị Ữ"_s); // as locked
    CHECK(q.period.open == std::vector<base::Month>{october.next(), october.next(2)});
    CHECK(compare(q.total, ward.scores().scores[std::size_t(ward.scores().values.placeOf(ward.person("CV1")))].total) == std::strong_ordering::equal);
    CHECK(q.period.months[0].decided == Rating::Excellent);
    CHECK(text(q).contains(u"Not locked and left out: 11/2026, 12/2026"_s));

    const QuarterScore open = scoreQuarterOf(ward, q4, ward.person("CV2")); // decided, not locked
    CHECK(open.period.months.empty());
    CHECK(open.period.open.size() == 3);
    CHECK(open.period.label.name == u"Phạm An"_s);

    const std::vector<YearScore> office = scoreYear(ward, 2026);
    CHECK(office.size() == 8);
    CHECK(office[0].period.code == u"CT"_s); // by code… CT, CV1
    CHECK(office[1].rated == 1);
    CHECK(office[1].sum == ward.row("CV1").total);
    CHECK(scoreYear(ward, 2026, ward.unit("VHXH")).size() == 2);
    CHECK(scoreYear(ward, 2026, ward.unit("UBND")).size() == 8);
    CHECK(scoreYear(ward, 2024).empty()); // nobody held a post

    SECTION("who has moved is listed where the last month found them, with the months of the old unit")
    {
        ward.update("post", ward.post("CV1"), {{u"to_date"_s, store::text(u"2026-10-31"_s)}});
        ward.insert("post", {{u"cadre_id"_s, store::integer(ward.person("CV1"))},
                             {u"unit_id"_s, store::integer(ward.unit("VHXH"))},
                             {u"role"_s, store::integer(3)},
                             {u"kind"_s, store::integer(2)},
                             {u"title"_s, store::text(u"Chuyên viên văn hóa"_s)},
                             {u"from_date"_s, store::text(u"2026-11-01"_s)}});
        const std::vector<QuarterScore> moved = scoreQuarter(ward, q4, ward.unit("VHXH"));
        REQUIRE(moved.size() == 3);
        CHECK(moved[0].period.code == u"CV1"_s);
        CHECK(moved[0].period.label.unit == u"VHXH"_s);
        CHECK(moved[0].period.label.title == u"Chuyên viên văn hóa"_s);
        CHECK(moved[0].period.label.name == u"Nguyễn Thị Ữ"_s); // still as locked
        CHECK(moved[0].period.months.size() == 1);
        CHECK(moved[0].period.months[0].unit == ward.unit("KTHT"));
    }
    SECTION("a sheet reopened no longer counts, whatever was locked before")
    {
        ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, rights::owner(), ward.person("CV1"), u"Nhập sót"_s); });
        CHECK(scoreQuarterOf(ward, q4, ward.person("CV1")).period.months.empty());
        ward.setCompleted("CV1", 5);
        ward.takeTo("CV1", Stage::SelfScored);
        ward.sign([&](store::Edit &e, Sheets &s) {
            review(e, s, rights::owner(), ward.person("CV1"));
            decide(e, s, rights::owner(), ward.person("CV1"), s.scores().scores[std::size_t(s.place(ward.person("CV1")))].proposed);
            lock(e, s, rights::owner(), ward.person("CV1"));
        });
        CHECK(shown(scoreQuarterOf(ward, q4, ward.person("CV1")).a) == u"0.50"_s); // the last lock's figures
    }
}
