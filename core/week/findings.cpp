#include "week/findings.h"

#include "base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace week {
namespace {

bool isOn(const CalendarEntry &entry) { return entry.state == State::Planned || entry.state == State::Done; }

bool clash(const CalendarEntry &earlier, const CalendarEntry &later)
{
    if (earlier.from == later.from)
        return true;
    return earlier.to.isValid() && later.from < earlier.to;
}

// Monday to Friday.
bool isAwayAllWeek(const staff::Roster &roster, base::Id cadre, base::Week week)
{
    const auto absences = roster.absences(cadre);
    for (QDate day = week.monday(); day <= week.friday(); day = day.addDays(1)) {
        if (!staff::absentOn(absences, day))
            return false;
    }
    return true;
}
} // namespace

std::vector<ChairClash> chairClashes(std::span<const CalendarEntry> entries)
{
    std::map<std::pair<base::Id, QDate>, std::vector<const CalendarEntry *>> days;
    for (const CalendarEntry &entry : entries) {
        if (entry.chair != 0 && entry.date.isValid() && entry.from.isValid() && isOn(entry))
            days[{entry.chair, entry.date}].push_back(&entry);
    }
    std::vector<ChairClash> clashes;
    for (auto &[key, day] : days) {
        std::sort(day.begin(), day.end(),
                  [](const CalendarEntry *a, const CalendarEntry *b) { return std::pair(a->from, a->id) < std::pair(b->from, b->id); });
        for (size_t i = 0; i < day.size(); ++i) {
            for (size_t j = i + 1; j < day.size(); ++j) {
                if (clash(*day[i], *day[j]))
                    clashes.push_back({key.first, day[i]->id, day[j]->id});
            }
        }
    }
    return clashes;
}

std::vector<SharedProduct> sharedProducts(std::span<const WorkItem> items, const staff::Roster &roster)
{
    struct Same {
        QString product;
        std::vector<base::Id> items;
        std::vector<base::Id> units;
        QSet<base::Id> leads;
    };
    std::map<std::tuple<base::Week, QString, QString>, Same> groups;
    for (const WorkItem &item : items) {
        if (!item.isScored())
            continue;
        const staff::Post *post = roster.postOn(item.lead, item.due());
        if (post == nullptr)
            continue;
        Same &same = groups[{item.week, base::folded(item.product), base::folded(item.content)}];
        if (same.items.empty())
            same.product = item.product.isEmpty() ? item.content : item.product;
        same.items.push_back(item.id);
        same.leads.insert(item.lead);
        if (std::find(same.units.begin(), same.units.end(), post->unit) == same.units.end())
            same.units.push_back(post->unit);
    }
    std::vector<SharedProduct> shared;
    for (auto &[key, same] : groups) {
        if (same.units.size() < 2 || same.leads.size() < 2)
            continue;
        std::sort(same.items.begin(), same.items.end());
        shared.push_back({same.product, std::move(same.items), std::move(same.units)});
    }
    return shared;
}

std::vector<UnclearLead> unclearLeads(std::span<const CalendarEntry> entries, std::span<const WorkItem> items, const staff::Roster &roster)
{
    std::vector<UnclearLead> unclear;
    for (const CalendarEntry &entry : entries) {
        if (entry.chair == 0 && entry.workItem == 0 && isOn(entry))
            unclear.push_back({Unclear::NoChair, entry.id, 0});
    }
    for (const WorkItem &item : items) {
        if (!item.isScored())
            continue;
        if (roster.postOn(item.lead, item.due()) == nullptr)
            unclear.push_back({Unclear::LeadWithoutPost, 0, item.id});
        else if (isAwayAllWeek(roster, item.lead, item.week))
            unclear.push_back({Unclear::LeadAway, 0, item.id});
    }
    return unclear;
}

std::vector<Missing> missing(base::Week week, std::span<const WorkItem> items, std::span<const WorkResult> results,
                             std::span<const CalendarEntry> entries, const staff::Roster &roster)
{
    QHash<base::Id, std::vector<WorkResult>> resultsOf;
    for (const WorkResult &result : results)
        resultsOf[result.item].push_back(result);
    QHash<base::Id, Missing> owed;
    QSet<base::Id> busy;
    for (const CalendarEntry &entry : entries) {
        if (!isOn(entry) || entry.week != week)
            continue;
        busy.insert(entry.chair);
        busy.unite(QSet<base::Id>(entry.participants.begin(), entry.participants.end()));
    }
    for (const WorkItem &item : items) {
        if (!item.isScored() || (item.week != week && !week.contains(item.due())))
            continue;
        busy.insert(item.lead);
        busy.unite(QSet<base::Id>(item.joiners.begin(), item.joiners.end()));
        const std::vector<WorkResult> own = resultsOf.value(item.id);
        const auto now = std::find_if(own.begin(), own.end(), [&](const WorkResult &result) { return result.week == week; });
        if (now == own.end()) {
            if (remaining(item, totals(own)) > 0)
                owed[item.lead].withoutResult.push_back(item.id);
        } else if (now->completed > 0 && now->evidence.isEmpty()) {
            owed[item.lead].withoutEvidence.push_back(item.id);
        }
    }
    std::vector<Missing> all;
    for (const staff::Cadre &cadre : roster.cadres()) {
        if (roster.postOn(cadre.id, week.friday()) == nullptr)
            continue;
        Missing one = owed.value(cadre.id);
        one.cadre = cadre.id;
        one.noWork = !busy.contains(cadre.id) && !isAwayAllWeek(roster, cadre.id, week);
        if (one.noWork || !one.withoutResult.empty() || !one.withoutEvidence.empty())
            all.push_back(std::move(one));
    }
    return all;
}

} // namespace week
