// The unit summary (bảng tổng hợp kết quả đánh giá, xếp loại) and the minutes of the rating meeting: the same people and figures, told for a file and
// for a meeting.
#pragma once

#include "base/month.h"
#include "papers/rating_tables.h"

#include <optional>

namespace papers {

struct UnitSummaryPaper {
    Head head{};
    Style style{};
    base::Month month{};
    QString whose{};
    QString rules{}; // “Nghị định 335/2025/NĐ-CP, bộ quy tắc nd335-thang”
    std::vector<UnitResults> units{}; // those with people rated
    std::vector<CapSummary> caps{};
    std::vector<Signer> signers{};
    QString mark{};
};
Document unitSummaryPaper(const UnitSummaryPaper &paper);

// Hour, place and votes are for the hand.
struct MinutesPaper {
    UnitSummaryPaper summary{};
    QString chair{}; // who heads the unit
    QStringList absent{}; // all month
};
Document minutesPaper(const MinutesPaper &paper);

} // namespace papers
