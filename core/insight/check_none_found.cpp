#include "insight/check.h"

#include "base/text.h"
#include "base/tr.h"
#include "insight/conduct_board.h"

using namespace Qt::StringLiterals;

namespace insight {

Check noneFoundContradicted(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{
        u"none-found-contradicted"_s,
        Tr::tr("“None found” against an inspection"),
        Tr::tr("Weeks whose Friday lies in the month for which a unit signed that it found no manifestation, while an inspection (source “kiểm tra”) "
               "observed one in that week against the unit or somebody in post there. Dismissed observations do not count."),
        Tr::tr("Ask the head of the unit how the week was looked through; self-inspection is what the signature stands for."),
        {}};
    std::vector<conduct::Observation> inspected;
    QHash<base::Id, const conduct::Observation *> byId;
    for (const conduct::Observation &one : facts.observations) {
        if (one.source != conduct::Source::Inspection || !scope.hasUnit(unitOf(one, roster)) || !scope.sees(one))
            continue;
        inspected.push_back(one);
        byId.insert(one.id, &one);
    }
    QHash<base::Id, const conduct::NoneFound *> signatures;
    for (const conduct::NoneFound &one : facts.weeks.signatures)
        signatures.insert(one.id, &one);
    for (const conduct::Contradiction &one : conduct::contradictions(facts.weeks.signatures, inspected, roster)) {
        const conduct::NoneFound &signature = *signatures.value(one.signature);
        const conduct::Observation &observation = *byId.value(one.observation);
        const QString whom = observation.unit != 0 ? unitCode(roster, observation.unit) : codeAndName(roster, observation.cadre);
        check.findings.push_back(unitFinding(roster, signature.unit,
                                             Tr::tr("“none found” was signed for %1; an inspection observed %2 on %3, of %4")
                                                 .arg(signature.week.toString(), observation.indicator, base::dateText(observation.date), whom),
                                             {{u"none_found"_s, signature.id}, {u"observation"_s, observation.id}}));
    }
    return check;
}

} // namespace insight
