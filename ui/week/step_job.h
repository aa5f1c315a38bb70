// Steps of many observations in one Edit, on the store thread. One that refuses is left out and says why.
#pragma once

#include "week/conduct_rights.h"
#include "week/step_panel.h"

namespace week_ui {

struct StepReport {
    int done = 0;
    QStringList left; // “Nguyễn Văn A, I.07: why”
};
StepReport take(store::Database &database, const WeekData &data, const std::vector<conduct::Observation> &observations, Step step,
                const StepAnswer &answer, const QString &action);

void take(store::Edit &edit, const WeekData &data, base::Id unit, UnitStep step, const StepAnswer &answer);

} // namespace week_ui
