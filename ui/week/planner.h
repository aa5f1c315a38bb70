// The calendar by day and session, with the panel in which an entry is written, and what can be done there.
#pragma once

#include "shell/message_bar.h"
#include "shell/store_thread.h"
#include "week/planner_layout.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace shell {
class EmptyState;
}

namespace week_ui {

class EntryPanel;
class PlannerModel;
class PlannerView;

class Planner : public QWidget {
    Q_OBJECT

public:
    // copyRecurring: offered where the week is empty.
    Planner(shell::StoreThread &store, QAction *copyRecurring, QWidget *parent = nullptr);

    // subject: whose calendar it is, as it is told; empty: everybody's.
    void display(SharedWeek week, const week::Calendar &calendar, const QString &subject);
    void setSearch(const QString &typed);
    base::Id currentEntry() const; // 0: none
    // Opens an entry in the panel, at a column of CalendarModel; false: it is not shown.
    bool openAt(base::Id entry, int column);
    void add();
    void addUnplanned(); // at the session that it is now, whatever week is shown

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void failed(const base::Failure &failure);
    void selectionChanged();
    void removeWanted();

private:
    void addAt(PlannerCell cell, const QString &typed);
    void edit(base::Id entry);
    void move(base::Id entry, PlannerCell to, bool copy);
    void save(const week::CalendarEntry &before, const week::CalendarEntry &after);
    void saved(const week::CalendarEntry &entry, base::Id id);
    void follow(base::Id entry);
    week::CalendarEntry begun() const; // a new entry of the calendar that is shown
    void choose(); // days, or why there is nothing on them
    void refuse(const QString &why) { Q_EMIT told(shell::Tone::Warning, why); }

    shell::StoreThread &m_store;
    QAction *m_copyRecurring;
    QAction *m_addFirst;
    SharedWeek m_week;
    week::Calendar m_calendar;
    QString m_subject;
    QString m_search;
    QString m_emptyTitle; // as it stands there now
    PlannerModel *m_model;
    PlannerView *m_view;
    EntryPanel *m_panel;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    base::Id m_follow = 0; // to be made current as soon as it is read
};

} // namespace week_ui
