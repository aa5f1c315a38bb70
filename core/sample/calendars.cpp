#include "sample/calendars.h"

#include "sample/phrases.h"
#include "week/calendar.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint64 OfMeetings = 2;
constexpr quint64 OfPublications = 3;

} // namespace

Calendars::Calendars(const Town &town, const staff::Roster &roster)
    : m_town(town),
      m_roster(roster),
      m_staffOf(town.staffOfUnits()),
      m_wardOf(town.wardsOfUnits()),
      m_chairs(town.people.size()),
      m_rooms(std::size_t(town.wards)),
      m_entries(std::size_t(town.wards) * 2)
{
}

void Calendars::plan(store::Edit &edit, int week)
{
    std::fill(m_chairs.begin(), m_chairs.end(), 0);
    std::fill(m_rooms.begin(), m_rooms.end(), RoomsTaken{});
    for (int ward = 0; ward < m_town.wards; ++ward)
        m_entries[std::size_t(week % 2 * m_town.wards + ward)].clear();
    planMeetings(edit, week);
}

bool Calendars::freePlace(int week, int person, Random &random, Place &place, std::optional<int> preferred)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    for (int i = 0; i < 6; ++i) {
        const int drawn = random.below(5) * 2 + random.below(2);
        const int half = i == 0 ? preferred.value_or(drawn) : drawn;
        const QDate day = isoWeek.monday().addDays(half / 2);
        quint16 &taken = m_chairs[std::size_t(person)];
        const quint16 bit = quint16(1U << half);
        if (taken & bit || m_town.isAway(person, day))
            continue;
        taken |= bit;
        const bool morning = half % 2 == 0;
        place.half = half;
        place.day = day;
        place.session = morning ? week::Session::Morning : week::Session::Afternoon;
        place.from = morning ? QTime(8, random.below(3) * 30) : QTime(14, random.below(2) * 30);
        place.to = place.from.addSecs(3600 * random.between(1, 2));
        return true;
    }
    return false;
}

// A room of the house is given once a session; who finds none meets in their own.
QString Calendars::placeFor(Where where, int unit, const Place &place, Random &random)
{
    if (where == Where::Outside)
        return QString::fromUtf16(random.pick(outside()));
    if (where == Where::Reception)
        return u"Phòng tiếp công dân"_s;
    if (where == Where::Room) {
        RoomsTaken &taken = m_rooms[std::size_t(m_wardOf[std::size_t(unit)])];
        const int first = random.below(int(rooms().size()));
        for (int i = 0; i < int(rooms().size()); ++i) {
            const auto room = std::size_t(first + i) % rooms().size();
            if (const quint16 bit = quint16(1U << place.half); !(taken[room] & bit)) {
                taken[room] |= bit;
                return QString::fromUtf16(rooms()[room]);
            }
        }
    }
    const Field field = m_town.units[std::size_t(unit)].field;
    return isSchool(field) ? u"Phòng hội đồng nhà trường"_s : field == Field::Health ? u"Phòng giao ban trạm"_s : u"Phòng họp của đơn vị"_s;
}

void Calendars::add(store::Edit &edit, int person, week::CalendarEntry entry)
{
    entry.id = week::save(edit, entry);
    const int week = int(std::find(m_town.time.weeks.begin(), m_town.time.weeks.end(), entry.week) - m_town.time.weeks.begin());
    const int ward = m_wardOf[std::size_t(m_town.people[std::size_t(person)].unit)];
    m_entries[std::size_t(week % 2 * m_town.wards + ward)].push_back(std::move(entry));
}

void Calendars::entryFor(store::Edit &edit, int week, int person, const week::WorkItem &item, Where where, Random &random)
{
    Place place;
    if (!freePlace(week, person, random, place))
        return;
    week::CalendarEntry entry;
    entry.week = item.week;
    entry.date = place.day;
    entry.session = place.session;
    entry.from = place.from;
    if (random.chance(50))
        entry.to = place.to;
    entry.content = item.content;
    entry.chair = item.lead;
    entry.participants = item.joiners;
    const int unit = m_town.people[std::size_t(person)].unit;
    entry.place = placeFor(where, unit, place, random);
    entry.preparingUnit = m_town.units[std::size_t(unit)].id;
    entry.unplanned = item.origin == week::Origin::Unplanned;
    entry.state = item.state;
    entry.workItem = item.id;
    add(edit, person, std::move(entry));
}

void Calendars::planMeetings(store::Edit &edit, int week)
{
    for (int unit = 0; unit < int(m_town.units.size()); ++unit) {
        const UnitPlan &plan = m_town.units[std::size_t(unit)];
        if (plan.field == Field::Council)
            continue; // its chair and vice-chair have theirs elsewhere
        const std::span<const Meeting> meetings = meetingsOf(plan.field);
        meeting(edit, week, unit, plan.head, 0);
        if (plan.field != Field::Party && plan.field != Field::Committee)
            continue;
        // Each leader another one of those that remain.
        int next = week;
        for (const int person : m_staffOf[std::size_t(unit)])
            meeting(edit, week, unit, person, 1 + next++ % (int(meetings.size()) - 1));
    }
}

void Calendars::meeting(store::Edit &edit, int week, int unit, int chair, int which)
{
    Random random(m_town.options.seed, OfMeetings, quint64(unit) * 1000 + quint64(which > 0) * 500 + quint64(chair % 500), quint64(week));
    const UnitPlan &plan = m_town.units[std::size_t(unit)];
    Place place;
    const bool isLeaders = plan.field == Field::Party || plan.field == Field::Committee;
    const std::span<const Meeting> meetings = meetingsOf(plan.field);
    // The leaders' standing meeting opens the week; a unit's own is held in most weeks.
    const std::optional<int> preferred = isLeaders && which == 0 ? std::optional(plan.field == Field::Party ? 0 : 1) : std::nullopt;
    const Meeting &held = isLeaders || random.chance(60) ? meetings[std::size_t(which)] : random.pick(meetings);
    if (!freePlace(week, chair, random, place, preferred))
        return;
    week::CalendarEntry entry;
    entry.week = m_town.time.weeks[std::size_t(week)];
    entry.date = place.day;
    entry.session = place.session;
    entry.from = place.from;
    entry.to = place.to;
    entry.content = QString::fromUtf16(held.content);
    entry.chair = m_town.people[std::size_t(chair)].id;
    entry.place = placeFor(held.where, unit, place, random);
    entry.preparingUnit = plan.id;
    if (isLeaders) {
        entry.guests = random.chance(50) ? u"Trưởng các phòng, MTTQ"_s : u"Các đồng chí Ủy viên, lãnh đạo các đơn vị liên quan"_s;
        entry.note = random.chance(10) ? u"Mang theo tài liệu đã gửi"_s : QString();
    } else if (!inOffices(plan.field)) {
        entry.guests = isSchool(plan.field) ? u"Toàn thể cán bộ, giáo viên, nhân viên"_s : u"Toàn thể viên chức trạm"_s;
    }
    if (inOffices(plan.field))
        for (const int person : m_staffOf[std::size_t(unit)])
            if (person != chair && !m_town.isAway(person, place.day))
                entry.participants.push_back(m_town.people[std::size_t(person)].id);
    if (place.day < m_town.time.today)
        entry.state = random.chance(4) ? week::State::Moved : random.chance(2) ? week::State::Cancelled : week::State::Done;
    add(edit, chair, std::move(entry));
}

void Calendars::publish(store::Edit &edit, int week)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    const bool lastButOne = week + 2 == int(m_town.time.weeks.size());
    const auto write = [&](const week::Calendar &calendar, std::span<const week::CalendarEntry> entries, int by, Random &random) {
        const std::vector<week::CalendarEntry> shown = week::entriesOf(calendar, entries, m_roster);
        if (shown.empty())
            return;
        const int luck = random.below(100);
        const QDate day = luck < 65 ? isoWeek.monday().addDays(-3) : luck < 88 ? isoWeek.monday() : isoWeek.monday().addDays(random.between(1, 2));
        edit.insert(u"calendar_publication"_s, {{u"week"_s, isoWeek.toString()},
                                                {u"unit_id"_s, store::idOrNull(calendar.subject)},
                                                {u"published_at"_s, momentText(day, random.between(8, 16), random.below(60))},
                                                {u"published_by"_s, m_town.people[std::size_t(by)].id},
                                                {u"digest"_s, store::bytes(week::digest(shown))}});
    };
    for (int unit = 0; unit < int(m_town.units.size()); ++unit) {
        const UnitPlan &plan = m_town.units[std::size_t(unit)];
        const std::vector<week::CalendarEntry> &entries = m_entries[std::size_t(week % 2 * m_town.wards + m_wardOf[std::size_t(unit)])];
        Random random(m_town.options.seed, OfPublications, quint64(unit), quint64(week));
        if (unit == 0)
            write(week::Calendar::leaders(), entries, slot::OfficeHead, random);
        if (plan.field == Field::Council)
            continue; // its meetings stand on the leaders' calendar
        if (plan.field == Field::OneStop && m_wardOf[std::size_t(unit)] == 0 && lastButOne)
            continue; // forgotten once
        write(week::Calendar::unit(plan.id), entries, plan.head, random);
    }
    // Unplanned, after the calendar had been published: it shows as changed since.
    Random random(m_town.options.seed, OfPublications, 0x756e706c, quint64(week));
    Place place;
    if (random.chance(35) && freePlace(week, slot::ViceChairEconomy, random, place)) {
        week::CalendarEntry entry;
        entry.week = isoWeek;
        entry.date = place.day;
        entry.session = place.session;
        entry.from = place.from;
        entry.content = u"Kiểm tra hiện trường theo phản ánh của nhân dân"_s;
        entry.chair = m_town.people[slot::ViceChairEconomy].id;
        entry.place = u"Tại cơ sở"_s;
        entry.preparingUnit = m_town.units[std::size_t(m_town.people[slot::EconomyHead].unit)].id;
        entry.unplanned = true;
        add(edit, slot::ViceChairEconomy, std::move(entry));
    }
}

} // namespace sample
