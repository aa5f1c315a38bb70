// Takes the month sheets along their way by the verbs that people use: the owner of the file types what others signed on paper. Earlier months come
// to be locked, the last one is half-way (see stageOf).
#pragma once

#include "sample/story.h"
#include "staff/roster.h"
#include "store/database.h"

namespace sample {

// Takes about two days of the story. The month's rows must all be there: what is written later withdraws a signature.
void signSheets(store::Database &database, const Town &town, const staff::Roster &roster, Story &story, int month);

} // namespace sample
