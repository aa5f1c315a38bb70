// A made-up ward that shows every page of the program: people, weeks of work, manifestations, scorecards and months of rating on the way from open to
// locked. Everything follows from the options: ids, times and rows are the same every time and on every machine.
#pragma once

#include "base/month.h"
#include "store/database.h"

#include <QString>

namespace sample {

struct Options {
    int people = 42; // 40 … 200,000; schools and a health station from 61, further wards from 2,001
    int weeks = 9; // 1 … 110, the last being the last one whose Friday lies in `until`
    base::Month until = *base::Month::of(2026, 10); // 2022-01 … 2099-12; this month is half-way, those before it are locked
    quint64 seed = 1;
    bool sheets = true; // signed, in one ward; a city's never are: a snapshot for each of its people would be most of the file
};

inline constexpr int leastPeople = 40;
inline constexpr int mostPeople = 200'000;
inline constexpr int leastWeeks = 1;
inline constexpr int mostWeeks = 110;

// Makes the file and opens it. Options out of range throw base::Failure (Refused) and no file is made; every other failure is an OpenResult without a
// database, as of store::Database::create, and leaves no file either.
store::OpenResult make(const QString &path, const Options &options);

} // namespace sample
