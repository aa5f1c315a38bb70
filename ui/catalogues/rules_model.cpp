#include "catalogues/rules_model.h"

#include "base/text.h"
#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace catalogues_ui {

RulesModel::RulesModel(QObject *parent)
    : Model(
        {
            {.key = u"name"_s, .title = tr("Rule set"), .width = 16, .searched = true},
            {.key = u"title"_s, .title = tr("Title"), .width = 44, .searched = true},
            {.key = u"from"_s, .title = tr("From"), .explanation = tr("In force from"), .order = grid::Order::Value, .width = 11},
            {.key = u"to"_s, .title = tr("Until"), .explanation = tr("In force until"), .order = grid::Order::Value, .width = 11},
            {.key = u"state"_s, .title = tr("State"), .width = 34},
            {.key = u"used"_s, .title = tr("Used this month for"), .width = 34},
        },
        parent)
{
}

void RulesModel::set(SharedCatalogues data)
{
    beginRows();
    m_data = std::move(data);
    endRows();
}

const KnownRules *RulesModel::of(base::Id id) const { return id > 0 && id <= sourceRows() ? &m_data->rules[std::size_t(id) - 1] : nullptr; }

QString RulesModel::text(int source, int column) const
{
    const KnownRules &row = m_data->rules[std::size_t(source)];
    const auto day = [](const std::optional<QDate> &date) { return date ? base::dateText(*date) : QString(); };
    switch (column) {
    case Name:
        return row.name;
    case Title:
        return row.rules ? row.rules->title : QString();
    case From:
        return row.rules ? day(row.rules->from) : QString();
    case To:
        return row.rules ? day(row.rules->to) : QString();
    case State: {
        if (!row.rules)
            return u"✗ "_s + tr("cannot be read");
        QStringList words{row.shipped ? tr("of the program") : tr("of this office")};
        if (row.rules->isTemplate)
            words << tr("a template to fill in");
        if (!row.rules->verified)
            words << u"⚠ "_s + tr("not compared with the published text");
        return words.join(u"; "_s);
    }
    case Used: {
        QStringList kinds;
        for (std::size_t kind = 0; kind < m_data->bound.size(); ++kind)
            if (m_data->bound[kind] == row.name)
                kinds << staff::word(rating::Kind(kind + 1));
        return kinds.join(u", "_s);
    }
    default:
        return {};
    }
}

int RulesModel::compare(int a, int b, int column) const
{
    const auto day = [&](int source) {
        const KnownRules &row = m_data->rules[std::size_t(source)];
        const std::optional<QDate> date = !row.rules ? std::nullopt : column == From ? row.rules->from : row.rules->to;
        return date ? date->toJulianDay() : 0;
    };
    return day(a) < day(b) ? -1 : int(day(a) > day(b));
}

QVariant RulesModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    const KnownRules &row = m_data->rules[std::size_t(source)];
    return row.rules ? column == Title ? row.rules->remark : text(source, column) : row.errors.join(u'\n');
}

} // namespace catalogues_ui
