// A month scored: the values read, everyone's score, and the rows that `score` and `cap` print. Where sheets have been signed, decided classes that
// still hold stand instead of proposed ones, and locked sheets show what was locked.
#pragma once

#include "rating/cap.h"
#include "rating/month_values.h"
#include "rating/score_row.h"
#include "rating/sheet_step.h"

namespace rating {

struct MonthScores {
    MonthValues values;
    std::vector<Score> scores; // of the people in values
    std::vector<ScoreRow> rows; // likewise; none when the month has no data
    // Of sheets, by place. Empty where nothing has been signed in the month, and when it is scored by other rules than those bound to it. Digests
    // also where every sheet is locked: nothing depends on them then.
    std::vector<std::vector<SheetStep>> steps;
    std::vector<SheetDigests> digests;
    std::vector<SheetState> states;
    // Of locked sheets: what they would come to today, which is shown again once they are reopened.
    struct Live {
        qint32 place = 0;
        Score score;
        ScoreRow row;
    };
    std::vector<Live> frozen;

    void thaw(qint32 place); // shows what a sheet would come to today again; nothing for one that is not frozen
    rights::Stage stage(qint32 place) const { return states.empty() ? rights::Stage::Open : states[std::size_t(place)].stage; }
    std::optional<Rating> decided(qint32 place) const; // the class decided, while the decision holds
    bool anyLocked() const;
};

// Reads and scores a month; throws base::Failure (Refused) as scorePeriod does, (Usage) for an unknown rule set. By other rules than the bound ones
// nothing is frozen: everything is computed from what stands today.
MonthScores scoreMonth(store::Database &database, base::Month month, const RuleChoice &choice = {});
// The same by the bound rules, with steps, digests and states even where nothing has been signed.
MonthScores scoreSheets(store::Database &database, base::Month month);

// By group; nothing for a month without data.
std::vector<CapLine> capOf(const MonthScores &month);

} // namespace rating
