#include "rating/latest_month.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rating {

base::Month latestScoredMonth(store::Database &database)
{
    store::Statement latest(database, u"SELECT max(month) FROM (SELECT month FROM criterion_score UNION ALL SELECT month FROM content_score "
                                      "UNION ALL SELECT month FROM sheet_step) AS scored"_s);
    return latest.next() ? base::Month::parse(latest.text(0)).value_or(base::Month()) : base::Month();
}

} // namespace rating
