// A week's calendar as days and sessions: each cell tells its entries. How they are drawn is the view's.
#pragma once

#include "week/planner_layout.h"

#include <QAbstractTableModel>

namespace week_ui {

struct PlannerEntry {
    week::CalendarEntry entry;
    PlannerCell cell;
};

class PlannerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // The calendar's entries in which every typed word is found.
    void set(SharedWeek week, const week::Calendar &calendar, const QString &search);
    const SharedWeek &week() const { return m_week; }

    // In the order of time; side by side with their words and cells.
    const std::vector<PlannerEntry> &entries() const { return m_entries; }
    const std::vector<EntryWords> &words() const { return m_words; }
    int find(base::Id entry) const; // -1: not shown
    // Places in entries() of those in a cell, from the top.
    const std::vector<int> &in(PlannerCell cell) const;
    QString cellTitle(PlannerCell cell) const; // “Thursday 08/10, Morning”

    static PlannerCell cellAt(const QModelIndex &index)
    {
        return {PlannerRow(index.row()), index.row() == int(PlannerRow::NoDay) ? 0 : index.column()};
    }
    QModelIndex indexAt(PlannerCell cell) const { return index(int(cell.row), cell.day); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : PlannerRows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : PlannerDays; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString told(PlannerCell cell) const;

    SharedWeek m_week;
    std::vector<PlannerEntry> m_entries;
    std::vector<EntryWords> m_words;
    std::array<std::array<std::vector<int>, PlannerDays>, PlannerRows> m_cells;
};

} // namespace week_ui
