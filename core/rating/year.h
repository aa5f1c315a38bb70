// A year as a pure function of its locked months: the mean of the monthly totals as printed, in hundredths, so that anybody can redo it by hand
// (domain.md 4.1; Decree 335/2025: the year's class is the mean of the months rated). It closes before 15 December, so that December may be missing.
#pragma once

#include "rating/locked_month.h"

#include <QStringList>

namespace rating {

struct YearScore {
    int year = 0;
    LockedPeriod period; // all locked months, and those left out because they are not locked
    RuleSet rules; // of the last locked month: its bands rate the year
    int rated = 0; // months with a total
    qint64 sum = 0; // of their totals as printed, in hundredths: also where a sheet showed more decimals to keep its class apart
    Quotient total; // exact; no value when no month is rated
    std::vector<ConditionRule> conditions; // of any of the months, each code once
    Rating byScore = Rating::Unrated;
    Rating proposed = Rating::Unrated;
    Note note = Note::None; // Absent: in every locked month, or none is locked; NoItems: no month has a total

    bool isComplete() const { return period.open.empty(); } // every month with a post is locked
};

// The months of the period must lie in the year.
YearScore scoreYear(int year, LockedPeriod period);

// How the year comes about, as plain text in the user's language.
QStringList explanationLines(const YearScore &year, QChar decimalSign = u',');

} // namespace rating
