// The cap on “hoàn thành xuất sắc”: shown with its arithmetic, never enforced silently. Decree 335/2025: at most 20 % of the number rated
// “tốt”, in the agency and in each group of people with similar tasks.
#pragma once

#include "rating/score.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace rating {

// Groups of similar tasks: leaders and staff apart, viên chức apart from the others. All comes first and is always told.
enum class CapGroup : quint8 { All, Leaders, Staff, PublicEmployeeLeaders, PublicEmployeeStaff };
QString code(CapGroup group); // all, leaders, staff, vc-leaders, vc-staff

struct CapLine {
    CapGroup group = CapGroup::All;
    int people = 0; // rated: the standing class is not “unrated”
    int atLeastGood = 0;
    int excellent = 0;
    int allowed = 0;
    CapRule rule; // the cap that the group goes by
    QStringList over; // codes of the excellent beyond the allowed, lowest exact total first, equal totals by code
};

// How many may be excellent.
int allowedExcellent(const CapRule &rule, int rated, int atLeastGood);
// The same as people check it: “⌊27 × 20 : 120⌋ = 4”.
QString arithmeticOf(const CapLine &line);

// `All`, then the groups that have rated people; nothing for no people. A group goes by the cap of the rule set that rates most of
// its people (the first of equals in `rules`).
std::vector<CapLine> capOf(std::span<const PersonValues> people, std::span<const Score> scores, std::span<const RuleSet> rules);

} // namespace rating
