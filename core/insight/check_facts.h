// What the checks read of a month: a few set-based passes over the file.
#pragma once

#include "insight/month_board.h"
#include "insight/thresholds.h"
#include "insight/ward.h"
#include "insight/year_board.h"

#include <span>

namespace insight {

struct CheckFacts {
    base::Month month;
    QDate today;
    Thresholds limits;
    const rating::MonthScores &scores;
    const std::vector<GivenScore> &given; // by place
    const WorkFacts &work; // due in the month
    const WeekFacts &weeks; // of the weeks whose Friday lies in the month
    std::span<const conduct::Observation> observations; // all up to the end of the month and of its weeks
    const std::vector<staff::Wanted> &wanted;
    ResultsOf results; // of this month and those before, by need

    // The day on which the month is looked at: its last, or today while it runs.
    QDate lookedAt() const { return std::min(today, month.last()); }
};

// The facts refer to what the ward keeps: they live until it is refreshed.
CheckFacts readChecks(Ward &ward, base::Month month);

} // namespace insight
