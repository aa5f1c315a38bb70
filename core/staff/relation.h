// How one person stands to another: what rights::require needs to know, worked out from posts, the tree of units and the table of authority.
#pragma once

#include "access/authority.h"
#include "access/rights.h"
#include "staff/roster.h"

#include <optional>

namespace staff {

// The small tables that relations are derived from.
struct Standing {
    UnitTree units;
    std::vector<rights::Authority> authorities;
    std::vector<rights::OfficerUnit> officers;

    static Standing load(store::Database &database);
};

// Who decides for a post on a day: of the lines in force that cover it, the narrowest unit wins, then a line naming both kind and role, then role,
// then kind, then the first recorded. A line whose decider is the subject covers them not: nobody decides their own. 0: no line covers it; then
// whoever is head over the person decides.
base::Id deciderBy(const Standing &standing, const Post &subject, QDate on);

// The post by which one stands to somebody on a day: the one they hold, else the last one before, else the first after.
std::optional<Post> standingPost(std::span<const Post> posts, QDate on);

// Whether the caller's word covers the whole office: only they hang a unit below no other, which makes its head answer to nobody.
QString whyNoRoot();
bool servesAll(const Standing &standing, const rights::Caller &caller, QDate on);

// The relations of a cadre (0: nobody) to the holder of a post on a day, that of acting. The subject's post is the one that counts (the rated post
// for a month's sheet, else postOn); others' posts are looked at on that day. Who heads the subject's unit or one above it is UnitHead (and Decider
// where no line of authority covers the subject); to a unit's head their direct manager is UnitHead too. The subject's officer is by account: see the
// overload with a caller.
rights::Relations relations(const Standing &standing, base::Id cadre, std::span<const Post> cadrePosts, const Post &subject, QDate on);
// The same for a caller: with UnitOfficer for the officers of the subject's unit and for an owner. Sole callers stand in no relation: Other.
rights::Relations relations(const Standing &standing, const rights::Caller &caller, std::span<const Post> callerPosts, const Post &subject, QDate on);
// To a unit: Self for its own head, UnitHead for the heads of units above it and for the direct manager of its head, Decider for who decides for its
// head (and for every UnitHead where no line of authority does), UnitOfficer as above. heads: the posts of the unit's head or heads on the day.
rights::Relations relationsToUnit(const Standing &standing, base::Id cadre, std::span<const Post> cadrePosts, base::Id unit,
                                  std::span<const Post> heads, QDate on);
rights::Relations relationsToUnit(const Standing &standing, const rights::Caller &caller, std::span<const Post> callerPosts, base::Id unit,
                                  std::span<const Post> heads, QDate on);

// Read from the file what the above need; for single verbs. A subject without a post on the day: the last one held before, else the first after.
rights::Relations relations(store::Database &database, const rights::Caller &caller, base::Id subject, QDate on);
rights::Relations relations(store::Database &database, base::Id cadre, base::Id subject, QDate on);
// To somebody as rated in a month, in their post then; authority, officers and headship are those of the day on which one acts. Without a post in the
// month: as above.
rights::Relations relations(store::Database &database, const rights::Caller &caller, base::Id subject, base::Month rated, QDate on);
rights::Relations relationsToUnit(store::Database &database, const rights::Caller &caller, base::Id unit, QDate on);
rights::Relations relationsToUnit(store::Database &database, base::Id cadre, base::Id unit, QDate on);

} // namespace staff
