// The heads of one sheet, a few cells below each, and which column of the contract each means.
#pragma once

#include "exchange/import_look.h"
#include "grid/model.h"

namespace exchange_ui {

class ColumnsModel : public grid::Model {
    Q_OBJECT

public:
    enum Columns { Head, Examples, Means };

    explicit ColumnsModel(QObject *parent = nullptr);

    // fixed: nothing can be chosen.
    void setSheet(const exchange::LookedSheet &sheet, bool fixed);
    QStringList choices(int column) const override;

Q_SIGNALS:
    void chosen(const QString &head, int field); // a place in SheetSpec::columns, or exchange::NotRead

protected:
    int sourceRows() const override { return int(m_sheet.columns.size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    QString refusal(int source, int column, const QString &text) const override;
    bool editable(int source, int column) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    exchange::LookedSheet m_sheet;
    bool m_fixed = false;
};

} // namespace exchange_ui
