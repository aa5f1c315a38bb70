// The conditions recorded for one person in the month: facts that fix the class whatever the points. One is added in the last row, with the paper it
// rests on.
#pragma once

#include "grid/model.h"
#include "rating/sheet_data.h"
#include "shell/store_thread.h"

namespace rating_ui {

class ConditionsModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Condition, Fixes, Basis, ColumnCount };

    explicit ConditionsModel(shell::StoreThread &store, QObject *parent = nullptr);

    // Null: nobody's. The month is the one from which the sheet was read.
    void set(SharedMonth month, SharedSheet sheet);
    rights::Verdict mayType() const;
    QStringList codesOf(const std::vector<base::Id> &rows) const;
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return m_sheet ? int(m_sheet->conditions.size()) : 0; }
    base::Id id(int source) const override { return m_sheet->conditions[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool takesRows() const override { return bool(mayType()); }
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    const std::vector<rating::ConditionRule> &rules() const;

    shell::StoreThread &m_store;
    SharedMonth m_month;
    SharedSheet m_sheet;
};

} // namespace rating_ui
