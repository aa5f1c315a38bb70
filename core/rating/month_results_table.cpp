#include "rating/month_results_table.h"

#include "rating/sheet_step.h"
#include "store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

QString columns() { return u"cadre_id, locked_unit, locked_total, locked_proposed, locked_class, locked_decision, step"_s; }

std::optional<Rating> ratingAt(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Rating(row.integerWithin(column, int(Rating::Excellent), int(Rating::Unrated))));
}

SheetResult resultAt(const store::Statement &row)
{
    SheetResult result;
    result.cadre = row.integer(0);
    result.unit = row.integer(1);
    result.total = row.optionalInteger(2).value_or(-1);
    result.proposed = ratingAt(row, 3).value_or(Rating::Unrated);
    result.decided = ratingAt(row, 4);
    result.decision = row.integer(5);
    return result;
}

} // namespace

std::optional<MonthResults> loadLockedResults(store::Database &database, const staff::Roster &roster, base::Month month)
{
    store::Statement rows(database, u"SELECT %1 FROM sheet_step WHERE step >= 4 AND month = ? ORDER BY cadre_id, id"_s.arg(columns()));
    rows.bind(month.toString());
    QHash<base::Id, SheetResult> locked; // locks and reopenings alternate: the last of them decides
    while (rows.next()) {
        if (StepKind(rows.integer(6)) == StepKind::Reopened)
            locked.remove(rows.integer(0));
        else if (rows.isNull(1))
            return std::nullopt;
        else
            locked.insert(rows.integer(0), resultAt(rows));
    }
    if (locked.isEmpty())
        return std::nullopt;
    MonthResults results{month, {}};
    results.sheets.reserve(std::size_t(locked.size()));
    for (const staff::Cadre &cadre : roster.cadres()) {
        if (roster.ratedPost(cadre.id, month) == nullptr)
            continue;
        const auto found = locked.constFind(cadre.id);
        if (found == locked.constEnd())
            return std::nullopt;
        results.sheets.push_back(*found);
    }
    return results;
}

std::optional<SheetResult> loadLockedResult(store::Database &database, base::Id lock)
{
    store::Statement row(database, u"SELECT %1 FROM sheet_step WHERE id = ? AND locked_unit IS NOT NULL"_s.arg(columns()));
    row.bind(lock);
    return row.next() ? std::optional(resultAt(row)) : std::nullopt;
}

} // namespace rating
