// The grid as people see it. The keyboard moves, types, fills, copies and pastes as in a spreadsheet; the header sorts, filters, hides and reorders,
// and the columns are remembered. Where the model takes entry: typing or F2 opens the editor, Enter commits and goes down, Tab right, Esc restores;
// Ctrl+Tab leaves the grid.
#pragma once

#include "base/id.h"
#include "grid/model.h"

#include <QDate>
#include <QItemSelectionModel>
#include <QTableView>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMimeData;

namespace grid {

class FilterHeader;

class View : public QTableView {
    Q_OBJECT

public:
    explicit View(QWidget *parent = nullptr);

    // Owned by the caller. name: under which the columns are remembered in the user's settings (“month”).
    void setGrid(Model *model, const QString &name);
    Model *grid() const { return m_grid; }
    using QTableView::edit; // opens an editor in a cell

    // The row of the current cell; 0: none.
    base::Id currentId() const;
    // Makes this row current, in the column that is current; false when it is not shown.
    bool setCurrentId(base::Id id);

    // The selected cells as shown, hidden columns left out; holes in an uneven selection are empty. nullptr: nothing is selected.
    QMimeData *copied(bool withHeaders) const;

    // For menus: Ctrl+C, Ctrl+Shift+C, and a menu with one checkable entry for each column.
    QAction *copyAction() const { return m_copy; }
    QAction *copyWithHeadersAction() const { return m_copyWithHeaders; }
    QMenu *columnsMenu() const { return m_columnsMenu; }

    // Ids of the selected rows as shown, from the top; the current one when nothing else is selected.
    std::vector<base::Id> selectedIds() const;

    // The text of the clipboard at the selection: a block from its upper left cell, one value (or a block that fits several times) into all of it.
    void paste();
    // The uppermost selected cell of each column into those below it; of a single cell, the one above into it.
    void fillDown();
    // Today into the selected cells for dates.
    void enterToday();
    void clearCells();
    // Whether Enter goes on to what a new row still lacks, and down once it is complete; else it goes down at once.
    void setCompletesRows(bool completes) { m_completesRows = completes; }
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }

Q_SIGNALS:
    // How a paste ended where not every cell was simply taken.
    void told(const QString &message);
    // Another row, or the same row with new values.
    void currentRowChanged(base::Id id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct Area { // of the selection: rows from top to bottom, columns as seen from left to right
        std::vector<int> rows;
        std::vector<int> columns;
    };
    Area selectedArea() const;
    void put(const std::vector<Put> &cells);
    void move(int down, int right);
    void buildEntry();
    void toggleFilters();
    void copy(bool withHeaders);
    void buildColumnsMenu();
    void restoreColumns();
    void saveColumns() const;
    void restorePlace();
    void say(const QString &message);
    struct Look { // of a row on the screen: all that is painted of it
        base::Id id = 0;
        std::vector<QVariant> cells;
        bool operator==(const Look &) const = default;
    };
    std::vector<Look> looks() const;

    Model *m_grid = nullptr;
    QString m_name;
    QAction *m_copy;
    QAction *m_copyWithHeaders;
    QAction *m_paste;
    QAction *m_fillDown;
    QAction *m_enterToday;
    QAction *m_clearCells;
    QAction *m_filterRow;
    FilterHeader *m_header;
    std::function<QDate()> m_today;
    QMenu *m_columnsMenu;
    bool m_restoring = false;
    bool m_completesRows = false;
    // Where we were while the model starts afresh.
    base::Id m_placeId = 0;
    int m_placeFromEnd = 0; // of a row without an id, which stays among the last ones; 0: it has one
    int m_placeColumn = 0;
    int m_placeScroll = 0;
    std::vector<Look> m_looks; // of the rows on the screen while their values are read anew: only those that look otherwise then are painted
};

} // namespace grid
