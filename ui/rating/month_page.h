// The page “Month”: everyone's sheet in a grid, the steps it can be taken, the chosen person's sheet, and the cap's arithmetic.
#pragma once

#include "base/clock.h"
#include "rating/month_data.h"
#include "shell/loader.h"
#include "shell/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace grid {
class View;
}
namespace shell {
class EmptyState;
} // namespace shell

namespace rating_ui {

class AttentionBar;
class MonthBar;
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
    bool isSettled() const override;
    void readAhead() override { m_loader.readAhead(); }
    // The sheet of this person, whatever is searched and filtered now; false: nobody of the month.
    bool showPerson(base::Id cadre) override;

Q_SIGNALS:
    // Their sheets, on paper; nobody: everyone's.
    void printWanted(base::Month month, const std::vector<base::Id> &people);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Loader = shell::Loader<SharedMonth>;

    QWidget *buildMiddle();
    QWidget *buildBottom();
    void sessionChanged();
    void load(const Loader::Read &read);
    void loaded(SharedMonth fresh);
    void loadFailed(const base::Failure &failure);
    void showCurrent();
    void selectionChanged();
    void countWaiting();
    void chooseState();
    void dress();
    void maybeSettled();

    shell::Session &m_session;
    Loader m_loader;
    QAction *m_import;
    base::Clock m_clock;
    MonthModel *m_model;
    MonthBar *m_bar; // made in the order in which Tab goes through them
    AttentionBar *m_attention;
    grid::View *m_view;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QSplitter *m_split;
    SheetActions *m_actions;
    QLabel *m_whyNot;
    SheetPane *m_pane;
    QTextBrowser *m_cap;
    QAction *m_print;
    QAction *m_retry;
    QAction *m_clear;
    base::Month m_wanted; // stepped to and not read yet; no month: what the stepper says is shown
    bool m_failed = false;
};

} // namespace rating_ui
