// Tables that the unit summary, the minutes and the reports share.
#pragma once

#include "papers/document.h"
#include "papers/person_result.h"

namespace papers {

struct UnitResults {
    QString name{};
    std::vector<PersonResult> people{};
};

// STT, họ tên, chức vụ, tự chấm, cấp trên, quyết định, xếp loại, ghi chú; under the name of each unit where there are several.
Table resultTable(const std::vector<UnitResults> &units, double size);
// How many may be “xuất sắc”, group by group, with the arithmetic and who is over.
Table capTable(const std::vector<CapSummary> &caps, double size);
// “Hoàn thành tốt nhiệm vụ: 30 người (71,43 %)”, one a line; the share of those rated.
std::vector<Paragraph> classLines(const ClassCounts &counts);
// What the three points columns mean.
Paragraph resultRemark(double size);
// How the cap is taken: “Xuất sắc không quá 20 % số người được xếp loại tốt …”.
QString capRuleWords(const rating::CapRule &rule);

ClassCounts countsOf(const std::vector<UnitResults> &units);

} // namespace papers
