#include "insight/check.h"

#include "base/text.h"
#include "base/tr.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace insight {

Check oneDayEntry(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{
        u"one-day-entry"_s,
        Tr::tr("A month's results entered on one day"),
        Tr::tr("Of each unit, the results of items due in the month that were typed or pasted; imported ones do not count. Found where at least %1 % "
               "of at least %2, of two weeks or more, were first entered on one day.")
            .arg(limits.oneDayShare)
            .arg(limits.oneDayResults),
        Tr::tr("Enter results every week, so that delays and faults show while they can still be mended."),
        {}};
    struct Entries {
        qint64 all = 0;
        QSet<qint64> weeks;
        std::map<QDate, std::vector<RowRef>> days;
    };
    QHash<base::Id, Entries> units;
    for (const ResultFact &result : facts.work.results) {
        const ItemFact &item = facts.work.items[result.item];
        if (result.entered == week::Entered::Imported || !scope.hasUnit(item.unit) || !scope.sees(item.lead))
            continue;
        Entries &unit = units[item.unit];
        ++unit.all;
        unit.weeks.insert(result.week.monday().toJulianDay());
        unit.days[result.day].push_back({u"work_result"_s, result.id});
    }
    for (const base::Id unit : roster.units().ordered()) {
        const auto own = units.constFind(unit);
        if (own == units.constEnd() || own->all < limits.oneDayResults || own->weeks.size() < 2)
            continue;
        for (const auto &[day, rows] : own->days)
            if (reaches(qint64(rows.size()), own->all, limits.oneDayShare))
                check.findings.push_back(unitFinding(roster, unit,
                                                     Tr::tr("%1 of %2 results, of %3 weeks, were entered on %4")
                                                         .arg(rows.size())
                                                         .arg(own->all)
                                                         .arg(own->weeks.size())
                                                         .arg(base::dateText(day)),
                                                     rows));
    }
    return check;
}

} // namespace insight
