#include "week/missing_lines.h"

#include "base/tr.h"
#include "week/findings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using What = MissingLine::What;
using rights::Action;

bool concerns(const WeekData &data, base::Id unit)
{
    return rights::allowed(data.caller.role, data.unitRelations.value(unit), rights::Stage::Open, Action::ViewUnconfirmed).allowed;
}

// Units with anybody in post on the Friday.
QSet<base::Id> peopled(const WeekData &data)
{
    QSet<base::Id> units;
    for (const base::Id cadre : data.peopleIds)
        units.insert(data.roster.postOn(cadre, data.on)->unit);
    return units;
}

void addCalendar(const WeekData &data, base::Id unit, std::vector<MissingLine> &lines)
{
    const week::Calendar calendar = unit == 0 ? week::Calendar::leaders() : week::Calendar::unit(unit);
    if (week::entriesOf(calendar, data.entries, data.roster).empty())
        return;
    const auto last =
        std::find_if(data.publications.rbegin(), data.publications.rend(), [unit](const week::Publication &each) { return each.unit == unit; });
    if (last == data.publications.rend())
        lines.push_back({What::NotPublished, 0, unit});
    else if (!week::isUnchanged(*last, data.entries, data.roster))
        lines.push_back({What::ChangedSince, 0, unit});
}

void addUnits(const WeekData &data, std::vector<MissingLine> &lines)
{
    addCalendar(data, 0, lines);
    const QSet<base::Id> units = peopled(data);
    for (const base::Id unit : data.unitIds) {
        if (!concerns(data, unit) || !units.contains(unit))
            continue;
        addCalendar(data, unit, lines);
        if (std::find(data.silent.begin(), data.silent.end(), unit) != data.silent.end())
            lines.push_back({What::NoneFound, 0, unit});
        if (!data.reviewOf(unit))
            lines.push_back({What::NotReviewed, 0, unit});
    }
}

base::Id unitOfPerson(const WeekData &data, base::Id cadre)
{
    const staff::Post *post = data.postOf(cadre);
    return post ? post->unit : 0;
}

void addUnclear(const WeekData &data, std::vector<MissingLine> &lines)
{
    std::vector<week::WorkItem> items; // that the caller sees
    for (const WorkRow &row : data.work)
        items.push_back(row.item);
    for (const week::UnclearLead &each : week::unclearLeads(data.entries, items, data.roster)) {
        if (each.why == week::Unclear::NoChair) {
            const auto entry = std::find_if(data.entries.begin(), data.entries.end(), [&](const auto &one) { return one.id == each.entry; });
            lines.push_back({What::NoChair, 0, entry->preparingUnit, 0, each.entry, entry->content});
            continue;
        }
        const auto item = std::find_if(items.begin(), items.end(), [&](const auto &one) { return one.id == each.item; });
        lines.push_back({each.why == week::Unclear::LeadAway ? What::LeadAway : What::LeadWithoutPost, item->lead, unitOfPerson(data, item->lead),
                         each.item, 0, item->content});
    }
}

void addPeople(const WeekData &data, const std::vector<week::WorkItem> &items, const std::vector<week::WorkResult> &results,
               std::vector<MissingLine> &lines)
{
    QHash<base::Id, QString> contents;
    for (const week::WorkItem &item : items)
        contents.insert(item.id, item.content);
    QHash<base::Id, week::Missing> owed;
    for (week::Missing &each : week::missing(data.week, items, results, data.entries, data.roster))
        owed.insert(each.cadre, std::move(each));
    for (const base::Id cadre : data.peopleIds) {
        if (!owed.contains(cadre) || !data.may(cadre, Action::ViewSheet))
            continue;
        const week::Missing &one = owed[cadre];
        const base::Id unit = unitOfPerson(data, cadre);
        if (one.noWork)
            lines.push_back({What::NoWork, cadre, unit});
        for (const base::Id item : one.withoutResult)
            lines.push_back({What::NoResult, cadre, unit, item, 0, contents.value(item)});
        for (const base::Id item : one.withoutEvidence)
            lines.push_back({What::NoEvidence, cadre, unit, item, 0, contents.value(item)});
    }
}

} // namespace

std::vector<MissingLine> missingLines(const WeekData &data, const std::vector<week::WorkItem> &items, const std::vector<week::WorkResult> &results)
{
    std::vector<MissingLine> lines;
    addUnits(data, lines);
    addUnclear(data, lines);
    addPeople(data, items, results, lines);
    return lines;
}

QString text(MissingLine::What what)
{
    switch (what) {
    case What::NoneFound:
        return Tr::tr("Neither “none found” signed nor a manifestation recorded");
    case What::NotPublished:
        return Tr::tr("The calendar is not published");
    case What::ChangedSince:
        return Tr::tr("The calendar has changed since it was published");
    case What::NotReviewed:
        return Tr::tr("The head has not gone through the week");
    case What::NoChair:
        return Tr::tr("Nobody chairs or leads it");
    case What::LeadWithoutPost:
        return Tr::tr("Its lead holds no post on the day it is due");
    case What::LeadAway:
        return Tr::tr("Its lead is away all week");
    case What::NoWork:
        return Tr::tr("Leads no work and stands on no calendar");
    case What::NoResult:
        return Tr::tr("No result entered for the week");
    case What::NoEvidence:
        break;
    }
    return Tr::tr("Something completed, but no evidence");
}

} // namespace week_ui
