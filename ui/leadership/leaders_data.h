// Heads and deputies of a month with their scorecards, read on the store thread and handed over whole.
#pragma once

#include "access/rights.h"
#include "insight/figure.h"
#include "leadership/figures.h"
#include "leadership/scorecard.h"
#include "rating/score.h"
#include "staff/unit.h"

#include <memory>
#include <optional>
#include <vector>

namespace leadership_ui {

struct Leader {
    base::Id cadre = 0;
    QString code;
    QString name;
    QString unit; // its code
    QString title; // chức vụ, may be empty
    rating::Role role = rating::Role::Head;
    rights::Relations relations; // of the caller to the leader
    rights::Stage stage = rights::Stage::Open;
    bool selfVisible = false; // whether the caller may see what they gave themselves
    std::vector<leadership::ContentScore> scores; // those given, by content
    std::vector<leadership::ContentScore> before; // of the month before, the superior's only
    leadership::Summary summary; // what may not be seen left out
};

struct LeadersData {
    base::Month month;
    rights::Caller caller;
    bool readOnly = false;
    std::vector<Leader> leaders; // by code; whose sheets the caller may see
    std::vector<leadership::Content> contents;
    staff::UnitTree units;

    const Leader *find(base::Id cadre) const;
    // The leader's contents beside the month before and the others' median.
    insight::Figure figureOf(const Leader &leader) const;
    bool isReconstructed() const; // some content has not been confirmed
};
using SharedLeaders = std::shared_ptr<const LeadersData>;

SharedLeaders loadLeaders(store::Database &database, base::Month month, const rights::Caller &caller);
// Of the month looked at last, where the caller sees a leader in it; else of the latest that anybody has scored, else of this one.
SharedLeaders loadFirstLeaders(store::Database &database, std::optional<base::Month> last, const rights::Caller &caller);

} // namespace leadership_ui
