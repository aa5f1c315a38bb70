// Writes .xlsx workbooks by libxlsxwriter: rows go to disk as they come, and equal content gives equal bytes.
#pragma once

#include "exchange/export_cells.h"

#include <QByteArray>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace exchange {

// A workbook in the making, for whoever lays out more than a table.
class XlsxBook {
public:
    enum class Rows {
        Streamed, // written from top to bottom: what is above is gone from memory
        InMemory, // in any order: for small books
    };

    // Throws base::Failure (Io) when there is no room for temporary files.
    explicit XlsxBook(Rows rows);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    lxw_workbook *workbook() const;
    // name: at most 31 characters (cut where longer), unlike the names before; characters that spreadsheets refuse become spaces.
    lxw_worksheet *addSheet(const QString &name);
    // The format made by the same words before: bold, wrap, date (dd/mm/yyyy), time (hh:mm), text (@), head (bold on grey, bordered), grid
    // (bordered), center, top, grey (of little weight), open (unlocked, light yellow), title (bold, larger), italic.
    lxw_format *format(const QByteArray &words);

    void text(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format = nullptr);
    void number(lxw_worksheet *sheet, int row, int column, double number, lxw_format *format = nullptr);
    // As kind says; a cell that is Empty is written only where a format is given.
    void cell(lxw_worksheet *sheet, int row, int column, const OutCell &cell, lxw_format *format = nullptr);
    // Cells of one row, or of one column (not of a streamed book), as one.
    void merged(lxw_worksheet *sheet, int row, int firstColumn, int lastColumn, const QString &text, lxw_format *format);
    void mergedDown(lxw_worksheet *sheet, int firstRow, int lastRow, int column, const QString &text, lxw_format *format);
    // A drop-down in one cell. range: cells that hold what may be chosen, e.g. 'Thang điểm'!$A$1:$A$11; message: what is said to whoever types
    // anything else.
    void offer(lxw_worksheet *sheet, int row, int column, const QString &range, const QString &title, const QString &message);

    // Makes a row as high as so many lines of text. Excel sees to wrapped texts by itself, other programs print them over the next row. Of a streamed
    // book before the row's cells are written.
    void height(lxw_worksheet *sheet, int row, int lines);

    // Closes the workbook, checks it, and copies it to the device. Once.
    void finish(QIODevice &device);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// How many lines a text takes in a column of that many characters, about: letters are not of one width.
int linesOf(const QString &text, int width);

// Tables as people expect them in a spreadsheet: frozen header with a filter, dates and numbers as such, drop-downs for enumerated words (which warn
// and don't forbid), pages in landscape that repeat the header.
class XlsxWriter : public TableWriter {
public:
    explicit XlsxWriter(QIODevice &device);
    ~XlsxWriter() override;
    void startSheet(const OutSheet &sheet) override;
    // Throws base::Failure (Refused) beyond 1,048,576 rows, or for a text longer than the 32,767 characters that a cell holds.
    void row(std::span<const OutCell> cells) override;
    void finish() override;

private:
    void endSheet();

    QIODevice &m_device;
    XlsxBook m_book{XlsxBook::Rows::Streamed};
    lxw_worksheet *m_sheet = nullptr;
    QString m_name;
    std::vector<lxw_format *> m_formats; // by column
    std::vector<int> m_wrapWidths; // likewise; 0: does not wrap
    int m_row = 0;
};

} // namespace exchange
