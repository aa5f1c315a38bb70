// The page “Week”: the work with the week's results, the calendar, the manifestations observed, and what the week still lacks. The page reads the
// week and says which part of it is shown; what can be done there is its tabs'.
#pragma once

#include "shell/hold.h"
#include "shell/loader.h"
#include "shell/page.h"
#include "week/week_data.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace shell {
class EmptyState;
class UnitFilter;
class WeekStepper;
} // namespace shell

namespace week_ui {

class CalendarTab;
class ConductTab;
class MissingTab;
class StepPanel;
class UnitSteps;
class WeekTab;
class WorkTab;

// What Ctrl+P prints: that which the open tab shows.
enum class WeekPaper { Work, Calendar, Recognition };

class WeekPage : public shell::Page {
    Q_OBJECT

public:
    // import: the window's command, offered where there are no data.
    WeekPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent = nullptr);
    ~WeekPage() override;

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loader.isLoading(); }
    void readAhead() override { m_loader.readAhead(); }

Q_SIGNALS:
    // On paper, of the unit that is shown (0: of the leaders, of all), or of one person.
    void printWanted(base::Week week, base::Id unit, week_ui::WeekPaper paper, base::Id cadre = 0);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Loader = shell::Loader<SharedWeek>;

    QWidget *buildTop();
    QWidget *buildButtons();
    void addTab(WeekTab *tab, const QString &title);
    QList<QAction *> buttonsOf(WeekTab *tab) const;
    void buildActions();
    void sessionChanged();
    void load(const Loader::Read &read);
    void loaded(SharedWeek fresh);
    void loadFailed(const base::Failure &failure);
    void display();
    void openTab();
    void spot();
    void go(const MissingLine &line);
    void goToRow(WeekTab *tab, base::Id row, int column);
    void chooseUnit(base::Id unit);
    void enable();
    QList<QAction *> writers() const;
    void dress();
    WeekTab *openedTab() const;
    base::Id unit() const; // 0: all

    shell::Session &m_session;
    Loader m_loader;
    QAction *m_import;
    SharedWeek m_week;
    StepPanel *m_panel;
    WorkTab *m_work;
    CalendarTab *m_calendar;
    ConductTab *m_conduct;
    MissingTab *m_missing;
    UnitSteps *m_unitSteps;
    shell::WeekStepper *m_stepper;
    shell::UnitFilter *m_unit;
    QLineEdit *m_search;
    QLabel *m_status;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QTabWidget *m_tabs;
    shell::Hold *m_hold; // of the tabs, while another week is being read
    QAction *m_spot;
    QAction *m_find;
    QAction *m_print;
    QAction *m_remove;
    QAction *m_retry;
    std::vector<std::pair<WeekTab *, QToolButton *>> m_buttons; // shown while their tab is open
};

} // namespace week_ui
