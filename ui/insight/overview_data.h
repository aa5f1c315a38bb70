// What the page reads of the file, on the store thread. What figures have read once is kept there from one board to the next.
#pragma once

#include "insight/boards.h"
#include "insight/chart.h"
#include "insight/row_texts.h"
#include "shell/people.h"
#include "staff/unit.h"

#include <memory>
#include <vector>

namespace insight_ui {

struct OverviewData {
    insight::Wish wish;
    rights::Caller caller;
    QString organisation;
    QString unitName; // of the unit wanted; empty: all
    std::vector<SharedFigure> board;
    staff::UnitTree units;
};
using SharedOverview = std::shared_ptr<const OverviewData>;

// The figures' reader of the file that is open: made, used and filled on the store thread only. One for each file.
class Reader {
public:
    // unit: its code, empty: all; one that is gone: all.
    SharedOverview board(store::Database &database, const rights::Caller &caller, insight::Wish wish, const QString &unit);
    // Of the latest month that anybody has scored, else of this one.
    SharedOverview firstBoard(store::Database &database, const rights::Caller &caller, insight::BoardKind kind, const QString &unit);
    // Reads a month ahead of its being asked for: all that its boards count, or only what it came to.
    void prepare(store::Database &database, base::Month month);
    void prepareResults(store::Database &database, base::Month month);

    std::vector<insight::RowText> rows(store::Database &database, const rights::Caller &caller, const insight::Wish &wish,
                                       const std::vector<insight::RowRef> &rows);

private:
    insight::Ward &ward(store::Database &database);

    std::unique_ptr<insight::Ward> m_ward;
};

} // namespace insight_ui
