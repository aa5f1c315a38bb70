// A quarter as a pure function of its locked months [second-hand, domain.md 4.1 “Periods”]: general points are the mean of the months worked; a, b, c
// are sums of numerators over sums of denominators; d, đ, e the lowest of the months. Exact; rounding happens where figures are shown.
#pragma once

#include "rating/locked_month.h"

#include <QStringList>
#include <QStringView>

#include <compare>
#include <span>

namespace rating {

struct Quarter {
    int year = 0;
    int number = 0; // 1 to 4

    static std::optional<Quarter> parse(QStringView text); // "2026-Q4", as files and commands write it
    static Quarter of(base::Month month) { return {month.year(), (month.month() + 2) / 3}; }
    base::Month first() const { return *base::Month::of(year, number * 3 - 2); }
    base::Month last() const { return *base::Month::of(year, number * 3); }
    QString toString() const;
    QString toVietnamese() const; // “quý IV/2026”

    friend auto operator<=>(const Quarter &, const Quarter &) = default;
};

struct QuarterScore {
    Quarter quarter;
    LockedPeriod period; // the months it is made of, and those left out because they are not locked
    RuleSet rules; // that of the quarter (quarterRules)
    Role role = Role::Staff; // of the last locked month, as are kind and unit
    Kind kind = Kind::CivilServant;
    int worked = 0; // months not absent throughout
    Quotient general; // no value when no month was worked
    Tally counted; // of all months
    Quotient a;
    Quotient b;
    Quotient c;
    Quotient d;
    Quotient organising;
    Quotient uniting;
    Quotient result; // in points
    Quotient total;
    std::vector<ConditionRule> conditions; // of any of the months, each code once
    Rating byScore = Rating::Unrated;
    Rating proposed = Rating::Unrated;
    // Absent: in every locked month, or none is locked. NoScorecard: in a month led, so that the quarter has no total either.
    Note note = Note::None;

    bool isComplete() const { return period.open.empty(); } // every month with a post is locked
};

// nd335-quy for months rated by nd335-thang, whose quarter it is (same criteria, formula and bands); else the last month's own rules, for no other
// quarter's rules are known.
RuleSet quarterRules(std::span<const LockedMonth> months);

// The months of the period must lie in the quarter. Throws base::Failure (Refused): sums that overflow.
QuarterScore scoreQuarter(Quarter quarter, LockedPeriod period);

// How the quarter comes about, as plain text in the user's language; every line can be redone by hand.
QStringList explanationLines(const QuarterScore &quarter, QChar decimalSign = u',');

} // namespace rating
