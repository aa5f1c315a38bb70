#include "grid/delegate.h"

#include "grid/choice_edit.h"
#include "grid/model.h"
#include "shell/theme.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace grid {

Delegate::Delegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) { }

void Delegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(BadRole).isValid()) {
        option->backgroundBrush = shell::coloursOf(option->palette).errorBack;
        return;
    }
    if (index.row() == m_view->currentIndex().row()) {
        QColor tint = option->palette.color(QPalette::Highlight);
        tint.setAlphaF(0.16F);
        option->backgroundBrush = tint;
        return;
    }
    const auto *model = qobject_cast<const Model *>(index.model());
    if (model && model->takesEntry() && !(index.flags() & Qt::ItemIsEditable))
        option->backgroundBrush = option->palette.color(QPalette::Window);
}

void Delegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(BadRole).isValid())
        return;
    // A folded corner, as spreadsheets mark a cell: a shape, not a colour alone.
    const int side = option.rect.height() / 3;
    const QPoint corner = option.rect.topRight();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shell::coloursOf(option.palette).errorText);
    painter->drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    painter->restore();
}

QWidget *Delegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const Model *>(index.model());
    if (!model)
        return nullptr;
    const Column &column = model->columns()[std::size_t(index.column())];
    QLineEdit *editor = column.entry == Entry::Choice ? new ChoiceEdit(model->choices(index.column()), parent) : new QLineEdit(parent);
    if (auto *choice = qobject_cast<ChoiceEdit *>(editor))
        choice->setSeveral(column.several);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setAlignment(column.number ? Qt::AlignRight : Qt::AlignLeft);
    editor->setAccessibleName(column.explanation.isEmpty() ? column.title : column.explanation);
    if (column.entry == Entry::Date)
        editor->setPlaceholderText(tr("dd/mm/yyyy"));
    return editor;
}

void Delegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void Delegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceEdit *>(editor))
        model->setData(index, choice->chosen());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
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
