// Part II of an evaluation sheet: the work, item by item, and the arithmetic that makes points of it.
#pragma once

#include "papers/document.h"
#include "rating/explain.h"

namespace papers {

// Each item with K, assigned, completed, faults, delays and what it adds; the sums below. Items left out stand there with the reason.
Table workTable(const std::vector<rating::ItemLine> &items, const rating::Tally &sum, rating::Reading reading, double size);
// Leaders: each direct report in a line, with everyone below them; own work and the sum of all below.
Table reportTable(const rating::Explanation &e, double size);
// The list that an annex gives: every item of everyone below, under their names.
Table annexTable(const rating::Explanation &e, double size);
// a, b, c, d, đ, e: how each comes about, and its value.
Table componentTable(const rating::Explanation &e, double size);
// “70 × (a + b + c) : 3 = 70 × (0,9091 + …) : 3 = 62,58”; empty where there are no points.
QString resultFormula(const rating::Explanation &e);

} // namespace papers
