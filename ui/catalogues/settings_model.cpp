#include "catalogues/settings_model.h"

#include "base/tr.h"
#include "catalogues/setting_names.h"
#include "catalogues/setting_words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace catalogues_ui {

SettingsModel::SettingsModel(QObject *parent)
    : Model(
        {
            {.key = u"setting"_s, .title = tr("Setting"), .width = 44, .searched = true},
            {.key = u"value"_s, .title = tr("Value"), .width = 34, .searched = true, .entry = grid::Entry::Text},
            {.key = u"other"_s, .title = tr("Compared with"), .width = 34, .searched = true},
            {.key = u"differs"_s, .title = tr("Differs"), .width = 9},
        },
        parent)
{
}

void SettingsModel::set(SharedCatalogues data, const QString &name, const QString &other)
{
    if (name != m_name) { // what was marked belongs to the other rule set
        beginRows();
        m_rows.clear();
        endRows();
    }
    if (!data) // another file, or somebody else at this one
        m_drafts.clear();
    m_data = std::move(data);
    m_name = name;
    m_otherName = other;
    build();
    Q_EMIT draftChanged();
}

void SettingsModel::build()
{
    beginRows();
    m_rows.clear();
    const QString &name = m_name;
    const QString &other = m_otherName;
    const KnownRules *shown = m_data ? m_data->find(name) : nullptr;
    const KnownRules *beside = m_data && other != name ? m_data->find(other) : nullptr;
    QHash<QString, QString> others;
    if (beside && beside->rules)
        for (const rating::RuleSetting &one : rating::settingsOf(*beside->rules))
            others.insert(one.path, one.value);
    if (shown && shown->rules) {
        for (const rating::RuleSetting &one : rating::settingsOf(*shown->rules))
            m_rows.push_back({one.path, settingName(one.path, *shown->rules), one.value, others.take(one.path)});
        for (Row &row : m_rows)
            for (const rating::RuleSetting &typed : draft())
                if (typed.path == row.path)
                    row.value = typed.value;
        // What only the other one has.
        if (beside && beside->rules)
            for (const rating::RuleSetting &one : rating::settingsOf(*beside->rules))
                if (const auto left = others.constFind(one.path); left != others.constEnd())
                    m_rows.push_back({QString(), settingName(one.path, *beside->rules), QString(), *left});
    }
    endRows();
}

void SettingsModel::showDifferent(bool only)
{
    setAccepted(only ? [this](int source) { return m_rows[std::size_t(source)].value != m_rows[std::size_t(source)].other; }
                     : std::function<bool(int)>());
}

int SettingsModel::different() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.value != row.other; }));
}

void SettingsModel::dropDraft(const QString &name)
{
    m_drafts.remove(name);
    build();
    Q_EMIT draftChanged();
}

rating::RuleReading SettingsModel::drafted() const
{
    const KnownRules *shown = m_data ? m_data->find(m_name) : nullptr;
    return shown && shown->rules ? rating::withSettings(*shown->rules, draft()) : rating::RuleReading();
}

QStringList SettingsModel::whyNot(const QStringList &errors) const
{
    const KnownRules *shown = m_data ? m_data->find(m_name) : nullptr;
    QStringList told;
    for (const QString &error : errors) {
        const qsizetype colon = error.indexOf(u": "_s);
        told << (shown && shown->rules && colon > 0 ? settingName(error.left(colon), *shown->rules) + error.mid(colon) : error);
    }
    return told;
}

QString SettingsModel::text(int source, int column) const
{
    const Row &row = m_rows[std::size_t(source)];
    const bool compared = !m_otherName.isEmpty() && m_otherName != m_name;
    switch (column) {
    case Setting:
        return row.name;
    case Value:
        return shownValue(row.value);
    case Other:
        return shownValue(row.other);
    case Differs:
        return compared && row.value != row.other ? u"≠ "_s + tr("differs") : QString();
    default:
        return {};
    }
}

QVariant SettingsModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    const KnownRules *shown = m_data ? m_data->find(m_name) : nullptr;
    if (column == Value && shown && shown->shipped)
        return tr("This rule set comes with the program and stays as it is: make a copy of the office's own and change that.");
    QStringList words = shown && shown->rules ? settingChoices(m_rows[std::size_t(source)].path, *shown->rules) : QStringList();
    for (QString &word : words)
        word = shownValue(word);
    return column == Value && !words.isEmpty() ? tr("One of: %1").arg(words.join(u", "_s)) : text(source, column);
}

bool SettingsModel::editable(int source, int column) const
{
    const KnownRules *shown = m_data ? m_data->find(m_name) : nullptr;
    return column == Value && shown && !shown->shipped && !m_rows[std::size_t(source)].path.isEmpty()
           && catalogues_ui::whyNot(m_data.get(), rights::Action::AdoptRules).isEmpty();
}

void SettingsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    std::vector<base::Id> ids;
    std::vector<rating::RuleSetting> &typed = m_drafts[m_name];
    for (const grid::RowEdit &row : rows) {
        const QString path = m_rows[std::size_t(row.id) - 1].path;
        std::erase_if(typed, [&](const rating::RuleSetting &one) { return one.path == path; });
        typed.push_back({path, meantValue(row.cells.front().text)});
        ids.push_back(row.id);
    }
    written(batch, {QStringList(qsizetype(rows.size())), ids});
    build();
    Q_EMIT draftChanged();
}

} // namespace catalogues_ui
