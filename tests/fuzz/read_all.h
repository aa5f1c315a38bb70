// Reads a file of sheets as import does: the header of each, then every cell as every type. Only a base::Failure may come out.
#pragma once

#include "base/failure.h"
#include "exchange/cell_parse.h"
#include "exchange/sheet_spec.h"

#include <QBuffer>

#include <cstdlib>

inline std::unique_ptr<QIODevice> deviceOf(const uint8_t *data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char *>(data), int(size));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

inline void parseAll(const exchange::Cell &cell)
{
    using namespace exchange;
    if (isBlank(cell) || !whyNoValue(cell).isEmpty())
        return;
    const auto date = parseDate(cell);
    if (date.ok() && !date.value.isValid())
        std::abort();
    const auto month = parseMonth(cell);
    if (month.ok() && !month.value.isValid())
        std::abort();
    const auto week = parseWeek(cell);
    if (week.ok() && !week.value.isValid())
        std::abort();
    const auto time = parseTime(cell);
    if (time.ok() && !time.value.isValid())
        std::abort();
    const auto k = parseCoefficient(cell);
    if (k.ok() && (k.value < 1 || k.value > 100'000))
        std::abort();
    const auto count = parseCount(cell, 1);
    if (count.ok() && (count.value < 1 || count.value > 100'000))
        std::abort();
    const auto points = parsePoints(cell);
    if (points.ok() && points.value.halves < 0)
        std::abort();
    const auto text = parseText(cell);
    if (text.ok() && text.value.toUtf8().isNull())
        std::abort();
    for (const QString &code : parseCodes(cell).value)
        if (code.isEmpty())
            std::abort();
    (void)parseCode(cell);
    (void)parseYesNo(cell);
    for (const Column &column : specOf(Table::Staff).columns)
        if (column.type == ColumnType::Word)
            (void)parseWord(cell, column.words);
}

inline void readAll(exchange::SheetFile &file)
{
    for (int i = 0; i < file.count(); ++i) {
        if (auto rows = file.open(i))
            (void)exchange::recogniseHeader(*rows);
        for (const exchange::MergedCells &cells : file.mergedCells(i))
            if (cells.firstRow < 1 || cells.lastRow <= cells.firstRow || cells.firstColumn < 0 || cells.lastColumn < cells.firstColumn)
                std::abort();
        auto rows = file.open(i);
        exchange::Row row;
        int before = 0;
        while (rows && rows->next(row)) {
            if (row.number <= before)
                std::abort();
            before = row.number;
            int column = -1;
            for (const auto &[at, cell] : row.cells) {
                if (at <= column || cell.kind == exchange::CellKind::Empty)
                    std::abort();
                column = at;
                parseAll(cell);
            }
        }
    }
}
