#include "staff/record.h"

#include "base/vietnam.h"
#include "conduct/observation_table.h"
#include "rating/latest_month.h"
#include "rating/month_scores.h"
#include "rating/sheet_table.h"
#include "staff/relation.h"
#include "staff/staff_table.h"
#include "week/week_table.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

constexpr int monthsScored = 12; // what is not locked has to be scored, everybody's with it

// How the caller stands to one person, and in which months they may see what is of them: by the post in which each is rated.
class Sight {
public:
    Sight(store::Database &database, const rights::Caller &caller, base::Id cadre)
        : m_caller(caller),
          m_standing(staff::Standing::load(database)),
          m_callerPosts(staff::loadPosts(database, caller.cadre)),
          m_posts(staff::loadPosts(database, cadre)),
          m_today(base::vietnamDay(database.now()))
    {
    }

    bool isRated(base::Month month) const { return staff::ratedPost(m_posts, month) != nullptr; }
    bool sees(base::Month month)
    {
        const auto known = m_months.find(month);
        return known != m_months.end() ? known->second : m_months.emplace(month, judge(month)).first->second;
    }
    bool sees(const conduct::Observation &observation) const
    {
        const std::optional<staff::Post> post = staff::standingPost(m_posts, m_today);
        return conduct::mayView(m_caller, post ? to(*post) : rights::Relations(), observation);
    }

private:
    rights::Relations to(const staff::Post &post) const { return staff::relations(m_standing, m_caller, m_callerPosts, post, m_today); }

    bool judge(base::Month month) const
    {
        const staff::Post *rated = staff::ratedPost(m_posts, month);
        const std::optional<staff::Post> post = rated ? std::optional(*rated) : staff::standingPost(m_posts, m_today);
        const rights::Relations relations = post ? to(*post) : rights::Relations();
        return bool(rights::allowed(m_caller.role, relations, rights::Stage::Open, rights::Action::ViewSheet));
    }

    const rights::Caller &m_caller;
    staff::Standing m_standing;
    std::vector<staff::Post> m_callerPosts;
    std::vector<staff::Post> m_posts;
    QDate m_today;
    std::map<base::Month, bool> m_months;
};

int decimalsOf(const rating::Quotient &total, const rating::RuleSet &rules)
{
    return total.hasValue() ? rating::decimalsToShow(total, rules) : rules.pointDecimals;
}

std::map<base::Month, RecordMonth> lockedMonths(store::Database &database, base::Id cadre)
{
    std::map<base::Month, RecordMonth> months;
    const std::vector<base::Month> locked = rating::loadLockedMonths(database, cadre);
    if (locked.empty())
        return months;
    rating::eachLocked(
        database, locked.front(), locked.back(), cadre, [&](const rating::SheetSnapshot &sheet, std::optional<rating::Rating> decided) {
            const base::Month month = sheet.facts.month;
            const rating::Quotient total = rating::scoreOf(sheet).total;
            months[month] = {month, sheet.row.unit, total, decimalsOf(total, sheet.rules), sheet.row.proposed, decided, rights::Stage::Locked};
        });
    return months;
}

std::optional<RecordMonth> scoredMonth(store::Database &database, base::Month month, base::Id cadre)
{
    const rating::MonthScores scores = rating::scoreMonth(database, month);
    const qint32 place = scores.values.placeOf(cadre);
    if (place < 0 || scores.rows.empty())
        return std::nullopt;
    const rating::ScoreRow &row = scores.rows[std::size_t(place)];
    const rating::Quotient &total = scores.scores[std::size_t(place)].total;
    const rating::RuleSet &rules = scores.values.rules[scores.values.people[std::size_t(place)].rules];
    return RecordMonth{month, row.unit, total, decimalsOf(total, rules), row.proposed, scores.decided(place), scores.stage(place)};
}

// The last month worth looking at: the one that runs, or a later one that is worked on already.
base::Month lastMonth(store::Database &database)
{
    return std::max(base::Month::of(base::vietnamDay(database.now())), rating::latestScoredMonth(database));
}

void readMonths(Record &record, store::Database &database, Sight &sight, const KeptMonths &kept)
{
    if (!*kept.locked)
        *kept.locked = lockedMonths(database, record.cadre);
    std::map<base::Month, RecordMonth> months = **kept.locked;
    const base::Month last = lastMonth(database);
    for (base::Month month = last.next(1 - monthsScored); month <= last; month = month.next())
        if (!months.contains(month) && sight.isRated(month) && sight.sees(month)) {
            auto scored = kept.scored->find(month);
            if (scored == kept.scored->end())
                scored = kept.scored->emplace(month, scoredMonth(database, month, record.cadre)).first;
            if (scored->second)
                months[month] = *scored->second;
        }
    for (auto each = months.rbegin(); each != months.rend(); ++each)
        if (sight.sees(each->first))
            record.months.push_back(each->second);
}

void readWork(Record &record, store::Database &database, Sight &sight)
{
    QHash<base::Id, std::vector<week::WorkResult>> results;
    for (week::WorkResult &result : week::loadResultsOfItemsLedBy(database, record.cadre))
        results[result.item].push_back(std::move(result));
    for (week::WorkItem &item : week::loadItemsLedBy(database, record.cadre)) {
        if (!sight.sees(base::Month::of(item.due())))
            continue;
        const week::Totals done = week::totals(results.value(item.id));
        record.work.push_back({std::move(item), done});
    }
    std::stable_sort(record.work.begin(), record.work.end(), [](const RecordWork &a, const RecordWork &b) { return a.item.due() > b.item.due(); });
}

void readObservations(Record &record, store::Database &database, const Sight &sight)
{
    record.observations = conduct::loadObservationsOf(database, record.cadre);
    std::erase_if(record.observations, [&](const conduct::Observation &each) { return !sight.sees(each); });
    std::reverse(record.observations.begin(), record.observations.end());
    for (const conduct::Indicator &indicator : conduct::loadIndicators(database))
        record.indicators.insert(indicator.code, QString(indicator.text() + u' ' + conduct::badgeOf(indicator)).trimmed());
}

} // namespace

Record readRecord(store::Database &database, const rights::Caller &caller, base::Id cadre, const KeptMonths &kept)
{
    Record record;
    record.cadre = cadre;
    if (cadre == 0)
        return record;
    Sight sight(database, caller, cadre);
    readMonths(record, database, sight, kept);
    readWork(record, database, sight);
    readObservations(record, database, sight);
    return record;
}

} // namespace staff_ui
