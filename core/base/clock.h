// The only place that asks what time it is, so that tests and the made-up ward can say.
#pragma once

#include <QDateTime>

#include <functional>

namespace base {

using Clock = std::function<QDateTime()>; // UTC

Clock systemClock();
Clock fixedClock(QDateTime utc);

} // namespace base
