// One rule set setting by setting, beside another one. Settings are changed together, as a draft, since some only make sense together: what it comes
// to is told at once, and written when it is sound.
#pragma once

#include "catalogues/catalogue_data.h"
#include "grid/model.h"
#include "rating/rule_settings.h"

#include <QHash>

namespace catalogues_ui {

class SettingsModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Setting, Value, Other, Differs, ColumnCount };

    explicit SettingsModel(QObject *parent = nullptr);

    // name: which is shown (and edited when it is the office's own); other: what it is compared with. Unknown or unreadable ones: none.
    void set(SharedCatalogues data, const QString &name, const QString &other);
    void showDifferent(bool only); // or all
    int different() const;

    bool hasDraft() const { return !draft().empty(); }
    void dropDraft(const QString &name); // of the rule set of that name; each has its own
    // The rule set with the draft, or what is wrong with it.
    QStringList whyNot(const QStringList &errors) const; // of a reading, with the settings' names in place of their paths
    rating::RuleReading drafted() const;

Q_SIGNALS:
    void draftChanged();

protected:
    int sourceRows() const override { return int(m_rows.size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool editable(int source, int column) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    struct Row {
        QString path;
        QString name;
        QString value;
        QString other;
    };

    void build();
    std::vector<rating::RuleSetting> draft() const { return m_drafts.value(m_name); }

    SharedCatalogues m_data;
    QString m_name;
    QString m_otherName;
    std::vector<Row> m_rows;
    QHash<QString, std::vector<rating::RuleSetting>> m_drafts; // by rule set: looking at another one loses nothing
};

} // namespace catalogues_ui
