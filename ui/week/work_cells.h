// What is typed into the work list, understood: each cell a field of an item or of its result of the week.
#pragma once

#include "week/week_data.h"

namespace week_ui {

enum WorkColumn {
    Content,
    Lead,
    Joiners,
    Product,
    K,
    Assigned,
    Deadline,
    Completed,
    Faults,
    FaultsExcused,
    Delays,
    DelaysExcused,
    Evidence,
    TotalDone,
    StateColumn,
    OriginColumn,
    Note,
    WorkColumnCount
};

struct WorkDraft {
    week::WorkItem item;
    week::WorkResult result;
    bool plans = false; // the item was typed in
    bool results = false; // its result of the week
    bool causes = false; // objective causes
};

// Puts a text into the draft; why it cannot be, or nothing.
QString apply(WorkDraft &draft, int column, const QString &typed, const WeekData &data);
QString shown(const WorkRow &row, int column, const WeekData &data, QChar decimalSign);
// The right that typing into the column asks for.
rights::Action actionOf(int column);

} // namespace week_ui
