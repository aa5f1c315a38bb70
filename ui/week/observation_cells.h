// What is typed into the observations, understood, and what is shown there.
#pragma once

#include "week/week_data.h"

namespace week_ui {

// Puts a text into a column of ObservationModel; why it cannot be, or nothing.
QString apply(conduct::Observation &observation, int column, const QString &typed, const WeekData &data);
QString shown(const ObservationRow &row, int column, const WeekData &data);
// How far it has come: “to be concluded”, “remedy overdue”.
QString stateText(const conduct::Observation &observation, QDate today);
// Evidence that shows nothing: a tick, a cross, a letter or two.
bool isBareTick(const QString &evidence);

} // namespace week_ui
