#include "catalogues/effects_model.h"

#include "base/ratio.h"
#include "grid/decimal.h"

using namespace Qt::StringLiterals;

namespace catalogues_ui {

EffectsModel::EffectsModel(QObject *parent)
    : Model(
        {
            {.key = u"code"_s, .title = tr("Code"), .width = 9, .searched = true},
            {.key = u"name"_s, .title = tr("Full name"), .order = grid::Order::Name, .width = 24, .searched = true},
            {.key = u"unit"_s, .title = tr("Unit"), .width = 8, .searched = true},
            {.key = u"now"_s, .title = tr("Total now"), .order = grid::Order::Value, .width = 15, .number = true},
            {.key = u"then"_s, .title = tr("Total then"), .order = grid::Order::Value, .width = 16, .number = true},
            {.key = u"change"_s, .title = tr("Change"), .order = grid::Order::Value, .width = 11, .number = true},
            {.key = u"classNow"_s, .title = tr("Class now"), .order = grid::Order::Value, .width = 26},
            {.key = u"classThen"_s, .title = tr("Class then"), .order = grid::Order::Value, .width = 26},
        },
        parent)
{
}

void EffectsModel::set(std::vector<rating::RuleEffect> effects)
{
    beginRows();
    m_effects = std::move(effects);
    endRows();
}

QString EffectsModel::text(int source, int column) const
{
    const rating::RuleEffect &row = m_effects[std::size_t(source)];
    switch (column) {
    case Code:
        return row.before.code;
    case Name:
        return row.before.name;
    case Unit:
        return row.before.unit;
    case TotalNow:
        return row.totalBefore.toString(row.decimalsBefore, grid::decimalSign()); // empty without a value
    case TotalThen:
        return row.totalAfter.toString(row.decimalsAfter, grid::decimalSign());
    case Change: {
        if (row.before.total < 0 || row.after.total < 0)
            return {};
        const qint64 change = row.after.total - row.before.total;
        return (change > 0 ? u"+"_s : change < 0 ? u"−"_s : QString()) + base::Ratio(qAbs(change), 100).toString(2, grid::decimalSign());
    }
    case ClassNow:
        return rating::vietnamese(row.before.proposed);
    case ClassThen:
        return rating::vietnamese(row.after.proposed);
    default:
        return {};
    }
}

int EffectsModel::compare(int a, int b, int column) const
{
    const auto key = [&](int source) -> qint64 {
        const rating::RuleEffect &row = m_effects[std::size_t(source)];
        switch (column) {
        case TotalNow:
            return row.before.total;
        case TotalThen:
            return row.after.total;
        case Change:
            return row.after.total - row.before.total;
        case ClassNow:
            return qint64(row.before.proposed);
        default:
            return qint64(row.after.proposed);
        }
    };
    return key(a) < key(b) ? -1 : int(key(a) > key(b));
}

} // namespace catalogues_ui
