#include "base/id.h"

#include "base/failure.h"
#include "base/tr.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <utility>

namespace base {
namespace {
constexpr qint64 Epoch = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr int LowBits = 22;
constexpr qint64 LowMask = (qint64(1) << LowBits) - 1;
constexpr qint64 TimeMask = (qint64(1) << 41) - 1;
} // namespace

IdSource::IdSource(std::function<qint64()> now, std::function<quint32()> random) : m_now(std::move(now)), m_random(std::move(random)) { }

IdSource IdSource::system()
{
    return {[] { return QDateTime::currentMSecsSinceEpoch(); }, [] { return QRandomGenerator::global()->generate(); }};
}

Id IdSource::next()
{
    const qint64 time = std::clamp<qint64>(m_now() - Epoch, 0, TimeMask);
    if (time > m_last >> LowBits)
        // The upper half is left free, so that a fresh millisecond seldom has to borrow from the next.
        m_last = (time << LowBits) | (qint64(m_random()) & (LowMask >> 1));
    else if (m_last < std::numeric_limits<Id>::max())
        ++m_last; // counts up, and on overflow carries into the next millisecond by itself
    else
        refuse(Tr::tr("The clock is too far in the future to number new rows; set the date of this computer."));
    if (m_last == 0) // the very first millisecond and a random number of 0
        m_last = 1;
    return m_last;
}

Id IdSource::firstAt(qint64 msecs) { return std::clamp<qint64>(msecs - Epoch, 0, TimeMask) << LowBits; }

void IdSource::startAfter(Id last) { m_last = std::max(m_last, last); }

} // namespace base
