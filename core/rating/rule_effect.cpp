#include "rating/rule_effect.h"

#include <algorithm>

namespace rating {
namespace {

int decimalsOf(const MonthScores &month, std::size_t place)
{
    const RuleSet &rules = month.values.rules[month.values.people[place].rules];
    return month.scores[place].total.hasValue() ? decimalsToShow(month.scores[place].total, rules) : rules.pointDecimals;
}

} // namespace

std::vector<RuleEffect> effectOf(const MonthScores &before, const MonthScores &after)
{
    std::vector<RuleEffect> effects;
    for (std::size_t i = 0; i < before.rows.size(); ++i) {
        const base::Id cadre = before.values.cadres[i];
        const qint32 there = after.values.placeOf(cadre);
        const bool locked = i < before.states.size() && before.states[i].stage == rights::Stage::Locked;
        if (there < 0 || after.rows.empty() || locked)
            continue;
        const ScoreRow &row = after.rows[std::size_t(there)];
        if (row.total != before.rows[i].total || row.proposed != before.rows[i].proposed)
            effects.push_back({cadre, before.rows[i], row, before.scores[i].total, after.scores[std::size_t(there)].total, decimalsOf(before, i),
                               decimalsOf(after, std::size_t(there))});
    }
    return effects;
}

std::array<int, 5> proposedClasses(const MonthScores &month, const std::vector<RuleEffect> &effects)
{
    std::array<int, 5> counts{};
    for (const ScoreRow &row : month.rows)
        ++counts[std::size_t(row.proposed) - 1];
    for (const RuleEffect &effect : effects) {
        --counts[std::size_t(effect.before.proposed) - 1];
        ++counts[std::size_t(effect.after.proposed) - 1];
    }
    return counts;
}

int signedSheets(const MonthScores &month)
{
    return int(std::count_if(month.states.begin(), month.states.end(),
                             [](const SheetState &state) { return state.stage != rights::Stage::Open && state.stage != rights::Stage::Locked; }));
}

} // namespace rating
