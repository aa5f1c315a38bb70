// The weeks: calendars on time, work done and overdue, who carries how much, unplanned work, overlaps, and units that said nothing about the 25
// manifestations. For one week or a month's.
#pragma once

#include "conduct/observation.h"
#include "insight/figure.h"
#include "insight/scope.h"
#include "insight/work_facts.h"
#include "week/calendar.h"

namespace insight {

struct WeekFacts {
    std::vector<base::Week> weeks; // one after the other
    QDate today;
    std::vector<week::Publication> publications;
    std::vector<week::CalendarEntry> entries;
    WorkFacts work; // planned in the weeks or due in them
    std::vector<conduct::Observation> observations;
    std::vector<conduct::NoneFound> signatures;
};
WeekFacts readWeeks(store::Database &database, const staff::Roster &roster, const std::vector<base::Week> &weeks, QDate today);

// week.calendars, week.work, week.overdue, week.load, week.unplanned, week.overlaps, week.silent
Board weekBoard(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope);

// Items that may be one product led twice: the same content in one week under several leads. As the week room wants them.
std::vector<week::WorkItem> sharedCandidates(const std::vector<ItemFact> &items);

} // namespace insight
