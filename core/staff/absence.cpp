#include "staff/absence.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"

#include <algorithm>

namespace staff {
void check(const Absence &absence)
{
    if (absence.cadre == 0)
        base::refuse(Tr::tr("An absence belongs to a person."));
    if (!absence.from.isValid())
        base::refuse(Tr::tr("An absence needs its first day."));
    if (absence.to.isValid() && absence.to < absence.from)
        base::refuse(Tr::tr("The absence ends (%1) before it begins (%2).").arg(base::dateText(absence.to), base::dateText(absence.from)));
}

bool absentOn(std::span<const Absence> absences, QDate day)
{
    return std::any_of(absences.begin(), absences.end(), [&](const Absence &absence) { return absence.covers(day); });
}

int daysAway(std::span<const Absence> absences, base::Month month)
{
    if (!month.isValid())
        return 0;
    int days = 0;
    for (QDate day = month.first(); day <= month.last(); day = day.addDays(1))
        days += absentOn(absences, day) ? 1 : 0;
    return days;
}

bool absentAllOf(std::span<const Absence> absences, base::Month month)
{
    return month.isValid() && !absences.empty() && daysAway(absences, month) == month.first().daysInMonth();
}

} // namespace staff
