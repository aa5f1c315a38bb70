#include "rating/month_details.h"

#include "rating/sheet_table.h"

namespace rating {
namespace {

bool isBelow(const MonthValues &values, qint32 place, qint32 leader)
{
    for (qint32 i = values.people[std::size_t(place)].manager; i >= 0; i = values.people[std::size_t(i)].manager)
        if (i == leader)
            return true;
    return false;
}

} // namespace

Explanation explain(store::Database &database, const MonthScores &month, qint32 place, bool deep)
{
    const auto at = std::size_t(place);
    const MonthValues &values = month.values;
    ExplainSource source;
    source.month = values.month;
    source.people = values.people;
    source.scores = month.scores;
    source.rules = values.rules;
    source.labels = values.labels;
    source.items.resize(values.people.size());
    source.findings.resize(values.people.size());
    SheetInputs own = readInputs(database, values, place);
    source.findings[at] = own.findingLines();
    source.items[at] = std::move(own.items);
    for (std::size_t i = 0; deep && i < values.people.size(); ++i)
        if (isBelow(values, qint32(i), place))
            source.items[i] = readInputs(database, values, qint32(i)).items;
    Explanation today = explain(source, place, deep);
    today.decided = month.decided(place);
    if (month.stage(place) != rights::Stage::Locked)
        return today;
    const SheetStep &lock = month.steps[at][std::size_t(month.states[at].locked)];
    Explanation locked = explanationOf(loadSnapshot(database, lock), today.decided);
    locked.below = std::move(today.below);
    return locked;
}

} // namespace rating
