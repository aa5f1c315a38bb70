#include "exchange/xlsx_cell.h"

#include "exchange/limits.h"
#include "exchange/xlsx_strings.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

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

Cell numberCell(QByteArrayView value, int style, const XlsxContext &context)
{
    const QString text = QString::fromUtf8(value);
    Cell cell{CellKind::Number, plainDecimal(text)};
    if (cell.text.isEmpty()) {
        cell.text = text; // not a number we can write out: a number that no reader of values accepts
        return cell;
    }
    const NumberShown shown = context.styles.shownAs(style);
    if (shown == NumberShown::Plain)
        return cell;
    const double serial = text.toDouble();
    Cell dated = cell;
    if (!dayOfSerial(serial, context.from1904, dated))
        return cell;
    // below one day it is an hour, whatever the format: only in 1904 books is day 0 a date of its own
    const bool hour = serial < 1 && !(context.from1904 && shown == NumberShown::Date);
    dated.kind = hour ? CellKind::Time : CellKind::DateTime;
    return dated;
}

Cell dateCell(QByteArrayView value)
{
    Cell cell{CellKind::Text, QString::fromUtf8(value)};
    const QDateTime stamp = QDateTime::fromString(cell.text, Qt::ISODate);
    if (stamp.isValid()) {
        cell.kind = CellKind::DateTime;
        cell.day = stamp.date().toJulianDay();
        cell.second = stamp.time().msecsSinceStartOfDay() / 1000;
    }
    return cell;
}

Cell textCell(QString text) { return {text.isEmpty() ? CellKind::Empty : CellKind::Text, text}; }

} // namespace

int columnOf(const char *reference)
{
    int column = 0;
    for (; *reference >= 'A' && *reference <= 'Z'; ++reference) {
        column = column * 26 + (*reference - 'A' + 1);
        if (column > limits::columns)
            return -1;
    }
    return column - 1;
}

XlsxType xlsxType(QByteArrayView t)
{
    return t == "s"           ? XlsxType::Shared
           : t == "inlineStr" ? XlsxType::Inline
           : t == "str"       ? XlsxType::FormulaText
           : t == "b"         ? XlsxType::Boolean
           : t == "e"         ? XlsxType::Error
           : t == "d"         ? XlsxType::IsoDate
                              : XlsxType::Number;
}

std::optional<Cell> xlsxCell(XlsxType type, QByteArrayView value, int style, const XlsxContext &context)
{
    switch (type) {
    case XlsxType::Number:
        return numberCell(value, style, context);
    case XlsxType::Shared: {
        const QByteArrayView digits = value.trimmed();
        size_t index = 0;
        const auto [end, error] = std::from_chars(digits.begin(), digits.end(), index);
        if (error != std::errc() || end != digits.end() || index >= context.strings.size())
            return std::nullopt;
        return textCell(context.strings[index]);
    }
    case XlsxType::Inline:
        return textCell(unescaped(QString::fromUtf8(value)));
    case XlsxType::FormulaText:
        return Cell{CellKind::Text, unescaped(QString::fromUtf8(value))};
    case XlsxType::Boolean:
        return Cell{CellKind::Boolean, value == "1" || value == "true" ? u"1"_s : u"0"_s};
    case XlsxType::Error:
        return Cell{CellKind::Error, QString::fromUtf8(value)};
    case XlsxType::IsoDate:
        return dateCell(value);
    }
    return std::nullopt;
}

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

} // namespace exchange
