// An import as it would end: its report, the rows with what is wrong in them, and the signatures it would withdraw. Nothing is written.
#pragma once

#include "exchange/import.h"
#include "exchange/signatures_lost.h"

namespace exchange {

struct PreviewRow {
    int number = 0; // in the file
    std::vector<QString> cells; // by PreviewSheet::columns, as a person sees them
};

struct PreviewColumn {
    int column = 0; // in the file
    int field = 0; // place in SheetSpec::columns
    QString header; // as in the contract
};

struct PreviewSheet {
    int index = 0; // in the file
    QString name;
    Table table = Table::Units;
    std::vector<PreviewColumn> columns; // that are read, in the order of the file
    std::vector<PreviewRow> rows; // the first filled ones, and all with bad cells as far as the limits go
    int left = 0; // filled rows that are not among them

    int columnOf(const QString &header) const; // place in columns; -1: none
};

struct PreviewLimits {
    int firstRows = 1'000; // of each sheet
    int badRows = 10'000; // of each sheet, besides
};

struct ImportPreview {
    ImportReport report;
    QList<PreviewSheet> sheets; // those that are read, in the order of the file
    QList<SignatureLost> lost;
};

// options.dryRun is of no account: this is one. Throws as importFile() does.
ImportPreview previewImport(store::Database &database, const rights::Caller &caller, const QString &path, ImportOptions options = {},
                            const PreviewLimits &limits = {});

} // namespace exchange
