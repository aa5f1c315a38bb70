#include "week/week_data.h"

#include "base/vietnam.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

void fillWork(WeekData &data, store::Database &database)
{
    std::vector<week::WorkItem> items = week::loadItems(database, data.week);
    const auto has = [&](base::Id id) { return std::any_of(items.begin(), items.end(), [&](const week::WorkItem &item) { return item.id == id; }); };
    for (week::WorkItem &item : week::loadItemsDue(database, data.week.monday(), data.week.sunday()))
        if (!has(item.id))
            items.push_back(std::move(item));
    QHash<base::Id, week::WorkResult> ofWeek;
    for (week::WorkResult &result : week::loadResultsOf(database, data.week)) {
        if (!has(result.item))
            if (std::optional<week::WorkItem> item = week::loadItem(database, result.item))
                items.push_back(std::move(*item));
        ofWeek.insert(result.item, result);
    }
    for (week::WorkItem &item : items) {
        if (!data.may(item.lead, rights::Action::ViewSheet))
            continue;
        WorkRow row;
        row.total = week::totals(week::loadResults(database, item.id));
        row.result = ofWeek.value(item.id);
        row.result.item = item.id;
        row.result.week = data.week;
        row.item = std::move(item);
        data.work.push_back(std::move(row));
    }
}

} // namespace

SharedWeek loadWeek(store::Database &database, base::Week week, const rights::Caller &caller)
{
    auto data = std::make_shared<WeekData>();
    data->week = week;
    staff_ui::fill(*data, database, caller, week.friday());
    fillWork(*data, database);
    data->entries = week::loadEntries(database, week);
    week::sortByTime(data->entries);
    data->publications = week::loadPublications(database, week);
    return data;
}

SharedWeek loadFirstWeek(store::Database &database, const rights::Caller &caller)
{
    const base::Week now = base::Week::of(base::vietnamDay(database.now()));
    store::Statement latest(database, u"SELECT max(week) FROM work_item WHERE week <= ?"_s);
    latest.bind(now.toString());
    const std::optional<base::Week> last = latest.next() ? base::Week::parse(latest.text(0)) : std::nullopt;
    latest.finish();
    return loadWeek(database, last.value_or(now), caller);
}

} // namespace week_ui
