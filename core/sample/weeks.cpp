#include "sample/weeks.h"

#include "sample/phrases.h"
#include "sample/plants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint64 OfItems = 1;
constexpr int HardK = 1200;

bool isNumbered(const Task &task) { return *task.paper != u'|'; }

} // namespace

Weeks::Weeks(const Town &town, const staff::Roster &roster)
    : m_town(town),
      m_calendars(town, roster),
      m_results(town),
      m_staffOf(town.staffOfUnits()),
      m_papers(town.units.size()),
      m_fellShort(town.people.size()),
      m_hadHard(town.people.size())
{
}

void Weeks::plan(store::Edit &edit, int week)
{
    m_calendars.plan(edit, week);
    for (int person = 0; person < int(m_town.people.size()); ++person)
        planPerson(edit, week, person);
}

void Weeks::planPerson(store::Edit &edit, int week, int person)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    if (m_town.isAwayAllWeek(person, m_town.time.weeks[std::size_t(week)]))
        return;
    Random random(m_town.options.seed, OfItems, quint64(person), quint64(week));
    int items = 1;
    if (const std::optional<int> planted = plants::itemsAWeek(person))
        items = *planted;
    else if (p.isSupport)
        items = 1;
    else if (!inOffices(m_town.units[std::size_t(p.unit)].field))
        items = random.chance(25) ? 2 : 1;
    else if (staff::isLeader(p.role))
        items = random.chance(40) ? 2 : 1;
    else
        items = 1 + random.chance(60) + random.chance(20);
    m_given.clear();
    for (int i = 0; i < items; ++i)
        planItem(edit, week, person, random);
}

const Task &Weeks::taskFor(int person, QDate due, Random &random)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    const Field field = m_town.units[std::size_t(p.unit)].field;
    const std::span<const Task> tasks = p.isSupport ? supportTasks() : staff::isLeader(p.role) && random.chance(50) ? leaderTasks() : tasksOf(field);
    const bool mustBeHard = !(m_hadHard[std::size_t(person)] & (quint32(1) << m_town.time.monthNumber(due)));
    const auto fits = [&](const Task &task) { return !mustBeHard || task.kMilli >= HardK; };
    const auto isNew = [&](const Task &task) { return std::find(m_given.begin(), m_given.end(), &task) == m_given.end(); };
    // Not the same twice in a week, as long as there are others; the overloaded run out of them.
    const Task *task = &random.pick(tasks);
    for (int attempt = 0; !fits(*task) || (attempt < 20 && !isNew(*task)); ++attempt)
        task = &random.pick(tasks);
    m_given.push_back(task);
    return *task;
}

// Every paper has its own numbers, and the unit's code is part of every product: two units never lead the same one by chance.
QString Weeks::productOf(const Task &task, int unit, int assigned)
{
    const QString paper = QString::fromUtf16(task.paper);
    const QString symbol = paper.section(u'|', 0, 0);
    const QString word = paper.section(u'|', 1);
    const QString code = m_town.units[std::size_t(unit)].code;
    if (!isNumbered(task))
        return u"%1 (%2)"_s.arg(word, code);
    int &last = m_papers[std::size_t(unit)];
    const int first = last + 1;
    last += assigned;
    const QString numbers = assigned == 1 ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
    return u"%1 số %2/%3-%4"_s.arg(word, numbers, symbol, code);
}

std::vector<base::Id> Weeks::joiners(int person, Random &random) const
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    std::vector<base::Id> joiners;
    if (!random.chance(inOffices(m_town.units[std::size_t(p.unit)].field) ? 25 : 6))
        return joiners;
    const std::vector<int> &mates = m_staffOf[std::size_t(p.unit)];
    for (int i = random.between(1, 2); i > 0; --i) {
        const base::Id mate = m_town.people[std::size_t(random.pick(mates))].id;
        if (mate != p.id && std::find(joiners.begin(), joiners.end(), mate) == joiners.end())
            joiners.push_back(mate);
    }
    return joiners;
}

void Weeks::planItem(store::Edit &edit, int week, int person, Random &random)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    const Time &time = m_town.time;
    week::WorkItem item;
    item.week = time.weeks[std::size_t(week)];
    item.lead = p.id;
    const int when = random.below(100);
    if (when >= 80 && week + 1 < int(time.weeks.size()))
        item.deadline = item.week.next().monday().addDays(random.chance(50) ? 2 : 4);
    else if (when >= 55)
        item.deadline = item.week.monday().addDays(random.between(2, 4));
    const QDate due = item.due();
    const int unit = m_town.unitOn(person, due);
    const UnitPlan &plan = m_town.units[std::size_t(unit)];
    const Task &task = taskFor(person, due, random);
    item.content = filled(task.content, random, due, plan.field);
    item.kMilli = task.kMilli;
    item.assigned = random.between(task.least, task.most);
    item.origin = random.chance(8) ? week::Origin::Unplanned : week::Origin::Planned;
    item.product = productOf(task, unit, item.assigned);

    // Someone who is not excellent falls short of something in each month: a full result alone would lift them into the class. And everybody has
    // something that is not easy. Neither may be moved out of the month.
    const quint32 month = quint32(1) << time.monthNumber(due);
    quint32 &fellShort = m_fellShort[std::size_t(person)];
    quint32 &hadHard = m_hadHard[std::size_t(person)];
    const bool mustFallShort = p.level != Level::Excellent && !(fellShort & month) && !m_town.isAway(person, due);
    const bool isFirstHard = item.kMilli >= HardK && !(hadHard & month);
    if (mustFallShort)
        fellShort |= month;
    if (isFirstHard)
        hadHard |= month;
    if (!mustFallShort && !isFirstHard) {
        if (random.oneIn(40))
            item.state = week::State::Moved;
        else if (random.oneIn(90))
            item.state = week::State::Cancelled;
    }
    Outcome outcome = outcomeOf(p.level, item.assigned, mustFallShort, random);
    if (p.manager < 0)
        outcome.faultsExcused = outcome.delaysExcused = 0; // nobody to confirm it
    // The last week is still going on: some of it has no result yet.
    const bool isLast = week + 1 == int(time.weeks.size());
    const bool entered = item.isScored() && !(isLast && p.level != Level::Excellent && !mustFallShort && random.chance(15));
    if (entered && outcome.completed >= item.assigned)
        item.state = week::State::Done;
    item.joiners = joiners(person, random);
    item.id = week::save(edit, item);
    if (inOffices(plan.field) && task.where != Where::Desk && random.chance(75))
        m_calendars.entryFor(edit, week, person, item, task.where, random);
    if (entered)
        m_results.expect(week, item, person, outcome, isNumbered(task), random);
}

} // namespace sample
