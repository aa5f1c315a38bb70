// What the file holds of one person, looking back: months, the work led, manifestations. Read on the store thread and handed over whole; what whoever
// looks may not see is not in it.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "conduct/observation.h"
#include "rating/quotient.h"
#include "rating/words.h"
#include "week/work_item.h"

#include <QHash>

#include <map>
#include <memory>
#include <optional>

namespace staff_ui {

struct RecordMonth {
    base::Month month;
    QString unit; // code, in which the month was rated
    rating::Quotient total; // exact; no value: none
    int decimals = 2; // that the total needs to be shown in its class (rating::decimalsToShow)
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

// What one reading leaves standing for the next of the same person: filled and used on the store thread only. Whoever asks puts a new map in the
// place of one that a commit has made stale.
struct KeptMonths {
    using Scored = std::map<base::Month, std::optional<RecordMonth>>; // none: a month without data, or without a sheet of the person
    using Locked = std::optional<std::map<base::Month, RecordMonth>>; // none: not read yet
    std::shared_ptr<Scored> scored = std::make_shared<Scored>();
    std::shared_ptr<Locked> locked = std::make_shared<Locked>();
};

// Months: every locked one as it was locked, and of the last twelve the others as they stand today; those without data or without a post are left
// out.
Record readRecord(store::Database &database, const rights::Caller &caller, base::Id cadre, const KeptMonths &kept = {});

} // namespace staff_ui
