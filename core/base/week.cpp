#include "base/week.h"

#include "base/digits.h"

using namespace Qt::StringLiterals;

namespace base {
namespace {
constexpr int FirstYear = 1900; // four digits, and nothing that a slip of the keyboard makes of a year
constexpr int LastYear = 9998;
} // namespace

std::optional<Week> Week::of(int isoYear, int number)
{
    if (isoYear < FirstYear || isoYear > LastYear || number < 1 || number > 53)
        return std::nullopt;
    const QDate fourth(isoYear, 1, 4); // always in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (number - 1));
    Week week(monday);
    if (week.year() != isoYear)
        return std::nullopt;
    return week;
}

Week Week::of(QDate date)
{
    int year = 0;
    if (!date.isValid() || (date.weekNumber(&year), year < FirstYear || year > LastYear))
        return {};
    return Week(date.addDays(1 - date.dayOfWeek()));
}

std::optional<Week> Week::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() != 8 || text.mid(4, 2) != "-W"_L1)
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 6, 7})
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    return of(text.left(4).toInt(), text.mid(6).toInt());
}

int Week::year() const
{
    int year = 0;
    m_monday.weekNumber(&year);
    return year;
}

int Week::number() const { return m_monday.weekNumber(); }

Week Week::next(int weeks) const { return of(m_monday.addDays(7 * qint64(weeks))); }

QString Week::toString() const
{
    if (!isValid())
        return {};
    int year = 0;
    const int number = m_monday.weekNumber(&year);
    QString text = u"0000-W00"_s;
    putDigits(text.data(), 4, year);
    putDigits(text.data() + 6, 2, number);
    return text;
}

} // namespace base
