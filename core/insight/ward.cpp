#include "insight/ward.h"

#include "base/vietnam.h"

namespace insight {

void Ward::refresh()
{
    const qint64 head = m_database.auditHead();
    if (head == m_head)
        return;
    m_head = head;
    m_roster.reset();
    m_standing.reset();
    m_months.clear();
}

QDate Ward::today() const { return base::vietnamDay(m_database.now()); }

const staff::Roster &Ward::roster()
{
    if (!m_roster)
        m_roster = staff::Roster::load(m_database);
    return *m_roster;
}

const staff::Standing &Ward::standing()
{
    if (!m_standing)
        m_standing = staff::Standing::load(m_database);
    return *m_standing;
}

const rating::MonthScores &Ward::month(base::Month month)
{
    auto known = m_months.find(month);
    if (known == m_months.end())
        known = m_months.emplace(month, rating::scoreMonth(m_database, month)).first;
    return known->second;
}

Scope Ward::scope(const rights::Caller &caller, base::Id unit, base::Month month)
{
    return {roster(), standing(), caller, unit, month.last(), today()};
}

} // namespace insight
