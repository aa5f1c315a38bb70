// Numbers and enumerated words as papers write them: decimal comma, no digit that is not meant, Vietnamese.
#pragma once

#include "rating/explain.h"

#include <QString>

namespace papers {

// No more decimals than the value has, five at most (quarters of thousandths need no more).
QString figure(base::Int128 num, base::Int128 den);
QString halves(int halves); // “2,5”
QString fixed(const rating::Quotient &value, int decimals); // “0,9091”; “–” without a value

QString severityWord(rating::Severity severity); // nhẹ, vừa, nặng
QString shortRating(rating::Rating rating); // for narrow columns: “Tốt”
// How faults and delays were counted; printed on each sheet, because the reading can change the class.
QString readingWords(rating::Reading reading);

// The total with as many decimals as its class needs: 89,995 is never shown as 90,00. points: a part of it, in the same decimals.
QString totalText(const rating::Explanation &e);
QString pointsText(const rating::Explanation &e, const rating::Quotient &points);

} // namespace papers
