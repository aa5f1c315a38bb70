#include "shell/file_commands.h"

#include "base/text.h"
#include "base/tr.h"
#include "shell/automatic_backup.h"
#include "shell/backups_dialog.h"
#include "shell/message_bar.h"
#include "shell/offer.h"
#include "shell/recent_files.h"
#include "shell/session.h"
#include "shell/task_bar.h"
#include "store/backup.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shell {
FileCommands::FileCommands(StoreThread &store, Session &session, Dialogs dialogs, Rooms rooms, MessageBar &messages, TaskBar &tasks, QWidget *window)
    : QObject(window),
      m_store(store),
      m_session(session),
      m_dialogs(std::move(dialogs)),
      m_rooms(std::move(rooms)),
      m_messages(messages),
      m_tasks(tasks),
      m_window(window),
      m_new(new QAction(tr("&New file…"), this)),
      m_open(new QAction(tr("&Open…"), this)),
      m_import(new QAction(tr("&Import workbook…"), this)),
      m_backup(new QAction(tr("&Back up…"), this)),
      m_backups(new QAction(tr("Copies made by the &program…"), this)),
      m_restore(new QAction(tr("&Restore a backup…"), this)),
      m_sample(new QAction(tr("Open the &sample ward"), this)),
      m_startFromWorkbook(new QAction(tr("New file from a &workbook…"), this)),
      m_recentMenu(new QMenu(tr("Open re&cent"), window)),
      m_automatic(new AutomaticBackup(store, session, this))
{
    m_new->setObjectName(u"newFile"_s);
    m_new->setShortcut(QKeySequence::New);
    m_open->setObjectName(u"openFile"_s);
    m_open->setShortcut(QKeySequence::Open);
    m_import->setObjectName(u"importFile"_s);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_backup->setObjectName(u"backUp"_s);
    m_backups->setObjectName(u"showBackups"_s);
    m_restore->setObjectName(u"restoreFile"_s);
    m_sample->setObjectName(u"openSample"_s);
    m_sample->setVisible(bool(m_rooms.makeSample));
    m_startFromWorkbook->setObjectName(u"startFromWorkbook"_s);
    m_recentMenu->setObjectName(u"recentMenu"_s);
    connect(m_new, &QAction::triggered, this, [this] { makeNew({}); });
    connect(m_restore, &QAction::triggered, this, &FileCommands::restore);
    connect(m_backups, &QAction::triggered, this, &FileCommands::showBackups);
    connect(m_automatic, &AutomaticBackup::failed, this, [this](const base::Failure &failure) {
        m_messages.show(Tone::Warning, tr("Today's copy of the file could not be made: %1").arg(failure.message()), failure.details());
    });
    connect(m_sample, &QAction::triggered, this, &FileCommands::openSample);
    connect(m_startFromWorkbook, &QAction::triggered, this, &FileCommands::chooseWorkbook);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
    connect(m_open, &QAction::triggered, this, &FileCommands::choose);
    connect(m_import, &QAction::triggered, this, [this] {
        if (const QString path = askWorkbook(); !path.isEmpty())
            Q_EMIT importWanted(path);
    });
    connect(m_backup, &QAction::triggered, this, &FileCommands::backUp);
    connect(&store, &StoreThread::opened, this, [this](const FileReport &report) {
        m_path = report.path;
        m_automatic->setWanted(m_remember); // the made-up ward is none to lose
        if (m_remember)
            addRecentFile(report.path);
    });
    connect(&store, &StoreThread::closed, this, [this] { m_path.clear(); });
    connect(&session, &Session::changed, this, [this] {
        enable();
        if (m_session.isIn() && !m_workbook.isEmpty())
            Q_EMIT importWanted(std::exchange(m_workbook, {}));
    });
    enable();
}

// Letters and digits: what else a name may hold, such as a slash, means something to file systems.
static QString fileNameOf(const QString &organisation)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return base::folded(organisation).replace(other, u"-"_s);
}

void FileCommands::enable()
{
    const auto set = [&](QAction *action, rights::Action right, bool writes) {
        QString why;
        if (!m_session.isIn())
            why = tr("No file is open, or nobody is logged in.");
        else if (writes && m_session.isReadOnly())
            why = tr("The file is open for looking only.");
        else if (m_working)
            why = tr("Something else is still being done.");
        else
            why = rights::allowed(m_session.caller().role, rights::Relations(), rights::Stage::Open, right).reason;
        offer(action, why.isEmpty(), why);
    };
    set(m_import, rights::Action::Import, true);
    set(m_backup, rights::Action::BackUp, false);
    set(m_backups, rights::Action::BackUp, false);
}

QString FileCommands::startFolder() const
{
    const QString near = m_path.isEmpty() ? recentFiles().value(0) : m_path;
    const QString folder = QFileInfo(near).absolutePath();
    return near.isEmpty() || !QDir(folder).exists() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
}

void FileCommands::makeNew(const QString &workbook)
{
    const std::optional<QString> typed = m_dialogs.text(m_window, tr("New file"), tr("Name of the organisation, as on its papers:"), {});
    const QString organisation = base::cleaned(typed.value_or(QString()));
    if (organisation.isEmpty())
        return;
    QString path =
        m_dialogs.saveFile(m_window, tr("New file"), startFolder() + u"/"_s + fileNameOf(organisation) + u".nenep"_s, tr("Nề Nếp files (*.nenep)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".nenep"_s;
    StoreThread::Work initialise;
    if (m_rooms.initialise)
        initialise = [initialise = m_rooms.initialise, organisation](store::Database &database) { initialise(database, organisation); };
    m_remember = true;
    m_workbook = workbook;
    follow(m_store.create(path, initialise), path);
}

QString FileCommands::askWorkbook()
{
    return m_dialogs.openFile(m_window, tr("Import workbook"), startFolder(),
                              tr("Workbooks and tables (*.xlsx *.csv)") + u";;"_s + tr("All files (*)"));
}

void FileCommands::chooseWorkbook()
{
    if (const QString workbook = askWorkbook(); !workbook.isEmpty())
        makeNew(workbook);
}

void FileCommands::restore()
{
    const QString copy =
        m_dialogs.openFile(m_window, tr("Restore a backup"), startFolder(), tr("Nề Nếp files (*.nenep)") + u";;"_s + tr("All files (*)"));
    if (!copy.isEmpty())
        restoreFrom(copy);
}

void FileCommands::restoreFrom(const QString &copy)
{
    // Never over a file that is there: the copy becomes a file of its own.
    const QString path = m_dialogs.saveFile(m_window, tr("Restore as a new file"), startFolder() + u"/"_s, tr("Nề Nếp files (*.nenep)"));
    if (path.isEmpty())
        return;
    m_remember = true;
    follow(m_store.openMade(path,
                            [copy, path] {
                                store::restore(copy, path);
                                return store::Database::open(path);
                            }),
           path);
}

void FileCommands::showBackups()
{
    auto *dialog = new BackupsDialog(m_store, m_path, m_window);
    connect(dialog, &BackupsDialog::restoreWanted, this, [this, dialog](const QString &copy) {
        dialog->close();
        restoreFrom(copy);
    });
    dialog->open();
}

void FileCommands::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &path : recentFiles()) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void FileCommands::choose()
{
    const QString path = m_dialogs.openFile(m_window, tr("Open"), startFolder(), tr("Nề Nếp files (*.nenep)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileCommands::open(const QString &path)
{
    // Opening it again would meet our own lock.
    if (!m_path.isEmpty() && QFileInfo(path) == QFileInfo(m_path))
        return;
    m_remember = true;
    follow(m_store.open(path), path);
}

void FileCommands::openSample()
{
    if (!m_rooms.makeSample)
        return;
    const QString path = m_rooms.samplePath;
    if (path == m_path)
        return;
    m_remember = false;
    follow(m_store.openMade(path, [path, make = m_rooms.makeSample] { return QFileInfo::exists(path) ? store::Database::open(path) : make(path); }),
           path);
}

bool FileCommands::openRecent()
{
    const QString path = recentFiles().value(0);
    if (path.isEmpty())
        return false;
    open(path);
    return true;
}

void FileCommands::follow(const QFuture<FileReport> &future, const QString &path)
{
    m_messages.clear();
    m_tasks.begin(tr("Opening %1…").arg(QFileInfo(path).fileName()), false);
    setOpening(true);
    whenDone(
        future, this,
        [this](const FileReport &report) {
            m_tasks.end();
            told(report);
            setOpening(false);
        },
        [this](const base::Failure &failure) {
            m_tasks.end();
            m_workbook.clear();
            m_messages.show(failure);
            setOpening(false);
        });
}

void FileCommands::told(const FileReport &report)
{
    if (!report.isOpen())
        m_workbook.clear();
    if (!report.isOpen())
        m_messages.show(Tone::Error, report.message);
    else if (!report.message.isEmpty())
        m_messages.show(Tone::Warning, report.message);
    else if (report.wasUnclean)
        m_messages.show(Tone::Info, tr("The program was not closed properly last time. The file was checked and is sound."));
}

void FileCommands::setOpening(bool opening)
{
    m_opening = opening;
    Q_EMIT openingChanged();
}

bool FileCommands::takes(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"nenep" || ending == u"xlsx" || ending == u"csv";
}

void FileCommands::take(const QString &path)
{
    if (QFileInfo(path).suffix().toLower() == u"nenep")
        open(path);
    else if (m_import->isEnabled())
        Q_EMIT importWanted(path);
    else
        m_messages.show(Tone::Warning, tr("%1 cannot be imported now: %2").arg(QFileInfo(path).fileName(), m_import->toolTip()));
}

void FileCommands::backUp()
{
    const QString folder = m_dialogs.folder(m_window, tr("Folder for the backup"), startFolder());
    if (folder.isEmpty())
        return;
    const std::stop_token stop = m_tasks.begin(tr("Backing up…"), true);
    m_working = true;
    enable();
    const auto ended = [this] {
        m_tasks.end();
        m_working = false;
        enable();
    };
    whenDone(
        m_store.post(
            [folder, caller = m_session.caller()](store::Database &database) {
                rights::require(caller, rights::Relations(), rights::Stage::Open, rights::Action::BackUp);
                return store::backup(database, folder).file;
            },
            stop),
        this,
        [this, ended](const QString &copy) {
            ended();
            m_messages.show(Tone::Info, tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(copy)));
        },
        [this, ended](const base::Failure &failure) {
            ended();
            m_messages.show(failure);
        });
}

} // namespace shell
