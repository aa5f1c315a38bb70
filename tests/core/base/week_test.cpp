#include "base/month.h"
#include "base/week.h"

#include "support/strings.h"

#include <rapidcheck.h>

using base::Month;
using base::Week;
using namespace Qt::StringLiterals;

TEST_CASE("A week belongs to the year that holds its Thursday")
{
    CHECK(Week::of(QDate(2025, 12, 29)).toString() == u"2026-W01"_s);
    CHECK(Week::of(QDate(2026, 1, 4)).toString() == u"2026-W01"_s);
    CHECK(Week::of(QDate(2026, 1, 5)).toString() == u"2026-W02"_s);
    CHECK(Week::of(QDate(2021, 1, 3)).toString() == u"2020-W53"_s);
    CHECK(Week::of(QDate(2026, 10, 5)).toString() == u"2026-W41"_s);
    const Week week = *Week::of(2026, 41);
    CHECK(week.monday() == QDate(2026, 10, 5));
    CHECK(week.friday() == QDate(2026, 10, 9));
    CHECK(week.sunday() == QDate(2026, 10, 11));
    CHECK(week.year() == 2026);
    CHECK(week.number() == 41);
}

TEST_CASE("Only long years have a week 53, and none has a week 0 or 60")
{
    // Years of 53 weeks begin on a Thursday, or on a Wednesday when they are leap years.
    for (const int year : {2004, 2009, 2015, 2020, 2026, 2032})
        CHECK(Week::of(year, 53));
    for (const int year : {2021, 2022, 2023, 2024, 2025, 2027})
        CHECK_FALSE(Week::of(year, 53));
    CHECK_FALSE(Week::of(2026, 0));
    CHECK_FALSE(Week::of(2026, -1));
    CHECK_FALSE(Week::of(2026, 54));
    CHECK_FALSE(Week::of(2026, 60));
    CHECK(Week::of(2020, 53)->next() == Week::of(2021, 1));
    CHECK(Week::of(2021, 1)->next(-1) == Week::of(2020, 53));
}

TEST_CASE("Weeks are read in one form only")
{
    CHECK(Week::parse(u"2026-W41") == Week::of(2026, 41));
    CHECK(Week::parse(u"  2026-W01 ") == Week::of(2026, 1));
    for (const QString &wrong :
         {u""_s, u"2026-W60"_s, u"2026-W00"_s, u"2025-W53"_s, u"2026-w41"_s, u"2026W41"_s, u"2026-W4"_s, u"2026-W041"_s, u"26-W41"_s, u"2026-W4１"_s,
          u"2026-W+1"_s, u"-026-W41"_s, u"2026 W41"_s, u"2026-W41x"_s, u"1899-W10"_s, u"9999-W01"_s, u"2026-41"_s}) {
        CAPTURE(wrong);
        CHECK_FALSE(Week::parse(wrong));
    }
}

TEST_CASE("No week stays no week")
{
    const Week none;
    CHECK_FALSE(none.isValid());
    CHECK(none.toString().isEmpty());
    CHECK_FALSE(none.next().isValid());
    CHECK_FALSE(none.contains(QDate(2026, 10, 5)));
    CHECK_FALSE(none.contains(QDate()));
    CHECK_FALSE(Week::of(QDate()).isValid());
    CHECK_FALSE(Week::of(QDate(1899, 6, 1)).isValid());
    CHECK_FALSE(Week::of(QDate(10000, 6, 1)).isValid());
    CHECK_FALSE(Week::of(9998, 52)->next(100).isValid());
    CHECK_FALSE(Week::of(2026, 41)->contains(QDate(2026, 10, 4)));
    CHECK_FALSE(Week::of(2026, 41)->contains(QDate(2026, 10, 12)));
    CHECK(Week::of(2026, 41)->contains(QDate(2026, 10, 11)));
}

TEST_CASE("Every day lies in the week of it, and weeks written are read back")
{
    CHECK(rc::check([] {
        const QDate day = QDate(1901, 1, 1).addDays(*rc::gen::inRange(0, 300'000));
        const Week week = Week::of(day);
        RC_ASSERT(week.contains(day));
        RC_ASSERT(week.monday().dayOfWeek() == 1);
        RC_ASSERT(Week::parse(week.toString()) == week);
        RC_ASSERT(Week::of(week.year(), week.number()) == week);
        RC_ASSERT(week < week.next());
        RC_ASSERT(week.next().monday() == week.sunday().addDays(1));
        // Text order is time order: tables sort and compare weeks as text.
        RC_ASSERT(week.toString() < week.next().toString());
    }));
}

TEST_CASE("Months are read in one form only, and end on their last day")
{
    CHECK(Month::parse(u"2026-10") == Month::of(2026, 10));
    CHECK(Month::parse(u" 2026-01 ") == Month::of(2026, 1));
    for (const QString &wrong : {u""_s, u"2026-13"_s, u"2026-00"_s, u"2026-1"_s, u"10/2026"_s, u"2026/10"_s, u"2026-1０"_s, u"2026-10-01"_s,
                                 u"1899-12"_s, u"9999-01"_s, u"+026-10"_s, u"2026-+1"_s}) {
        CAPTURE(wrong);
        CHECK_FALSE(Month::parse(wrong));
    }
    const Month february = *Month::of(2028, 2);
    CHECK(february.first() == QDate(2028, 2, 1));
    CHECK(february.last() == QDate(2028, 2, 29));
    CHECK(february.contains(QDate(2028, 2, 29)));
    CHECK_FALSE(february.contains(QDate(2028, 3, 1)));
    CHECK(february.toString() == u"2028-02"_s);
    CHECK(february.toVietnamese() == u"02/2028"_s);
    CHECK(Month::of(2026, 12)->next().toString() == u"2027-01"_s);
    CHECK(Month::of(2026, 1)->next(-1).toString() == u"2025-12"_s);
    CHECK(Month::of(2026, 12) < Month::of(2027, 1));
}

TEST_CASE("No month stays no month")
{
    const Month none;
    CHECK_FALSE(none.isValid());
    CHECK(none.toString().isEmpty());
    CHECK(none.toVietnamese().isEmpty());
    CHECK_FALSE(none.next().isValid());
    CHECK_FALSE(none.first().isValid());
    CHECK_FALSE(none.last().isValid());
    CHECK_FALSE(none.contains(QDate(2026, 10, 5)));
    CHECK_FALSE(none.contains(QDate(1800, 1, 1))); // of which Month::of knows no month either
    CHECK_FALSE(Month::of(QDate(1800, 1, 1)).isValid());
    CHECK_FALSE(Month::of(9998, 12)->next().isValid());
    CHECK_FALSE(Month::of(1900, 1)->next(-1).isValid());
    CHECK_FALSE(Month::of(2026, 1)->next(-2'000'000'000).isValid());
}
