#include "staff/staff.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "staff/managers.h"
#include "staff/relation.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staff {
namespace {
using rights::Action;
using rights::Stage;

QDate today(store::Edit &edit) { return base::vietnamDay(edit.database().now()); }

// Somebody new belongs to nobody yet: whoever serves any unit may enter them; the post then says where.
void requireFor(store::Edit &edit, const rights::Caller &caller, base::Id cadre)
{
    if (caller.role == rights::Role::Sole)
        return;
    if (cadre == 0 || loadPosts(edit.database(), cadre).empty()) {
        rights::require(caller, {}, Stage::Open, Action::Import);
        return;
    }
    rights::require(caller, relations(edit.database(), caller, cadre, today(edit)), Stage::Open, Action::EditStaff);
}

void requireForUnit(store::Edit &edit, const rights::Caller &caller, base::Id unit)
{
    rights::require(caller, relationsToUnit(edit.database(), caller, unit, today(edit)), Stage::Open, Action::EditStaff);
}

bool exists(store::Database &database, const QString &sql, base::Id id)
{
    store::Statement statement(database, sql);
    return statement.bind(id).next();
}

bool codeTaken(store::Database &database, const QString &table, const QString &code, base::Id id)
{
    store::Statement statement(database, u"SELECT 1 FROM %1 WHERE code = ? AND id <> ?"_s.arg(table));
    return statement.bind(code).bind(id).next();
}

QString nameOf(store::Database &database, base::Id cadre)
{
    const std::optional<Cadre> found = loadCadre(database, cadre);
    return found ? Tr::tr("%1 (%2)").arg(found->name, found->code) : QString::number(cadre);
}

Post found(store::Edit &edit, base::Id post)
{
    const std::optional<Post> there = loadPost(edit.database(), post);
    if (!there)
        base::refuse(Tr::tr("There is no such post: it may have been removed meanwhile."));
    return *there;
}

// The months of a post are those of the unit it lies in, though its holder may stand elsewhere by now.
void requireForPost(store::Edit &edit, const rights::Caller &caller, const Post &post)
{
    requireFor(edit, caller, post.cadre);
    requireForUnit(edit, caller, post.unit);
}

// Also one that arises because a post has left a month and another is rated in it.
void refuseCircles(store::Edit &edit, base::Id cadre)
{
    store::Database &database = edit.database();
    for (const ManagerCircle &circle : managerCircles(loadPosts(database))) {
        if (std::find(circle.cadres.begin(), circle.cadres.end(), cadre) == circle.cadres.end())
            continue;
        QStringList names;
        for (const base::Id each : circle.cadres)
            names << nameOf(database, each);
        base::refuse(Tr::tr("These people would manage each other in a circle: %1. Choose another direct manager.").arg(names.join(u", "_s)));
    }
}
} // namespace

base::Id saveUnit(store::Edit &edit, const rights::Caller &caller, const Unit &unit)
{
    rights::require(caller, {}, Stage::Open, Action::EditCatalogues);
    if (codeTaken(edit.database(), u"unit"_s, unit.code, unit.id))
        base::refuse(Tr::tr("The unit code %1 is already in use.").arg(unit.code));
    // Where a unit lies says who has a word over its people: to move it takes the right over it, over where it lay and over where it is to lie.
    const std::vector<Unit> stored = loadUnits(edit.database());
    const auto before = std::find_if(stored.begin(), stored.end(), [&](const Unit &each) { return each.id == unit.id; });
    if (before != stored.end()) {
        requireForUnit(edit, caller, unit.id);
        if (before->parent != unit.parent && before->parent != 0)
            requireForUnit(edit, caller, before->parent);
    }
    if (before == stored.end() || before->parent != unit.parent) {
        if (unit.parent != 0)
            requireForUnit(edit, caller, unit.parent);
        else if (!servesAll(Standing::load(edit.database()), caller, today(edit)))
            base::refuse(whyNoRoot());
    }
    const base::Id id = save(edit, unit);
    const UnitTree tree(loadUnits(edit.database()));
    const std::vector<base::Id> circled = tree.inCircles();
    if (std::find(circled.begin(), circled.end(), id) != circled.end())
        base::refuse(Tr::tr("The unit %1 would lie below itself. Choose another superior unit.").arg(unit.code));
    return id;
}

base::Id saveCadre(store::Edit &edit, const rights::Caller &caller, const Cadre &cadre)
{
    requireFor(edit, caller, cadre.id);
    if (codeTaken(edit.database(), u"cadre"_s, cadre.code, cadre.id))
        base::refuse(Tr::tr("The code %1 is already in use.").arg(cadre.code));
    return save(edit, cadre);
}

base::Id savePost(store::Edit &edit, const rights::Caller &caller, const Post &post)
{
    check(post);
    requireFor(edit, caller, post.cadre);
    requireForUnit(edit, caller, post.unit);
    if (post.id != 0) {
        const Post there = found(edit, post.id);
        requireForPost(edit, caller, there);
        if (there.cadre != post.cadre)
            base::refuse(Tr::tr("A post stays with whom it was recorded for. End it, and record another."));
    }
    const base::Id id = save(edit, post);
    refuseCircles(edit, post.cadre);
    return id;
}

base::Id saveAbsence(store::Edit &edit, const rights::Caller &caller, const Absence &absence)
{
    check(absence);
    requireFor(edit, caller, absence.cadre);
    for (const Absence &other : loadAbsences(edit.database(), absence.cadre)) {
        if (other.id != absence.id && other.from == absence.from)
            base::refuse(Tr::tr("An absence of %1 from %2 is already recorded. Change that one.")
                             .arg(nameOf(edit.database(), absence.cadre), base::dateText(absence.from)));
    }
    return save(edit, absence);
}

base::Id saveWanted(store::Edit &edit, const rights::Caller &caller, const Wanted &wanted)
{
    rights::require(caller, {}, Stage::Open, Action::EditCatalogues);
    return save(edit, wanted);
}

void removeUnit(store::Edit &edit, const rights::Caller &caller, base::Id unit)
{
    rights::require(caller, {}, Stage::Open, Action::EditCatalogues);
    if (exists(edit.database(), u"SELECT 1 FROM post WHERE unit_id = ?"_s, unit))
        base::refuse(Tr::tr("People hold or held posts in this unit: it stays for the months in which they did."));
    if (exists(edit.database(), u"SELECT 1 FROM unit WHERE parent_id = ?"_s, unit))
        base::refuse(Tr::tr("Other units lie below this one. Move them first."));
    edit.erase(u"unit"_s, unit);
}

void removeCadre(store::Edit &edit, const rights::Caller &caller, base::Id cadre)
{
    requireFor(edit, caller, cadre);
    if (exists(edit.database(), u"SELECT 1 FROM post WHERE cadre_id = ?"_s, cadre))
        base::refuse(Tr::tr("%1 holds or held posts and stays in the register. End the posts instead.").arg(nameOf(edit.database(), cadre)));
    edit.erase(u"cadre"_s, cadre);
}

void removePost(store::Edit &edit, const rights::Caller &caller, const Post &post)
{
    const Post there = found(edit, post.id);
    requireForPost(edit, caller, there);
    edit.erase(u"post"_s, there.id);
    refuseCircles(edit, there.cadre);
}

void removeAbsence(store::Edit &edit, const rights::Caller &caller, const Absence &absence)
{
    requireFor(edit, caller, absence.cadre);
    edit.erase(u"absence"_s, absence.id);
}

void removeWanted(store::Edit &edit, const rights::Caller &caller, base::Id wanted)
{
    rights::require(caller, {}, Stage::Open, Action::EditCatalogues);
    edit.erase(u"qualification_wanted"_s, wanted);
}

void endPost(store::Edit &edit, const rights::Caller &caller, base::Id post, QDate lastDay)
{
    Post there = found(edit, post);
    requireForPost(edit, caller, there);
    there.to = lastDay;
    save(edit, there);
    refuseCircles(edit, there.cadre);
}

base::Id transfer(store::Edit &edit, const rights::Caller &caller, base::Id fromPost, const Post &next, QDate firstDay)
{
    if (!firstDay.isValid())
        base::refuse(Tr::tr("A transfer needs its first day."));
    endPost(edit, caller, fromPost, firstDay.addDays(-1));
    Post post = next;
    post.id = 0;
    post.cadre = loadPost(edit.database(), fromPost)->cadre;
    post.from = firstDay;
    return savePost(edit, caller, post);
}

} // namespace staff
