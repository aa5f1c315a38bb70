// Writes one table as machine CSV: RFC 4180, UTF-8 without BOM, LF.
#pragma once

#include "exchange/export_cells.h"

namespace exchange {

// A text that a spreadsheet would run as a formula (it begins with = + - @) gets an apostrophe before it, which csv_reader takes away again. So does
// one that begins with apostrophes and then such a sign: else the reader would take away one that belongs to the text.
QString guarded(const QString &text);

// Of one sheet only: a second startSheet is a mistake of ours.
class CsvWriter : public TableWriter {
public:
    explicit CsvWriter(QIODevice &device);
    void startSheet(const OutSheet &sheet) override;
    void row(std::span<const OutCell> cells) override;
    void finish() override { }

private:
    void field(const QString &text);

    QIODevice &m_device;
    QByteArray m_line;
};

} // namespace exchange
