// Units, people, posts, absences and qualifications in the file. Loaders read whole tables in one pass; save() inserts (id 0) or updates, checks the
// value's own rules, and gives the row's id. Nothing here asks for rights: that is done by the verbs (staff.h) and by import.
#pragma once

#include "staff/absence.h"
#include "staff/cadre.h"
#include "staff/post.h"
#include "staff/qualification.h"
#include "staff/unit.h"
#include "store/edit.h"

#include <optional>
#include <vector>

namespace staff {

std::vector<Unit> loadUnits(store::Database &database); // by id: in order of recording
std::vector<Cadre> loadCadres(store::Database &database); // by code
std::vector<Post> loadPosts(store::Database &database); // by id
std::vector<Absence> loadAbsences(store::Database &database); // by person and first day
std::vector<Wanted> loadWanted(store::Database &database); // by id

// Of one person, for single verbs.
std::vector<Post> loadPosts(store::Database &database, base::Id cadre);
std::vector<Absence> loadAbsences(store::Database &database, base::Id cadre);
std::optional<Cadre> loadCadre(store::Database &database, base::Id cadre);
std::optional<Post> loadPost(store::Database &database, base::Id post);
// The posts of a unit's head or heads on a day.
std::vector<Post> loadHeads(store::Database &database, base::Id unit, QDate on);

base::Id save(store::Edit &edit, const Unit &unit);
base::Id save(store::Edit &edit, const Cadre &cadre);
base::Id save(store::Edit &edit, const Post &post);
base::Id save(store::Edit &edit, const Absence &absence);
base::Id save(store::Edit &edit, const Wanted &wanted);

} // namespace staff
