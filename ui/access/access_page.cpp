#include "access/access_page.h"

#include "access/accounts_model.h"
#include "access/authority_model.h"
#include "access/officers_model.h"
#include "access/password_panel.h"
#include "base/failure.h"
#include "grid/view.h"
#include "shell/empty_state.h"
#include "shell/offer.h"
#include "store/edit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace access_ui {

AccessPage::AccessPage(shell::StoreThread &store, shell::Session &session, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_loader(store, session, this),
      m_accounts(new AccountsModel(store, this)),
      m_authority(new AuthorityModel(store, this)),
      m_officers(new OfficersModel(store, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_tabs(new QTabWidget(this)),
      m_panel(new PasswordPanel(this)),
      m_new(new QAction(tr("&New account…"), this)),
      m_reset(new QAction(tr("New &password for the account…"), this)),
      m_own(new QAction(tr("&Change my password…"), this)),
      m_remove(new QAction(tr("&Remove rows"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"accessPage"_s);
    const auto read = [] { return &loadAccess; };
    m_loader.again = read;
    m_loader.done = [this](SharedAccess fresh) { loaded(std::move(fresh)); };
    m_loader.failed = [this](const base::Failure &failure) {
        m_data.reset();
        showData();
        m_empty->set(tr("The accounts could not be read"), failure.message(), {m_retry});
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT settled();
    };
    m_tabs->setObjectName(u"accessTabs"_s);
    m_tabs->setDocumentMode(true);
    addTab(m_accounts, u"accounts"_s, tr("&Accounts"), tr("Who logs in to this file. A closed account keeps its name in the log."));
    addTab(m_authority, u"authority"_s, tr("Who &decides"),
           tr("Who decides for whom. Of several lines the narrowest one binds; nobody decides for themselves."));
    addTab(m_officers, u"officers"_s, tr("&Officers' units"), tr("Which units a personnel officer serves. Without a line an officer serves nobody."));
    buildActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(m_stack, 1);
    all->addWidget(m_panel);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AccessPage::enable);
    connect(m_panel, &PasswordPanel::closed, this, [this] {
        if (m_stack->currentWidget() == m_tabs)
            openedView()->setFocus(Qt::OtherFocusReason);
    });
    connect(&session, &shell::Session::changed, this, &AccessPage::sessionChanged);
    sessionChanged();
}

QString AccessPage::key() const { return u"accounts"_s; }

QString AccessPage::title() const { return tr("Accounts", "page and menu"); }

QList<QAction *> AccessPage::commands() const
{
    auto *separator = new QAction(const_cast<AccessPage *>(this));
    separator->setSeparator(true);
    return {m_new, m_reset, m_own, separator, m_remove};
}

void AccessPage::buildActions()
{
    m_new->setObjectName(u"newAccount"_s);
    m_reset->setObjectName(u"newPassword"_s);
    m_own->setObjectName(u"ownPassword"_s);
    m_remove->setObjectName(u"removeAccess"_s);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_retry->setObjectName(u"retryAccess"_s);
    auto *corner = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(6);
    for (QAction *action : {m_new, m_reset, m_remove}) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    addActions({m_new, m_reset, m_own, m_remove});
    connect(m_new, &QAction::triggered, this, &AccessPage::newAccount);
    connect(m_reset, &QAction::triggered, this, &AccessPage::newPassword);
    connect(m_own, &QAction::triggered, this, &AccessPage::ownPassword);
    connect(m_remove, &QAction::triggered, this, &AccessPage::remove);
    connect(m_retry, &QAction::triggered, this, [this] { m_loader.load(&loadAccess); });
}

grid::View *AccessPage::addTab(grid::Model *model, const QString &name, const QString &title, const QString &explanation)
{
    auto *tab = new QWidget(m_tabs);
    auto *view = new grid::View(tab);
    view->setObjectName(name + u"Grid"_s);
    view->setAccessibleName(QString(title).remove(u'&'));
    view->setGrid(model, name);
    view->setCompletesRows(true);
    auto *label = new QLabel(explanation, tab);
    label->setObjectName(name + u"Hint"_s);
    label->setWordWrap(true);
    auto *all = new QVBoxLayout(tab);
    all->setContentsMargins(0, 6, 0, 0);
    all->addWidget(label);
    all->addWidget(view, 1);
    tab->setFocusProxy(view);
    m_tabs->addTab(tab, title);
    connect(view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    connect(view, &grid::View::currentRowChanged, this, &AccessPage::enable);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessPage::enable);
    return view;
}

grid::View *AccessPage::openedView() const { return m_tabs->currentWidget()->findChild<grid::View *>(); }

void AccessPage::sessionChanged()
{
    m_loader.stop();
    m_panel->dismiss();
    m_data.reset();
    showData();
    m_empty->set(m_session.isIn() ? tr("Reading the accounts…") : QString(), QString());
    m_stack->setCurrentWidget(m_empty);
    if (m_session.isIn())
        m_loader.begin(&loadAccess);
}

void AccessPage::loaded(SharedAccess fresh)
{
    m_data = std::move(fresh);
    showData();
    Q_EMIT settled();
}

void AccessPage::showData()
{
    m_accounts->set(m_data);
    m_authority->set(m_data);
    m_officers->set(m_data);
    enable();
    if (!m_data)
        return;
    if (auto *hint = findChild<QLabel *>(u"accountsHint"_s))
        hint->setText(m_data->accounts.empty()
                          ? tr("This file has no accounts: whoever opens it may do everything. Once the first one is made, everybody logs in.")
                          : tr("Who logs in to this file. A closed account keeps its name in the log."));
    // of an account that may not keep them, its own password is all there is
    const bool keeps = bool(rights::allowed(m_data->caller.role, rights::Relations(), rights::Stage::Open, rights::Action::ManageAccounts));
    if (!keeps)
        m_empty->set(tr("Accounts are kept by the owner of the file"), tr("Here you change your own password."), {m_own});
    m_stack->setCurrentWidget(keeps ? static_cast<QWidget *>(m_tabs) : m_empty);
}

void AccessPage::enable()
{
    const QString none = m_data ? m_data->whyNot() : tr("Nothing is shown.");
    const bool accounts = m_tabs->currentIndex() == 0;
    const auto chosen = openedView()->selectedIds();
    shell::offer(m_new, none.isEmpty(), none);
    shell::offer(m_reset, none.isEmpty() && accounts && chosen.size() == 1, none.isEmpty() ? tr("Choose one account first.") : none);
    shell::offer(m_remove, none.isEmpty() && !accounts && !chosen.empty(),
                 !none.isEmpty() ? none
                 : accounts      ? tr("An account is closed, not removed: the log keeps its name. Empty its column “Open”.")
                                 : tr("Nothing is selected."));
    shell::offer(m_own, m_session.hasLogin() && !m_session.isReadOnly(),
                 m_session.hasLogin() ? tr("This account or this file is for looking only.") : tr("Nobody has logged in."));
}

void AccessPage::run(int question, const shell::StoreThread::Work &work, const QString &done)
{
    shell::whenDone(
        m_store.post(work), this,
        [this, question, done] {
            m_panel->done(question);
            Q_EMIT told(shell::Tone::Info, done);
        },
        [this, question](const base::Failure &failure) {
            if (question != 0)
                m_panel->refuse(question, failure.message());
            else
                Q_EMIT failed(failure);
        });
}

void AccessPage::newAccount()
{
    const bool first = m_data->accounts.empty();
    m_panel->ask(
        PasswordPanel::For::NewAccount,
        first ? tr("The first account, an owner's: from then on everybody logs in to this file, and without this password nobody manages it.")
              : tr("A new account"),
        m_data, [this](int question, const PasswordAnswer &answer) {
            run(
                question,
                [caller = m_data->caller, answer](store::Database &database) { rights::create(database, caller, answer.account, answer.password); },
                tr("The account “%1” is made.").arg(answer.account.login));
        });
}

void AccessPage::newPassword()
{
    const std::vector<base::Id> chosen = openedView()->selectedIds();
    const rights::Account *account = chosen.empty() ? nullptr : m_data->account(chosen.front());
    if (!account)
        return;
    m_panel->ask(
        PasswordPanel::For::Another, tr("A new password for “%1”, who forgot theirs").arg(account->login), m_data,
        [this, id = account->id, login = account->login](int question, const PasswordAnswer &answer) {
            run(
                question,
                [caller = m_data->caller, id, answer](store::Database &database) { rights::resetPassword(database, caller, id, answer.password); },
                tr("“%1” has a new password.").arg(login));
        });
}

void AccessPage::ownPassword()
{
    m_panel->ask(PasswordPanel::For::Oneself, tr("My own password"), m_data, [this](int question, const PasswordAnswer &answer) {
        run(
            question,
            [caller = m_session.caller(), answer](store::Database &database) {
                rights::changePassword(database, caller, answer.present, answer.password);
            },
            tr("Your password is changed."));
    });
}

void AccessPage::remove()
{
    const std::vector<base::Id> ids = openedView()->selectedIds();
    const bool officers = openedView()->grid() == m_officers;
    run(
        0,
        [data = m_data, ids, officers,
         action = officers ? tr("Units of the personnel officers") : tr("Table of authority")](store::Database &database) {
            store::Edit edit(database, data->caller.actor(), action, store::EntryKind::Accounts);
            for (const base::Id id : ids) {
                rights::Authority line;
                rights::OfficerUnit served;
                line.id = served.id = id;
                officers ? rights::remove(edit, data->caller, served) : rights::remove(edit, data->caller, line);
            }
            edit.commit();
        },
        tr("%n row(s) removed.", nullptr, int(ids.size())));
}

void AccessPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_loader.refresh();
}

} // namespace access_ui
