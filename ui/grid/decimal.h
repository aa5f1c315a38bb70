// The decimal sign of the user's language, for figures in cells.
#pragma once

#include <QLocale>

namespace grid {

inline QChar decimalSign()
{
    const QString sign = QLocale().decimalPoint();
    return sign.isEmpty() ? QChar(u',') : sign.front();
}

} // namespace grid
