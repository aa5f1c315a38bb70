#include "shell/people.h"

#include "base/text.h"
#include "base/vietnam.h"
#include "staff/relation.h"

#include <algorithm>

namespace shell {

std::vector<FoundPerson> loadPeople(store::Database &database, const rights::Caller &caller)
{
    const staff::Roster roster = staff::Roster::load(database);
    const staff::Standing standing = staff::Standing::load(database);
    const QDate today = base::vietnamDay(database.now());
    const base::NameOrder order;
    std::vector<std::pair<base::NameOrder::Key, FoundPerson>> people;
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto posts = roster.posts(cadre.id);
        const staff::Post *post = roster.postOn(cadre.id, today);
        if (!post && !posts.empty())
            post = &posts.back();
        const rights::Relations to = post ? staff::relations(standing, caller, roster.posts(caller.cadre), *post, today) : rights::Relations();
        if (!rights::allowed(caller.role, to, rights::Stage::Open, rights::Action::ViewSheet))
            continue;
        const staff::Unit *unit = post ? roster.units().find(post->unit) : nullptr;
        QString label = cadre.name + QStringLiteral(" · ") + cadre.code;
        if (unit)
            label += QStringLiteral(" · ") + unit->code;
        people.emplace_back(order.key(cadre.name), FoundPerson{cadre.id, label});
    }
    std::stable_sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FoundPerson> found;
    for (auto &[key, person] : people)
        found.push_back(std::move(person));
    return found;
}

} // namespace shell
