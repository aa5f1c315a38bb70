#include "sample/town.h"

#include "base/vietnam.h"
#include "sample/core_posts.h"
#include "sample/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr int OneWardMost = 2000;
constexpr int WardUsual = 1500;
constexpr int SchoolUsual = 48;

class Builder {
public:
    explicit Builder(Town &town) : m_town(town), m_names(town.options.seed) { }

    void ward(int number, int people)
    {
        m_ward = number;
        m_name = wardName(number);
        m_prefix = m_town.wards == 1 ? QString() : u"P%1-"_s.arg(number + 1, 3, 10, QChar(u'0'));
        const int unitsBefore = int(m_town.units.size());
        const int first = int(m_town.people.size());
        for (const CoreUnit &unit : coreUnits())
            m_town.units.push_back({m_prefix + QString::fromUtf16(unit.code), QString::fromUtf16(unit.name).replace(u"%1"_s, m_name), unit.block,
                                    unit.parent < 0 ? -1 : unitsBefore + unit.parent, unit.field, first + unit.head, 0});
        const int core = std::min(people, coreMost);
        for (int i = 0; i < core; ++i)
            corePost(i, first, unitsBefore);
        m_town.morePosts.push_back({first + slot::Secretary,
                                    unitsBefore + councilUnit,
                                    u"Chủ tịch HĐND"_s,
                                    staff::PostRole::Head,
                                    staff::Kind::Cadre,
                                    -1,
                                    m_town.people[std::size_t(first)].since,
                                    {}});
        int rest = people - core;
        if (rest == 0)
            return;
        const int committee = unitsBefore + 5;
        const int health = std::min(rest, 12 + rest / 60);
        service(committee, first + slot::ViceChairSociety, Field::Health, u"TYT"_s, u"Trạm Y tế %1"_s.arg(m_name), health);
        rest -= health;
        const int schools = (rest + SchoolUsual - 1) / SchoolUsual;
        for (int i = 0; i < schools; ++i) {
            const int here = rest / schools + (i < rest % schools ? 1 : 0);
            static const QStringList kinds{u"Trường Mầm non"_s, u"Trường Tiểu học"_s, u"Trường Trung học cơ sở"_s};
            static const QStringList codes{u"MN"_s, u"TH"_s, u"CS"_s};
            const int no = i / 3 + 1;
            static constexpr Field Fields[] = {Field::Kindergarten, Field::Primary, Field::Secondary};
            service(committee, first + slot::ViceChairSociety, Fields[i % 3], codes[i % 3] + u"%1"_s.arg(no, 2, 10, QChar(u'0')),
                    u"%1 %2 số %3"_s.arg(kinds[i % 3], placeName()).arg(no), here);
        }
    }

private:
    // Invented, and said so by the organisation's name; larger towns number their wards.
    QString wardName(int number) const { return m_town.wards == 1 ? u"phường Mẫu"_s : u"phường Mẫu số %1"_s.arg(number + 1); }
    QString placeName() const { return m_town.wards == 1 ? u"Mẫu"_s : u"Mẫu %1"_s.arg(m_ward + 1); }

    PersonPlan &person(int unit, const QString &title, staff::PostRole role, staff::Kind kind, int manager, std::optional<staff::Gender> gender = {})
    {
        PersonPlan p;
        const int index = int(m_town.people.size());
        Random random(m_town.options.seed, 0x70657273, quint64(index));
        p.code = codeOf(index, m_town.options);
        p.gender = gender.value_or(random.chance(50) ? staff::Gender::Female : staff::Gender::Male);
        p.name = m_names.next(p.gender);
        const int thisYear = m_town.time.today.year();
        const int age = staff::isLeader(role) ? random.between(36, 57) : random.between(24, 55);
        p.birth = QDate(thisYear - age, random.between(1, 12), random.between(1, 28));
        p.partyMember = role == staff::PostRole::Head || block(unit) == staff::Block::Party || random.chance(staff::isLeader(role) ? 95 : 55);
        p.unit = unit;
        p.title = title;
        p.role = role;
        p.kind = kind;
        p.manager = manager;
        // Since 1 July 2025 there are wards of this size; posts of the made-up one began then or later, but before the weeks told of.
        p.since = m_town.time.weeks.front().monday().addDays(-random.between(60, 500));
        p.since = QDate(p.since.year(), p.since.month(), 1);
        const int luck = random.below(100);
        p.level = luck < 11 ? Level::Excellent : luck < 16 ? Level::Fair : Level::Good;
        m_town.people.push_back(p);
        return m_town.people.back();
    }

    staff::Block block(int unit) const { return m_town.units[std::size_t(unit)].block; }

    void corePost(int index, int first, int firstUnit)
    {
        const CorePost &post = corePosts()[std::size_t(index)];
        PersonPlan &p =
            person(firstUnit + post.unit, QString::fromUtf16(post.title), post.role, post.kind, post.manager < 0 ? -1 : first + post.manager,
                   index == slot::FrontDeputy || index == slot::PartyBuilding2 ? std::optional(staff::Gender::Female)
                   : index == slot::Driver || index == slot::Guard             ? std::optional(staff::Gender::Male)
                                                                               : std::nullopt);
        Random random(m_town.options.seed, 0x7175616c, quint64(m_town.people.size()));
        p.qualification = random.pick(QString::fromUtf16(post.qualifications).split(u'|'));
        p.isSupport = post.isSupport;
        if (post.kind == staff::Kind::Cadre)
            p.partyMember = true;
        // Always the same, at most one of those whom a superior rates: an excellent that goes round would be the mark of a formality (see plants.h),
        // and so would a superior who has more of them than others. One more than the cap allows among the staff.
        switch (index) {
        case slot::PartyOfficeHead:
        case slot::OneStopHead:
        case slot::PartyBuilding1:
        case slot::Office1:
        case slot::OneStop1:
        case slot::Culture2:
        case slot::FrontPartTime:
            p.level = Level::Excellent;
            break;
        case slot::Culture1:
            p.level = Level::Fair;
            break;
        default:
            p.level = Level::Good;
        }
    }

    // A school or the health station: a head, up to two deputies, and the others shared between them.
    void service(int parent, int manager, Field field, const QString &code, const QString &name, int people)
    {
        if (people <= 0)
            return;
        const bool school = isSchool(field);
        const int unit = int(m_town.units.size());
        const int head = int(m_town.people.size());
        m_town.units.push_back({m_prefix + code, name, staff::Block::Service, parent, field, head, 0});
        person(unit, school ? u"Hiệu trưởng"_s : u"Trạm trưởng"_s, staff::PostRole::Head, staff::Kind::PublicEmployee, manager).qualification =
            school ? u"Thạc sĩ Quản lý giáo dục"_s : u"Bác sĩ chuyên khoa I"_s;
        const int deputies = people >= 25 ? 2 : people >= 6 ? 1 : 0;
        for (int i = 0; i < deputies; ++i)
            person(unit, school ? u"Phó Hiệu trưởng"_s : u"Phó Trạm trưởng"_s, staff::PostRole::Deputy, staff::Kind::PublicEmployee, head)
                .qualification = school ? u"Cử nhân Sư phạm"_s : u"Bác sĩ đa khoa"_s;
        static const QStringList doctors{u"Bác sĩ"_s, u"Y sĩ"_s, u"Điều dưỡng"_s, u"Hộ sinh"_s, u"Dược sĩ"_s};
        for (int i = 1 + deputies; i < people; ++i) {
            const bool support = i % 15 == 14;
            PersonPlan &p = person(unit,
                                   support  ? (school ? u"Nhân viên cấp dưỡng"_s : u"Bảo vệ"_s)
                                   : school ? u"Giáo viên"_s
                                            : doctors[i % 5],
                                   staff::PostRole::Staff, support ? staff::Kind::Contract : staff::Kind::PublicEmployee,
                                   deputies == 0 ? head : head + 1 + i % deputies);
            p.isSupport = support;
            p.qualification = support ? QString() : school ? u"Cử nhân Sư phạm"_s : u"Cử nhân Y khoa"_s;
        }
    }

    Town &m_town;
    Names m_names;
    int m_ward = 0;
    QString m_name;
    QString m_prefix;
};

} // namespace

bool isSchool(Field field) { return field == Field::Kindergarten || field == Field::Primary || field == Field::Secondary; }

int Time::monthNumber(QDate day) const
{
    const QDate from = weeks.front().monday();
    return (day.year() - from.year()) * 12 + day.month() - from.month();
}

int Time::monthAt(base::Month month) const
{
    const auto found = std::find(months.begin(), months.end(), month);
    return found == months.end() ? -1 : int(found - months.begin());
}

QDateTime inVietnam(QDate day, int hour, int minute) { return base::fromVietnam(day, QTime(hour, minute)); }

QString momentText(QDate day, int hour, int minute) { return inVietnam(day, hour, minute).toString(Qt::ISODate); }

Time timeOf(const Options &options)
{
    Time time;
    QDate friday = options.until.last();
    while (friday.dayOfWeek() != Qt::Friday)
        friday = friday.addDays(-1);
    time.today = friday;
    const base::Week last = base::Week::of(friday);
    for (int i = options.weeks - 1; i >= 0; --i)
        time.weeks.push_back(last.next(-i));
    const QDate firstFriday = time.weeks.front().friday();
    base::Month month = base::Month::of(firstFriday);
    if (firstFriday.day() > 7 && month != options.until)
        month = month.next();
    for (; month <= options.until; month = month.next())
        time.months.push_back(month);
    return time;
}

QString codeOf(int person, const Options &options) { return u"CB%1"_s.arg(person + 1, options.people > 9999 ? 6 : 4, 10, QChar(u'0')); }

int wardsOf(const Options &options) { return options.people <= OneWardMost ? 1 : std::max(2, (options.people + WardUsual / 2) / WardUsual); }

Town build(const Options &options)
{
    Town town;
    town.options = options;
    town.time = timeOf(options);
    town.wards = wardsOf(options);
    town.organisation = town.wards == 1 ? u"UBND phường Mẫu"_s : u"Các phường Mẫu"_s;
    town.parent = u"UBND thành phố Hà Nội"_s;
    town.people.reserve(std::size_t(options.people));
    Builder builder(town);
    for (int i = 0; i < town.wards; ++i)
        builder.ward(i, options.people / town.wards + (i < options.people % town.wards ? 1 : 0));
    return town;
}

int Town::unitOn(int person, QDate day) const
{
    const PersonPlan &p = people[std::size_t(person)];
    if (day < p.since)
        for (const MorePost &post : morePosts)
            if (post.person == person && post.to.isValid() && day <= post.to)
                return post.unit;
    return p.unit;
}

bool Town::isAway(int person, QDate day) const
{
    for (int i = m_firstAbsence[std::size_t(person)]; i < m_firstAbsence[std::size_t(person) + 1]; ++i) {
        const AbsencePlan &absence = absences[std::size_t(i)];
        if (absence.from <= day && (!absence.to.isValid() || day <= absence.to))
            return true;
    }
    return false;
}

bool Town::isAwayAllWeek(int person, base::Week week) const
{
    QDate day = week.monday();
    while (day <= week.friday() && isAway(person, day))
        day = day.addDays(1);
    return day > week.friday();
}

bool Town::isAwayAllMonth(int person, base::Month month) const
{
    QDate day = month.first();
    while (day <= month.last() && isAway(person, day))
        day = day.addDays(1);
    return day > month.last();
}

std::vector<std::vector<int>> Town::staffOfUnits() const
{
    std::vector<std::vector<int>> staff(units.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        staff[std::size_t(people[i].unit)].push_back(int(i));
    return staff;
}

std::vector<int> Town::wardsOfUnits() const
{
    std::vector<int> wardOf;
    int ward = -1;
    for (const UnitPlan &unit : units) {
        if (unit.field == Field::Party)
            ++ward; // each ward begins with its Party committee
        wardOf.push_back(ward);
    }
    return wardOf;
}

void Town::indexAbsences()
{
    std::stable_sort(absences.begin(), absences.end(),
                     [](const AbsencePlan &a, const AbsencePlan &b) { return a.person != b.person ? a.person < b.person : a.from < b.from; });
    m_firstAbsence.assign(people.size() + 1, 0);
    std::size_t next = 0;
    for (std::size_t i = 0; i <= people.size(); ++i) {
        while (next < absences.size() && std::size_t(absences[next].person) < i)
            ++next;
        m_firstAbsence[i] = int(next);
    }
}

} // namespace sample
