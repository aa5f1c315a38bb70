// The page “Month”: everyone's sheet in a grid, the steps it can be taken, the chosen person's sheet, and the cap's arithmetic.
#pragma once

#include "base/clock.h"
#include "rating/month_data.h"
#include "rating/sheet_data.h"
#include "shell/page.h"
#include "shell/store_thread.h"

#include <stop_token>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace grid {
class View;
}
namespace shell {
class EmptyState;
class MonthStepper;
class Session;
class UnitFilter;
} // namespace shell

namespace rating_ui {

class MonthModel;
class SheetActions;
class SheetPane;

class MonthPage : public shell::Page {
    Q_OBJECT

public:
    // import: the window's command, offered where there are no data.
    MonthPage(shell::StoreThread &store, shell::Session &session, QAction *import, base::Clock clock = base::systemClock(),
              QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loading && !m_explaining; }
    // The sheet of this person, whatever is searched and filtered now; false: nobody of the month.
    bool showPerson(base::Id cadre) override;

Q_SIGNALS:
    // Their sheets, on paper; nobody: everyone's.
    void printWanted(base::Month month, const std::vector<base::Id> &people);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Load = std::function<SharedMonth(store::Database &, const rights::Caller &)>;

    QWidget *buildTop();
    QWidget *buildMiddle();
    QWidget *buildBottom();
    void sessionChanged();
    void load(const Load &read);
    void reloadIfStale();
    void loaded(SharedMonth fresh);
    void loadFailed(const base::Failure &failure);
    void explainCurrent();
    void selectionChanged();
    void chooseState();
    void dress();
    void maybeSettled();

    shell::StoreThread &m_store;
    shell::Session &m_session;
    QAction *m_import;
    base::Clock m_clock;
    MonthModel *m_model;
    grid::View *m_view;
    shell::MonthStepper *m_stepper;
    shell::UnitFilter *m_unit;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QSplitter *m_split;
    SheetActions *m_actions;
    QLabel *m_whyNot;
    SheetPane *m_pane;
    QTextBrowser *m_cap;
    QAction *m_find;
    QAction *m_print;
    QAction *m_retry;
    QAction *m_clear;
    std::stop_source m_loadStop;
    std::stop_source m_explainStop;
    int m_loadNumber = 0; // only the newest answer counts
    int m_explainNumber = 0;
    bool m_loading = false;
    bool m_explaining = false;
    bool m_failed = false;
    bool m_stale = false; // something was committed while the page was hidden
};

} // namespace rating_ui
