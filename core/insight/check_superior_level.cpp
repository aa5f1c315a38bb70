// lenient-superior and severe-superior: how far a superior's general scores lie from what the same people's results suggest.
#include "insight/check.h"

#include "base/tr.h"
#include "insight/scores_given.h"

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using base::Ratio;

struct Level {
    base::Id superior = 0;
    Ratio gap; // mean general points given minus mean expected
    qint64 people = 0;
    std::vector<RowRef> rows;
    QStringList codes;
};

// Expected of a person: the general maximum × the mean of a, b, c as printed.
std::vector<Level> levels(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    std::vector<Level> all;
    for (const auto &[superior, totals] : totalsGiven(facts, roster, scope)) {
        Level level;
        level.superior = superior;
        Ratio sum;
        for (const GivenTotal &one : totals) {
            const rating::ScoreRow &row = facts.scores.rows[one.place];
            if (row.a < 0 || row.b < 0 || row.c < 0)
                continue;
            const rating::MonthValues &values = facts.scores.values;
            int max = 0;
            for (const rating::Criterion &criterion : values.rules[values.people[one.place].rules].criteria)
                max += criterion.max.halves;
            sum = sum + Ratio(one.halves, 2) - Ratio(max, 2) * Ratio(row.a + row.b + row.c, 30'000);
            ++level.people;
            level.rows.insert(level.rows.end(), one.rows.begin(), one.rows.end());
            level.codes << row.code;
        }
        if (level.people < facts.limits.levelPeople)
            continue;
        level.gap = sum / Ratio(level.people);
        all.push_back(std::move(level));
    }
    return all;
}

// 1.4826 × the median distance from the median: what a standard deviation would be without outliers.
Ratio robustDeviation(const std::vector<Ratio> &values) { return Ratio(14'826, 10'000) * medianDeviation(values); }

QString pointsText(const Ratio &points) { return (points > Ratio(0) ? u"+"_s : QString()) + points.toString(2, u','); }

Check level(const std::vector<Level> &all, const CheckFacts &facts, const staff::Roster &roster, bool lenient)
{
    const Thresholds &limits = facts.limits;
    Check check;
    check.rule = lenient ? u"lenient-superior"_s : u"severe-superior"_s;
    check.title = lenient ? Tr::tr("A superior scores more generously than the others") : Tr::tr("A superior scores more severely than the others");
    check.how =
        Tr::tr("Of each superior with at least %1 people scored, the mean of the general points given minus what their quantity, quality and "
               "progress suggest (the maximum × (a + b + c) / 3). Found where this lies beyond the median of at least %2 other superiors by more "
               "than %3 robust deviations (1,4826 × the median distance from the median) and by at least %4 points.")
            .arg(limits.levelPeople)
            .arg(limits.levelSuperiors)
            .arg(plain(limits.levelDeviations), plain(limits.levelPoints));
    check.advice =
        Tr::tr("Lay the sheets beside those of another unit with like results and let the superiors say together what a point stands for.");
    for (const Level &one : all) {
        std::vector<Ratio> others;
        for (const Level &other : all)
            if (other.superior != one.superior)
                others.push_back(other.gap);
        if (qint64(others.size()) < limits.levelSuperiors)
            continue;
        const Ratio middle = median(others);
        const Ratio beyond = lenient ? one.gap - middle : middle - one.gap;
        const Ratio spread = robustDeviation(others);
        if (beyond < Ratio(limits.levelPoints, 1000) || beyond <= Ratio(limits.levelDeviations, 1000) * spread)
            continue;
        check.findings.push_back(
            personFinding(roster, one.superior,
                          Tr::tr("gave %1 people %2 points on average against what their results suggest, the other superiors %3 (robust "
                                 "deviation %4): %5")
                              .arg(one.people)
                              .arg(pointsText(one.gap), pointsText(middle), spread.toString(2, u','), listed(one.codes)),
                          one.rows));
    }
    return check;
}

} // namespace

Checks superiorLevel(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const std::vector<Level> all = levels(facts, roster, scope);
    return {level(all, facts, roster, true), level(all, facts, roster, false)};
}

} // namespace insight
