// The File menu's work: make, open, choose what to import, back up, restore. It asks, posts to the store thread, and tells how it went.
#pragma once

#include "shell/dialogs.h"
#include "shell/store_thread.h"

#include <QObject>

class QAction;
class QMenu;

namespace shell {

class MessageBar;
class Session;
class TaskBar;

class AutomaticBackup;

class FileCommands : public QObject {
    Q_OBJECT

public:
    // What a new file holds at first; runs on the store thread.
    using Initialise = std::function<void(store::Database &, const QString &organisation)>;

    // Makes the ward to play with at a path; runs on the store thread.
    using MakeSample = std::function<store::OpenResult(const QString &path)>;
    struct Rooms { // what main knows and the shell does not
        Initialise initialise;
        MakeSample makeSample; // empty: there is none
        QString samplePath;
    };

    // All must outlive it; window is the parent of questions.
    FileCommands(StoreThread &store, Session &session, Dialogs dialogs, Rooms rooms, MessageBar &messages, TaskBar &tasks, QWidget *window);

    QAction *newAction() const { return m_new; }
    QAction *openAction() const { return m_open; }
    QAction *importAction() const { return m_import; } // both say why they cannot be used
    QAction *backupAction() const { return m_backup; }
    QAction *backupsAction() const { return m_backups; } // the copies made by the program
    QAction *restoreAction() const { return m_restore; }
    QAction *sampleAction() const { return m_sample; }
    // A new file with what a workbook holds.
    QAction *startFromWorkbookAction() const { return m_startFromWorkbook; }
    QMenu *recentMenu() const { return m_recentMenu; }

    void open(const QString &path);
    void openSample(); // which the next start does not reopen
    // Whether a file dropped on the window is one we know what to do with; and doing it.
    static bool takes(const QString &path);
    void take(const QString &path);
    // The file of last time, if there was one and it is still there.
    bool openRecent();
    QString sample() const { return m_rooms.samplePath; } // where the made-up ward lies
    QString path() const { return m_path; } // of the open file; empty: none
    bool isBusyOpening() const { return m_opening; }

Q_SIGNALS:
    void openingChanged(); // isBusyOpening()
    void importWanted(const QString &workbook); // chosen, dropped, or to begin a new file with; somebody who may import is in

private:
    void makeNew(const QString &workbook);
    void choose();
    void chooseWorkbook();
    void restore();
    void restoreFrom(const QString &copy);
    void showBackups();
    void fillRecent();
    QString askWorkbook();
    void backUp();
    void follow(const QFuture<FileReport> &future, const QString &path);
    void told(const FileReport &report);
    void setOpening(bool opening);
    void enable();
    QString startFolder() const;

    StoreThread &m_store;
    Session &m_session;
    Dialogs m_dialogs;
    Rooms m_rooms;
    MessageBar &m_messages;
    TaskBar &m_tasks;
    QWidget *m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_import;
    QAction *m_backup;
    QAction *m_backups;
    QAction *m_restore;
    QAction *m_sample;
    QAction *m_startFromWorkbook;
    QMenu *m_recentMenu;
    AutomaticBackup *m_automatic;
    QString m_workbook; // to be imported once the file that is being made is open
    QString m_path;
    bool m_opening = false;
    bool m_remember = true;
    bool m_working = false; // a backup
};

} // namespace shell
