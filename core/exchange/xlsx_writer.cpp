#include "exchange/xlsx_writer.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_file.h"
#include "exchange/limits.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QByteArray formatOf(Look look)
{
    switch (look) {
    case Look::Code:
        return "text top";
    case Look::Date:
        return "date top";
    case Look::Time:
        return "time top";
    case Look::Number:
        return "top";
    case Look::Text:
        return "wrap top";
    }
    return {};
}

// Offers words and warns about others: import reads them in any spelling.
void offer(lxw_worksheet *sheet, int column, const QStringList &words)
{
    std::vector<QByteArray> kept;
    for (const QString &word : words)
        kept.push_back(word.toUtf8());
    std::vector<char *> list;
    for (QByteArray &word : kept)
        list.push_back(word.data());
    list.push_back(nullptr);
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    worksheet_data_validation_range(sheet, 1, lxw_col_t(column), limits::rows - 1, lxw_col_t(column), &validation);
}

} // namespace

XlsxWriter::XlsxWriter(QIODevice &device) : m_device(device) { }
XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::startSheet(const OutSheet &sheet)
{
    endSheet();
    m_name = sheet.name;
    m_sheet = m_book.addSheet(sheet.name);
    m_row = 0;
    m_formats.clear();
    m_wrapWidths.clear();
    lxw_format *head = m_book.format("head wrap top");
    int headLines = 2;
    for (const OutColumn &column : sheet.columns)
        headLines = std::max(headLines, linesOf(column.header, column.width));
    m_book.height(m_sheet, 0, headLines);
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
        const OutColumn &column = sheet.columns[i];
        const auto at = lxw_col_t(i);
        m_formats.push_back(m_book.format(formatOf(column.look)));
        m_wrapWidths.push_back(column.look == Look::Text ? column.width : 0);
        // what is typed below the last row is read as these are
        worksheet_set_column(m_sheet, at, at, column.width, m_formats.back());
        m_book.text(m_sheet, 0, int(i), column.header, head);
        if (!column.words.isEmpty())
            offer(m_sheet, int(i), column.words);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

void XlsxWriter::row(std::span<const OutCell> cells)
{
    if (++m_row >= limits::rows)
        base::refuse(Tr::tr("“%1” would have more rows than a spreadsheet holds (%2): export one month, or as CSV.").arg(m_name).arg(limits::rows));
    int lines = 1;
    for (size_t i = 0; i < cells.size(); ++i)
        if (m_wrapWidths[i] > 0)
            lines = std::max(lines, linesOf(cells[i].text, m_wrapWidths[i]));
    m_book.height(m_sheet, m_row, lines);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].text.size() > limits::cellText) {
            base::refuse(
                Tr::tr("Row %1 of “%2” holds a text of more than %3 characters, which a spreadsheet cannot hold: shorten it, or export as CSV.")
                    .arg(m_row + 1)
                    .arg(m_name)
                    .arg(limits::cellText));
        }
        m_book.cell(m_sheet, m_row, int(i), cells[i], cells[i].kind == OutKind::Empty ? nullptr : m_formats[i]);
    }
}

void XlsxWriter::endSheet()
{
    if (m_sheet)
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row), lxw_col_t(m_formats.size() - 1));
    m_sheet = nullptr;
}

void XlsxWriter::finish()
{
    endSheet();
    m_book.finish(m_device);
}

} // namespace exchange
