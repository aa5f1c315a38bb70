#include "sample/results.h"

#include "sample/plants.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint64 OfResults = 4;
constexpr int EntryDays[] = {2, 3, 3, 4, 4, 4, 7}; // after the Monday

} // namespace

Results::Results(const Town &town) : m_town(town), m_notes(town.units.size()), m_forgot(town.people.size()), m_expected(town.time.weeks.size()) { }

QString Results::evidence(int person, const QString &what, QDate day, bool numbered)
{
    const int unit = m_town.people[std::size_t(person)].unit;
    if (numbered)
        return u"%1 ngày %2"_s.arg(what, day.toString(u"dd/MM/yyyy"_s));
    return u"Sổ theo dõi công việc %1, mục %2"_s.arg(m_town.units[std::size_t(unit)].code).arg(++m_notes[std::size_t(unit)]);
}

// Once a month at most: who forgets more often has a habit, and a habit is a finding.
bool Results::forgets(int person, QDate due, Random &random)
{
    const quint32 bit = quint32(1) << m_town.time.monthNumber(due);
    quint32 &forgot = m_forgot[std::size_t(person)];
    if (forgot & bit || !random.chance(6))
        return false;
    forgot |= bit;
    return true;
}

void Results::expect(int week, const week::WorkItem &item, int person, const Outcome &outcome, bool numbered, Random &random)
{
    // Faults and delays show with the last delivery; what can be delivered in parts is.
    const base::Week dueWeek = base::Week::of(item.due());
    int last = week;
    while (last + 1 < int(m_town.time.weeks.size()) && m_town.time.weeks[std::size_t(last)] < dueWeek)
        ++last;
    Outcome rest = outcome;
    if (last > week && outcome.completed >= 2 && random.chance(60)) {
        Outcome part;
        part.completed = outcome.completed / 2;
        rest.completed -= part.completed;
        m_expected[std::size_t(week)].push_back({item.id, person, part, evidence(person, item.product, item.week.friday(), numbered)});
    }
    const bool bare = rest.completed == 0 || forgets(person, item.due(), random);
    m_expected[std::size_t(last)].push_back({item.id, person, rest, bare ? QString() : evidence(person, item.product, item.due(), numbered)});
    if (outcome.completed < item.assigned) {
        m_unfinished.push_back({item, person});
        m_unfinished.back().item.assigned = item.assigned - outcome.completed;
    }
}

void Results::enter(store::Edit &edit, int week)
{
    for (const Result &result : std::exchange(m_expected[std::size_t(week)], {}))
        insert(edit, week, result);
    const bool isLast = week + 1 == int(m_town.time.weeks.size());
    if (!isLast && m_town.time.monthOf(week) != m_town.time.monthOf(week + 1))
        carryOver(edit, week);
}

void Results::insert(store::Edit &edit, int week, const Result &result)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    const bool isLast = week + 1 == int(m_town.time.weeks.size());
    const PersonPlan &p = m_town.people[std::size_t(result.person)];
    // A unit that keeps its figures in a workbook imports them all at one moment; the others type them over the days.
    Random ofUnit(m_town.options.seed, OfResults, quint64(p.unit), quint64(week));
    const bool imported = ofUnit.chance(20);
    Random ofRow(m_town.options.seed, OfResults, quint64(result.item));
    Random &random = imported ? ofUnit : ofRow;
    const int day = imported ? 4 : isLast ? random.between(1, 4) : random.pick(EntryDays);
    const int entered = imported ? 3 : ofRow.chance(12) ? 2 : 1;
    const bool excused = result.outcome.faultsExcused + result.outcome.delaysExcused > 0;
    // Not through week::save, which looks for a row to update first: here there is none.
    edit.insert(u"work_result"_s,
                {{u"item_id"_s, result.item},
                 {u"week"_s, isoWeek.toString()},
                 {u"completed"_s, store::integer(result.outcome.completed)},
                 {u"faults"_s, store::integer(result.outcome.faults)},
                 {u"faults_excused"_s, store::integer(result.outcome.faultsExcused)},
                 {u"delays"_s, store::integer(result.outcome.delays)},
                 {u"delays_excused"_s, store::integer(result.outcome.delaysExcused)},
                 {u"excused_by"_s, excused && p.manager >= 0 ? store::Value(m_town.people[std::size_t(p.manager)].id) : store::null()},
                 {u"evidence"_s, store::textOrNull(result.evidence)},
                 {u"entered"_s, store::integer(entered)},
                 {u"entered_at"_s, momentText(isoWeek.monday().addDays(day), random.between(8, isLast && day == 4 ? 15 : 16), random.below(60))}});
}

void Results::carryOver(store::Edit &edit, int week)
{
    const QDate end = m_town.time.monthOf(week).last();
    const base::Week next = m_town.time.weeks[std::size_t(week) + 1];
    std::vector<Unfinished> stillOpen;
    for (const Unfinished &left : m_unfinished) {
        if (left.item.due() > end) {
            stillOpen.push_back(left);
            continue;
        }
        Random random(m_town.options.seed, OfResults, quint64(left.item.id), 1);
        // Nobody is given work in a week in which they are away, nor finishes it.
        if (!random.chance(35) || m_town.isAwayAllWeek(left.person, next) || m_town.isAway(left.person, next.friday()))
            continue;
        week::WorkItem item = left.item;
        item.id = 0;
        item.week = next;
        item.deadline = {};
        item.origin = week::Origin::CarriedOver;
        item.carriedFrom = left.item.id;
        item.state = week::State::Done;
        item.id = week::save(edit, item);
        expect(week + 1, item, left.person, {item.assigned, 0, 0, 0, 0}, false, random);
    }
    m_unfinished = std::move(stillOpen);
}

} // namespace sample
