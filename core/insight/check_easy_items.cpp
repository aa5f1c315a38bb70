#include "insight/check.h"

#include "base/tr.h"

#include <algorithm>
#include <optional>

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
        QList<base::Id> units; // in which they were led, by their day
        std::vector<RowRef> rows;
    };
    struct Unit {
        std::vector<base::Ratio> coefficients;
        bool wholeInView = true; // a middle of some of its items would be another one for every reader
    };
    QHash<base::Id, Own> people;
    QHash<base::Id, Unit> units;
    for (const ItemFact &item : facts.work.items) { // by their day
        if (!item.isScored())
            continue;
        Unit &unit = units[item.unit];
        unit.coefficients.push_back(base::Ratio(item.kMilli, 1000));
        if (!scope.sees(item.lead)) {
            unit.wholeInView = false;
            continue;
        }
        Own &own = people[item.lead];
        ++own.items;
        own.greatest = std::max(own.greatest, item.kMilli);
        if (!own.units.contains(item.unit))
            own.units << item.unit;
        own.rows.push_back({u"work_item"_s, item.id});
    }
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto own = people.constFind(cadre.id);
        if (own == people.constEnd() || own->items < limits.easyItems || own->greatest > limits.easyK
            || std::none_of(own->units.begin(), own->units.end(), [&](base::Id unit) { return scope.hasUnit(unit); }))
            continue;
        // Of two units in one month both must have harder work.
        QStringList codes;
        std::optional<base::Ratio> least;
        for (const base::Id id : own->units) {
            const Unit &unit = units[id];
            const base::Ratio middle = median(unit.coefficients);
            if (id == 0 || !unit.wholeInView || middle < base::Ratio(limits.easyUnitK, 1000))
                break;
            codes << unitCode(roster, id);
            least = least ? std::min(*least, middle) : middle;
        }
        if (codes.size() < own->units.size())
            continue;
        check.findings.push_back(personFinding(roster, cadre.id,
                                               Tr::tr("leads %1 items, the greatest K %2; half of the items of %3 have K = %4 or more")
                                                   .arg(own->items)
                                                   .arg(plain(own->greatest), codes.join(u", "_s), plain(least->roundHalfUp(3))),
                                               own->rows));
    }
    return check;
}

} // namespace insight
