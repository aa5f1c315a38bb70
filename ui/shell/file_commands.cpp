#include "shell/file_commands.h"

#include "access/account.h"
#include "base/text.h"
#include "base/tr.h"
#include "exchange/import.h"
#include "shell/import_text.h"
#include "shell/message_bar.h"
#include "shell/task_bar.h"
#include "store/backup.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

QString recentKey() { return u"file/recent"_s; }

// Who acts. Files with accounts are not opened by this window yet (app/desktop), so it is the owner.
rights::Caller callerOf(store::Database &database)
{
    const std::optional<rights::Caller> caller = rights::withoutLogin(database);
    if (!caller)
        base::refuse(Tr::tr("This file has accounts: log in first."));
    return *caller;
}

} // namespace

FileCommands::FileCommands(StoreThread &store, Dialogs dialogs, Initialise initialise, MessageBar &messages, TaskBar &tasks, QWidget *window)
    : QObject(window),
      m_store(store),
      m_dialogs(std::move(dialogs)),
      m_initialise(std::move(initialise)),
      m_messages(messages),
      m_tasks(tasks),
      m_window(window),
      m_new(new QAction(tr("&New file…"), this)),
      m_open(new QAction(tr("&Open…"), this)),
      m_import(new QAction(tr("&Import workbook…"), this)),
      m_backup(new QAction(tr("&Back up…"), this))
{
    m_new->setObjectName(u"newFile"_s);
    m_new->setShortcut(QKeySequence::New);
    m_open->setObjectName(u"openFile"_s);
    m_open->setShortcut(QKeySequence::Open);
    m_import->setObjectName(u"importFile"_s);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_backup->setObjectName(u"backUp"_s);
    connect(m_new, &QAction::triggered, this, &FileCommands::makeNew);
    connect(m_open, &QAction::triggered, this, &FileCommands::choose);
    connect(m_import, &QAction::triggered, this, &FileCommands::import);
    connect(m_backup, &QAction::triggered, this, &FileCommands::backUp);
    connect(&store, &StoreThread::opened, this, [this](const FileReport &report) {
        m_path = report.path;
        if (m_remember)
            QSettings().setValue(recentKey(), report.path);
        enable(true, !report.isReadOnly());
    });
    connect(&store, &StoreThread::closed, this, [this] {
        m_path.clear();
        enable(false, false);
    });
    enable(false, false);
}

void FileCommands::enable(bool open, bool writable)
{
    m_import->setEnabled(open && writable);
    m_backup->setEnabled(open);
}

QString FileCommands::startFolder() const
{
    const QString near = m_path.isEmpty() ? QSettings().value(recentKey()).toString() : m_path;
    const QString folder = QFileInfo(near).absolutePath();
    return near.isEmpty() || !QDir(folder).exists() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
}

void FileCommands::makeNew()
{
    const std::optional<QString> typed = m_dialogs.text(m_window, tr("New file"), tr("Name of the organisation, as on its papers:"), {});
    const QString organisation = base::cleaned(typed.value_or(QString()));
    if (organisation.isEmpty())
        return;
    QString path = m_dialogs.saveFile(m_window, tr("New file"), startFolder() + u"/"_s + base::folded(organisation).replace(u' ', u'-') + u".nenep"_s,
                                      tr("Nề Nếp files (*.nenep)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".nenep"_s;
    StoreThread::Work initialise;
    if (m_initialise)
        initialise = [initialise = m_initialise, organisation](store::Database &database) { initialise(database, organisation); };
    m_remember = true;
    follow(m_store.create(path, initialise), path);
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

void FileCommands::openMade(const QString &path, const std::function<store::OpenResult()> &make)
{
    m_remember = false;
    follow(m_store.openMade(path, make), path);
}

bool FileCommands::openRecent()
{
    const QString path = QSettings().value(recentKey()).toString();
    if (path.isEmpty() || !QFileInfo::exists(path))
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
            m_messages.show(failure);
            setOpening(false);
        });
}

void FileCommands::told(const FileReport &report)
{
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

void FileCommands::import()
{
    const QString path =
        m_dialogs.openFile(m_window, tr("Import workbook"), startFolder(), tr("Workbooks and tables (*.xlsx *.csv)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const std::stop_token stop = m_tasks.begin(tr("Importing %1…").arg(QFileInfo(path).fileName()), true);
    m_import->setEnabled(false);
    const auto ended = [this] {
        m_tasks.end();
        m_import->setEnabled(true);
    };
    whenDone(
        m_store.post([path](store::Database &database) { return exchange::importFile(database, callerOf(database), path); }, stop), this,
        [this, path, ended](const exchange::ImportReport &report) {
            ended();
            const ImportText text = describe(report, path);
            m_messages.show(report.badRows > 0 ? Tone::Error : Tone::Info, text.summary, text.details);
        },
        [this, ended](const base::Failure &failure) {
            ended();
            m_messages.show(failure);
        });
}

void FileCommands::backUp()
{
    const QString folder = m_dialogs.folder(m_window, tr("Folder for the backup"), startFolder());
    if (folder.isEmpty())
        return;
    const std::stop_token stop = m_tasks.begin(tr("Backing up…"), true);
    m_backup->setEnabled(false);
    const auto ended = [this] {
        m_tasks.end();
        m_backup->setEnabled(true);
    };
    whenDone(
        m_store.post(
            [folder](store::Database &database) {
                rights::require(callerOf(database), rights::Relations(), rights::Stage::Open, rights::Action::BackUp);
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
