// Observations and signed “none found” weeks in the file. Nothing here asks for rights: that is done by the verbs (conduct.h) and by import.
#pragma once

#include "conduct/observation.h"
#include "store/edit.h"

namespace conduct {

// By day, then order of recording.
std::vector<Observation> loadObservations(store::Database &database); // all
std::vector<Observation> loadObservations(store::Database &database, QDate from, QDate to); // by their day, both included
std::vector<Observation> loadObservationsOf(store::Database &database, base::Id cadre);
std::vector<Observation> loadObservationsOfUnit(store::Database &database, base::Id unit);
// Whose remedy is due in these days.
std::vector<Observation> loadRemediesDue(store::Database &database, QDate from, QDate to);
std::optional<Observation> loadObservation(store::Database &database, base::Id observation);

// Insert (id 0) or update after check(); the row's id.
base::Id save(store::Edit &edit, const Observation &observation);

std::vector<NoneFound> loadNoneFound(store::Database &database, base::Week from, base::Week to); // by week and order of signing

} // namespace conduct
