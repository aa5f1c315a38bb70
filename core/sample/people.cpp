#include "sample/people.h"

#include "sample/core_posts.h"
#include "staff/staff_table.h"

using namespace Qt::StringLiterals;

namespace sample {
namespace {

void writeWanted(store::Edit &edit, const Town &town)
{
    for (const CorePost &post : corePosts()) {
        if (!post.wants)
            continue;
        // In one ward the line names the unit; in a city the same titles want the same everywhere.
        const base::Id unit = town.wards == 1 ? town.units[std::size_t(post.unit)].id : 0;
        for (const QString &fits : QString::fromUtf16(post.qualifications).split(u'|'))
            staff::save(edit, staff::Wanted{0, unit, QString::fromUtf16(post.title), fits});
    }
}

// The Secretary decides for elected cadres and in the Party's, the Council's and the Front's offices, the Chairman for everybody else in the
// Committee's.
void writeAuthority(store::Edit &edit, const Town &town)
{
    base::Id secretary = 0;
    const auto line = [&](const UnitPlan &unit, store::Value kind, base::Id decider) {
        edit.insert(u"authority"_s, {{u"unit_id"_s, unit.id}, {u"kind"_s, kind}, {u"decider_id"_s, decider}});
    };
    for (const UnitPlan &unit : town.units) {
        const base::Id head = town.people[std::size_t(unit.head)].id;
        if (unit.field == Field::Party)
            secretary = head;
        if (unit.parent >= 0)
            continue;
        const bool committee = unit.field == Field::Committee;
        line(unit, store::null(), committee ? head : secretary);
        if (committee)
            line(unit, store::integer(int(staff::Kind::Cadre)), secretary);
    }
}

} // namespace

void writePeople(store::Edit &edit, Town &town)
{
    for (UnitPlan &unit : town.units)
        unit.id = staff::save(edit, staff::Unit{0, unit.code, unit.name, unit.block, unit.parent < 0 ? 0 : town.units[std::size_t(unit.parent)].id});
    for (PersonPlan &p : town.people)
        p.id = staff::save(edit, staff::Cadre{0, p.code, p.name, p.birth, p.gender, p.partyMember, p.qualification});
    const auto manager = [&](int person) { return person < 0 ? base::Id(0) : town.people[std::size_t(person)].id; };
    const auto save = [&](const MorePost &post, bool primary) {
        const PersonPlan &p = town.people[std::size_t(post.person)];
        staff::save(edit, staff::Post{0, p.id, town.units[std::size_t(post.unit)].id, post.title, post.role, post.kind, manager(post.manager),
                                      post.from, post.to, primary});
    };
    for (const MorePost &post : town.morePosts)
        if (post.to.isValid()) // what was held before is recorded before
            save(post, true);
    for (int i = 0; i < int(town.people.size()); ++i) {
        const PersonPlan &p = town.people[std::size_t(i)];
        save({i, p.unit, p.title, p.role, p.kind, p.manager, p.since, p.until}, true);
    }
    for (const MorePost &post : town.morePosts)
        if (!post.to.isValid())
            save(post, false);
    for (const AbsencePlan &absence : town.absences)
        staff::save(edit, staff::Absence{0, town.people[std::size_t(absence.person)].id, absence.from, absence.to, absence.reason});
    writeWanted(edit, town);
    writeAuthority(edit, town);
}

} // namespace sample
