// What the checks read of a month: a few set-based passes over the file.
#pragma once

#include "insight/month_board.h"
#include "insight/thresholds.h"
#include "insight/ward.h"
#include "insight/week_board.h"
#include "staff/qualification.h"

namespace insight {

// One score of a general criterion or of one of the 12 contents, in half points; −1: not given.
struct GivenScore {
    RowRef row; // criterion_score or content_score
    std::size_t place = 0; // of the person among the month's
    int self = -1;
    int superior = -1;
    int max = 0;
    bool needsEvidence = false; // of group III
    bool evidence = false;
    bool isContent = false; // of the 12
};

struct CheckFacts {
    base::Month month;
    QDate today;
    Thresholds limits;
    const rating::MonthScores &scores;
    std::vector<GivenScore> given; // by place
    WorkFacts work; // due in the month
    WeekFacts weeks; // of the weeks whose Friday lies in the month
    std::vector<conduct::Observation> observations; // all up to the end of the month and of its weeks
    std::vector<staff::Wanted> wanted;
    ScoredMonth scored; // months before, by need

    // The day on which the month is looked at: its last, or today while it runs.
    QDate lookedAt() const { return std::min(today, month.last()); }
};

// The facts refer to the ward's months: they live until it is refreshed.
CheckFacts readChecks(Ward &ward, base::Month month);
std::vector<GivenScore> readGivenScores(store::Database &database, const rating::MonthScores &scores);

} // namespace insight
