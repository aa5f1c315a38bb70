#include "insight/check.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace insight {

namespace {
constexpr std::size_t FewestLeads = 5; // of whom a middle says something
}

Check overload(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{u"overload"_s,
                Tr::tr("Far more work than the others"),
                Tr::tr("Items due in the month that are scored, without those carried over. Found where somebody leads at least %1, and at least %2 "
                       "times as many "
                       "as half of the people who lead any.")
                    .arg(limits.overloadItems)
                    .arg(plain(limits.overloadTimes)),
                Tr::tr("Share the work out anew, or see whether one task was written down as many items."),
                {}};
    QHash<base::Id, std::vector<RowRef>> people;
    for (const ItemFact &item : facts.work.items)
        if (item.isScored() && item.origin != week::Origin::CarriedOver && scope.hasUnit(item.unit) && scope.sees(item.lead))
            people[item.lead].push_back({u"work_item"_s, item.id});
    if (people.size() < qsizetype(FewestLeads))
        return check;
    std::vector<base::Ratio> counts;
    for (const std::vector<RowRef> &items : people)
        counts.push_back(base::Ratio(qint64(items.size())));
    const base::Ratio middle = median(counts);
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto own = people.constFind(cadre.id);
        if (own == people.constEnd() || qint64(own->size()) < limits.overloadItems
            || base::Ratio(qint64(own->size())) < base::Ratio(limits.overloadTimes, 1000) * middle)
            continue;
        check.findings.push_back(personFinding(
            roster, cadre.id,
            Tr::tr("leads %1 items, where half of %2 people lead %3 or fewer").arg(own->size()).arg(counts.size()).arg(countText(middle)), *own));
    }
    return check;
}

} // namespace insight
