#include "base/points.h"

using namespace Qt::StringLiterals;

namespace base {

QString Points::toString(QChar sep) const
{
    const int size = halves < 0 ? -halves : halves;
    return (halves < 0 ? u"-"_s : QString()) + QString::number(size / 2) + (size % 2 ? sep + u"5"_s : QString());
}

} // namespace base
