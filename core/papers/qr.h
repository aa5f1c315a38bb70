// A QR code as the dark boxes of a page.
#pragma once

#include "papers/pages.h"

#include <QString>

#include <vector>

namespace papers {

// text: capitals, digits, spaces and hyphens, at most 20 of them: the smallest code holds them with 15 % to spare for stains. The caller leaves a
// margin of side / 5 around it. Throws base::Failure (Refused) for a text that it cannot hold.
std::vector<Box> qrBoxes(const QString &text, Unit x, Unit y, Unit side);

} // namespace papers
