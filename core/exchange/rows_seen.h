// Which rows an export gives to whom: nobody learns from a workbook what the window would not show them.
#pragma once

#include "exchange/row_rights.h"
#include "rating/month_scores.h"
#include "week/calendar_entry.h"

#include <map>

namespace exchange {

class RowsSeen {
public:
    // only: rows of one person, of whom the same is seen; 0: everybody's.
    RowsSeen(store::Database &database, const rights::Caller &caller, base::Id only = 0);

    // Of somebody: their posts, work, absences; rated: their scores of that month.
    bool person(base::Id cadre, base::Month rated = {});
    // With what the person gave themselves: hidden from their direct manager until it is submitted, whatever else that one is.
    bool selfScores(base::Id cadre, base::Month month);
    bool observation(const conduct::Observation &observation);
    // A row of work: its lead's. Of one person also what they take part in.
    bool work(base::Id lead, const std::vector<base::Id> &joiners);
    // One that belongs to no work: of its chair's, or of the unit that prepares it.
    bool entry(const week::CalendarEntry &entry);

private:
    bool mayRead(base::Id cadre, base::Month rated = {});
    bool isOf(base::Id cadre, const std::vector<base::Id> &others) const; // wanted at all

    store::Database &m_database;
    RowRights m_rights;
    base::Id m_only;
    staff::Roster m_roster; // empty where everything is seen
    std::map<base::Month, rating::MonthScores> m_months; // whose stages were asked for
};

} // namespace exchange
