#include "insight/figure.h"

#include "support/strings.h"

using namespace insight;
using namespace Qt::StringLiterals;
using base::Ratio;

TEST_CASE("shares are rounded half up and nothing has none")
{
    CHECK(percent(1, 8) == Cell(qint64(125)));
    CHECK(percent(1, 2000) == Cell(qint64(1))); // 0,05 %
    CHECK(percent(0, 5) == Cell(qint64(0)));
    CHECK(percent(0, 0) == Cell());
    CHECK(percentText(2, 3) == u"66,7 %"_s);
    CHECK(percentText(0, 0) == u"–"_s);
}

TEST_CASE("quartiles lie as spreadsheets' QUARTILE puts them")
{
    const std::vector<qint64> four{1, 2, 3, 10}; // 1,75 2,5 4,75
    CHECK(quartile(four, 0) == Ratio(1));
    CHECK(quartile(four, 1) == Ratio(7, 4));
    CHECK(quartile(four, 2) == Ratio(5, 2));
    CHECK(quartile(four, 3) == Ratio(19, 4));
    CHECK(quartile(four, 4) == Ratio(10));
    CHECK(quartile({7}, 3) == Ratio(7));
}

TEST_CASE("medians pay no heed to outliers")
{
    CHECK(median({3, 1, 2}) == Ratio(2));
    CHECK(median({4, 1, 2, 3}) == Ratio(5, 2));
    CHECK(medianDeviation({17, 19, 21, 23}) == Ratio(2));
    CHECK(medianDeviation({1, 1, 1, 100}) == Ratio(0));
}

TEST_CASE("numbers are written with no more decimals than needed")
{
    CHECK(plain(1500) == u"1,5"_s);
    CHECK(plain(2000) == u"2"_s);
    CHECK(plain(10) == u"0,01"_s);
    CHECK(plain(0) == u"0"_s);
    CHECK(countText(Ratio(7, 2)) == u"3,5"_s);
    CHECK(countText(Ratio(10)) == u"10"_s);
    CHECK(number(-5, 2) == u"-0,05"_s);
    CHECK(listed({u"a"_s, u"b"_s, u"c"_s}, 2) == u"a, b, … (3 in all)"_s);
    CHECK(listed({u"a"_s, u"b"_s}, 2) == u"a, b"_s);
}
