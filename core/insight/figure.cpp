#include "insight/figure.h"

#include "base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {

const Figure *find(const Board &board, QStringView id)
{
    const auto found = std::find_if(board.begin(), board.end(), [&](const Figure &figure) { return figure.id == id; });
    return found == board.end() ? nullptr : &*found;
}

Cell cellOf(const Figure &figure, const Line &line, QStringView column)
{
    for (std::size_t i = 0; i < figure.columns.size(); ++i)
        if (figure.columns[i].name == column)
            return line.cells[i];
    return {};
}

Line unitLine(const staff::Roster &roster, base::Id unit)
{
    Line line;
    line.subject = {u"unit"_s, unit};
    if (const staff::Unit *known = roster.units().find(unit)) {
        line.code = known->code;
        line.label = known->name;
    } else {
        line.label = Tr::tr("(no unit)");
    }
    return line;
}

Line personLine(const staff::Roster &roster, base::Id cadre)
{
    Line line;
    line.subject = {u"cadre"_s, cadre};
    if (const staff::Cadre *known = roster.cadre(cadre)) {
        line.code = known->code;
        line.label = known->name;
    }
    return line;
}

QString unitCode(const staff::Roster &roster, base::Id unit) { return unitLine(roster, unit).code; }

QString personName(const staff::Roster &roster, base::Id cadre) { return personLine(roster, cadre).label; }

QString codeAndName(const staff::Roster &roster, base::Id cadre)
{
    const Line line = personLine(roster, cadre);
    return line.code + u' ' + line.label;
}

Cell percent(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return base::Ratio(base::Int128(part) * 100, whole).roundHalfUp(1);
}

QString percentText(qint64 part, qint64 whole)
{
    return whole == 0 ? u"–"_s : base::Ratio(base::Int128(part) * 100, whole).toString(1, u',') + u" %"_s;
}

QString number(qint64 scaled, int decimals, QChar decimalSign)
{
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return base::Ratio(scaled, scale).toString(decimals, decimalSign);
}

QString plain(qint64 thousandths)
{
    QString text = number(thousandths, 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

QString countText(const base::Ratio &count) { return count.toString(count.den() == 1 ? 0 : 1, u','); }

QString withBadge(const QString &text, const QString &badge) { return badge.isEmpty() ? text : text + u' ' + badge; }

QString listed(const QStringList &words, int most)
{
    if (words.size() <= most)
        return words.join(u", "_s);
    return Tr::tr("%1, … (%2 in all)").arg(words.mid(0, most).join(u", "_s)).arg(words.size());
}

base::Ratio quartile(const std::vector<qint64> &sorted, int quarter)
{
    const qint64 steps = qint64(sorted.size() - 1) * quarter;
    const auto below = std::size_t(steps / 4);
    if (steps % 4 == 0)
        return base::Ratio(sorted[below]);
    return base::Ratio(sorted[below]) + base::Ratio(base::Int128(sorted[below + 1] - sorted[below]) * (steps % 4), 4);
}

base::Ratio median(std::vector<base::Ratio> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / base::Ratio(2);
}

base::Ratio medianDeviation(const std::vector<base::Ratio> &values)
{
    const base::Ratio middle = median(values);
    std::vector<base::Ratio> distances;
    distances.reserve(values.size());
    for (const base::Ratio &value : values)
        distances.push_back(value < middle ? middle - value : value - middle);
    return median(std::move(distances));
}

} // namespace insight
