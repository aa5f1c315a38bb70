// How far the month's sheets have come, and who has to take them on.
#pragma once

#include "insight/figure.h"
#include "insight/scope.h"
#include "rating/month_scores.h"

namespace insight {

// Who has to take a sheet on, and whether the day has passed (domain.md 4.3; the days are the rule set's): the person until it is submitted, the
// direct manager until it is reviewed, who decides until it is decided.
struct Waiting {
    base::Id on = 0; // 0: nobody is named
    rights::Stage stage = rights::Stage::Open; // how far it has come; from Decided on nobody is waited for
    QDate before; // due before this day
    bool late = false;
};
Waiting waitingFor(const rating::MonthScores &month, std::size_t place, const staff::Roster &roster, const staff::Standing &standing, QDate today);

Figure progressFigure(const rating::MonthScores &month, const staff::Roster &roster, const Scope &scope); // month.progress
Figure waitingFigure(const rating::MonthScores &month, const staff::Roster &roster, const staff::Standing &standing, const Scope &scope,
                     QDate today); // month.waiting

} // namespace insight
