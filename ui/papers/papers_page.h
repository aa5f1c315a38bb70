// The page “Papers”: which paper, of what and whose, the pages as they will be printed, and where they go.
#pragma once

#include "papers/output.h"
#include "papers/prepared.h"
#include "shell/page.h"
#include "shell/store_thread.h"

#include <QTimer>

#include <optional>
#include <stop_token>

class QLabel;
class QListView;
class QStackedWidget;

namespace shell {
class EmptyState;
class Session;
class TaskBar;
} // namespace shell

namespace papers_ui {

class Preview;
class PrintOptions;

class PapersPage : public shell::Page {
    Q_OBJECT

public:
    PapersPage(shell::StoreThread &store, shell::Session &session, shell::Dialogs dialogs = shell::Dialogs::real(),
               Printing printing = Printing::real(), QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override;
    // As another page asks for it: the paper, its period, the people. The caller shows this page.
    void choose(const papers::PrintRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QAction *action(const QString &text, const char *name, const QKeySequence &keys, void (PapersPage::*slot)());
    void sessionChanged();
    void committed(const store::ChangeNotice &notice);
    void loadChoices();
    void paperChosen();
    void prepareSoon();
    void prepareNow();
    void prepared(SharedPrepared fresh);
    void showEmpty(const QString &title, const QString &why);
    void enable();
    void dress();
    void maybeSettled();
    void print();
    void saveTogether();
    void saveApart();
    void openCheck();

    shell::StoreThread &m_store;
    shell::Session &m_session;
    PaperListModel *m_papers;
    QListView *m_list;
    PrintOptions *m_options;
    Preview *m_preview;
    shell::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_count;
    shell::TaskBar *m_tasks;
    Output *m_output;
    QAction *m_print;
    QAction *m_save;
    QAction *m_saveApart;
    QAction *m_check;
    QAction *m_retry;
    QTimer m_soon;
    SharedPrepared m_prepared; // what is shown; null: nothing yet
    std::optional<papers::PrintRequest> m_wanted; // asked for before the choices were here
    std::stop_source m_stop;
    int m_number = 0; // only the newest answer counts
    bool m_haveChoices = false;
    bool m_loading = false; // choices
    bool m_preparing = false;
    bool m_stale = true; // what is shown is not what would be made now
};

} // namespace papers_ui
