// The page “Leadership”: heads and deputies of the month, and the scorecard of 12 contents of the one that is chosen.
#pragma once

#include "leadership/leaders_data.h"
#include "shell/page.h"
#include "shell/store_thread.h"

#include <stop_token>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace grid {
class View;
}
namespace shell {
class EmptyState;
class MonthStepper;
class Session;
class UnitFilter;
} // namespace shell

namespace leadership_ui {

class ContentsModel;
class LeadersModel;

class LeadershipPage : public shell::Page {
    Q_OBJECT

public:
    LeadershipPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loading && !m_proposing; }
    bool showPerson(base::Id cadre) override;

Q_SIGNALS:
    void printWanted(base::Month month, base::Id leader); // the scorecard, on paper

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Load = std::function<SharedLeaders(store::Database &, const rights::Caller &)>;

    QWidget *buildTop();
    void sessionChanged();
    void load(const Load &read);
    void loaded(SharedLeaders fresh);
    void reloadIfStale();
    void showCurrent();
    void chooseState();
    void dress();
    void maybeSettled();

    shell::StoreThread &m_store;
    shell::Session &m_session;
    QAction *m_import;
    LeadersModel *m_leaders;
    ContentsModel *m_contents;
    grid::View *m_leadersView;
    grid::View *m_contentsView;
    shell::MonthStepper *m_stepper;
    shell::UnitFilter *m_unit;
    QLineEdit *m_search;
    QLabel *m_badge;
    QLabel *m_whose;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QSplitter *m_split;
    QAction *m_find;
    QAction *m_print;
    QAction *m_retry;
    std::stop_source m_loadStop;
    int m_loadNumber = 0; // only the newest answer counts
    int m_proposalNumber = 0;
    bool m_loading = false;
    bool m_proposing = false;
    bool m_failed = false;
    bool m_stale = false;
};

} // namespace leadership_ui
