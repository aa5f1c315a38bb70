// What every export of tables has in common: its right, an output that appears whole or not at all, and one entry in the log (design.md 3).
#pragma once

#include "exchange/export.h"
#include "exchange/export_sheets.h"

#include <functional>

namespace exchange {

// Throws base::Failure (Usage) for a month and a week at once.
Span spanOf(const ExportOptions &options);

// Of exports that are one sheet. Throws base::Failure (Usage) when one is named.
void refuseSheetName(const ExportOptions &options);

struct ExportBatch {
    store::Database &database;
    const rights::Caller &caller;
    const ExportOptions &options;
    QString path;
    QString action; // what the log says was done, in the user's language
};

// For whoever has made sure of the right; write puts the sheets and says how many rows each has. Throws as the verbs of export.h do.
ExportReport writeExport(const ExportBatch &batch, const std::function<ExportReport(const Span &, TableWriter &)> &write);
// Requires ExportAll; the rest as above.
ExportReport runExport(const ExportBatch &batch, const std::function<ExportReport(const Span &, TableWriter &)> &write);

// Before the output takes its place: a logged export that failed is better than one nobody knows of. Does nothing on a read-only file.
void logExport(store::Database &database, const rights::Caller &caller, const QString &action, const Span &span, const ExportReport &report);

} // namespace exchange
