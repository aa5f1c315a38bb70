#include "rating/due_steps.h"

#include <algorithm>

namespace rating {

QDate dueOn(DueStep step, const MonthCalendar &calendar, base::Month month)
{
    const auto dayOf = [](base::Month of, int day) { return of.first().addDays(std::clamp(day, 1, of.first().daysInMonth()) - 1); };
    switch (step) {
    case DueStep::SelfScore:
        return dayOf(month, calendar.selfScore);
    case DueStep::Review:
        return dayOf(month, calendar.review);
    case DueStep::Decide:
        return dayOf(month, calendar.decide);
    case DueStep::Lock:
        return dayOf(month.next(), calendar.publish);
    case DueStep::None:
        break;
    }
    return {};
}

DueStep overdue(const MonthCalendar &calendar, base::Month month, rights::Stage stage, QDate today)
{
    DueStep next = DueStep::None;
    switch (stage) {
    case rights::Stage::Open:
        next = DueStep::SelfScore;
        break;
    case rights::Stage::SelfScored:
        next = DueStep::Review;
        break;
    case rights::Stage::Reviewed:
        next = DueStep::Decide;
        break;
    case rights::Stage::Decided:
        next = DueStep::Lock;
        break;
    case rights::Stage::Locked:
    case rights::Stage::Published:
        break;
    }
    return next != DueStep::None && today > dueOn(next, calendar, month) ? next : DueStep::None;
}

} // namespace rating
