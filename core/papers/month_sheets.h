// Month sheets of a file as papers, for somebody who looks: everything that people of one month share is read once, and the sheets are made one at a
// time, so that 1,500 of them take no more memory than one.
#pragma once

#include "papers/letterhead.h"
#include "papers/month_sheet_paper.h"
#include "rating/month_sheet.h"

namespace papers {

class MonthSheets {
public:
    // Reads and scores the month. Throws base::Failure as rating::scoreMonth does.
    MonthSheets(store::Database &database, base::Month month, const rights::Caller &caller);

    const rating::MonthValues &values() const { return m_sheets.scores().values; }
    QString code(qint32 place) const { return values().people[size_t(place)].code; }
    const staff::Roster &roster() { return m_sheets.roster(); }
    rights::Verdict mayPrint(qint32 place);

    // A locked sheet as it was locked, a decided one as it was decided while that holds, any other as it stands today. Self-scores that the caller
    // may not see yet are left out with their evidence, observations not confirmed likewise. annex: with the items of everyone below a leader, as
    // they are today.
    MonthSheetPaper sheet(qint32 place, bool annex = false);

    Organisation organisation() const { return staff::organisationOf(m_settings); } // as it is called today

private:
    void addSigners(MonthSheetPaper &paper, qint32 place, const rating::SheetPrint &print);
    void hide(MonthSheetPaper &paper, qint32 place);

    store::Database &m_database;
    rights::Caller m_caller;
    rating::Sheets m_sheets;
    staff::OfficeSettings m_settings;
    staff::Standing m_standing;
};

} // namespace papers
