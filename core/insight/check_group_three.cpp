#include "insight/check.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace insight {

Check groupThreeWithoutEvidence(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{u"group-three-without-evidence"_s,
                Tr::tr("Points of group III without evidence"),
                Tr::tr("Superior's scores above 0 of criteria that begin at 0 and need evidence, where none is recorded: they count 0."),
                Tr::tr("Add the evidence or set the score to 0, so that the sheet says what counts."),
                {}};
    struct Bare {
        std::vector<RowRef> rows;
        QStringList codes;
    };
    QHash<base::Id, Bare> superiors; // 0: nobody is named
    const rating::MonthScores &month = facts.scores;
    for (const GivenScore &one : facts.given) {
        if (!one.needsEvidence || one.superior <= 0 || one.evidence || !inView(month, one.place, scope))
            continue;
        Bare &all = superiors[month.values.managers[one.place]];
        all.rows.push_back(one.row);
        if (const QString &code = month.rows[one.place].code; all.codes.isEmpty() || all.codes.back() != code)
            all.codes << code;
    }
    const auto text = [](const Bare &all) {
        return Tr::tr("scores above 0 without evidence: %1, of %2").arg(all.rows.size()).arg(listed(all.codes));
    };
    for (const staff::Cadre &cadre : roster.cadres())
        if (const auto one = superiors.constFind(cadre.id); one != superiors.constEnd())
            check.findings.push_back(personFinding(roster, cadre.id, text(*one), one->rows));
    if (const auto one = superiors.constFind(0); one != superiors.constEnd())
        check.findings.push_back({{}, {}, Tr::tr("(nobody is named)"), text(*one), one->rows});
    return check;
}

} // namespace insight
