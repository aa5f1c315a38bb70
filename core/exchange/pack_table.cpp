#include "exchange/pack_table.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

std::optional<base::Points> points(const store::Statement &rows, int column)
{
    const std::optional<qint64> halves = rows.optionalInteger(column);
    return halves ? std::optional(base::Points::fromHalves(int(*halves))) : std::nullopt;
}

} // namespace

StoredScores loadStoredScores(store::Database &database, Table table, base::Month month, const QSet<base::Id> &people)
{
    store::Statement rows(database, table == Table::Contents
                                        ? u"SELECT cadre_id, content, self_half, superior_half, evidence FROM content_score WHERE month = ?"_s
                                        : u"SELECT cadre_id, criterion, self_half, superior_half, evidence FROM criterion_score WHERE month = ?"_s);
    rows.bind(month.toString());
    StoredScores scores;
    while (rows.next()) {
        if (people.contains(rows.integer(0)))
            scores.insert({rows.integer(0), rows.text(1)}, {points(rows, 2), points(rows, 3), rows.text(4)});
    }
    return scores;
}

std::vector<ContentLine> loadContentLines(store::Database &database)
{
    store::Statement rows(database, u"SELECT number, label, wording, max_half FROM leadership_content ORDER BY number"_s);
    std::vector<ContentLine> lines;
    while (rows.next())
        lines.push_back({int(rows.integer(0)), rows.isNull(2) ? rows.text(1) : rows.text(2), base::Points::fromHalves(int(rows.integer(3)))});
    return lines;
}

} // namespace exchange
