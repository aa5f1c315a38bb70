// The weekly follow-up table of work (bảng kiểm đếm công việc), A4 landscape: each item with what was assigned, what this week and all weeks brought,
// and how it stands on the day of counting.
#pragma once

#include "base/week.h"
#include "papers/document.h"
#include "week/work_item.h"

#include <optional>
#include <vector>

namespace papers {

struct WorkLine {
    week::WorkItem item{};
    std::optional<week::WorkResult> result{}; // of this week
    week::Totals totals{}; // of all weeks up to this one
    QString joiners{};
};

struct PersonWork {
    QString name{};
    QString title{};
    std::vector<WorkLine> lines{}; // not empty
};

struct UnitWork {
    QString name{};
    std::vector<PersonWork> people{};
};

struct WeekWorkPaper {
    Head head{};
    Style style{};
    base::Week week{};
    QString whose{};
    QDate countedOn{}; // items due before this day and not complete are overdue
    std::vector<UnitWork> units{};
    std::vector<QString> comments{}; // “Phòng Kinh tế: …”: what heads wrote when they went through the week
    Signer compiler{};
    Signer signer{};
    QString mark{};
};

// How an item stands: completed in full, overdue, under way; moved and cancelled ones are neither.
enum class WorkStanding { Complete, Overdue, UnderWay, Moved, Cancelled };
WorkStanding standingOf(const WorkLine &line, QDate countedOn);

Document weekWorkPaper(const WeekWorkPaper &paper);

} // namespace papers
