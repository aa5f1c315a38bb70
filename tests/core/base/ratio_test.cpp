#include "base/failure.h"
#include "base/points.h"
#include "base/ratio.h"

#include "support/strings.h"

#include <rapidcheck.h>

#include <limits>
#include <type_traits>

using base::Int128;
using base::Points;
using base::Ratio;
using namespace Qt::StringLiterals;

namespace {

QString shown(const Ratio &ratio) { return ratio.toFraction(); }

rc::Gen<Ratio> anyRatio()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange<qint64>(-1'000'000, 1'000'000), rc::gen::inRange<qint64>(1, 100'000)),
                        [](const std::pair<qint64, qint64> &p) { return Ratio(p.first, p.second); });
}

} // namespace

static_assert(!std::is_constructible_v<Ratio, double>, "a double would be cut to a whole number");
static_assert(!std::is_constructible_v<Ratio, double, int>);
static_assert(!std::is_convertible_v<float, Ratio>);
static_assert(std::is_convertible_v<int, Ratio>);

TEST_CASE("Ratios are kept in lowest terms with the sign above")
{
    CHECK(shown(Ratio(50, 56)) == u"25/28"_s);
    CHECK(shown(Ratio(-50, 56)) == u"-25/28"_s);
    CHECK(shown(Ratio(50, -56)) == u"-25/28"_s);
    CHECK(shown(Ratio(-6, -3)) == u"2"_s);
    CHECK(shown(Ratio(0, -7)) == u"0"_s);
    CHECK(Ratio(0, 5) == Ratio(0));
    CHECK(Ratio(1, 3) == Ratio(2, 6));
}

TEST_CASE("The decree's arithmetic comes out exactly")
{
    // (K 3, n 4, m 4, f 0, l 1) and (K 1, n 10, m 8, f 1, l 0): A = 22.
    const Ratio a(20, 22);
    const Ratio b = Ratio(12 * 4 + 8 * 4 - 1, 4) / 22;
    const Ratio c = Ratio(12 * 4 - 3 + 8 * 4, 4) / 22;
    CHECK(a.toString(4) == u"0.9091"_s);
    CHECK(b.toString(4) == u"0.8977"_s);
    CHECK(c.toString(4) == u"0.8750"_s);
    const Ratio total = Ratio(55, 2) + Ratio(70) * ((a + b + c) / 3);
    CHECK(total.toString(2) == u"90.08"_s);
    CHECK(total.toString(2, u',') == u"90,08"_s);
    CHECK(total >= Ratio(90));
}

TEST_CASE("89.995 is shown as 90.00 and is below 90 all the same")
{
    const Ratio total(89'995, 1000);
    CHECK(total.roundHalfUp(2) == 9000);
    CHECK(total.toString(2) == u"90.00"_s);
    CHECK(total.toString(3) == u"89.995"_s);
    CHECK(total < Ratio(90));
}

TEST_CASE("Halves go up, towards plus infinity")
{
    CHECK(Ratio(5, 2).roundHalfUp(0) == 3);
    CHECK(Ratio(-5, 2).roundHalfUp(0) == -2);
    CHECK(Ratio(-1, 2).roundHalfUp(0) == 0);
    CHECK(Ratio(-51, 100).roundHalfUp(0) == -1);
    CHECK(Ratio(249, 100).roundHalfUp(0) == 2);
    CHECK(Ratio(-1, 1000).toString(2) == u"0.00"_s); // no minus before nothing
    CHECK(Ratio(-1, 100).toString(2) == u"-0.01"_s);
    CHECK(Ratio(-12345, 1000).toString(2) == u"-12.34"_s);
    CHECK(Ratio(5, 100).toString(2) == u"0.05"_s);
    CHECK(Ratio(7).toString(0) == u"7"_s);
}

TEST_CASE("Rounding is off by half a step at most, and never downwards at the half")
{
    CHECK(rc::check([] {
        const Ratio x = *anyRatio();
        const int decimals = *rc::gen::inRange(0, 6);
        qint64 scale = 1;
        for (int i = 0; i < decimals; ++i)
            scale *= 10;
        const Ratio rounded(x.roundHalfUp(decimals), scale);
        const Ratio step(1, 2 * scale);
        RC_ASSERT(rounded - x <= step);
        RC_ASSERT(rounded - x > Ratio(0) - step);
    }));
}

TEST_CASE("Sums and products obey the laws of arithmetic")
{
    CHECK(rc::check([] {
        const Ratio a = *anyRatio();
        const Ratio b = *anyRatio();
        const Ratio c = *anyRatio();
        RC_ASSERT(a + b == b + a);
        RC_ASSERT(a * b == b * a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a * (b + c) == a * b + a * c);
        RC_ASSERT(a - a == Ratio(0));
        RC_ASSERT((a < b) == (a - b < Ratio(0)));
        if (b != Ratio(0))
            RC_ASSERT(a / b * b == a);
    }));
}

TEST_CASE("Order follows the exact values")
{
    // Apart by one part in 10^36: no double would know.
    const Int128 big = Int128(1'000'000'000'000'000'000);
    CHECK(Ratio(big, big - 1) < Ratio(big - 1, big - 2));
    CHECK(Ratio(1, 3) > Ratio(333'333'333, 1'000'000'000));
    CHECK(Ratio(-1, 3) < Ratio(-333'333'333, 1'000'000'000));
    CHECK(Ratio(-1) < Ratio(0));
}

TEST_CASE("What leaves 128 bits is refused, never given wrongly")
{
    const Int128 most = ((Int128(1) << 126) - 1) * 2 + 1;
    const Ratio huge(most, 1);
    CHECK_THROWS_AS(huge + Ratio(1), base::Failure);
    CHECK_THROWS_AS(huge * Ratio(2), base::Failure);
    CHECK_THROWS_AS(Ratio(0) - huge - Ratio(1), base::Failure); // the least number has no opposite: it is outside
    CHECK_THROWS_AS(Ratio(-most - 1, 1), base::Failure);
    CHECK_THROWS_AS(Ratio(1, -most - 1), base::Failure);
    CHECK_THROWS_AS((void)huge.roundHalfUp(0), base::Failure);
    CHECK_THROWS_AS((void)Ratio(std::numeric_limits<qint64>::max()).roundHalfUp(2), base::Failure);
    CHECK_THROWS_AS((void)(Ratio(2, most) < Ratio(5, most - 1)), base::Failure);
    // Cancelling first keeps what can be known.
    CHECK(huge * Ratio(1, most) == Ratio(1));
    CHECK(huge / huge == Ratio(1));
    CHECK(huge - huge == Ratio(0));
    CHECK(huge.toFraction() == u"170141183460469231731687303715884105727"_s);
    try {
        (void)(huge + Ratio(1));
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Refused);
    }
}

TEST_CASE("The whole range of 64 bits is written rightly")
{
    const qint64 least = std::numeric_limits<qint64>::min();
    CHECK(Ratio(least).toString(0) == u"-9223372036854775808"_s);
    CHECK(Ratio(Int128(least), 100).toString(2) == u"-92233720368547758.08"_s);
    CHECK(Ratio(std::numeric_limits<qint64>::max()).toString(0) == u"9223372036854775807"_s);
}

TEST_CASE("Checked sums and products say so when they overflow")
{
    const qint64 most = std::numeric_limits<qint64>::max();
    CHECK(base::checkedAdd(most - 1, 1) == most);
    CHECK_THROWS_AS(base::checkedAdd(most, 1), base::Failure);
    CHECK(base::checkedMul(100'000, 100'000) == 10'000'000'000);
    CHECK_THROWS_AS(base::checkedMul(most, 2), base::Failure);
    CHECK_THROWS_AS(base::checkedMul(most, -2), base::Failure);
}

TEST_CASE("Points are halves, shown with no more decimals than needed")
{
    CHECK(Points::fromHalves(9).toString() == u"4.5"_s);
    CHECK(Points::fromHalves(9).toString(u',') == u"4,5"_s);
    CHECK(Points::whole(5).toString() == u"5"_s);
    CHECK(Points().toString() == u"0"_s);
    CHECK(Points::fromHalves(-1).toString() == u"-0.5"_s);
    CHECK(Points::fromHalves(-10).toString() == u"-5"_s);
    CHECK(Points::fromHalves(9).ratio() == Ratio(9, 2));
    CHECK(Points::whole(3) - Points::fromHalves(1) + Points::fromHalves(2) == Points::fromHalves(7));
    CHECK(Points::fromHalves(9) < Points::whole(5));
}
