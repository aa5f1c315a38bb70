// What a row of a book changes, told in the book's own terms: changes of the file's rows become columns of the sheets.
#pragma once

#include "exchange/sheet_spec.h"
#include "staff/roster.h"
#include "store/database.h"

#include <span>

namespace exchange {

struct ColumnChange {
    int field = 0; // place in SheetSpec::columns of the changed rows' table
    QString before; // as a person sees it; empty: nothing
    QString after;

    friend bool operator==(const ColumnChange &, const ColumnChange &) = default;
};

// changes: all that writing one row of a book did. Nothing of a row that is new; each column of a changed one once.
std::vector<ColumnChange> columnChanges(std::span<const store::RowChange> changes, const staff::Roster &roster);

} // namespace exchange
