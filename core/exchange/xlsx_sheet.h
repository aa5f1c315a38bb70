// The rows of one worksheet part: the one part of a workbook that has millions of cells, and so is read by expat's call-backs, which make no object of
// each token (xml_part.h reads the others).
#pragma once

#include "exchange/xlsx_cell.h"
#include "exchange/zip_archive.h"

namespace exchange {

class XlsxSheet : public RowSource {
public:
    // entry must not be null; context must outlive the sheet. file: the workbook's name for messages.
    XlsxSheet(std::unique_ptr<ZipEntry> entry, QString file, const XlsxContext &context);
    ~XlsxSheet() override;
    bool next(Row &row) override;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    std::vector<Row> m_rows; // of the last piece read
    size_t m_given = 0; // of them
};

} // namespace exchange
