// Papers of a quarter and of a year: made of locked months alone, every figure to be redone by hand.
#pragma once

#include "papers/letterhead.h"
#include "rating/quarter.h"
#include "rating/year.h"

namespace papers {

// One person's quarter: the locked months, their means and sums, the class.
Document quarterSheetPaper(const rating::QuarterScore &score, const Letterhead &letterhead, const QString &mark = {});
// One person's year: the monthly totals and their mean.
Document yearSheetPaper(const rating::YearScore &score, const Letterhead &letterhead, const QString &mark = {});
// A unit's or the office's year (A4 landscape): everyone's twelve months, mean and class in a line. people: in the order to be listed.
Document yearSummaryPaper(int year, const QString &whose, const std::vector<rating::YearScore> &people, const Letterhead &letterhead,
                          const QString &mark = {});

} // namespace papers
