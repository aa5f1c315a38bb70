// The grid as people see it. Reading only for now: the keyboard moves and copies, the header sorts, hides and reorders, and all of it is remembered.
#pragma once

#include "base/id.h"
#include "grid/model.h"

#include <QTableView>

class QAction;
class QMenu;
class QMimeData;

namespace grid {

class View : public QTableView {
    Q_OBJECT

public:
    explicit View(QWidget *parent = nullptr);

    // Owned by the caller. name: under which the columns are remembered in the user's settings (“month”).
    void setGrid(Model *model, const QString &name);
    Model *grid() const { return m_grid; }

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

Q_SIGNALS:
    // Another row, or the same row with new values.
    void currentRowChanged(base::Id id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void copy(bool withHeaders);
    void buildColumnsMenu();
    void restoreColumns();
    void saveColumns() const;
    void restorePlace();

    Model *m_grid = nullptr;
    QString m_name;
    QAction *m_copy;
    QAction *m_copyWithHeaders;
    QMenu *m_columnsMenu;
    bool m_restoring = false;
    // Where we were while the model starts afresh.
    base::Id m_placeId = 0;
    int m_placeColumn = 0;
    int m_placeScroll = 0;
};

} // namespace grid
