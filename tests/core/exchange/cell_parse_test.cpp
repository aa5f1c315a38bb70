#include "exchange/cell_parse.h"

#include "support/strings.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

Cell text(const QString &s) { return {CellKind::Text, s}; }
Cell number(const QString &s) { return {CellKind::Number, s}; }
Cell day(QDate date, int second = 0) { return {CellKind::DateTime, {}, date.toJulianDay(), second}; }

} // namespace

TEST_CASE("texts are trimmed and composed")
{
    CHECK(parseText(text(u" \u00A0Đặng\u00A0Thị \n"_s)).value == u"Đặng\u00A0Thị"_s);
    CHECK(parseText(text(u"Vừa"_s.normalized(QString::NormalizationForm_D))).value == u"Vừa"_s);
    CHECK(parseText(text(u"a\r\nb\rc"_s)).value == u"a\nb\nc"_s);
    CHECK(parseText(number(u"12"_s)).value == u"12"_s);
    CHECK(parseText(day(QDate(2026, 10, 7))).value == u"07/10/2026"_s);
    CHECK_FALSE(parseText(text(QString(40'000, u'x'))).ok());
    CHECK_FALSE(parseText(text(u"a\u0001"_s)).ok());
    CHECK_FALSE(parseText(text(u"a"_s + QChar(0xD800))).ok());
    CHECK(parseText(text(u"a😀"_s)).ok());
    CHECK(isBlank(text(u" \u00A0\n"_s)));
    CHECK(isBlank(text(u"\u200B \uFEFF"_s)));
    CHECK_FALSE(isBlank(text(u"0"_s)));
    CHECK_FALSE(isBlank(number(u"0"_s)));
    CHECK_FALSE(isBlank(Cell{CellKind::NoValue, {}}));
}

TEST_CASE("codes are compared exactly, lists of them are parted by semicolons")
{
    CHECK(parseCode(text(u" CB0008 "_s)).value == u"CB0008"_s);
    CHECK(parseCode(text(u"CB\u20600008\u200B"_s)).value == u"CB0008"_s);
    CHECK(parseCode(number(u"7"_s)).value == u"7"_s);
    CHECK_FALSE(parseCode(text(u"a\nb"_s)).ok());
    CHECK(parseCodes(text(u"CB0037; CB0017 ;;CB0037;"_s)).value == QStringList{u"CB0037"_s, u"CB0017"_s});
    CHECK(parseCodes(text(u"CB1"_s)).value == QStringList{u"CB1"_s});
}

TEST_CASE("a day typed without its year lies in the nearest one")
{
    CHECK(parseTypedDate(u"27/11"_s, QDate(2026, 11, 20)).value == QDate(2026, 11, 27));
    CHECK(parseTypedDate(u" 5-1 "_s, QDate(2026, 12, 28)).value == QDate(2027, 1, 5));
    CHECK(parseTypedDate(u"28.12"_s, QDate(2027, 1, 4)).value == QDate(2026, 12, 28));
    CHECK(parseTypedDate(u"29/2"_s, QDate(2027, 6, 1)).value == QDate(2028, 2, 29));
    CHECK(parseTypedDate(u"7/10/2026"_s, QDate(2020, 1, 1)).value == QDate(2026, 10, 7));
    for (const char16_t *bad : {u"31/2", u"0/5", u"5/13", u"27/", u"27", u"hôm nay"})
        CHECK_FALSE(parseTypedDate(QString::fromUtf16(bad), QDate(2026, 11, 20)).ok());
    CHECK_FALSE(parseTypedDate(u"27/11"_s, {}).ok());
}

TEST_CASE("dates as people write them")
{
    for (const char16_t *ok : {u"07/10/2026", u"7/10/2026", u" 7/10/2026 ", u"2026-10-07"})
        CHECK(parseDate(text(QString::fromUtf16(ok))).value == QDate(2026, 10, 7));
    CHECK(parseDate(day(QDate(2026, 10, 7), 3600)).value == QDate(2026, 10, 7));
    for (const char16_t *bad : {u"7/10", u"31/02/2026", u"10/31/2026", u"7/10/26", u"7-10-2026", u"2026-10-7", u"46302", u"hôm nay", u"",
                                u"7/10/2026/", u"//", u"١/١/2026", u"01/01/1899", u"01/01/2201"}) {
        INFO(QString::fromUtf16(bad).toStdString());
        CHECK_FALSE(parseDate(text(QString::fromUtf16(bad))).ok());
    }
    CHECK_FALSE(parseDate(number(u"46302"_s)).ok()); // a number that is not shown as a date is no date
    CHECK_FALSE(parseDate(Cell{CellKind::Time, {}, 0, 60}).ok());
}

TEST_CASE("months and weeks")
{
    const base::Month october = *base::Month::of(2026, 10);
    for (const char16_t *ok : {u"2026-10", u"10/2026", u"01/10/2026", u"2026-10-31", u" 2026-10 "})
        CHECK(parseMonth(text(QString::fromUtf16(ok))).value == october);
    CHECK(parseMonth(text(u"1/2026"_s)).value == *base::Month::of(2026, 1));
    CHECK(parseMonth(day(QDate(2026, 10, 1))).value == october);
    for (const char16_t *bad : {u"13/2026", u"2026-13", u"10-2026", u"tháng 10", u"/2026", u"10/", u""})
        CHECK_FALSE(parseMonth(text(QString::fromUtf16(bad))).ok());
    CHECK_FALSE(parseMonth(number(u"10.2026"_s)).ok());

    CHECK(parseWeek(text(u" 2026-W41 "_s)).value == *base::Week::of(2026, 41));
    for (const char16_t *bad : {u"2026-W60", u"2025-W53", u"2026-W00", u"W41", u"41", u""})
        CHECK_FALSE(parseWeek(text(QString::fromUtf16(bad))).ok());
}

TEST_CASE("hours")
{
    for (const char16_t *ok : {u"08:00", u"8:00", u"8h00", u"8H00", u"8h", u"08:00:30"})
        CHECK(parseTime(text(QString::fromUtf16(ok))).value == QTime(8, 0));
    CHECK(parseTime(Cell{CellKind::Time, {}, 0, 8 * 3600 + 1830}).value == QTime(8, 30));
    CHECK(parseTime(Cell{CellKind::Time, {}, 0, 0}).value == QTime(0, 0));
    CHECK(parseTime(day(QDate(2026, 10, 7), 14 * 3600)).value == QTime(14, 0));
    for (const char16_t *bad : {u"24:00", u"8:60", u"8", u"8:", u"8:5", u":30", u"08:00:99", u"8 giờ", u"0,5"})
        CHECK_FALSE(parseTime(text(QString::fromUtf16(bad))).ok());
    CHECK_FALSE(parseTime(day(QDate(2026, 10, 7))).ok());
    CHECK_FALSE(parseTime(number(u"0.33"_s)).ok());
}

TEST_CASE("numbers are exact, with comma or point")
{
    CHECK(parseDecimal(text(u"1,5"_s), 3).value == 1500);
    CHECK(parseDecimal(number(u"1.5"_s), 3).value == 1500);
    CHECK(parseDecimal(text(u"-0.125"_s), 3).value == -125);
    CHECK(parseDecimal(text(u"1,50000"_s), 1).value == 15);
    for (const char16_t *bad : {u"1.234,5", u"1,234.5", u"1 000", u"1.2.3", u"abc", u",5", u"5,", u"--1", u"+1", u"1e3", u"½", u"1,2345"})
        CHECK_FALSE(parseDecimal(text(QString::fromUtf16(bad)), 3).ok());
    CHECK_FALSE(parseDecimal(day(QDate(2026, 10, 7)), 3).ok());
    CHECK_FALSE(parseDecimal(text(QString(500, u'9')), 3).ok());
    CHECK_FALSE(parseDecimal(Cell{CellKind::Boolean, u"1"_s}, 3).ok());
}

TEST_CASE("any number of three decimals survives being written and read")
{
    CHECK(rc::check([] {
        const qint64 milli = *rc::gen::inRange<qint64>(-999'999'999, 1'000'000'000);
        const QChar separator = *rc::gen::element(u',', u'.');
        const qint64 whole = std::abs(milli) / 1000, rest = std::abs(milli) % 1000;
        const QString written = (milli < 0 ? u"-"_s : QString()) + QString::number(whole) + separator + QString::number(rest).rightJustified(3, u'0');
        const auto parsed = parseDecimal(text(written), 3);
        RC_ASSERT(parsed.ok() && parsed.value == milli);
    }));
}

TEST_CASE("counts, coefficients and points have their bounds")
{
    CHECK(parseCount(text(u"10"_s)).value == 10);
    CHECK(parseCount(text(u"10,0"_s)).value == 10);
    CHECK(parseCount(number(u"100000"_s)).value == 100000);
    CHECK_FALSE(parseCount(number(u"100001"_s)).ok());
    CHECK_FALSE(parseCount(number(u"-2"_s)).ok());
    CHECK_FALSE(parseCount(number(u"1.5"_s)).ok());
    CHECK_FALSE(parseCount(number(u"0"_s), 1).ok());
    CHECK_FALSE(parseCount(text(u"1.000"_s)).ok()); // one or a thousand: nobody can say

    CHECK(parseCoefficient(text(u"1,2"_s)).value == 1200);
    CHECK(parseCoefficient(text(u"1.200"_s)).value == 1200);
    CHECK(parseCoefficient(number(u"100"_s)).value == 100'000);
    for (const char16_t *bad : {u"0", u"-1", u"100,001", u"0,0001", u"abc"})
        CHECK_FALSE(parseCoefficient(text(QString::fromUtf16(bad))).ok());

    CHECK(parsePoints(text(u"2,5"_s)).value == base::Points::fromHalves(5));
    CHECK(parsePoints(text(u"6,0"_s)).value == base::Points::whole(6));
    for (const char16_t *bad : {u"-1", u"0,3", u"2,25"})
        CHECK_FALSE(parsePoints(text(QString::fromUtf16(bad))).ok());
}

TEST_CASE("yes, no and words match as they are spoken")
{
    for (const char16_t *yes : {u"x", u"X", u"có", u"Có", u"CO", u"1", u"true", u" x "})
        CHECK(parseYesNo(text(QString::fromUtf16(yes))).value == true);
    for (const char16_t *no : {u"không", u"Khong", u"0", u"FALSE"}) {
        const auto parsed = parseYesNo(text(QString::fromUtf16(no)));
        CHECK(parsed.ok());
        CHECK_FALSE(parsed.value);
    }
    CHECK(parseYesNo(Cell{CellKind::Boolean, u"1"_s}).value);
    CHECK(parseYesNo(number(u"1"_s)).value);
    CHECK_FALSE(parseYesNo(text(u"v"_s)).ok());
    CHECK_FALSE(parseYesNo(number(u"2"_s)).ok());

    const QStringList words{u"Nhẹ"_s, u"Vừa"_s, u"Nặng"_s};
    CHECK(parseWord(text(u"Nặng"_s), words).value == 3);
    CHECK(parseWord(text(u" VUA "_s), words).value == 2);
    CHECK(parseWord(text(u"Nặng"_s.normalized(QString::NormalizationForm_D)), words).value == 3);
    const auto bad = parseWord(text(u"Rất nặng"_s), words);
    CHECK_FALSE(bad.ok());
    CHECK(bad.reason.contains(u"Nhẹ, Vừa, Nặng"_s));
}

TEST_CASE("errors and formulas never calculated have no value")
{
    CHECK_FALSE(whyNoValue(Cell{CellKind::Error, u"#N/A"_s}).isEmpty());
    CHECK_FALSE(whyNoValue(Cell{CellKind::NoValue, {}}).isEmpty());
    CHECK(whyNoValue(text(u"#N/A"_s)).isEmpty());
}
