// A block of cells for the clipboard: tab-separated text for spreadsheets and editors, a table in HTML for word processors.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace grid {

// Rows of equal length. Cells with a tab, a quote or a line break are quoted, as Excel and Calc write and read them.
QString toTsv(const std::vector<QStringList> &rows);
QString toHtml(const std::vector<QStringList> &rows, bool firstIsHeader);
// Back from text, from Excel, Calc or ours; rows may differ in length. The line break that ends a block makes no row.
std::vector<QStringList> fromTsv(const QString &text);
// Owned by the caller (or by the clipboard it is given to).
QMimeData *toMimeData(const std::vector<QStringList> &rows, bool firstIsHeader);

} // namespace grid
