// Exact fractions for scores. A class is taken from the exact value; rounding happens once, by name, when a figure is shown.
#pragma once

#include <QString>

#include <compare>
#include <concepts>

namespace base {

__extension__ typedef __int128 Int128;

// num/den in lowest terms, den > 0. Arithmetic that leaves 128 bits throws base::Failure (Refused): a wrong figure is never given instead.
class Ratio {
public:
    constexpr Ratio() = default;
    constexpr Ratio(qint64 whole) : m_num(whole) { } // NOLINT: whole numbers are ratios
    Ratio(Int128 num, Int128 den); // den ≠ 0
    // A double would be cut to a whole number without a word.
    template <std::floating_point T> Ratio(T) = delete;
    template <class T, class U>
    requires(std::floating_point<T> || std::floating_point<U>) Ratio(T, U)
    = delete;

    Int128 num() const { return m_num; }
    Int128 den() const { return m_den; }

    friend Ratio operator+(const Ratio &a, const Ratio &b);
    friend Ratio operator-(const Ratio &a, const Ratio &b);
    friend Ratio operator*(const Ratio &a, const Ratio &b);
    friend Ratio operator/(const Ratio &a, const Ratio &b); // b ≠ 0
    friend bool operator==(const Ratio &a, const Ratio &b) { return a.m_num == b.m_num && a.m_den == b.m_den; }
    friend std::strong_ordering operator<=>(const Ratio &a, const Ratio &b);

    // Half up (0.5 goes towards +∞), scaled: roundHalfUp(2) of 89.995 is 9000. 0 to 18 decimals.
    qint64 roundHalfUp(int decimals) const;
    // "0.9091" with exactly that many decimals, rounded half up; sep is '.' for files, ',' for people.
    QString toString(int decimals, QChar sep = u'.') const;
    // "25/28", or "3" for a whole number.
    QString toFraction() const;

private:
    Int128 m_num = 0;
    Int128 m_den = 1;
};

// sums and products that say so when they overflow (base::Failure, Refused)
qint64 checkedAdd(qint64 a, qint64 b);
qint64 checkedMul(qint64 a, qint64 b);

} // namespace base
