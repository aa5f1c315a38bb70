// Opening a file, in the order that tells a person the most: is it there, is it SQLite, is it ours, is our program new enough, whose is it now, is it
// sound.
#include "store/opening.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/audit.h"
#include "store/backup.h"
#include "store/file_lock.h"
#include "store/migrations.h"
#include "store/platform.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace store {
namespace {

struct Header {
    bool sqlite = false;
    quint32 applicationId = 0;
    bool cutShort = false; // there are fewer bytes than pages: SQLite takes a part of the last one for a whole
    quint32 userVersion = 0; // what an unfinished change left: only after the connection has taken that back is it to be relied on
};

// The first 100 bytes, read without SQLite, which would make files beside one that is not ours. Only with the claim on the file (FileLock) and before
// the connection exists.
std::optional<Header> headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(100);
    if (file.error() != QFileDevice::NoError)
        return std::nullopt;
    Header header;
    header.sqlite = bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.sqlite) {
        header.userVersion = qFromBigEndian<quint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
        const quint16 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16); // 1 stands for 65536
        const qint64 pages = qFromBigEndian<quint32>(bytes.constData() + 28);
        const bool counted = bytes.sliced(24, 4) == bytes.sliced(92, 4); // else an old SQLite wrote it last, which counts no pages
        header.cutShort = counted && file.size() < pages * (pageSize == 1 ? 65536 : pageSize);
    }
    return header;
}

// As SQLite tells: of a journal that begins with a zero nothing has reached the file yet. Such a one may lie there until the next change.
bool hasHalfChange(const QString &path)
{
    QFile journal(journalOf(path));
    char first = 0;
    return journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
}

} // namespace

QString journalOf(const QString &path) { return path + u"-journal"_s; }

Opening::Opening(const QString &path, const OpenOptions &options)
    : m_options(options),
      m_file(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())),
      m_database(new Database)
{
    m_database->m_path = QFileInfo(path).absoluteFilePath();
    m_database->m_clock = options.clock;
    m_database->m_ids = options.ids ? options.ids : std::make_shared<base::IdSource>(base::IdSource::system());
    m_database->m_random = options.random;
    m_database->m_beforeStatement = options.beforeStatement;
}

OpenResult Opening::open(bool anySchema)
{
    const QFileInfo info(m_database->m_path);
    if (!info.exists())
        return ended(OpenOutcome::Missing, Tr::tr("There is no file %1. Check the name, or make a new file.").arg(m_file));
    if (!info.isFile())
        return ended(OpenOutcome::Unreadable, Tr::tr("%1 is a folder or a device. Choose the file itself.").arg(m_file));
    // The one true name: the lock and the journal lie beside the file itself, not beside a link to it.
    m_database->m_path = info.canonicalFilePath();
    m_database->m_lock = FileLock::claim(m_database->m_path);
    if (!m_database->m_lock)
        return ended(OpenOutcome::Locked, Tr::tr("%1 is open in this program already.").arg(m_file));

    const std::optional<Header> header = headerOf(m_database->m_path);
    if (!header)
        return ended(OpenOutcome::Unreadable, Tr::tr("%1 cannot be read. Check your rights to it.").arg(m_file));
    if (!header->sqlite)
        return ended(OpenOutcome::NotSqlite,
                     Tr::tr("%1 is not a Nề Nếp file; it was left alone. Choose another one, or restore a backup if it once was.").arg(m_file));
    if (header->applicationId != quint32(ApplicationId))
        return ended(OpenOutcome::NotOurs, Tr::tr("%1 belongs to another program; it was left alone. Choose another file.").arg(m_file));
    const bool journal = hasHalfChange(m_database->m_path);
    if (!journal && header->userVersion > quint32(newestSchema()))
        return newer(header->userVersion);

    if (!journal && header->cutShort)
        return ended(OpenOutcome::Damaged, damagedMessage());

    FileLock::Outcome lock = FileLock::Outcome::NoRights;
    if (!m_options.readOnly) {
        lock = m_database->m_lock->take();
        if (lock == FileLock::Outcome::Held)
            return ended(OpenOutcome::Locked, m_database->m_lock->heldMessage());
    }
    const bool readOnly = lock != FileLock::Outcome::Taken || !info.isWritable();
    m_wasUnclean = journal || m_database->m_lock->wasLeft();
    try {
        connect(m_database->m_path, readOnly);
        const quint32 version = quint32(m_database->executeRaw(u"PRAGMA user_version"_s).toInt());
        if (version > quint32(newestSchema()))
            return newer(version);
        const bool older = version < quint32(newestSchema()) && !anySchema;
        if ((m_wasUnclean || older) && !quickCheck(*m_database).isEmpty())
            return ended(OpenOutcome::Damaged, damagedMessage());
        if (older) {
            if (const QString trouble = bringUpToDate(); !trouble.isEmpty())
                return ended(OpenOutcome::MigrationFailed, trouble);
        }
        const QStringList tables = tablesWithIds();
        if (!tables.contains(u"setting"_s))
            return ended(OpenOutcome::Damaged, damagedMessage());
        continueIds(tables);
    } catch (const SqlFailure &failure) {
        return ended(failure);
    } catch (const base::Failure &failure) {
        return ended(OpenOutcome::Unreadable, failure.message());
    }
    if (!m_database->m_readOnly)
        return opened(OpenOutcome::Opened, {});
    if (m_options.readOnly)
        return opened(OpenOutcome::OpenedReadOnly, {});
    return opened(
        OpenOutcome::OpenedReadOnly,
        lock == FileLock::Outcome::NoRoom
            ? Tr::tr("The disk of %1 is full or does not answer: the file is open for looking and printing only. Free some space, then "
                     "open it again.")
                  .arg(m_file)
            : Tr::tr("%1 cannot be written: it is open for looking and printing only. To work with it, copy it to a folder of yours.").arg(m_file));
}

OpenResult Opening::ended(OpenOutcome outcome, const QString &message) { return {outcome, message, nullptr, m_wasUnclean}; }

OpenResult Opening::ended(const SqlFailure &failure)
{
    switch (failure.primaryCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ended(OpenOutcome::Locked, m_database->m_lock->heldMessage());
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ended(OpenOutcome::Damaged, damagedMessage());
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ended(
            OpenOutcome::Unreadable,
            Tr::tr("%1 was not closed properly, and its last change can only be taken back where the file may be written. Copy it together with "
                   "%2 to a folder of yours and open it there.")
                .arg(m_file, QDir::toNativeSeparators(journalOf(m_database->m_path))));
    default:
        return ended(OpenOutcome::Unreadable, failure.message());
    }
}

OpenResult Opening::opened(OpenOutcome outcome, const QString &message) { return {outcome, message, std::move(m_database), m_wasUnclean}; }

OpenResult Opening::newer(quint32 version)
{
    QString program;
    try {
        m_database->disconnect();
        m_database->connect(m_database->m_path, true);
        program = m_database->executeRaw(u"SELECT program FROM schema_step ORDER BY id DESC LIMIT 1"_s);
    } catch (const base::Failure &) { // held, or too new even to say so
    }
    return ended(OpenOutcome::Newer,
                 program.isEmpty()
                     ? Tr::tr("%1 was written by a newer version of Nề Nếp (file format %2; this version knows up to %3). Install that version.")
                           .arg(m_file)
                           .arg(version)
                           .arg(newestSchema())
                     : Tr::tr("%1 was written by Nề Nếp %2; this is %3. Install that version or a newer one.")
                           .arg(m_file, program, QStringLiteral(NENEP_VERSION)));
}

void Opening::connect(const QString &file, bool readOnly)
{
    m_database->m_readOnly = readOnly;
    m_database->connect(file, readOnly);
    if (!readOnly && sqlite3_db_readonly(m_database->handle(), "main") != 0) // SQLite goes over to that by itself where it must
        m_database->m_readOnly = true;
    // open() succeeds on a file that another program holds: only the first access tells.
    if (!m_database->m_readOnly) {
        m_database->executeRaw(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        m_database->executeRaw(u"PRAGMA journal_mode = DELETE"_s);
        m_database->executeRaw(u"PRAGMA synchronous = FULL"_s);
        m_database->executeRaw(u"PRAGMA secure_delete = ON"_s); // what the law wants removed is overwritten
        // Of a new file, whose first page is about to be written. Twice SQLite's own: a month of a whole city's people is then read in half as many.
        m_database->executeRaw(u"PRAGMA page_size = 8192"_s);
        m_database->executeRaw(u"BEGIN EXCLUSIVE"_s);
        m_database->executeRaw(u"COMMIT"_s);
    }
    m_database->executeRaw(u"PRAGMA cache_size = -65536"_s);
    m_database->executeRaw(u"SELECT count(*) FROM sqlite_schema"_s);
}

QString Opening::damagedMessage() const { return Tr::tr("%1 is damaged. Keep it, and restore the newest backup beside it.").arg(m_file); }

QString Opening::bringUpToDate()
{
    if (m_database->m_readOnly)
        return Tr::tr(
                   "%1 is of an older format, and cannot be brought to the new one where it cannot be written. Copy it to a folder of yours first.")
            .arg(m_file);
    QString copy;
    try {
        copy = QDir::toNativeSeparators(backup(*m_database, QFileInfo(m_database->m_path).absolutePath()).file);
        migrate(*m_database, migrations());
        return {};
    } catch (const base::Failure &failure) {
        return copy.isEmpty()
                   ? Tr::tr("%1 could not be brought to the new format: %2").arg(m_file, failure.message())
                   : Tr::tr("%1 could not be brought to the new format: %2 A copy from before lies in %3.").arg(m_file, failure.message(), copy);
    }
}

QStringList Opening::tablesWithIds()
{
    QStringList tables;
    Statement rows(*m_database, u"SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c ON c.name = 'id' WHERE s.type = 'table'"_s);
    while (rows.next())
        tables << rows.text(0);
    return tables;
}

// Ids of the file must not be given again, and later rows come later, even if the clock has gone back since.
void Opening::continueIds(const QStringList &tables)
{
    QStringList newest;
    for (QString table : tables)
        newest << u"SELECT max(id) AS id FROM \"%1\""_s.arg(table.replace(u'"', u"\"\""_s));
    Statement most(*m_database, u"SELECT coalesce(max(id), 0) FROM (%1)"_s.arg(newest.join(u" UNION ALL "_s)));
    most.next();
    m_database->m_ids->startAfter(most.integer(0));
}

OpenResult Database::open(const QString &path, const OpenOptions &options) { return Opening(path, options).open(false); }

OpenResult openCopy(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    return Opening(path, options).open(true);
}

} // namespace store
