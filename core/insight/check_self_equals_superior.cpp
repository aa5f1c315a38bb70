#include "insight/check.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace insight {

Check selfEqualsSuperior(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{
        u"self-equals-superior"_s,
        Tr::tr("The superior repeats the self-scores"),
        Tr::tr("Of each superior, the scores of criteria and of the 12 contents that have a self-score beside them. Found where at least %1 % of at "
               "least %2 scores of at least %3 people are the same, unless all of them are the maximum.")
            .arg(limits.echoShare)
            .arg(limits.echoScores)
            .arg(limits.echoPeople),
        Tr::tr("Ask the superior to score again from the results and cases of the month; what is the same after that has been looked at."),
        {}};
    struct Compared {
        qint64 all = 0;
        qint64 same = 0;
        bool below = false; // some score is below its maximum
        std::vector<RowRef> rows; // of those that are the same
        QStringList codes; // of all compared
    };
    QHash<base::Id, Compared> superiors;
    const rating::MonthScores &month = facts.scores;
    for (const GivenScore &one : facts.given) {
        const base::Id superior = month.values.managers[one.place];
        if (one.self < 0 || one.superior < 0 || superior == 0 || !inView(month, one.place, scope)
            || !scope.seesSelfScores(month.values.cadres[one.place], month.stage(qint32(one.place))))
            continue;
        Compared &all = superiors[superior];
        ++all.all;
        all.below |= one.superior < one.max;
        if (const QString &code = month.rows[one.place].code; all.codes.isEmpty() || all.codes.back() != code)
            all.codes << code;
        if (one.self != one.superior)
            continue;
        ++all.same;
        all.rows.push_back(one.row);
    }
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto one = superiors.constFind(cadre.id);
        if (one == superiors.constEnd() || one->all < limits.echoScores || one->codes.size() < limits.echoPeople || !one->below
            || !reaches(one->same, one->all, limits.echoShare))
            continue;
        check.findings.push_back(personFinding(
            roster, cadre.id, Tr::tr("repeated %1 of %2 self-scores, of %3").arg(one->same).arg(one->all).arg(listed(one->codes)), one->rows));
    }
    return check;
}

} // namespace insight
