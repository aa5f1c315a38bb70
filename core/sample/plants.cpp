#include "sample/plants.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sample::plants {
namespace {

void transfer(Town &town)
{
    PersonPlan &person = town.people[transferred];
    const QDate moved(town.options.until.year(), town.options.until.month(), 16);
    town.morePosts.push_back({transferred, person.unit, person.title, person.role, person.kind, person.manager, person.since, moved.addDays(-1)});
    person.unit = town.people[slot::PartyBuildingHead].unit;
    person.title = u"Chuyên viên dân vận"_s;
    person.manager = slot::PartyBuildingHead;
    person.since = moved;
}

} // namespace

std::vector<Finding> findings(const Options &options)
{
    constexpr int leastItems = 10; // below which nobody is overloaded
    const Time time = timeOf(options);
    const auto rated = [&](base::Week week) { return base::Month::of(week.friday()) == options.until; };
    const auto weeks = std::count_if(time.weeks.begin(), time.weeks.end(), rated);
    std::vector<Finding> all;
    all.push_back({u"uniform-scores"_s, codeOf(sameTotalRater, options)});
    all.push_back({u"self-equals-superior"_s, codeOf(echoRater, options)});
    if (options.sheets && wardsOf(options) == 1 && int(time.months.size()) > rotatingLeast)
        all.push_back({u"rotating-excellent"_s, QString::fromUtf16(rotatingUnit)});
    if (weeks * overloadedItems > leastItems)
        all.push_back({u"overload"_s, codeOf(overloaded, options)});
    all.push_back({u"remedy-overdue"_s, codeOf(repeater, options)});
    return all;
}

std::vector<Override> overridesIn(const Town &town, int month)
{
    const int decided = int(town.time.months.size()) - 1;
    if (month == decided)
        return {{decidedOtherwise, false}};
    if (decided < rotatingLeast)
        return {};
    std::vector<Override> overrides{{passedOver, false}};
    if (const auto turn = std::size_t(decided - 1 - month); turn < std::size(rotating))
        overrides.push_back({rotating[turn], true});
    return overrides;
}

std::optional<int> itemsAWeek(int person)
{
    switch (person) {
    case overloaded:
        return overloadedItems;
    case withoutItems:
        return 0;
    default:
        return std::nullopt;
    }
}

bool isPlanted(int person)
{
    switch (person) {
    case overloaded:
    case repeater:
    case onMaternityLeave:
    case withoutItems:
    case transferred:
    case disciplinedBefore:
    case disciplined:
        return true;
    default:
        return false;
    }
}

bool mustBeThere(int person)
{
    switch (person) {
    case passedOver:
    case withdrawn:
        return true;
    default:
        return isPlanted(person);
    }
}

void apply(Town &town)
{
    transfer(town);
    const QDate month = town.options.until.first();
    town.absences.push_back({onMaternityLeave, month.addDays(-19), month.addMonths(5), u"Nghỉ thai sản"_s});
}

} // namespace sample::plants
