// The page “Week”: the work list with the week's results, and the calendar.
#pragma once

#include "shell/page.h"
#include "shell/store_thread.h"
#include "week/week_data.h"

#include <stop_token>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace grid {
class View;
}
namespace shell {
class EmptyState;
class Session;
class UnitFilter;
class WeekStepper;
} // namespace shell

namespace week_ui {

class CalendarModel;
class WorkModel;

class WeekPage : public shell::Page {
    Q_OBJECT

public:
    // import: the window's command, offered where there are no data.
    WeekPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loading; }

Q_SIGNALS:
    // On paper: the calendar or the work of the week, of the unit that is shown (0: of the leaders, of all).
    void printWanted(base::Week week, base::Id unit, bool calendar);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Load = std::function<SharedWeek(store::Database &, const rights::Caller &)>;
    using Work = std::function<void(store::Edit &, const WeekData &)>;

    QWidget *buildTop();
    void buildActions();
    void sessionChanged();
    void load(const Load &read);
    void loaded(SharedWeek fresh);
    void reloadIfStale();
    void filter();
    void enable();
    void dress();
    // Work on what is shown, as one Edit; then this is told.
    void run(const QString &action, const Work &work, const QString &done);
    void carryOver();
    void removeRows();
    void publish();
    void copyRecurring();
    bool onWork() const;

    shell::StoreThread &m_store;
    shell::Session &m_session;
    QAction *m_import;
    SharedWeek m_week;
    WorkModel *m_work;
    CalendarModel *m_calendar;
    grid::View *m_workView;
    grid::View *m_calendarView;
    shell::WeekStepper *m_stepper;
    shell::UnitFilter *m_unit;
    QLineEdit *m_search;
    QLabel *m_status;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QTabWidget *m_tabs;
    QAction *m_find;
    QAction *m_print;
    QAction *m_carryOver;
    QAction *m_remove;
    QAction *m_publish;
    QAction *m_copyRecurring;
    QAction *m_retry;
    std::stop_source m_loadStop;
    int m_loadNumber = 0; // only the newest answer counts
    bool m_loading = false;
    bool m_stale = false;
};

} // namespace week_ui
