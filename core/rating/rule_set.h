// A rule set: the arithmetic of rating as a document with an effective date, because several formulas were in official use at once and
// change inside a year. Plain values, all scaled integers; rule_json.h reads and writes them. Sources: Decree 335/2025/NĐ-CP for the
// shipped default; what the decree leaves open is a setting here and marked so in the file.
#pragma once

#include "base/points.h"
#include "rating/words.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace rating {

// Scores hold criteria by their place in the rule set, in arrays of fixed size: no allocation a person.
inline constexpr int maxCriteria = 16;
inline constexpr int maxConditions = 16;

// A group of general criteria. Where nobody has scored a criterion it stands at its maximum (startsFull) or at 0; in a group that needs
// evidence a score without it counts 0.
struct CriteriaGroup {
    QString code;
    QString title;
    bool startsFull = true;
    bool needsEvidence = false;
    friend bool operator==(const CriteriaGroup &, const CriteriaGroup &) = default;
};

struct Criterion {
    QString code; // “I.1”
    QString title;
    int group = 0; // place in RuleSet::groups
    base::Points max;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

// A confirmed case of this manifestation takes points from this criterion (its place in RuleSet::criteria).
struct IndicatorRule {
    Indicator indicator = 0;
    int criterion = 0;
    friend bool operator==(const IndicatorRule &, const IndicatorRule &) = default;
};

// Whom component d looks at.
enum class Scope : quint8 { Everyone, Direct };

struct ResultRule {
    base::Points weight; // what a ratio of 1 is worth, 70
    Reading reading = Reading::R1;
    // The result ratio is the mean of these.
    std::vector<Part> staff;
    std::vector<Part> deputy;
    std::vector<Part> head;
    // Component d: 1 when everyone managed is rated “hoàn thành” or better, else low. All in hundredths.
    int dLow = 50;
    Scope dScope = Scope::Everyone;
    // Component đ: 1 when the superior's points of the 12 contents reach this share of their maxima, else low.
    int organisingLow = 50;
    int organisingShare = 70;
    // Component e: low when a confirmed case of this manifestation stands against the person.
    int unitingLow = 50;
    Indicator unitingIndicator = 0;

    const std::vector<Part> &parts(Role role) const;
    friend bool operator==(const ResultRule &, const ResultRule &) = default;
};

// The lowest total of a class, in hundredths of a point, compared with the exact total: 89.995 is not 90. Below completed is failed.
struct Bands {
    int excellent = 9000;
    int good = 7000;
    int completed = 5000;
    friend bool operator==(const Bands &, const Bands &) = default;
};

// A recorded fact that fixes the class whatever the points. It never changes the points.
struct ConditionRule {
    QString code; // “ky-luat”
    QString title;
    Rating fixes = Rating::Failed;
    friend bool operator==(const ConditionRule &, const ConditionRule &) = default;
};

// Of whom the share of excellent people is taken: of those rated “tốt” (Decree 335: N at least good gives ⌊N·s/(1+s)⌋), of those at least
// good, or of all who are rated.
enum class CapOf : quint8 { Good, AtLeastGood, Rated };

struct CapRule {
    int share = 20; // hundredths
    CapOf of = CapOf::Good;
    std::optional<int> special; // the higher share in a special case: shown, never used by itself
    friend bool operator==(const CapRule &, const CapRule &) = default;
};

// Days by which the month's steps are due; publish is in the next month.
struct MonthCalendar {
    int selfScore = 25;
    int review = 26;
    int decide = 28;
    int publish = 5;
    friend bool operator==(const MonthCalendar &, const MonthCalendar &) = default;
};

struct RuleSet {
    QString name; // “nd335-thang”: lower case letters, digits, hyphens
    QString title;
    QString decree;
    QString remark; // what is second-hand or our own in it
    bool verified = false; // checked against the published text
    bool isTemplate = false; // to be filled in first: score() refuses it
    std::vector<Kind> serves;
    Period period = Period::Month;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::vector<CriteriaGroup> groups;
    std::vector<Criterion> criteria;
    std::array<base::Points, 3> deductions; // by severity: light, medium, heavy
    std::vector<IndicatorRule> indicators;
    ResultRule result;
    Bands bands;
    std::vector<ConditionRule> conditions;
    CapRule cap;
    int pointDecimals = 2; // half up, the only rounding there is
    int ratioDecimals = 4;
    MonthCalendar calendar;

    base::Points generalMax() const;
    int criterionAt(QStringView code) const; // place, or -1
    int criterionOf(Indicator indicator) const; // which it deducts from, or -1: from none
    int conditionAt(QStringView code) const; // place, or -1
    bool servesKind(Kind kind) const;
    base::Points deduction(Severity severity) const { return deductions[std::size_t(severity) - 1]; }
    // Whether a score by these rules ever shows the component (a rule set without it leaves the column empty).
    bool uses(Role role, Part part) const;

    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

} // namespace rating
