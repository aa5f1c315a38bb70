// The scorecard of the 12 contents of leading, directing and running (A4 landscape): maxima, what the leader and the superior give, evidence, and the
// figures that the chain of data holds already.
#pragma once

#include "base/month.h"
#include "papers/document.h"

#include <optional>
#include <vector>

namespace papers {

struct ContentLine {
    int number = 0;
    QString wording{};
    bool reconstructed = false;
    int maxHalves = 0;
    std::optional<int> selfHalves{};
    std::optional<int> superiorHalves{};
    QString proposed{}; // “7,5 điểm: lịch ban hành đúng hạn 3/4 tuần; …”; empty: nothing measures it
    QString evidence{};
    QString comment{};
};

struct ScorecardPaper {
    Head head{};
    Style style{};
    base::Month month{};
    QString code{};
    QString name{};
    QString title{};
    QString unitName{};
    std::vector<ContentLine> lines{};
    QString effect{}; // what the sum means for the month's score
    std::vector<Signer> signers{};
    QString mark{};
    QString checkCode{}; // of the month sheet's decision, which covers the 12 contents; empty before
};

Document scorecardPaper(const ScorecardPaper &paper);

} // namespace papers
