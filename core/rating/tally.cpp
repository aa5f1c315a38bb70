#include "rating/tally.h"

#include "base/failure.h"
#include "base/tr.h"

#include <algorithm>

namespace rating {
namespace {

void addTo(qint64 &sum, qint64 value)
{
    if (__builtin_add_overflow(sum, value, &sum))
        base::refuse(Tr::tr("The numbers are too large to be computed exactly; check quantities and coefficients K."));
}

} // namespace

void Tally::add(const Work &work)
{
    // K·n·4 ≤ 4·10^10: no single product can overflow
    const qint64 k = work.kMilli;
    const qint64 m = std::clamp<qint64>(work.completed, 0, work.assigned);
    const qint64 f = std::max<qint64>(work.faults, 0);
    const qint64 l = std::max<qint64>(work.delays, 0);
    addTo(assigned, k * work.assigned);
    addTo(completed, k * m);
    addTo(qualityByEvent, k * std::max<qint64>(0, 4 * m - f));
    addTo(progressByEvent, k * std::max<qint64>(0, 4 * m - l));
    addTo(qualityByItem, k * m * std::max<qint64>(0, 4 - f));
    addTo(progressByItem, k * m * std::max<qint64>(0, 4 - l));
    ++items;
}

void Tally::merge(const Tally &other)
{
    addTo(assigned, other.assigned);
    addTo(completed, other.completed);
    addTo(qualityByEvent, other.qualityByEvent);
    addTo(progressByEvent, other.progressByEvent);
    addTo(qualityByItem, other.qualityByItem);
    addTo(progressByItem, other.progressByItem);
    addTo(items, other.items);
}

// All with the denominator 4·K·n where they can, so that their sum needs no common denominator.
Quotient Tally::a() const
{
    if (isEmpty())
        return {};
    return {base::Int128(completed) * 4, base::Int128(assigned) * 4};
}

Quotient Tally::part(Reading reading, qint64 byEvent, qint64 byItem) const
{
    if (isEmpty())
        return {};
    switch (reading) {
    case Reading::R1:
        return {byEvent, base::Int128(assigned) * 4};
    case Reading::R2:
        return {byItem, base::Int128(assigned) * 4};
    case Reading::R3:
        break;
    }
    if (completed == 0)
        return {0, base::Int128(assigned) * 4};
    return {byItem, base::Int128(completed) * 4};
}

} // namespace rating
