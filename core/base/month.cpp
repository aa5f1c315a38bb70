#include "base/month.h"

#include "base/digits.h"

using namespace Qt::StringLiterals;

namespace base {

std::optional<Month> Month::of(int year, int month)
{
    if (year < 1900 || year > 9998 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year * 12 + month - 1);
}

Month Month::of(QDate date) { return date.isValid() ? of(date.year(), date.month()).value_or(Month()) : Month(); }

std::optional<Month> Month::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6})
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    return of(text.left(4).toInt(), text.mid(5).toInt());
}

Month Month::next(int months) const
{
    if (!isValid())
        return {};
    const qint64 index = qint64(m_index) + months;
    return index < 0 ? Month() : of(int(index / 12), int(index % 12) + 1).value_or(Month());
}

QString Month::toString() const
{
    if (!isValid())
        return {};
    QString text = u"0000-00"_s;
    putDigits(text.data(), 4, year());
    putDigits(text.data() + 5, 2, month());
    return text;
}

QString Month::toVietnamese() const
{
    return isValid() ? u"%1/%2"_s.arg(month(), 2, 10, QLatin1Char('0')).arg(year(), 4, 10, QLatin1Char('0')) : QString();
}

} // namespace base
