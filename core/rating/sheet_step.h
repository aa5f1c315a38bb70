// The way of a month sheet: open → self-scored → reviewed → decided → locked. Each step is a signature on a snapshot: it holds only while what it
// signed is what stands today, so that an edit, an import, a transfer or an undo anywhere below withdraws it with no row rewritten (domain.md 4.4).
#pragma once

#include "access/rights.h"
#include "base/id.h"
#include "base/month.h"
#include "rating/words.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace rating {

enum class StepKind { SelfScored = 1, Reviewed, Decided, Locked, Reopened };

struct SheetStep {
    base::Id id = 0;
    base::Month month;
    base::Id cadre = 0;
    StepKind kind = StepKind::SelfScored;
    base::Id signedBy = 0; // whose judgement it is; 0: the owner of a file without accounts
    QString signerName; // as they were called then, and the post they held; empty for the owner
    QString signerTitle;
    base::Id enteredBy = 0; // the account that typed it; 0: the owner
    QString paperNumber; // of the signed paper, when another's judgement was typed in
    QDate paperDate;
    QDateTime at; // UTC
    QByteArray digest;
    std::optional<Rating> decided; // of a decision
    QString reason; // why the class differs from the proposed one; why reopened
    QString opinion; // the collective's opinion at review
    qint64 entry = 0; // the audit entry that wrote it; 0: not known
};

// Digests of what a sheet reads today. They compose like the tree of people (each holds those of the direct reports).
struct SheetDigests {
    QByteArray work; // items, own and below: what the self-score covers of others
    QByteArray selfPart; // work, and the person's own scores
    QByteArray scored; // everything the score reads, and the class in which each report stands
    QByteArray whole; // both of the above: what a reviewer, a decider and whoever locks sign

    const QByteArray &of(StepKind kind) const { return kind == StepKind::SelfScored ? selfPart : whole; }
};

// Where a sheet stands: places among its steps, -1 where none holds.
struct SheetState {
    rights::Stage stage = rights::Stage::Open;
    int selfScored = -1;
    int reviewed = -1;
    int decided = -1;
    int locked = -1;
    int withdrawn = -1; // the last signature above the stage, which what stands today no longer bears
};

// Of one sheet's steps, in order of signing. A step holds with those before it; of several signatures of one kind the last that matches counts. A
// lock holds until the sheet is reopened, whatever happens around it.
SheetState stateOf(std::span<const SheetStep> steps, const SheetDigests &today);
// Whether the last lock has not been reopened.
bool isLocked(std::span<const SheetStep> steps);

} // namespace rating
