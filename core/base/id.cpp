#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace base {
namespace {
constexpr qint64 Epoch = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr int LowBits = 22;
constexpr qint64 LowMask = (qint64(1) << LowBits) - 1;
constexpr qint64 TimeMask = (qint64(1) << 41) - 1;
} // namespace

IdSource::IdSource(std::function<qint64()> now, std::function<quint32()> random) : m_now(std::move(now)), m_random(std::move(random))
{
}

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
    else
        ++m_last; // counts up, and on overflow carries into the next millisecond by itself
    if (m_last == 0)
        m_last = 1;
    return m_last;
}

Id IdSource::firstAt(qint64 msecs) { return std::clamp<qint64>(msecs - Epoch, 0, TimeMask) << LowBits; }

void IdSource::startAfter(Id last) { m_last = std::max(m_last, last); }

} // namespace base
