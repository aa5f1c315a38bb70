// Justified absences, in calendar days. Every recorded absence is a justified one (domain.md 4.1).
#pragma once

#include "base/id.h"
#include "base/month.h"

#include <QDate>
#include <QString>

#include <span>

namespace staff {

struct Absence {
    base::Id id = 0;
    base::Id cadre = 0;
    QDate from; // first day away
    QDate to; // last day away; invalid: open
    QString reason; // may be empty

    bool covers(QDate day) const { return from <= day && (!to.isValid() || day <= to); }

    friend bool operator==(const Absence &, const Absence &) = default;
};

// Throws base::Failure (Refused): no person, no first day, last day before the first.
void check(const Absence &absence);

// All absences must be one person's.
bool absentOn(std::span<const Absence> absences, QDate day);
// Days of the month away, each counted once however many absences cover it.
int daysAway(std::span<const Absence> absences, base::Month month);
// Away on every day of the month: not rated (“không xếp loại”).
bool absentAllOf(std::span<const Absence> absences, base::Month month);

} // namespace staff
