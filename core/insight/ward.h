// What figures read of a file, kept from one board to the next until something is committed: changing the unit or going back a month reads nothing
// twice.
#pragma once

#include "insight/scope.h"
#include "rating/month_scores.h"
#include "store/database.h"

#include <map>
#include <optional>

namespace insight {

class Ward {
public:
    explicit Ward(store::Database &database) : m_database(database) { }

    // Drops what a commit has made stale; the boards begin with it. References given before are gone then.
    void refresh();

    store::Database &database() const { return m_database; }
    QDate today() const;
    const staff::Roster &roster();
    const staff::Standing &standing();
    const rating::MonthScores &month(base::Month month); // scored by the rules bound to it
    Scope scope(const rights::Caller &caller, base::Id unit, base::Month month);

private:
    store::Database &m_database;
    qint64 m_head = -1;
    std::optional<staff::Roster> m_roster;
    std::optional<staff::Standing> m_standing;
    std::map<base::Month, rating::MonthScores> m_months;
};

} // namespace insight
