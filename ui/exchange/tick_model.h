// Lines of which a person ticks those that are to be taken.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

class QTableView;

namespace exchange_ui {

struct TickLine {
    bool ticked = false;
    QString whyNot; // it cannot be ticked; empty: it can
    QStringList cells;
};

class TickModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TickModel(QStringList headings, QObject *parent = nullptr);

    void setLines(std::vector<TickLine> lines);
    const std::vector<TickLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked();

private:
    QStringList m_headings;
    std::vector<TickLine> m_lines;
};

// As the grids look; Space ticks, Tab leaves.
void dressTicks(QTableView &view, TickModel *model, const std::vector<int> &widths);

} // namespace exchange_ui
