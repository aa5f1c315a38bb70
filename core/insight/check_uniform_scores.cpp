#include "insight/check.h"

#include "base/tr.h"
#include "insight/scores_given.h"

#include <map>

using namespace Qt::StringLiterals;

namespace insight {

Check uniformScores(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{
        u"uniform-scores"_s,
        Tr::tr("One general total for everybody"),
        Tr::tr("Of each superior's people whose general criteria the superior has scored to the last one, the sums of the superior's scores. "
               "Found where at least %1 % of at least %2 people have one and the same sum.")
            .arg(limits.uniformShare)
            .arg(limits.uniformPeople),
        Tr::tr("Ask the superior to go through the criteria person by person, with the weeks' results beside them, before the sheets are decided."),
        {}};
    for (const auto &[superior, totals] : totalsGiven(facts, roster, scope)) {
        std::map<int, qint64> counts;
        for (const GivenTotal &one : totals)
            ++counts[one.halves];
        const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const auto people = qint64(totals.size());
        if (people < limits.uniformPeople || !reaches(most->second, people, limits.uniformShare))
            continue;
        QStringList codes;
        std::vector<RowRef> rows;
        for (const GivenTotal &one : totals) {
            if (one.halves != most->first)
                continue;
            codes << facts.scores.rows[one.place].code;
            rows.insert(rows.end(), one.rows.begin(), one.rows.end());
        }
        check.findings.push_back(personFinding(roster, superior,
                                               Tr::tr("gave %1 of %2 people %3 general points each: %4")
                                                   .arg(most->second)
                                                   .arg(people)
                                                   .arg(base::Points::fromHalves(most->first).toString(u','), listed(codes)),
                                               std::move(rows)));
    }
    return check;
}

} // namespace insight
