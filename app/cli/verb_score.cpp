#include "score_options.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "insight/ward.h"
#include "rating/month_report.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// What of a month the caller may see: as the boards show it (insight::Scope).
struct Seen {
    std::vector<rating::ScoreRow> rows;
    std::vector<rating::PersonValues> people;
    std::vector<rating::Score> scores;
};
Seen seen(store::Database &database, const rights::Caller &who, const rating::MonthScores &month)
{
    if (who.role == rights::Role::Sole)
        return {month.rows, month.values.people, month.scores};
    const insight::Scope scope = insight::Ward(database).scope(who, 0, month.values.month);
    Seen seen;
    for (size_t i = 0; i < month.rows.size(); ++i) {
        if (!scope.sees(month.values.cadres[i]))
            continue;
        seen.rows.push_back(month.rows[i]);
        seen.people.push_back(month.values.people[i]);
        seen.scores.push_back(month.scores[i]);
    }
    if (seen.rows.empty() && !month.rows.empty())
        base::refuse(Tr::tr("This account may see nobody's figures here."));
    return seen;
}

} // namespace

int runScore(const QStringList &arguments)
{
    const ScoreOptions given(arguments);
    const auto database = openFile(given.file(), For::Reading);
    const rights::Caller who = caller(*database);
    const std::vector<rating::ScoreRow> rows = seen(*database, who, given.scores(*database)).rows;
    given.write(*database, who, Tr::tr("Export the scores of month %1").arg(given.month().toVietnamese()),
                given.format() == u"csv"    ? rating::scoreCsv(rows)
                : given.format() == u"json" ? rating::scoreJson(rows)
                                            : rating::scoreTable(rows));
    return 0;
}

int runCap(const QStringList &arguments)
{
    const ScoreOptions given(arguments);
    const auto database = openFile(given.file(), For::Reading);
    const rights::Caller who = caller(*database);
    const rating::MonthScores month = given.scores(*database);
    const Seen shown = seen(*database, who, month);
    const std::vector<rating::CapLine> lines =
        month.values.hasData ? rating::capOf(shown.people, shown.scores, month.values.rules) : std::vector<rating::CapLine>();
    given.write(*database, who, Tr::tr("Export the cap of month %1").arg(given.month().toVietnamese()),
                given.format() == u"csv"    ? rating::capCsv(lines)
                : given.format() == u"json" ? rating::capJson(lines)
                                            : rating::capTable(lines));
    return 0;
}

} // namespace cli
