// Older files brought up to date: step by step, each whole or not at all, and every released schema to the same as a fresh one.
#include "files.h"

#include "store/migrations.h"
#include "store/statement.h"

#include <QFile>
#include <QRegularExpression>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

struct Old : Folder {
    std::unique_ptr<Database> file;
    int first = newestSchema() + 1; // the number of the first made-up step
    Old()
    {
        make(path());
        file = opened(path());
    }
    QString version() { return file->executeRaw(u"PRAGMA user_version"_s); }
    bool has(const QString &table) { return textOf(*file, u"SELECT count(*) FROM sqlite_schema WHERE name = '%1'"_s.arg(table)) == u"1"_s; }
    std::vector<Migration> steps() const
    {
        return {{first, {u"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"_s, u"INSERT INTO a VALUES (1)"_s}},
                {first + 1, {u"CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT"_s, u"UPDATE cadre SET name = 'x'"_s}},
                {first + 2, {u"CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT"_s}}};
    }
};

// The steps say which version of the program took them: that is not the same for a fixture and today.
QString rowsOf(const QString &path)
{
    sql(path, "UPDATE schema_step SET program = ''");
    return dump(path);
}

QString fixture(int schema) { return QStringLiteral(TEST_DATA "/schema-%1.nenep").arg(schema); }

} // namespace

TEST_CASE("A script is parted by lines of four hyphens")
{
    CHECK(statementsOf({}) == QStringList{});
    CHECK(statementsOf(u"SELECT 1"_s) == QStringList{u"SELECT 1"_s});
    CHECK(statementsOf(u"SELECT 1\n----\nSELECT 2\n"_s) == QStringList{u"SELECT 1"_s, u"SELECT 2"_s});
    CHECK(statementsOf(u"\n  ----  \r\n----\n\nSELECT 1\r\n----\r\n"_s) == QStringList{u"SELECT 1"_s}); // parts without SQL, CRLF
    CHECK(statementsOf(u"-- only a comment\n----\n-- what it is for\nSELECT 1"_s) == QStringList{u"-- what it is for\nSELECT 1"_s});
    CHECK(statementsOf(u"SELECT 1 -- ----\n-----\nFROM a"_s) == QStringList{u"SELECT 1 -- ----\n-----\nFROM a"_s}); // five, or not alone
    CHECK(statementsOf(u"CREATE TRIGGER t BEGIN SELECT 1; SELECT 2; END"_s).size() == 1);
}

TEST_CASE("Our own steps are numbered from 1 without a gap, and none is empty")
{
    int number = 0;
    for (const Migration &step : migrations()) {
        CHECK(step.number == ++number);
        CHECK_FALSE(step.statements.isEmpty());
    }
    CHECK(newestSchema() == number);
}

TEST_CASE_METHOD(Old, "Steps above the file's version are taken in order, each with its number and a line that says who took it")
{
    std::vector<Migration> all = migrations();
    const std::vector<Migration> made = steps();
    all.insert(all.end(), made.begin(), made.end());
    migrate(*file, all);
    CHECK(version() == QString::number(first + 2));
    CHECK((has(u"a"_s) && has(u"b"_s) && has(u"c"_s)));
    CHECK(textOf(*file, u"SELECT count(*) FROM schema_step WHERE id >= %1 AND program = '%2' AND at = '2026-10-31T08:15:00Z'"_s.arg(first).arg(
                            QStringLiteral(NENEP_VERSION)))
          == u"3"_s);
    const QString before = dump(*file);
    migrate(*file, all); // nothing is left to do
    CHECK(difference(dump(*file), before) == QString());
}

TEST_CASE_METHOD(Old, "A step that fails leaves the file at the step before")
{
    std::vector<Migration> bad = steps();
    bad[1].statements << u"INSERT INTO no_such_table VALUES (1)"_s;
    const base::Failure failure = failureOf([&] { migrate(*file, bad); });
    CHECK(failure.message().contains(path()));
    CHECK(version() == QString::number(first));
    CHECK((has(u"a"_s) && !has(u"b"_s) && !has(u"c"_s)));
    CHECK(textOf(*file, u"SELECT max(id) FROM schema_step"_s) == QString::number(first));
    CHECK(textOf(*file, u"SELECT count(*) FROM cadre WHERE name = 'x'"_s) == u"0"_s);
    CHECK_FALSE(file->inTransaction());
    migrate(*file, steps()); // once it is mended it goes on from there
    CHECK(version() == QString::number(first + 2));
}

TEST_CASE_METHOD(Old, "Whichever statement of a migration fails, the version says exactly what is done")
{
    qint64 k = 0;
    int done = 0;
    for (k = 1; done < 3; ++k) {
        REQUIRE(k < 100);
        file.reset();
        QFile::remove(path());
        make(path());
        qint64 failAt = 0;
        qint64 seen = 0;
        OpenOptions options = fixedOptions();
        options.beforeStatement = [&](qint64) {
            if (failAt > 0 && ++seen == failAt)
                base::failIo(u"Đĩa hỏng."_s);
        };
        file = opened(path(), options);
        failAt = k;
        try {
            migrate(*file, steps());
        } catch (const base::Failure &) {
        }
        failAt = 0;
        CAPTURE(k);
        done = int(has(u"a"_s)) + int(has(u"b"_s)) + int(has(u"c"_s));
        CHECK(version() == QString::number(first + done - 1));
        CHECK(textOf(*file, u"SELECT max(id) FROM schema_step"_s) == QString::number(first + done - 1));
        CHECK_FALSE(file->inTransaction());
    }
    CHECK(k > 15);
}

TEST_CASE("A migration that fails leaves the old file, and a copy from before beside it")
{
    const Folder folder;
    make(folder.path());
    sql(folder.path(), "PRAGMA user_version = 0"); // so that the first step finds its tables there already
    const QByteArray before = bytesOf(folder.path());
    const QString rows = dump(folder.path());
    const OpenResult result = Database::open(folder.path(), fixedOptions());
    const QStringList copies = folder.names().filter(QRegularExpression(u"^ward-.*nenep$"_s));
    REQUIRE(copies.size() == 1);
    ended(result, OpenOutcome::MigrationFailed, {folder.path(), u"new format"_s, folder.path(copies[0])});
    CHECK(bytesOf(folder.path()) == before);
    CHECK(difference(dump(folder.path(copies[0])), rows) == QString());
    CHECK_FALSE(folder.names().contains(u"ward.nenep.lock"_s));
}

TEST_CASE("An older file that may only be looked at is not changed, and says what to do")
{
    const Folder folder;
    make(folder.path());
    sql(folder.path(), "PRAGMA user_version = 0");
    const QByteArray before = bytesOf(folder.path());
    OpenOptions options = fixedOptions();
    options.readOnly = true;
    ended(Database::open(folder.path(), options), OpenOutcome::MigrationFailed, {folder.path(), u"older format"_s, u"Copy it"_s});
    CHECK(bytesOf(folder.path()) == before);
    CHECK(folder.names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE("A damaged older file is not migrated")
{
    const Folder folder;
    make(folder.path());
    sql(folder.path(), "PRAGMA user_version = 0");
    QByteArray bytes = bytesOf(folder.path());
    bytes[bytes.size() - 8192] ^= char(0x55);
    write(folder.path(), bytes);
    ended(Database::open(folder.path(), fixedOptions()), OpenOutcome::Damaged, {folder.path(), u"damaged"_s});
    CHECK(bytesOf(folder.path()) == bytes);
    CHECK(folder.names() == QStringList{u"ward.nenep"_s}); // a copy of it would be worth nothing
}

// Every released schema, as its program wrote it: today's program makes the same of it as of a fresh file. Before a release that has a new step:
// test_store "[.fixture]" writes the next one.
TEST_CASE("Files of every released schema open, and become what a fresh file is")
{
    const Folder folder;
    make(folder.path());
    const QString schema = schemaOf(folder.path());
    const QString rows = rowsOf(folder.path());
    for (int released = 1; released < newestSchema() || QFile::exists(fixture(released)); ++released) {
        CAPTURE(released);
        const QString old = folder.path(u"old-%1.nenep"_s.arg(released));
        REQUIRE(QFile::copy(fixture(released), old));
        QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
        {
            const OpenResult result = Database::open(old, fixedOptions());
            INFO(result.message.toStdString());
            REQUIRE(result.outcome == OpenOutcome::Opened);
            CHECK(verifyFile(*result.database).broken == QStringList{});
            changeSetting(*result.database, u"mới"_s);
            undo(*result.database, {}, auditHead(*result.database).seq, u"Hoàn tác"_s);
        }
        CHECK(difference(schemaOf(old), schema) == QString());
        REQUIRE(QFile::remove(old));
        REQUIRE(QFile::copy(fixture(released), old));
        QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
        CHECK(Database::open(old, fixedOptions()).outcome == OpenOutcome::Opened);
        CHECK(difference(rowsOf(old), rows) == QString());
    }
}

TEST_CASE("Write the fixture of the newest schema", "[.fixture]")
{
    QFile::remove(fixture(newestSchema()));
    make(fixture(newestSchema()));
}
