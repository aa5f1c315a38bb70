// Why a score is what it is: every figure that went in, and how. A value that the window, the papers and the command line show in their own
// ways; its parts add up exactly to the score (tested as a property).
#pragma once

#include "base/id.h"
#include "base/month.h"
#include "rating/score.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace rating {

// Why a work item is left out of the month.
enum class Exclusion : quint8 { None, Moved, Cancelled, DueInAbsence };

// A work item of the month as recorded, and what it adds.
struct ItemLine {
    base::Id id = 0;
    QString content;
    QString product;
    QString week;
    QDate due;
    bool hasDeadline = true; // false: due on the Friday of its week
    qint64 faults = 0; // as recorded; work.faults is without the excused
    qint64 faultsExcused = 0;
    qint64 delays = 0;
    qint64 delaysExcused = 0;
    Work work;
    Exclusion exclusion = Exclusion::None;
    // What it adds to the sums; all 0 when left out.
    Tally tally() const;
};

struct FindingLine {
    Finding finding;
    QDate date;
};

struct PersonLabel {
    QString name;
    QString unit; // its code
    QString title; // chức vụ, may be empty
};

struct DeductionLine {
    FindingLine finding;
    base::Points points;
};

struct CriterionLine {
    Criterion criterion;
    CriterionValue value;
    CriterionCount count;
    std::vector<DeductionLine> deductions;
};

// One direct report: all of the work they and everyone below them did.
struct ReportLine {
    QString code;
    PersonLabel label;
    Tally subtree;
    Rating standing = Rating::Unrated;
    Note note = Note::None;
};

// Someone below a leader, with their items: filled for a deep explanation only.
struct PersonItems {
    QString code;
    PersonLabel label;
    std::vector<ItemLine> items;
};

struct Explanation {
    QString code;
    PersonLabel label;
    Role role = Role::Staff;
    Kind kind = Kind::CivilServant;
    base::Month month;
    RuleSet rules;
    std::vector<CriterionLine> criteria; // counts sum to score.general
    std::vector<FindingLine> findings; // all confirmed ones, also those that take nothing
    std::vector<ItemLine> items; // own; tallies sum to own
    Tally own;
    std::vector<ReportLine> reports; // leaders: own + their subtrees = score.counted
    std::vector<PersonItems> below;
    QStringList failedBelow; // codes that hold d down
    ScorecardValue scorecard;
    std::optional<Rating> decided;
    Score score;
};

// What explain() reads besides the values scored. Spans are by the places of the people.
struct ExplainSource {
    base::Month month;
    std::span<const PersonValues> people;
    std::span<const Score> scores; // scorePeriod of these people
    std::span<const RuleSet> rules;
    std::span<const PersonLabel> labels;
    std::vector<std::vector<ItemLine>> items; // of the person and, for a deep explanation, of everyone below; else empty
    std::vector<std::vector<FindingLine>> findings; // of the person at least
};

// What counts for each general criterion of a person, and which findings take how much.
std::vector<CriterionLine> criterionLines(const RuleSet &rules, const PersonValues &person, const std::vector<FindingLine> &findings);

Explanation explain(const ExplainSource &source, qint32 person, bool deep);

// A note in the user's language; empty for none.
QString text(Note note);

// As plain text for people, in the user's language, numbers with this decimal sign.
QStringList explanationLines(const Explanation &explanation, QChar decimalSign = u',');

} // namespace rating
