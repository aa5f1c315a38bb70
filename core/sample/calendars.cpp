#include "sample/calendars.h"

#include "sample/phrases.h"
#include "sample/plants.h"
#include "week/calendar.h"

#include <algorithm>

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
      m_entries(std::size_t(town.wards) * 2)
{
}

void Calendars::plan(store::Edit &edit, int week)
{
    std::fill(m_chairs.begin(), m_chairs.end(), 0);
    for (int ward = 0; ward < m_town.wards; ++ward)
        m_entries[std::size_t(week % 2 * m_town.wards + ward)].clear();
    planMeetings(edit, week);
    if (week == int(m_town.time.weeks.size()) - 1)
        planDoubleChair(edit, week);
}

bool Calendars::freePlace(int week, int person, Random &random, Place &place)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    for (int i = 0; i < 6; ++i) {
        const int day = random.below(5);
        const int half = random.below(2);
        quint16 &taken = m_chairs[std::size_t(person)];
        const quint16 bit = quint16(1U << (day * 2 + half));
        if (taken & bit || m_town.isAway(person, isoWeek.monday().addDays(day)))
            continue;
        taken |= bit;
        place.day = isoWeek.monday().addDays(day);
        place.session = half == 0 ? week::Session::Morning : week::Session::Afternoon;
        place.from = half == 0 ? QTime(8, random.below(3) * 30) : QTime(14, random.below(2) * 30);
        place.to = place.from.addSecs(3600 * random.between(1, 2));
        return true;
    }
    return false;
}

void Calendars::add(store::Edit &edit, int person, week::CalendarEntry entry)
{
    entry.id = week::save(edit, entry);
    const int week = int(std::find(m_town.time.weeks.begin(), m_town.time.weeks.end(), entry.week) - m_town.time.weeks.begin());
    const int ward = m_wardOf[std::size_t(m_town.people[std::size_t(person)].unit)];
    m_entries[std::size_t(week % 2 * m_town.wards + ward)].push_back(std::move(entry));
}

void Calendars::entryFor(store::Edit &edit, int week, int person, const week::WorkItem &item, Random &random)
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
    entry.place = QString::fromUtf16(random.pick(places()));
    entry.preparingUnit = m_town.units[std::size_t(m_town.people[std::size_t(person)].unit)].id;
    entry.unplanned = item.origin == week::Origin::Unplanned;
    entry.state = item.state;
    entry.workItem = item.id;
    add(edit, person, std::move(entry));
}

void Calendars::planMeetings(store::Edit &edit, int week)
{
    for (int unit = 0; unit < int(m_town.units.size()); ++unit) {
        const Field field = m_town.units[std::size_t(unit)].field;
        if (field == Field::Council)
            continue; // its chair and vice-chair have theirs below
        meeting(edit, week, unit, m_town.units[std::size_t(unit)].head, 0);
        if (field != Field::Party && field != Field::Committee)
            continue;
        for (const int person : m_staffOf[std::size_t(unit)])
            meeting(edit, week, unit, person, 1);
    }
}

void Calendars::meeting(store::Edit &edit, int week, int unit, int chair, int index)
{
    Random random(m_town.options.seed, OfMeetings, quint64(unit) * 1000 + quint64(index) * 500 + quint64(chair % 500), quint64(week));
    const UnitPlan &plan = m_town.units[std::size_t(unit)];
    Place place;
    if (!freePlace(week, chair, random, place))
        return;
    week::CalendarEntry entry;
    entry.week = m_town.time.weeks[std::size_t(week)];
    entry.date = place.day;
    entry.session = place.session;
    entry.from = place.from;
    entry.to = place.to;
    entry.content = QString::fromUtf16(random.pick(meetingsOf(plan.field)));
    entry.chair = m_town.people[std::size_t(chair)].id;
    entry.place = QString::fromUtf16(random.pick(places()));
    entry.preparingUnit = plan.id;
    if (plan.field == Field::Party || plan.field == Field::Committee) {
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

void Calendars::planDoubleChair(store::Edit &edit, int week)
{
    Random random(m_town.options.seed, OfMeetings, quint64(plants::doubleChair));
    Place place;
    if (!freePlace(week, plants::doubleChair, random, place))
        return;
    for (const char16_t *content : {u"Làm việc với các trường về công tác đầu năm học", u"Hội nghị đối thoại về chính sách an sinh xã hội"}) {
        week::CalendarEntry entry;
        entry.week = m_town.time.weeks[std::size_t(week)];
        entry.date = place.day;
        entry.session = place.session;
        entry.from = place.from;
        entry.to = place.to;
        entry.content = QString::fromUtf16(content);
        entry.chair = m_town.people[plants::doubleChair].id;
        entry.place = QString::fromUtf16(places().front());
        entry.preparingUnit = m_town.units[std::size_t(m_town.people[slot::CultureHead].unit)].id;
        add(edit, plants::doubleChair, std::move(entry));
    }
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
