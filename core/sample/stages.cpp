#include "sample/stages.h"

#include "sample/plants.h"
#include "sample/random.h"

namespace sample {
namespace {

constexpr quint64 OfStages = 21;

rights::Stage stepBack(rights::Stage stage) { return stage == rights::Stage::Open ? stage : rights::Stage(int(stage) - 1); }

// How far the people of a unit who manage nobody have come.
rights::Stage stageOfUnit(const Town &town, int unit)
{
    switch (town.units[std::size_t(unit)].field) {
    case Field::Party:
    case Field::Council:
    case Field::Committee:
    case Field::Inspection:
        return rights::Stage::SelfScored;
    case Field::PartyOffice:
    case Field::PartyBuilding:
    case Field::Economy:
        return rights::Stage::Decided;
    case Field::Culture:
    case Field::Office:
    case Field::OneStop:
        return rights::Stage::Reviewed;
    case Field::Front:
        return rights::Stage::Open;
    case Field::Kindergarten:
    case Field::Primary:
    case Field::Secondary:
    case Field::Health:
        break;
    }
    Random random(town.options.seed, OfStages, quint64(unit));
    const int luck = random.below(100);
    return luck < 30 ? rights::Stage::Decided : luck < 60 ? rights::Stage::Reviewed : luck < 85 ? rights::Stage::SelfScored : rights::Stage::Open;
}

} // namespace

bool signs(const Town &town) { return town.options.sheets && town.wards == 1; }

rights::Stage stageOf(const Town &town, int person, int month)
{
    if (month + 1 < int(town.time.months.size()) || person == plants::lockedEarly || person == plants::reopened)
        return rights::Stage::Locked;
    const PersonPlan &p = town.people[std::size_t(person)];
    switch (town.units[std::size_t(p.unit)].field) {
    case Field::Party:
    case Field::Council:
    case Field::Committee:
        return p.role == staff::PostRole::Head ? rights::Stage::Open : rights::Stage::SelfScored;
    case Field::Office:
        if (staff::isLeader(p.role))
            return rights::Stage::Open; // so that what is withdrawn below takes no other signature with it
        break;
    default:
        break;
    }
    const rights::Stage stage = stageOfUnit(town, p.unit);
    return staff::isLeader(p.role) ? stepBack(stage) : stage;
}

} // namespace sample
