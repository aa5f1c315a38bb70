// How the caller stands to those whose rows come in or go out: the one place that asks. Worked out once a person, so that a book of 20,000 people
// asks no more than that.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "conduct/observation.h"
#include "staff/relation.h"

#include <QHash>

namespace exchange {

class RowRights {
public:
    RowRights(store::Database &database, const rights::Caller &caller);

    const rights::Caller &caller() const { return m_caller; }
    // Nothing to ask: the owner of a file without accounts.
    bool isSole() const { return m_caller.role == rights::Role::Sole; }
    bool isSelf(base::Id cadre) const { return cadre != 0 && cadre == m_caller.cadre; }

    // As they stand today. rated: to somebody in the post rated in that month (else in the one they hold).
    rights::Relations to(const staff::Roster &roster, base::Id cadre, base::Month rated = {});
    rights::Relations toUnit(const staff::Roster &roster, base::Id unit);
    // Why they may not hang a unit below no other; empty: they may.
    QString whyNoRoot(const staff::Roster &roster);
    // The roster is another: nothing is known any longer.
    void clear();

    // Why the caller may not bring in rows about them; empty: they may. An office types what others have signed, so that is what they must be allowed
    // to.
    QString whyNotWrite(rights::Relations to) const;
    bool mayRead(rights::Relations to) const;
    // Before it is confirmed few may see an observation: conduct::mayView.
    bool mayRead(rights::Relations to, const conduct::Observation &observation) const;

private:
    const staff::Standing &standing(const staff::Roster &roster);

    store::Database &m_database;
    rights::Caller m_caller;
    QDate m_today;
    std::optional<staff::Standing> m_standing;
    QHash<std::pair<base::Id, int>, rights::Relations> m_people; // by person and month
    QHash<base::Id, rights::Relations> m_units;
};

} // namespace exchange
