#include "insight/check.h"

#include "base/month_weeks.h"

#include <algorithm>

namespace insight {

CheckFacts readChecks(Ward &ward, base::Month month)
{
    const QDate last = std::max(month.last(), base::weeksOf(month).back().sunday());
    const std::vector<conduct::Observation> &observations = ward.observations();
    const auto end = std::find_if(observations.begin(), observations.end(), [&](const conduct::Observation &one) { return one.date > last; });
    return {month,
            ward.today(),
            Thresholds::load(ward.database()),
            ward.month(month),
            ward.given(month),
            ward.workDue(month),
            ward.weeks(month),
            {observations.begin(), end},
            ward.wanted(),
            [&ward](base::Month other) -> const rating::MonthResults & { return ward.results(other); }};
}

Checks runChecks(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Checks all;
    for (const auto rule : {uniformScores, selfEqualsSuperior, groupThreeWithoutEvidence})
        all.push_back(rule(facts, roster, scope));
    for (Check &check : superiorLevel(facts, roster, scope))
        all.push_back(std::move(check));
    for (const auto rule : {rotatingExcellent, oneDayEntry, copiedEvidence, missingEvidence, easyItemsOnly, overload, noClearLead, overlappingChair,
                            overlappingTask, outsideQualification, remedyOverdue, noneFoundContradicted})
        all.push_back(rule(facts, roster, scope));
    return all;
}

Finding personFinding(const staff::Roster &roster, base::Id cadre, QString text, std::vector<RowRef> rows)
{
    const Line line = personLine(roster, cadre);
    return {line.subject, line.code, line.label, std::move(text), std::move(rows)};
}

Finding unitFinding(const staff::Roster &roster, base::Id unit, QString text, std::vector<RowRef> rows)
{
    const Line line = unitLine(roster, unit);
    return {line.subject, line.code, line.label, std::move(text), std::move(rows)};
}

std::vector<std::pair<base::Id, std::vector<std::size_t>>> bySuperior(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const rating::MonthValues &values = facts.scores.values;
    QHash<base::Id, std::vector<std::size_t>> people;
    for (std::size_t i = 0; i < facts.scores.rows.size(); ++i)
        if (values.managers[i] != 0 && inView(facts.scores, i, scope))
            people[values.managers[i]].push_back(i);
    std::vector<std::pair<base::Id, std::vector<std::size_t>>> ordered;
    for (const staff::Cadre &cadre : roster.cadres())
        if (people.contains(cadre.id))
            ordered.push_back({cadre.id, people.value(cadre.id)});
    return ordered;
}

} // namespace insight
