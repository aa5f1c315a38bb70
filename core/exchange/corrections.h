// Cells that a person typed anew in the preview of an import: the file is read as if it held them.
#pragma once

#include "exchange/cells.h"

#include <compare>
#include <map>

namespace exchange {

struct CellPlace {
    int sheet = 0; // in the file, from 0
    int row = 0; // its number in the file, from 1
    int column = 0; // in the file, from 0; below 0: the sheet has no such column

    friend auto operator<=>(const CellPlace &, const CellPlace &) = default;
};
using Corrections = std::map<CellPlace, QString>; // an empty text empties the cell

// The same file with these cells. Rows that the file leaves out stay out.
std::unique_ptr<SheetFile> corrected(std::unique_ptr<SheetFile> file, Corrections corrections);

} // namespace exchange
