#include "grid/view.h"

#include "base/vietnam.h"
#include "grid/clipboard.h"
#include "grid/delegate.h"
#include "grid/filter_header.h"
#include "shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QStatusTipEvent>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace grid {

View::View(QWidget *parent)
    : QTableView(parent),
      m_copy(new QAction(tr("&Copy"), this)),
      m_copyWithHeaders(new QAction(tr("Copy with &headings"), this)),
      m_paste(new QAction(tr("&Paste"), this)),
      m_fillDown(new QAction(tr("Fill &down"), this)),
      m_enterToday(new QAction(tr("&Today's date"), this)),
      m_clearCells(new QAction(tr("C&lear cells"), this)),
      m_filterRow(new QAction(tr("&Filter row"), this)),
      m_header(new FilterHeader(this)),
      m_today([] { return base::vietnamDay(QDateTime::currentDateTimeUtc()); }),
      m_columnsMenu(new QMenu(tr("C&olumns"), this))
{
    setItemDelegate(new Delegate(this));
    setSortingEnabled(true);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // nothing is typed here: Tab goes on to the next widget
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // never measure every row
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->hide();
    setHorizontalHeader(m_header);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) { m_columnsMenu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, &View::saveColumns);
    connect(header, &QHeaderView::sectionMoved, this, &View::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &View::saveColumns);

    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::place);
    connect(m_header, &FilterHeader::filterChanged, this, [this](int section, const QString &typed) { m_grid->setFilter(section, typed); });
    connect(m_header, &FilterHeader::left, this, [this] { setFocus(Qt::OtherFocusReason); });

    m_copy->setObjectName(u"copy"_s);
    shell::giveKeys(*m_copy, u"edit/copy"_s, {QKeySequence(Qt::CTRL | Qt::Key_C)});
    m_copyWithHeaders->setObjectName(u"copyWithHeaders"_s);
    shell::giveKeys(*m_copyWithHeaders, u"edit/copyWithHeaders"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyWithHeaders, &QAction::triggered, this, [this] { copy(true); });
    m_filterRow->setObjectName(u"filterRow"_s);
    shell::giveKeys(*m_filterRow, u"edit/filterRow"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    m_filterRow->setCheckable(true);
    connect(m_filterRow, &QAction::triggered, this, &View::toggleFilters);
    for (QAction *action : {m_copy, m_copyWithHeaders, m_filterRow}) {
        action->setShortcutContext(Qt::WidgetShortcut); // a text beside the grid keeps its own Ctrl+C
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void View::setGrid(Model *model, const QString &name)
{
    m_grid = model;
    m_name = name;
    m_restoring = true;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_placeId = currentId();
        m_placeFromEnd = currentIndex().isValid() && m_placeId == 0 ? m_grid->rowCount() - currentIndex().row() : 0;
        m_placeColumn = std::max(0, currentIndex().column());
        m_placeScroll = verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &View::restorePlace);
    connect(model, &Model::lost, this, &View::told);
    connect(model, &Model::marked, this, &View::say);
    connect(model, &Model::aboutToRefresh, this, [this] { m_looks = looks(); });
    connect(model, &Model::refreshed, this, [this] {
        m_looks.clear();
        Q_EMIT currentRowChanged(currentId()); // the same row with new values
    });
    if (model->takesEntry())
        buildEntry();
    QStringList names;
    for (const Column &column : model->columns())
        names << (column.explanation.isEmpty() ? column.title : column.explanation);
    m_header->setFilters(names);
    buildColumnsMenu();
    restoreColumns();
    m_restoring = false;
}

base::Id View::currentId() const { return m_grid ? m_grid->idOf(currentIndex().row()) : 0; }

bool View::setCurrentId(base::Id id)
{
    const int row = m_grid->rowOfId(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_grid->index(row, std::max(0, currentIndex().column())));
    return true;
}

void View::restorePlace()
{
    const int rows = m_grid->rowCount();
    const int known = m_grid->shownCount();
    int row = m_placeId ? m_grid->rowOfId(m_placeId) : -1;
    if (m_placeFromEnd > 0 && rows > known)
        row = std::max(known, rows - m_placeFromEnd);
    if (row < 0)
        return;
    setCurrentIndex(m_grid->index(row, m_placeColumn));
    verticalScrollBar()->setValue(m_placeScroll);
    scrollTo(currentIndex());
}

void View::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid()) {
        for (const int row : {previous.row(), current.row()}) // the tinted row is another one
            if (row >= 0)
                viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        Q_EMIT currentRowChanged(m_grid->idOf(current.row()));
    }
    if (const QString why = current.data(BadRole).toString(); !why.isEmpty())
        say(why);
}

// Ctrl+Home goes there, as in a spreadsheet, and leaves nothing selected behind.
QItemSelectionModel::SelectionFlags View::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags usual = QTableView::selectionCommand(index, event);
    const auto *key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!key || key->modifiers() != Qt::ControlModifier || (key->key() != Qt::Key_Home && key->key() != Qt::Key_End))
        return usual;
    return QItemSelectionModel::ClearAndSelect | (selectionBehavior() == SelectRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate);
}

// In the status bar: a mark's tool tip is for the mouse only.
void View::say(const QString &message)
{
    QStatusTipEvent tip(message);
    QApplication::sendEvent(this, &tip);
}

std::vector<View::Look> View::looks() const
{
    std::vector<Look> all;
    const int first = isVisible() ? rowAt(0) : -1;
    if (first < 0)
        return all;
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_grid->rowCount() - 1 : last); ++row) {
        Look look{m_grid->idOf(row), {}};
        for (int column = 0; column < int(m_grid->columns().size()); ++column) {
            if (isColumnHidden(column))
                continue;
            const QModelIndex cell = m_grid->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::DecorationRole), int(Qt::FontRole), int(Qt::ForegroundRole), int(Qt::BackgroundRole),
                                   int(Qt::CheckStateRole), BadRole})
                look.cells.push_back(cell.data(role));
            look.cells.emplace_back(int(cell.flags()));
        }
        all.push_back(std::move(look));
    }
    return all;
}

// Cell by cell where few have changed, since Qt paints the whole page for any range, and a full page of a large screen takes a whole frame. When all
// values are read anew, mostly all look as before.
void View::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const auto rowChanged = [&](int row) {
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column)
            QTableView::dataChanged(m_grid->index(row, column), m_grid->index(row, column), roles);
    };
    if (topLeft.row() == bottomRight.row()) {
        rowChanged(topLeft.row());
        return;
    }
    const std::vector<Look> before = std::exchange(m_looks, {});
    const std::vector<Look> after = before.empty() ? before : looks();
    if (before.empty() || after.size() != before.size()) {
        QTableView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    const int first = rowAt(0);
    for (int i = 0; i < int(after.size()); ++i)
        if (!(after[std::size_t(i)] == before[std::size_t(i)]))
            rowChanged(first + i);
}

QMimeData *View::copied(bool withHeaders) const
{
    const QModelIndexList cells = selectedIndexes();
    std::set<int> rows;
    std::set<int> places; // of columns, as seen from left to right
    for (const QModelIndex &cell : cells) {
        if (isColumnHidden(cell.column()))
            continue;
        rows.insert(cell.row());
        places.insert(horizontalHeader()->visualIndex(cell.column()));
    }
    if (rows.empty())
        return nullptr;
    const QItemSelectionModel *selection = selectionModel();
    std::vector<QStringList> block;
    QStringList line;
    if (withHeaders) {
        for (const int place : places)
            line.append(m_grid->headerData(horizontalHeader()->logicalIndex(place), Qt::Horizontal).toString());
        block.push_back(line);
    }
    for (const int row : rows) {
        line.clear();
        for (const int place : places) {
            const QModelIndex index = m_grid->index(row, horizontalHeader()->logicalIndex(place));
            line.append(selection->isSelected(index) ? index.data().toString() : QString());
        }
        block.push_back(line);
    }
    return toMimeData(block, withHeaders);
}

void View::copy(bool withHeaders)
{
    if (QMimeData *cells = copied(withHeaders))
        QApplication::clipboard()->setMimeData(cells);
}

void View::buildColumnsMenu()
{
    m_columnsMenu->clear();
    const std::vector<Column> &columns = m_grid->columns();
    for (int i = 0; i < int(columns.size()); ++i) {
        const Column &column = columns[std::size_t(i)];
        QAction *action = m_columnsMenu->addAction(column.explanation.isEmpty() ? column.title : column.explanation);
        action->setObjectName(u"column-"_s + column.key);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i, action](bool shown) {
            // The last one stays: without a header there would be no way back.
            if (!shown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1) {
                action->setChecked(true);
                return;
            }
            setColumnHidden(i, !shown);
            saveColumns();
        });
    }
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        const QList<QAction *> actions = m_columnsMenu->actions();
        for (int i = 0; i < int(actions.size()); ++i)
            actions[i]->setChecked(!isColumnHidden(i));
    });
}

// By the columns' keys, so that a version with other columns reads what an older one wrote: “key width hidden”, left to right.
void View::saveColumns() const
{
    if (m_restoring || !m_grid)
        return;
    const QHeaderView *header = horizontalHeader();
    QStringList lines;
    for (int place = 0; place < header->count(); ++place) {
        const int i = header->logicalIndex(place);
        const int width = header->sectionSize(i);
        lines.append(u"%1 %2 %3"_s.arg(m_grid->columns()[std::size_t(i)].key).arg(width).arg(int(header->isSectionHidden(i))));
    }
    QSettings settings;
    settings.setValue(u"grid/"_s + m_name + u"/columns"_s, lines);
    const int sorted = header->sortIndicatorSection();
    settings.setValue(u"grid/"_s + m_name + u"/sort"_s,
                      sorted >= 0 && sorted < int(m_grid->columns().size())
                          ? m_grid->columns()[std::size_t(sorted)].key + (header->sortIndicatorOrder() == Qt::AscendingOrder ? u" up"_s : u" down"_s)
                          : QString());
}

void View::restoreColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < int(m_grid->columns().size()); ++i)
        header->resizeSection(i, m_grid->columns()[std::size_t(i)].width * character + 14);
    QSettings settings;
    int place = 0;
    for (const QString &line : settings.value(u"grid/"_s + m_name + u"/columns"_s).toStringList()) {
        const QStringList words = line.split(u' ');
        const int i = m_grid->columnOf(words.value(0));
        if (i < 0 || words.size() != 3)
            continue;
        const bool hidden = words[2] == u"1";
        if (!hidden && words[1].toInt() > 0)
            header->resizeSection(i, words[1].toInt());
        header->moveSection(header->visualIndex(i), place++);
        header->setSectionHidden(i, hidden);
    }
    const QStringList sort = settings.value(u"grid/"_s + m_name + u"/sort"_s).toString().split(u' ');
    const int column = m_grid->columnOf(sort.value(0));
    sortByColumn(column, sort.value(1) == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace grid
