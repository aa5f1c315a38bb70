#include "exchange/cell_parse.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/limits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int MostCount = 100'000; // of products, faults, delays; and K at most 100 in thousandths

template <class T> Parsed<T> refused(const QString &reason) { return {{}, reason}; }

QString trimmed(const Cell &cell) { return cell.kind == CellKind::Number ? cell.text : base::cleaned(cell.text); }

bool isDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "7/10/2026" → 7, 10, 2026; "2026-10-07" → 2026, 10, 7; empty if it is not three runs of digits of the right lengths.
std::optional<std::array<int, 3>> threeNumbers(QStringView text, QChar separator, std::array<std::array<int, 2>, 3> lengths)
{
    std::array<int, 3> out{};
    for (size_t i = 0; i < 3; ++i) {
        const qsizetype end = i < 2 ? text.indexOf(separator) : text.size();
        if (end < 0 || !isDigits(text.left(end), lengths[i][0], lengths[i][1]))
            return std::nullopt;
        out[i] = text.left(end).toInt();
        text = text.mid(std::min(end + 1, text.size()));
    }
    return out;
}

QDate dateOf(const Cell &cell)
{
    if (cell.kind == CellKind::DateTime)
        return QDate::fromJulianDay(cell.day);
    if (cell.kind != CellKind::Text)
        return {};
    const QString text = trimmed(cell);
    if (const auto n = threeNumbers(text, u'/', {{{1, 2}, {1, 2}, {4, 4}}}))
        return QDate((*n)[2], (*n)[1], (*n)[0]);
    if (const auto n = threeNumbers(text, u'-', {{{4, 4}, {2, 2}, {2, 2}}}))
        return QDate((*n)[0], (*n)[1], (*n)[2]);
    return {};
}

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || (c < u' ' && c != u'\n' && c != u'\t') || c >= QChar(0xFFFE))
            return false;
    }
    return true;
}

} // namespace

bool isBlank(const Cell &cell)
{
    if (cell.kind == CellKind::Empty)
        return true;
    return cell.kind == CellKind::Text
           && std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace() || base::isInvisible(c); });
}

QString whyNoValue(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return Tr::tr("the cell holds an error");
    if (cell.kind == CellKind::NoValue)
        return Tr::tr("the formula has no value: open the file in the spreadsheet program and save it");
    return {};
}

Parsed<QString> parseText(const Cell &cell)
{
    QString text = cell.kind == CellKind::Text ? cell.text : shown(cell);
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text = base::cleaned(text);
    if (text.size() > limits::cellText)
        return refused<QString>(Tr::tr("longer than %1 characters").arg(limits::cellText));
    if (!isStorable(text))
        return refused<QString>(Tr::tr("holds a control character"));
    return {text, {}};
}

Parsed<QString> parseCode(const Cell &cell)
{
    Parsed<QString> code = parseText(cell);
    if (code.ok() && (code.value.size() > 100 || code.value.contains(u'\n')))
        code.reason = Tr::tr("is no code: longer than 100 characters, or several lines");
    return code;
}

Parsed<QStringList> parseCodes(const Cell &cell)
{
    const Parsed<QString> text = parseText(cell);
    if (!text.ok())
        return refused<QStringList>(text.reason);
    QStringList codes;
    for (const QString &part : text.value.split(u';'))
        if (const QString code = part.trimmed(); !code.isEmpty() && !codes.contains(code))
            codes << code;
    if (codes.size() > 1000)
        return refused<QStringList>(Tr::tr("more than %1 codes").arg(1000));
    return {codes, {}};
}

Parsed<QDate> parseDate(const Cell &cell)
{
    const QDate date = dateOf(cell);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        return refused<QDate>(Tr::tr("is no date (write it as 07/10/2026)"));
    return {date, {}};
}

Parsed<QDate> parseTypedDate(const QString &typed, QDate near)
{
    static const QRegularExpression dayAndMonth(u"^\\s*(\\d{1,2})[/.-](\\d{1,2})\\s*$"_s);
    const QRegularExpressionMatch match = dayAndMonth.match(typed);
    if (!match.hasMatch() || !near.isValid())
        return parseDate({CellKind::Text, typed});
    QDate best;
    for (const int year : {near.year(), near.year() - 1, near.year() + 1}) {
        const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (date.isValid() && (!best.isValid() || std::abs(date.daysTo(near)) < std::abs(best.daysTo(near))))
            best = date;
    }
    return best.isValid() ? Parsed<QDate>{best, {}} : parseDate({CellKind::Text, typed});
}

Parsed<base::Month> parseMonth(const Cell &cell)
{
    const QString text = cell.kind == CellKind::Text ? trimmed(cell) : QString();
    std::optional<base::Month> month = base::Month::parse(text);
    const qsizetype slash = text.indexOf(u'/');
    const QStringView view(text);
    if (!month && isDigits(view.left(std::max<qsizetype>(slash, 0)), 1, 2) && isDigits(view.mid(slash + 1), 4, 4))
        month = base::Month::of(view.mid(slash + 1).toInt(), view.left(slash).toInt());
    if (!month) {
        if (const QDate date = dateOf(cell); date.isValid())
            month = base::Month::of(date);
    }
    if (!month || !month->isValid() || month->year() > 2200)
        return refused<base::Month>(Tr::tr("is no month (write it as 10/2026)"));
    return {*month, {}};
}

Parsed<base::Week> parseWeek(const Cell &cell)
{
    const auto week = cell.kind == CellKind::Text ? base::Week::parse(trimmed(cell)) : std::nullopt;
    if (!week)
        return refused<base::Week>(Tr::tr("there is no such week (write it as 2026-W41)"));
    return {*week, {}};
}

Parsed<QTime> parseTime(const Cell &cell)
{
    if (cell.kind == CellKind::Time || (cell.kind == CellKind::DateTime && cell.second != 0))
        return {QTime(cell.second / 3600, cell.second / 60 % 60), {}};
    const QString text = cell.kind == CellKind::Text ? trimmed(cell) : QString();
    qsizetype mark = text.indexOf(u':');
    if (mark < 0)
        mark = text.indexOf(u'h', 0, Qt::CaseInsensitive);
    const QStringView view(text);
    if (mark > 0 && isDigits(view.left(mark), 1, 2)) {
        const QStringView rest = view.mid(mark + 1);
        const bool hourAlone = rest.isEmpty() && text[mark] != u':';
        const bool seconds = rest.size() == 5 && rest[2] == u':' && isDigits(rest.mid(3), 2, 2) && rest.mid(3).toInt() < 60;
        const QStringView minutes = seconds ? rest.left(2) : rest;
        if (hourAlone || isDigits(minutes, 2, 2)) {
            const QTime time(view.left(mark).toInt(), minutes.toInt());
            if (time.isValid())
                return {time, {}};
        }
    }
    return refused<QTime>(Tr::tr("is no hour (write it as 08:00)"));
}

Parsed<qint64> parseDecimal(const Cell &cell, int decimals)
{
    const QString text = cell.kind == CellKind::Text || cell.kind == CellKind::Number ? trimmed(cell) : QString();
    QStringView digits(text);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits = digits.mid(1);
    qsizetype point = digits.indexOf(u',');
    if (point < 0)
        point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    QStringView fraction = point < 0 ? QStringView() : digits.mid(point + 1);
    if (!isDigits(whole, 1, 1000) || (point >= 0 && !isDigits(fraction, 1, 1000)))
        return refused<qint64>(Tr::tr("is no number (write it as 1,5, without thousands separators)"));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return refused<qint64>(decimals == 0 ? Tr::tr("must be a whole number") : Tr::tr("has more than %1 decimals").arg(decimals));
    if (whole.size() > 12)
        return refused<qint64>(Tr::tr("is too large"));
    qint64 value = 0;
    for (const QChar digit : whole)
        value = value * 10 + (digit.unicode() - u'0');
    for (int i = 0; i < decimals; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    return {negative ? -value : value, {}};
}

Parsed<int> parseCount(const Cell &cell, int least)
{
    const Parsed<qint64> number = parseDecimal(cell, 0);
    if (!number.ok())
        return refused<int>(number.reason);
    const QString text = trimmed(cell);
    if (text.size() > 4 && text.endsWith("000"_L1) && u".,"_s.contains(text[text.size() - 4])) // 1.000: one or a thousand?
        return refused<int>(Tr::tr("must be a whole number without separators"));
    if (number.value < least)
        return refused<int>(least == 0 ? Tr::tr("must not be negative") : Tr::tr("must be at least %1").arg(least));
    if (number.value > MostCount)
        return refused<int>(Tr::tr("must be at most %1").arg(MostCount));
    return {int(number.value), {}};
}

Parsed<int> parseCoefficient(const Cell &cell)
{
    const Parsed<qint64> number = parseDecimal(cell, 3);
    if (!number.ok())
        return refused<int>(number.reason);
    if (number.value <= 0)
        return refused<int>(Tr::tr("must be greater than 0"));
    if (number.value > 100'000)
        return refused<int>(Tr::tr("must be at most %1").arg(100));
    return {int(number.value), {}};
}

Parsed<base::Points> parsePoints(const Cell &cell)
{
    Parsed<qint64> number = parseDecimal(cell, 1);
    if (number.ok() && number.value < 0)
        number.reason = Tr::tr("must not be negative");
    else if (number.ok() && number.value > 100'000)
        number.reason = Tr::tr("is too large");
    if (!number.ok())
        return refused<base::Points>(number.reason);
    if (number.value % 5 != 0)
        return refused<base::Points>(Tr::tr("points are given in steps of ½"));
    return {base::Points::fromHalves(int(number.value / 5)), {}};
}

Parsed<bool> parseYesNo(const Cell &cell)
{
    if (cell.text == u"x") // as most are
        return {true, {}};
    const QString text = cell.kind == CellKind::Text ? base::folded(cell.text) : cell.text;
    if (text == u"x" || text == u"co" || text == u"1" || text == u"true")
        return {true, {}};
    if (text == u"khong" || text == u"0" || text == u"false")
        return {false, {}};
    return refused<bool>(Tr::tr("is neither yes (x, có, 1) nor no (empty, không, 0)"));
}

Parsed<int> parseWord(const Cell &cell, const QStringList &words)
{
    if (const qsizetype at = words.indexOf(cell.text); at >= 0) // most cells are written as the word is
        return {int(at) + 1, {}};
    const QString text = base::folded(shown(cell));
    for (int i = 0; i < words.size(); ++i)
        if (base::folded(words[i]) == text)
            return {i + 1, {}};
    return refused<int>(Tr::tr("is none of: %1").arg(words.join(", "_L1)));
}

} // namespace exchange
