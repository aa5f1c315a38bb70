// The general points that superiors gave.
#pragma once

#include "insight/check_facts.h"

namespace insight {

struct GivenTotal {
    std::size_t place = 0;
    int halves = 0; // sum of the superior's scores, before any deduction
    std::vector<RowRef> rows;
};
// By superior, in the order of the roster: those of their people all of whose criteria the superior has scored. Others' sums would not compare.
std::vector<std::pair<base::Id, std::vector<GivenTotal>>> totalsGiven(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope);

} // namespace insight
