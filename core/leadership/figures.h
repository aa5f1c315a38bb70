// Figures for the 12 contents where the chain of data already holds the measure, with their arithmetic. They are proposals: the scorer confirms or
// changes them with a reason. Contents 4, 7, 9 and 11 are measured by registers that stand above (oversight) and propose their own. The formulas are
// ours, not official.
#pragma once

#include "conduct/observation.h"
#include "leadership/catalogue.h"
#include "staff/managers.h"
#include "staff/roster.h"
#include "week/calendar.h"

namespace leadership {

inline constexpr int PlanContent = 2;
inline constexpr int RemedyContent = 12;

struct Proposal {
    int content = 0;
    base::Points points; // a half point, rounded half up, within 0 and the maximum
    QString arithmetic; // one line in the user's language: what was counted and how it makes the points

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

// Content 2: weeks with a calendar published on time; work done of work planned.
struct PlanFigures {
    int weeks = 0; // whose Friday lies in the month; as of today: those whose Monday has passed, and what is published already
    int weeksOnTime = 0; // with a calendar of the unit (of a root unit also: of the leaders) published by its Monday
    int planned = 0; // items due in the month, moved and cancelled ones left out; as of today: what is due, and what is done already
    int done = 0; // of these, completed in full

    friend bool operator==(const PlanFigures &, const PlanFigures &) = default;
};
// People whose items count: the leader and everyone below.
PlanFigures planFigures(base::Month month, const staff::Post &leader, std::span<const base::Id> everyoneBelow, const staff::UnitTree &units,
                        std::span<const week::Publication> publications, std::span<const week::WorkItem> items,
                        std::span<const week::WorkResult> results, QDate today);
// maximum × the mean of the shares that exist; nullopt where neither does.
std::optional<Proposal> proposePlan(const PlanFigures &figures, base::Points maximum);

// Content 12: remedies on time; confirmed cases.
struct RemedyFigures {
    int due = 0; // confirmed cases whose remedy is due in the month
    int onTime = 0; // of these, remedied in time
    int light = 0; // cases of the month confirmed against the leader, those below or the leader's unit, by severity
    int medium = 0;
    int heavy = 0;

    friend bool operator==(const RemedyFigures &, const RemedyFigures &) = default;
};
// today: a remedy still open within its deadline is not counted as due.
RemedyFigures remedyFigures(base::Month month, const staff::Post &leader, std::span<const base::Id> everyoneBelow,
                            std::span<const conduct::Observation> observations, QDate today);
// maximum × the share of remedies on time (1 where none was due) − 0.5 / 1 / 2.5 a case, not below 0.
Proposal proposeRemedies(const RemedyFigures &figures, base::Points maximum);

// Both for the leaders of a month; what they share is read once.
class MonthFigures {
public:
    MonthFigures(store::Database &database, base::Month month, const staff::Roster &roster);

    PlanFigures plan(const staff::Post &leader) const;
    RemedyFigures remedies(const staff::Post &leader) const;

private:
    base::Month m_month;
    QDate m_today;
    staff::UnitTree m_units;
    staff::Managers m_managers;
    std::vector<week::Publication> m_publications;
    std::vector<week::WorkItem> m_items;
    std::vector<week::WorkResult> m_results;
    std::vector<conduct::Observation> m_observations;
};

// Both, read from the file, for somebody who is head or deputy in the month; empty for others.
std::vector<Proposal> proposals(store::Database &database, base::Month month, base::Id cadre);

} // namespace leadership
