// Checks for formality and disorder: named rules over a month, each with its threshold, its arithmetic in words and the rows it found. They say where
// to look and pass no verdict on anybody.
#pragma once

#include "insight/check_facts.h"

namespace insight {

struct Finding {
    RowRef subject; // whom or what it tells of; no id: several, or nothing in the file
    QString code; // of the subject; of several, joined by “, ”
    QString label; // for people
    QString text; // what was found, in the user's language
    std::vector<RowRef> rows; // what was counted

    friend bool operator==(const Finding &, const Finding &) = default;
};

// A rule as it was applied to a month.
struct Check {
    QString rule; // “uniform-scores”
    QString title; // what it looks for
    QString how; // its arithmetic with the thresholds in force
    QString advice; // what to do about a finding
    std::vector<Finding> findings;

    friend bool operator==(const Check &, const Check &) = default;
};
using Checks = std::vector<Check>;

// The rules, one file each (check_*.cpp). They look at what the scope lets the caller see and nothing else.
Check uniformScores(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check selfEqualsSuperior(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check groupThreeWithoutEvidence(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
// lenient-superior, severe-superior: one comparison, looked at from both ends.
Checks superiorLevel(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check rotatingExcellent(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check oneDayEntry(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check copiedEvidence(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check missingEvidence(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check easyItemsOnly(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check overload(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check noClearLead(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check overlappingChair(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check overlappingTask(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check outsideQualification(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check remedyOverdue(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);
Check noneFoundContradicted(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);

// All of them, in this order.
Checks runChecks(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);

// What the rules share.
Finding personFinding(const staff::Roster &roster, base::Id cadre, QString text, std::vector<RowRef> rows);
Finding unitFinding(const staff::Roster &roster, base::Id unit, QString text, std::vector<RowRef> rows);
// part / whole ≥ percent, exactly.
inline bool reaches(qint64 part, qint64 whole, qint64 percent) { return part * 100 >= percent * whole; }
// Of scores: the people of each superior, as all are ordered; people whose superior is unknown are left out.
std::vector<std::pair<base::Id, std::vector<std::size_t>>> bySuperior(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);

} // namespace insight
