// The month: classes against the cap, how the scores lie, how far the sheets have come and who holds them up, classes that differ from the score,
// what has changed since the month before, and the leaders' 12 contents.
#pragma once

#include "insight/figure.h"
#include "insight/scope.h"
#include "leadership/scorecard.h"
#include "rating/month_results.h"
#include "rating/month_scores.h"

#include <array>

namespace insight {

struct MonthFacts {
    QDate today;
    const rating::MonthScores &month;
    const rating::MonthResults &before; // of the month before
    const std::vector<leadership::ContentScore> &contents;
    const std::vector<leadership::Content> &catalogue;
};

// month.classes, month.cap, month.spread, month.mismatches, month.change, month.moved, then the figures of month_progress.h and month_contents.h.
Board monthBoard(const MonthFacts &facts, const staff::Roster &roster, const staff::Standing &standing, const Scope &scope);

// Whether there is a row for the person at this place, wanted and allowed to be seen.
bool inView(const rating::MonthScores &month, std::size_t place, const Scope &scope);
inline bool inView(const rating::SheetResult &sheet, const Scope &scope) { return scope.hasUnit(sheet.unit) && scope.sees(sheet.cadre); }
// Places of the people in view by unit, in the order of the tree.
std::vector<std::pair<base::Id, std::vector<std::size_t>>> byUnit(const rating::MonthScores &month, const staff::Roster &roster, const Scope &scope);

// How many stand at each class, from excellent to unrated.
using ClassCounts = std::array<qint64, 5>;
ClassCounts classCounts(const rating::MonthScores &month, const std::vector<std::size_t> &places);
ClassCounts classCounts(const std::vector<rating::SheetResult> &sheets);
inline qint64 rated(const ClassCounts &counts) { return counts[0] + counts[1] + counts[2] + counts[3]; }
std::vector<Column> classColumns(); // rated, then the five
std::vector<Cell> cells(const ClassCounts &counts);

// Mean of the totals as printed, in hundredths, half up; nothing of nobody.
Cell meanTotal(const std::vector<qint64> &totals);
std::vector<qint64> totalsOf(const rating::MonthScores &month, const std::vector<std::size_t> &places);
std::vector<qint64> totalsOf(const std::vector<rating::SheetResult> &sheets);

} // namespace insight
