// What `./dev bench` measures inside the program; run.sh measures whole programs, finds the peers and prints the table.
#pragma once

#include "base/month.h"
#include "store/database.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace bench {

// Seconds of each run; the first, which warms the caches, is left out.
template <class F> std::vector<double> timed(int runs, F run)
{
    std::vector<double> seconds;
    for (int i = 0; i <= runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        if (i > 0)
            seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::unique_ptr<store::Database> open(const QString &path);

// Each prints one line: seconds (the median), then what else the table needs.
void score(const QString &file, base::Month month, int runs); // seconds people items: read, score, cap
void rawScore(const QString &file, base::Month month,
              int runs); // seconds rows: the same rows and columns by sqlite3's C functions, nothing done with them
void firstMonth(const QString &file, base::Month month); // seconds people: from opening the file to the month's scores, once
void inputBook(const QString &file, const QString &out); // all eight sheets of the contract in one workbook
void recalcBook(const QString &file, base::Month month, const QString &out, bool ranks); // rated sum-of-totals: what a spreadsheet must come to
void sheets(const QString &file, base::Month month, const QString &out); // seconds pages: everyone's month sheet into one PDF

} // namespace bench
