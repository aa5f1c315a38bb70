// One row of a recognised sheet, asked for by column; what cannot be read is written down as bad cells while asking.
#pragma once

#include "exchange/cell_parse.h"
#include "exchange/import.h"

#include <QSet>

namespace exchange {

// Where bad cells and counts of one sheet go.
class SheetLog {
public:
    SheetLog(ImportReport &report, int place) : m_report(&report), m_place(place) { }
    int place() const { return m_place; } // in ImportReport::sheets
    SheetReport &sheet() { return m_report->sheets[m_place]; }
    const QString &name() const { return m_report->sheets[m_place].name; }
    // More than one bad cell of a row may be told; the row counts once if they come one after another.
    void bad(int row, const QString &column, const QString &value, const QString &reason);
    void note(const QString &text) { m_report->notes << text; }

private:
    ImportReport *m_report;
    int m_place;
    QSet<int> m_badRows;
};

// A row of the book.
struct RowPlace {
    const SheetLog *sheet = nullptr;
    int row = 0;
};
// Its number, with the name of its sheet where one reads about it in another sheet.
QString shown(const RowPlace &place, const SheetLog &in);

class SheetRow {
public:
    SheetRow(const Header &header, SheetLog &log);

    // Takes the next row; false when no known column is filled. Its cells must stay until the next take().
    bool take(const Row &row);
    int number() const { return m_number; }
    RowPlace place() const { return {&m_log, m_number}; }
    const Header &header() const { return m_header; }
    bool isBad() const { return m_bad; }

    // Whether the sheet has the column: an absent column leaves what is stored, an empty cell clears it.
    bool has(int field) const { return m_header.has(field); }
    bool isFilled(int field) const { return m_cells[size_t(field)] != nullptr; }
    // Whether the cell has been refused already.
    bool isTold(int field) const { return m_told[size_t(field)] != 0; }
    bool anyFilled(std::initializer_list<int> fields) const;
    // Gives the row a cell, which must stay until the next take().
    void put(int field, const Cell &content);

    // The value; a default-made one when the cell is empty or bad (and then the row is bad).
    QString text(int field);
    QString code(int field);
    QStringList codes(int field);
    QDate date(int field);
    QTime time(int field);
    base::Month month(int field);
    base::Week week(int field);
    bool yes(int field);
    int word(int field, int otherwise = 0);
    int count(int field, int least = 0);
    int coefficient(int field, int otherwise);
    std::optional<base::Points> points(int field);

    // Refuses an empty cell of a column that must be filled.
    void require(int field);
    // Refuses the cell for a reason the cell itself does not show.
    void refuse(int field, const QString &reason);
    void refuse(int field, const QString &value, const QString &reason);
    void refuseRow(const QString &reason);
    SheetLog &log() { return m_log; }
    const Cell *cell(int field) const { return m_cells[size_t(field)]; } // null: absent, blank or valueless

private:
    template <class T> T taken(int field, const Parsed<T> &parsed);

    const Header &m_header;
    SheetLog &m_log;
    std::vector<const Cell *> m_cells; // by field; null: absent, blank or valueless
    std::vector<char> m_told; // by field: already refused
    int m_number = 0;
    bool m_bad = false;
};

} // namespace exchange
