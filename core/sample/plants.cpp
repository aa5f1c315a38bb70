#include "sample/plants.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sample::plants {
namespace {

bool takesTurns(int person) { return std::find(std::begin(rotating), std::end(rotating), person) != std::end(rotating); }

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

Level levelIn(const Town &town, int person, int month)
{
    if (takesTurns(person))
        return person == rotating[std::size_t(month) % std::size(rotating)] ? Level::Excellent : Level::Good;
    return town.people[std::size_t(person)].level;
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
        return takesTurns(person);
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
