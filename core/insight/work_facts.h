// Work items with what came of them, in one pass for a month or some weeks.
#pragma once

#include "staff/roster.h"
#include "week/work_item.h"

#include <vector>

namespace store {
class Database;
}

namespace insight {

struct ItemFact {
    base::Id id = 0;
    base::Week week; // planned in
    QString content;
    QString contentKey; // folded
    QString product;
    base::Id lead = 0;
    base::Id unit = 0; // of the lead's post on the due day; 0: none
    int kMilli = 1000;
    int assigned = 1;
    QDate due;
    week::Origin origin = week::Origin::Planned;
    week::State state = week::State::Planned;
    bool carried = false; // its rest is another item's
    qint64 completed = 0; // sums of its results
    bool evidence = false; // some result tells of one

    bool isScored() const { return state == week::State::Planned || state == week::State::Done; }
    bool isDone() const { return completed >= assigned; }
    // Past its day, not done, and its rest not carried over.
    bool isOverdue(QDate today) const { return isScored() && !isDone() && !carried && due < today; }
};

struct ResultFact {
    base::Id id = 0;
    std::size_t item = 0; // place among the items
    base::Week week;
    week::Entered entered = week::Entered::Typed;
    QDate day; // entered on, in Vietnam
    QString evidence;
};

struct WorkFacts {
    std::vector<ItemFact> items;
    std::vector<ResultFact> results;
};

// Due in these days.
WorkFacts readWorkDue(store::Database &database, const staff::Roster &roster, QDate from, QDate to);
// Planned in these weeks or due in them.
WorkFacts readWorkOfWeeks(store::Database &database, const staff::Roster &roster, base::Week from, base::Week to);

// As items of the week room, for its findings.
week::WorkItem workItem(const ItemFact &item);

} // namespace insight
