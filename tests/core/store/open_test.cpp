// Every way in which opening a file ends: the named outcome, a message that says what, where and what to do, and a file that is as it was.
#include "files.h"

#include "base/failure.h"
#include "support/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

struct Closed : Folder {
    QString file = path();
    Closed() { make(file); }
};

QString program() { return QFileInfo(QCoreApplication::applicationFilePath()).fileName(); }

// A lock file that a power cut has cut short: what an unclean close leaves in the worst case.
void leaveLock(const QString &file) { write(file + u".lock"_s, "1"); }

} // namespace

TEST_CASE_METHOD(Closed, "A file of ours opens and is ours alone until it is closed")
{
    const QByteArray before = bytesOf(file);
    {
        const OpenResult result = Database::open(file, fixedOptions());
        CHECK(result.outcome == OpenOutcome::Opened);
        CHECK(result.message == QString());
        CHECK_FALSE(result.wasUnclean);
        REQUIRE(result.database);
        CHECK_FALSE(result.database->isReadOnly());
        CHECK(names() == QStringList{u"ward.nenep"_s, u"ward.nenep.lock"_s});
    }
    CHECK(names() == QStringList{u"ward.nenep"_s});
    CHECK(bytesOf(file) == before);
}

TEST_CASE_METHOD(Closed, "A file opened for looking only is not touched, and may be looked at twice")
{
    const QByteArray before = bytesOf(file);
    OpenOptions options = fixedOptions();
    options.readOnly = true;
    {
        const Child other([&](const auto &stay) {
            const OpenResult held = Database::open(file, options);
            if (held.database)
                stay();
        });
        const OpenResult result = Database::open(file, options);
        CHECK(result.outcome == OpenOutcome::OpenedReadOnly);
        CHECK(result.message == QString());
        REQUIRE(result.database);
        CHECK(result.database->isReadOnly());
        CHECK(textOf(*result.database, u"SELECT count(*) FROM cadre"_s) == u"3"_s);
        CHECK(names() == QStringList{u"ward.nenep"_s});
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE_METHOD(Closed, "A file or a folder that may not be written is open for looking, and says so")
{
    const QByteArray before = bytesOf(file);
    const bool folderToo = GENERATE(false, true);
    const Mode fileMode(file, folderToo ? 0600 : 0400);
    const Mode folderMode(path(u"."_s), folderToo ? 0500 : 0700);
    withoutPrivileges([&] {
        const OpenResult result = Database::open(file, fixedOptions());
        CHECK(result.outcome == OpenOutcome::OpenedReadOnly);
        tells(result.message, {file, u"cannot be written"_s, u"copy it"_s});
        REQUIRE(result.database);
        CHECK(result.database->isReadOnly());
        CHECK(textOf(*result.database, u"SELECT count(*) FROM cadre"_s) == u"3"_s);
        CHECK_THROWS_AS(Edit(*result.database, {}, u"Sửa"_s), base::Failure);
    });
    CHECK(bytesOf(file) == before);
    CHECK(names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE_METHOD(Closed, "On a disk without room for a lock file it is open for looking, and says why")
{
    const LargestFile none(0);
    const OpenResult result = Database::open(file, fixedOptions());
    CHECK(result.outcome == OpenOutcome::OpenedReadOnly);
    tells(result.message, {file, u"full"_s, u"Free some space"_s});
    CHECK(names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE("A file that is not there is missing, and is not made")
{
    const Folder folder;
    ended(Database::open(folder.path(), fixedOptions()), OpenOutcome::Missing, {folder.path(), u"Check the name"_s});
    CHECK(folder.names().isEmpty());
}

TEST_CASE_METHOD(Closed, "What cannot be read says whether it is a folder, or whose rights are missing")
{
    SECTION("a folder")
    {
        REQUIRE(QDir(path(u"."_s)).mkdir(u"folder.nenep"_s));
        ended(Database::open(path(u"folder.nenep"_s), fixedOptions()), OpenOutcome::Unreadable,
              {path(u"folder.nenep"_s), u"folder"_s, u"Choose the file"_s});
    }
    SECTION("a file that we may not read")
    {
        const Mode mode(file, 0000);
        withoutPrivileges([&] { ended(Database::open(file, fixedOptions()), OpenOutcome::Unreadable, {file, u"rights"_s}); });
    }
    CHECK_FALSE(names().contains(u"ward.nenep.lock"_s));
}

TEST_CASE("What is no SQLite file, or of another program, is left alone")
{
    const Folder folder;
    const QString file = folder.path();
    OpenOutcome expected = OpenOutcome::NotSqlite;
    SECTION("nothing in it") { write(file, {}); }
    SECTION("text") { write(file, "Lịch công tác tuần 41\n"); }
    SECTION("cut within its header")
    {
        make(file);
        write(file, bytesOf(file).left(99));
    }
    SECTION("another program's database")
    {
        expected = OpenOutcome::NotOurs;
        write(file, {});
        sql(file, "CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT, value TEXT)");
    }
    SECTION("another program's database that says whose it is")
    {
        expected = OpenOutcome::NotOurs;
        make(file);
        sql(file, "PRAGMA application_id = 252006675");
    }
    const QByteArray before = bytesOf(file);
    ended(Database::open(file, fixedOptions()), expected, {file, u"left alone"_s, u"Choose another"_s});
    CHECK(bytesOf(file) == before);
    CHECK(folder.names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE_METHOD(Closed, "A newer file names the program that wrote it")
{
    const int newer = newestSchema() + 1;
    SECTION("when it says so")
    {
        sql(file, "INSERT INTO schema_step VALUES (" + QByteArray::number(newer)
                      + ", '7.8.9', '2031-01-01T00:00:00Z'); PRAGMA user_version = " + QByteArray::number(newer));
        ended(Database::open(file, fixedOptions()), OpenOutcome::Newer, {file, u"7.8.9"_s, QStringLiteral(NENEP_VERSION), u"Install"_s});
    }
    SECTION("else its format")
    {
        sql(file, "DROP TABLE schema_step; PRAGMA user_version = " + QByteArray::number(newer));
        ended(Database::open(file, fixedOptions()), OpenOutcome::Newer, {file, QString::number(newer), u"Install"_s});
    }
    SECTION("also to those who only look")
    {
        sql(file, "PRAGMA user_version = -1"); // read as the largest there is
        OpenOptions options = fixedOptions();
        options.readOnly = true;
        ended(Database::open(file, options), OpenOutcome::Newer, {file, u"Install"_s});
    }
    CHECK(names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE_METHOD(Closed, "A file that somebody has open names the holder")
{
    const QByteArray before = bytesOf(file);
    SECTION("this program a second time")
    {
        const Child other([&](const auto &stay) {
            const OpenResult held = Database::open(file, fixedOptions());
            if (held.database)
                stay();
        });
        ended(Database::open(file, fixedOptions()), OpenOutcome::Locked, {file, program(), QString::number(other.pid()), u"Close it there"_s});
        OpenOptions look = fixedOptions();
        look.readOnly = true; // SQLite's own lock keeps out readers too
        ended(Database::open(file, look), OpenOutcome::Locked, {file, program(), QString::number(other.pid())});
    }
    SECTION("a database tool, which leaves no name")
    {
        const Child other([&](const auto &stay) {
            sqlite3 *tool = nullptr;
            if (sqlite3_open(file.toUtf8().constData(), &tool) == SQLITE_OK
                && sqlite3_exec(tool, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK)
                stay();
        });
        ended(Database::open(file, fixedOptions()), OpenOutcome::Locked, {file, u"another program"_s, u"Close it there"_s});
    }
    SECTION("this process, under whatever name")
    {
        REQUIRE(QFile::link(file, path(u"link.nenep"_s)));
        const std::unique_ptr<Database> held = opened(file);
        ended(Database::open(file, fixedOptions()), OpenOutcome::Locked, {file, u"this program already"_s});
        ended(Database::open(path(u"link.nenep"_s), fixedOptions()), OpenOutcome::Locked, {u"link.nenep"_s, u"this program already"_s});
        // And the attempts have not let go of the lock that is held.
        const Child tool([&](const auto &stay) {
            sqlite3 *handle = nullptr;
            if (sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK
                && sqlite3_exec(handle, "SELECT * FROM cadre", nullptr, nullptr, nullptr) == SQLITE_BUSY)
                stay();
        });
    }
    CHECK(bytesOf(file) == before);
    QFile::remove(file + u".lock"_s); // of a killed holder
    CHECK(Database::open(file, fixedOptions()).outcome == OpenOutcome::Opened); // once they are gone
}

TEST_CASE_METHOD(Closed, "A link opens the file it leads to, with lock and journal beside that")
{
    REQUIRE(QDir(path(u"."_s)).mkdir(u"desk"_s));
    REQUIRE(QFile::link(file, path(u"desk/link.nenep"_s)));
    const std::unique_ptr<Database> database = opened(path(u"desk/link.nenep"_s));
    CHECK(database->path() == QFileInfo(file).canonicalFilePath());
    CHECK(names().contains(u"ward.nenep.lock"_s));
    CHECK(QDir(path(u"desk"_s)).entryList(QDir::Files) == QStringList{u"link.nenep"_s});
}

TEST_CASE_METHOD(Closed, "Damage is found: at once after an unclean close, and by verify at the latest")
{
    const QByteArray whole = bytesOf(file);
    constexpr qsizetype PageSize = 8192;
    REQUIRE(whole.size() % PageSize == 0);
    for (qsizetype page = 0; page < whole.size() / PageSize; ++page) {
        CAPTURE(page);
        QByteArray flipped = whole;
        flipped[page * PageSize + (page == 0 ? 100 : 0)] ^= char(0x55); // what kind of page it is
        write(file, flipped);
        {
            const OpenResult result = Database::open(file, fixedOptions());
            if (!result.database) {
                ended(result, OpenOutcome::Damaged, {file, u"damaged"_s, u"restore"_s});
            } else {
                CHECK(result.outcome == OpenOutcome::Opened);
                CHECK_FALSE(verifyFile(*result.database).broken.isEmpty());
            }
        }
        leaveLock(file);
        const OpenResult unclean = Database::open(file, fixedOptions());
        ended(unclean, OpenOutcome::Damaged, {file, u"damaged"_s, u"restore"_s});
        CHECK(unclean.wasUnclean);
        CHECK(bytesOf(file) == flipped); // kept as evidence
    }
}

TEST_CASE_METHOD(Closed, "A file cut short is damaged")
{
    const QByteArray whole = bytesOf(file);
    const qsizetype rest = GENERATE_COPY(qsizetype(100), qsizetype(8192), whole.size() / 2, whole.size() - 8192, whole.size() - 1);
    CAPTURE(rest);
    write(file, whole.left(rest));
    ended(Database::open(file, fixedOptions()), OpenOutcome::Damaged, {file, u"damaged"_s, u"restore"_s});
    CHECK(bytesOf(file) == whole.left(rest));
}

TEST_CASE_METHOD(Closed, "A file of ours without our tables is damaged")
{
    sql(file, "DROP TABLE setting");
    ended(Database::open(file, fixedOptions()), OpenOutcome::Damaged, {file, u"damaged"_s});
}

TEST_CASE_METHOD(Closed, "A file that a tool has put into WAL mode opens, and travels alone again")
{
    const QString before = dump(file);
    sql(file, "PRAGMA journal_mode = WAL; UPDATE setting SET value = value");
    {
        const std::unique_ptr<Database> database = opened(file);
        CHECK(textOf(*database, u"SELECT journal_mode FROM pragma_journal_mode"_s) == u"delete"_s);
    }
    CHECK(names() == QStringList{u"ward.nenep"_s});
    CHECK(difference(dump(file), before) == QString());
}
