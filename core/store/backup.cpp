#include "store/backup.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/audit.h"
#include "store/audit_entry.h"
#include "store/digest.h"
#include "store/opening.h"
#include "store/platform.h"
#include "store/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <functional>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qint64 LargestManifest = 1 << 20;

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

[[noreturn]] void failWriting(const QString &path, const QString &reason)
{
    base::failIo(Tr::tr("%1 could not be written: %2. Make room there, or choose another place.").arg(native(path), reason));
}

// Qt says nothing of a write that ends before its end, which is how a disk becomes full.
QString reasonOf(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::NoError || file.error() == QFileDevice::ResourceError || lastErrorMeansNoRoom();
    return full ? Tr::tr("there is no room left on that disk") : file.errorString();
}

// A file on its way, for our eyes only from its first byte; gone in the end unless it has got its name.
class Part {
public:
    explicit Part(const QString &target) : m_target(target), m_file(target + u".part"_s)
    {
        QFile::remove(m_file.fileName()); // what a crash left
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            failWriting(m_file.fileName(), m_file.errorString());
    }
    ~Part()
    {
        m_file.close();
        QFile::remove(path());
    }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    QString path() const { return m_file.fileName(); }
    QFile &file() { return m_file; }

    // Whole and checked: from now on it has its name, after a power cut too.
    void finish()
    {
        if (!syncFile(path()))
            failWriting(path(), Tr::tr("it does not reach the disk"));
        if (!QFile::rename(path(), m_target)) // never over an existing file
            failWriting(m_target, Tr::tr("its folder takes no files, or one of this name is there by now"));
        syncFolder(QFileInfo(m_target).absolutePath());
    }

private:
    QString m_target;
    QFile m_file;
};

QByteArray digestOf(const QString &path, const std::function<void(const QByteArray &)> &also = {})
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("%1 could not be read: %2").arg(native(path), file.errorString()));
    Digest digest;
    while (true) {
        const QByteArray block = file.read(1 << 20);
        if (file.error() != QFileDevice::NoError)
            base::failIo(Tr::tr("%1 could not be read: %2").arg(native(path), file.errorString()));
        if (block.isEmpty())
            return digest.result();
        digest.add(block);
        if (also)
            also(block);
    }
}

void checkCopy(const QString &path)
{
    const OpenResult opened = openCopy(path);
    QString trouble = opened.message;
    if (opened.database) {
        Statement check(*opened.database, u"PRAGMA integrity_check(1)"_s);
        trouble = check.next() ? check.text(0) : QString();
        if (const QStringList broken = brokenReferences(*opened.database); !broken.isEmpty())
            trouble = broken.first();
    }
    if (trouble != u"ok")
        base::failIo(Tr::tr("The copy %1 is not sound, so it was not kept. Try again, or take another copy.").arg(native(path)), {trouble});
}

// Copies that a crash left half made hold everybody's data too. What is younger may be one that is being made now, of another ward of this name.
void removeUnfinished(const QString &dir, const QString &name)
{
    const QDateTime anHourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const QFileInfo &left : QDir(dir).entryInfoList({name + u"-*.nenep.part"_s}, QDir::Files))
        if (left.lastModified() < anHourAgo)
            QFile::remove(left.filePath());
}

} // namespace

BackupMade backup(Database &database, const QString &dir)
{
    if (!QDir().mkpath(dir))
        base::failIo(Tr::tr("The folder %1 cannot be made. Choose another place.").arg(native(dir)));
    if (!quickCheck(database).isEmpty())
        base::failIo(Tr::tr("%1 is damaged, so no backup was made of it: an older backup is worth more.").arg(native(database.path())));

    // Names that NTFS takes: no colon in the time. A second backup within the same second gets a number.
    const QString stem = QDir(dir).absoluteFilePath(QFileInfo(database.path()).completeBaseName() + u'-'
                                                    + database.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s));
    removeUnfinished(dir, QFileInfo(database.path()).completeBaseName());
    QString target = stem + u".nenep"_s;
    for (int n = 2; QFileInfo::exists(target) || QFileInfo::exists(target + u".json"_s); ++n)
        target = stem + u'-' + QString::number(n) + u".nenep"_s;
    Part part(target);
    part.file().close();
    try {
        WriteStatement copy(database, u"VACUUM INTO ?"_s); // takes an empty file, and so keeps the rights it was made with
        copy.bind(part.path());
        copy.run();
    } catch (const SqlFailure &failure) {
        // The words for the file itself would name the wrong disk.
        if (failure.primaryCode() == SQLITE_FULL)
            failWriting(part.path(), Tr::tr("there is no room left on that disk"));
        if (failure.primaryCode() == SQLITE_IOERR || failure.primaryCode() == SQLITE_CANTOPEN || failure.primaryCode() == SQLITE_READONLY)
            failWriting(part.path(), Tr::tr("that disk or folder did not take it"));
        throw;
    }
    checkCopy(part.path());

    const AuditHead head = auditHead(database);
    const QJsonObject manifest{
        {u"file"_s, QFileInfo(target).fileName()},
        {u"blake2b"_s, QString::fromLatin1(digestOf(part.path()).toHex())},
        {u"schema"_s, database.executeRaw(u"PRAGMA user_version"_s).toInt()}, // before a migration, not the newest
        {u"auditSeq"_s, QString::number(head.seq)},
        {u"auditHash"_s, QString::fromLatin1(head.hash.toHex())},
        {u"madeAt"_s, database.nowText()},
        {u"madeBy"_s, u"Nề Nếp " NENEP_VERSION ""_s},
    };
    // The copy first: killed in between, it is a sound copy without a manifest, not a manifest of nothing.
    part.finish();
    QSaveFile file(target + u".json"_s);
    const QByteArray json = QJsonDocument(manifest).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        const QString reason = reasonOf(file);
        QFile::remove(target);
        failWriting(file.fileName(), reason);
    }
    return {target, file.fileName()};
}

QString logFaultSince(Database &database, const QString &manifestPath)
{
    QFile file(manifestPath);
    if (!file.open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("%1 could not be read: %2").arg(native(manifestPath), file.errorString()));
    const QJsonObject manifest = QJsonDocument::fromJson(file.read(LargestManifest)).object();
    bool isNumber = false;
    const qint64 seq = manifest.value(u"auditSeq"_s).toString().toLongLong(&isNumber);
    if (!isNumber || !manifest.contains(u"auditHash"_s))
        base::refuse(Tr::tr("%1 is no manifest of a backup; give the .json that lies beside one.").arg(native(manifestPath)));
    if (seq == 0 || QString::fromLatin1(auditHash(database, seq).toHex()) == manifest.value(u"auditHash"_s).toString())
        return {};
    return Tr::
        tr("Audit log: entry %1, which the backup of %2 saw, is missing or another: the log was cut or rewritten since, or the backup is of another "
           "file.")
            .arg(seq)
            .arg(manifest.value(u"madeAt"_s).toString());
}

void restore(const QString &copy, const QString &fileName)
{
    const QFileInfo info(fileName);
    if (info.exists() || info.isSymLink())
        base::failIo(Tr::tr("%1 exists already; it was left alone. Choose another name.").arg(native(fileName)));
    if (QFileInfo::exists(fileName + u"-journal"_s)) // SQLite would take it for this file's and put old pages into it
        base::failIo(orphanMessage(fileName));
    // Says in one whether it is there, ours, known to this version, closed by whoever had it, and not open anywhere, here least of all.
    if (const OpenResult opened = openCopy(copy); !opened.database)
        base::failIo(opened.message);

    Part part(fileName);
    const QByteArray digest = digestOf(copy, [&](const QByteArray &block) {
        if (part.file().write(block) != block.size())
            failWriting(part.path(), reasonOf(part.file()));
    });
    if (!part.file().flush())
        failWriting(part.path(), reasonOf(part.file()));
    part.file().close();
    if (QFile manifest(copy + u".json"_s); manifest.exists()) {
        const QByteArray json = manifest.open(QIODevice::ReadOnly) ? manifest.read(LargestManifest) : QByteArray();
        if (QJsonDocument::fromJson(json).object().value(u"blake2b"_s).toString() != QString::fromLatin1(digest.toHex()))
            base::failIo(Tr::tr("%1 is not the copy that its manifest describes; nothing was restored.").arg(native(copy)));
    }
    checkCopy(part.path());
    part.finish();
}

} // namespace store
