#include "base/clock.h"

#include <utility>

namespace base {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}
Clock fixedClock(QDateTime utc)
{
    return [utc = std::move(utc)] { return utc; };
}

} // namespace base
