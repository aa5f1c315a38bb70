#include "base/month_weeks.h"

#include <catch2/catch.hpp>

#include <algorithm>

using base::Month;
using base::Week;

TEST_CASE("Every week belongs to one month, that of its Friday")
{
    std::vector<Week> all;
    for (Month month = *Month::of(2024, 12); month <= *Month::of(2028, 1); month = month.next())
        for (const Week week : base::weeksOf(month)) {
            CHECK(month.contains(week.friday()));
            all.push_back(week);
        }
    CHECK(all.size() == 165); // the Fridays from 2024-12-06 to 2028-01-28
    for (size_t i = 1; i < all.size(); ++i)
        CHECK(all[i] == all[i - 1].next());
}

TEST_CASE("The last month there is has weeks too, and no month has none")
{
    CHECK(base::weeksOf(*Month::of(9998, 12)).size() >= 4);
    CHECK(base::weeksOf({}).empty());
}
