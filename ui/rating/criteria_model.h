// The general criteria of one sheet, criterion by criterion: what the person gave, what the superior gave, the evidence, and what counts.
#pragma once

#include "grid/model.h"
#include "rating/sheet_data.h"
#include "shell/store_thread.h"

namespace rating_ui {

class CriteriaModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Code, Title, Max, Self, Superior, Evidence, Deducted, Counts, ColumnCount };

    explicit CriteriaModel(shell::StoreThread &store, QObject *parent = nullptr);

    // Null: nobody's. The month is the one from which the sheet was read.
    void set(SharedMonth month, SharedSheet sheet);

protected:
    int sourceRows() const override { return m_sheet ? int(m_sheet->criteria.size()) : 0; }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    rights::Verdict mayType(int column) const;

    shell::StoreThread &m_store;
    SharedMonth m_month;
    SharedSheet m_sheet;
};

} // namespace rating_ui
