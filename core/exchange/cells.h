// What a table in a file is made of, whether it came from .xlsx or .csv: sparse rows of typed cells, read one row at a time so that a
// workbook of any size needs the memory of one row.
#pragma once

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace exchange {

enum class CellKind : quint8 {
    Empty,
    Text,
    Number, // text is its exact decimal form: digits, an optional '-' and one '.', never an exponent
    DateTime, // a number shown as a date (and perhaps an hour)
    Time, // a number below one day shown as an hour
    Boolean, // text is "1" or "0"
    Error, // text is "#N/A" and the like
    NoValue, // a formula that was never calculated
};

struct Cell {
    CellKind kind = CellKind::Empty;
    QString text; // as in the file; of dates and hours the serial number
    qint64 day = 0; // DateTime: Julian day number (QDate::fromJulianDay)
    qint32 second = 0; // DateTime and Time: second of the day, 0 … 86399
};

// A cell as a person sees it, for messages: dates as dd/MM/yyyy, hours as HH:mm.
QString shown(const Cell &cell);

struct Row {
    int number = 0; // as in the file, from 1
    std::vector<std::pair<int, Cell>> cells; // column from 0, ascending; empty cells are left out
};

// A block of cells shown as one, which only its first cell holds the value of.
struct MergedCells {
    int firstRow = 0; // from 1, as in the file
    int lastRow = 0;
    int firstColumn = 0; // from 0
    int lastColumn = 0;

    friend bool operator==(const MergedCells &, const MergedCells &) = default;
};

// One sheet, read once from top to bottom.
class RowSource {
public:
    virtual ~RowSource() = default;
    // False at the end. Row numbers ascend; rows without cells may be left out. Throws base::Failure on damaged input: nothing read
    // before may then be trusted (a checksum is only known at the end).
    virtual bool next(Row &row) = 0;
};

// A file of sheets. Each sheet can be opened any number of times.
class SheetFile {
public:
    virtual ~SheetFile() = default;
    virtual int count() const = 0;
    virtual QString name(int sheet) const = 0;
    // Whether people who open the file do not see the sheet.
    virtual bool isHidden(int) const { return false; }
    // The blocks of merged cells over several rows. Throws base::Failure on damaged input.
    virtual std::vector<MergedCells> mergedCells(int) { return {}; }
    // nullptr for a sheet without cells of its own (a chart).
    virtual std::unique_ptr<RowSource> open(int sheet) = 0;
};

} // namespace exchange
