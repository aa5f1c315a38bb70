// The File menu's work: make, open, import, back up. It asks, posts to the store thread, and tells how it went.
#pragma once

#include "shell/dialogs.h"
#include "shell/store_thread.h"

#include <QObject>

class QAction;

namespace shell {

class MessageBar;
class TaskBar;

class FileCommands : public QObject {
    Q_OBJECT

public:
    // What a new file holds at first; runs on the store thread.
    using Initialise = std::function<void(store::Database &, const QString &organisation)>;

    // All must outlive it; window is the parent of questions.
    FileCommands(StoreThread &store, Dialogs dialogs, Initialise initialise, MessageBar &messages, TaskBar &tasks, QWidget *window);

    QAction *newAction() const { return m_new; }
    QAction *openAction() const { return m_open; }
    QAction *importAction() const { return m_import; } // enabled while a file that can be written is open
    QAction *backupAction() const { return m_backup; } // enabled while a file is open

    void open(const QString &path);
    // A file made for the occasion, which the next start does not reopen.
    void openMade(const QString &path, const std::function<store::OpenResult()> &make);
    // The file of last time, if there was one and it is still there.
    bool openRecent();
    QString path() const { return m_path; } // of the open file; empty: none
    bool isBusyOpening() const { return m_opening; }

Q_SIGNALS:
    void openingChanged(); // isBusyOpening()

private:
    void makeNew();
    void choose();
    void import();
    void backUp();
    void follow(const QFuture<FileReport> &future, const QString &path);
    void told(const FileReport &report);
    void setOpening(bool opening);
    void enable(bool open, bool writable);
    QString startFolder() const;

    StoreThread &m_store;
    Dialogs m_dialogs;
    Initialise m_initialise;
    MessageBar &m_messages;
    TaskBar &m_tasks;
    QWidget *m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_import;
    QAction *m_backup;
    QString m_path;
    bool m_opening = false;
    bool m_remember = true;
};

} // namespace shell
