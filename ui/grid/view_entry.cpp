// The view's hands: what is typed, pasted and filled.
#include "grid/clipboard.h"
#include "grid/filter_header.h"
#include "grid/view.h"
#include "shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace grid {

void View::buildEntry()
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    const auto add = [this](QAction *action, const char *name, const QKeySequence &keys, void (View::*work)()) {
        action->setObjectName(QString::fromLatin1(name));
        shell::giveKeys(*action, u"edit/"_s + action->objectName(), {keys});
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(m_paste, "paste", QKeySequence(Qt::CTRL | Qt::Key_V), &View::paste);
    add(m_fillDown, "fillDown", QKeySequence(Qt::CTRL | Qt::Key_D), &View::fillDown);
    add(m_enterToday, "enterToday", QKeySequence(Qt::CTRL | Qt::Key_Semicolon), &View::enterToday);
    add(m_clearCells, "clearCells", QKeySequence(Qt::Key_Delete), &View::clearCells);
}

std::vector<base::Id> View::selectedIds() const
{
    std::set<int> rows;
    for (const QModelIndex &cell : selectedIndexes())
        rows.insert(cell.row());
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    std::vector<base::Id> ids;
    for (const int row : rows)
        if (const base::Id id = m_grid->idOf(row))
            ids.push_back(id);
    return ids;
}

View::Area View::selectedArea() const
{
    std::set<int> rows;
    std::set<int> places;
    QModelIndexList cells = selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    for (const QModelIndex &cell : cells) {
        if (isColumnHidden(cell.column()))
            continue;
        rows.insert(cell.row());
        places.insert(horizontalHeader()->visualIndex(cell.column()));
    }
    Area area{{rows.begin(), rows.end()}, {}};
    for (const int place : places)
        area.columns.push_back(horizontalHeader()->logicalIndex(place));
    return area;
}

void View::put(const std::vector<Put> &cells)
{
    const PutReport report = m_grid->put(cells);
    QStringList parts;
    if (report.bad > 0)
        parts << tr("%n cell(s) were not accepted: they keep their text and are marked; the mark says why.", nullptr, report.bad);
    if (report.bad > 1)
        parts << tr("The first of them: %1").arg(report.why);
    if (report.readOnly > 0)
        parts << tr("%n cell(s) cannot be typed in and were left as they are.", nullptr, report.readOnly);
    if (report.outside > 0)
        parts << tr("%n cell(s) did not fit into the grid.", nullptr, report.outside);
    if (!parts.isEmpty())
        Q_EMIT told(parts.join(u' '));
}

void View::paste()
{
    const std::vector<QStringList> block = fromTsv(QApplication::clipboard()->text());
    const Area area = selectedArea();
    if (block.empty() || area.rows.empty())
        return;
    const auto high = int(block.size());
    int wide = 1;
    for (const QStringList &line : block)
        wide = std::max(wide, int(line.size()));
    // Several times where the selection is a multiple of the block.
    const int down = area.rows.size() % std::size_t(high) == 0 ? int(area.rows.size()) : high;
    const int right = area.columns.size() % std::size_t(wide) == 0 ? int(area.columns.size()) : wide;
    std::vector<int> columns; // as seen, from the leftmost selected one
    for (int place = horizontalHeader()->visualIndex(area.columns.front()); place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    std::vector<Put> cells;
    for (int i = 0; i < down; ++i)
        for (int j = 0; j < right; ++j) {
            const QStringList &line = block[std::size_t(i % high)];
            if (j % wide >= line.size())
                continue;
            const int column = j < int(columns.size()) ? columns[std::size_t(j)] : -1;
            cells.push_back({area.rows.front() + i, column, line[j % wide]});
        }
    put(cells);
}

void View::fillDown()
{
    const Area area = selectedArea();
    std::vector<Put> cells;
    for (const int column : area.columns) {
        const bool single = area.rows.size() == 1;
        const int from = single ? area.rows.front() - 1 : area.rows.front();
        if (from < 0)
            continue;
        const QString text = m_grid->index(from, column).data(Qt::EditRole).toString();
        for (const int row : area.rows)
            if (row != from)
                cells.push_back({row, column, text});
    }
    put(cells);
}

void View::enterToday()
{
    const Area area = selectedArea();
    std::vector<Put> cells;
    for (const int row : area.rows)
        for (const int column : area.columns)
            if (m_grid->columns()[std::size_t(column)].entry == Entry::Date)
                cells.push_back({row, column, m_today().toString(u"dd/MM/yyyy"_s)});
    put(cells);
}

void View::clearCells()
{
    const Area area = selectedArea();
    std::vector<Put> cells;
    for (const int row : area.rows)
        for (const int column : area.columns)
            if (m_grid->index(row, column).flags() & Qt::ItemIsEditable)
                cells.push_back({row, column, QString()});
    put(cells);
}

bool View::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // Keys that mean something else do not open an editor.
    if (trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent *>(event)->text();
        if (typed.isEmpty() || !typed.front().isPrint())
            return false;
    }
    const bool opened = QTableView::edit(index, trigger, event);
    if (trigger == EditKeyPressed && opened)
        if (auto *line = qobject_cast<QLineEdit *>(indexWidget(index))) {
            line->deselect();
            line->end(false);
        }
    return opened;
}

void View::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Hint = QAbstractItemDelegate::EndEditHint;
    const int down = hint == Hint::SubmitModelCache ? 1 : 0;
    const int right = hint == Hint::EditNextItem ? 1 : hint == Hint::EditPreviousItem ? -1 : 0;
    QTableView::closeEditor(editor, down != 0 || right != 0 ? Hint::NoHint : hint);
    const int lacking = down != 0 && m_completesRows ? m_grid->firstLacking(currentIndex().row()) : -1;
    if (lacking >= 0 && !isColumnHidden(lacking)) {
        setCurrentIndex(m_grid->index(currentIndex().row(), lacking));
        return;
    }
    if (down != 0 || right != 0)
        move(down, right);
}

void View::move(int down, int right)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int row = current.row() + down;
    int place = horizontalHeader()->visualIndex(current.column());
    const auto typable = [&](int at) {
        const int column = horizontalHeader()->logicalIndex(at);
        return !isColumnHidden(column) && (!m_grid->takesEntry() || m_grid->columns()[std::size_t(column)].entry != Entry::None);
    };
    const int places = horizontalHeader()->count();
    if (right != 0) {
        do
            place += right;
        while (place >= 0 && place < places && !typable(place));
        if (place < 0 || place >= places) { // on to the next row, or back to the one before
            row += right;
            place = right > 0 ? 0 : places - 1;
            while (place >= 0 && place < places && !typable(place))
                place += right;
        }
    }
    const QModelIndex next = m_grid->index(row, horizontalHeader()->logicalIndex(place));
    if (next.isValid())
        setCurrentIndex(next);
}

void View::toggleFilters()
{
    m_header->setFiltering(m_filterRow->isChecked());
    if (m_filterRow->isChecked())
        m_header->enter(std::max(0, currentIndex().column()));
}

void View::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (m_grid && m_grid->takesEntry()) {
            const QModelIndex before = currentIndex();
            if (!control)
                move(0, event->key() == Qt::Key_Tab ? 1 : -1);
            if (currentIndex() == before)
                QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab && !shift); // past the last cell it leaves the grid
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_grid && m_grid->takesEntry() && state() != EditingState && !control) {
            move(shift ? -1 : 1, 0);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_grid && m_grid->giveUp(currentIndex()))
            return;
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace grid
