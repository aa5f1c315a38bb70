#include "shell/main_window.h"

#include "base/vietnam.h"
#include "shell/daily_check.h"
#include "shell/edit_menu.h"
#include "shell/empty_state.h"
#include "shell/login_page.h"
#include "shell/message_bar.h"
#include "shell/mnemonics.h"
#include "shell/page.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "shell/session.h"
#include "shell/session_end.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"
#include "shell/shortcuts.h"
#include "shell/task_bar.h"
#include "shell/unit_filter.h"
#include "staff/office_table.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr std::chrono::seconds CheckAfter{2};

// The one file that is dropped, if we know what to do with it.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return FileCommands::takes(path) ? path : QString();
}

} // namespace

MainWindow::MainWindow(StoreThread &store, Session &session, Options options, QWidget *parent)
    : QMainWindow(parent),
      m_store(store),
      m_session(session),
      m_clock(std::move(options.clock)),
      m_rail(new Rail(this)),
      m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_login(new LoginPage(session, this)),
      m_tasks(new TaskBar(this)),
      m_organisation(new QLabel(this)),
      m_fileName(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_who(new QLabel(this)),
      m_files(new FileCommands(store, session, std::move(options.dialogs), std::move(options.rooms), *m_messages, *m_tasks, this)),
      m_edit(new EditMenu(store, session, *m_messages, this)),
      m_palette(new Palette(menuBar(), this)),
      m_logOut(new QAction(tr("&Log out"), this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_login);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_messages); // below: what is being worked on does not move when one comes
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(middle);

    m_fileName->setObjectName(u"fileName"_s);
    m_saved->setObjectName(u"savedAt"_s);
    m_organisation->setObjectName(u"organisation"_s);
    m_organisation->setContentsMargins(8, 0, 12, 0);
    menuBar()->setCornerWidget(m_organisation);
    statusBar()->addWidget(m_fileName);
    statusBar()->addWidget(m_saved);
    m_who->setObjectName(u"who"_s);
    statusBar()->addPermanentWidget(m_tasks);
    statusBar()->addPermanentWidget(m_who);

    setAcceptDrops(true);
    buildMenus();
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_files, &FileCommands::openingChanged, this, &MainWindow::showCurrent);
    connect(&store, &StoreThread::opened, this, &MainWindow::showFile);
    connect(&store, &StoreThread::closed, this, [this] { showFile({}); });
    connect(&session, &Session::changed, this, &MainWindow::sessionChanged);
    connect(&store, &StoreThread::committed, this, [this](const store::ChangeNotice &notice) {
        if (std::any_of(notice.tables.begin(), notice.tables.end(), [](const auto &table) { return table.name == u"setting"; }))
            readOrganisation();
        m_saved->setText(tr("Saved %1", "time of day").arg(base::inVietnam(m_clock()).toString(u"HH:mm"_s)));
    });
    // Not with the first keys: SQLite does not let go of a check that has begun.
    connect(this, &MainWindow::settled, this, [this] { QTimer::singleShot(CheckAfter, this, &MainWindow::checkDaily); });
    session.setIdleMinutes(setting(u"desk/lock"_s).toInt());
    showFile({});
    showCurrent();
    resize(1280, 740);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(u"fileMenu"_s);
    file->setToolTipsVisible(true);
    file->addAction(m_files->newAction());
    file->addAction(m_files->startFromWorkbookAction());
    file->addAction(m_files->openAction());
    file->addMenu(m_files->recentMenu());
    file->addAction(m_files->sampleAction());
    file->addSeparator();
    file->addAction(m_files->importAction());
    file->addAction(m_files->backupAction());
    file->addAction(m_files->backupsAction());
    file->addAction(m_files->restoreAction());
    file->addSeparator();
    const auto add = [](QMenu *menu, const QString &text, const char *name, const QKeySequence &keys = {}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        return action;
    };
    QAction *settingsAction = add(file, tr("Se&ttings…"), "openSettings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settingsAction, &QAction::triggered, this, [this] { openSettings(); });
    file->addSeparator();
    m_logOut->setObjectName(u"logOut"_s);
    m_logOut->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    m_logOut->setVisible(false);
    file->addAction(m_logOut);
    connect(m_logOut, &QAction::triggered, &m_session, &Session::logOut);
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    menuBar()->addMenu(m_edit->menu());
    m_goMenu = menuBar()->addMenu(tr("G&o to", "menu of the pages"));
    m_goMenu->setObjectName(u"goMenu"_s);
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *find = add(m_helpMenu, tr("Find a &command or a person…"), "openPalette", QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(find, &QAction::triggered, this, &MainWindow::openPalette);
    QAction *keys = add(m_helpMenu, tr("&Keys"), "openKeys", QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, &MainWindow::openKeys);
    QAction *guide = add(m_helpMenu, tr("A &month with Nề Nếp"), "openGuide");
    connect(guide, &QAction::triggered, this, &MainWindow::openGuide);
    m_helpMenu->addSeparator();
    connect(m_palette, &Palette::personChosen, this, [this](base::Id cadre) { showPerson(cadre); });
    connect(m_palette, &Palette::commandElsewhere, this, &MainWindow::runElsewhere);
    QAction *aboutAction = m_helpMenu->addAction(tr("&About Nề Nếp"));
    aboutAction->setObjectName(u"about"_s);
    aboutAction->setMenuRole(QAction::AboutRole);
    connect(aboutAction, &QAction::triggered, this, &MainWindow::about);
    m_helpMenu->setObjectName(u"helpMenu"_s);
    giveMenuKeys(*menuBar());
    giveMnemonics(*menuBar());
}

void MainWindow::addPage(Page *page)
{
    m_rail->add(page->key(), page->title());
    m_stack->addWidget(page);
    m_pages.push_back(page);
    if (QSettings().value(u"window/page"_s).toString() == page->key())
        m_current = int(m_pages.size()) - 1; // where one was last time
    const int index = int(m_pages.size()) - 1;
    QAction *go = m_goMenu->addAction(QString(page->title()).replace(u'&', u"&&"_s));
    go->setObjectName(u"go-"_s + page->key());
    if (index < 9)
        go->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)));
    connect(go, &QAction::triggered, this, [this, index, page] {
        goTo(index);
        // Back to where the keyboard was on this page; whoever walks through the rail stays there.
        if (QWidget *last = page->focusWidget(); last && last->isVisible())
            last->setFocus(Qt::ShortcutFocusReason);
    });
    auto *menu = new QMenu(page->title(), this);
    menu->setObjectName(page->key() + u"Menu"_s);
    menu->setToolTipsVisible(true);
    menu->setProperty("ofPage", true);
    menu->addActions(page->commands());
    menuBar()->insertMenu(m_helpMenu->menuAction(), menu);
    giveMenuKeys(*menuBar());
    giveMnemonics(*menuBar());
    m_pageMenus.push_back(menu);
    connect(page, &Page::settled, this, [this] {
        if (!isSettled())
            return;
        Q_EMIT settled();
        if (m_session.isIn())
            for (Page *other : m_pages)
                other->readAhead();
    });
    connect(page, &Page::failed, m_messages, qOverload<const base::Failure &>(&MessageBar::show));
    connect(page, &Page::told, m_messages, qOverload<Tone, const QString &, const QStringList &>(&MessageBar::show));
    showCurrent();
}

void MainWindow::goTo(int index)
{
    m_current = index;
    QSettings().setValue(u"window/page"_s, m_pages[std::size_t(index)]->key());
    showCurrent();
}

void MainWindow::addFileCommands(const QList<QAction *> &commands)
{
    auto *file = menuBar()->findChild<QMenu *>(u"fileMenu"_s);
    file->insertActions(m_files->backupAction(), commands);
    file->insertSeparator(m_files->backupAction());
    giveMenuKeys(*menuBar());
    giveMnemonics(*menuBar());
}

bool MainWindow::showPage(QStringView key)
{
    constexpr QStringView settingsKey = u"settings"; // a dialog: “settings”, or one of its pages as “settings/keys”
    if (key == settingsKey || key.startsWith(u"settings/"))
        return openSettings(key.mid(settingsKey.size() + 1));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->key() == key) {
            m_current = int(i);
            showCurrent();
            return true;
        }
    }
    return false;
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const Page *page : m_pages)
        keys << page->key();
    return keys;
}

bool MainWindow::isSettled() const
{
    if (m_files->isBusyOpening() || m_session.state() == Session::State::Asking || (m_settings && !m_settings->isSettled()))
        return false;
    return !m_session.isIn() || m_pages.empty() || m_pages[std::size_t(m_current)]->isSettled();
}

void MainWindow::showCurrent()
{
    // The first of them is what somebody who has never seen the program wants.
    QList<QAction *> starts{m_files->newAction(), m_files->startFromWorkbookAction(), m_files->restoreAction(), m_files->openAction()};
    if (m_files->sampleAction()->isVisible())
        starts.prepend(m_files->sampleAction());
    const bool pages = m_session.isIn() && !m_pages.empty();
    // While a password is being checked its page stays.
    const bool login =
        m_session.state() == Session::State::LoggedOut || (m_session.state() == Session::State::Asking && m_stack->currentWidget() == m_login);
    m_rail->setVisible(pages);
    m_goMenu->menuAction()->setVisible(pages);
    for (QAction *go : m_goMenu->actions())
        go->setEnabled(pages);
    m_rail->setCurrent(m_current);
    for (std::size_t i = 0; i < m_pageMenus.size(); ++i)
        m_pageMenus[i]->menuAction()->setVisible(pages && int(i) == m_current);
    if (pages)
        m_stack->setCurrentWidget(m_pages[std::size_t(m_current)]);
    else if (m_files->isBusyOpening() || m_session.state() == Session::State::Asking)
        m_empty->set(tr("Opening…"), tr("The file is being read and checked."));
    else
        m_empty->set(tr("No file is open"), tr("One file holds one commune or ward: its people, weeks, observations and monthly sheets."), starts);
    if (!pages)
        m_stack->setCurrentWidget(login ? static_cast<QWidget *>(m_login) : m_empty);
    if (isSettled())
        Q_EMIT settled();
}

// Whoever sits down next sees nothing of whoever has left, and does nothing in their name.
void MainWindow::sessionChanged()
{
    if (std::exchange(m_wasIn, m_session.isIn()) && !m_session.isIn()) {
        m_palette->leave();
        m_messages->clear();
        closeDialogs(*this);
    }
    m_who->setText(m_session.hasLogin() ? m_session.caller().name : QString());
    m_logOut->setVisible(m_session.hasLogin());
    showCurrent();
}

void MainWindow::showFile(const FileReport &report)
{
    m_saved->clear();
    const QString name = QFileInfo(report.path).fileName();
    m_fileName->setText(report.isReadOnly()                                          ? tr("%1 — for looking only").arg(name)
                        : !report.path.isEmpty() && report.path == m_files->sample() ? tr("%1 — to try out: gone when the program closes").arg(name)
                                                                                     : name);
    // What was chosen among the units of another ward means nothing here.
    QSettings settings;
    if (report.isOpen() && settings.value(u"desk/unitsOf"_s).toString() != report.path) {
        for (UnitFilter *filter : findChildren<UnitFilter *>())
            filter->forget();
        settings.setValue(u"desk/unitsOf"_s, report.path);
    }
    m_fileName->setToolTip(QDir::toNativeSeparators(report.path));
    setWindowTitle(name.isEmpty() ? tr("Nề Nếp") : tr("%1 — Nề Nếp").arg(name));
    m_unchecked = report.isOpen() && !report.wasUnclean ? report.path : QString(); // after an unclean close it has just been looked at
    m_organisation->clear();
    if (report.isOpen())
        readOrganisation();
}

void MainWindow::readOrganisation()
{
    whenDone(
        m_store.post([](store::Database &database) { return staff::loadOrganisation(database).name; }), m_organisation,
        [this](const QString &organisation) {
            m_organisation->setText(organisation);
            m_organisation->adjustSize();
            menuBar()->adjustSize();
        },
        [](const base::Failure &) {}); // a name is not worth a message
}

// When what people came for is on the screen.
void MainWindow::checkDaily()
{
    const QString path = std::exchange(m_unchecked, {});
    const QDate today = base::vietnamDay(m_clock());
    if (path.isEmpty() || !isCheckDue(path, today))
        return;
    whenDone(
        checkFile(m_store, path, today, m_checkStop.get_token()), this,
        [this, path](const QStringList &wrong) {
            if (!wrong.isEmpty())
                m_messages->show(
                    Tone::Error,
                    tr("%1 is damaged. Close it and keep it, and restore the newest backup beside it.").arg(QDir::toNativeSeparators(path)), wrong);
        },
        [](const base::Failure &) {}); // broken off: it is due again at the next start
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        m_files->take(path);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace shell
