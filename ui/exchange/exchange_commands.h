// The commands of this room, for the window's menus: each says why it cannot be used. They open its dialogs.
#pragma once

#include "exchange/asking.h"
#include "shell/message_bar.h"
#include "shell/store_thread.h"

#include <QObject>

class QAction;

namespace shell {
class Session;
}

namespace exchange_ui {

class ExchangeCommands : public QObject {
    Q_OBJECT

public:
    // All must outlive it; window is the parent of the dialogs.
    ExchangeCommands(shell::StoreThread &store, shell::Session &session, QWidget *window, Asking asking = Asking::real());

    QAction *sendAction() const { return m_send; }
    QAction *receiveAction() const { return m_receive; }
    QAction *exportAction() const { return m_export; }
    QList<QAction *> actions() const { return {m_send, m_receive, m_export}; }

    // A workbook, a table or a pack, once somebody may take it in.
    void openImport(const QString &path);
    // Everything that the file holds of one person.
    void openPersonExport(base::Id cadre, const QString &name);

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});

private:
    // What an import came to is told to whoever is in; names only while somebody is.
    void tell(shell::Tone tone, const QString &message, const QStringList &details);
    void enable();
    void send();
    void receive();
    void openExport();

    shell::StoreThread &m_store;
    shell::Session &m_session;
    QWidget *m_window;
    Asking m_asking;
    QAction *m_send;
    QAction *m_receive;
    QAction *m_export;
};

} // namespace exchange_ui
