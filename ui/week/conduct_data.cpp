#include "week/conduct_data.h"

#include "conduct/observation_table.h"
#include "staff/relation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using conduct::Observation;

void fillUnitRelations(WeekData &data, store::Database &database)
{
    QHash<base::Id, std::vector<staff::Post>> heads;
    for (const staff::Post &post : data.roster.posts())
        if (post.role == staff::PostRole::Head && post.holdsOn(data.today))
            heads[post.unit].push_back(post);
    const staff::Standing standing = staff::Standing::load(database);
    const auto own = data.roster.posts(data.caller.cadre);
    for (const base::Id unit : data.unitIds)
        data.unitRelations.insert(unit, staff::relationsToUnit(standing, data.caller, own, unit, heads.value(unit), data.today));
}

void fillChoices(WeekData &data)
{
    for (const conduct::Indicator &indicator : data.indicators)
        data.manifestations << indicator.code + u" · "_s + indicator.text() + conduct::badgeOf(indicator);
    data.subjects = data.people + data.units;
    QHash<QString, int> alike;
    for (const WorkRow &row : data.work) {
        const staff::Cadre *lead = data.roster.cadre(row.item.lead);
        QString choice = row.item.content + u" · "_s + (lead ? lead->code : QString());
        if (const int times = ++alike[choice]; times > 1)
            choice += u" ("_s + QString::number(times) + u')';
        data.workChoices << choice;
        data.workTexts.insert(row.item.id, choice);
    }
}

bool sees(const WeekData &data, const Observation &observation)
{
    const rights::Relations to = observation.unit != 0 ? data.unitRelations.value(observation.unit) : data.relations.value(observation.cadre);
    return conduct::mayView(data.caller, to, observation);
}

// Everything that the caller may see of those whom the week's observations concern: whether something came again shows only there.
std::vector<Observation> history(const WeekData &data, const std::vector<Observation> &week, store::Database &database)
{
    std::vector<Observation> all;
    QSet<std::pair<base::Id, base::Id>> read;
    for (const Observation &observation : week) {
        const std::pair subject(observation.cadre, observation.unit);
        if (read.contains(subject))
            continue;
        read.insert(subject);
        for (Observation &each : observation.cadre != 0 ? conduct::loadObservationsOf(database, observation.cadre)
                                                        : conduct::loadObservationsOfUnit(database, observation.unit))
            if (sees(data, each))
                all.push_back(std::move(each));
    }
    return all;
}

// What an observation of other weeks' work is linked to.
void readLinkedWork(WeekData &data, const std::vector<Observation> &observations, store::Database &database)
{
    for (const Observation &observation : observations) {
        if (observation.workItem == 0 || data.workTexts.contains(observation.workItem))
            continue;
        const std::optional<week::WorkItem> item = week::loadItem(database, observation.workItem);
        if (item && data.may(item->lead, rights::Action::ViewSheet))
            data.workTexts.insert(item->id, item->content);
    }
}

} // namespace

void fillConduct(WeekData &data, store::Database &database)
{
    data.indicators = conduct::loadIndicators(database);
    data.noneFound = conduct::loadNoneFound(database, data.week, data.week);
    fillUnitRelations(data, database);
    fillChoices(data);

    std::vector<Observation> ofWeek = conduct::loadObservations(database, data.week.monday(), data.week.sunday());
    for (const base::Id unit : conduct::silentUnits(data.week, data.noneFound, ofWeek, data.roster))
        if (rights::allowed(data.caller.role, data.unitRelations.value(unit), rights::Stage::Open, rights::Action::ViewUnconfirmed))
            data.silent.push_back(unit);
    std::erase_if(ofWeek, [&](const Observation &each) { return !sees(data, each); });
    readLinkedWork(data, ofWeek, database);

    QSet<base::Id> contradicting;
    for (const conduct::Contradiction &each : conduct::contradictions(data.noneFound, ofWeek, data.roster))
        contradicting.insert(each.observation);
    const std::vector<Observation> before = history(data, ofWeek, database);
    QHash<base::Id, base::Id> earlier;
    for (const conduct::Repetition &each : conduct::repetitions(before))
        earlier.insert(each.again, each.earlier);
    for (Observation &observation : ofWeek) {
        ObservationRow row;
        row.contradicts = contradicting.contains(observation.id);
        const auto first =
            std::find_if(before.begin(), before.end(), [id = earlier.value(observation.id, -1)](const Observation &each) { return each.id == id; });
        if (first != before.end())
            row.repeats = first->remedyDue;
        row.observation = std::move(observation);
        data.observations.push_back(std::move(row));
    }
}

} // namespace week_ui
