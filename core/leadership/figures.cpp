#include "leadership/figures.h"

#include "base/month_weeks.h"
#include "base/ratio.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "conduct/observation_table.h"
#include "week/week_table.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadership {
namespace {

// What a confirmed case takes, in half points: the same as from a general criterion (domain.md 4.1, ours).
constexpr int LightHalves = 1;
constexpr int MediumHalves = 2;
constexpr int HeavyHalves = 5;

QSet<base::Id> peopleOf(const staff::Post &leader, std::span<const base::Id> everyoneBelow)
{
    QSet<base::Id> people(everyoneBelow.begin(), everyoneBelow.end());
    people.insert(leader.cadre);
    return people;
}

base::Points rounded(const base::Ratio &points, base::Points maximum)
{
    const qint64 halves = (points * base::Ratio(2)).roundHalfUp(0);
    return base::Points::fromHalves(int(std::clamp<qint64>(halves, 0, maximum.halves)));
}
} // namespace

PlanFigures planFigures(base::Month month, const staff::Post &leader, std::span<const base::Id> everyoneBelow, const staff::UnitTree &units,
                        std::span<const week::Publication> publications, std::span<const week::WorkItem> items,
                        std::span<const week::WorkResult> results, QDate today)
{
    PlanFigures figures;
    const staff::Unit *unit = units.find(leader.unit);
    const bool isRoot = unit != nullptr && unit->parent == 0;
    for (const base::Week week : base::weeksOf(month)) {
        const bool onTime = std::any_of(publications.begin(), publications.end(), [&](const week::Publication &one) {
            return one.week == week && (one.unit == leader.unit || (isRoot && one.unit == 0)) && week::isOnTime(one);
        });
        if (!onTime && week.monday() >= today)
            continue; // it may still come
        ++figures.weeks;
        figures.weeksOnTime += onTime ? 1 : 0;
    }
    const QSet<base::Id> people = peopleOf(leader, everyoneBelow);
    QHash<base::Id, qint64> completed;
    for (const week::WorkResult &result : results)
        completed[result.item] += result.completed;
    for (const week::WorkItem &item : items) {
        if (!item.isScored() || !people.contains(item.lead) || !month.contains(item.due()))
            continue;
        const bool done = completed.value(item.id) >= item.assigned;
        if (!done && item.due() >= today)
            continue; // not due yet
        ++figures.planned;
        figures.done += done ? 1 : 0;
    }
    return figures;
}

std::optional<Proposal> proposePlan(const PlanFigures &figures, base::Points maximum)
{
    const bool noWork = figures.planned == 0;
    if (figures.weeks == 0 && noWork)
        return std::nullopt;
    base::Ratio share;
    QString how;
    const QString top = maximum.toString(u',');
    const QString weeks = Tr::tr("calendars on time %1/%2 weeks").arg(figures.weeksOnTime).arg(figures.weeks);
    const QString work = Tr::tr("work done %1/%2").arg(figures.done).arg(figures.planned);
    if (noWork) {
        share = base::Ratio(figures.weeksOnTime, figures.weeks);
        how = Tr::tr("%1: %2 × %3/%4").arg(weeks, top).arg(figures.weeksOnTime).arg(figures.weeks);
    } else if (figures.weeks == 0) {
        share = base::Ratio(figures.done, figures.planned);
        how = Tr::tr("%1: %2 × %3/%4").arg(work, top).arg(figures.done).arg(figures.planned);
    } else {
        share = (base::Ratio(figures.weeksOnTime, figures.weeks) + base::Ratio(figures.done, figures.planned)) / base::Ratio(2);
        how = Tr::tr("%1; %2: %3 × (%4/%5 + %6/%7) / 2")
                  .arg(weeks, work, top)
                  .arg(figures.weeksOnTime)
                  .arg(figures.weeks)
                  .arg(figures.done)
                  .arg(figures.planned);
    }
    const base::Ratio exact = maximum.ratio() * share;
    const base::Points points = rounded(exact, maximum);
    return Proposal{PlanContent, points, Tr::tr("%1 = %2, rounded to %3").arg(how, exact.toString(2, u','), points.toString(u','))};
}

RemedyFigures remedyFigures(base::Month month, const staff::Post &leader, std::span<const base::Id> everyoneBelow,
                            std::span<const conduct::Observation> observations, QDate today)
{
    const QSet<base::Id> people = peopleOf(leader, everyoneBelow);
    RemedyFigures figures;
    for (const conduct::Observation &one : observations) {
        const bool concerns = one.unit != 0 ? one.unit == leader.unit : people.contains(one.cadre);
        if (!concerns || !one.isConfirmed())
            continue;
        if (month.contains(one.remedyDue)) {
            const conduct::RemedyState state = conduct::remedyState(one, today);
            figures.due += state == conduct::RemedyState::Open ? 0 : 1;
            figures.onTime += state == conduct::RemedyState::InTime ? 1 : 0;
        }
        if (month.contains(one.date)) {
            figures.light += one.severity == conduct::Severity::Light ? 1 : 0;
            figures.medium += one.severity == conduct::Severity::Medium ? 1 : 0;
            figures.heavy += one.severity == conduct::Severity::Heavy ? 1 : 0;
        }
    }
    return figures;
}

Proposal proposeRemedies(const RemedyFigures &figures, base::Points maximum)
{
    const base::Ratio share = figures.due == 0 ? base::Ratio(1) : base::Ratio(figures.onTime, figures.due);
    const base::Points taken = base::Points::fromHalves(figures.light * LightHalves + figures.medium * MediumHalves + figures.heavy * HeavyHalves);
    const base::Ratio exact = maximum.ratio() * share - taken.ratio();
    const base::Points points = rounded(exact, maximum);
    const QString remedies = figures.due == 0
                                 ? Tr::tr("no remedy due: %1").arg(maximum.toString(u','))
                                 : Tr::tr("remedies on time %1/%2: %3 × %1/%2").arg(figures.onTime).arg(figures.due).arg(maximum.toString(u','));
    const QString cases =
        Tr::tr("confirmed cases: light %1 × 0,5, medium %2 × 1, heavy %3 × 2,5").arg(figures.light).arg(figures.medium).arg(figures.heavy);
    return {RemedyContent, points,
            Tr::tr("%1; %2: − %3 = %4, rounded to %5").arg(remedies, cases, taken.toString(u','), exact.toString(2, u','), points.toString(u','))};
}

MonthFigures::MonthFigures(store::Database &database, base::Month month, const staff::Roster &roster)
    : m_month(month),
      m_today(base::vietnamDay(database.now())),
      m_units(roster.units()),
      m_managers(roster.ratedPosts(month)),
      m_items(week::loadItemsDue(database, month.first(), month.last())),
      m_results(week::loadResultsOfItemsDue(database, month.first(), month.last())),
      m_observations(conduct::loadObservations(database, month.first(), month.last()))
{
    for (const base::Week week : base::weeksOf(month)) {
        for (week::Publication &one : week::loadPublications(database, week))
            m_publications.push_back(std::move(one));
    }
    for (conduct::Observation &one : conduct::loadRemediesDue(database, month.first(), month.last())) {
        if (!month.contains(one.date)) // those of the month are there already
            m_observations.push_back(std::move(one));
    }
}

PlanFigures MonthFigures::plan(const staff::Post &leader) const
{
    return planFigures(m_month, leader, m_managers.everyoneBelow(leader.cadre), m_units, m_publications, m_items, m_results, m_today);
}

RemedyFigures MonthFigures::remedies(const staff::Post &leader) const
{
    return remedyFigures(m_month, leader, m_managers.everyoneBelow(leader.cadre), m_observations, m_today);
}

std::vector<Proposal> proposals(store::Database &database, base::Month month, base::Id cadre)
{
    const staff::Roster roster = staff::Roster::load(database);
    const staff::Post *leader = roster.ratedPost(cadre, month);
    if (leader == nullptr || !staff::isLeader(leader->role))
        return {};
    base::Points maxima[ContentCount + 1];
    for (const Content &content : loadContents(database))
        maxima[content.number] = content.maximum;
    const MonthFigures figures(database, month, roster);
    std::vector<Proposal> proposed;
    if (std::optional<Proposal> one = proposePlan(figures.plan(*leader), maxima[PlanContent]))
        proposed.push_back(std::move(*one));
    proposed.push_back(proposeRemedies(figures.remedies(*leader), maxima[RemedyContent]));
    return proposed;
}

} // namespace leadership
