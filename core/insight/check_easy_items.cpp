#include "insight/check.h"

#include "base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {

Check easyItemsOnly(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{
        u"easy-items-only"_s,
        Tr::tr("Easy items only"),
        Tr::tr("Items due in the month that are scored. Found where somebody leads at least %1, none with K above %2, while half of the unit's items "
               "have K = %3 or more.")
            .arg(limits.easyItems)
            .arg(plain(limits.easyK), plain(limits.easyUnitK)),
        Tr::tr("See how work is assigned in the unit: who takes the hard items, and whether K says what they are worth."),
        {}};
    struct Own {
        qint64 items = 0;
        int greatest = 0;
        base::Id unit = 0; // of the latest item
        std::vector<RowRef> rows;
    };
    QHash<base::Id, Own> people;
    QHash<base::Id, std::vector<base::Ratio>> units;
    for (const ItemFact &item : facts.work.items) { // by their day
        if (!item.isScored() || !scope.hasUnit(item.unit) || !scope.sees(item.lead))
            continue;
        Own &own = people[item.lead];
        ++own.items;
        own.greatest = std::max(own.greatest, item.kMilli);
        own.unit = item.unit;
        own.rows.push_back({u"work_item"_s, item.id});
        units[item.unit].push_back(base::Ratio(item.kMilli, 1000));
    }
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto own = people.constFind(cadre.id);
        if (own == people.constEnd() || own->unit == 0 || own->items < limits.easyItems || own->greatest > limits.easyK)
            continue;
        const base::Ratio middle = median(units.value(own->unit));
        if (middle < base::Ratio(limits.easyUnitK, 1000))
            continue;
        check.findings.push_back(personFinding(roster, cadre.id,
                                               Tr::tr("leads %1 items, the greatest K %2; half of the items of %3 have K = %4 or more")
                                                   .arg(own->items)
                                                   .arg(plain(own->greatest), unitCode(roster, own->unit), plain(middle.roundHalfUp(3))),
                                               own->rows));
    }
    return check;
}

} // namespace insight
