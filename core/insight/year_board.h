// The year so far, and a unit's or a person's months: what has become of the figures that a month shows.
#pragma once

#include "insight/conduct_board.h"
#include "insight/scope.h"
#include "insight/work_facts.h"
#include "rating/month_results.h"
#include "rating/score_row.h"
#include "staff/qualification.h"

#include <functional>
#include <optional>

namespace insight {

// What a month came to, by need.
using ResultsOf = std::function<const rating::MonthResults &(base::Month)>;

// year.months and year.classes: January to the month, of the units wanted: mean totals and cases, and where they tend; how many at each class.
Board yearBoard(base::Month month, const ResultsOf &results, const std::vector<conduct::Observation> &observations, const staff::Roster &roster,
                const Scope &scope);

struct HistoryFacts {
    base::Month month; // the last of twelve
    QDate today;
    const ConductFacts &conduct;
    const WorkFacts &work; // due in the month
    const std::vector<staff::Wanted> &wanted;
};

// One month of one person, as printed.
struct PersonMonth {
    base::Month month;
    rating::ScoreRow row;
    std::optional<rating::Rating> decided; // while the decision holds
};

// person.months (a, b, c, total, classes), person.conduct, person.work, person.placement. Refused for somebody whose sheet the caller may not see.
Board personBoard(const HistoryFacts &facts, base::Id cadre, const std::vector<PersonMonth> &months, const staff::Roster &roster, const Scope &scope);
// unit.months, unit.classes, unit.conduct, unit.work, unit.placement: the same of the units wanted together.
Board unitBoard(const HistoryFacts &facts, const ResultsOf &results, const staff::Roster &roster, const Scope &scope);

} // namespace insight
