#include "staff/directory.h"

#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "grid/choice_edit.h"
#include "staff/relation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staff_ui {

const staff::Post *Directory::postOf(base::Id cadre) const
{
    const staff::Post *post = roster.postOn(cadre, on);
    const auto all = roster.posts(cadre);
    return post || all.empty() ? post : &all.back();
}

QString Directory::unitCode(base::Id unit) const
{
    const staff::Unit *found = roster.units().find(unit);
    return found ? found->code : QString();
}

QString Directory::unitOf(base::Id cadre) const
{
    const staff::Post *post = postOf(cadre);
    return post ? unitCode(post->unit) : QString();
}

rights::Verdict Directory::may(base::Id cadre, rights::Action action) const
{
    if (readOnly && action != rights::Action::ViewSheet && action != rights::Action::Export)
        return {false, Tr::tr("The file is open for looking only.")};
    return rights::allowed(caller.role, relations.value(cadre), rights::Stage::Open, action);
}

QString Directory::whyNotUnit(base::Id unit) const
{
    if (readOnly)
        return Tr::tr("The file is open for looking only.");
    if (const rights::Verdict any = rights::allowed(caller.role, {}, rights::Stage::Open, rights::Action::EditCatalogues); !any)
        return any.reason;
    if (unit == 0)
        return servesAll ? QString() : staff::whyNoRoot();
    return rights::allowed(caller.role, unitRelations.value(unit), rights::Stage::Open, rights::Action::EditStaff).reason;
}

void fill(Directory &directory, store::Database &database, const rights::Caller &caller, QDate on)
{
    directory.caller = caller;
    directory.readOnly = database.isReadOnly();
    directory.on = on;
    directory.roster = staff::Roster::load(database);
    const staff::Standing standing = staff::Standing::load(database);
    const QDate today = base::vietnamDay(database.now()); // the day by which the verbs judge
    QHash<QString, int> alike;
    for (const staff::Cadre &cadre : directory.roster.cadres())
        ++alike[cadre.name];
    for (const staff::Cadre &cadre : directory.roster.cadres())
        directory.names.insert(cadre.id, alike.value(cadre.name) > 1 ? cadre.name + u" · "_s + cadre.code : cadre.name);
    const base::NameOrder order;
    std::vector<std::pair<base::NameOrder::Key, const staff::Cadre *>> people;
    for (const staff::Cadre &cadre : directory.roster.cadres()) {
        if (const staff::Post *post = directory.postOf(cadre.id))
            directory.relations.insert(cadre.id, staff::relations(standing, caller, directory.roster.posts(caller.cadre), *post, today));
        if (directory.roster.postOn(cadre.id, on))
            people.emplace_back(order.key(cadre.name), &cadre);
    }
    std::stable_sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, cadre] : people) {
        directory.people << cadre->name + u" · "_s + cadre->code + u" · "_s + directory.unitOf(cadre->id);
        directory.peopleIds.push_back(cadre->id);
    }
    QHash<base::Id, std::vector<staff::Post>> heads;
    for (const staff::Post &post : directory.roster.posts())
        if (post.role == staff::PostRole::Head && post.holdsOn(today))
            heads[post.unit].push_back(post);
    directory.servesAll = staff::servesAll(standing, caller, today);
    for (const base::Id id : directory.roster.units().ordered()) {
        directory.unitRelations.insert(id,
                                       staff::relationsToUnit(standing, caller, directory.roster.posts(caller.cadre), id, heads.value(id), today));
        const staff::Unit *unit = directory.roster.units().find(id);
        directory.units << unit->code + u" · "_s + unit->name;
        directory.unitIds.push_back(id);
    }
}

QString choose(base::Id &into, const QString &typed, const QStringList &choices, const std::vector<base::Id> &ids)
{
    into = 0;
    if (typed.isEmpty())
        return {};
    const int meant = grid::choiceMeant(choices, typed);
    if (meant < 0)
        return meant == -2 ? Tr::tr("“%1” may mean several: type the code.").arg(typed) : Tr::tr("There is no “%1” to choose.").arg(typed);
    into = ids[std::size_t(meant)];
    return {};
}

QString chooseSeveral(std::vector<base::Id> &into, const QString &typed, const QStringList &choices, const std::vector<base::Id> &ids)
{
    into.clear();
    const QStringList parts = typed.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        base::Id one = 0;
        if (const QString reason = choose(one, part.trimmed(), choices, ids); !reason.isEmpty())
            return reason;
        if (one != 0 && std::find(into.begin(), into.end(), one) == into.end())
            into.push_back(one);
    }
    return {};
}

} // namespace staff_ui
