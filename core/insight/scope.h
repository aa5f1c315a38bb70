// Whose figures are wanted, and what of them the caller may see. Everything that figures and checks count passes through here, so that nothing can be
// read off a sum that could not be read off the rows (design.md 2 and 3).
#pragma once

#include "access/rights.h"
#include "conduct/observation.h"
#include "staff/relation.h"

#include <QHash>
#include <QSet>

namespace insight {

class Scope {
public:
    // unit: this one and those below it; 0: all. on: the last day of the month, whose posts people are looked at in. acting: the day on which the
    // caller looks, which their own posts and authority are taken of; invalid: on.
    Scope(const staff::Roster &roster, const staff::Standing &standing, const rights::Caller &caller, base::Id unit, QDate on, QDate acting = {});

    bool seesEverything() const { return m_everything; } // of the units wanted
    bool isWholeWard() const { return m_unit == 0; }
    base::Id unit() const { return m_unit; }
    bool hasUnit(base::Id unit) const { return m_unit == 0 || m_units.contains(unit); }

    // Whether somebody's work, sheet and confirmed observations may be seen.
    bool sees(base::Id cadre) const;
    // Self-scores: hidden from superiors until they are submitted.
    bool seesSelfScores(base::Id cadre, rights::Stage stage) const;
    bool sees(const conduct::Observation &observation) const;
    // Whether observations of the unit that nobody has confirmed may be seen, and so that there are none.
    bool seesSilence(base::Id unit) const;
    // Units wanted, in the order of the tree, that have somebody whom the caller may see.
    const std::vector<base::Id> &units() const { return m_inView; }

private:
    rights::Relations to(base::Id cadre) const { return m_people.value(cadre); }

    rights::Caller m_caller;
    base::Id m_unit = 0;
    bool m_everything = false;
    QSet<base::Id> m_units;
    QHash<base::Id, rights::Relations> m_people; // where not everything is seen
    QHash<base::Id, rights::Relations> m_unitRelations;
    std::vector<base::Id> m_inView;
};

} // namespace insight
