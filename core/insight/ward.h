// What figures read of a file, kept from one board to the next until a commit makes it stale: changing the unit or going back a month reads nothing
// twice.
#pragma once

#include "insight/given_score.h"
#include "insight/kept_months.h"
#include "insight/scope.h"
#include "insight/week_board.h"
#include "insight/year_board.h"
#include "leadership/scorecard.h"
#include "rating/month_results.h"
#include "rating/month_scores.h"
#include "staff/qualification.h"
#include "store/database.h"

#include <map>
#include <memory>
#include <optional>

namespace insight {

class Ward {
public:
    explicit Ward(store::Database &database);

    // Drops what commits since the last call have made stale; the boards begin with it. References given before are gone then.
    void refresh();

    store::Database &database() const { return m_database; }
    QDate today() const; // in Vietnam
    const staff::Roster &roster();
    const staff::Standing &standing();
    Scope scope(const rights::Caller &caller, base::Id unit, base::Month month);

    const rating::MonthScores &month(base::Month month); // scored by the rules bound to it
    const rating::MonthResults &results(base::Month month); // the same in brief
    // One person's, as printed; without the months in which they have no sheet or there are no data.
    std::vector<PersonMonth> personMonths(base::Id cadre, base::Month first, base::Month last);
    const std::vector<GivenScore> &given(base::Month month);
    const std::vector<leadership::ContentScore> &contents(base::Month month);
    const std::vector<leadership::Content> &contentCatalogue();
    const WeekFacts &weeks(base::Month month); // those whose Friday lies in it
    const WorkFacts &workDue(base::Month month);
    const std::vector<conduct::Observation> &observations(); // all, by day
    const ConductFacts &conduct(base::Month month);
    const std::vector<staff::Wanted> &wanted();

private:
    struct Changes;
    void forget(unsigned parts);
    void forgetScores(base::Month month);

    store::Database &m_database;
    std::shared_ptr<Changes> m_changes; // committed since the last refresh()
    qint64 m_head = -1;
    QDate m_day; // facts tell what is overdue
    std::optional<staff::Roster> m_roster;
    std::optional<staff::Standing> m_standing;
    KeptMonths<rating::MonthScores> m_months;
    std::map<base::Month, rating::MonthResults> m_results; // small
    KeptMonths<std::vector<GivenScore>> m_given;
    KeptMonths<std::vector<leadership::ContentScore>> m_contents;
    std::optional<std::vector<leadership::Content>> m_contentCatalogue;
    KeptMonths<WeekFacts> m_weeks;
    KeptMonths<WorkFacts> m_work;
    std::optional<std::vector<conduct::Observation>> m_observations;
    std::optional<std::vector<conduct::Indicator>> m_catalogue;
    KeptMonths<ConductFacts> m_conduct;
    std::optional<std::vector<staff::Wanted>> m_wanted;
};

} // namespace insight
