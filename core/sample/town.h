// Who works where in the made-up ward: units, people and their posts as plain values, before anything is written. One ward up to 2,000 people; beyond
// that as many wards of about 1,500 as a city would have.
#pragma once

#include "base/month.h"
#include "base/week.h"
#include "sample/sample.h"
#include "staff/cadre.h"
#include "staff/post.h"
#include "staff/unit.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace sample {

// What a unit works on: chooses the wording of its tasks.
enum class Field {
    Party,
    PartyOffice,
    PartyBuilding,
    Inspection,
    Council,
    Committee,
    Office,
    Economy,
    Culture,
    OneStop,
    Front,
    Kindergarten,
    Primary,
    Secondary,
    Health,
};
bool isSchool(Field field);
inline bool inOffices(Field field) { return !isSchool(field) && field != Field::Health; }

// How well a person does, month after month; the figures are made to come out so.
enum class Level { Excellent, Good, Fair };

struct UnitPlan {
    QString code;
    QString name;
    staff::Block block = staff::Block::Government;
    int parent = -1; // place in Town::units
    Field field = Field::Office;
    int head = -1; // place in Town::people
    base::Id id = 0;
};

struct PersonPlan {
    QString code;
    QString name;
    QDate birth;
    staff::Gender gender = staff::Gender::Male;
    bool partyMember = false;
    QString qualification;
    // The post in which the person is rated; rare second posts and moves are in Town::morePosts.
    int unit = 0;
    QString title;
    staff::PostRole role = staff::PostRole::Staff;
    staff::Kind kind = staff::Kind::CivilServant;
    int manager = -1; // place in Town::people
    QDate since;
    QDate until; // invalid: open
    Level level = Level::Good;
    bool isSupport = false; // drivers, guards: no office work
    base::Id id = 0;
};

struct MorePost {
    int person = 0;
    int unit = 0;
    QString title;
    staff::PostRole role = staff::PostRole::Staff;
    staff::Kind kind = staff::Kind::CivilServant;
    int manager = -1;
    QDate from;
    QDate to;
};

struct AbsencePlan {
    int person = 0;
    QDate from;
    QDate to;
    QString reason;
};

// The time the file tells of: whole ISO weeks, the last one being the last whose Friday lies in Options::until.
struct Time {
    std::vector<base::Week> weeks;
    std::vector<base::Month> months; // those all of whose Fridays the weeks hold, and the last
    QDate today; // the last week's Friday
    int monthAt(base::Month month) const; // place in months, or −1
    base::Month monthOf(int week) const { return base::Month::of(weeks[std::size_t(week)].friday()); }
    int monthNumber(QDate day) const; // months since the one of the first week's Monday; below 32
};

// The people of the first ward's offices by their place in Town::people: plants and special cases name them.
namespace slot {
enum {
    Secretary,
    StandingDeputySecretary,
    Chairman,
    ViceChairEconomy,
    ViceChairSociety,
    CouncilViceChair,
    PartyOfficeHead,
    PartyBuildingHead,
    InspectionHead,
    OfficeHead,
    EconomyHead,
    CultureHead,
    OneStopHead,
    FrontHead,
    OfficeDeputy,
    EconomyDeputy,
    CultureDeputy,
    OneStopDeputy,
    FrontDeputy,
    PartyOffice1,
    PartyOffice2,
    PartyBuilding1,
    PartyBuilding2,
    Inspection1,
    Office1,
    Office2,
    Office3,
    Driver,
    Guard,
    Economy1,
    Economy2,
    Economy3,
    Economy4,
    Culture1,
    Culture2,
    Culture3,
    OneStop1,
    OneStop2,
    Front1,
    FrontPartTime,
};
}
inline constexpr int coreLeast = 40; // the slots above
inline constexpr int coreMost = 60; // where schools begin

struct Town {
    Options options;
    Time time;
    QString organisation;
    QString parent;
    int wards = 1;
    std::vector<UnitPlan> units;
    std::vector<PersonPlan> people; // managers before those whom they manage
    std::vector<MorePost> morePosts;
    std::vector<AbsencePlan> absences;

    // The unit of the post held on a day: another one only for people who moved.
    int unitOn(int person, QDate day) const;
    // Whether the person is away that day; cheap.
    bool isAway(int person, QDate day) const;
    bool isAwayAllWeek(int person, base::Week week) const; // Monday to Friday
    bool isAwayAllMonth(int person, base::Month month) const;
    void indexAbsences(); // after the last change of absences
    std::vector<std::vector<int>> staffOfUnits() const; // people, by unit
    std::vector<int> wardsOfUnits() const;

private:
    std::vector<int> m_firstAbsence; // by person, into absences sorted by person
};

Time timeOf(const Options &options);
// A clock time in Vietnam, which is UTC+7 all year, as UTC.
QDateTime inVietnam(QDate day, int hour, int minute);
QString momentText(QDate day, int hour, int minute); // as it is stored
QString codeOf(int person, const Options &options); // by place in Town::people
int wardsOf(const Options &options);
// Without the plants.
Town build(const Options &options);

} // namespace sample
