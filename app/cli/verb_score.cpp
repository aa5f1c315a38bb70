#include "score_options.h"
#include "verbs.h"

#include "rating/month_report.h"

using namespace Qt::StringLiterals;

namespace cli {

int runScore(const QStringList &arguments)
{
    const ScoreOptions given(arguments);
    const auto database = openFile(given.file(), For::Reading);
    const rating::MonthScores month = given.scores(*database);
    given.write(given.format() == u"csv"    ? rating::scoreCsv(month.rows)
                : given.format() == u"json" ? rating::scoreJson(month.rows)
                                            : rating::scoreTable(month.rows));
    return 0;
}

int runCap(const QStringList &arguments)
{
    const ScoreOptions given(arguments);
    const auto database = openFile(given.file(), For::Reading);
    const std::vector<rating::CapLine> lines = rating::capOf(given.scores(*database));
    given.write(given.format() == u"csv" ? rating::capCsv(lines) : given.format() == u"json" ? rating::capJson(lines) : rating::capTable(lines));
    return 0;
}

} // namespace cli
