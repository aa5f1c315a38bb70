// Writes a row of Công việc: an item, its joiners, its result and its calendar entry, or an entry alone.
#pragma once

#include "exchange/stored_work.h"
#include "store/edit.h"

namespace exchange {

void insertWork(store::Edit &edit, WorkRow wanted);
// Whether anything changed. Throws base::Failure (Refused) when an item that other rows refer to would cease to be one.
bool updateWork(store::Edit &edit, const WorkRow &stored, const WorkRow &wanted);
// Of a stored item; the same for what it has been and is to be. The item must have no other result in the week wanted.
bool updateResult(store::Edit &edit, base::Id item, const std::optional<week::WorkResult> &stored, const std::optional<week::WorkResult> &wanted);

} // namespace exchange
