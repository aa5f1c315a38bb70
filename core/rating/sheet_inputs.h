// What month sheets read, row by row: what their digests cover and what they print. (Scoring itself needs only the sums of month_values.h.)
#pragma once

#include "rating/month_values.h"

#include <QDate>
#include <QString>

#include <vector>

namespace rating {

struct CriterionInput {
    QString code;
    qint16 self = notScored; // half points
    qint16 superior = notScored;
    QString evidence;
};

struct ContentInput { // of the 12 contents
    int number = 0;
    qint16 max = 0;
    qint16 self = notScored;
    qint16 superior = notScored;
    QString evidence;
    QString comment;
};

struct FindingInput { // confirmed
    base::Id id = 0;
    Finding finding;
    QDate date;
    QString evidence;
};

struct ConditionInput {
    QString code;
    QString basis;
};

struct SheetInputs {
    std::vector<ItemLine> items; // by due date and order of recording; also those left out
    std::vector<CriterionInput> criteria; // by code
    std::vector<ContentInput> contents; // by number; those that hold anything
    std::vector<FindingInput> findings; // by date and order of recording
    std::vector<ConditionInput> conditions; // by code

    std::vector<FindingLine> findingLines() const;
};

// Of everyone in the month, by place; or of one person.
std::vector<SheetInputs> readInputs(store::Database &database, const MonthValues &values);
SheetInputs readInputs(store::Database &database, const MonthValues &values, qint32 place);

} // namespace rating
