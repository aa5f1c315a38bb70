// A month scored: the values read, everyone's score, and the rows that `score` and `cap` print.
#pragma once

#include "rating/cap.h"
#include "rating/month_values.h"

namespace rating {

// One person's line as printed: what a locked sheet keeps, and what the machine formats show. Figures are rounded half up for showing only:
// points in hundredths, ratios in ten-thousandths; -1: empty.
struct ScoreRow {
    QString code;
    QString name;
    QString unit;
    Role role = Role::Staff;
    Kind kind = Kind::CivilServant;
    qint64 general = 0;
    qint64 a = -1;
    qint64 b = -1;
    qint64 c = -1;
    qint64 d = -1;
    qint64 organising = -1;
    qint64 uniting = -1;
    qint64 result = -1;
    qint64 total = -1;
    Rating scoreClass = Rating::Unrated;
    QString conditions; // codes, sorted, joined by ;
    Rating proposed = Rating::Unrated;
    Note note = Note::None;

    friend bool operator==(const ScoreRow &, const ScoreRow &) = default;
};

struct MonthScores {
    MonthValues values;
    std::vector<Score> scores; // of the people in values
    std::vector<ScoreRow> rows; // likewise; none when the month has no data
};

// Reads and scores a month; throws base::Failure (Refused) as scorePeriod does, (Usage) for an unknown rule set.
MonthScores scoreMonth(store::Database &database, base::Month month, const RuleChoice &choice = {});

ScoreRow rowOf(const MonthValues &values, const Score &score, qint32 place);
// By group; nothing for a month without data.
std::vector<CapLine> capOf(const MonthScores &month);

} // namespace rating
