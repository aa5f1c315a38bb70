// How a cell is painted: the row of the current cell is tinted, so that the eye can follow it across; a text that is cut off is told in full.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace grid {

class Delegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit Delegate(QTableView *view);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTableView *m_view;
};

} // namespace grid
