#include "rating/month_data.h"

#include "rating/latest_month.h"
#include "staff/staff_table.h"

#include <QSet>

namespace rating_ui {
namespace {

SharedMonth complete(store::Database &database, rating::MonthScores month)
{
    auto data = std::make_shared<MonthData>();
    data->month = std::move(month);
    data->cap = rating::capOf(data->month);
    data->stages.reserve(data->people());
    for (std::size_t i = 0; i < data->people(); ++i)
        data->stages.push_back(data->month.stage(qint32(i)));
    QSet<QString> over;
    for (const rating::CapLine &line : data->cap)
        over.unite(QSet<QString>(line.over.begin(), line.over.end()));
    data->over.reserve(data->people());
    for (const rating::PersonValues &person : data->month.values.people)
        data->over.push_back(over.contains(person.code));
    data->units = staff::UnitTree(staff::loadUnits(database));
    return data;
}

} // namespace

SharedMonth loadMonth(store::Database &database, base::Month month) { return complete(database, rating::scoreMonth(database, month)); }

SharedMonth loadFirstMonth(store::Database &database, base::Month wished)
{
    if (const base::Month scored = rating::latestScoredMonth(database); scored.isValid())
        return loadMonth(database, scored);
    for (base::Month month = wished; month > wished.next(-24); month = month.next(-1)) {
        rating::MonthScores scores = rating::scoreMonth(database, month);
        if (scores.values.hasData)
            return complete(database, std::move(scores));
    }
    return loadMonth(database, wished);
}

} // namespace rating_ui
