// Heads and deputies of the month, each with the sums of their scorecard.
#pragma once

#include "grid/model.h"
#include "leadership/leaders_data.h"

namespace leadership_ui {

class LeadersModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Code, Name, Unit, Role, Self, Superior, Given, Share, ColumnCount };

    explicit LeadersModel(QObject *parent = nullptr);

    void set(SharedLeaders data);
    const SharedLeaders &leaders() const { return m_data; }
    void setUnits(const QStringList &codes); // empty: all

protected:
    int sourceRows() const override { return m_data ? int(m_data->leaders.size()) : 0; }
    base::Id id(int source) const override { return m_data->leaders[std::size_t(source)].cadre; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    SharedLeaders m_data;
    QStringList m_units;
};

} // namespace leadership_ui
