// A workbook as a person would leave it who deletes a column, or changes a cell.
#pragma once

#include "exchange/xlsx_reader.h"
#include "exchange/xlsx_writer.h"
#include "support/strings.h"

#include <QBuffer>
#include <QDate>
#include <QFile>
#include <QMap>
#include <QTime>

namespace test {

class EditedBook {
public:
    // Its rows must stand without gaps, as those of our exports do.
    explicit EditedBook(const QString &path)
    {
        const auto file = exchange::openXlsx(path);
        for (int i = 0; i < file->count(); ++i) {
            Sheet sheet{file->name(i), {}};
            const auto rows = file->open(i);
            exchange::Row row;
            while (rows->next(row)) {
                QMap<int, exchange::OutCell> cells;
                for (const auto &[column, cell] : row.cells)
                    cells.insert(column, asOut(cell));
                sheet.rows << cells;
            }
            m_sheets << sheet;
        }
    }

    void removeColumn(const QString &header)
    {
        for (int sheet = 0; sheet < m_sheets.size(); ++sheet) {
            const int column = columnOf(sheet, header);
            for (auto &row : m_sheets[sheet].rows)
                row.remove(column);
        }
    }
    void set(int sheet, int row, const QString &header, const exchange::OutCell &cell) { setCell(sheet, row, columnOf(sheet, header), cell); }
    void setCell(int sheet, int row, int column, const exchange::OutCell &cell) { m_sheets[sheet].rows[row].insert(column, cell); }
    void removeSheet(int sheet) { m_sheets.removeAt(sheet); }
    void appendRow(int sheet, const QList<std::pair<QString, exchange::OutCell>> &cells)
    {
        QMap<int, exchange::OutCell> row;
        for (const auto &[header, cell] : cells)
            row.insert(columnOf(sheet, header), cell);
        m_sheets[sheet].rows << row;
    }
    void appendSheet(const QString &name, const QList<QList<exchange::OutCell>> &rows)
    {
        Sheet sheet{name, {}};
        for (const auto &cells : rows) {
            QMap<int, exchange::OutCell> row;
            for (int i = 0; i < cells.size(); ++i)
                row.insert(i, cells[i]);
            sheet.rows << row;
        }
        m_sheets << sheet;
    }
    QString text(int sheet, int row, const QString &header) const { return m_sheets[sheet].rows[row].value(columnOf(sheet, header)).text; }
    int rowCount(int sheet) const { return int(m_sheets[sheet].rows.size()); }

    QByteArray bytes() const
    {
        exchange::XlsxBook book(exchange::XlsxBook::Rows::InMemory);
        for (const Sheet &sheet : m_sheets) {
            lxw_worksheet *out = book.addSheet(sheet.name);
            for (int row = 0; row < sheet.rows.size(); ++row) {
                const auto &cells = sheet.rows[row];
                for (auto it = cells.begin(); it != cells.end(); ++it)
                    book.cell(out, row, it.key(), *it, formatOf(book, it->kind));
            }
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        book.finish(buffer);
        return buffer.data();
    }
    void save(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes());
    }

private:
    struct Sheet {
        QString name;
        QList<QMap<int, exchange::OutCell>> rows;
    };

    int columnOf(int sheet, const QString &header) const
    {
        const auto &cells = m_sheets[sheet].rows.first();
        for (auto it = cells.begin(); it != cells.end(); ++it)
            if (it->text == header)
                return it.key();
        FAIL("no column " << header.toStdString());
        return -1;
    }

    static exchange::OutCell asOut(const exchange::Cell &cell)
    {
        switch (cell.kind) {
        case exchange::CellKind::DateTime:
            return exchange::outDate(QDate::fromJulianDay(cell.day).toString(Qt::ISODate));
        case exchange::CellKind::Time:
            return exchange::outTime(QTime::fromMSecsSinceStartOfDay(cell.second * 1000).toString(QStringLiteral("HH:mm")));
        case exchange::CellKind::Number:
            return {exchange::OutKind::Decimal, cell.text};
        default:
            return exchange::outText(cell.text);
        }
    }

    static lxw_format *formatOf(exchange::XlsxBook &book, exchange::OutKind kind)
    {
        if (kind == exchange::OutKind::Date)
            return book.format("date");
        return kind == exchange::OutKind::Time ? book.format("time") : nullptr;
    }

    QList<Sheet> m_sheets;
};

} // namespace test
