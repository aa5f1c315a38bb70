// The page “Leadership”: heads and deputies of the month, and the scorecard of 12 contents of the one that is chosen.
#pragma once

#include "leadership/leaders_data.h"
#include "shell/loader.h"
#include "shell/page.h"

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
class LeaderChart;
class LeadersModel;

class LeadershipPage : public shell::Page {
    Q_OBJECT

public:
    LeadershipPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loader.isLoading() && !m_proposing; }
    void readAhead() override { m_loader.readAhead(); }
    bool showPerson(base::Id cadre) override;

Q_SIGNALS:
    void printWanted(base::Month month, base::Id leader); // the scorecard, on paper

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Loader = shell::Loader<SharedLeaders>;

    QWidget *buildTop();
    void sessionChanged();
    void load(const Loader::Read &read);
    void loaded(SharedLeaders fresh);
    void loadFailed(const base::Failure &failure);
    void showCurrent();
    void chooseState();
    void dress();
    void maybeSettled();

    shell::StoreThread &m_store;
    shell::Session &m_session;
    Loader m_loader;
    QAction *m_import;
    LeadersModel *m_leaders;
    ContentsModel *m_contents;
    grid::View *m_leadersView;
    grid::View *m_contentsView;
    LeaderChart *m_chart;
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
    std::stop_source m_stopProposing;
    base::Month m_wanted; // stepped to and not read yet; no month: what the stepper says is shown
    int m_proposalNumber = 0; // only the newest answer counts
    bool m_proposing = false;
    bool m_failed = false;
};

} // namespace leadership_ui
