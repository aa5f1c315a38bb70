// Writes the weeks: what was planned, published, done. What will come of an item is settled when it is planned, so that a month's figures come out at
// the level its person was given.
#pragma once

#include "sample/random.h"
#include "sample/town.h"
#include "staff/roster.h"
#include "store/edit.h"
#include "week/week_table.h"

#include <vector>

namespace sample {

struct Task;

class Weeks {
public:
    Weeks(const Town &town, const staff::Roster &roster);

    // Work items and calendars of the week (by place in Time::weeks).
    void plan(store::Edit &edit, int week);
    // Publications as of the Wednesday, and what came up after them.
    void publish(store::Edit &edit, int week);
    // Results that belong to the week; at the end of a month some of what is left is carried over.
    void enter(store::Edit &edit, int week);

private:
    struct Outcome {
        int completed = 0;
        int faults = 0;
        int faultsExcused = 0;
        int delays = 0;
        int delaysExcused = 0;
    };
    struct Result {
        base::Id item = 0;
        int person = 0;
        Outcome outcome;
        QString evidence;
    };
    struct Place {
        QDate day;
        week::Session session;
        QTime from;
        QTime to;
    };

    void planPerson(store::Edit &edit, int week, int person);
    void planItem(store::Edit &edit, int week, int person, int number, Random &random);
    const Task &taskFor(int person, QDate due, Random &random);
    Outcome outcomeOf(int person, const week::WorkItem &item, bool fallShort, Random &random) const;
    void later(int week, const week::WorkItem &item, int person, const Outcome &outcome, bool numbered, Random &random);
    void planSharedProduct(store::Edit &edit, int week);
    void planMeetings(store::Edit &edit, int week);
    void meeting(store::Edit &edit, int week, int unit, int chair, int index);
    void planDoubleChair(store::Edit &edit, int week);
    void entryFor(store::Edit &edit, int week, int person, const week::WorkItem &item, Random &random);
    void add(store::Edit &edit, int person, week::CalendarEntry entry);
    void carryOver(store::Edit &edit, int week);
    // A session of the week in which the person does not chair yet; false when there is none.
    bool freePlace(int week, int person, Random &random, Place &place);

    base::Month monthOf(int week) const;
    int monthIndex(QDate due) const;
    QString evidence(int person, const QString &what, QDate day, bool numbered);

    const Town &m_town;
    const staff::Roster &m_roster;
    base::Month m_firstMonth;
    std::vector<std::vector<int>> m_staffOf; // people by unit
    std::vector<int> m_wardOf; // by unit
    std::vector<int> m_papers; // numbers given, by unit
    std::vector<int> m_notes;
    std::vector<quint32> m_fellShort; // by person; a bit a month since the first
    std::vector<quint32> m_hadHard;
    std::vector<quint16> m_chairs; // sessions taken this week, by person
    std::vector<std::vector<week::CalendarEntry>> m_entries; // this week's and the next, by (week mod 2) and ward
    std::vector<std::vector<Result>> m_results; // to be entered, by week
    std::vector<week::WorkItem> m_unfinished; // this month's; assigned holds the rest
};

} // namespace sample
