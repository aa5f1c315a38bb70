// What the file holds of one person, looking back: months, the work led, manifestations. Read on the store thread and handed over whole; what whoever
// looks may not see is not in it.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "conduct/observation.h"
#include "rating/words.h"
#include "week/work_item.h"

#include <QHash>

#include <memory>

namespace staff_ui {

struct RecordMonth {
    base::Month month;
    QString unit; // code, in which the month was rated
    qint64 total = -1; // as printed, in hundredths of a point; -1: none
    rating::Rating proposed = rating::Rating::Unrated;
    std::optional<rating::Rating> decided; // while the decision holds
    rights::Stage stage = rights::Stage::Open;
};

struct RecordWork {
    week::WorkItem item;
    week::Totals done;
};

struct Record {
    base::Id cadre = 0;
    std::vector<RecordMonth> months; // newest first
    std::vector<RecordWork> work; // led by the person, of every month; by the day they are due, newest first
    std::vector<conduct::Observation> observations; // newest first
    QHash<QString, QString> indicators; // texts by code
};
using SharedRecord = std::shared_ptr<const Record>;

// Months: every locked one as it was locked, and of the last twelve the others as they stand today; those without data or without a post are left
// out.
Record readRecord(store::Database &database, const rights::Caller &caller, base::Id cadre);

} // namespace staff_ui
