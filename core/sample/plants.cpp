#include "sample/plants.h"

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
    case easyGoing:
    case copier:
        return 2;
    default:
        return std::nullopt;
    }
}

bool isPlanted(int person)
{
    switch (person) {
    case overloaded:
    case easyGoing:
    case copier:
    case repeater:
    case contradicted:
    case misplaced:
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
    case doubleChair:
    case sharedProduct[0]:
    case sharedProduct[1]:
    case passedOver:
    case withdrawn:
        return true;
    default:
        return isPlanted(person);
    }
}

void apply(Town &town)
{
    town.people[misplaced].qualification = QString::fromUtf16(misplacedQualification);
    transfer(town);
    const QDate month = town.options.until.first();
    town.absences.push_back({onMaternityLeave, month.addDays(-19), month.addMonths(5), u"Nghỉ thai sản"_s});
}

} // namespace sample::plants
