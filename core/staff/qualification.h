// Which qualifications a post wants, so that people placed outside theirs can be named (manifestation III.03).
#pragma once

#include "staff/roster.h"

namespace staff {

struct Wanted {
    base::Id id = 0;
    base::Id unit = 0; // 0: any unit
    QString title; // empty: any post of the unit
    QString qualification; // one that fits; several rows mean “one of these”

    friend bool operator==(const Wanted &, const Wanted &) = default;
};

// Throws base::Failure (Refused): no qualification; neither unit nor title.
void check(const Wanted &wanted);

struct OutsideQualification {
    base::Id cadre = 0;
    base::Id post = 0;
    QStringList wanted; // what would fit
};
// People whose post on the day wants qualifications of which they have none. The lines that name most bind: unit and title, else unit, else title.
// Someone without a recorded qualification is listed too; a post for which nothing is wanted never is. Compared without case and diacritics.
std::vector<OutsideQualification> outsideQualification(const Roster &roster, std::span<const Wanted> wanted, QDate day);

} // namespace staff
