#include "exchange/xlsx_sheet.h"

#include "base/failure.h"
#include "exchange/limits.h"
#include "exchange/xlsx_strings.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// "AB12" → 27; -1 if it has no column or one past the limit.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > limits::columns)
            return -1;
    }
    return column - 1;
}

bool isPlain(QStringView text)
{
    int significant = 0;
    bool point = false, digit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'-' && i == 0)
            continue;
        if (c == u'.' && !point && digit) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return false;
        digit = true;
        if (significant > 0 || c != u'0')
            ++significant;
    }
    return digit && significant <= 15 && !text.endsWith(u'.');
}

} // namespace

QString plainDecimal(QStringView text)
{
    text = text.trimmed();
    if (isPlain(text))
        return text.toString();
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || std::abs(value) >= 1e15)
        return {};
    if (value == 0)
        return u"0"_s;
    // 15 significant digits, as a spreadsheet shows; the decimals follow from the magnitude
    const QString scientific = QString::number(value, 'e', 14);
    const qsizetype e = scientific.indexOf(u'e');
    const int exponent = QStringView(scientific).mid(e + 1).toInt();
    if (exponent < -15)
        return {};
    QString digits = scientific.left(e).remove(u'.').remove(u'-');
    QString out;
    if (exponent < 0)
        out = u"0."_s + QString(-exponent - 1, u'0') + digits;
    else
        out = digits.left(exponent + 1) + (exponent + 1 < digits.size() ? u'.' + digits.mid(exponent + 1) : QString());
    if (out.contains(u'.')) {
        while (out.endsWith(u'0'))
            out.chop(1);
        if (out.endsWith(u'.'))
            out.chop(1);
    }
    return value < 0 ? u'-' + out : out;
}

bool dayOfSerial(double serial, bool from1904, Cell &cell)
{
    if (!(serial >= 0 && serial < 2958466))
        return false;
    const qint64 seconds = std::llround(serial * 86400);
    qint64 day = seconds / 86400;
    if (from1904)
        day += 1462;
    else if (day < 60)
        ++day; // before the day that Excel invented
    else if (day == 60)
        return false;
    cell.day = QDate(1899, 12, 30).toJulianDay() + day;
    cell.second = qint32(seconds % 86400);
    return true;
}

XlsxSheet::XlsxSheet(std::unique_ptr<ZipEntry> entry, QString file, const XlsxContext &context)
    : m_part(std::move(entry), std::move(file)),
      m_context(context)
{
    m_part.ignoreNamespaces();
}

bool XlsxSheet::next(Row &row)
{
    row.cells.clear();
    while (!m_done && m_part.next()) {
        if (m_part.isStart()) {
            if (m_part.name() == u"sheetData") {
                m_inData = true;
            } else if (m_inData && m_part.name() == u"row") {
                readRow(row);
                if (!row.cells.empty())
                    return true;
            } else if (m_inData) {
                m_part.skipElement();
            }
        } else if (m_part.isEnd() && m_part.name() == u"sheetData") {
            m_part.finish();
            m_done = true;
        }
    }
    m_done = true;
    return false;
}

void XlsxSheet::readRow(Row &row)
{
    const QXmlStreamAttributes attributes = m_part.attributes();
    const QStringView numberText = attributes.value("r"_L1);
    bool ok = true;
    const int number = numberText.isEmpty() ? m_row + 1 : numberText.toInt(&ok);
    if (!ok || number <= m_row || number > limits::rows)
        m_part.damaged();
    m_row = row.number = number;
    int column = -1;
    qint64 characters = 0;
    for (;;) {
        if (!m_part.next())
            m_part.damaged();
        if (m_part.isEnd())
            return;
        if (!m_part.isStart())
            continue;
        if (m_part.name() != u"c") {
            m_part.skipElement();
            continue;
        }
        const QStringView reference = m_part.attributes().value("r"_L1);
        const int at = reference.isEmpty() ? column + 1 : columnOf(reference);
        if (at <= column || at >= limits::columns)
            m_part.damaged();
        column = at;
        Cell cell;
        readCell(cell);
        if (cell.kind == CellKind::Empty)
            continue;
        characters += cell.text.size();
        if (characters > limits::rowText)
            m_part.damaged();
        row.cells.emplace_back(column, std::move(cell));
    }
}

void XlsxSheet::readCell(Cell &cell)
{
    enum class Type { Number, Shared, Inline, FormulaText, Boolean, Error, IsoDate } type = Type::Number;
    int style = 0;
    {
        const QXmlStreamAttributes attributes = m_part.attributes(); // gone before the next token, so that the parser need not copy them
        const QStringView t = attributes.value("t"_L1);
        if (t == u"s")
            type = Type::Shared;
        else if (t == u"inlineStr")
            type = Type::Inline;
        else if (t == u"str")
            type = Type::FormulaText;
        else if (t == u"b")
            type = Type::Boolean;
        else if (t == u"e")
            type = Type::Error;
        else if (t == u"d")
            type = Type::IsoDate;
        style = attributes.value("s"_L1).toInt();
    }

    bool formula = false, hasValue = false, inValue = false;
    QString inlineText;
    m_value.resize(0); // keeps its memory
    for (int depth = 1; depth > 0;) {
        if (!m_part.next())
            m_part.damaged();
        if (m_part.isStart()) {
            if (m_part.name() == u"is") {
                inlineText = richText(m_part);
                continue;
            }
            ++depth;
            inValue = m_part.name() == u"v";
            hasValue = hasValue || inValue;
            formula = formula || m_part.name() == u"f";
        } else if (m_part.isEnd()) {
            --depth;
            inValue = false;
        } else if (inValue && m_part.isText()) {
            m_value += m_part.text();
            if (m_value.size() > limits::xmlToken)
                m_part.damaged();
        }
    }

    if (type == Type::Inline) {
        cell.text = std::move(inlineText);
        cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
        return;
    }
    if (m_value.isEmpty()) {
        if (formula && !(hasValue && type == Type::FormulaText))
            cell.kind = CellKind::NoValue;
        return;
    }
    switch (type) {
    case Type::Number:
        setNumber(cell, m_value, style);
        break;
    case Type::Shared: {
        bool ok = false;
        const uint index = m_value.toUInt(&ok);
        if (!ok || index >= m_context.strings.size())
            m_part.damaged();
        cell.text = m_context.strings[index];
        cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
        break;
    }
    case Type::Inline:
    case Type::FormulaText:
        cell.text = unescaped(m_value);
        cell.kind = CellKind::Text;
        break;
    case Type::Boolean:
        cell.text = m_value == "1"_L1 || m_value == "true"_L1 ? u"1"_s : u"0"_s;
        cell.kind = CellKind::Boolean;
        break;
    case Type::Error:
        cell.text = m_value;
        cell.kind = CellKind::Error;
        break;
    case Type::IsoDate: {
        const QDateTime stamp = QDateTime::fromString(m_value, Qt::ISODate);
        cell.text = m_value;
        cell.kind = stamp.isValid() ? CellKind::DateTime : CellKind::Text;
        if (stamp.isValid()) {
            cell.day = stamp.date().toJulianDay();
            cell.second = stamp.time().msecsSinceStartOfDay() / 1000;
        }
        break;
    }
    }
}

void XlsxSheet::setNumber(Cell &cell, const QString &text, int style)
{
    cell.text = plainDecimal(text);
    cell.kind = CellKind::Number;
    if (cell.text.isEmpty()) {
        cell.text = text; // not a number we can write out: a number that no reader of values accepts
        return;
    }
    const NumberShown shown = m_context.styles.shownAs(style);
    if (shown == NumberShown::Plain)
        return;
    Cell dated = cell;
    const double serial = text.toDouble();
    if (!dayOfSerial(serial, m_context.from1904, dated))
        return;
    // below one day it is an hour, whatever the format: only in 1904 books is day 0 a date of its own
    const bool hour = serial < 1 && !(m_context.from1904 && shown == NumberShown::Date);
    dated.kind = hour ? CellKind::Time : CellKind::DateTime;
    cell = std::move(dated);
}

} // namespace exchange
