#include "grid/delegate.h"

#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace grid {

Delegate::Delegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) { }

void Delegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.row() != m_view->currentIndex().row())
        return;
    QColor tint = option->palette.color(QPalette::Highlight);
    tint.setAlphaF(0.16F);
    option->backgroundBrush = tint;
}

bool Delegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && !index.data(Qt::ToolTipRole).isValid() && sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace grid
