#include "rating/quotient.h"

#include "base/failure.h"
#include "base/tr.h"

#include <utility>

namespace rating {
namespace {

__extension__ typedef unsigned __int128 Wide; // unsigned: its overflow check is inline with every compiler

[[noreturn]] void overflow() { base::refuse(Tr::tr("The numbers are too large to be computed exactly; check quantities and coefficients K.")); }

constexpr Wide most = ~Wide(0) >> 1;

bool fits(Wide a, Wide b, Wide &r) { return !__builtin_mul_overflow(a, b, &r) && r <= most; }

base::Int128 product(base::Int128 a, base::Int128 b)
{
    Wide r = 0;
    if (!fits(Wide(a), Wide(b), r))
        overflow();
    return base::Int128(r);
}

base::Int128 divisor(base::Int128 a, base::Int128 b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

// In lowest terms. Only where the terms as they came are too large to go on with.
Quotient reduced(const Quotient &value)
{
    const base::Int128 by = divisor(value.num, value.den);
    return {value.num / by, value.den / by};
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

bool Quotient::atLeast(qint64 value, qint64 scale) const { return compare(*this, {value, scale}) >= 0; }

Quotient sum(const Quotient &a, const Quotient &b)
{
    if (a.den == b.den)
        return {total(a.num, b.num), a.den};
    Wide left = 0, right = 0, den = 0;
    if (fits(Wide(a.num), Wide(b.den), left) && fits(Wide(b.num), Wide(a.den), right) && fits(Wide(a.den), Wide(b.den), den) && left + right <= most)
        return {base::Int128(left + right), base::Int128(den)};
    const Quotient p = reduced(a), q = reduced(b);
    const base::Int128 shared = divisor(p.den, q.den);
    return {total(product(p.num, q.den / shared), product(q.num, p.den / shared)), product(p.den, q.den / shared)};
}

Quotient times(const Quotient &a, base::Int128 num, base::Int128 den)
{
    Wide top = 0, bottom = 0;
    if (fits(Wide(a.num), Wide(num), top) && fits(Wide(a.den), Wide(den), bottom))
        return {base::Int128(top), base::Int128(bottom)};
    const Quotient p = reduced({a.num, den}), q = reduced({num, a.den});
    return {product(p.num, q.num), product(p.den, q.den)};
}

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
    Wide left = 0, right = 0;
    if (fits(Wide(a.num), Wide(b.den), left) && fits(Wide(b.num), Wide(a.den), right))
        return left <=> right;
    // Whole parts first, then what is left of each turned upside down, as Euclid went: exact, and nothing grows.
    Quotient p = a, q = b;
    for (bool upsideDown = false;; upsideDown = !upsideDown) {
        const base::Int128 wholeP = p.num / p.den, wholeQ = q.num / q.den;
        const Quotient restP{p.den, p.num % p.den}, restQ{q.den, q.num % q.den};
        std::strong_ordering order = wholeP <=> wholeQ;
        const bool ended = order != 0 || restP.den == 0 || restQ.den == 0;
        if (order == 0 && ended) // a rest of nothing is the smaller
            order = (restP.den != 0) <=> (restQ.den != 0);
        if (ended)
            return upsideDown ? 0 <=> order : order;
        p = restP;
        q = restQ;
    }
}

} // namespace rating
