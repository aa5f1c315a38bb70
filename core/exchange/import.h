// Takes a workbook or a CSV table into the file: what it refuses, what it matches and what it reports is design.md, “The input workbook”.
// All of it is one store::Edit: saved whole or not at all.
#pragma once

#include "access/rights.h"
#include "exchange/book_meaning.h"
#include "exchange/corrections.h"
#include "exchange/sheet_spec.h"
#include "store/database.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace exchange {

struct ImportOptions {
    QString sheet; // of a CSV table: which of the eight sheets it is (else told by its header); of a workbook: only this sheet
    bool dryRun = false; // everything but the saving
    bool skipBadRows = false; // save the rest when some rows are bad
    BookMeaning meaning = {}; // of sheets and heads that import would not understand by itself
    Corrections corrections = {}; // cells that are to be read otherwise than they stand in the file
};

struct BadCell {
    QString sheet; // as named in the file
    int row = 0; // its number in the file
    QString column; // header as in the contract; empty when the row as a whole is refused
    QString value; // as a person sees it
    QString reason; // in the user's language

    friend bool operator==(const BadCell &, const BadCell &) = default;
};

// A cell that changes a stored value.
struct CellChange {
    CellPlace place;
    QString sheet; // as named in the file
    QString about; // the row's key columns as a person sees them; may be empty
    QString column; // header as in the contract
    QString before; // as a person sees it; empty: nothing
    QString after;

    bool isConflict() const { return !before.isEmpty() && !after.isEmpty(); } // one value against another
    friend bool operator==(const CellChange &, const CellChange &) = default;
};

struct SheetReport {
    QString name; // as in the file
    QString table; // which of the eight it is; empty: passed over
    QString why; // it was passed over, in the user's language
    QStringList unknown; // headers that belong to no column, each once
    int rows = 0; // filled rows read
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int bad = 0; // rows refused
};

// A stored row of Công việc of a week that the book covers, but which the book lacks. It is kept.
struct LackingRow {
    QString week; // 2026-W41
    QString cadre; // code
    QString content;
};

struct ImportReport {
    QList<SheetReport> sheets; // in the order of the file
    QList<BadCell> bad; // in the order of the file; at most MostBadCells are kept
    int badCells = 0; // all of them
    int badRows = 0;
    QList<LackingRow> lacking; // at most MostLacking are kept
    int lackingRows = 0; // all of them
    QList<CellChange> changes; // of updated rows; of a dry run alone, and at most MostChanges are kept
    int changedCells = 0; // all of them
    QStringList notes; // what else a person should know, in the user's language
    int inserted = 0; // rows of sheets, not of tables
    int updated = 0;
    int unchanged = 0;
    bool saved = false; // something was written
};

inline constexpr int MostBadCells = 100'000;
inline constexpr int MostLacking = 1'000;
inline constexpr int MostChanges = 10'000;

// Requires Action::Import. A row is bad when it would change something about people whom the caller does not serve (an officer those of their units,
// an owner everybody), or what judges the caller: their superior's scores, conclusions and remedies, objective causes, conditions. Throws
// base::Failure: Io when a file cannot be read or written, Refused when path is no table that can be read, holds no sheet of the eight, or a
// recognised sheet has no header. Bad rows are no failure but a report: without skipBadRows they mean saved == false.
ImportReport importFile(store::Database &database, const rights::Caller &caller, const QString &path, const ImportOptions &options = {});

} // namespace exchange
