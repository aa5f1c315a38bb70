// The 25 manifestations: how many where and when, whether remedies come on time, what returns after its remedy, and who finds them.
#pragma once

#include "conduct/catalogue.h"
#include "insight/figure.h"
#include "insight/scope.h"

namespace insight {

struct ConductFacts {
    base::Month month;
    QDate today;
    std::vector<conduct::Indicator> catalogue;
    std::vector<conduct::Observation> observations; // of the twelve months up to the month's end, and those whose remedy is due in the month
};
// Out of all observations, by day.
ConductFacts conductFacts(base::Month month, QDate today, const std::vector<conduct::Indicator> &catalogue,
                          const std::vector<conduct::Observation> &observations);

// conduct.units (manifestation × unit), conduct.months (manifestation × month, twelve of them), conduct.remedies, conduct.returns, conduct.sources.
// What nobody has confirmed is counted apart and only for those who may see it.
Board conductBoard(const ConductFacts &facts, const staff::Roster &roster, const Scope &scope);

// The unit an observation concerns: its own, or that of the person's post on the day. 0: none.
base::Id unitOf(const conduct::Observation &observation, const staff::Roster &roster);
// The same manifestation against the same subject after the deadline of an earlier remedy: conduct::repetitions() of each subject.
std::vector<conduct::Repetition> returns(const std::vector<conduct::Observation> &observations);

} // namespace insight
