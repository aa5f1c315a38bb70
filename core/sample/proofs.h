// The wording of what stands behind a score or a manifestation: evidence, explanations, remarks. Numbers and dates, which make each one its own, are
// added where it is written.
#pragma once

#include "sample/random.h"

#include <QString>

namespace sample {

// What was seen when the manifestation with this code was recorded.
QString seen(const QString &indicator);
// What the person said to it: of one that was confirmed, and of one that was dismissed.
QString admission(const QString &indicator);
QString objection(Random &random);

// Evidence of the 12 contents and of a criterion of group III (III.1 … III.4).
QString contentProof(int content);
QString meritProof(const QString &criterion);
// A superior's remark on a content that falls behind.
QString contentRemark(int content);

} // namespace sample
