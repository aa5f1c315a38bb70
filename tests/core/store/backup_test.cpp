// Copies that are checked, described by a manifest, and never put over anything.
#include "files.h"

#include "store/audit.h"
#include "store/backup.h"
#include "store/digest.h"
#include "support/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

struct Backed : Folder {
    QString file = path();
    std::unique_ptr<Database> database;
    Backed()
    {
        make(file);
        database = opened(file);
        changeSetting(*database, u"một"_s);
    }
    QString dir() const { return path(u"copies/2026"_s); }
    QStringList copies() const { return QDir(dir()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

base::Failure io(const std::function<void()> &work)
{
    const base::Failure failure = failureOf(work);
    CHECK(failure.kind() == base::FailureKind::Io);
    return failure;
}

} // namespace

TEST_CASE_METHOD(Backed, "A backup is a whole file with a manifest that describes it")
{
    const BackupMade made = backup(*database, dir());
    CHECK(copies() == QStringList{QFileInfo(made.file).fileName(), QFileInfo(made.manifest).fileName()});
    CHECK(QFileInfo(made.file).fileName().startsWith(u"ward-20261031-"_s));
    CHECK(QFileInfo(made.file).fileName().contains(u':') == false);
    CHECK((QFileInfo(made.file).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(difference(dump(made.file), dump(*database)) == QString());

    const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(made.manifest)).object();
    CHECK(manifest[u"file"_s] == QFileInfo(made.file).fileName());
    CHECK(manifest[u"blake2b"_s] == QString::fromLatin1(blake2b(bytesOf(made.file)).toHex()));
    CHECK(manifest[u"schema"_s] == newestSchema());
    CHECK(manifest[u"auditSeq"_s] == u"2"_s);
    CHECK(manifest[u"auditHash"_s] == QString::fromLatin1(auditHead(*database).hash.toHex()));
    CHECK(manifest[u"madeAt"_s] == u"2026-10-31T08:15:00Z"_s);
    CHECK(manifest[u"madeBy"_s].toString().contains(QStringLiteral(NENEP_VERSION)));
}

TEST_CASE_METHOD(Backed, "Two backups of one second are two files, and the file goes on being written")
{
    const BackupMade first = backup(*database, dir());
    changeSetting(*database, u"hai"_s);
    const BackupMade second = backup(*database, dir());
    CHECK(copies().size() == 4);
    CHECK(first.file != second.file);
    CHECK(dump(first.file).contains(u"một"_s));
    CHECK(dump(second.file).contains(u"hai"_s));
}

TEST_CASE_METHOD(Backed, "A restored file opens, verifies and holds the same")
{
    const QString before = dump(*database);
    const BackupMade made = backup(*database, dir());
    database.reset();
    const bool manifestToo = GENERATE(true, false);
    if (!manifestToo)
        REQUIRE(QFile::remove(made.manifest));
    const QString again = path(u"again.nenep"_s);
    restore(made.file, again);
    CHECK(bytesOf(again) == bytesOf(made.file));
    CHECK((QFileInfo(again).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK_FALSE(names().contains(u"again.nenep.part"_s));
    const std::unique_ptr<Database> restored = opened(again);
    CHECK_FALSE(restored->isReadOnly());
    CHECK(verifyFile(*restored).broken == QStringList{});
    CHECK(difference(dump(*restored), before) == QString());
    changeSetting(*restored, u"hai"_s);
}

TEST_CASE_METHOD(Backed, "A copy that is not what its manifest describes is not restored")
{
    const BackupMade made = backup(*database, dir());
    database.reset();
    SECTION("changed, though sound") { sql(made.file, "UPDATE cadre SET name = 'Khác'"); }
    SECTION("a manifest of another copy")
    {
        QJsonObject manifest = QJsonDocument::fromJson(bytesOf(made.manifest)).object();
        manifest[u"blake2b"_s] = QString(64, u'0');
        write(made.manifest, QJsonDocument(manifest).toJson());
    }
    SECTION("a manifest that is none") { write(made.manifest, "{"); }
    SECTION("an empty manifest") { write(made.manifest, {}); }
    const base::Failure failure = io([&] { restore(made.file, path(u"again.nenep"_s)); });
    tells(failure.message(), {made.file, u"manifest"_s, u"nothing was restored"_s});
    CHECK(names() == QStringList{u"copies"_s, u"ward.nenep"_s});
}

TEST_CASE_METHOD(Backed, "A restore leaves alone what exists, and makes nothing of what is unsound")
{
    const BackupMade made = backup(*database, dir());
    const QString again = path(u"again.nenep"_s);
    SECTION("an existing file")
    {
        write(again, "thơ");
        tells(io([&] { restore(made.file, again); }).message(), {again, u"exists already"_s, u"another name"_s});
        CHECK(bytesOf(again) == "thơ");
        REQUIRE(QFile::remove(again));
    }
    SECTION("the ward's own file")
    {
        tells(io([&] { restore(made.file, file); }).message(), {file, u"exists already"_s});
    }
    SECTION("a journal of that name")
    {
        write(again + u"-journal"_s, "old pages");
        tells(io([&] { restore(made.file, again); }).message(), {again + u"-journal"_s, u"remove it"_s});
        REQUIRE(QFile::remove(again + u"-journal"_s));
    }
    SECTION("no such copy")
    {
        tells(io([&] { restore(path(u"none.nenep"_s), again); }).message(), {u"none.nenep"_s});
    }
    SECTION("something else")
    {
        tells(io([&] { restore(made.manifest, again); }).message(), {made.manifest});
    }
    SECTION("no such folder")
    {
        tells(io([&] { restore(made.file, path(u"no/again.nenep"_s)); }).message(), {path(u"no/again.nenep"_s)});
    }
    SECTION("a copy that is damaged, and whose manifest is lost")
    {
        REQUIRE(QFile::remove(made.manifest));
        QByteArray bytes = bytesOf(made.file);
        bytes[bytes.size() - 8192] ^= char(0x55);
        write(made.file, bytes);
        tells(io([&] { restore(made.file, again); }).message(), {u"not sound"_s});
    }
    SECTION("the file that is open here")
    {
        tells(io([&] { restore(file, again); }).message(), {file, u"open"_s});
    }
    SECTION("a file that another process has open")
    {
        const QString copy = made.file;
        const Child other([&](const auto &stay) {
            const OpenResult held = Database::open(copy, fixedOptions());
            if (held.database)
                stay();
        });
        tells(io([&] { restore(copy, again); }).message(), {copy, QString::number(other.pid())});
    }
    SECTION("a disk without room")
    {
        const LargestFile few(100'000);
        const base::Failure failure = io([&] { restore(made.file, again); });
        tells(failure.message(), {again, u"no room"_s});
    }
    CHECK_FALSE(QFileInfo::exists(again));
    CHECK_FALSE(QFileInfo::exists(again + u".part"_s));
}

TEST_CASE_METHOD(Backed, "No backup is made of a damaged file")
{
    const int page = textOf(*database, u"SELECT rootpage FROM sqlite_schema WHERE name = 'work_item_by_week'"_s).toInt();
    database.reset();
    QByteArray bytes = bytesOf(file);
    bytes[(page - 1) * 8192] ^= char(0x55);
    write(file, bytes);
    database = opened(file); // it was closed properly: only the daily check, or this, finds out
    tells(io([&] { backup(*database, dir()); }).message(), {file, u"damaged"_s, u"older backup"_s});
    CHECK(copies().isEmpty());
    CHECK(bytesOf(file) == bytes);
}

TEST_CASE_METHOD(Backed, "A backup that cannot be written says where, leaves no half copy and the file at work")
{
    const QString before = dump(*database);
    SECTION("a full disk")
    {
        const LargestFile few(100'000);
        tells(io([&] { backup(*database, dir()); }).message(), {dir(), u"no room"_s});
    }
    SECTION("a folder that may not be written")
    {
        REQUIRE(QDir().mkpath(dir()));
        const Mode mode(dir(), 0500);
        database.reset();
        withoutPrivileges([&] {
            const std::unique_ptr<Database> here = opened(file);
            tells(io([&] { backup(*here, dir()); }).message(), {dir(), u"another place"_s});
        });
        database = opened(file);
    }
    SECTION("a folder that cannot be made")
    {
        write(path(u"copies"_s), "a file");
        tells(io([&] { backup(*database, dir()); }).message(), {dir(), u"another place"_s});
    }
    SECTION("in the middle of a change")
    {
        Edit edit(*database, {}, u"Sửa"_s);
        edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s));
        io([&] { backup(*database, dir()); });
    }
    CHECK(copies().isEmpty());
    CHECK(difference(dump(*database), before) == QString());
    changeSetting(*database, u"hai"_s);
}

TEST_CASE_METHOD(Backed, "A log whose end was cut off is sound in itself, and found out by a backup's manifest")
{
    record(*database, {}, u"Xem hồ sơ"_s, {u"CB0001"_s});
    const BackupMade made = backup(*database, dir());
    changeSetting(*database, u"hai"_s);
    CHECK(logFaultSince(*database, made.manifest).isEmpty()); // it has only grown
    database.reset();
    sql(made.file, "DROP TRIGGER audit_keeps_rows; DELETE FROM audit WHERE seq = 3; DELETE FROM audit_payload WHERE seq = 3;"
                   "CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END");
    const std::unique_ptr<Database> cut = opened(made.file);
    CHECK(verifyFile(*cut).broken.isEmpty());
    CHECK(logFaultSince(*cut, made.manifest).contains(u"entry 3"_s));
    CHECK(failureOf([&] { logFaultSince(*cut, made.file); }).kind() == base::FailureKind::Refused);
    io([&] { logFaultSince(*cut, path(u"none.json"_s)); });
}
