#include "week/planner_delegate.h"

#include "shell/theme.h"
#include "week/planner_view.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace week_ui {

PlannerDelegate::PlannerDelegate(PlannerView *view) : QStyledItemDelegate(view), m_view(view) { }

void PlannerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlannerModel *model = m_view->planner();
    const PlannerCell cell = PlannerModel::cellAt(index);
    const QPalette &palette = m_view->palette();
    const bool today = model->week() && cell.row != PlannerRow::NoDay && dayOf(cell, model->week()->week) == model->week()->today;
    painter->fillRect(option.rect, palette.color(today || cell.row == PlannerRow::NoDay ? QPalette::AlternateBase : QPalette::Base));
    const bool current = index == m_view->currentIndex();
    for (const int place : model->in(cell)) {
        const bool dragged = m_view->m_drag.moving && !m_view->m_drag.copy && m_view->m_drag.place == place;
        const QRect box = m_view->m_layout.blocks[std::size_t(place)].box.translated(option.rect.topLeft());
        painter->setOpacity(dragged ? 0.35 : 1);
        paintBlock(painter, place, box, current && model->entries()[std::size_t(place)].entry.id == m_view->m_current);
    }
    painter->setOpacity(1);
    const bool target = m_view->m_drag.moving && m_view->m_drag.hasTarget && m_view->m_drag.target == cell;
    if (!current && !target)
        return;
    QPen pen(palette.color(m_view->hasFocus() || target ? QPalette::Highlight : QPalette::Dark), 2, target ? Qt::DashLine : Qt::SolidLine);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

void PlannerDelegate::paintBlock(QPainter *painter, int place, const QRect &box, bool current, bool ghost) const
{
    const PlannerBlock &block = m_view->m_layout.blocks[std::size_t(place)];
    const EntryWords &words = m_view->planner()->words()[std::size_t(place)];
    const QPalette &palette = m_view->palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(current ? QPalette::Highlight : QPalette::Mid), current ? 2 : 1));
    QColor back = palette.color(QPalette::Window);
    if (current && m_view->hasFocus()) {
        const QColor tint = palette.color(QPalette::Highlight);
        back = QColor::fromRgbF(back.redF() * 0.8F + tint.redF() * 0.2F, back.greenF() * 0.8F + tint.greenF() * 0.2F,
                                back.blueF() * 0.8F + tint.blueF() * 0.2F);
    }
    painter->setBrush(back);
    painter->setOpacity(ghost ? 0.9 : painter->opacity());
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    // The bar at the left: full, dotted for what was not planned, thin for what does not take place.
    const shell::Colours &colours = shell::coloursOf(palette);
    const bool wrong = !words.warnings.isEmpty();
    painter->setPen(QPen(wrong ? colours.warnText : palette.color(QPalette::Highlight), words.cancelled ? 1 : 3,
                         m_view->planner()->entries()[std::size_t(place)].entry.unplanned ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(box.left() + 3, box.top() + 4, box.left() + 3, box.bottom() - 3);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int high = m_view->fontMetrics().height();
    QRect line(box.left() + 4 + 4, box.top() + 4, box.width() - 4 - 2 * 4, high);
    for (const BlockLine &each : block.lines) {
        paintLine(painter, each, line, words.cancelled);
        line.translate(0, high);
    }
    painter->restore();
}

void PlannerDelegate::paintLine(QPainter *painter, const BlockLine &line, const QRect &box, bool cancelled) const
{
    using Kind = BlockLine::Kind;
    const shell::Colours &colours = shell::coloursOf(m_view->palette());
    QFont font = m_view->font();
    font.setBold(line.kind == Kind::Head);
    font.setStrikeOut(cancelled && line.kind == Kind::Content);
    painter->setFont(font);
    painter->setPen(line.kind == Kind::Warning  ? colours.warnText
                    : line.kind == Kind::Detail ? colours.quiet
                                                : m_view->palette().color(QPalette::Text));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line.text);
}

} // namespace week_ui
