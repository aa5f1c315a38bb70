// What `./dev bench` measures inside the program; run.sh measures whole programs, finds the peers and prints the table.
#pragma once

#include "base/month.h"
#include "store/database.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <ctime>
#include <memory>
#include <vector>

struct sqlite3;

namespace bench {

// Of this process, which runs one thread: what others on the machine do meanwhile does not count.
inline double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

template <class F> double processorSecondsOf(F run)
{
    const double begun = processorSeconds();
    run();
    return processorSeconds() - begun;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::unique_ptr<store::Database> open(const QString &path);

// The rows that scoring a month reads, with all their columns, by sqlite3's C functions alone, and nothing done with them. How many rows.
qint64 rawPass(sqlite3 *handle, base::Month month);

// Each prints one line: what its comment says.
// Processor seconds of reading and scoring the month with the cap, of rawPass(), their ratio (medians of runs by turns, after one to warm the
// caches), people, items, rows; and the seconds of ours by the clock.
void score(const QString &file, base::Month month, int runs);
void firstMonth(const QString &file,
                base::Month month); // seconds by the clock and by the processor, people: from opening the file to its scores, once
void inputBook(const QString &file, const QString &out); // all eight sheets of the contract in one workbook
void recalcBook(const QString &file, base::Month month, const QString &out, bool ranks); // rated sum-of-totals: what a spreadsheet must come to
void sheets(const QString &file, base::Month month,
            const QString &out); // seconds by the clock and by the processor, pages: everyone's sheet, one PDF
// A line for each board: its name; processor seconds of opening it over a file just opened, of a month before that has been read ahead, of one unit of
// that, of the same board once more, of the month before with nothing read ahead; lines of its tables.
void boards(const QString &file, base::Month month, const QString &unit);
void documents(const QString &file, base::Month month, const QString &out, int people); // sheets: of the first so many, one .docx

} // namespace bench
