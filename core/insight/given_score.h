// The single scores of a month, as oneself and the superior gave them.
#pragma once

#include "insight/figure.h"
#include "rating/month_scores.h"

#include <vector>

namespace insight {

// One score of a general criterion or of one of the 12 contents, in half points; −1: not given.
struct GivenScore {
    RowRef row; // criterion_score or content_score
    std::size_t place = 0; // of the person among the month's
    int self = -1;
    int superior = -1;
    int max = 0;
    bool needsEvidence = false; // of group III
    bool evidence = false;
    bool isContent = false; // of the 12
};

// By place.
std::vector<GivenScore> readGivenScores(store::Database &database, const rating::MonthScores &scores);

} // namespace insight
