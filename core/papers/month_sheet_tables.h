// Parts I, III and IV of a month sheet as tables. (Part II: work_tables.h.)
#pragma once

#include "papers/document.h"
#include "papers/month_sheet_paper.h"

namespace papers {

// The general criteria: maximum, own score, superior's score, deductions, what counts; the sums below.
Table criterionTable(const MonthSheetPaper &sheet, double size);
// How criteria that the superior has not scored were counted; empty where all are scored.
QString unscoredRemark(const rating::Explanation &e);
// The manifestations with evidence, explanation, remedy and conclusion.
Table findingTable(const std::vector<SheetFinding> &findings, double size);
// Total, class by score, conditions, proposed and decided class: five things that stay separate (domain.md 4.4).
Table conclusionTable(const MonthSheetPaper &sheet, double size);

} // namespace papers
