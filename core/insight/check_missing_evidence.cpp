#include "insight/check.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace insight {

Check missingEvidence(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{u"missing-evidence"_s,
                Tr::tr("Completed without evidence"),
                Tr::tr("Of each person, the items due in the month that are completed in full and those of them no result of which tells of "
                       "evidence. Found where "
                       "these are at least %1 % of at least %2.")
                    .arg(limits.bareShare)
                    .arg(limits.bareItems),
                Tr::tr("Add the evidence to the results before the sheet is reviewed."),
                {}};
    struct Done {
        qint64 all = 0;
        std::vector<RowRef> bare;
    };
    QHash<base::Id, Done> people;
    for (const ItemFact &item : facts.work.items) {
        if (!item.isScored() || !item.isDone() || !scope.hasUnit(item.unit) || !scope.sees(item.lead))
            continue;
        Done &done = people[item.lead];
        ++done.all;
        if (!item.evidence)
            done.bare.push_back({u"work_item"_s, item.id});
    }
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto one = people.constFind(cadre.id);
        if (one == people.constEnd() || one->all < limits.bareItems || !reaches(qint64(one->bare.size()), one->all, limits.bareShare))
            continue;
        check.findings.push_back(
            personFinding(roster, cadre.id, Tr::tr("%1 of %2 completed items have no evidence").arg(one->bare.size()).arg(one->all), one->bare));
    }
    return check;
}

} // namespace insight
