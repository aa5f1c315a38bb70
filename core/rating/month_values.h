// A month of a whole file as values to score: everyone with a rated post in it, read in a handful of passes, forward only, and added up while
// it streams. What people read beside a score (texts of items, dates of findings) is read for single people by month_details.h.
#pragma once

#include "base/id.h"
#include "base/month.h"
#include "rating/explain.h"
#include "rating/id_index.h"
#include "rating/score.h"

#include <optional>
#include <vector>

namespace store {
class Database;
}

namespace rating {

// By which rules: as bound to the month, or all by one rule set, or with another reading.
struct RuleChoice {
    QString rules; // empty: as bound
    std::optional<Reading> reading;
    bool isAsBound() const { return rules.isEmpty() && !reading; }
};

struct MonthValues {
    base::Month month;
    bool hasData = false; // whether anything at all is recorded in the month; posts alone are not data
    std::vector<RuleSet> rules; // each once
    std::vector<PersonValues> people; // by code
    std::vector<PersonLabel> labels; // of the people
    std::vector<base::Id> cadres; // likewise
    std::vector<base::Id> posts; // the rated ones, their units and managers (0: nobody)
    std::vector<base::Id> units;
    std::vector<base::Id> managers;
    std::vector<quint32> daysAway; // bit d − 1: absent on day d
    IdIndex places; // of cadres

    qint32 placeOf(base::Id cadre) const { return places.find(cadre); }
    bool isAway(qint32 place, int day) const { return day >= 1 && day <= 31 && ((daysAway[std::size_t(place)] >> (day - 1)) & 1U); }
};

// Everyone who holds a post in the month. `decided` is not filled: whether a decision still holds is for month_sheet.h to say.
MonthValues readMonth(store::Database &database, base::Month month, const RuleChoice &choice = {});

} // namespace rating
