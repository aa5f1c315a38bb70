// Makes the day's copy of the file once hands have been still for a minute, and gives it up at the first key: nobody waits for it.
#pragma once

#include "shell/session.h"

#include <QTimer>

#include <stop_token>

namespace shell {

class AutomaticBackup : public QObject {
    Q_OBJECT

public:
    AutomaticBackup(StoreThread &store, Session &session, QObject *parent = nullptr);
    ~AutomaticBackup() override { m_stop.request_stop(); }

    void setWanted(bool wanted); // not of the made-up ward
    // As when hands have been still: nothing where none is due.
    void begin();

Q_SIGNALS:
    void failed(const base::Failure &failure); // once a file: a full disk stays full

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StoreThread &m_store;
    Session &m_session;
    QTimer m_still;
    std::stop_source m_stop;
    bool m_wanted = true;
    bool m_running = false;
    bool m_told = false;
};

} // namespace shell
