#include "shell/main_window.h"

#include "exchange/export_settings_table.h"
#include "shell/empty_state.h"
#include "shell/message_bar.h"
#include "shell/page.h"
#include "shell/rail.h"
#include "shell/task_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

MainWindow::MainWindow(StoreThread &store, Options options, QWidget *parent)
    : QMainWindow(parent),
      m_store(store),
      m_clock(std::move(options.clock)),
      m_rail(new Rail(this)),
      m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_tasks(new TaskBar(this)),
      m_organisation(new QLabel(this)),
      m_fileName(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_files(new FileCommands(store, std::move(options.dialogs), std::move(options.initialise), *m_messages, *m_tasks, this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(m_empty);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
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
    statusBar()->addPermanentWidget(m_tasks);

    buildMenus();
    connect(m_rail, &Rail::chosen, this, [this](int index) {
        m_current = index;
        showCurrent();
    });
    connect(m_files, &FileCommands::openingChanged, this, &MainWindow::showCurrent);
    connect(&store, &StoreThread::opened, this, [this](const FileReport &report) {
        m_hasFile = true;
        showFile(report);
        showCurrent();
    });
    connect(&store, &StoreThread::closed, this, [this] {
        m_hasFile = false;
        showFile({});
        showCurrent();
    });
    connect(&store, &StoreThread::committed, this, [this](const store::ChangeNotice &) {
        m_saved->setText(tr("Saved %1", "time of day").arg(m_clock().toLocalTime().toString(u"HH:mm"_s)));
    });
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
    file->addAction(m_files->newAction());
    file->addAction(m_files->openAction());
    file->addSeparator();
    file->addAction(m_files->importAction());
    file->addAction(m_files->backupAction());
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *aboutAction = m_helpMenu->addAction(tr("&About Nề Nếp"));
    aboutAction->setObjectName(u"about"_s);
    aboutAction->setMenuRole(QAction::AboutRole);
    connect(aboutAction, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::addPage(Page *page)
{
    m_rail->add(page->key(), page->title());
    m_stack->addWidget(page);
    m_pages.push_back(page);
    auto *menu = new QMenu(page->title(), this);
    menu->setObjectName(page->key() + u"Menu"_s);
    menu->addActions(page->commands());
    menuBar()->insertMenu(m_helpMenu->menuAction(), menu);
    m_pageMenus.push_back(menu);
    connect(page, &Page::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    connect(page, &Page::failed, m_messages, qOverload<const base::Failure &>(&MessageBar::show));
    showCurrent();
}

bool MainWindow::showPage(QStringView key)
{
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
    if (m_files->isBusyOpening())
        return false;
    return !m_hasFile || m_pages.empty() || m_pages[std::size_t(m_current)]->isSettled();
}

void MainWindow::showCurrent()
{
    const bool pages = m_hasFile && !m_pages.empty();
    m_rail->setVisible(pages);
    m_rail->setCurrent(m_current);
    for (std::size_t i = 0; i < m_pageMenus.size(); ++i)
        m_pageMenus[i]->menuAction()->setVisible(pages && int(i) == m_current);
    if (pages)
        m_stack->setCurrentWidget(m_pages[std::size_t(m_current)]);
    else if (m_files->isBusyOpening())
        m_empty->set(tr("Opening…"), tr("The file is being read and checked."));
    else
        m_empty->set(tr("No file is open"), tr("One file holds one commune or ward: its people, weeks, observations and monthly sheets."),
                     {m_files->newAction(), m_files->openAction()});
    if (!pages)
        m_stack->setCurrentWidget(m_empty);
    if (isSettled())
        Q_EMIT settled();
}

void MainWindow::showFile(const FileReport &report)
{
    m_saved->clear();
    const QString name = QFileInfo(report.path).fileName();
    m_fileName->setText(report.isReadOnly() ? tr("%1 — for looking only").arg(name) : name);
    m_fileName->setToolTip(QDir::toNativeSeparators(report.path));
    setWindowTitle(name.isEmpty() ? tr("Nề Nếp") : tr("%1 — Nề Nếp").arg(name));
    m_organisation->clear();
    if (!report.isOpen())
        return;
    whenDone(
        m_store.post([](store::Database &database) { return exchange::loadOrganisation(database).name; }), m_organisation,
        [this](const QString &organisation) {
            m_organisation->setText(organisation);
            m_organisation->adjustSize();
            menuBar()->adjustSize();
        },
        [](const base::Failure &) {}); // a name is not worth a message
}

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Nề Nếp"));
    box.setText(tr("Nề Nếp %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("Weekly work, observations and monthly rating of a commune or ward.\n\nFree software under the GNU General Public Licence, "
           "version 3 or later. It makes no network connections."));
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace shell
