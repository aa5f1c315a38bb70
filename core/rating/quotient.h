// An exact value ≥ 0 as numerator and denominator, not reduced until its terms would pass 128 bits: reducing costs more than the whole score of a
// person, and only what is explained needs lowest terms. What is too large even in lowest terms throws base::Failure (Refused), as base::Ratio does.
// Comparing never does.
#pragma once

#include "base/ratio.h"

#include <QString>

namespace rating {

struct Quotient {
    base::Int128 num = 0;
    base::Int128 den = 0; // 0: no value (an empty column)

    bool hasValue() const { return den != 0; }
    base::Ratio ratio() const { return {num, den}; } // only with a value
    qint64 roundHalfUp(int decimals) const; // only with a value
    QString toString(int decimals, QChar sep = u'.') const; // empty without a value
    bool atLeast(qint64 value, qint64 scale) const; // whether it is ≥ value/scale
};

Quotient sum(const Quotient &a, const Quotient &b); // both with a value
Quotient times(const Quotient &a, base::Int128 num, base::Int128 den = 1);
// num/den with no more decimals than the value has, five at most: enough for quarters of thousandths. den ≠ 0.
QString exactText(base::Int128 num, base::Int128 den, QChar sep = u'.');
// The order of the values themselves, exact; no value is below every value.
std::strong_ordering compare(const Quotient &a, const Quotient &b);

} // namespace rating
