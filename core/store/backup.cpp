#include "store/backup.h"

#include "base/failure.h"
#include "store/audit.h"
#include "store/change_log.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sodium.h>

#include <functional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

void syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        base::failIo(Tr::tr("%1 could not be written: %2").arg(native(path), file.errorString()));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        base::failIo(Tr::tr("%1 could not be written to the disk.").arg(native(path)));
#endif
}

QByteArray digestOf(const QString &path, const std::function<void(const QByteArray &)> &also = {})
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("%1 could not be read: %2").arg(native(path), file.errorString()));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, DigestSize);
    while (true) {
        const QByteArray block = file.read(1 << 20);
        if (file.error() != QFileDevice::NoError)
            base::failIo(Tr::tr("%1 could not be read: %2").arg(native(path), file.errorString()));
        if (block.isEmpty())
            break;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(block.constData()), quint64(block.size()));
        if (also)
            also(block);
    }
    QByteArray digest(DigestSize, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), DigestSize);
    return digest;
}

// A copy that nobody has open: no lock of a live file is at stake.
void checkCopy(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    OpenResult opened = Database::open(path, options);
    if (!opened.database)
        base::failIo(Tr::tr("The copy %1 is not sound: %2").arg(native(path), opened.message));
    Statement check(*opened.database, u"PRAGMA integrity_check(1)"_s);
    if (!check.next() || check.text(0) != u"ok")
        base::failIo(Tr::tr("The copy %1 is not sound.").arg(native(path)));
}

// Removes what was begun unless told to keep it.
struct Unfinished {
    QString path;
    bool keep = false;
    ~Unfinished()
    {
        if (!keep)
            QFile::remove(path);
    }
};

} // namespace

BackupMade backup(Database &database, const QString &dir)
{
    if (!QDir().mkpath(dir))
        base::failIo(Tr::tr("The folder %1 cannot be made.").arg(native(dir)));
    Statement sound(database, u"PRAGMA quick_check(1)"_s);
    if (!sound.next() || sound.text(0) != u"ok")
        base::failIo(Tr::tr("%1 is damaged, so no backup was made of it: an older backup is worth more.").arg(native(database.path())));
    while (sound.next()) { }

    // Names that NTFS takes: no colon in the time. A second backup within the same second gets a number.
    const QString stem = QDir(dir).filePath(QFileInfo(database.path()).completeBaseName() + u'-' + database.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    QString target = stem + u".nenep"_s;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = stem + u'-' + QString::number(n) + u".nenep"_s;
    Unfinished part{target + u".part"_s};
    QFile::remove(part.path);
    Statement copy(database, u"VACUUM INTO ?"_s);
    copy.bind(part.path).run();
    QFile::setPermissions(part.path, QFile::ReadOwner | QFile::WriteOwner);
    checkCopy(part.path);
    syncToDisk(part.path); // VACUUM INTO does not
    const QByteArray digest = digestOf(part.path);

    const AuditHead head = auditHead(database);
    Statement version(database, u"PRAGMA user_version"_s); // before a migration, not the newest
    version.next();
    const int schema = int(version.integer(0));
    const QJsonObject manifest{
        {u"file"_s, QFileInfo(target).fileName()},
        {u"blake2b"_s, QString::fromLatin1(digest.toHex())},
        {u"schema"_s, schema},
        {u"auditSeq"_s, QString::number(head.seq)},
        {u"auditHash"_s, QString::fromLatin1(head.hash.toHex())},
        {u"madeAt"_s, database.nowText()},
        {u"madeBy"_s, u"Nề Nếp " NENEP_VERSION ""_s},
    };
    QSaveFile file(target + u".json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(manifest).toJson()) < 0 || !file.commit())
        base::failIo(Tr::tr("%1 could not be written: %2").arg(native(file.fileName()), file.errorString()));
    if (!QFile::rename(part.path, target)) {
        QFile::remove(file.fileName());
        base::failIo(Tr::tr("%1 could not be written.").arg(native(target)));
    }
    part.keep = true;
    return {target, file.fileName()};
}

void restore(const QString &copy, const QString &fileName)
{
    if (QFileInfo::exists(fileName))
        base::failIo(Tr::tr("%1 exists already; it was left alone. Choose another name.").arg(native(fileName)));
    if (!QFileInfo::exists(copy))
        base::failIo(Tr::tr("There is no file %1. Check the name, or make a new file.").arg(native(copy)));
    Unfinished part{fileName + u".part"_s};
    QFile::remove(part.path);
    QFile out(part.path);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        base::failIo(Tr::tr("%1 could not be written: %2").arg(native(part.path), out.errorString()));
    const QByteArray digest = digestOf(copy, [&](const QByteArray &block) {
        if (out.write(block) != block.size())
            base::failIo(Tr::tr("%1 could not be written: %2").arg(native(part.path), out.errorString()));
    });
    if (!out.flush())
        base::failIo(Tr::tr("%1 could not be written: %2").arg(native(part.path), out.errorString()));
    out.close();
    if (QFile manifest(copy + u".json"_s); manifest.open(QIODevice::ReadOnly)) {
        const QJsonObject said = QJsonDocument::fromJson(manifest.readAll()).object();
        if (said.value(u"blake2b"_s).toString() != QString::fromLatin1(digest.toHex()))
            base::failIo(Tr::tr("%1 is not the copy its manifest describes; nothing was restored.").arg(native(copy)));
    }
    checkCopy(part.path);
    syncToDisk(part.path);
    if (!QFile::rename(part.path, fileName))
        base::failIo(Tr::tr("%1 could not be written.").arg(native(fileName)));
    part.keep = true;
}

} // namespace store
