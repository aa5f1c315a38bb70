// Reads from the file what month sheets print besides figures. Everything that the people of one month share is read once.
#pragma once

#include "base/month.h"
#include "rating/sheet_print.h"
#include "staff/roster.h"

#include <QHash>

namespace rating {

class SheetTexts {
public:
    SheetTexts(store::Database &database, base::Month month);

    const staff::Roster &roster() const { return m_roster; }
    // Of a person with a rated post in the month.
    SheetPrint of(base::Id cadre) const;

private:
    base::Month m_month;
    staff::Roster m_roster;
    staff::Organisation m_office;
    QStringList m_contents;
    QHash<QString, conduct::Indicator> m_indicators; // by code
    QHash<base::Id, std::vector<conduct::Observation>> m_observations; // by person
    QHash<base::Id, std::vector<base::Week>> m_noneFound; // by unit
};

} // namespace rating
