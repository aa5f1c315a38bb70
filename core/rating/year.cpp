#include "rating/year.h"

#include "rating/shipped_rules.h"

using namespace Qt::StringLiterals;

namespace rating {

YearScore scoreYear(int year, LockedPeriod period)
{
    YearScore y;
    y.year = year;
    bool worked = false;
    for (const LockedMonth &month : period.months) {
        worked = worked || month.worked();
        if (month.total < 0)
            continue;
        ++y.rated;
        y.sum += month.total;
    }
    y.rules = period.months.empty() ? *shippedRules(defaultRuleName(Kind::CivilServant)) : period.months.back().rules;
    if (y.rated > 0) {
        y.total = {y.sum, base::Int128(100) * y.rated};
        y.byScore = bandOf(y.rules.bands, y.total);
    } else {
        y.note = worked ? Note::NoItems : Note::Absent;
    }
    y.conditions = conditionsOf(period.months);
    y.proposed = worked ? fixedBy(y.conditions, y.byScore) : y.byScore;
    y.period = std::move(period);
    return y;
}

} // namespace rating
