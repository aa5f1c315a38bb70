#include "rating/locked_month.h"

#include <algorithm>

namespace rating {

std::vector<ConditionRule> conditionsOf(const std::vector<LockedMonth> &months)
{
    std::vector<ConditionRule> all;
    for (const LockedMonth &month : months)
        for (const ConditionRule &condition : month.conditions)
            if (std::none_of(all.begin(), all.end(), [&](const ConditionRule &known) { return known.code == condition.code; }))
                all.push_back(condition);
    return all;
}

Rating fixedBy(const std::vector<ConditionRule> &conditions, Rating byScore)
{
    Rating rating = byScore;
    for (const ConditionRule &condition : conditions)
        rating = rating == Rating::Unrated ? condition.fixes : std::max(rating, condition.fixes);
    return rating;
}

LockedMonth lockedMonthOf(const SheetSnapshot &snapshot, std::optional<Rating> decided)
{
    const Score score = scoreOf(snapshot);
    LockedMonth month;
    month.month = snapshot.facts.month;
    month.cadre = snapshot.facts.cadre;
    month.unit = snapshot.facts.unit;
    month.code = snapshot.code;
    month.label = snapshot.label;
    month.unitName = snapshot.print.unitName;
    month.role = snapshot.facts.role;
    month.kind = snapshot.facts.kind;
    month.rules = snapshot.rules;
    month.general = score.general;
    month.counted = score.counted;
    month.d = score.d;
    month.organising = score.organising;
    month.uniting = score.uniting;
    month.total = snapshot.row.total;
    month.note = score.note;
    for (std::size_t i = 0; i < snapshot.rules.conditions.size(); ++i)
        if (score.conditions & (1U << i))
            month.conditions.push_back(snapshot.rules.conditions[i]);
    month.proposed = score.proposed;
    month.decided = decided;
    return month;
}

} // namespace rating
