#include "rating/month_data.h"

#include "base/vietnam.h"
#include "rating/latest_month.h"
#include "rating/month_sheet.h"
#include "rating/office_deadlines.h"
#include "staff/staff_table.h"

#include <QSet>

#include <algorithm>

namespace rating_ui {

std::size_t MonthData::seen() const { return std::size_t(std::count(visible.begin(), visible.end(), true)); }

QDate MonthData::dueOn(std::size_t place) const
{
    const rating::MonthValues &values = month.values;
    return rating::dueOn(late[place], values.rules[values.people[place].rules].calendar, values.month);
}

QDate MonthData::since(std::size_t place) const
{
    if (month.states.empty())
        return {};
    const rating::SheetState &state = month.states[place];
    const int step = std::max({state.selfScored, state.reviewed, state.decided, state.locked});
    return step < 0 ? QDate() : base::vietnamDay(month.steps[place][std::size_t(step)].at);
}

std::map<QString, base::Id> MonthData::whoMaySign() const
{
    std::map<QString, base::Id> names;
    for (std::size_t i = 0; i < people(); ++i)
        names.emplace(month.values.labels[i].name + QStringLiteral(" · ") + month.values.people[i].code, month.values.cadres[i]);
    return names;
}

SharedMonth loadMonth(store::Database &database, base::Month month, const rights::Caller &caller)
{
    auto data = std::make_shared<MonthData>();
    rating::Sheets sheets(database, month);
    const QDate today = base::vietnamDay(database.now());
    data->month = sheets.scores();
    rating::useDeadlines(data->month.values.rules, rating::loadDeadlines(database));
    data->caller = caller;
    data->readOnly = database.isReadOnly();
    data->cap = rating::capOf(data->month);
    QSet<QString> over;
    for (const rating::CapLine &line : data->cap)
        over.unite(QSet<QString>(line.over.begin(), line.over.end()));
    const rating::MonthValues &values = data->month.values;
    for (std::size_t i = 0; i < data->people(); ++i) {
        const rights::Relations to = sheets.relations(caller, qint32(i));
        const rights::Stage stage = data->stage(i);
        data->relations.push_back(to);
        data->visible.push_back(bool(rights::allowed(caller.role, to, stage, rights::Action::ViewSheet)));
        data->over.push_back(over.contains(values.people[i].code));
        data->late.push_back(rating::overdue(values.rules[values.people[i].rules].calendar, month, stage, today));
    }
    data->openPetitions.resize(data->people());
    for (rating::Petition &petition : rating::loadPetitions(database, month)) {
        const qint32 place = values.placeOf(petition.cadre);
        if (place < 0 || !data->visible[std::size_t(place)])
            continue;
        data->openPetitions[std::size_t(place)] += int(petition.answer.isEmpty());
        data->petitions.push_back(std::move(petition));
    }
    data->units = staff::UnitTree(staff::loadUnits(database));
    return data;
}

SharedMonth loadFirstMonth(store::Database &database, std::optional<base::Month> last, base::Month today, const rights::Caller &caller)
{
    if (last)
        if (SharedMonth again = loadMonth(database, *last, caller); again->people() > 0)
            return again;
    if (const base::Month scored = rating::latestScoredMonth(database); scored.isValid())
        return loadMonth(database, scored, caller);
    for (base::Month month = today; month > today.next(-24); month = month.next(-1))
        if (rating::readMonth(database, month).hasData)
            return loadMonth(database, month, caller);
    return loadMonth(database, today, caller);
}

} // namespace rating_ui
