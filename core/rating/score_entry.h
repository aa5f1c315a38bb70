// Typing in what a month sheet holds: general criteria and conditions. (The 12 contents are in leadership.) Each verb requires its right first;
// stage: how far the sheet has come (Sheets::stage). What is entered after a signature withdraws it by itself.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "base/points.h"
#include "store/edit.h"

#include <QString>

#include <optional>

namespace rating {

// A self-score in steps of 0.5 from 0 to the criterion's maximum, or none; evidence may be empty. Refused: a criterion that the rule set of the
// month does not know.
void setSelfScore(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, const QString &criterion,
                  std::optional<base::Points> points, const QString &evidence = {});
// The superior's score likewise: given means confirmed or changed.
void setSuperiorScore(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre,
                      const QString &criterion, std::optional<base::Points> points);

// What a criterion has been given so far.
struct CriterionEntry {
    std::optional<base::Points> self;
    std::optional<base::Points> superior;
    QString evidence;
};
CriterionEntry loadCriterion(store::Database &database, base::Month month, base::Id cadre, const QString &criterion);

// A fact that fixes the class, with its basis. Recorded again: the basis is replaced.
void recordCondition(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre,
                     const QString &condition, const QString &basis);
void withdrawCondition(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre,
                       const QString &condition);

} // namespace rating
