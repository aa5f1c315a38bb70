// The Edit menu: undo and redo by the names of what was done, and the commands of whichever grid or line has the keyboard.
#pragma once

#include "shell/undo_log.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace shell {

class MessageBar;
class Session;
class StoreThread;

class EditMenu : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    EditMenu(StoreThread &store, Session &session, MessageBar &messages, QWidget *window);

    QMenu *menu() const { return m_menu; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

private:
    struct Proxy {
        QAction *shown = nullptr;
        QString name; // of the action to run, among those of the widget with the keyboard or one around it
    };

    void addProxy(const QString &name, const QString &text, const QString &keys);
    QAction *meant(const QString &name) const;
    void prepare();
    void readLog(bool reversed = false);
    void setBusy(bool busy);
    void reverse(const UndoStep &step, bool redo);
    void show();

    StoreThread &m_store;
    Session &m_session;
    MessageBar &m_messages;
    QMenu *m_menu;
    QAction *m_undo;
    QAction *m_redo;
    std::vector<Proxy> m_proxies;
    QPointer<QWidget> m_focus; // before the menu took it
    UndoLog m_log;
    qint64 m_from = 0; // the first entry not read yet
    int m_generation = 0;
    bool m_busy = false; // a step is being reversed, until the log has told of it
};

} // namespace shell
