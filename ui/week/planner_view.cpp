#include "week/planner_view.h"

#include "week/planner_delegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {

PlannerView::PlannerView(PlannerModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new PlannerDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAutoScroll(false); // showCurrent() does
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setSpan(int(PlannerRow::NoDay), 0, 1, PlannerDays);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(1);
        header->setSectionsClickable(false);
        header->setHighlightSections(true);
    }
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        endDrag(); // what was taken may be another now
        layOutAgain();
        restore();
    });
}

PlannerCell PlannerView::currentCell() const { return currentIndex().isValid() ? PlannerModel::cellAt(currentIndex()) : m_place; }

void PlannerView::layOutAgain()
{
    if (m_layingOut)
        return;
    const int width = std::max(viewport()->width(), 20 * fontMetrics().height()); // before it is shown it has hardly any
    m_layingOut = true;
    const PlannerModel *model = planner();
    std::array<int, PlannerDays> counts{};
    std::vector<PlannerCell> cells;
    for (const PlannerEntry &each : model->entries()) {
        cells.push_back(each.cell);
        if (each.cell.row != PlannerRow::NoDay)
            ++counts[std::size_t(each.cell.day)];
    }
    const std::array<int, PlannerDays> widths = dayWidths(width, counts);
    QFont bold = font();
    bold.setBold(true);
    const auto measurer = [](const QFont &font, QHash<QString, int> &known) -> Measure {
        return [metrics = QFontMetrics(font), &known](const QString &text) {
            const auto there = known.constFind(text);
            return there != known.constEnd() ? *there : *known.insert(text, metrics.horizontalAdvance(text));
        };
    };
    const int line = fontMetrics().height();
    m_layout = layOut(model->words(), cells, widths, viewport()->height(), {line, 4, 3, 3 * line, 32 * fontMetrics().averageCharWidth()},
                      {measurer(font(), m_widths), measurer(bold, m_boldWidths)});
    for (int day = 0; day < PlannerDays; ++day)
        setColumnWidth(day, widths[std::size_t(day)]);
    for (int row = 0; row < PlannerRows; ++row) {
        const int height = m_layout.heights[std::size_t(row)];
        setRowHidden(row, height == 0);
        if (height > 0)
            setRowHeight(row, height);
    }
    m_layingOut = false;
    viewport()->update();
}

// After the week has been read again: the entry we were on wherever it is now, else the cell we were in.
void PlannerView::restore()
{
    if (m_current != 0 && select(m_current))
        return;
    m_current = 0;
    select(m_place);
}

bool PlannerView::select(base::Id entry)
{
    const int place = planner()->find(entry);
    if (place < 0)
        return false;
    m_current = entry;
    const QModelIndex index = planner()->indexAt(this->entry(place).cell);
    setCurrentIndex(index);
    make(entry);
    return true;
}

void PlannerView::select(PlannerCell cell)
{
    if (isRowHidden(int(cell.row)))
        cell.row = PlannerRow::Morning;
    const std::vector<int> &entries = planner()->in(cell);
    m_current = entries.empty() ? 0 : entry(entries.front()).entry.id;
    setCurrentIndex(planner()->indexAt(cell));
    make(m_current);
}

// This entry (0: none) of the current cell is the current one.
void PlannerView::make(base::Id current)
{
    m_current = current;
    m_place = currentCell();
    const int place = planner()->find(current);
    setAccessibleDescription(place < 0 ? planner()->cellTitle(m_place) : planner()->words()[std::size_t(place)].whole);
    showCurrent();
    viewport()->update();
    Q_EMIT currentEntryChanged();
}

void PlannerView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, m_whyNot.isEmpty());
    if (!current.isValid())
        return;
    const int place = planner()->find(m_current);
    if (place >= 0 && entry(place).cell == PlannerModel::cellAt(current))
        return;
    const std::vector<int> &entries = planner()->in(PlannerModel::cellAt(current)); // by keys of the table itself: Home, Page down …
    make(entries.empty() ? 0 : entry(entries.front()).entry.id);
}

void PlannerView::setWhyNot(const QString &whyNot)
{
    m_whyNot = whyNot;
    setAttribute(Qt::WA_InputMethodEnabled, whyNot.isEmpty());
}

QRect PlannerView::rectOf(int place) const
{
    return m_layout.blocks[std::size_t(place)].box.translated(visualRect(planner()->indexAt(entry(place).cell)).topLeft());
}

QRect PlannerView::entryRect(base::Id id) const
{
    const int place = planner()->find(id);
    return place < 0 ? QRect() : rectOf(place);
}

int PlannerView::placeAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return -1;
    const std::vector<int> &entries = planner()->in(PlannerModel::cellAt(index));
    const auto found = std::find_if(entries.begin(), entries.end(), [&](int place) { return rectOf(place).contains(point); });
    return found == entries.end() ? -1 : *found;
}

// A tall cell cannot be shown whole: the entry in it can.
void PlannerView::showCurrent()
{
    if (m_pressing)
        return;
    const QRect box = m_current != 0 ? entryRect(m_current) : cellRect(currentCell());
    QScrollBar *bar = verticalScrollBar();
    if (box.top() < 0)
        bar->setValue(bar->value() + box.top());
    else if (box.bottom() > viewport()->height())
        bar->setValue(bar->value() + std::min(box.bottom() - viewport()->height() + 4, box.top()));
}

void PlannerView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_drag.moving)
        return;
    QPainter painter(viewport());
    const QRect box = rectOf(m_drag.place).translated(m_drag.at - m_drag.from);
    static_cast<PlannerDelegate *>(itemDelegate())->paintBlock(&painter, m_drag.place, box, true, true);
}

void PlannerView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutAgain();
    showCurrent();
}

void PlannerView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_widths.clear();
    m_boldWidths.clear();
    layOutAgain();
}

bool PlannerView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = placeAt(help->pos());
    if (place < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), planner()->words()[std::size_t(place)].whole, viewport(), rectOf(place));
    return true;
}

} // namespace week_ui
