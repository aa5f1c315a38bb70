// The rows of one worksheet part.
#pragma once

#include "exchange/cells.h"
#include "exchange/xlsx_styles.h"
#include "exchange/xml_part.h"

namespace exchange {

// What all sheets of a workbook share.
struct XlsxContext {
    XlsxStyles styles;
    std::vector<QString> strings;
    bool from1904 = false; // dates count from 1904-01-01, as old Macs did
};

class XlsxSheet : public RowSource {
public:
    // context must outlive the sheet.
    XlsxSheet(std::unique_ptr<ZipEntry> entry, QString file, const XlsxContext &context);
    bool next(Row &row) override;

private:
    void readRow(Row &row);
    void readCell(Cell &cell);
    void setNumber(Cell &cell, const QString &text, int style);

    XmlPart m_part;
    const XlsxContext &m_context;
    int m_row = 0;
    bool m_inData = false;
    bool m_done = false;
    QString m_value;
};

// A number as XLSX writes it (an xsd:double, with up to 17 digits of which spreadsheets mean 15) as plain decimal text, exactly as meant:
// "1.1000000000000001" is "1.1", "2.5E-2" is "0.025". Empty when it is no number, or too great or small to be written out.
QString plainDecimal(QStringView text);

// Serial number → day and second, rounded to the second; false outside years 1900 … 9999. Excel's 29-2-1900 does not exist.
bool dayOfSerial(double serial, bool from1904, Cell &cell);

} // namespace exchange
