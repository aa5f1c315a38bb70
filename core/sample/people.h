// Writes units, people, posts, absences, wanted qualifications and who decides for whom.
#pragma once

#include "sample/town.h"
#include "store/edit.h"

namespace sample {

// Fills in the ids of units and people.
void writePeople(store::Edit &edit, Town &town);

} // namespace sample
