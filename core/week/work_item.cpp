#include "week/work_item.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week {
namespace {

void checkCount(int count, const QString &what)
{
    if (count < 0 || count > LargestCount)
        base::refuse(Tr::tr("%1 is a whole number from 0 to %2: %3 is not.").arg(what).arg(LargestCount).arg(count));
}
} // namespace

QString word(State state)
{
    switch (state) {
    case State::Planned:
        return u"Kế hoạch"_s;
    case State::Done:
        return u"Đã làm"_s;
    case State::Moved:
        return u"Chuyển"_s;
    case State::Cancelled:
        break;
    }
    return u"Hủy"_s;
}

std::optional<State> stateFrom(QStringView typed)
{
    const QString key = base::folded(typed);
    for (State state : {State::Planned, State::Done, State::Moved, State::Cancelled}) {
        if (base::folded(word(state)) == key)
            return state;
    }
    return std::nullopt;
}

QString kText(int kMilli, QChar sep)
{
    QString text = QString::number(kMilli / 1000);
    const int rest = kMilli % 1000;
    if (rest == 0)
        return text;
    QString decimals = QString::number(rest).rightJustified(3, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return text + sep + decimals;
}

void check(const WorkItem &item)
{
    if (item.content.isEmpty())
        base::refuse(Tr::tr("A work item needs its content."));
    if (!item.week.isValid())
        base::refuse(Tr::tr("The work item “%1” needs a week.").arg(item.content));
    if (item.lead == 0)
        base::refuse(Tr::tr("The work item “%1” needs somebody who leads it.").arg(item.content));
    if (item.kMilli < 1 || item.kMilli > LargestKMilli)
        base::refuse(Tr::tr("The coefficient K of “%1” lies above 0 and is at most 100.").arg(item.content));
    if (item.assigned < 1 || item.assigned > LargestCount)
        base::refuse(Tr::tr("The quantity assigned of “%1” is a whole number from 1 to %2.").arg(item.content).arg(LargestCount));
}

void check(const WorkResult &result)
{
    if (result.item == 0 || !result.week.isValid())
        base::refuse(Tr::tr("A result belongs to a work item and a week."));
    checkCount(result.completed, Tr::tr("The quantity completed"));
    checkCount(result.faults, Tr::tr("The number of faults"));
    checkCount(result.faultsExcused, Tr::tr("The number of faults with an objective cause"));
    checkCount(result.delays, Tr::tr("The number of delays"));
    checkCount(result.delaysExcused, Tr::tr("The number of delays with an objective cause"));
    if (result.faultsExcused > result.faults || result.delaysExcused > result.delays)
        base::refuse(Tr::tr("No more faults or delays can have an objective cause than were recorded."));
}

Totals totals(std::span<const WorkResult> results)
{
    Totals sum;
    for (const WorkResult &result : results) {
        sum.completed += result.completed;
        sum.faults += result.faults;
        sum.faultsExcused += std::min(result.faultsExcused, result.faults);
        sum.delays += result.delays;
        sum.delaysExcused += std::min(result.delaysExcused, result.delays);
        sum.anyResult = true;
    }
    return sum;
}

int remaining(const WorkItem &item, const Totals &done) { return int(std::max<qint64>(0, item.assigned - done.completed)); }

} // namespace week
