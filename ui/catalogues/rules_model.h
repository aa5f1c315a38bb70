// The rule sets there are: those of the program and the office's own copies.
#pragma once

#include "catalogues/catalogue_data.h"
#include "grid/model.h"

namespace catalogues_ui {

class RulesModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Name, Title, From, To, State, Used, ColumnCount };

    explicit RulesModel(QObject *parent = nullptr);

    void set(SharedCatalogues data);
    const SharedCatalogues &catalogues() const { return m_data; }
    const KnownRules *of(base::Id id) const; // null: none

protected:
    int sourceRows() const override { return m_data ? int(m_data->rules.size()) : 0; }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    SharedCatalogues m_data;
};

} // namespace catalogues_ui
