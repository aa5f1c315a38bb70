// The window: rail, pages, messages, menus and what the status bar says. It knows no page by name: main gives them to it.
#pragma once

#include "base/clock.h"
#include "shell/file_commands.h"

#include <QMainWindow>
#include <QPointer>

#include <stop_token>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;

namespace shell {

class EditMenu;
class EmptyState;
class LoginPage;
class Page;
class Palette;
class Rail;
class Session;
class SettingsDialog;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Options {
        Dialogs dialogs = Dialogs::real();
        FileCommands::Rooms rooms;
        base::Clock clock = base::systemClock();
    };

    // The store and the session must outlive the window.
    MainWindow(StoreThread &store, Session &session, Options options, QWidget *parent = nullptr);
    ~MainWindow() override { m_checkStop.request_stop(); }

    void addPage(Page *page); // taken over
    // Further commands of the File menu, after Import; they stay owned by whoever made them.
    void addFileCommands(const QList<QAction *> &commands);
    // False when there is no such page. “settings” and “settings/…” open the dialog.
    bool showPage(QStringView key);
    QStringList pageKeys() const;
    // On the page at hand, else on whichever knows them; except: the page that sends us away.
    void showPerson(base::Id cadre, const Page *except = nullptr);

    FileCommands &files() { return *m_files; }
    MessageBar &messages() { return *m_messages; }
    // Whether the page (or the empty state, when no file is open) shows what it has to show.
    bool isSettled() const;

Q_SIGNALS:
    void settled();
    void settingChanged(const QString &key); // shell/settings.h

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void showCurrent();
    void showFile(const FileReport &report);
    void readOrganisation();
    void sessionChanged();
    void goTo(int index);
    void runElsewhere(const QString &page, QAction *command);
    void checkDaily();
    void openPalette();
    bool openSettings(QStringView page = {}); // of settingsPages(); false: no such page
    void openKeys();
    void openGuide();
    void follow(const QString &kind, const QString &name);
    void about();

    StoreThread &m_store;
    Session &m_session;
    base::Clock m_clock;
    Rail *m_rail;
    MessageBar *m_messages;
    QStackedWidget *m_stack; // the empty state, the login, then the pages
    EmptyState *m_empty;
    LoginPage *m_login;
    TaskBar *m_tasks;
    QLabel *m_organisation;
    QLabel *m_fileName;
    QLabel *m_saved;
    QLabel *m_who; // who is logged in
    QMenu *m_goMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    FileCommands *m_files;
    EditMenu *m_edit;
    Palette *m_palette;
    QAction *m_logOut;
    QPointer<SettingsDialog> m_settings; // while it is open
    std::vector<Page *> m_pages;
    std::vector<QMenu *> m_pageMenus;
    int m_current = 0;
    bool m_wasIn = false; // somebody, so far
    std::stop_source m_checkStop;
    QString m_unchecked; // the open file, until it is looked at or need not be
};

} // namespace shell
