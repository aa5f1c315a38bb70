#include "base/ratio.h"

#include "base/failure.h"
#include "base/tr.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace base {
namespace {

[[noreturn]] void overflow() { refuse(Tr::tr("The numbers are too large to be computed exactly; check quantities and coefficients K.")); }

// The one value without an opposite: kept out of every ratio, so that all may be negated.
constexpr Int128 Least = -(((Int128(1) << 126) - 1) * 2 + 1) - 1;

Int128 symmetric(Int128 a)
{
    if (a == Least)
        overflow();
    return a;
}

Int128 mul(Int128 a, Int128 b)
{
    Int128 r = 0;
    if (__builtin_mul_overflow(a, b, &r))
        overflow();
    return r;
}

Int128 add(Int128 a, Int128 b)
{
    Int128 r = 0;
    if (__builtin_add_overflow(a, b, &r))
        overflow();
    return r;
}

Int128 gcd(Int128 a, Int128 b)
{
    if (a < 0)
        a = -a;
    if (b < 0)
        b = -b;
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

QString wide(Int128 value)
{
    if (value == 0)
        return u"0"_s;
    const bool negative = value < 0;
    QString digits;
    for (; value != 0; value /= 10)
        digits.prepend(QChar(u'0' + int(value % 10 < 0 ? -(value % 10) : value % 10)));
    return negative ? u'-' + digits : digits;
}

} // namespace

Ratio::Ratio(Int128 num, Int128 den) : m_num(symmetric(num)), m_den(symmetric(den))
{
    Q_ASSERT(den != 0);
    if (m_den < 0) {
        m_num = -m_num;
        m_den = -m_den;
    }
    if (const Int128 g = gcd(m_den, m_num); g > 1) {
        m_num /= g;
        m_den /= g;
    }
}

Ratio operator+(const Ratio &a, const Ratio &b)
{
    // By the least common denominator, so that sums of like fractions stay small.
    const Int128 g = gcd(a.m_den, b.m_den);
    return {add(mul(a.m_num, b.m_den / g), mul(b.m_num, a.m_den / g)), mul(a.m_den, b.m_den / g)};
}

Ratio operator-(const Ratio &a, const Ratio &b)
{
    Ratio negative = b;
    negative.m_num = -negative.m_num;
    return a + negative;
}

Ratio operator*(const Ratio &a, const Ratio &b)
{
    const Ratio x(a.m_num, b.m_den);
    const Ratio y(b.m_num, a.m_den);
    return {mul(x.m_num, y.m_num), mul(x.m_den, y.m_den)};
}

Ratio operator/(const Ratio &a, const Ratio &b)
{
    Q_ASSERT(b.m_num != 0);
    const Ratio x(a.m_num, b.m_num);
    const Ratio y(b.m_den, a.m_den);
    return {mul(x.m_num, y.m_num), mul(x.m_den, y.m_den)};
}

std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
{
    const Int128 g = gcd(a.m_den, b.m_den);
    return mul(a.m_num, b.m_den / g) <=> mul(b.m_num, a.m_den / g);
}

qint64 Ratio::roundHalfUp(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= 18);
    Int128 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    // floor(x + 1/2) = floor((2·num·scale + den) / (2·den))
    const Int128 top = add(mul(mul(m_num, scale), 2), m_den);
    const Int128 bottom = mul(m_den, 2);
    Int128 result = top / bottom;
    if (top % bottom < 0)
        --result;
    if (result > std::numeric_limits<qint64>::max() || result < std::numeric_limits<qint64>::min())
        overflow();
    return qint64(result);
}

QString Ratio::toString(int decimals, QChar sep) const
{
    const qint64 scaled = roundHalfUp(decimals);
    QString digits = wide(scaled < 0 ? -Int128(scaled) : scaled);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, sep);
    }
    return scaled < 0 ? u'-' + digits : digits;
}

QString Ratio::toFraction() const { return m_den == 1 ? wide(m_num) : wide(m_num) + u'/' + wide(m_den); }

qint64 checkedAdd(qint64 a, qint64 b)
{
    qint64 r = 0;
    if (__builtin_add_overflow(a, b, &r))
        overflow();
    return r;
}

qint64 checkedMul(qint64 a, qint64 b)
{
    qint64 r = 0;
    if (__builtin_mul_overflow(a, b, &r))
        overflow();
    return r;
}

} // namespace base
