// Accounts, the table of authority and the units of the personnel officers: the owner's. Everybody who logs in changes their own password here.
#pragma once

#include "access/access_data.h"
#include "shell/loader.h"
#include "shell/page.h"
#include "shell/session.h"

class QStackedWidget;
class QTabWidget;

namespace grid {
class Model;
class View;
} // namespace grid

namespace shell {
class EmptyState;
}

namespace access_ui {

class AccountsModel;
class AuthorityModel;
class OfficersModel;
class PasswordPanel;

class AccessPage : public shell::Page {
    Q_OBJECT

public:
    AccessPage(shell::StoreThread &store, shell::Session &session, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loader.isLoading(); }
    void readAhead() override { m_loader.readAhead(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Loader = shell::Loader<SharedAccess>;

    void buildActions();
    grid::View *addTab(grid::Model *model, const QString &name, const QString &title, const QString &explanation);
    grid::View *openedView() const;
    void sessionChanged();
    void loaded(SharedAccess fresh);
    void showData();
    void enable();
    void newAccount();
    void newPassword();
    void ownPassword();
    void remove();
    // Runs it on the store thread; the question of the panel is done, or says why not. 0: nothing was asked.
    void run(int question, const shell::StoreThread::Work &work, const QString &done);

    shell::StoreThread &m_store;
    shell::Session &m_session;
    Loader m_loader;
    SharedAccess m_data;
    AccountsModel *m_accounts;
    AuthorityModel *m_authority;
    OfficersModel *m_officers;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QTabWidget *m_tabs;
    PasswordPanel *m_panel;
    QAction *m_new;
    QAction *m_reset;
    QAction *m_own;
    QAction *m_remove;
    QAction *m_retry;
};

} // namespace access_ui
