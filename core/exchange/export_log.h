// Exporting is logged, one entry a batch (design.md 3).
#pragma once

#include "exchange/export.h"
#include "exchange/export_sheets.h"

namespace exchange {

// Before the output takes its place: a logged export that failed is better than one nobody knows of. Does nothing on a read-only file.
void logExport(store::Database &database, const rights::Caller &caller, const QString &action, const Span &span, const ExportReport &report);

} // namespace exchange
