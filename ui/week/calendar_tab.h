// The tab of the week's calendar: of everybody, of the leaders, of the unit chosen, or of one person; by day and session, or as a table.
#pragma once

#include "week/week_tab.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace grid {
class ChoiceEdit;
}

namespace week_ui {

class CalendarModel;
class Planner;

class CalendarTab : public WeekTab {
    Q_OBJECT

public:
    explicit CalendarTab(shell::StoreThread &store, QWidget *parent = nullptr);

    QList<QAction *> commands() const override;
    QList<QAction *> buttons() const override { return {m_unplanned, m_publish}; }
    std::vector<Spot> spots() const override;
    QString whyNotRemove() const override;
    void removeSelected() override;
    void setSearch(const QString &typed) override;
    // When the calendar that is shown was last published; empty: never.
    QString published() const;
    week::Calendar calendar() const; // that is shown
    bool isByDay() const;
    // Opens an entry by day at one of its columns; false: the table is shown, or the entry is not.
    bool openByDay(base::Id entry, int column);

Q_SIGNALS:
    void wanted(); // before the eyes: something begins here

protected:
    void refresh() override;
    void enable() override;

private:
    QWidget *buildBar();
    void connectActions();
    void show(bool byDay);
    void choosePerson(const QString &typed);
    std::vector<base::Id> selected() const;
    base::Id publishedUnit() const; // whose calendar is published; 0: the leaders'
    void publish();
    void copyRecurring();

    CalendarModel *m_model;
    QAction *m_publish;
    QAction *m_copyRecurring;
    QAction *m_byDay;
    QAction *m_asTable;
    QAction *m_add;
    QAction *m_unplanned;
    QAction *m_findPerson;
    Planner *m_planner;
    QStackedWidget *m_stack;
    QComboBox *m_whose;
    grid::ChoiceEdit *m_person;
    QLabel *m_personError;
    base::Id m_personId = 0; // whose calendar is shown; 0: as m_whose says
};

} // namespace week_ui
