#include "exchange/cells.h"

#include "base/text.h"

#include <QDate>
#include <QTime>

using namespace Qt::StringLiterals;

namespace exchange {

QString shown(const Cell &cell)
{
    const auto hour = [&] { return QTime::fromMSecsSinceStartOfDay(cell.second * 1000).toString(u"HH:mm"_s); };
    switch (cell.kind) {
    case CellKind::DateTime:
        return base::dateText(QDate::fromJulianDay(cell.day)) + (cell.second ? u' ' + hour() : QString());
    case CellKind::Time:
        return hour();
    case CellKind::Boolean:
        return cell.text == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    default:
        return cell.text;
    }
}

} // namespace exchange
