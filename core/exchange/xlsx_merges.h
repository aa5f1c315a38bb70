// Which cells of a worksheet part are merged. A part tells it after all its rows, so it is looked through for that alone, unpacked but not parsed: a
// small part of what reading the rows costs, and the memory of one piece.
#pragma once

#include "exchange/cells.h"
#include "exchange/zip_archive.h"

namespace exchange {

// Those over several rows, in the order of the part. entry: from its beginning; file: the workbook's name for messages. Throws base::Failure on
// damage.
std::vector<MergedCells> mergedCells(ZipEntry &entry, const QString &file);

} // namespace exchange
