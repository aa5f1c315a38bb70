// The verbs of the personnel register. Each requires its right first (Action::EditStaff, or EditCatalogues for units and qualifications) and refuses
// with a reason (base::Failure, Refused): a code in use, a circle of managers or of units, a row that others refer to.
#pragma once

#include "access/rights.h"
#include "staff/staff_table.h"

namespace staff {

// Insert (id 0) or change; the row's id.
base::Id saveUnit(store::Edit &edit, const rights::Caller &caller, const Unit &unit);
base::Id saveCadre(store::Edit &edit, const rights::Caller &caller, const Cadre &cadre);
base::Id savePost(store::Edit &edit, const rights::Caller &caller, const Post &post);
base::Id saveAbsence(store::Edit &edit, const rights::Caller &caller, const Absence &absence);
base::Id saveWanted(store::Edit &edit, const rights::Caller &caller, const Wanted &wanted);

void removeUnit(store::Edit &edit, const rights::Caller &caller, base::Id unit);
// Only somebody whom nothing refers to (a slip at entry): people who leave end their posts and stay in the register.
void removeCadre(store::Edit &edit, const rights::Caller &caller, base::Id cadre);
void removePost(store::Edit &edit, const rights::Caller &caller, const Post &post);
void removeAbsence(store::Edit &edit, const rights::Caller &caller, const Absence &absence);
void removeWanted(store::Edit &edit, const rights::Caller &caller, base::Id wanted);

// The post's last day.
void endPost(store::Edit &edit, const rights::Caller &caller, base::Id post, QDate lastDay);
// Ends a post on the day before the next begins, and begins the next (its cadre and first day are set here). The old unit keeps the months before.
base::Id transfer(store::Edit &edit, const rights::Caller &caller, base::Id fromPost, const Post &next, QDate firstDay);

} // namespace staff
