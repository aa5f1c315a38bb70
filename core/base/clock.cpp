#include "base/clock.h"

namespace base {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}
Clock fixedClock(QDateTime utc)
{
    return [utc] { return utc; };
}

} // namespace base
