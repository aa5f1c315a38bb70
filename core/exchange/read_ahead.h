// Rows read on a thread of their own while those before are worked on: unpacking and parsing a sheet costs as much as writing its rows.
#pragma once

#include "exchange/cells.h"

namespace exchange {

// rows must not be null. Until the result is gone nothing else of the same file may be read. What reading throws, next() throws after the rows before
// it.
std::unique_ptr<RowSource> readAhead(std::unique_ptr<RowSource> rows);

} // namespace exchange
