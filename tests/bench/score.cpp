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
    qint64 rows = 0;
    const auto ours = [&] {
        const rating::MonthValues values = rating::readMonth(*database, month);
        const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
        const std::vector<rating::CapLine> cap = rating::capOf(values.people, scores, values.rules);
        people = cap.empty() ? 0 : values.people.size();
        items = 0;
        for (const rating::PersonValues &person : values.people)
            items += person.own.items;
    };
    const auto raw = [&] { rows = rawPass(database->handle(), month); };
    raw();
    ours();
    std::vector<double> ourTimes, ourClock, rawTimes, ratios;
    for (int i = 0; i < runs; ++i) {
        rawTimes.push_back(processorSecondsOf(raw));
        QElapsedTimer timer;
        timer.start();
        ourTimes.push_back(processorSecondsOf(ours));
        ourClock.push_back(double(timer.nsecsElapsed()) / 1e9);
        ratios.push_back(ourTimes.back() / rawTimes.back());
    }
    std::printf("%.6f %.6f %.2f %zu %lld %lld %.6f\n", median(ourTimes), median(rawTimes), median(ratios), people, static_cast<long long>(items),
                static_cast<long long>(rows), median(ourClock));
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
