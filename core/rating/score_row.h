// A score as a printed line.
#pragma once

#include "rating/explain.h"

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

ScoreRow rowOf(const PersonValues &person, const PersonLabel &label, const RuleSet &rules, const Score &score);

} // namespace rating
