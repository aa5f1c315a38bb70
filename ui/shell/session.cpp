#include "shell/session.h"

#include "access/account.h"
#include "base/tr.h"

#include <QCoreApplication>
#include <QEvent>

namespace shell {

Session::Session(StoreThread &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &Session::logOut);
    connect(&store, &StoreThread::opened, this, [this](const FileReport &report) {
        m_readOnly = report.isReadOnly();
        m_login.clear();
        ask();
    });
    connect(&store, &StoreThread::closed, this, [this] { become(State::NoFile); });
    connect(&store, &StoreThread::committed, this, [this](const store::ChangeNotice &notice) {
        for (const store::ChangeNotice::Table &table : notice.tables)
            if (isIn() && table.name == QStringLiteral("account"))
                hasLogin() ? askAgain() : ask(); // the first account of a file ends the time without logins
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void Session::ask()
{
    const int question = ++m_question;
    become(State::Asking);
    whenDone(
        m_store.post([](store::Database &database) { return rights::withoutLogin(database); }), this,
        [this, question](const std::optional<rights::Caller> &owner) {
            if (question != m_question)
                return;
            if (owner)
                become(State::In, *owner);
            else
                become(State::LoggedOut);
        },
        [this, question](const base::Failure &failure) {
            if (question != m_question)
                return;
            become(State::LoggedOut);
            Q_EMIT refused(failure.message());
        });
}

// The account that works here may have been closed, or may be another kind now.
void Session::askAgain()
{
    const int question = ++m_question;
    whenDone(
        m_store.post([id = m_caller.account](store::Database &database) { return rights::callerOf(database, id); }), this,
        [this, question](const std::optional<rights::Caller> &caller) {
            if (question != m_question || !hasLogin())
                return;
            if (!caller)
                logOut();
            else if (caller->role != m_caller.role || caller->cadre != m_caller.cadre || caller->name != m_caller.name)
                become(State::In, *caller);
        },
        [this, question](const base::Failure &) {
            if (question == m_question)
                logOut();
        });
}

void Session::logIn(const QString &login, const QString &password)
{
    if (m_state != State::LoggedOut)
        return;
    const int question = ++m_question;
    m_login = login;
    become(State::Asking);
    const auto failed = [this, question](const QString &reason) {
        if (question != m_question)
            return;
        become(State::LoggedOut);
        Q_EMIT refused(reason);
    };
    whenDone(
        m_store.post([login, password](store::Database &database) { return rights::login(database, login, password); }), this,
        [this, question, failed](const std::optional<rights::Caller> &caller) {
            if (!caller)
                failed(Tr::tr("This login and this password do not belong together, or the account is closed."));
            else if (question == m_question)
                become(State::In, *caller);
        },
        [failed](const base::Failure &failure) { failed(failure.message()); });
}

void Session::logOut()
{
    if (hasLogin())
        become(State::LoggedOut);
}

void Session::become(State state, const rights::Caller &caller)
{
    m_state = state;
    m_caller = caller;
    if (state == State::NoFile)
        ++m_question;
    if (hasLogin() && m_idle.interval() > 0)
        m_idle.start();
    else
        m_idle.stop();
    Q_EMIT changed();
}

void Session::setIdleMinutes(int minutes)
{
    m_idle.setInterval(minutes * 60 * 1000);
    if (hasLogin() && minutes > 0)
        m_idle.start();
    else
        m_idle.stop();
}

bool Session::eventFilter(QObject *, QEvent *event)
{
    if (m_idle.isActive() && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel))
        m_idle.start();
    return false;
}

} // namespace shell
