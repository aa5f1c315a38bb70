// What the work items of a period add up to: whole numbers only, so that the sum of tallies is the tally of the union and leaders' figures
// are sums over the people they manage. Decree 335/2025/NĐ-CP, result points.
#pragma once

#include "rating/quotient.h"
#include "rating/words.h"

namespace rating {

// One work item that counts: K in thousandths (1…100,000), assigned 1…100,000, completed as recorded (counted up to assigned); faults and
// delays without those whose objective cause was confirmed, never below 0.
struct Work {
    qint32 kMilli = 1000;
    qint32 assigned = 1;
    qint64 completed = 0;
    qint64 faults = 0;
    qint64 delays = 0;
};

struct Tally {
    // Sums in thousandths: K·n, K·m.
    qint64 assigned = 0;
    qint64 completed = 0;
    // Sums in quarters of thousandths, so that 25 % a fault stays whole. Per event (R1): K·max(0, 4m − f); whole item (R2, R3): K·m·max(0, 4 − f).
    qint64 qualityByEvent = 0;
    qint64 progressByEvent = 0;
    qint64 qualityByItem = 0;
    qint64 progressByItem = 0;
    qint64 items = 0;

    // Overflow throws base::Failure (Refused).
    void add(const Work &work);
    void merge(const Tally &other);

    bool isEmpty() const { return assigned == 0; }
    // Components a, b, c; no value when nothing was assigned. Under R3 with nothing completed b and c are 0.
    Quotient a() const;
    Quotient b(Reading reading) const { return part(reading, qualityByEvent, qualityByItem); }
    Quotient c(Reading reading) const { return part(reading, progressByEvent, progressByItem); }

    friend bool operator==(const Tally &, const Tally &) = default;

private:
    Quotient part(Reading reading, qint64 byEvent, qint64 byItem) const;
};

} // namespace rating
