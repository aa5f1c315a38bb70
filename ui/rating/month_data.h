// All that the month page shows at once, read and scored on the store thread and handed over whole.
#pragma once

#include "access/rights.h"
#include "rating/explain.h"
#include "rating/month_scores.h"
#include "staff/unit.h"

#include <memory>
#include <vector>

namespace rating_ui {

struct MonthData {
    rating::MonthScores month;
    std::vector<rating::CapLine> cap;
    std::vector<rights::Stage> stages; // by place, as everything in month
    std::vector<bool> over; // by place: excellent beyond what the cap allows in some group
    staff::UnitTree units;

    std::size_t people() const { return month.values.people.size(); }
};
using SharedMonth = std::shared_ptr<const MonthData>; // the window reads it while the thread explains from it

SharedMonth loadMonth(store::Database &database, base::Month month);
// The month to begin with: the latest that anybody has scored, since that is the one being worked on; without any the wished one, or the latest of
// the two years up to it that has data.
SharedMonth loadFirstMonth(store::Database &database, base::Month wished);

} // namespace rating_ui
