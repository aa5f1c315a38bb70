// Whose head a person's papers bear: evaluation lives in the State and in the Party, and each has its own.
#pragma once

#include "papers/document.h"
#include "staff/office.h"
#include "staff/unit.h"

#include <QDate>

namespace papers {

using staff::Organisation;

// Party block: the Party's head; every other: the State's. A service unit (school, health station) is the body and the office its superior;
// of all others the office itself is the body. No number: forms bear none; set Head::number where the paper has one.
Head headFor(std::optional<staff::Block> block, const Organisation &organisation, const QString &unitName, QDate date);
Style styleFor(HeadKind kind);

// “Mẫu, ngày 08 tháng 10 năm 2026”; without a date dots for the hand.
QString placeDate(const QString &place, QDate date);

} // namespace papers
