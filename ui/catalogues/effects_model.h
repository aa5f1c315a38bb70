// Whom another rule set would give another total or class in a month.
#pragma once

#include "grid/model.h"
#include "rating/rule_effect.h"

namespace catalogues_ui {

class EffectsModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Code, Name, Unit, TotalNow, TotalThen, Change, ClassNow, ClassThen, ColumnCount };

    explicit EffectsModel(QObject *parent = nullptr);

    void set(std::vector<rating::RuleEffect> effects);

protected:
    int sourceRows() const override { return int(m_effects.size()); }
    base::Id id(int source) const override { return m_effects[std::size_t(source)].cadre; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;

private:
    std::vector<rating::RuleEffect> m_effects;
};

} // namespace catalogues_ui
