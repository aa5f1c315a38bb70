#include "exchange/csv_writer.h"

#include "exchange/export_file.h"

namespace exchange {

QString guarded(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    if (at == text.size() || !QStringView(u"=+-@").contains(text[at]))
        return text;
    return u'\'' + text;
}

CsvWriter::CsvWriter(QIODevice &device) : m_device(device) { }

void CsvWriter::startSheet(const OutSheet &sheet)
{
    for (const OutColumn &column : sheet.columns)
        field(column.header);
    m_line.back() = '\n';
    writeAll(m_device, m_line);
}

void CsvWriter::row(std::span<const OutCell> cells)
{
    m_line.clear();
    for (const OutCell &cell : cells)
        field(cell.kind == OutKind::Text ? guarded(cell.text) : cell.text); // a number's sign is no formula
    m_line.back() = '\n';
    writeAll(m_device, m_line);
}

void CsvWriter::field(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool quoted = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r');
    if (quoted) {
        m_line += '"';
        m_line += QByteArray(bytes).replace('"', "\"\"");
        m_line += '"';
    } else {
        m_line += bytes;
    }
    m_line += ',';
}

} // namespace exchange
