// The words of rating as the window says them, in the user's language: short enough for a cell. (Papers and files have their own, in Vietnamese.)
#pragma once

#include "access/rights.h"
#include "grid/decimal.h"
#include "rating/cap.h"
#include "rating/score.h"

#include <QString>

namespace rating_ui {

QString text(rating::Rating rating); // “Excellent”; empty for Unrated
QString text(rating::Role role);
QString text(rating::CapGroup group);
QString text(rights::Stage stage); // of a month sheet

using grid::decimalSign;

} // namespace rating_ui
