// Reads a CSV table (RFC 4180, UTF-8) as one sheet. Cells are texts; what they mean is for cell_parse.
#pragma once

#include "exchange/cells.h"

#include <QIODevice>

#include <functional>

namespace exchange {

// Says whether the first rows of a table, split at one candidate separator, look like a table we know.
using HeaderTest = std::function<bool(RowSource &)>;

// The separator is comma, semicolon or tab: the one with which knows() is true, else the one that splits the first filled line most.
// The one sheet is named sheet. Throws base::Failure: Io when the file cannot be read, Refused when it is no UTF-8 text; its rows are
// refused while they are read for a quote that never closes or a row beyond exchange/limits.h.
std::unique_ptr<SheetFile> openCsv(const QString &path, const QString &sheet, const HeaderTest &knows);
// The same from an open, seekable device; file is its name for messages.
std::unique_ptr<SheetFile> openCsv(std::unique_ptr<QIODevice> device, const QString &file, const QString &sheet, const HeaderTest &knows);

} // namespace exchange
