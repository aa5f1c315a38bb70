// Which rows an export gives to whom: nobody learns from a workbook what the window would not show them.
#pragma once

#include "exchange/row_rights.h"
#include "rating/month_scores.h"
#include "week/calendar_entry.h"

#include <map>

namespace exchange {

class RowsSeen {
public:
    RowsSeen(store::Database &database, const rights::Caller &caller);

    // Of somebody: their posts, work, absences; rated: their scores of that month.
    bool person(base::Id cadre, base::Month rated = {});
    // With what the person gave themselves: hidden from their direct manager until it is submitted, whatever else that one is.
    bool selfScores(base::Id cadre, base::Month month);
    bool observation(const conduct::Observation &observation);
    // One that belongs to no work: of its chair's, or of the unit that prepares it.
    bool entry(const week::CalendarEntry &entry);

private:
    store::Database &m_database;
    RowRights m_rights;
    staff::Roster m_roster; // empty where everything is seen
    std::map<base::Month, rating::MonthScores> m_months; // whose stages were asked for
};

} // namespace exchange
