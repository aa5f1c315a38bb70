// Writes the weeks: what was planned, published, done.
#pragma once

#include "sample/calendars.h"
#include "sample/results.h"

#include <vector>

namespace sample {

struct Task;

class Weeks {
public:
    Weeks(const Town &town, const staff::Roster &roster);

    // Work items and calendars of the week (by place in Time::weeks).
    void plan(store::Edit &edit, int week);
    void publish(store::Edit &edit, int week) { m_calendars.publish(edit, week); }
    void enter(store::Edit &edit, int week) { m_results.enter(edit, week); }

private:
    void planPerson(store::Edit &edit, int week, int person);
    void planItem(store::Edit &edit, int week, int person, Random &random);
    const Task &taskFor(int person, QDate due, Random &random);
    QString productOf(const Task &task, int unit, int assigned);
    std::vector<base::Id> joiners(int person, Random &random) const;

    const Town &m_town;
    Calendars m_calendars;
    Results m_results;
    std::vector<std::vector<int>> m_staffOf; // people by unit
    std::vector<const Task *> m_given; // to the person at hand, this week
    std::vector<int> m_papers; // numbers given, by unit
    std::vector<quint32> m_fellShort; // by person; a bit a month
    std::vector<quint32> m_hadHard;
};

} // namespace sample
