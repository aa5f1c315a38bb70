#include "week/week_data.h"

#include "base/tr.h"
#include "base/vietnam.h"
#include "store/audit.h"
#include "week/conduct_data.h"
#include "week/missing_lines.h"
#include "week/week_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

struct AllWork { // whoever leads it
    std::vector<week::WorkItem> items;
    std::vector<week::WorkResult> results; // of all weeks
};

void fillWork(WeekData &data, const AllWork &all)
{
    QHash<base::Id, std::vector<week::WorkResult>> results;
    for (const week::WorkResult &result : all.results)
        results[result.item].push_back(result);
    for (const week::WorkItem &item : all.items) {
        if (!data.may(item.lead, rights::Action::ViewSheet))
            continue;
        const std::vector<week::WorkResult> own = results.value(item.id);
        const auto now = std::find_if(own.begin(), own.end(), [&](const week::WorkResult &each) { return each.week == data.week; });
        WorkRow row;
        row.item = item;
        row.total = week::totals(own);
        if (now != own.end())
            row.result = *now;
        row.result.item = item.id;
        row.result.week = data.week;
        data.work.push_back(std::move(row));
    }
}

} // namespace

rights::Verdict WeekData::mayUnit(base::Id unit, rights::Action action) const
{
    if (readOnly)
        return {false, Tr::tr("The file is open for looking only.")};
    return rights::allowed(caller.role, unitRelations.value(unit), rights::Stage::Open, action);
}

QDate WeekData::dayFor(QDate day) const
{
    if (today < week.monday())
        return {};
    const QDate last = std::min(today, week.friday());
    return day.isValid() && week.contains(day) && day <= today ? day : week.contains(today) ? today : last;
}

QString WeekData::manifestation(const QString &code) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(), [&](const conduct::Indicator &each) { return each.code == code; });
    return found == indicators.end() ? code : manifestations[found - indicators.begin()];
}

QString WeekData::subjectText(const conduct::Observation &observation) const
{
    if (observation.cadre != 0)
        return personName(observation.cadre);
    const staff::Unit *unit = roster.units().find(observation.unit);
    return unit ? unit->code + u" · "_s + unit->name : QString();
}

base::Id WeekData::unitConcerned(const conduct::Observation &observation) const
{
    if (observation.unit != 0)
        return observation.unit;
    const staff::Post *post = roster.postOn(observation.cadre, observation.date);
    post = post ? post : postOf(observation.cadre);
    return post ? post->unit : 0;
}

const conduct::NoneFound *WeekData::signatureOf(base::Id unit) const
{
    const auto found = std::find_if(noneFound.begin(), noneFound.end(), [&](const conduct::NoneFound &each) { return each.unit == unit; });
    return found == noneFound.end() ? nullptr : &*found;
}

const week::WeekReview *WeekData::reviewOf(base::Id unit) const
{
    const auto found = std::find_if(reviews.begin(), reviews.end(), [&](const week::WeekReview &each) { return each.unit == unit; });
    return found == reviews.end() ? nullptr : &*found;
}

SharedWeek loadWeek(store::Database &database, base::Week week, const rights::Caller &caller)
{
    auto data = std::make_shared<WeekData>();
    data->week = week;
    data->readAt = database.now();
    data->sinceRead.start();
    data->today = base::vietnamDay(data->readAt);
    data->fileMark = QString::fromLatin1(store::auditHash(database, 1).toHex().left(16));
    staff_ui::fill(*data, database, caller, week.friday());
    const AllWork all{week::loadItemsOfWeek(database, week), week::loadResultsOfItemsOfWeek(database, week)};
    fillWork(*data, all);
    data->entries = week::loadEntries(database, week);
    week::sortByTime(data->entries);
    data->publications = week::loadPublications(database, week);
    data->reviews = week::loadReviews(database, week);
    fillConduct(*data, database);
    data->missing = missingLines(*data, all.items, all.results);
    return data;
}

SharedWeek loadFirstWeek(store::Database &database, const rights::Caller &caller)
{
    const base::Week now = base::Week::of(base::vietnamDay(database.now()));
    const base::Week last = week::lastPlanned(database, now);
    return loadWeek(database, last.isValid() ? last : now, caller);
}

} // namespace week_ui
