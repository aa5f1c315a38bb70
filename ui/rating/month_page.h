// The page “Month”: everyone's sheet in a grid, why the chosen person's score is what it is, and the cap's arithmetic.
#pragma once

#include "base/clock.h"
#include "rating/month_data.h"
#include "shell/page.h"
#include "shell/store_thread.h"

#include <stop_token>

class QComboBox;
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
} // namespace shell

namespace rating_ui {

class MonthModel;

class MonthPage : public shell::Page {
    Q_OBJECT

public:
    // import: the window's command, offered where there are no data.
    MonthPage(shell::StoreThread &store, QAction *import, base::Clock clock = base::systemClock(), QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loading && !m_explaining; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Load = std::function<SharedMonth(store::Database &)>;

    QWidget *buildTop();
    QWidget *buildBottom();
    void fileOpened();
    void fileClosed();
    void load(const Load &read);
    void reloadIfStale();
    void loaded(SharedMonth fresh);
    void loadFailed(const base::Failure &failure);
    void explainCurrent();
    void fillUnits();
    void filterUnits();
    void chooseState();
    void dress();
    void maybeSettled();

    shell::StoreThread &m_store;
    QAction *m_import;
    base::Clock m_clock;
    MonthModel *m_model;
    grid::View *m_view;
    shell::MonthStepper *m_stepper;
    QComboBox *m_unit;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QSplitter *m_split;
    QTextBrowser *m_explanation;
    QTextBrowser *m_cap;
    QAction *m_find;
    QAction *m_retry;
    QAction *m_clear;
    QString m_summary; // of the explanation shown
    QStringList m_lines;
    std::stop_source m_loadStop;
    std::stop_source m_explainStop;
    int m_loadNumber = 0; // only the newest answer counts
    int m_explainNumber = 0;
    bool m_loading = false;
    bool m_explaining = false;
    bool m_failed = false;
    bool m_hasFile = false;
    bool m_stale = false; // something was committed while the page was hidden
};

} // namespace rating_ui
