#include "bench.h"

#include "rating/cap.h"
#include "rating/month_values.h"

#include <cstdio>

namespace bench {

void score(const QString &file, base::Month month, int runs)
{
    const auto database = open(file);
    std::size_t people = 0;
    qint64 items = 0;
    std::size_t capLines = 0;
    const double seconds = median(timed(runs, [&] {
        const rating::MonthValues values = rating::readMonth(*database, month);
        const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
        capLines = rating::capOf(values.people, scores, values.rules).size();
        people = values.people.size();
        items = 0;
        for (const rating::PersonValues &person : values.people)
            items += person.own.items;
    }));
    std::printf("%.6f %zu %lld %zu\n", seconds, people, static_cast<long long>(items), capLines);
}

void firstMonth(const QString &file, base::Month month)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = open(file);
    const rating::MonthValues values = rating::readMonth(*database, month);
    const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
    std::printf("%.6f %zu\n", double(timer.nsecsElapsed()) / 1e9, scores.size());
}

} // namespace bench
