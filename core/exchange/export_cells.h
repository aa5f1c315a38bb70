// What an export hands to a writer: sheets of rows, one row at a time, so that a file of any size needs the memory of one row.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

class QIODevice;

namespace exchange {

// How a value is meant. Its text is always that of machine formats: ISO dates, hours as HH:MM, a decimal point.
enum class OutKind : quint8 {
    Empty,
    Text,
    Id, // of a row: 63 bits, more than a spreadsheet's numbers hold
    Whole,
    Decimal, // exact
    Date,
    Time,
};

struct OutCell {
    OutKind kind = OutKind::Empty;
    QString text;

    friend bool operator==(const OutCell &, const OutCell &) = default;
};

// Nothing (or an empty text) is an empty cell.
OutCell outText(const QString &text);
OutCell outDate(const QString &iso);
OutCell outTime(const QString &hour);
OutCell outWhole(qint64 number);
OutCell outId(qint64 id); // 0: empty
OutCell outScaled(qint64 number, int decimals); // outScaled(1500, 3) is 1.5
OutCell outFixed(qint64 number, int decimals); // outFixed(9000, 2) is 90.00
OutCell outHalves(qint64 halves); // points in half steps
OutCell outYes(bool yes); // x or empty

// How a column of a spreadsheet looks; machine formats care for the header alone.
enum class Look : quint8 { Text, Code, Date, Time, Number };

struct OutColumn {
    QString header;
    Look look = Look::Text;
    int width = 12; // characters
    QStringList words = {}; // offered in a drop-down
};

struct OutSheet {
    QString name; // at most 31 characters, none of []:*?/\ for the sake of spreadsheets
    std::vector<OutColumn> columns;
};

class TableWriter {
public:
    virtual ~TableWriter() = default;
    // Ends the sheet before, if any.
    virtual void startSheet(const OutSheet &sheet) = 0;
    // As many cells as the sheet has columns.
    virtual void row(std::span<const OutCell> cells) = 0;
    // After the last row. Without it what was written is worthless. All of these throw base::Failure (Io) when the device refuses bytes.
    virtual void finish() = 0;
};

} // namespace exchange
