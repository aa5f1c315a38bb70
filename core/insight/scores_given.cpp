#include "insight/scores_given.h"

#include "insight/check.h"

namespace insight {

std::vector<std::pair<base::Id, std::vector<GivenTotal>>> totalsGiven(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    QHash<std::size_t, GivenTotal> totals;
    for (const GivenScore &one : facts.given) {
        if (one.isContent || one.superior < 0)
            continue;
        GivenTotal &total = totals[one.place];
        total.place = one.place;
        total.halves += one.superior;
        total.rows.push_back(one.row);
    }
    const rating::MonthValues &values = facts.scores.values;
    std::vector<std::pair<base::Id, std::vector<GivenTotal>>> all;
    for (const auto &[superior, places] : bySuperior(facts, roster, scope)) {
        std::vector<GivenTotal> own;
        for (const std::size_t place : places) {
            const auto total = totals.constFind(place);
            if (total != totals.constEnd() && total->rows.size() == values.rules[values.people[place].rules].criteria.size())
                own.push_back(*total);
        }
        if (!own.empty())
            all.push_back({superior, std::move(own)});
    }
    return all;
}

} // namespace insight
