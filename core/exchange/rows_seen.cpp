#include "exchange/rows_seen.h"

#include <algorithm>

namespace exchange {

RowsSeen::RowsSeen(store::Database &database, const rights::Caller &caller, base::Id only)
    : m_database(database),
      m_rights(database, caller),
      m_only(only)
{
    if (!m_rights.isSole())
        m_roster = staff::Roster::load(database);
}

bool RowsSeen::mayRead(base::Id cadre, base::Month rated) { return m_rights.isSole() || m_rights.mayRead(m_rights.to(m_roster, cadre, rated)); }

bool RowsSeen::isOf(base::Id cadre, const std::vector<base::Id> &others) const
{
    return m_only == 0 || cadre == m_only || std::find(others.begin(), others.end(), m_only) != others.end();
}

bool RowsSeen::person(base::Id cadre, base::Month rated) { return isOf(cadre, {}) && mayRead(cadre, rated); }

bool RowsSeen::work(base::Id lead, const std::vector<base::Id> &joiners) { return isOf(lead, joiners) && mayRead(lead); }

bool RowsSeen::selfScores(base::Id cadre, base::Month month)
{
    if (m_rights.isSole())
        return true;
    const rights::Relations to = m_rights.to(m_roster, cadre, month);
    rights::Stage stage = rights::Stage::Open;
    if (to.has(rights::Relation::DirectManager)) { // only to them does the stage matter
        auto known = m_months.find(month);
        if (known == m_months.end())
            known = m_months.emplace(month, rating::scoreMonth(m_database, month)).first;
        if (const qint32 place = known->second.values.placeOf(cadre); place >= 0)
            stage = known->second.stage(place);
    }
    return bool(rights::allowed(m_rights.caller().role, to, stage, rights::Action::ViewSelfScores));
}

bool RowsSeen::observation(const conduct::Observation &observation)
{
    if (!isOf(observation.cadre, {}))
        return false;
    if (m_rights.isSole())
        return true;
    return m_rights.mayRead(observation.unit != 0 ? m_rights.toUnit(m_roster, observation.unit) : m_rights.to(m_roster, observation.cadre),
                            observation);
}

bool RowsSeen::entry(const week::CalendarEntry &entry)
{
    if (!isOf(entry.chair, entry.participants))
        return false;
    if (m_rights.isSole() || (entry.chair == 0 && entry.preparingUnit == 0))
        return true;
    return (entry.chair != 0 && mayRead(entry.chair))
           || (entry.preparingUnit != 0 && m_rights.mayRead(m_rights.toUnit(m_roster, entry.preparingUnit)));
}

} // namespace exchange
