// What the month's report on the Directive counts.
#include "papers/month_papers.h"

#include "base/month_weeks.h"
#include "conduct/observation_table.h"
#include "rating/petition_table.h"
#include "week/calendar.h"
#include "week/week_table.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

using UnitWeek = std::pair<base::Id, base::Week>;
using UnitWeeks = std::set<UnitWeek>;

int countOf(const UnitWeeks &which, base::Id unit, const std::vector<base::Week> &weeks)
{
    return int(std::count_if(weeks.begin(), weeks.end(), [&](base::Week week) { return which.contains({unit, week}); }));
}

int countOf(const UnitWeeks &which, base::Week week)
{
    return int(std::count_if(which.begin(), which.end(), [&](const UnitWeek &one) { return one.second == week; }));
}

} // namespace

DirectiveReportPaper MonthPapers::directiveReport(base::Id scope)
{
    DirectiveReportPaper paper;
    const Letterhead letterhead = this->letterhead(scope, u"BC"_s);
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    const staff::Unit *found = m_roster.units().find(scope);
    paper.signer =
        found && found->block != staff::Block::Service && found->parent != 0 ? unitHeadSigner(scope, m_roster, month().last()) : letterhead.authority;
    paper.recipients = letterhead.recipients;
    paper.month = month();
    paper.whose = whose(scope);
    paper.mark = m_mark;
    const staff::UnitTree &tree = m_roster.units();
    const auto inScope = [&](base::Id unit) { return scope == 0 || tree.isWithin(unit, scope); };
    const auto unitOn = [&](base::Id cadre, QDate day) {
        const staff::Post *post = m_roster.postOn(cadre, day);
        return post ? post->unit : base::Id(0);
    };

    // Units with people in post, week by week.
    const std::vector<base::Week> weeks = base::weeksOf(month());
    UnitWeeks peopled, published, onTime, reviewed, signedNone, withCases;
    for (const base::Week week : weeks) {
        for (const staff::Post &post : m_roster.posts()) {
            if (post.holdsOn(week.friday()) && inScope(post.unit))
                peopled.insert({post.unit, week});
        }
    }
    const auto mark = [&](UnitWeeks &which, base::Id unit, base::Week week) {
        if (peopled.contains({unit, week}))
            which.insert({unit, week});
    };
    for (const base::Week week : weeks) {
        for (const week::Publication &publication : week::loadPublications(m_database, week)) {
            for (const staff::Unit &unit : tree.all()) {
                // The leaders' calendar is that of the units at the root of the tree.
                if (unit.id != publication.unit && (publication.unit != 0 || unit.parent != 0))
                    continue;
                mark(published, unit.id, week);
                if (week::isOnTime(publication))
                    mark(onTime, unit.id, week);
            }
        }
        for (const week::WeekReview &review : week::loadReviews(m_database, week))
            mark(reviewed, review.unit, week);
    }
    if (!weeks.empty()) {
        for (const conduct::NoneFound &signature : conduct::loadNoneFound(m_database, weeks.front(), weeks.back()))
            mark(signedNone, signature.unit, signature.week);
    }

    // Confirmed cases: of the month by their day, of its weeks for the table of weeks.
    const QDate from = weeks.empty() ? month().first() : std::min(month().first(), weeks.front().monday());
    const QDate to = weeks.empty() ? month().last() : std::max(month().last(), weeks.back().sunday());
    std::map<QString, DirectiveCase> cases;
    for (const conduct::Indicator &indicator : conduct::loadIndicators(m_database)) {
        DirectiveCase &one = cases[indicator.code];
        one.code = indicator.code;
        one.wording = indicator.text();
        one.reconstructed = indicator.provenance != conduct::Provenance::Confirmed;
    }
    std::map<base::Id, int> casesOf;
    QSet<base::Id> people, caseUnits;
    for (const conduct::Observation &observation : conduct::loadObservations(m_database, from, to)) {
        const base::Id unit = observation.unit != 0 ? observation.unit : unitOn(observation.cadre, observation.date);
        if (!observation.isConfirmed() || !inScope(unit))
            continue;
        mark(withCases, unit, base::Week::of(observation.date));
        if (!month().contains(observation.date))
            continue;
        DirectiveCase &one = cases[observation.indicator];
        ++(observation.severity == conduct::Severity::Light ? one.light : observation.severity == conduct::Severity::Medium ? one.medium : one.heavy);
        one.remedied += observation.remedied ? 1 : 0;
        ++casesOf[unit];
        caseUnits.insert(unit);
        if (observation.cadre != 0)
            people.insert(observation.cadre);
    }
    for (const auto &[code, one] : cases) {
        if (one.all() > 0)
            paper.cases.push_back(one);
    }
    paper.people = int(people.size());
    paper.caseUnits = int(caseUnits.size());

    for (const base::Week week : weeks) {
        DirectiveWeek line;
        line.week = week;
        line.units = countOf(peopled, week);
        line.published = countOf(published, week);
        line.onTime = countOf(onTime, week);
        line.reviewed = countOf(reviewed, week);
        line.signedNone = countOf(signedNone, week);
        line.withCases = countOf(withCases, week);
        paper.weeks.push_back(line);
    }
    QHash<base::Id, qint64> completed;
    for (const week::WorkResult &result : week::loadResultsOfItemsDue(m_database, from, to))
        completed[result.item] += result.completed;
    for (const week::WorkItem &item : week::loadItemsDue(m_database, from, to)) {
        if (!item.isScored() || !inScope(unitOn(item.lead, item.due())))
            continue;
        for (DirectiveWeek &line : paper.weeks) {
            if (!line.week.contains(item.due()))
                continue;
            ++line.planned;
            line.done += completed.value(item.id) >= item.assigned ? 1 : 0;
        }
    }

    for (const conduct::Observation &observation : conduct::loadRemediesDue(m_database, month().first(), month().last())) {
        const base::Id unit = observation.unit != 0 ? observation.unit : unitOn(observation.cadre, observation.date);
        const conduct::RemedyState state = conduct::remedyState(observation, m_today);
        if (!inScope(unit) || state == conduct::RemedyState::None)
            continue;
        ++paper.remediesDue;
        paper.remediesInTime += state == conduct::RemedyState::InTime ? 1 : 0;
        paper.remediesLate += state == conduct::RemedyState::Late ? 1 : 0;
        paper.remediesOpen += state == conduct::RemedyState::Overdue ? 1 : 0;
    }
    for (const rating::Petition &petition : rating::loadPetitions(m_database, month())) {
        const qint32 place = m_month.values.placeOf(petition.cadre);
        if (place < 0 || !inScope(m_month.values.units[size_t(place)]))
            continue;
        ++paper.petitions;
        paper.petitionsAnswered += petition.answer.isEmpty() ? 0 : 1;
    }

    std::map<base::Id, ClassCounts> classes;
    for (const UnitResults &results : this->results(scope)) {
        for (const PersonResult &person : results.people) {
            paper.classes.add(person);
            classes[person.unit].add(person);
        }
    }
    for (const base::Id id : tree.ordered()) {
        const int worked = countOf(peopled, id, weeks);
        if (worked == 0 && !classes.contains(id))
            continue;
        DirectiveUnit unit;
        unit.name = tree.find(id)->name;
        unit.weeks = worked;
        unit.published = countOf(published, id, weeks);
        unit.reviewed = countOf(reviewed, id, weeks);
        UnitWeeks looked = signedNone;
        looked.insert(withCases.begin(), withCases.end());
        unit.lookedAt = countOf(looked, id, weeks);
        unit.cases = casesOf[id];
        unit.classes = classes[id];
        paper.units.push_back(std::move(unit));
    }
    paper.caps = caps(scope);
    return paper;
}

} // namespace papers
