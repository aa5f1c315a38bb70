// Month sheets as lines of a table.
#pragma once

#include "access/rights.h"
#include "exchange/export_cells.h"

namespace store {
class Database;
}

namespace exchange {

// The sheet “Phiếu các tháng”: one person's, a line a month in which anything of theirs is recorded, as far as the caller may export it. The number
// of lines.
qint64 writePersonMonths(store::Database &database, const rights::Caller &caller, base::Id cadre, TableWriter &writer);

} // namespace exchange
