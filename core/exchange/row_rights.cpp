#include "exchange/row_rights.h"

#include "base/vietnam.h"

namespace exchange {

RowRights::RowRights(store::Database &database, const rights::Caller &caller)
    : m_database(database),
      m_caller(caller),
      m_today(base::vietnamDay(database.now()))
{
}

void RowRights::clear()
{
    m_standing.reset();
    m_people.clear();
    m_units.clear();
}

const staff::Standing &RowRights::standing(const staff::Roster &roster)
{
    if (!m_standing)
        m_standing = staff::Standing{roster.units(), rights::loadAuthorities(m_database), rights::loadOfficerUnits(m_database)};
    return *m_standing;
}

rights::Relations RowRights::to(const staff::Roster &roster, base::Id cadre, base::Month rated)
{
    if (isSole())
        return {};
    const std::pair<base::Id, int> key(cadre, rated.year() * 16 + rated.month());
    if (const auto known = m_people.constFind(key); known != m_people.constEnd())
        return *known;
    const staff::Post *post = roster.ratedPost(cadre, rated);
    staff::Post nowhere;
    nowhere.cadre = cadre;
    const staff::Post subject = post ? *post : staff::standingPost(roster.posts(cadre), m_today).value_or(nowhere);
    const rights::Relations found = staff::relations(standing(roster), m_caller, roster.posts(m_caller.cadre), subject, m_today);
    m_people.insert(key, found);
    return found;
}

rights::Relations RowRights::toUnit(const staff::Roster &roster, base::Id unit)
{
    if (isSole())
        return {};
    if (const auto known = m_units.constFind(unit); known != m_units.constEnd())
        return *known;
    std::vector<staff::Post> heads;
    for (const staff::Post &post : roster.posts())
        if (post.unit == unit && post.role == staff::PostRole::Head && post.holdsOn(m_today))
            heads.push_back(post);
    const rights::Relations found = staff::relationsToUnit(standing(roster), m_caller, roster.posts(m_caller.cadre), unit, heads, m_today);
    m_units.insert(unit, found);
    return found;
}

QString RowRights::whyNoRoot(const staff::Roster &roster)
{
    return staff::servesAll(standing(roster), m_caller, m_today) ? QString() : staff::whyNoRoot();
}

QString RowRights::whyNotWrite(rights::Relations to) const
{
    return isSole() ? QString() : rights::allowed(m_caller.role, to, rights::Stage::Open, rights::Action::RecordSigned).reason;
}

bool RowRights::mayRead(rights::Relations to) const
{
    return isSole() || rights::allowed(m_caller.role, to, rights::Stage::Open, rights::Action::Export);
}

bool RowRights::mayRead(rights::Relations to, const conduct::Observation &observation) const
{
    return isSole() || conduct::mayView(m_caller, to, observation);
}

} // namespace exchange
