// Gathers from the file what month sheets print: everything that people of one month share is read once, and the sheets are made one at a time, so
// that 1,500 of them take no more memory than one.
#pragma once

#include "conduct/catalogue.h"
#include "conduct/observation.h"
#include "papers/heads.h"
#include "papers/month_sheet_paper.h"
#include "rating/month_details.h"
#include "staff/roster.h"

#include <QHash>

namespace papers {

class MonthSheets {
public:
    // Reads and scores the month. Throws base::Failure as rating::scoreMonth does.
    MonthSheets(store::Database &database, base::Month month);

    // Whose sheets there are, in the order of units and of names within them; of one unit and those below it, or of all (0).
    // None for a month without data.
    std::vector<qint32> people(base::Id unit = 0) const;
    qint32 placeOf(const QString &code) const; // −1: nobody of that code has a sheet
    QString code(qint32 place) const { return m_month.values.people[size_t(place)].code; }

    // annex: with the items of everyone below a leader.
    MonthSheetPaper sheet(qint32 place, bool annex = false);

    const Organisation &organisation() const { return m_organisation; }

private:
    void addFindings(MonthSheetPaper &paper, qint32 place) const;
    void addScores(MonthSheetPaper &paper, qint32 place) const;
    void addSigners(MonthSheetPaper &paper, qint32 place) const;
    void sign(SheetSigner &signer, qint32 place, int step) const;
    void loadTexts();

    store::Database &m_database;
    rating::MonthScores m_month;
    staff::Roster m_roster;
    Organisation m_organisation;
    QHash<QString, conduct::Indicator> m_indicators;
    QHash<base::Id, std::vector<conduct::Observation>> m_observations; // by subject
    QHash<base::Id, QStringList> m_noneFound; // by unit
    QHash<base::Id, QHash<QString, QString>> m_evidence; // by person and criterion
    QHash<base::Id, QHash<QString, QString>> m_basis; // by person and condition
};

} // namespace papers
