// Who works at the window: the owner of a file without accounts, or whoever logged in. Pages show a file once somebody is in, and nothing before or
// after.
#pragma once

#include "access/rights.h"
#include "shell/store_thread.h"

#include <QObject>
#include <QTimer>

namespace shell {

class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoFile,
        Asking, // whether the file has accounts, or whether the password is right
        LoggedOut,
        In,
    };

    explicit Session(StoreThread &store, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isIn() const { return m_state == State::In; }
    // Nobody, who may do nothing, unless isIn().
    const rights::Caller &caller() const { return m_caller; }
    bool hasLogin() const { return isIn() && m_caller.account != 0; }
    bool isReadOnly() const { return m_readOnly; } // the file
    QString lastLogin() const { return m_login; } // of this file

    void logIn(const QString &login, const QString &password);
    void logOut();
    // Logs out after so many minutes without a key or a click; 0: never. Only where there is a login.
    void setIdleMinutes(int minutes);

Q_SIGNALS:
    void changed(); // state(), caller()
    void refused(const QString &reason); // a login

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void become(State state, const rights::Caller &caller = {});
    void ask();
    void askAgain();

    StoreThread &m_store;
    State m_state = State::NoFile;
    rights::Caller m_caller;
    bool m_readOnly = false;
    QString m_login;
    QTimer m_idle;
    int m_question = 0; // only the answer to the newest counts
};

} // namespace shell
