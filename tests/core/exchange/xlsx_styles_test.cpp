#include "exchange/xlsx_cell.h"

#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace exchange;

TEST_CASE("formats that show dates and hours are known from their code")
{
    for (const char16_t *code : {u"dd/mm/yyyy", u"DD/MM/YYYY", u"yyyy-mm-dd", u"d/m/yy h:mm", u"mmm-yy", u"[$-42A]d mmmm yyyy", u"mm",
                                 u"[Red]dd/mm/yyyy;@", u"\"ngày \"d\" tháng \"m", u"dd\\-mm"})
        CHECK(numberShown(QStringView(code)) == NumberShown::Date);
    for (const char16_t *code : {u"h:mm", u"hh:mm:ss", u"[h]:mm", u"[mm]:ss", u"mm:ss.0", u"h:mm AM/PM", u"[$-F400]h:mm:ss AM/PM"})
        CHECK(numberShown(QStringView(code)) == NumberShown::Time);
    for (const char16_t *code :
         {u"General", u"0.00", u"#,##0", u"0%", u"@", u"\"dd\"0", u"0\\d", u"[Red]0.00", u"[>=100]0", u"0_d", u"", u"[h", u"\"open", u"0;dd"})
        CHECK(numberShown(QStringView(code)) == NumberShown::Plain);
    CHECK(numberShown(14) == NumberShown::Date);
    CHECK(numberShown(22) == NumberShown::Date);
    CHECK(numberShown(20) == NumberShown::Time);
    CHECK(numberShown(0) == NumberShown::Plain);
    CHECK(numberShown(49) == NumberShown::Plain);
}

TEST_CASE("numbers keep their exact decimal form")
{
    CHECK(plainDecimal(u"1.5") == u"1.5"_s);
    CHECK(plainDecimal(u"-2") == u"-2"_s);
    CHECK(plainDecimal(u"0.125") == u"0.125"_s);
    CHECK(plainDecimal(u"1.1000000000000001") == u"1.1"_s);
    CHECK(plainDecimal(u"0.30000000000000004") == u"0.3"_s);
    CHECK(plainDecimal(u"2.5E-2") == u"0.025"_s);
    CHECK(plainDecimal(u"-1.5e3") == u"-1500"_s);
    CHECK(plainDecimal(u"1E+5") == u"100000"_s);
    CHECK(plainDecimal(u"12345678901234.5") == u"12345678901234.5"_s);
    CHECK(plainDecimal(u".5") == u"0.5"_s);
    CHECK(plainDecimal(u"+7") == u"7"_s);
    CHECK(plainDecimal(u"0E0") == u"0"_s);
    for (const char16_t *bad : {u"", u"abc", u"1e400", u"nan", u"inf", u"1E+20", u"1E-30", u"1.2.3", u"--1"})
        CHECK(plainDecimal(QStringView(bad)).isEmpty());
}

TEST_CASE("serial numbers become days and seconds")
{
    const auto date = [](double serial, bool from1904 = false) {
        Cell cell;
        return dayOfSerial(serial, from1904, cell) ? QDate::fromJulianDay(cell.day) : QDate();
    };
    CHECK(date(46305) == QDate(2026, 10, 10));
    CHECK(date(1) == QDate(1900, 1, 1));
    CHECK(date(59) == QDate(1900, 2, 28));
    CHECK(date(60) == QDate()); // the 29 February that Excel alone knows
    CHECK(date(61) == QDate(1900, 3, 1));
    CHECK(date(44843, true) == QDate(2026, 10, 10));
    CHECK(date(-1) == QDate());
    CHECK(date(1e9) == QDate());
    Cell cell;
    REQUIRE(dayOfSerial(46305 + 1.0 / 3, false, cell));
    CHECK(cell.second == 8 * 3600);
    REQUIRE(dayOfSerial(0.999999999, false, cell));
    CHECK(cell.second == 0);
}
