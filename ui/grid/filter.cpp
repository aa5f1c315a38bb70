#include "grid/filter.h"

#include "base/text.h"

#include <QDate>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace grid {

double sizeOf(const QString &cell)
{
    const QString plain = cell.trimmed();
    if (const QDate date = QDate::fromString(plain, u"d/M/yyyy"_s); date.isValid())
        return double(date.toJulianDay());
    bool ok = false;
    const double number = QString(plain).replace(u',', u'.').toDouble(&ok);
    return ok ? number : std::numeric_limits<double>::quiet_NaN();
}

Filter Filter::parse(const QString &typed)
{
    Filter filter;
    const QString plain = typed.trimmed();
    const auto compare = [&](const QString &sign, Kind kind) {
        if (!plain.startsWith(sign))
            return false;
        filter.m_number = sizeOf(plain.mid(sign.size()));
        if (std::isnan(filter.m_number))
            return false; // not typed to the end yet
        filter.m_kind = kind;
        return true;
    };
    if (plain == u"<>"_s) {
        filter.m_kind = Kind::Filled;
        return filter;
    }
    if (plain.startsWith(u'=')) {
        filter.m_kind = Kind::Equal;
        filter.m_text = base::folded(plain.mid(1));
        return filter;
    }
    if (compare(u">="_s, Kind::AtLeast) || compare(u"<="_s, Kind::AtMost) || compare(u">"_s, Kind::Above) || compare(u"<"_s, Kind::Below))
        return filter;
    if (!plain.startsWith(u'>') && !plain.startsWith(u'<'))
        filter.m_words = base::folded(plain).split(u' ', Qt::SkipEmptyParts);
    return filter;
}

bool Filter::accepts(const QString &cell) const
{
    switch (m_kind) {
    case Kind::Words:
        return base::foundIn(base::folded(cell), m_words);
    case Kind::Equal:
        return base::folded(cell) == m_text;
    case Kind::Filled:
        return !cell.trimmed().isEmpty();
    // NaN compares false: what has no size is not shown
    case Kind::Above:
        return sizeOf(cell) > m_number;
    case Kind::AtLeast:
        return sizeOf(cell) >= m_number;
    case Kind::Below:
        return sizeOf(cell) < m_number;
    case Kind::AtMost:
        return sizeOf(cell) <= m_number;
    }
    return true;
}

} // namespace grid
