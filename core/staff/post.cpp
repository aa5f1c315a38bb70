#include "staff/post.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "staff/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staff {
namespace {

constexpr PostRole postRoles[] = {PostRole::Head, PostRole::Deputy, PostRole::Staff};
constexpr Kind kinds[] = {Kind::Cadre, Kind::CivilServant, Kind::PublicEmployee, Kind::Contract, Kind::PartTime};

// Of two posts held at once, whether a is the one that counts: an unknown start is the earliest.
bool counts(const Post &a, const Post &b)
{
    if (a.primary != b.primary)
        return a.primary;
    if (a.from != b.from)
        return a.from.isValid() && (!b.from.isValid() || a.from > b.from);
    return a.id < b.id;
}
} // namespace

QString word(PostRole role)
{
    switch (role) {
    case PostRole::Head:
        return u"Người đứng đầu"_s;
    case PostRole::Deputy:
        return u"Cấp phó"_s;
    case PostRole::Staff:
        break;
    }
    return u"Nhân viên"_s;
}

std::optional<PostRole> postRoleFrom(QStringView typed) { return fromWord<PostRole>(postRoles, typed); }

QString code(PostRole role)
{
    switch (role) {
    case PostRole::Head:
        return u"head"_s;
    case PostRole::Deputy:
        return u"deputy"_s;
    case PostRole::Staff:
        break;
    }
    return u"staff"_s;
}

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Cadre:
        return u"Cán bộ"_s;
    case Kind::CivilServant:
        return u"Công chức"_s;
    case Kind::PublicEmployee:
        return u"Viên chức"_s;
    case Kind::Contract:
        return u"Lao động hợp đồng"_s;
    case Kind::PartTime:
        break;
    }
    return u"Không chuyên trách"_s;
}

std::optional<Kind> kindFrom(QStringView typed) { return fromWord<Kind>(kinds, typed); }

bool Post::holdsIn(base::Month month) const
{
    return month.isValid() && (!from.isValid() || from <= month.last()) && (!to.isValid() || to >= month.first());
}

void check(const Post &post)
{
    if (post.cadre == 0)
        base::refuse(Tr::tr("A post belongs to a person."));
    if (post.unit == 0)
        base::refuse(Tr::tr("A post lies in a unit."));
    if (post.from.isValid() && post.to.isValid() && post.to < post.from)
        base::refuse(Tr::tr("The post ends (%1) before it begins (%2).").arg(base::dateText(post.to), base::dateText(post.from)));
    if (post.manager == post.cadre)
        base::refuse(Tr::tr("Nobody is their own manager."));
}

const Post *postOn(std::span<const Post> posts, QDate day)
{
    const Post *best = nullptr;
    for (const Post &post : posts) {
        if (post.holdsOn(day) && (best == nullptr || counts(post, *best)))
            best = &post;
    }
    return best;
}

const Post *ratedPost(std::span<const Post> posts, base::Month month)
{
    if (!month.isValid())
        return nullptr;
    if (const Post *atEnd = postOn(posts, month.last()))
        return atEnd;
    QDate lastHeld;
    for (const Post &post : posts) {
        if (post.holdsIn(month) && (!lastHeld.isValid() || post.to > lastHeld)) // all of them ended: none is held on the last day
            lastHeld = post.to;
    }
    return lastHeld.isValid() ? postOn(posts, lastHeld) : nullptr;
}

std::vector<const Post *> otherPosts(std::span<const Post> posts, base::Month month)
{
    const Post *rated = ratedPost(posts, month);
    std::vector<const Post *> others;
    for (const Post &post : posts) {
        if (&post != rated && post.holdsIn(month))
            others.push_back(&post);
    }
    std::sort(others.begin(), others.end(), [](const Post *a, const Post *b) { return a->id < b->id; });
    return others;
}

} // namespace staff
