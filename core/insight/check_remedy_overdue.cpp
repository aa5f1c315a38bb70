#include "insight/check.h"

#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "insight/conduct_board.h"

using namespace Qt::StringLiterals;

namespace insight {

Check remedyOverdue(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const QDate day = facts.lookedAt();
    Check check{u"remedy-overdue"_s,
                Tr::tr("A remedy is overdue"),
                Tr::tr("Manifestations confirmed by %1 whose remedy was due before that day and had not come by then, whenever they were observed. "
                       "Where the same "
                       "manifestation was observed again since, it is said.")
                    .arg(base::dateText(day)),
                Tr::tr("Ask for the remedy and record it, or set a new deadline with a reason; where it returned, consider I.03."),
                {}};
    QHash<base::Id, const conduct::Observation *> byId;
    std::vector<conduct::Observation> seen;
    for (const conduct::Observation &one : facts.observations) {
        if (one.date > day || !scope.hasUnit(unitOf(one, roster)) || !scope.sees(one))
            continue;
        seen.push_back(one);
        byId.insert(one.id, &one);
    }
    QHash<base::Id, base::Id> again; // the latest return of each
    for (const conduct::Repetition &one : returns(seen))
        again[one.earlier] = one.again;
    for (const conduct::Observation &one : seen) {
        const bool remedied = one.remedied && (!one.remediedOn.isValid() || one.remediedOn <= day);
        const bool confirmed = one.isConfirmed() && (!one.concludedAt.isValid() || base::vietnamDay(one.concludedAt) <= day);
        if (!confirmed || !one.remedyDue.isValid() || one.remedyDue >= day || remedied)
            continue;
        QString text = Tr::tr("%1 of %2: the remedy was due on %3").arg(one.indicator, base::dateText(one.date), base::dateText(one.remedyDue));
        std::vector<RowRef> rows{{u"observation"_s, one.id}};
        if (again.contains(one.id)) {
            const conduct::Observation &later = *byId.value(again.value(one.id));
            text += u"; "_s + Tr::tr("observed again on %1").arg(base::dateText(later.date));
            rows.push_back({u"observation"_s, later.id});
        }
        check.findings.push_back(one.unit != 0 ? unitFinding(roster, one.unit, text, rows) : personFinding(roster, one.cadre, text, rows));
    }
    return check;
}

} // namespace insight
