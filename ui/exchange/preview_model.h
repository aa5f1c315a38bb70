// The rows of one sheet as they would be imported. Cells that are refused are marked with the reason; any cell can be typed anew, and the check is
// then run again.
#pragma once

#include "exchange/import_preview.h"
#include "grid/model.h"

#include <QHash>

namespace exchange_ui {

class PreviewModel : public grid::Model {
    Q_OBJECT

public:
    explicit PreviewModel(const exchange::PreviewSheet &sheet, QObject *parent = nullptr);

    // Of the same columns; false: they are others, and nothing was done.
    bool setSheet(const exchange::PreviewSheet &sheet, const QList<exchange::BadCell> &bad);
    void showBadOnly(bool only);
    int badCells() const { return int(m_reasons.size()); }
    const exchange::PreviewSheet &sheet() const { return m_sheet; }
    // Of a row of the file and a header; that of the row's number where the row as a whole is refused. Invalid: not shown.
    QModelIndex place(int row, const QString &header) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void typed(const exchange::CellPlace &place, const QString &text);

protected:
    int sourceRows() const override { return int(m_sheet.rows.size()); }
    base::Id id(int source) const override { return m_sheet.rows[std::size_t(source)].number; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    bool editable(int source, int column) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    exchange::PreviewSheet m_sheet;
    QHash<std::pair<int, int>, QString> m_reasons; // by row of the file and column of the grid
    QSet<int> m_badRows;
    QHash<std::pair<int, int>, QString> m_typed; // likewise, until the check has read them
    bool m_badOnly = false;
};

} // namespace exchange_ui
