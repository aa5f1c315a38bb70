// The day and the hour it is in Vietnam, whatever zone the machine is set to: Indochina time, UTC+7 all year.
#pragma once

#include <QDateTime>

namespace base {

inline constexpr int VietnamSeconds = 7 * 3600; // before UTC

inline QDateTime inVietnam(const QDateTime &moment) { return moment.toOffsetFromUtc(VietnamSeconds); }
inline QDate vietnamDay(const QDateTime &moment) { return inVietnam(moment).date(); }
// The moment, in UTC, at which clocks in Vietnam show this.
inline QDateTime fromVietnam(QDate day, QTime time) { return QDateTime(day, time, Qt::UTC).addSecs(-VietnamSeconds); }

} // namespace base
