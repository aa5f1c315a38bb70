// The eight sheets of the contract, read from the file row by row.
#pragma once

#include "base/month.h"
#include "base/week.h"
#include "exchange/export_cells.h"
#include "exchange/rows_seen.h"
#include "exchange/sheet_spec.h"

#include <QDate>

namespace store {
class Database;
}

namespace exchange {

// Which rows: at most one of the two is given.
struct Span {
    base::Month month;
    base::Week week;

    bool isAll() const { return !month.isValid() && !week.isValid(); }
    QDate first() const { return month.isValid() ? month.first() : week.monday(); }
    QDate last() const { return month.isValid() ? month.last() : week.sunday(); }
};

// The sheet as export lays it out: the columns of the contract, Mã dòng last.
OutSheet layoutOf(const SheetSpec &spec);

// One row of a sheet of the contract in the making.
class RowOut {
public:
    // Starts the sheet.
    RowOut(TableWriter &writer, Table table);
    OutCell &operator[](int field) { return m_cells[size_t(field)]; }
    // code: place in the column's words, from 1; 0 is empty.
    void word(int field, qint64 code);
    // Hands the row on and clears it.
    void put();
    qint64 count() const { return m_count; }

private:
    TableWriter &m_writer;
    const SheetSpec &m_spec;
    std::vector<OutCell> m_cells;
    qint64 m_count = 0;
};

// Each writes its sheet, as far as it is seen, and gives the number of rows.
qint64 writeUnits(store::Database &database, TableWriter &writer); // everybody's
qint64 writeStaff(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);
qint64 writeAbsences(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);
qint64 writeWork(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);
qint64 writeObservations(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);
qint64 writeCriteria(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);
qint64 writeContents(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);
qint64 writeConditions(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);

qint64 writeSheet(Table table, store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer);

} // namespace exchange
