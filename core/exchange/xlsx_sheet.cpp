#include "exchange/xlsx_sheet.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/limits.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>

#include <expat.h>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int Piece = 1 << 15; // bytes parsed at a time

std::optional<int> wholeNumber(const char *text)
{
    int number = 0;
    const char *end = text + std::strlen(text);
    const auto [at, error] = std::from_chars(text, end, number);
    return error == std::errc() && at == end ? std::optional(number) : std::nullopt;
}

const char *attribute(const char *const *attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (std::strcmp(*attributes, name) == 0)
            return attributes[1];
    return nullptr;
}

// What an element is to us; names without prefix: transitional and strict workbooks differ only there.
enum class Inside : quint8 { Part, Data, Row, Cell, Value, Formula, Inline, Run, Other };

Inside entered(Inside parent, const char *name)
{
    const char *colon = std::strchr(name, ':');
    const std::string_view local = colon ? colon + 1 : name;
    switch (parent) {
    case Inside::Part:
        return local == "sheetData" ? Inside::Data : Inside::Part;
    case Inside::Data:
        return local == "row" ? Inside::Row : Inside::Other;
    case Inside::Row:
        return local == "c" ? Inside::Cell : Inside::Other;
    case Inside::Cell:
        return local == "v" ? Inside::Value : local == "f" ? Inside::Formula : local == "is" ? Inside::Inline : Inside::Other;
    case Inside::Inline: // of several runs, without the reading aids of Asian editions
        return local == "t" ? Inside::Run : local == "rPh" ? Inside::Other : Inside::Inline;
    default:
        return Inside::Other;
    }
}

} // namespace

class XlsxSheet::Parser {
public:
    Parser(std::unique_ptr<ZipEntry> entry, QString file, const XlsxContext &context)
        : m_entry(std::move(entry)),
          m_file(std::move(file)),
          m_context(context),
          m_expat(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        XML_SetUserData(m_expat.get(), this);
        XML_SetElementHandler(
            m_expat.get(), [](void *self, const XML_Char *name, const XML_Char **attributes) { of(self).start(name, attributes); },
            [](void *self, const XML_Char *) { of(self).end(); });
        XML_SetCharacterDataHandler(m_expat.get(), [](void *self, const XML_Char *text, int size) { of(self).characters(text, size); });
        // No document type, and so no entities of its own.
        XML_SetStartDoctypeDeclHandler(m_expat.get(),
                                       [](void *self, const XML_Char *, const XML_Char *, const XML_Char *, int) { of(self).damage(); });
    }

    // Adds the rows of the next piece of the part; false at its end.
    bool read(std::vector<Row> &rows)
    {
        if (m_ended)
            return false;
        m_rows = &rows;
        m_entry->allow(m_tooLong ? 0 : limits::xmlToken - m_sinceToken);
        void *buffer = XML_GetBuffer(m_expat.get(), Piece);
        if (!buffer)
            damaged();
        const qint64 got = std::max<qint64>(0, m_entry->read(static_cast<char *>(buffer), Piece));
        m_entry->check();
        m_sinceToken += got;
        const bool sound = XML_ParseBuffer(m_expat.get(), int(got), got == 0) == XML_STATUS_OK;
        if (m_damaged || (!sound && !m_ended))
            damaged();
        if (m_ended) // what follows the rows is left unparsed, yet its checksum is looked at
            m_entry->drain();
        m_ended = m_ended || got == 0;
        return true;
    }

private:
    static Parser &of(void *self) { return *static_cast<Parser *>(self); }

    [[noreturn]] void damaged() const
    {
        m_entry->check(); // the reason below the XML is the better one
        base::refuse(Tr::tr("“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.").arg(m_file));
    }

    // Exceptions must not pass through expat.
    void damage()
    {
        m_damaged = true;
        XML_StopParser(m_expat.get(), false);
    }

    Inside inside() const { return m_inside.empty() ? Inside::Part : m_inside.back(); }

    void start(const char *name, const char **attributes)
    {
        m_sinceToken = 0;
        if (m_damaged)
            return;
        if (m_inside.size() >= limits::xmlDepth)
            return damage();
        m_inside.push_back(entered(inside(), name));
        switch (m_inside.back()) {
        case Inside::Row:
            startRow(attributes);
            break;
        case Inside::Cell:
            startCell(attributes);
            break;
        case Inside::Value:
            m_hasValue = true;
            break;
        case Inside::Formula:
            m_formula = true;
            break;
        default:
            break;
        }
    }

    void end()
    {
        m_sinceToken = 0;
        if (m_damaged)
            return;
        const Inside left = m_inside.back();
        m_inside.pop_back();
        if (left == Inside::Cell) {
            endCell();
        } else if (left == Inside::Row) {
            if (!m_row.cells.empty())
                m_rows->push_back(std::move(m_row));
            m_row.cells.clear();
        } else if (left == Inside::Data) {
            m_ended = true;
            XML_StopParser(m_expat.get(), false);
        }
    }

    void characters(const char *text, int size)
    {
        m_sinceToken = 0;
        if (inside() != (m_type == XlsxType::Inline ? Inside::Run : Inside::Value))
            return;
        if (m_value.size() + size > limits::xmlToken)
            m_tooLong = true;
        else
            m_value.append(text, size);
    }

    void startRow(const char **attributes)
    {
        const char *told = attribute(attributes, "r");
        const std::optional<int> number = told ? wholeNumber(told) : m_number + 1;
        if (!number || *number <= m_number || *number > limits::rows)
            return damage();
        m_number = m_row.number = *number;
        m_column = -1;
        m_characters = 0;
    }

    void startCell(const char **attributes)
    {
        const char *reference = attribute(attributes, "r");
        const char *type = attribute(attributes, "t");
        const char *style = attribute(attributes, "s");
        const int at = reference ? columnOf(reference) : m_column + 1;
        if (at <= m_column || at >= limits::columns)
            return damage();
        m_column = at;
        m_type = type ? xlsxType(type) : XlsxType::Number;
        m_style = style ? wholeNumber(style).value_or(0) : 0;
        m_formula = m_hasValue = false;
        m_value.resize(0); // keeps its memory
    }

    void endCell()
    {
        if (m_value.isEmpty()) {
            if (m_formula && m_type != XlsxType::Inline && !(m_hasValue && m_type == XlsxType::FormulaText))
                m_row.cells.emplace_back(m_column, Cell{CellKind::NoValue, {}});
            return;
        }
        std::optional<Cell> cell = xlsxCell(m_type, m_value, m_style, m_context);
        if (!cell)
            return damage();
        m_characters += cell->text.size();
        if (m_characters > limits::rowText)
            return damage();
        if (cell->kind != CellKind::Empty)
            m_row.cells.emplace_back(m_column, std::move(*cell));
    }

    std::unique_ptr<ZipEntry> m_entry;
    QString m_file;
    const XlsxContext &m_context;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_expat;
    std::vector<Inside> m_inside;
    std::vector<Row> *m_rows = nullptr;
    qint64 m_sinceToken = 0; // bytes read
    bool m_tooLong = false;
    bool m_damaged = false;
    bool m_ended = false;

    Row m_row;
    int m_number = 0;
    int m_column = -1;
    qint64 m_characters = 0; // of the row

    XlsxType m_type = XlsxType::Number;
    int m_style = 0;
    bool m_formula = false;
    bool m_hasValue = false;
    QByteArray m_value;
};

XlsxSheet::XlsxSheet(std::unique_ptr<ZipEntry> entry, QString file, const XlsxContext &context)
    : m_parser(std::make_unique<Parser>(std::move(entry), std::move(file), context))
{
}

XlsxSheet::~XlsxSheet() = default;

bool XlsxSheet::next(Row &row)
{
    while (m_given == m_rows.size()) {
        m_rows.clear();
        m_given = 0;
        if (!m_parser->read(m_rows))
            return false;
    }
    row = std::move(m_rows[m_given++]);
    return true;
}

} // namespace exchange
