// Points given by people come in steps of one half: 4.5 is stored as 9 halves.
#pragma once

#include "base/ratio.h"

#include <QString>

#include <compare>

namespace base {

struct Points {
    int halves = 0;

    static constexpr Points fromHalves(int halves) { return {halves}; }
    static constexpr Points whole(int points) { return {2 * points}; }
    Ratio ratio() const { return {halves, 2}; }
    // "4.5", "5", "0": no more decimals than needed.
    QString toString(QChar sep = u'.') const;

    friend constexpr Points operator+(Points a, Points b) { return {a.halves + b.halves}; }
    friend constexpr Points operator-(Points a, Points b) { return {a.halves - b.halves}; }
    friend constexpr auto operator<=>(const Points &, const Points &) = default;
};

} // namespace base
