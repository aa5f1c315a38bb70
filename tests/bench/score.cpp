#include "bench.h"

#include "rating/cap.h"
#include "rating/month_values.h"

#include <cstdio>

namespace bench {

void score(const QString &file, base::Month month, int runs)
{
    const auto database = open(file);
    rating::MonthValues values;
    std::size_t rated = 0;
    qint64 rows = 0;
    const auto warm = [&] {
        const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
        rated = rating::capOf(values.people, scores, values.rules).empty() ? 0 : scores.size();
    };
    const auto ours = [&] {
        values = rating::readMonth(*database, month);
        warm();
    };
    const auto raw = [&] { rows = rawPass(database->handle(), month); };
    raw();
    ours();
    std::vector<double> ourTimes, ourClock, rawTimes, ratios, warmClock;
    const auto clockOf = [](const auto &work) {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e9;
    };
    for (int i = 0; i < runs; ++i) {
        rawTimes.push_back(processorSecondsOf(raw));
        ourClock.push_back(clockOf([&] { ourTimes.push_back(processorSecondsOf(ours)); }));
        warmClock.push_back(clockOf(warm));
        ratios.push_back(ourTimes.back() / rawTimes.back());
    }
    qint64 items = 0;
    for (const rating::PersonValues &person : values.people)
        items += person.own.items;
    std::printf("%.6f %.6f %.2f %zu %lld %lld %.6f %.6f\n", median(ourTimes), median(rawTimes), median(ratios), rated, static_cast<long long>(items),
                static_cast<long long>(rows), median(ourClock), median(warmClock));
}

void firstMonth(const QString &file, base::Month month)
{
    QElapsedTimer timer;
    timer.start();
    const double begun = processorSeconds();
    const auto database = open(file);
    const rating::MonthValues values = rating::readMonth(*database, month);
    const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
    std::printf("%.6f %.6f %zu\n", double(timer.nsecsElapsed()) / 1e9, processorSeconds() - begun, scores.size());
}

} // namespace bench
