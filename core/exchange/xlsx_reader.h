// Reads .xlsx workbooks (Office Open XML, transitional and strict) as streams of cells: values only, formulas by their stored result.
#pragma once

#include "exchange/cells.h"

#include <QIODevice>

namespace exchange {

// Opens a workbook. Throws base::Failure: Io when the file cannot be read, Refused with the reason when it is no workbook, cut short,
// protected by a password, an .xls or .xlsb, of another program, or larger than exchange/limits.h allows.
std::unique_ptr<SheetFile> openXlsx(const QString &path);
// The same from an open, seekable device; file is its name for messages.
std::unique_ptr<SheetFile> openXlsx(std::unique_ptr<QIODevice> device, const QString &file);

} // namespace exchange
