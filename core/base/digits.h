// Numbers of a fixed width, as dates are written.
#pragma once

#include <QChar>

namespace base {

// Writes so many digits of a value that is not negative, with leading zeros. An import writes a week or month for every row: QString::arg is slow
// there.
inline void putDigits(QChar *at, int digits, int value)
{
    for (int i = digits; i-- > 0; value /= 10)
        at[i] = QChar(u'0' + value % 10);
}

} // namespace base
