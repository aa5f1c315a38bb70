#include "rating/explain.h"

#include <algorithm>

namespace rating {
namespace {

// Everyone below a person, managers before their reports, each branch whole before the next.
std::vector<qint32> everyoneBelow(const std::vector<std::vector<qint32>> &reports, qint32 person)
{
    std::vector<qint32> found;
    std::vector<qint32> open(reports[std::size_t(person)].rbegin(), reports[std::size_t(person)].rend());
    while (!open.empty()) {
        const qint32 next = open.back();
        open.pop_back();
        found.push_back(next);
        const std::vector<qint32> &more = reports[std::size_t(next)];
        open.insert(open.end(), more.rbegin(), more.rend());
    }
    return found;
}

} // namespace

std::vector<CriterionLine> criterionLines(const RuleSet &rules, const PersonValues &person, const std::vector<FindingLine> &findings)
{
    std::vector<CriterionLine> lines;
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        CriterionLine line;
        line.criterion = rules.criteria[i];
        line.value = person.criteria[i];
        line.count = countCriterion(rules, int(i), person.criteria[i], person.findings);
        for (const FindingLine &finding : findings)
            if (rules.criterionOf(finding.finding.indicator) == int(i))
                line.deductions.push_back({finding, rules.deduction(finding.finding.severity)});
        lines.push_back(std::move(line));
    }
    return lines;
}

Tally ItemLine::tally() const
{
    Tally tally;
    if (exclusion == Exclusion::None)
        tally.add(work);
    return tally;
}

Explanation explain(const ExplainSource &source, qint32 person, bool deep)
{
    const auto i = std::size_t(person);
    const PersonValues &values = source.people[i];
    Explanation e;
    e.code = values.code;
    e.label = source.labels[i];
    e.role = values.role;
    e.kind = values.kind;
    e.month = source.month;
    e.rules = source.rules[values.rules];
    e.findings = source.findings[i];
    e.criteria = criterionLines(e.rules, values, e.findings);
    e.items = source.items[i];
    e.own = values.own;
    e.scorecard = values.scorecard;
    e.decided = values.decided;
    e.score = source.scores[i];
    if (!isLeader(values.role))
        return e;

    const std::vector<std::vector<qint32>> reports = reportsOf(source.people);
    for (const qint32 report : reports[i]) {
        const auto r = std::size_t(report);
        const Score &score = source.scores[r];
        e.reports.push_back({source.people[r].code, source.labels[r], score.subtree, score.standing, score.note});
    }
    std::sort(e.reports.begin(), e.reports.end(), [](const ReportLine &a, const ReportLine &b) { return a.code < b.code; });
    for (const qint32 other : everyoneBelow(reports, person)) {
        const auto o = std::size_t(other);
        const bool looked = e.rules.result.dScope == Scope::Everyone || source.people[o].manager == person;
        if (looked && source.scores[o].standing == Rating::Failed)
            e.failedBelow.append(source.people[o].code);
        if (deep)
            e.below.push_back({source.people[o].code, source.labels[o], source.items[o]});
    }
    e.failedBelow.sort();
    return e;
}

} // namespace rating
