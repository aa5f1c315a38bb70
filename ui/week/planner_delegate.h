// Draws the cells of the planner: entries as blocks, told apart by words and shapes.
#pragma once

#include <QStyledItemDelegate>

namespace week_ui {

class PlannerView;
struct BlockLine;
struct PlannerBlock;

class PlannerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PlannerDelegate(PlannerView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // One block; ghost: as it follows the mouse.
    void paintBlock(QPainter *painter, int place, const QRect &box, bool current, bool ghost = false) const;

private:
    void paintLine(QPainter *painter, const BlockLine &line, const QRect &box, bool cancelled) const;

    PlannerView *m_view;
};

} // namespace week_ui
