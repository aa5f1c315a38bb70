// The day and the hour it is in Vietnam, whatever zone the machine is set to: Indochina time, UTC+7 all year.
#pragma once

#include <QDateTime>

namespace base {

inline QDateTime inVietnam(const QDateTime &moment) { return moment.toOffsetFromUtc(7 * 3600); }
inline QDate vietnamDay(const QDateTime &moment) { return inVietnam(moment).date(); }

} // namespace base
