// Identities of rows: 63-bit, time-sorted, unlikely to clash between files made apart, so that files can be merged.
// 41 bits of milliseconds since 2020-01-01 UTC, then 22 bits that start random in each millisecond and count up within it.
#pragma once

#include <QtGlobal>

#include <functional>

namespace base {

using Id = qint64; // 0: none

class IdSource {
public:
    // now: milliseconds since the Unix epoch; random: any 32 bits. Both injected, so that a made-up ward is the same every time.
    IdSource(std::function<qint64()> now, std::function<quint32()> random);
    static IdSource system();

    // Strictly increasing: when the 22 bits overflow it borrows the next millisecond, and it never goes back with the clock. Refuses
    // (base::Failure) where 63 bits are used up: the year 2089.
    Id next();
    // The smallest id of a moment (milliseconds since the Unix epoch).
    static Id firstAt(qint64 msecs);
    // Continues after ids already given out (those of a file just opened).
    void startAfter(Id last);

private:
    std::function<qint64()> m_now;
    std::function<quint32()> m_random;
    Id m_last = 0;
};

} // namespace base
