#include "exchange/export_cells.h"

using namespace Qt::StringLiterals;

namespace exchange {

OutCell outText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {OutKind::Text, text};
}

OutCell outDate(const QString &iso)
{
    if (iso.isEmpty())
        return {};
    return {OutKind::Date, iso};
}

OutCell outTime(const QString &hour)
{
    if (hour.isEmpty())
        return {};
    return {OutKind::Time, hour};
}

OutCell outWhole(qint64 number) { return {OutKind::Whole, QString::number(number)}; }

OutCell outId(qint64 id)
{
    if (id == 0)
        return {};
    return {OutKind::Id, QString::number(id)};
}

OutCell outFixed(qint64 number, int decimals)
{
    QString digits = QString::number(qAbs(number)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    if (number < 0)
        digits.prepend(u'-');
    return {OutKind::Decimal, digits};
}

OutCell outScaled(qint64 number, int decimals)
{
    OutCell cell = outFixed(number, decimals);
    if (decimals == 0)
        return cell;
    while (cell.text.endsWith(u'0'))
        cell.text.chop(1);
    if (cell.text.endsWith(u'.'))
        cell.text.chop(1);
    return cell;
}

OutCell outHalves(qint64 halves) { return outScaled(5 * halves, 1); }

OutCell outYes(bool yes)
{
    if (!yes)
        return {};
    return {OutKind::Text, u"x"_s};
}

} // namespace exchange
