// What is left of a month for who looks back over many: where everyone was rated, with which total, in which class.
#pragma once

#include "base/id.h"
#include "base/month.h"
#include "rating/words.h"

#include <optional>
#include <vector>

namespace rating {

struct MonthScores;

struct SheetResult {
    base::Id cadre = 0;
    base::Id unit = 0; // in which the month was rated
    qint64 total = -1; // as printed, in hundredths of a point; -1: none
    Rating proposed = Rating::Unrated;
    std::optional<Rating> decided; // while the decision holds
    base::Id decision = 0; // the step that decided; 0: none

    Rating standing() const { return decided.value_or(proposed); }

    friend bool operator==(const SheetResult &, const SheetResult &) = default;
};

struct MonthResults {
    base::Month month;
    std::vector<SheetResult> sheets; // by code; none of a month without data

    friend bool operator==(const MonthResults &, const MonthResults &) = default;
};

MonthResults resultsOf(const MonthScores &month);
SheetResult resultOf(const MonthScores &month, qint32 place); // of a month with data

} // namespace rating
