#include "rating/rule_set.h"

#include <algorithm>

namespace rating {

const std::vector<Part> &ResultRule::parts(Role role) const
{
    switch (role) {
    case Role::Head:
        return head;
    case Role::Deputy:
        return deputy;
    case Role::Staff:
        break;
    }
    return staff;
}

base::Points RuleSet::generalMax() const
{
    base::Points sum;
    for (const Criterion &criterion : criteria)
        sum = sum + criterion.max;
    return sum;
}

int RuleSet::criterionAt(QStringView code) const
{
    for (std::size_t i = 0; i < criteria.size(); ++i)
        if (criteria[i].code == code)
            return int(i);
    return -1;
}

int RuleSet::criterionOf(Indicator indicator) const
{
    for (const IndicatorRule &rule : indicators)
        if (rule.indicator == indicator)
            return rule.criterion;
    return -1;
}

int RuleSet::conditionAt(QStringView code) const
{
    for (std::size_t i = 0; i < conditions.size(); ++i)
        if (conditions[i].code == code)
            return int(i);
    return -1;
}

bool RuleSet::servesKind(Kind kind) const { return std::find(serves.begin(), serves.end(), kind) != serves.end(); }

bool RuleSet::uses(Role role, Part part) const
{
    const std::vector<Part> &parts = result.parts(role);
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

} // namespace rating
