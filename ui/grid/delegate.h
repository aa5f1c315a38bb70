// How a cell is painted and typed. The row of the current cell is tinted, so that the eye can follow it across; what cannot be typed in looks so
// beside what can; what was refused bears a mark; a text that is cut off is told in full.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace grid {

class Delegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit Delegate(QTableView *view);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTableView *m_view;
};

} // namespace grid
