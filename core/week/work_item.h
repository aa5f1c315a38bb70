// Work items and what each week added to them: who leads what, how much of it was due when, and what came of it.
#pragma once

#include "base/id.h"
#include "base/week.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace week {

// Of calendar entries and of work items. Moved and cancelled work is never scored.
enum class State { Planned = 1, Done = 2, Moved = 3, Cancelled = 4 };
// “Kế hoạch”, “Đã làm”, “Chuyển”, “Hủy”
QString word(State state);
std::optional<State> stateFrom(QStringView word);

enum class Origin { Planned = 1, Unplanned = 2, CarriedOver = 3 };

inline constexpr int LargestCount = 100000;
inline constexpr int LargestKMilli = 100000; // K = 100

struct WorkItem {
    base::Id id = 0;
    base::Week week; // in which it was planned
    QString content; // not empty
    QString product; // may be empty
    base::Id lead = 0;
    int kMilli = 1000; // conversion coefficient K in thousandths: 1…100,000
    int assigned = 1; // 1…100,000
    QDate deadline; // invalid: none
    Origin origin = Origin::Planned;
    base::Id carriedFrom = 0; // the item whose rest this one is
    State state = State::Planned;
    QString note;
    std::vector<base::Id> joiners; // people who take part, in order of recording

    // The day that decides the month: the deadline, else the Friday of the week (domain.md 4.1 “Which month”).
    QDate due() const { return deadline.isValid() ? deadline : week.friday(); }
    bool isScored() const { return state == State::Planned || state == State::Done; }

    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

// K as people write it: "1", "1,2" (sep ','), "0.125".
QString kText(int kMilli, QChar sep = u',');

// Throws base::Failure (Refused): no content, week or lead, a count or K out of range.
void check(const WorkItem &item);

enum class Entered { Typed = 1, Pasted = 2, Imported = 3 };

// What one week added to an item; there is at most one a week and item. A month's figures are the sums over the items due in it.
struct WorkResult {
    base::Id id = 0;
    base::Id item = 0;
    base::Week week;
    int completed = 0; // all counts 0…100,000; more completed than assigned is kept as entered and counted up to what was assigned
    int faults = 0;
    int faultsExcused = 0; // of these with an objective cause confirmed by who may; never more than there are
    int delays = 0;
    int delaysExcused = 0;
    base::Id excusedBy = 0; // who confirmed the objective causes
    QString evidence;
    Entered entered = Entered::Typed;
    QDateTime enteredAt; // UTC; when the figures were first put in

    friend bool operator==(const WorkResult &, const WorkResult &) = default;
};

// Throws base::Failure (Refused): no item or week, a count out of range, more excused than recorded.
void check(const WorkResult &result);

// The sums of an item's results; each week excuses its own alone.
struct Totals {
    qint64 completed = 0;
    qint64 faults = 0;
    qint64 faultsExcused = 0;
    qint64 delays = 0;
    qint64 delaysExcused = 0;
    bool anyResult = false;

    friend bool operator==(const Totals &, const Totals &) = default;
};
Totals totals(std::span<const WorkResult> results);

// Assigned and not yet completed; never below 0.
int remaining(const WorkItem &item, const Totals &done);

} // namespace week
