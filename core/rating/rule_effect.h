// What another rule set would make of a month: whose total or class would be another, before anybody adopts it.
#pragma once

#include "rating/month_scores.h"

#include <array>
#include <vector>

namespace rating {

struct RuleEffect {
    base::Id cadre = 0;
    ScoreRow before; // as it stands by the rules bound to the month; locked sheets as they were locked
    ScoreRow after; // computed by the other rules from what stands today
    // Exact, with the decimals they need to be shown in their class (decimalsToShow); no value: none.
    Quotient totalBefore;
    Quotient totalAfter;
    int decimalsBefore = 2;
    int decimalsAfter = 2;
};

// By code; people whose total and proposed class stay the same are left out, and those whose sheet is locked: a lock keeps its rules. Both months are
// of the same file and month.
std::vector<RuleEffect> effectOf(const MonthScores &before, const MonthScores &after);

// How many stand in each class by the proposed ones, from excellent to unrated; with the effects, after them.
std::array<int, 5> proposedClasses(const MonthScores &month, const std::vector<RuleEffect> &effects = {});

// How many sheets are signed and not locked: with other rules they have to be signed anew.
int signedSheets(const MonthScores &month);

} // namespace rating
