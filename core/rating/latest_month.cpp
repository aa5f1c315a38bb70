#include "rating/latest_month.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rating {

base::Month latestScoredMonth(store::Database &database)
{
    // Of each table the last of its index: nothing is read through.
    store::Statement latest(database, u"SELECT max(month) FROM (SELECT max(month) AS month FROM criterion_score UNION ALL SELECT max(month) FROM content_score "
                                      "UNION ALL SELECT max(month) FROM sheet_step) AS scored"_s);
    return latest.next() ? base::Month::parse(latest.text(0)).value_or(base::Month()) : base::Month();
}

} // namespace rating
