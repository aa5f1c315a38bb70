#include "leadership/leaders_data.h"

#include "base/vietnam.h"
#include "insight/leader_contents.h"
#include "rating/latest_month.h"
#include "rating/month_sheet.h"
#include "staff/staff_table.h"

#include <algorithm>

namespace leadership_ui {

const Leader *LeadersData::find(base::Id cadre) const
{
    const auto found = std::find_if(leaders.begin(), leaders.end(), [&](const Leader &leader) { return leader.cadre == cadre; });
    return found == leaders.end() ? nullptr : &*found;
}

insight::Figure LeadersData::figureOf(const Leader &leader) const
{
    std::vector<insight::LeaderScores> all;
    for (const Leader &each : leaders)
        all.push_back({each.cadre, each.scores, each.before});
    return insight::leaderFigure(month, leader.cadre, leader.code + u' ' + leader.name, all, contents);
}

bool LeadersData::isReconstructed() const
{
    return std::any_of(contents.begin(), contents.end(),
                       [](const leadership::Content &content) { return content.provenance != leadership::Provenance::Confirmed; });
}

SharedLeaders loadLeaders(store::Database &database, base::Month month, const rights::Caller &caller)
{
    auto data = std::make_shared<LeadersData>();
    data->month = month;
    data->caller = caller;
    data->readOnly = database.isReadOnly();
    data->contents = leadership::loadContents(database);
    data->units = staff::UnitTree(staff::loadUnits(database));
    rating::Sheets sheets(database, month);
    const rating::MonthValues &values = sheets.scores().values;
    const std::vector<leadership::ContentScore> scores = leadership::loadScores(database, month);
    const std::vector<leadership::ContentScore> before = leadership::loadScores(database, month.next(-1));
    for (std::size_t i = 0; i < values.people.size(); ++i) {
        if (!rating::isLeader(values.people[i].role))
            continue;
        Leader leader;
        leader.relations = sheets.relations(caller, qint32(i));
        leader.stage = sheets.stage(qint32(i));
        if (!rights::allowed(caller.role, leader.relations, leader.stage, rights::Action::ViewSheet))
            continue;
        leader.cadre = values.cadres[i];
        leader.code = values.people[i].code;
        leader.name = values.labels[i].name;
        leader.unit = values.labels[i].unit;
        leader.title = values.labels[i].title;
        leader.role = values.people[i].role;
        leader.selfVisible = bool(rights::allowed(caller.role, leader.relations, leader.stage, rights::Action::ViewSelfScores));
        for (leadership::ContentScore score : scores) {
            if (score.cadre != leader.cadre)
                continue;
            if (!leader.selfVisible) { // the evidence is submitted with them
                score.self.reset();
                score.evidence.clear();
            }
            leader.scores.push_back(std::move(score));
        }
        for (leadership::ContentScore score : before) {
            if (score.cadre != leader.cadre)
                continue;
            score.self.reset();
            score.evidence.clear();
            leader.before.push_back(std::move(score));
        }
        leader.summary = leadership::summarise(leader.scores, data->contents);
        data->leaders.push_back(std::move(leader));
    }
    return data;
}

SharedLeaders loadFirstLeaders(store::Database &database, std::optional<base::Month> last, const rights::Caller &caller)
{
    if (last)
        if (SharedLeaders again = loadLeaders(database, *last, caller); !again->leaders.empty())
            return again;
    const base::Month scored = rating::latestScoredMonth(database);
    return loadLeaders(database, scored.isValid() ? scored : base::Month::of(base::vietnamDay(database.now())), caller);
}

} // namespace leadership_ui
