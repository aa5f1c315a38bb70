// Who may take an observation, or a unit's week, a step on: in one's own name, or by recording what another has signed on paper. As the verbs of
// core/conduct judge it, so that the page can say beforehand why something cannot be done.
#pragma once

#include "week/week_data.h"

namespace week_ui {

enum class Step { Explain, Confirm, Dismiss, Reconsider, Remedied };
enum class UnitStep { SignNoneFound, WithdrawNoneFound, Review };

struct May {
    bool own = false;
    bool record = false;
    QString reason = {}; // why neither, or why not in one's own name
    explicit operator bool() const { return own || record; }
};

rights::Relations relationsTo(const WeekData &data, const conduct::Observation &observation);
May may(const WeekData &data, const conduct::Observation &observation, Step step);
May may(const WeekData &data, base::Id unit, UnitStep step);
// To change what was recorded, or to take it back.
rights::Verdict mayCorrect(const WeekData &data, const conduct::Observation &observation);

// Who signs such a paper: the person concerned or the unit's head (an explanation), else the head over them; 0: nobody heads them.
base::Id usualSigner(const WeekData &data, const conduct::Observation &observation, Step step);
base::Id headOf(const WeekData &data, base::Id unit);

} // namespace week_ui
