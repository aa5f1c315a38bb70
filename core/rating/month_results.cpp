#include "rating/month_results.h"

#include "rating/month_scores.h"

namespace rating {

SheetResult resultOf(const MonthScores &month, qint32 place)
{
    const auto i = std::size_t(place);
    SheetResult result;
    result.cadre = month.values.cadres[i];
    result.unit = month.values.units[i];
    result.total = month.rows[i].total;
    result.proposed = month.rows[i].proposed;
    result.decided = month.decided(place);
    if (result.decided)
        result.decision = month.steps[i][std::size_t(month.states[i].decided)].id;
    return result;
}

MonthResults resultsOf(const MonthScores &month)
{
    MonthResults results{month.values.month, {}};
    results.sheets.reserve(month.rows.size());
    for (std::size_t i = 0; i < month.rows.size(); ++i)
        results.sheets.push_back(resultOf(month, qint32(i)));
    return results;
}

} // namespace rating
