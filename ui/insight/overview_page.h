// The page “Overview”: the boards of a month, each a page of charts with their tables, and from every figure on to its rows.
#pragma once

#include "insight/board_view.h"
#include "insight/overview_data.h"
#include "shell/dialogs.h"
#include "shell/page.h"
#include "shell/store_thread.h"

#include <stop_token>

class QStackedWidget;
class QTabBar;

namespace shell {
class EmptyState;
class MonthStepper;
class Session;
class UnitFilter;
} // namespace shell

namespace insight_ui {

struct BoardPaper;
class PersonBox;

class OverviewPage : public shell::Page {
    Q_OBJECT

public:
    // import: the window's command, offered where there are no data. dialogs: which files to save to.
    OverviewPage(shell::StoreThread &store, shell::Session &session, QAction *import, shell::Dialogs dialogs = shell::Dialogs::real(),
                 QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loading; }
    // While it is on the screen: their twelve months.
    bool showPerson(base::Id cadre) override;

    void showBoard(insight::BoardKind kind);
    const SharedOverview &data() const { return m_data; }

Q_SIGNALS:
    // What the other pages know of somebody.
    void personWanted(base::Id cadre);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTop();
    void buildActions();
    void sessionChanged();
    void load();
    void loaded(SharedOverview fresh);
    void loadFailed(const base::Failure &failure);
    void committed(const store::ChangeNotice &notice);
    void loadPeople();
    void prepareMonths();
    void prepareNext(std::size_t step, base::Month month, const std::stop_token &stop);
    void reloadIfStale();
    void fill();
    insight::BoardKind wantedKind() const;
    void enable();
    void openRows(FigureCard *card, int line);
    void copyTable();
    void saveChart();
    void saveTable();
    BoardPaper paper() const;
    void saveBoard();
    void printBoard();
    // What leaves the program is on record: which figures, never whose names.
    void record(const QString &what);
    // What may fail for want of a disk; message is said when it has worked.
    void writing(const QString &what, const std::function<void()> &work, const QString &message);
    QString fileName(const QString &ending) const;

    shell::StoreThread &m_store;
    shell::Session &m_session;
    QAction *m_import;
    shell::Dialogs m_dialogs;
    std::shared_ptr<Reader> m_reader; // used on the store thread only
    SharedOverview m_data;
    BoardView *m_view;
    shell::MonthStepper *m_stepper;
    shell::UnitFilter *m_unit;
    PersonBox *m_person;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QList<QAction *> m_boards;
    QAction *m_findPerson;
    QAction *m_toggle;
    QAction *m_rows;
    QAction *m_copy;
    QAction *m_saveChart;
    QAction *m_saveTable;
    QAction *m_saveBoard;
    QAction *m_print;
    QAction *m_retry;
    std::stop_source m_loadStop;
    std::stop_source m_prepareStop;
    int m_loadNumber = 0; // only the newest answer counts
    int m_sessionNumber = 0; // what was asked for in one session is of no use in the next
    bool m_peopleStale = true;
    bool m_loading = false;
    bool m_stale = true; // nothing is read before the page is seen
};

} // namespace insight_ui
