#include "rating/quotient.h"

#include "base/failure.h"
#include "base/tr.h"

namespace rating {
namespace {

__extension__ typedef unsigned __int128 Wide; // unsigned: its overflow check is inline with every compiler

[[noreturn]] void overflow() { base::refuse(Tr::tr("The numbers are too large to be computed exactly; check quantities and coefficients K.")); }

constexpr Wide most = ~Wide(0) >> 1;

base::Int128 product(base::Int128 a, base::Int128 b)
{
    Wide r = 0;
    if (__builtin_mul_overflow(Wide(a), Wide(b), &r) || r > most)
        overflow();
    return base::Int128(r);
}

base::Int128 total(base::Int128 a, base::Int128 b)
{
    const Wide r = Wide(a) + Wide(b);
    if (r > most)
        overflow();
    return base::Int128(r);
}

} // namespace

qint64 Quotient::roundHalfUp(int decimals) const
{
    base::Int128 scale = 2;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Wide top = Wide(total(product(num, scale), den));
    const Wide bottom = Wide(product(den, 2));
    // most values fit 64 bits, where division is many times faster
    constexpr Wide narrow = ~quint64(0);
    const Wide result = top <= narrow && bottom <= narrow ? Wide(quint64(top) / quint64(bottom)) : top / bottom;
    if (result > Wide(std::numeric_limits<qint64>::max()))
        overflow();
    return qint64(result);
}

QString Quotient::toString(int decimals, QChar sep) const
{
    if (!hasValue())
        return {};
    QString digits = QString::number(roundHalfUp(decimals));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, sep);
    }
    return digits;
}

bool Quotient::atLeast(qint64 value, qint64 scale) const { return product(num, scale) >= product(den, value); }

Quotient sum(const Quotient &a, const Quotient &b)
{
    if (a.den == b.den)
        return {total(a.num, b.num), a.den};
    return {total(product(a.num, b.den), product(b.num, a.den)), product(a.den, b.den)};
}

Quotient times(const Quotient &a, base::Int128 num, base::Int128 den) { return {product(a.num, num), product(a.den, den)}; }

QString exactText(base::Int128 num, base::Int128 den, QChar sep)
{
    const base::Ratio ratio(num, den);
    int decimals = 0;
    for (base::Int128 scaled = ratio.num(); decimals < 5 && scaled % ratio.den() != 0; ++decimals)
        scaled *= 10;
    return ratio.toString(decimals, sep);
}

std::strong_ordering compare(const Quotient &a, const Quotient &b)
{
    if (!a.hasValue() || !b.hasValue())
        return a.hasValue() <=> b.hasValue();
    return product(a.num, b.den) <=> product(b.num, a.den);
}

} // namespace rating
