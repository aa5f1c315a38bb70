#include "base/month_weeks.h"

namespace base {

std::vector<Week> weeksOf(Month month)
{
    std::vector<Week> weeks;
    if (!month.isValid())
        return weeks;
    // By its Fridays: of the last month there is, the week may end after the last day there is.
    QDate friday = month.first().addDays((Qt::Friday - month.first().dayOfWeek() + 7) % 7);
    for (; month.contains(friday); friday = friday.addDays(7))
        weeks.push_back(Week::of(friday));
    return weeks;
}

} // namespace base
