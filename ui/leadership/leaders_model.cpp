#include "leadership/leaders_model.h"

#include "grid/decimal.h"
#include "rating/cell_words.h"

using namespace Qt::StringLiterals;

namespace leadership_ui {
namespace {

using grid::Order;

} // namespace

LeadersModel::LeadersModel(QObject *parent)
    : Model(
        {
            {.key = u"code"_s, .title = tr("Code"), .width = 8, .searched = true},
            {.key = u"name"_s, .title = tr("Name"), .order = Order::Name, .width = 22, .searched = true},
            {.key = u"unit"_s, .title = tr("Unit"), .width = 8, .searched = true},
            {.key = u"role"_s, .title = tr("Role"), .order = Order::Value, .width = 10},
            {.key = u"self"_s, .title = tr("Self"), .explanation = tr("Sum of the self-scores"), .order = Order::Value, .width = 8, .number = true},
            {.key = u"superior"_s,
             .title = tr("Superior"),
             .explanation = tr("Sum of the superior's scores"),
             .order = Order::Value,
             .width = 9,
             .number = true},
            {.key = u"given"_s,
             .title = tr("Scored"),
             .explanation = tr("How many contents the superior has scored"),
             .order = Order::Value,
             .width = 9,
             .number = true},
            {.key = u"share"_s,
             .title = tr("Share"),
             .explanation = tr("Superior's scores, of all maxima"),
             .order = Order::Value,
             .width = 9}, // the last column is as wide as there is room: its figures stand beside the others
        },
        parent)
{
}

void LeadersModel::set(SharedLeaders data)
{
    beginRows();
    m_data = std::move(data);
    endRows();
}

void LeadersModel::setUnits(const QStringList &codes)
{
    if (codes == m_units)
        return; // a filter set anew would lose what is selected
    m_units = codes;
    if (codes.isEmpty())
        setAccepted({});
    else
        setAccepted([this, codes](int source) { return codes.contains(m_data->leaders[std::size_t(source)].unit); });
}

QString LeadersModel::text(int source, int column) const
{
    const Leader &leader = m_data->leaders[std::size_t(source)];
    const leadership::Summary &sum = leader.summary;
    switch (column) {
    case Code:
        return leader.code;
    case Name:
        return leader.name;
    case Unit:
        return leader.unit;
    case Role:
        return rating_ui::text(leader.role);
    case Self:
        return sum.selfGiven > 0 ? sum.self.toString(grid::decimalSign()) : QString();
    case Superior:
        return sum.superiorGiven > 0 ? sum.superior.toString(grid::decimalSign()) : QString();
    case Given:
        return u"%1 / %2"_s.arg(sum.superiorGiven).arg(m_data->contents.size());
    case Share:
        // of a complete scorecard only: a part of it says nothing yet
        return sum.complete ? base::Ratio(100 * qint64(sum.superior.halves), sum.maximum.halves).toString(1, grid::decimalSign()) + u" %"_s
                            : QString();
    default:
        return {};
    }
}

int LeadersModel::compare(int a, int b, int column) const
{
    const Leader &x = m_data->leaders[std::size_t(a)];
    const Leader &y = m_data->leaders[std::size_t(b)];
    switch (column) {
    case Role:
        return int(x.role) - int(y.role);
    case Self:
        return x.summary.self.halves - y.summary.self.halves;
    case Given:
        return x.summary.superiorGiven - y.summary.superiorGiven;
    default:
        return x.summary.superior.halves - y.summary.superior.halves;
    }
}

QVariant LeadersModel::extra(int source, int column, int role) const
{
    const Leader &leader = m_data->leaders[std::size_t(source)];
    return role == Qt::ToolTipRole && (column == Name || column == Role) && !leader.title.isEmpty() ? QVariant(leader.title) : QVariant();
}

} // namespace leadership_ui
