// What the window opens beside its pages: the palette, the settings, the help.
#include "base/vietnam.h"
#include "shell/keys_help.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/month_guide.h"
#include "shell/page.h"
#include "shell/palette.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

void MainWindow::openPalette()
{
    m_palette->setPeople({});
    m_palette->open();
    if (!m_session.isIn())
        return;
    whenDone(
        m_store.post([caller = m_session.caller()](store::Database &database) { return loadPeople(database, caller); }), m_palette,
        [this](const std::vector<FoundPerson> &people) {
            if (m_session.isIn())
                m_palette->setPeople(people);
        },
        [](const base::Failure &) {});
}

// A command of a page that is not shown: the page first, since the command is about what it shows.
void MainWindow::runElsewhere(const QString &page, QAction *command)
{
    const QPointer<QAction> wanted(command);
    if (!showPage(page) || !wanted)
        return;
    if (wanted->isEnabled())
        wanted->trigger();
    else
        m_messages->show(Tone::Info, wanted->toolTip());
}

void MainWindow::showPerson(base::Id cadre, const Page *except)
{
    // The page at hand first, then whichever knows them.
    if (m_pages.empty() || (m_pages[std::size_t(m_current)] != except && m_pages[std::size_t(m_current)]->showPerson(cadre)))
        return;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i] != except && m_pages[i]->showPerson(cadre)) {
            showPage(m_pages[i]->key());
            return;
        }
    const bool reading = std::any_of(m_pages.begin(), m_pages.end(), [&](const Page *page) { return page != except && !page->isSettled(); });
    if (reading)
        m_messages->show(Tone::Info, tr("The pages are still being read: look for this person again in a moment."));
    else
        m_messages->show(Tone::Info, tr("This person is on none of the pages as they stand: go to a month in which they hold a post."));
}

bool MainWindow::openSettings(QStringView page)
{
    if (m_settings)
        return m_settings->showPage(page);
    auto *dialog = new SettingsDialog(m_store, m_session, *menuBar(), this);
    if (!dialog->showPage(page)) {
        delete dialog;
        return false;
    }
    m_settings = dialog;
    connect(dialog, &SettingsDialog::changed, this, [this](const QString &key) {
        m_session.setIdleMinutes(setting(u"desk/lock"_s).toInt());
        Q_EMIT settingChanged(key);
    });
    connect(dialog, &SettingsDialog::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    dialog->open();
    return true;
}

void MainWindow::openKeys() { (new KeysHelp(*menuBar(), this))->show(); }

void MainWindow::openGuide()
{
    auto *guide = new MonthGuide(m_store, m_session, base::Month::of(base::vietnamDay(m_clock())), this);
    connect(guide, &MonthGuide::wanted, this, &MainWindow::follow);
    guide->show();
}

// A link of the guide. What cannot be done now says why.
void MainWindow::follow(const QString &kind, const QString &name)
{
    if (kind == u"settings") {
        openSettings(name);
        return;
    }
    if (kind == u"page") {
        if (!m_session.isIn())
            m_messages->show(Tone::Info, tr("Open a file first: its pages come with it."));
        else if (showPage(name))
            activateWindow();
        return;
    }
    QAction *action = findChild<QAction *>(name);
    if (action && action->isEnabled())
        action->trigger();
    else if (action)
        m_messages->show(Tone::Info, action->toolTip());
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

} // namespace shell
