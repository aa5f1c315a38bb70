// A row of Công việc as read, and as it would stand: what the columns of the sheet say over what is stored.
#pragma once

#include "exchange/import_context.h"
#include "exchange/stored_work.h"

namespace exchange {

inline constexpr std::initializer_list<int> workResultFields{works::Completed, works::Faults,        works::FaultsExcused,
                                                             works::Delays,    works::DelaysExcused, works::Evidence};

// What the cells of a row say, each read once so that every bad cell is told.
struct WorkCells {
    base::Week week;
    week::WorkItem item;
    week::WorkResult result;
    week::CalendarEntry entry;
    std::vector<base::Id> joiners;
    base::Id rowId = 0;

    bool hasKey(bool leadless = false) const { return week.isValid() && !item.content.isEmpty() && (item.lead != 0 || leadless); }
};

// An empty Mã cán bộ is not refused here: whether it may be depends on which stored row this one is.
WorkCells readWork(ImportContext &context, SheetRow &row);

// More objective causes than events: bad cells. result: as it would stand.
void refuseExcess(SheetRow &row, const week::WorkResult &result);

// The stored row (or none) with what the columns of the sheet say over it.
WorkRow overlaid(const SheetRow &row, const WorkCells &cells, const WorkRow *stored);
// Nothing done, no fault or delay, and no evidence.
bool isNothing(const week::WorkResult &result);
// Nothing: the row has no result, or its cells have been cleared.
std::optional<week::WorkResult> overlaidResult(const SheetRow &row, const WorkCells &cells, const std::optional<week::WorkResult> &stored);

} // namespace exchange
