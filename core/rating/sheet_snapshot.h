// What a signature on a month sheet signs: every figure the score read, and what the paper prints. Kept compressed beside the signature, so that a
// locked sheet shows and prints what was locked, and anyone can score it again.
#pragma once

#include "rating/score_row.h"
#include "rating/sheet_inputs.h"
#include "rating/sheet_print.h"
#include "rating/sheet_step.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace rating {

// A direct report as the sheet reads one.
struct ReportFact {
    base::Id cadre = 0;
    QByteArray work; // SheetDigests::work, ::scored
    QByteArray scored;
    Rating standing = Rating::Unrated;
    // for the explanation and for scoring again
    QString code;
    PersonLabel label;
    Tally subtree;
    Note note = Note::None;
    QStringList failed; // codes at “không hoàn thành” among the report and everyone below
};

// Where and as what the person is rated.
struct SheetFacts {
    base::Month month;
    base::Id cadre = 0;
    base::Id post = 0;
    base::Id unit = 0;
    base::Id manager = 0;
    Role role = Role::Staff;
    Kind kind = Kind::CivilServant;
    quint32 daysAway = 0;
    int scorecardMax = 0; // half points
    QByteArray rules; // digest of the rule set
    SheetInputs inputs;
    std::vector<ReportFact> reports; // by id
};

// reports hold theirs already.
SheetDigests digestsOf(const SheetFacts &facts);
QByteArray digestOf(const RuleSet &rules);

struct SheetSnapshot {
    SheetFacts facts;
    RuleSet rules;
    // what the paper prints
    QString code;
    PersonLabel label;
    SheetPrint print;
    ScoreRow row; // as printed
};

// Compressed canonical CBOR: the same values give the same bytes.
QByteArray toBytes(const SheetSnapshot &snapshot);
// Rule sets that snapshots held, by their bytes: those of a month hold a few between them, and reading one is most of reading a snapshot.
using RulesRead = QHash<QByteArray, RuleSet>;
// nullopt: not what toBytes() writes, or more than 16 MiB. known: looked up and added to, where there is one.
std::optional<SheetSnapshot> snapshotFrom(const QByteArray &bytes, RulesRead *known = nullptr);

// The score of what the snapshot holds; the rule set and the figures of the time.
Score scoreOf(const SheetSnapshot &snapshot);
Explanation explanationOf(const SheetSnapshot &snapshot, std::optional<Rating> decided);

// What differs between what was signed and what stands, each one sentence in the user's language; empty: nothing that the signature covers. Without
// selfToo of self-scores and their evidence only that they differ.
QStringList differences(const SheetSnapshot &before, const SheetSnapshot &after, bool selfToo);

} // namespace rating
