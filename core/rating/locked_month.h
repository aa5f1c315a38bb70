// A month of one person as it was locked: what quarters and years are made of. Nothing that stands in the file today enters.
#pragma once

#include "rating/sheet_snapshot.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rating {

struct LockedMonth {
    base::Month month;
    base::Id cadre = 0;
    base::Id unit = 0; // in which the month was rated
    QString code;
    PersonLabel label;
    QString unitName;
    Role role = Role::Staff;
    Kind kind = Kind::CivilServant;
    RuleSet rules; // by which the month was rated
    base::Points general;
    Tally counted; // own items, or for leaders theirs and those of everyone below
    // Exact; no value where the month has none (see note) or the role's formula does not use it.
    Quotient d;
    Quotient organising;
    Quotient uniting;
    qint64 total = -1; // as its row printed it, in hundredths of a point; -1: none
    Note note = Note::None;
    std::vector<ConditionRule> conditions; // recorded in the month
    Rating proposed = Rating::Unrated;
    std::optional<Rating> decided;

    bool worked() const { return note != Note::Absent; }
};

// Recorded in any of the months, each code once; and the class they leave (domain.md 4.1: disciplined “in the year”).
std::vector<ConditionRule> conditionsOf(const std::vector<LockedMonth> &months);
Rating fixedBy(const std::vector<ConditionRule> &conditions, Rating byScore);

LockedMonth lockedMonthOf(const SheetSnapshot &snapshot, std::optional<Rating> decided);

// One person's locked months of a period, and those in which they held a post but whose sheet is not locked.
struct LockedPeriod {
    base::Id cadre = 0;
    QString code; // this and the label's name: of the last locked month; without one as the person is called today
    PersonLabel label; // its unit and title: of the last month, as `unit`
    base::Id unit = 0; // of the last month, locked or not: the old unit hands its months to the new one
    std::vector<LockedMonth> months; // in order
    std::vector<base::Month> open;
};

} // namespace rating
