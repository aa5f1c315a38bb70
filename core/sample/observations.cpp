#include "sample/observations.h"

#include "sample/plants.h"
#include "sample/proofs.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint64 OfCases = 11;
constexpr quint64 OfUnits = 12;
using conduct::Conclusion;
using conduct::Severity;
using conduct::Source;

bool isForLeaders(const QString &code) { return code.startsWith(u"III"); }

// One manifestation of one person or unit, as a number that is the same on every machine (qHash need not be).
quint64 keyOf(int subject, bool isUnit, const QString &code)
{
    const quint64 number = quint64(code.indexOf(u'.')) * 100 + code.section(u'.', 1).toUInt();
    return quint64(subject) << 16 | quint64(isUnit) << 15 | number;
}

} // namespace

Observations::Observations(const Town &town) : m_town(town), m_wardOf(town.wardsOfUnits()), m_remedies(town.time.weeks.size())
{
    for (const conduct::Indicator &indicator : conduct::shippedIndicators())
        m_codes.push_back(indicator.code);
    Random random(town.options.seed, OfCases);
    for (std::size_t i = m_codes.size() - 1; i > 0; --i)
        std::swap(m_codes[i], m_codes[std::size_t(random.below(int(i) + 1))]);
    for (std::size_t i = 0; i < town.people.size(); ++i)
        if (staff::isLeader(town.people[i].role))
            m_leaders.push_back(int(i));
    for (const UnitPlan &unit : town.units)
        if (unit.field == Field::Party)
            m_cores.push_back(unit.head);
}

int Observations::placeOf(QDate day) const
{
    const std::vector<base::Week> &weeks = m_town.time.weeks;
    const qint64 days = weeks.front().monday().daysTo(day);
    return days < 0 ? 0 : int(days / 7);
}

void Observations::record(store::Edit &edit, int week)
{
    m_seenIn.assign(m_town.units.size(), false);
    Random random(m_town.options.seed, OfCases, 1, quint64(week));
    const int cases = 2 + m_town.options.people / 85 + random.below(2);
    for (int i = 0; i < cases; ++i)
        if (const Case found = byChance(week, random); !found.indicator.isEmpty())
            write(edit, found, week, random);
    writePlants(edit, week);
    for (const Remedy &remedy : m_remedies[std::size_t(week)])
        edit.update(u"observation"_s, remedy.observation, {{u"remedied"_s, store::boolean(true)}, {u"remedied_on"_s, store::dateOrNull(remedy.on)}});
    signUnits(edit, week);
}

bool Observations::choosePerson(Case &found, Random &random)
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        const int person = isForLeaders(found.indicator) ? random.pick(m_leaders) : random.below(int(m_town.people.size()));
        // Excellent people stay excellent, and the plants stay as they are.
        if (plants::isPlanted(person) || m_town.people[std::size_t(person)].level == Level::Excellent || m_town.isAway(person, found.day))
            continue;
        const quint64 key = keyOf(person, false, found.indicator);
        if (m_had.contains(key))
            continue;
        m_had.insert(key);
        found.person = person;
        return true;
    }
    return false;
}

Observations::Case Observations::byChance(int week, Random &random)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    const bool isLast = week + 1 == int(m_town.time.weeks.size());
    Case found;
    found.day = isoWeek.monday().addDays(random.below(isLast ? 4 : 5));
    found.indicator = m_codes[m_nextCode++ % m_codes.size()];
    if (!isForLeaders(found.indicator) && m_nextCode % 9 == 0) {
        found.unit = random.below(int(m_town.units.size()));
        const quint64 key = keyOf(found.unit, true, found.indicator);
        if (m_had.contains(key))
            return {};
        m_had.insert(key);
    } else if (!choosePerson(found, random)) {
        return {};
    }
    const int weight = random.below(100);
    found.severity = weight < 70 ? Severity::Light : weight < 95 ? Severity::Medium : Severity::Heavy;
    const int from = random.below(100);
    found.source = from < 15 ? Source::SelfReported : from < 60 ? Source::Head : from < 85 ? Source::Inspection : Source::Citizen;
    const int luck = random.below(100);
    if (luck < (isLast ? 35 : 72))
        found.conclusion = Conclusion::Confirmed;
    else if (luck < (isLast ? 45 : 87))
        found.conclusion = Conclusion::Dismissed;
    if (found.conclusion)
        found.concludedOn = std::min(found.day.addDays(random.between(1, 4)), isLast ? m_town.time.today : isoWeek.sunday().addDays(1));
    if (found.conclusion != Conclusion::Confirmed)
        return found;
    found.remedyDue = found.day.addDays(random.between(10, 21));
    // In time: what is overdue at the end is planted.
    if (found.remedyDue <= m_town.options.until.last())
        found.remediedOn = std::min(found.remedyDue.addDays(-random.between(0, 6)), m_town.time.today.addDays(-1));
    return found;
}

void Observations::write(store::Edit &edit, const Case &found, int week, Random &random)
{
    const UnitPlan &unit = m_town.units[std::size_t(found.person >= 0 ? m_town.people[std::size_t(found.person)].unit : found.unit)];
    const int ward = m_wardOf[std::size_t(found.person >= 0 ? m_town.people[std::size_t(found.person)].unit : found.unit)];
    const int core = m_cores[std::size_t(ward)];
    int above = found.person >= 0 ? m_town.people[std::size_t(found.person)].manager : m_town.people[std::size_t(unit.head)].manager;
    if (above < 0)
        above = core + slot::InspectionHead; // over the Secretary there is nobody in the file
    int recorder = above;
    if (found.source == Source::SelfReported)
        recorder = found.person >= 0 ? found.person : unit.head;
    else if (found.source == Source::Inspection)
        recorder = core + (found.person == core + slot::Inspection1 ? slot::InspectionHead : slot::Inspection1);
    else if (found.source == Source::Citizen)
        recorder = core + slot::Office1;
    const auto id = [&](int person) { return m_town.people[std::size_t(person)].id; };
    const QString evidence = u"%1 (biên bản số %2/BB ngày %3)"_s.arg(seen(found.indicator)).arg(++m_number).arg(found.day.toString(u"dd/MM/yyyy"_s));
    const bool explained = found.conclusion ? random.chance(80) : random.chance(30);
    conduct::Observation row;
    row.date = found.day;
    row.cadre = found.person >= 0 ? id(found.person) : 0;
    row.unit = found.person >= 0 ? 0 : unit.id;
    row.indicator = found.indicator;
    row.severity = found.severity;
    row.evidence = evidence;
    row.source = found.source;
    row.recorder = id(recorder);
    if (explained)
        row.explanation = found.conclusion == Conclusion::Confirmed ? admission(found.indicator) : objection(random);
    row.conclusion = found.conclusion;
    if (found.conclusion) {
        row.concludedBy = id(above);
        row.concludedAt = inVietnam(found.concludedOn, random.between(13, 16), random.below(60));
    }
    row.remedyDue = found.remedyDue;
    row.id = conduct::save(edit, row);
    if (found.remediedOn.isValid())
        m_remedies[std::size_t(std::max(placeOf(found.remediedOn), week))].push_back({row.id, found.remediedOn});
    m_seenIn[std::size_t(&unit - m_town.units.data())] = true;
    for (const MorePost &post : m_town.morePosts) // the Secretary stands for the Council, too
        if (post.person == found.person)
            m_seenIn[std::size_t(post.unit)] = true;
}

void Observations::writePlants(store::Edit &edit, int week)
{
    const int weeks = int(m_town.time.weeks.size());
    const base::Week last = m_town.time.weeks.back();
    Random random(m_town.options.seed, OfCases, 2, quint64(week));
    // The repeated manifestation: confirmed five weeks before the last, to be remedied within two, not remedied, and seen again in the last.
    const auto repeated = [&](QDate day) {
        Case found;
        found.person = plants::repeater;
        found.indicator = QString::fromUtf16(plants::repeated);
        found.day = day;
        found.source = Source::Head;
        found.conclusion = Conclusion::Confirmed;
        found.concludedOn = day.addDays(2);
        found.remedyDue = day.addDays(14);
        return found;
    };
    if (week == std::max(weeks - 6, 0))
        write(edit, repeated(last.monday().addDays(-34)), week, random);
    if (week == weeks - 1)
        write(edit, repeated(last.monday().addDays(1)), week, random);
}

void Observations::signUnits(store::Edit &edit, int week)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    const int weeks = int(m_town.time.weeks.size());
    const bool isLast = week + 1 == weeks;
    // What was found in a unit below speaks against the unit above, too. Units stand after their parents.
    for (std::size_t i = m_town.units.size(); i-- > 0;)
        if (m_seenIn[i] && m_town.units[i].parent >= 0)
            m_seenIn[std::size_t(m_town.units[i].parent)] = true;
    const int forgetful = m_town.people[plants::forgetfulHead].unit;
    for (int unit = 0; unit < int(m_town.units.size()); ++unit) {
        Random random(m_town.options.seed, OfUnits, quint64(unit), quint64(week));
        const UnitPlan &plan = m_town.units[std::size_t(unit)];
        const base::Id head = m_town.people[std::size_t(plan.head)].id;
        const QDate signedOn = isLast || random.chance(75) ? isoWeek.friday() : isoWeek.sunday().addDays(1);
        const QString at = inVietnam(signedOn, random.between(14, 15), random.below(60)).toString(Qt::ISODate);
        const bool quiet = !m_seenIn[std::size_t(unit)];
        // The last week is still going on; before it one unit forgot once.
        const bool forgets = !isLast && week + 5 >= weeks && unit == forgetful && quiet && !std::exchange(m_forgot, true);
        const bool signs = isLast ? random.chance(55) : !forgets;
        if (signs && quiet)
            edit.insert(u"none_found"_s, {{u"week"_s, isoWeek.toString()}, {u"unit_id"_s, plan.id}, {u"signed_by"_s, head}, {u"signed_at"_s, at}});
        if (random.chance(isLast ? 40 : 80))
            edit.insert(u"week_review"_s, {{u"week"_s, isoWeek.toString()},
                                           {u"unit_id"_s, plan.id},
                                           {u"reviewed_by"_s, head},
                                           {u"reviewed_at"_s, at},
                                           {u"comment"_s, random.chance(12) ? store::Value(u"Đôn đốc các việc chậm, báo cáo trước thứ Tư tuần sau."_s)
                                                                            : store::null()}});
    }
}

} // namespace sample
