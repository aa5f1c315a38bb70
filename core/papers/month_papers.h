// Gathers from the file what the papers of one month print, besides the month sheets themselves. The month is read and scored once; decided sheets
// give what was decided, locked ones what was locked.
#pragma once

#include "access/rights.h"
#include "leadership/figures.h"
#include "leadership/scorecard.h"
#include "papers/directive_report_paper.h"
#include "papers/letterhead.h"
#include "papers/notice_paper.h"
#include "papers/scorecard_paper.h"
#include "papers/unit_summary_paper.h"
#include "papers/week_papers.h"
#include "rating/month_scores.h"
#include "rating/sheet_snapshot.h"
#include "staff/relation.h"

#include <optional>

namespace papers {

class MonthPapers {
public:
    // Throws base::Failure as rating::scoreMonth does. caller: whose right to see self-scores counts.
    MonthPapers(store::Database &database, base::Month month, const rights::Caller &caller, const PaperMarks &marks);

    // Whose sheets there are, by unit, leaders first, then by name; of a unit and those below it, or of all (0). None without data.
    std::vector<qint32> people(base::Id unit) const;
    qint32 placeOf(base::Id cadre) const; // −1: no sheet in the month
    rights::Verdict mayPrint(qint32 place) const { return allowed(place, rights::Action::Print); }
    bool isLeader(qint32 place) const { return rating::isLeader(m_month.values.people[size_t(place)].role); }
    base::Id cadre(qint32 place) const { return m_month.values.cadres[size_t(place)]; }
    QString code(qint32 place) const { return m_month.values.people[size_t(place)].code; }
    QString name(qint32 place) const { return m_month.values.labels[size_t(place)].name; }
    QString unitName(qint32 place) const { return whose(m_month.values.units[size_t(place)]); }
    const staff::Roster &roster() const { return m_roster; }
    QString organisationName() const { return m_settings.value(QStringLiteral("organisation.name")); }
    QDate decidedOn(qint32 place) const; // invalid: there is no decision that holds
    // Units with people rated, within a unit (0: all), in the order of the tree.
    std::vector<base::Id> units(base::Id within) const;

    ScorecardPaper scorecard(qint32 place); // of a head or deputy
    NoticePaper notice(qint32 place);
    UnitSummaryPaper summary(base::Id unit); // 0: the whole office
    MinutesPaper minutes(base::Id unit);
    DirectiveReportPaper directiveReport(base::Id unit);

private:
    base::Month month() const { return m_month.values.month; }
    Letterhead letterhead(base::Id unit, const QString &kind) const;
    QString whose(base::Id unit) const;
    // What was locked, where the sheet is; what was decided, while the decision holds.
    std::optional<rating::SheetSnapshot> sealed(qint32 place) const;
    rights::Verdict allowed(qint32 place, rights::Action action) const;
    PersonResult result(qint32 place, const std::optional<rating::SheetSnapshot> &snapshot) const;
    std::vector<UnitResults> results(base::Id unit) const;
    std::vector<CapSummary> caps(base::Id unit) const;
    const rating::SheetStep *decision(qint32 place) const; // the one that holds
    void addSigners(std::vector<Signer> &signers, qint32 place) const; // the person, the direct superior, the decider

    store::Database &m_database;
    rights::Caller m_caller;
    PaperMarks m_marks;
    rating::MonthScores m_month;
    staff::Roster m_roster;
    staff::OfficeSettings m_settings;
    staff::Standing m_standing;
    QDate m_today; // in Vietnam
    QString m_mark;
    std::vector<leadership::Content> m_contents;
    std::optional<leadership::MonthFigures> m_figures; // once a scorecard is asked for
    std::optional<std::vector<leadership::ContentScore>> m_contentScores;
};

} // namespace papers
