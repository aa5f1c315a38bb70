// The score of a period as a pure function: values in, scores out; no SQL, no clock, no locale. The screen, the command line, the papers and
// the benchmark all call this one. Rules: Decree 335/2025/NĐ-CP; what it leaves open is decided in the rule set.
#pragma once

#include "base/points.h"
#include "rating/rule_set.h"
#include "rating/tally.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace rating {

inline constexpr qint16 notScored = -1;

// One general criterion of one person, in half points.
struct CriterionValue {
    qint16 self = notScored;
    qint16 superior = notScored;
    bool evidence = false;
};

// A manifestation confirmed against the person in the period.
struct Finding {
    Indicator indicator = 0;
    Severity severity = Severity::Light;
};

// What the 12 contents say, in half points. Only scores within their maximum count (one may have been lowered since): `scored` counts the contents
// that have one of the superior's, `superior` sums them.
struct ScorecardValue {
    int scored = 0;
    int superior = 0;
    int max = 0; // sum of all 12 maxima
    bool isComplete() const { return scored == 12 && max > 0; }
};

struct PersonValues {
    QString code; // for messages only
    qint32 manager = -1; // place of the direct manager among the people; -1: none of them
    quint8 rules = 0; // place of the rule set that rates the person's kind
    Role role = Role::Staff;
    Kind kind = Kind::CivilServant;
    bool absent = false; // on every day of the period
    Tally own; // items the person leads
    std::array<CriterionValue, maxCriteria> criteria; // by the places of the rule set's criteria
    std::vector<Finding> findings;
    ScorecardValue scorecard;
    quint16 conditions = 0; // bit i: the rule set's condition i is recorded
    std::optional<Rating> decided;
};

// Why figures are missing, in this precedence.
enum class Note : quint8 { None, Absent, NoItems, NoScorecard };
QString code(Note note); // "", absent, no-items, no-scorecard

struct Score {
    base::Points general;
    // Components and points, exact; no value where the person has none (see Note) or the role's formula does not use it.
    Quotient a;
    Quotient b;
    Quotient c;
    Quotient d;
    Quotient organising;
    Quotient uniting;
    Quotient result; // in points: weight × mean of the components
    Quotient total;
    Tally counted; // what a, b, c come from: own items, or for leaders theirs and those of everyone below
    Tally subtree; // own and everyone below, whatever the role
    Rating byScore = Rating::Unrated;
    Rating proposed = Rating::Unrated;
    Rating standing = Rating::Unrated; // decided where there is one, else proposed: what d and the cap look at
    quint16 conditions = 0;
    Note note = Note::None;
};

// What counts for one criterion, in half points: min(base, max − deductions), not below 0.
enum class CriterionBase : quint8 { Superior, Full, Zero, NoEvidence };
struct CriterionCount {
    CriterionBase base = CriterionBase::Zero;
    int baseHalves = 0;
    int deducted = 0;
    int counts = 0;
};
CriterionCount countCriterion(const RuleSet &rules, int criterion, const CriterionValue &value, std::span<const Finding> findings);

// What the people below hand up to their manager.
struct Below {
    Tally work; // of everyone below
    bool directFailed = false; // someone directly below stands at “không hoàn thành”
    bool anyFailed = false; // someone below does
};

// One person's score. scorePeriod() is this, bottom-up.
Score scorePerson(const PersonValues &person, const RuleSet &rules, const Below &below);

// Called with each person's score after those of everyone below: the decided class that stands, if any, instead of PersonValues::decided.
using Decisions = std::function<std::optional<Rating>(qint32 place, const Score &score)>;

// Scores everyone bottom-up, in time proportional to people and criteria. The result stands in the order of the people and does not depend
// on it. Throws base::Failure (Refused): a circle of managers, named by its codes; a rule set that is still a template; sums that overflow.
std::vector<Score> scorePeriod(std::span<const PersonValues> people, std::span<const RuleSet> rules, const Decisions &decisions = {});

// The class of an exact total.
Rating bandOf(const Bands &bands, const Quotient &total);

// How many decimals a total needs so that what is shown lies in the class of the exact total: 89.995 is shown as 89.995, never as 90.00.
int decimalsToShow(const Quotient &total, const RuleSet &rules);

// The people of each manager: everyone's direct reports as places, in the order of the people.
std::vector<std::vector<qint32>> reportsOf(std::span<const PersonValues> people);

} // namespace rating
