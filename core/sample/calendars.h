// Writes the calendars: the meetings of leaders and units, entries for work, and what was published of them.
#pragma once

#include "sample/phrases.h"
#include "sample/random.h"
#include "sample/town.h"
#include "staff/roster.h"
#include "store/edit.h"
#include "week/week_table.h"

#include <array>
#include <optional>
#include <vector>

namespace sample {

class Calendars {
public:
    Calendars(const Town &town, const staff::Roster &roster);

    // Meetings of the week (by place in Time::weeks); nobody chairs two of them in one session, but where that is planted.
    void plan(store::Edit &edit, int week);
    // The hour of an item whose lead has a session left in the week planned last.
    void entryFor(store::Edit &edit, int week, int person, const week::WorkItem &item, Where where, Random &random);
    // Publications as of the Wednesday, and what came up after them.
    void publish(store::Edit &edit, int week);

private:
    struct Place {
        int half = 0; // of the days from Monday morning on
        QDate day;
        week::Session session;
        QTime from;
        QTime to;
    };

    void planMeetings(store::Edit &edit, int week);
    void meeting(store::Edit &edit, int week, int unit, int chair, int which);
    void add(store::Edit &edit, int person, week::CalendarEntry entry);
    // A session of the week in which the person does not chair yet; false when there is none.
    bool freePlace(int week, int person, Random &random, Place &place, std::optional<int> preferred = {});
    QString placeFor(Where where, int unit, const Place &place, Random &random);

    const Town &m_town;
    const staff::Roster &m_roster;
    std::vector<std::vector<int>> m_staffOf; // people by unit
    std::vector<int> m_wardOf; // by unit
    std::vector<quint16> m_chairs; // sessions taken this week, by person
    using RoomsTaken = std::array<quint16, 4>; // sessions, by room
    std::vector<RoomsTaken> m_rooms; // this week's, by ward
    std::vector<std::vector<week::CalendarEntry>> m_entries; // this week's and the next, by (week mod 2) and ward
};

} // namespace sample
