// Petitions against a month's result (registered, answered once), in the file.
#pragma once

#include "base/month.h"
#include "store/database.h"

#include <QDateTime>

#include <vector>

namespace rating {

struct Petition {
    base::Id id = 0;
    base::Month month;
    base::Id cadre = 0;
    QString text;
    QDateTime registeredAt; // UTC
    QString answer; // empty: not answered
    base::Id answeredBy = 0;
    QDateTime answeredAt;
    QString paperNumber; // of the signed paper, when another's answer was typed in
    QDate paperDate;
};
std::vector<Petition> loadPetitions(store::Database &database, base::Month month); // in order of registration

} // namespace rating
