// The planner: a table of days and sessions whose cells hold entries as blocks. Arrows go from cell to cell and, up and down, from entry to entry;
// Tab goes through all entries of the week. What is to be done it only asks for.
#pragma once

#include "week/planner_model.h"

#include <QTableView>

namespace week_ui {

class PlannerView : public QTableView {
    Q_OBJECT

public:
    explicit PlannerView(PlannerModel *model, QWidget *parent = nullptr);

    base::Id currentEntry() const { return m_current; } // 0: none, in an empty cell
    PlannerCell currentCell() const;
    bool select(base::Id entry); // false: it is not shown
    void select(PlannerCell cell);
    // Why nothing can be typed, moved or removed here at all; empty: it can.
    void setWhyNot(const QString &whyNot);
    QRect entryRect(base::Id entry) const; // in the viewport; empty: not shown
    QRect cellRect(PlannerCell cell) const { return visualRect(planner()->indexAt(cell)); }
    void layOutAgain();

Q_SIGNALS:
    void addWanted(week_ui::PlannerCell cell, const QString &typed);
    void editWanted(base::Id entry);
    void moveWanted(base::Id entry, week_ui::PlannerCell to, bool copy);
    void removeWanted(base::Id entry);
    void refused(const QString &why);
    void currentEntryChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    friend class PlannerDelegate;

    PlannerModel *planner() const { return static_cast<PlannerModel *>(model()); }
    const PlannerEntry &entry(int place) const { return planner()->entries()[std::size_t(place)]; }
    int placeAt(QPoint point) const; // in entries(); -1: none
    QRect rectOf(int place) const;
    void make(base::Id current);
    void showCurrent();
    bool stepInCell(int step);
    bool stepInWeek(int step);
    void go(int rows, int days);
    PlannerCell neighbour(PlannerCell from, int rows, int days) const;
    void moveBy(int rows, int days);
    void start(const QString &typed);
    void dragTo(QPoint point, bool copy);
    void endDrag();
    void restore();

    struct Drag {
        int place = -1; // what was pressed upon
        QPoint from;
        QPoint at;
        bool moving = false;
        bool copy = false;
        PlannerCell target;
        bool hasTarget = false;
    };

    base::Id m_current = 0;
    PlannerCell m_place; // where we were while the week is read again
    int m_column = 0; // the day from which the strip was entered
    QString m_whyNot;
    PlannerLayout m_layout;
    QHash<QString, int> m_widths; // of words, plain …
    QHash<QString, int> m_boldWidths; // … and bold
    Drag m_drag;
    bool m_layingOut = false;
    bool m_pressing = false;
};

} // namespace week_ui
