// The fixed reference on which papers are laid out: hundredths of a point (7200 to the inch). Every device only scales it, so a line breaks
// in the same place on the screen, on the printer and in the file. 13 pt is 1300, a whole pixel size; A4 is 59528 × 84189.
#pragma once

#include <QtGlobal>

#include <cmath>

namespace papers {

using Unit = int;

constexpr int unitsPerInch = 7200;

inline Unit fromPoints(double points) { return Unit(std::lround(points * 100)); }
inline Unit fromMillimetres(double mm) { return Unit(std::lround(mm * unitsPerInch / 25.4)); }

} // namespace papers
