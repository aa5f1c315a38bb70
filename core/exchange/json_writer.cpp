#include "exchange/json_writer.h"

#include "exchange/export_file.h"

namespace exchange {
namespace {

QByteArray jsonString(const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        const auto byte = uchar(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    return out += '"';
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device) : m_device(device) { writeAll(m_device, "{"); }

void JsonWriter::startSheet(const OutSheet &sheet)
{
    const bool first = !m_inSheet;
    endSheet();
    m_names.clear();
    for (const OutColumn &column : sheet.columns)
        m_names.push_back(jsonString(column.header));
    m_inSheet = true;
    m_hasRows = false;
    writeAll(m_device, (first ? "\n" : ",\n") + jsonString(sheet.name) + ": [");
}

void JsonWriter::row(std::span<const OutCell> cells)
{
    QByteArray line = m_hasRows ? ",\n{" : "\n{";
    m_hasRows = true;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ", ";
        line += m_names[i] + ": ";
        const OutCell &cell = cells[i];
        if (cell.kind == OutKind::Empty)
            line += "null";
        else if (cell.kind == OutKind::Whole)
            line += cell.text.toLatin1();
        else
            line += jsonString(cell.text);
    }
    writeAll(m_device, line + '}');
}

void JsonWriter::finish()
{
    endSheet();
    writeAll(m_device, "\n}\n");
}

void JsonWriter::endSheet()
{
    if (m_inSheet)
        writeAll(m_device, m_hasRows ? "\n]" : "]");
}

} // namespace exchange
