#include "staff/relation.h"

#include "base/tr.h"
#include "staff/staff_table.h"

#include <algorithm>

namespace staff {
namespace {

bool heads(std::span<const Post> posts, base::Id unit, QDate on)
{
    return std::any_of(posts.begin(), posts.end(),
                       [&](const Post &post) { return post.unit == unit && post.role == PostRole::Head && post.holdsOn(on); });
}

bool headsAny(std::span<const Post> posts, const std::vector<base::Id> &units, QDate on)
{
    return std::any_of(units.begin(), units.end(), [&](base::Id unit) { return heads(posts, unit, on); });
}

bool serves(const Standing &standing, const rights::Caller &caller, base::Id unit, QDate on)
{
    if (caller.role == rights::Role::Owner)
        return true;
    if (caller.role != rights::Role::Officer)
        return false;
    return std::any_of(standing.officers.begin(), standing.officers.end(), [&](const rights::OfficerUnit &line) {
        return line.account == caller.account && rights::inForce(line.from, line.to, on)
               && (line.unit == 0 || standing.units.isWithin(unit, line.unit));
    });
}
} // namespace

Standing Standing::load(store::Database &database)
{
    return {UnitTree(loadUnits(database)), rights::loadAuthorities(database), rights::loadOfficerUnits(database)};
}

QString whyNoRoot() { return Tr::tr("A unit below no other is for the owner of the file and for officers of the whole office."); }

bool servesAll(const Standing &standing, const rights::Caller &caller, QDate on)
{
    return caller.role == rights::Role::Sole || caller.role == rights::Role::Owner
           || (caller.role == rights::Role::Officer
               && std::any_of(standing.officers.begin(), standing.officers.end(), [&](const rights::OfficerUnit &line) {
                      return line.account == caller.account && line.unit == 0 && rights::inForce(line.from, line.to, on);
                  }));
}

std::optional<Post> standingPost(std::span<const Post> posts, QDate on)
{
    if (const Post *post = postOn(posts, on))
        return *post;
    const Post *last = nullptr;
    const Post *first = nullptr;
    for (const Post &post : posts) {
        if (post.to.isValid() && post.to < on && (last == nullptr || post.to > last->to))
            last = &post;
        if (post.from.isValid() && post.from > on && (first == nullptr || post.from < first->from))
            first = &post;
    }
    if (last != nullptr)
        return *last;
    return first != nullptr ? std::optional<Post>(*first) : std::nullopt;
}

base::Id deciderBy(const Standing &standing, const Post &subject, QDate on)
{
    const std::vector<base::Id> path = standing.units.withAncestors(subject.unit);
    const rights::Authority *best = nullptr;
    std::pair<qsizetype, int> bestRank; // how far up its unit lies, how much of kind and role it leaves open: less is narrower
    for (const rights::Authority &line : standing.authorities) {
        if (!rights::inForce(line.from, line.to, on) || (line.kind && *line.kind != int(subject.kind))
            || (line.role && *line.role != int(subject.role)) || line.decider == subject.cadre)
            continue;
        const auto at = std::find(path.begin(), path.end(), line.unit);
        if (line.unit != 0 && at == path.end())
            continue;
        const qsizetype distance = line.unit == 0 ? qsizetype(path.size()) : at - path.begin();
        const std::pair<qsizetype, int> rank{distance, (line.role ? 0 : 2) + (line.kind ? 0 : 1)};
        if (best == nullptr || rank < bestRank) {
            best = &line;
            bestRank = rank;
        }
    }
    return best == nullptr ? 0 : best->decider;
}

rights::Relations relations(const Standing &standing, base::Id cadre, std::span<const Post> cadrePosts, const Post &subject, QDate on)
{
    using rights::Relation;
    rights::Relations found;
    if (cadre == 0)
        return found;
    if (cadre == subject.cadre)
        found.add(Relation::Self);
    if (cadre == subject.manager)
        found.add(Relation::DirectManager);
    const base::Id decider = deciderBy(standing, subject, on);
    if (cadre == decider)
        found.add(Relation::Decider);
    const bool isHead =
        cadre != subject.cadre
        && (headsAny(cadrePosts, standing.units.withAncestors(subject.unit), on) || (subject.role == PostRole::Head && cadre == subject.manager));
    if (isHead) {
        found.add(Relation::UnitHead);
        if (decider == 0)
            found.add(Relation::Decider);
    }
    return found;
}

rights::Relations relations(const Standing &standing, const rights::Caller &caller, std::span<const Post> callerPosts, const Post &subject, QDate on)
{
    if (caller.role == rights::Role::Sole)
        return {};
    rights::Relations found = relations(standing, caller.cadre, callerPosts, subject, on);
    if (serves(standing, caller, subject.unit, on))
        found.add(rights::Relation::UnitOfficer);
    return found;
}

rights::Relations relationsToUnit(const Standing &standing, base::Id cadre, std::span<const Post> cadrePosts, base::Id unit,
                                  std::span<const Post> unitHeads, QDate on)
{
    using rights::Relation;
    rights::Relations found;
    if (cadre == 0)
        return found;
    std::vector<base::Id> above = standing.units.withAncestors(unit);
    if (!above.empty())
        above.erase(above.begin());
    const bool ownHead = heads(cadrePosts, unit, on);
    if (ownHead)
        found.add(Relation::Self);
    Post headPost; // where nobody heads the unit: what a head would hold
    headPost.unit = unit;
    headPost.role = PostRole::Head;
    headPost.kind = Kind::Cadre;
    if (!unitHeads.empty())
        headPost = unitHeads.front();
    const base::Id decider = deciderBy(standing, headPost, on);
    if (cadre == decider)
        found.add(Relation::Decider);
    const bool managesHead = std::any_of(unitHeads.begin(), unitHeads.end(), [&](const Post &post) { return post.manager == cadre; });
    if (!ownHead && (managesHead || headsAny(cadrePosts, above, on))) {
        found.add(Relation::UnitHead);
        if (decider == 0)
            found.add(Relation::Decider);
    }
    return found;
}

rights::Relations relationsToUnit(const Standing &standing, const rights::Caller &caller, std::span<const Post> callerPosts, base::Id unit,
                                  std::span<const Post> unitHeads, QDate on)
{
    if (caller.role == rights::Role::Sole)
        return {};
    rights::Relations found = relationsToUnit(standing, caller.cadre, callerPosts, unit, unitHeads, on);
    if (serves(standing, caller, unit, on))
        found.add(rights::Relation::UnitOfficer);
    return found;
}

rights::Relations relations(store::Database &database, const rights::Caller &caller, base::Id subject, QDate on)
{
    if (caller.role == rights::Role::Sole)
        return {};
    const Standing standing = Standing::load(database);
    const std::vector<Post> own = caller.cadre == 0 ? std::vector<Post>() : loadPosts(database, caller.cadre);
    const std::optional<Post> post = standingPost(loadPosts(database, subject), on);
    Post nowhere;
    nowhere.cadre = subject;
    return relations(standing, caller, own, post ? *post : nowhere, on);
}

rights::Relations relations(store::Database &database, const rights::Caller &caller, base::Id subject, base::Month rated, QDate on)
{
    const std::vector<Post> posts = loadPosts(database, subject);
    const Post *post = ratedPost(posts, rated);
    if (post == nullptr)
        return relations(database, caller, subject, on);
    const std::vector<Post> own = caller.cadre == 0 ? std::vector<Post>() : loadPosts(database, caller.cadre);
    return relations(Standing::load(database), caller, own, *post, on);
}

rights::Relations relations(store::Database &database, base::Id cadre, base::Id subject, QDate on)
{
    if (cadre == 0)
        return {};
    const Standing standing = Standing::load(database);
    const std::optional<Post> post = standingPost(loadPosts(database, subject), on);
    Post nowhere;
    nowhere.cadre = subject;
    return relations(standing, cadre, loadPosts(database, cadre), post ? *post : nowhere, on);
}

rights::Relations relationsToUnit(store::Database &database, const rights::Caller &caller, base::Id unit, QDate on)
{
    if (caller.role == rights::Role::Sole)
        return {};
    const std::vector<Post> own = caller.cadre == 0 ? std::vector<Post>() : loadPosts(database, caller.cadre);
    return relationsToUnit(Standing::load(database), caller, own, unit, loadHeads(database, unit, on), on);
}

rights::Relations relationsToUnit(store::Database &database, base::Id cadre, base::Id unit, QDate on)
{
    if (cadre == 0)
        return {};
    return relationsToUnit(Standing::load(database), cadre, loadPosts(database, cadre), unit, loadHeads(database, unit, on), on);
}

} // namespace staff
