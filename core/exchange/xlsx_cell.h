// A worksheet's cell, from the text of its XML to what it says.
#pragma once

#include "exchange/cells.h"
#include "exchange/xlsx_styles.h"

#include <QByteArrayView>

#include <optional>

namespace exchange {

// What all sheets of a workbook share.
struct XlsxContext {
    XlsxStyles styles;
    std::vector<QString> strings;
    bool from1904 = false; // dates count from 1904-01-01, as old Macs did
};

// The column of a cell reference, from 0: "AB12" → 27; -1 if it has none or one past the limit.
int columnOf(const char *reference);

// The t attribute of a cell: what its value is.
enum class XlsxType : quint8 { Number, Shared, Inline, FormulaText, Boolean, Error, IsoDate };
XlsxType xlsxType(QByteArrayView t); // Number for an unknown one

// value: the text of its <v>, not empty; style: its s attribute. nullopt: a number of no shared text, which only a damaged workbook holds.
std::optional<Cell> xlsxCell(XlsxType type, QByteArrayView value, int style, const XlsxContext &context);

// A number as XLSX writes it (an xsd:double, with up to 17 digits of which spreadsheets mean 15) as plain decimal text, exactly as meant:
// "1.1000000000000001" is "1.1", "2.5E-2" is "0.025". Empty when it is no number, or too great or small to be written out.
QString plainDecimal(QStringView text);

// Serial number → day and second, rounded to the second; false outside years 1900 … 9999. Excel's 29-2-1900 does not exist.
bool dayOfSerial(double serial, bool from1904, Cell &cell);

} // namespace exchange
