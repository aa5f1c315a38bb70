#include "sample/weeks.h"

#include "sample/phrases.h"
#include "sample/plants.h"
#include "week/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint64 OfItems = 1;
constexpr quint64 OfMeetings = 2;
constexpr quint64 OfPublications = 3;
constexpr quint64 OfResults = 4;
constexpr int HardK = 1200;
constexpr int EasyK = 800;
constexpr int EntryDays[] = {2, 3, 3, 4, 4, 4, 7}; // after the Monday

bool inOffices(Field field) { return field != Field::School && field != Field::Health; }

QString dayText(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

QString moment(QDate day, int hour, int minute) { return inVietnam(day, hour, minute).toString(Qt::ISODate); }

} // namespace

Weeks::Weeks(const Town &town, const staff::Roster &roster)
    : m_town(town),
      m_roster(roster),
      m_firstMonth(base::Month::of(town.time.weeks.front().friday())),
      m_staffOf(town.units.size()),
      m_wardOf(town.units.size()),
      m_papers(town.units.size()),
      m_notes(town.units.size()),
      m_fellShort(town.people.size()),
      m_hadHard(town.people.size()),
      m_chairs(town.people.size()),
      m_entries(std::size_t(town.wards) * 2),
      m_results(town.time.weeks.size())
{
    for (std::size_t i = 0; i < town.people.size(); ++i)
        m_staffOf[std::size_t(town.people[i].unit)].push_back(int(i));
    int ward = -1;
    for (std::size_t i = 0; i < town.units.size(); ++i) {
        if (town.units[i].field == Field::Party)
            ++ward; // each ward begins with its Party committee
        m_wardOf[i] = ward;
    }
}

base::Month Weeks::monthOf(int week) const { return base::Month::of(m_town.time.weeks[std::size_t(week)].friday()); }

int Weeks::monthIndex(QDate due) const
{
    const base::Month month = base::Month::of(due);
    return (month.year() - m_firstMonth.year()) * 12 + month.month() - m_firstMonth.month();
}

void Weeks::plan(store::Edit &edit, int week)
{
    std::fill(m_chairs.begin(), m_chairs.end(), 0);
    for (int ward = 0; ward < m_town.wards; ++ward)
        m_entries[std::size_t(week % 2 * m_town.wards + ward)].clear();
    planMeetings(edit, week);
    if (week == int(m_town.time.weeks.size()) - 1) {
        planDoubleChair(edit, week);
        planSharedProduct(edit, week);
    }
    for (int person = 0; person < int(m_town.people.size()); ++person)
        planPerson(edit, week, person);
}

void Weeks::planPerson(store::Edit &edit, int week, int person)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    int day = 0;
    while (day < 5 && m_town.isAway(person, isoWeek.monday().addDays(day)))
        ++day;
    if (day == 5)
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
    for (int i = 0; i < items; ++i)
        planItem(edit, week, person, i, random);
}

const Task &Weeks::taskFor(int person, QDate due, Random &random)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    const Field field = m_town.units[std::size_t(p.unit)].field;
    std::span<const Task> tasks = p.isSupport ? supportTasks() : staff::isLeader(p.role) && random.chance(50) ? leaderTasks() : tasksOf(field);
    const bool easy = person == plants::easyGoing;
    quint32 &hard = m_hadHard[std::size_t(person)];
    const quint32 bit = quint32(1) << monthIndex(due);
    const bool mustBeHard = !easy && !(hard & bit);
    const Task *task = &random.pick(tasks);
    while (easy ? task->kMilli > EasyK : mustBeHard && task->kMilli < HardK)
        task = &random.pick(tasks);
    if (task->kMilli >= HardK)
        hard |= bit;
    return *task;
}

void Weeks::planItem(store::Edit &edit, int week, int person, int number, Random &random)
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
    const std::size_t unitPlace = std::size_t(m_town.unitOn(person, item.due()));
    const UnitPlan &unit = m_town.units[unitPlace];
    const Task &task = taskFor(person, item.due(), random);
    item.content = filled(task.content, random, item.due());
    item.kMilli = task.kMilli;
    item.assigned = person == plants::easyGoing ? task.least : random.between(task.least, task.most);
    item.origin = random.chance(8) ? week::Origin::Unplanned : week::Origin::Planned;
    // The unit's code is part of every product: two units never lead the same one by chance.
    const QString paper = QString::fromUtf16(task.paper);
    const bool numbered = !paper.startsWith(u'|');
    const QString word = paper.section(u'|', 1);
    if (numbered)
        item.product = u"%1 số %2/%3-%4"_s.arg(word).arg(++m_papers[unitPlace]).arg(paper.section(u'|', 0, 0), unit.code);
    else
        item.product = u"%1 (%2)"_s.arg(word, unit.code);

    const int month = time.monthAt(base::Month::of(item.due()));
    const Level level = plants::levelIn(m_town, person, std::max(month, 0));
    quint32 &fellShort = m_fellShort[std::size_t(person)];
    const quint32 bit = quint32(1) << monthIndex(item.due());
    // Someone who is not excellent falls short of something in each month: a full result alone would lift them into the class.
    const bool mustFallShort = level != Level::Excellent && !(fellShort & bit) && !m_town.isAway(person, item.due());
    if (mustFallShort)
        fellShort |= bit;
    else if (random.oneIn(40))
        item.state = week::State::Moved;
    else if (random.oneIn(90))
        item.state = week::State::Cancelled;
    Outcome outcome = outcomeOf(person, item, mustFallShort, random);
    if (p.manager < 0)
        outcome.faultsExcused = outcome.delaysExcused = 0; // nobody to confirm it
    // The last week is still going on: some of it has no result yet.
    const bool isLast = week + 1 == int(time.weeks.size());
    const bool entered = item.isScored() && !(isLast && level != Level::Excellent && !mustFallShort && random.chance(15));
    if (entered && outcome.completed >= item.assigned)
        item.state = week::State::Done;

    if (inOffices(unit.field) ? random.chance(25) : random.chance(6)) {
        const std::vector<int> &mates = m_staffOf[std::size_t(p.unit)];
        for (int i = random.between(1, 2); i > 0; --i) {
            const base::Id mate = m_town.people[std::size_t(random.pick(mates))].id;
            if (mate != p.id && std::find(item.joiners.begin(), item.joiners.end(), mate) == item.joiners.end())
                item.joiners.push_back(mate);
        }
    }
    item.id = week::save(edit, item);
    if (inOffices(unit.field) && number < 2 && random.chance(45))
        entryFor(edit, week, person, item, random);
    if (entered)
        later(week, item, person, outcome, numbered, random);
}

Weeks::Outcome Weeks::outcomeOf(int person, const week::WorkItem &item, bool fallShort, Random &random) const
{
    const int month = m_town.time.monthAt(base::Month::of(item.due()));
    const int n = item.assigned;
    Outcome out;
    out.completed = n;
    switch (plants::levelIn(m_town, person, std::max(month, 0))) {
    case Level::Excellent:
        if (n >= 4 && random.chance(6))
            out.delays = 1;
        else if (random.chance(8))
            out.faults = out.faultsExcused = 1;
        break;
    case Level::Good: {
        const int luck = random.below(100);
        if (fallShort) {
            if (n >= 4 && luck < 40)
                out.completed = n - std::max(1, n * random.between(5, 15) / 100);
            else if (luck < 70)
                out.faults = 1;
            else
                out.delays = 1;
        } else if (luck < 8) {
            out.completed = n >= 4 ? n - std::max(1, n * random.between(5, 20) / 100) : n - 1;
        } else if (luck < 16) {
            out.faults = n >= 10 ? random.between(1, 3) : 1;
            out.faultsExcused = random.chance(30) ? 1 : 0;
        } else if (luck < 26) {
            out.delays = n >= 10 ? random.between(1, 3) : 1;
            out.delaysExcused = random.chance(40) ? 1 : 0;
        }
        break;
    }
    case Level::Fair:
        if (n >= 3)
            out.completed = (n * random.between(45, 70) + 99) / 100;
        else
            out.completed = random.chance(60) ? n : n - 1;
        out.delays = out.completed > 0 ? random.between(1, 2) : 0;
        out.faults = out.completed > 0 && random.chance(60) ? 1 : 0;
        break;
    }
    return out;
}

QString Weeks::evidence(int person, const QString &what, QDate day, bool numbered)
{
    if (person == plants::copier)
        return QString::fromUtf16(plants::copiedEvidence);
    const int unit = m_town.people[std::size_t(person)].unit;
    if (numbered)
        return u"%1 ngày %2"_s.arg(what, dayText(day));
    return u"Sổ theo dõi công việc %1, mục %2"_s.arg(m_town.units[std::size_t(unit)].code).arg(++m_notes[std::size_t(unit)]);
}

void Weeks::later(int week, const week::WorkItem &item, int person, const Outcome &outcome, bool numbered, Random &random)
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
        m_results[std::size_t(week)].push_back({item.id, person, part, evidence(person, item.product, item.week.friday(), numbered)});
    }
    const bool forgotten = person != plants::copier && random.chance(6);
    m_results[std::size_t(last)].push_back(
        {item.id, person, rest, forgotten || rest.completed == 0 ? QString() : evidence(person, item.product, item.due(), numbered)});
    if (outcome.completed < item.assigned) {
        m_unfinished.push_back(item);
        m_unfinished.back().assigned = item.assigned - outcome.completed;
    }
}

void Weeks::planSharedProduct(store::Edit &edit, int week)
{
    for (const int person : plants::sharedProduct) {
        week::WorkItem item;
        item.week = m_town.time.weeks[std::size_t(week)];
        item.content = u"Rà soát hộ kinh doanh trên địa bàn phục vụ chuyển đổi số"_s;
        item.product = u"Danh sách hộ kinh doanh đã rà soát"_s;
        item.lead = m_town.people[std::size_t(person)].id;
        item.kMilli = 1500;
        item.id = week::save(edit, item);
        Random random(m_town.options.seed, OfItems, quint64(person));
        later(week, item, person, {1, 0, 0, 0, 0}, false, random);
    }
}

bool Weeks::freePlace(int week, int person, Random &random, Place &place)
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

void Weeks::add(store::Edit &edit, int person, week::CalendarEntry entry)
{
    entry.id = week::save(edit, entry);
    const int week = int(std::find(m_town.time.weeks.begin(), m_town.time.weeks.end(), entry.week) - m_town.time.weeks.begin());
    const int ward = m_wardOf[std::size_t(m_town.people[std::size_t(person)].unit)];
    m_entries[std::size_t(week % 2 * m_town.wards + ward)].push_back(std::move(entry));
}

void Weeks::entryFor(store::Edit &edit, int week, int person, const week::WorkItem &item, Random &random)
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

void Weeks::planMeetings(store::Edit &edit, int week)
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

void Weeks::meeting(store::Edit &edit, int week, int unit, int chair, int index)
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
        entry.guests = plan.field == Field::School ? u"Toàn thể cán bộ, giáo viên, nhân viên"_s : u"Toàn thể viên chức trạm"_s;
    }
    if (inOffices(plan.field))
        for (const int person : m_staffOf[std::size_t(unit)])
            if (person != chair && !m_town.isAway(person, place.day))
                entry.participants.push_back(m_town.people[std::size_t(person)].id);
    if (place.day < m_town.time.today)
        entry.state = random.chance(4) ? week::State::Moved : random.chance(2) ? week::State::Cancelled : week::State::Done;
    add(edit, chair, std::move(entry));
}

void Weeks::planDoubleChair(store::Edit &edit, int week)
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

void Weeks::publish(store::Edit &edit, int week)
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
                                                {u"published_at"_s, moment(day, random.between(8, 16), random.below(60))},
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

void Weeks::enter(store::Edit &edit, int week)
{
    const base::Week isoWeek = m_town.time.weeks[std::size_t(week)];
    const QString weekText = isoWeek.toString();
    const bool isLast = week + 1 == int(m_town.time.weeks.size());
    for (const Result &result : m_results[std::size_t(week)]) {
        const PersonPlan &p = m_town.people[std::size_t(result.person)];
        // A unit that keeps its figures in a workbook imports them all at one moment; the others type them over the days.
        Random ofUnit(m_town.options.seed, OfResults, quint64(p.unit), quint64(week));
        const bool imported = ofUnit.chance(20);
        Random ofRow(m_town.options.seed, OfResults, quint64(result.item));
        Random &random = imported ? ofUnit : ofRow;
        const int day = imported ? 4 : isLast ? random.between(1, 4) : random.pick(EntryDays);
        const QString at = moment(isoWeek.monday().addDays(day), random.between(8, isLast && day == 4 ? 15 : 16), random.below(60));
        const bool excused = result.outcome.faultsExcused + result.outcome.delaysExcused > 0;
        // Not through week::save, which looks for a row to update first: here there is none.
        edit.insert(u"work_result"_s,
                    {{u"item_id"_s, result.item},
                     {u"week"_s, weekText},
                     {u"completed"_s, store::integer(result.outcome.completed)},
                     {u"faults"_s, store::integer(result.outcome.faults)},
                     {u"faults_excused"_s, store::integer(result.outcome.faultsExcused)},
                     {u"delays"_s, store::integer(result.outcome.delays)},
                     {u"delays_excused"_s, store::integer(result.outcome.delaysExcused)},
                     {u"excused_by"_s, excused && p.manager >= 0 ? store::Value(m_town.people[std::size_t(p.manager)].id) : store::null()},
                     {u"evidence"_s, store::textOrNull(result.evidence)},
                     {u"entered"_s, store::integer(imported           ? 3
                                                   : ofRow.chance(12) ? 2
                                                                      : 1)},
                     {u"entered_at"_s, at}});
    }
    std::vector<Result>().swap(m_results[std::size_t(week)]);
    if (!isLast && monthOf(week) != monthOf(week + 1))
        carryOver(edit, week);
}

void Weeks::carryOver(store::Edit &edit, int week)
{
    const QDate end = monthOf(week).last();
    std::vector<week::WorkItem> stillOpen;
    for (const week::WorkItem &left : m_unfinished) {
        if (left.due() > end) {
            stillOpen.push_back(left);
            continue;
        }
        Random random(m_town.options.seed, OfResults, quint64(left.id), 1);
        if (!random.chance(35))
            continue;
        week::WorkItem item = left;
        item.id = 0;
        item.week = m_town.time.weeks[std::size_t(week) + 1];
        item.deadline = {};
        item.origin = week::Origin::CarriedOver;
        item.carriedFrom = left.id;
        item.state = week::State::Done;
        item.id = week::save(edit, item);
        const auto lead = m_roster.cadre(item.lead)->code;
        const int person = lead.mid(2).toInt() - 1; // codes count the people
        later(week + 1, item, person, {item.assigned, 0, 0, 0, 0}, false, random);
    }
    m_unfinished = std::move(stillOpen);
}

} // namespace sample
