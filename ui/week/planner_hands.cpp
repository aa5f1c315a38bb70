// What hands do in the planner: keys and the mouse.
#include "week/planner_view.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {

// The cell so many rows and days on, over rows that are not shown; at the edge the cell itself.
PlannerCell PlannerView::neighbour(PlannerCell from, int rows, int days) const
{
    PlannerCell to = from;
    if (from.row == PlannerRow::NoDay && days != 0)
        return from;
    int row = int(from.row) + rows;
    while (row >= 0 && row < PlannerRows && isRowHidden(row))
        row += rows;
    if (row >= 0 && row < PlannerRows)
        to.row = PlannerRow(row);
    if (to.row == PlannerRow::NoDay)
        to.day = 0;
    else if (from.row == PlannerRow::NoDay && rows != 0)
        to.day = std::clamp(m_column, 0, PlannerDays - 1);
    else
        to.day = std::clamp(from.day + days, 0, PlannerDays - 1);
    return to;
}

void PlannerView::go(int rows, int days)
{
    const PlannerCell from = currentCell();
    if (from.row != PlannerRow::NoDay)
        m_column = from.day; // so that up leads out of the strip as down led into it
    const PlannerCell to = neighbour(from, rows, days);
    if (to == from)
        return;
    select(to);
    if (rows < 0 && !planner()->in(to).empty()) // from below its last entry is the nearest
        select(entry(planner()->in(to).back()).entry.id);
}

bool PlannerView::stepInCell(int step)
{
    const std::vector<int> &entries = planner()->in(currentCell());
    const auto here = std::find(entries.begin(), entries.end(), planner()->find(m_current));
    const auto to = (here == entries.end() ? 0 : here - entries.begin()) + step;
    if (here == entries.end() || to < 0 || to >= std::ssize(entries))
        return false;
    make(entry(entries[std::size_t(to)]).entry.id);
    return true;
}

// To the next entry of the week, day by day; where there is none, the keyboard leaves.
bool PlannerView::stepInWeek(int step)
{
    const int here = planner()->find(m_current);
    int to = here + step;
    if (here < 0) { // from an empty cell: to what comes next in time
        const PlannerCell cell = currentCell();
        const auto isBefore = [&](const PlannerEntry &each) {
            return each.cell.row != PlannerRow::NoDay
                   && (cell.row == PlannerRow::NoDay || std::pair(each.cell.day, each.cell.row) < std::pair(cell.day, cell.row));
        };
        const auto &all = planner()->entries();
        const int earlier = int(std::count_if(all.begin(), all.end(), isBefore));
        to = step > 0 ? earlier : earlier - 1;
    }
    if (to < 0 || to >= int(planner()->entries().size()))
        return false;
    select(entry(to).entry.id);
    return true;
}

// Not in focusNextPrevChild(): that is called when the window goes, too.
bool PlannerView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab || (key->key() == Qt::Key_Tab && (key->modifiers() & Qt::ShiftModifier));
        const bool tab = (back || key->key() == Qt::Key_Tab) && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (tab && stepInWeek(back ? -1 : 1)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void PlannerView::moveBy(int rows, int days)
{
    if (m_current == 0)
        return;
    const PlannerCell from = currentCell();
    if (from.row != PlannerRow::NoDay)
        m_column = from.day;
    const PlannerCell to = neighbour(from, rows, days);
    if (!m_whyNot.isEmpty())
        Q_EMIT refused(m_whyNot);
    else if (!(to == from))
        Q_EMIT moveWanted(m_current, to, false);
}

void PlannerView::start(const QString &typed)
{
    if (m_whyNot.isEmpty())
        Q_EMIT addWanted(currentCell(), typed);
    else
        Q_EMIT refused(m_whyNot);
}

void PlannerView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const auto arrow = [&](int rows, int days) {
        if (control)
            moveBy(rows, days);
        else if (days != 0 || !stepInCell(rows))
            go(rows, days);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow(0, -1);
    case Qt::Key_Right:
        return arrow(0, 1);
    case Qt::Key_Up:
        return arrow(-1, 0);
    case Qt::Key_Down:
        return arrow(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_current != 0)
            Q_EMIT editWanted(m_current);
        else
            start({});
        return;
    case Qt::Key_Delete:
        if (!m_whyNot.isEmpty())
            Q_EMIT refused(m_whyNot);
        else if (m_current != 0)
            Q_EMIT removeWanted(m_current);
        return;
    case Qt::Key_Escape:
        if (m_drag.place >= 0)
            return endDrag();
        break;
    case Qt::Key_Control:
        if (m_drag.moving)
            dragTo(m_drag.at, true);
        break;
    default:
        if (const QString text = event->text();
            !control && !(event->modifiers() & Qt::AltModifier) && !text.isEmpty() && text[0].isPrint() && !text[0].isSpace())
            return start(text);
    }
    QTableView::keyPressEvent(event);
}

void PlannerView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag.moving && event->key() == Qt::Key_Control)
        dragTo(m_drag.at, false);
    QTableView::keyReleaseEvent(event);
}

// Vietnamese letters come through an input method, often.
void PlannerView::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty() && event->preeditString().isEmpty())
        return QTableView::inputMethodEvent(event);
    start(event->commitString());
    if (QWidget *editor = QApplication::focusWidget(); editor && editor != this && !event->preeditString().isEmpty())
        QCoreApplication::sendEvent(editor, event);
    event->accept();
}

void PlannerView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const int place = placeAt(point);
    m_pressing = true; // nothing moves away below the mouse
    if (place >= 0)
        select(entry(place).entry.id);
    else
        select(PlannerModel::cellAt(index));
    m_pressing = false;
    m_drag = {};
    m_drag.place = place;
    m_drag.from = point;
}

void PlannerView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag.place < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_drag.moving && (point - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_whyNot.isEmpty()) {
        endDrag();
        Q_EMIT refused(m_whyNot);
        return;
    }
    m_drag.moving = true;
    dragTo(point, event->modifiers() & Qt::ControlModifier);
}

void PlannerView::dragTo(QPoint point, bool copy)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    if (point.y() > viewport()->height() - 12)
        bar->setValue(before + 12);
    else if (point.y() < 12)
        bar->setValue(before - 12);
    m_drag.from.ry() -= bar->value() - before; // where it was taken has moved along
    m_drag.at = point;
    m_drag.copy = copy;
    const QModelIndex index = indexAt(point);
    m_drag.hasTarget = index.isValid();
    if (index.isValid())
        m_drag.target = PlannerModel::cellAt(index);
    viewport()->setCursor(!m_drag.hasTarget ? Qt::ForbiddenCursor : copy ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    viewport()->update();
}

void PlannerView::endDrag()
{
    m_drag = {};
    viewport()->unsetCursor();
    viewport()->update();
}

void PlannerView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.place < 0)
        return;
    const Drag drag = m_drag;
    endDrag();
    if (!drag.moving)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool copy = event->modifiers() & Qt::ControlModifier;
    if (!index.isValid() || drag.place >= int(planner()->entries().size()))
        return;
    const PlannerCell to = PlannerModel::cellAt(index);
    if (copy || !(to == entry(drag.place).cell))
        Q_EMIT moveWanted(entry(drag.place).entry.id, to, copy);
}

void PlannerView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    endDrag();
    if (const int place = placeAt(point); place >= 0) {
        Q_EMIT editWanted(entry(place).entry.id);
    } else {
        select(PlannerModel::cellAt(index));
        start({});
    }
}

} // namespace week_ui
