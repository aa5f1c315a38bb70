#include "insight/check.h"

#include "base/tr.h"
#include "week/findings.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace insight {

Check noClearLead(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{
        u"no-clear-lead"_s,
        Tr::tr("Work without a clear lead"),
        Tr::tr("In the weeks whose Friday lies in the month: calendar entries without a chair and without a work item, and items whose lead holds no "
               "post on the due day or is away on every working day of the week. Moved and cancelled ones do not count."),
        Tr::tr("Name one person for each: clear person, clear task (manifestation III.01)."),
        {}};
    std::vector<week::WorkItem> items;
    QHash<base::Id, const ItemFact *> known;
    for (const ItemFact &item : facts.weeks.work.items) {
        items.push_back(workItem(item));
        known.insert(item.id, &item);
    }
    QHash<base::Id, base::Id> preparing; // unit by entry
    for (const week::CalendarEntry &entry : facts.weeks.entries)
        preparing.insert(entry.id, entry.preparingUnit);
    const std::vector<base::Id> &units = scope.units();
    const auto seesEntriesOf = [&](base::Id unit) {
        return unit == 0 ? scope.seesEverything() && scope.isWholeWard() : std::find(units.begin(), units.end(), unit) != units.end();
    };
    std::map<base::Id, std::vector<RowRef>> withoutChair; // by unit
    std::map<std::pair<base::Id, week::Unclear>, std::vector<RowRef>> unclear; // by lead
    for (const week::UnclearLead &one : week::unclearLeads(facts.weeks.entries, items, roster)) {
        if (one.why == week::Unclear::NoChair) {
            if (const base::Id unit = preparing.value(one.entry); seesEntriesOf(unit))
                withoutChair[unit].push_back({u"calendar_entry"_s, one.entry});
        } else if (const ItemFact &item = *known.value(one.item); scope.hasUnit(item.unit) && scope.sees(item.lead)) {
            unclear[{item.lead, one.why}].push_back({u"work_item"_s, item.id});
        }
    }
    for (auto &[unit, rows] : withoutChair)
        check.findings.push_back(unitFinding(roster, unit, Tr::tr("calendar entries without a chair: %1").arg(rows.size()), rows));
    for (auto &[key, rows] : unclear) {
        const QString text = key.second == week::Unclear::LeadWithoutPost
                                 ? Tr::tr("items due on days on which the lead holds no post: %1")
                                 : Tr::tr("items of weeks in which the lead is away on every working day: %1");
        check.findings.push_back(personFinding(roster, key.first, text.arg(rows.size()), rows));
    }
    return check;
}

} // namespace insight
