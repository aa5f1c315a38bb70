// Writes what came of the work, week by week, with its evidence; at the end of a month some of what is left is carried over.
#pragma once

#include "sample/outcomes.h"
#include "sample/town.h"
#include "store/edit.h"
#include "week/week_table.h"

#include <vector>

namespace sample {

class Results {
public:
    explicit Results(const Town &town);

    // Results that will be entered for an item planned in the week (by place in Time::weeks). numbered: its product is a paper with a number.
    void expect(int week, const week::WorkItem &item, int person, const Outcome &outcome, bool numbered, Random &random);
    // Those that belong to the week.
    void enter(store::Edit &edit, int week);

private:
    struct Result {
        base::Id item = 0;
        int person = 0;
        Outcome outcome;
        QString evidence;
    };
    struct Unfinished {
        week::WorkItem item; // assigned holds the rest
        int person = 0;
    };

    void insert(store::Edit &edit, int week, const Result &result);
    void carryOver(store::Edit &edit, int week);
    QString evidence(int person, const QString &what, QDate day, bool numbered);
    bool forgets(int person, QDate due, Random &random);

    const Town &m_town;
    std::vector<int> m_notes; // numbers given, by unit
    std::vector<quint32> m_forgot; // by person; a bit a month
    std::vector<std::vector<Result>> m_expected; // by week
    std::vector<Unfinished> m_unfinished; // this month's
};

} // namespace sample
