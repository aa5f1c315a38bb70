#include "rating/rule_effect.h"

namespace rating {

std::vector<RuleEffect> effectOf(const MonthScores &before, const MonthScores &after)
{
    std::vector<RuleEffect> effects;
    for (std::size_t i = 0; i < before.rows.size(); ++i) {
        const base::Id cadre = before.values.cadres[i];
        const qint32 there = after.values.placeOf(cadre);
        if (there < 0 || after.rows.empty())
            continue;
        const ScoreRow &row = after.rows[std::size_t(there)];
        if (row.total != before.rows[i].total || row.proposed != before.rows[i].proposed)
            effects.push_back({cadre, before.rows[i], row});
    }
    return effects;
}

std::array<int, 5> proposedClasses(const MonthScores &month)
{
    std::array<int, 5> counts{};
    for (const ScoreRow &row : month.rows)
        ++counts[std::size_t(row.proposed) - 1];
    return counts;
}

} // namespace rating
