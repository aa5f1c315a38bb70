// One leader's 12 contents in a month, beside the same leader's month before and what the other leaders were given.
#pragma once

#include "insight/figure.h"
#include "leadership/scorecard.h"

#include <span>
#include <vector>

namespace insight {

struct LeaderScores {
    base::Id cadre = 0;
    std::vector<leadership::ContentScore> now;
    std::vector<leadership::ContentScore> before; // of the month before
};

// leader.contents: by content, the superior's score as a share of the maximum (a score above it does not count), that of the month before, and the
// median of the other leaders'. leaders: those whose sheets the reader may see, the leader among them.
Figure leaderFigure(base::Month month, base::Id leader, const QString &name, std::span<const LeaderScores> leaders,
                    std::span<const leadership::Content> catalogue);

} // namespace insight
