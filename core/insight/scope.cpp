#include "insight/scope.h"

#include <algorithm>

namespace insight {
namespace {

// The post by which somebody stands to others: the one rated in the month, else any.
const staff::Post *standingPost(const staff::Roster &roster, base::Id cadre, QDate on)
{
    if (const staff::Post *post = roster.ratedPost(cadre, base::Month::of(on)))
        return post;
    const std::span<const staff::Post> posts = roster.posts(cadre);
    return posts.empty() ? nullptr : &posts.back();
}

} // namespace

Scope::Scope(const staff::Roster &roster, const staff::Standing &standing, const rights::Caller &caller, base::Id unit, QDate on, QDate acting)
    : m_caller(caller),
      m_unit(unit),
      m_everything(caller.role == rights::Role::Sole)
{
    const QDate day = acting.isValid() ? acting : on;
    if (unit != 0) {
        const std::vector<base::Id> below = roster.units().withDescendants(unit);
        m_units = QSet<base::Id>(below.begin(), below.end());
    }
    const std::span<const staff::Post> own = roster.posts(caller.cadre);
    QSet<base::Id> peopled;
    QHash<base::Id, std::vector<staff::Post>> heads;
    for (const staff::Cadre &cadre : roster.cadres()) {
        const staff::Post *post = standingPost(roster, cadre.id, on);
        if (post == nullptr)
            continue;
        if (post->role == staff::PostRole::Head && post->holdsOn(on))
            heads[post->unit].push_back(*post);
        if (!m_everything)
            m_people.insert(cadre.id, staff::relations(standing, caller, own, *post, day));
        if (sees(cadre.id))
            peopled.insert(post->unit);
    }
    for (const base::Id each : roster.units().ordered()) {
        if (hasUnit(each) && peopled.contains(each))
            m_inView.push_back(each);
        if (!m_everything)
            m_unitRelations.insert(each, staff::relationsToUnit(standing, caller, own, each, heads.value(each), day));
    }
}

bool Scope::sees(base::Id cadre) const
{
    return m_everything || rights::allowed(m_caller.role, to(cadre), rights::Stage::Open, rights::Action::ViewSheet);
}

bool Scope::seesSelfScores(base::Id cadre, rights::Stage stage) const
{
    return m_everything || rights::allowed(m_caller.role, to(cadre), stage, rights::Action::ViewSelfScores);
}

bool Scope::sees(const conduct::Observation &observation) const
{
    return m_everything
           || conduct::mayView(m_caller, observation.unit != 0 ? m_unitRelations.value(observation.unit) : to(observation.cadre), observation);
}

bool Scope::seesSilence(base::Id unit) const
{
    return m_everything || rights::allowed(m_caller.role, m_unitRelations.value(unit), rights::Stage::Open, rights::Action::ViewUnconfirmed);
}

} // namespace insight
