// Every way in which making a file ends, and that nothing is left of one that was not made.
#include "files.h"

#include "support/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace store;
using namespace Qt::StringLiterals;

TEST_CASE("A new file is ours, of the newest schema, for its maker's eyes only")
{
    const Folder folder;
    {
        const OpenResult made = Database::create(folder.path(), fixedOptions());
        CHECK(made.outcome == OpenOutcome::Opened);
        CHECK(made.message == QString());
        REQUIRE(made.database);
        CHECK(textOf(*made.database, u"SELECT application_id FROM pragma_application_id"_s).toInt() == ApplicationId);
        CHECK(textOf(*made.database, u"SELECT user_version FROM pragma_user_version"_s).toInt() == newestSchema());
        CHECK(textOf(*made.database, u"SELECT program FROM schema_step ORDER BY id DESC"_s) == QStringLiteral(NENEP_VERSION));
        changeSetting(*made.database, u"1"_s); // and at work at once
    }
    CHECK((QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    CHECK(folder.names() == QStringList{u"ward.nenep"_s});
    CHECK(Database::open(folder.path(), fixedOptions()).outcome == OpenOutcome::Opened);
}

TEST_CASE("The same moment, ids and salts make the same file")
{
    const Folder folder;
    make(folder.path(u"a.nenep"_s));
    make(folder.path(u"b.nenep"_s));
    CHECK(bytesOf(folder.path(u"a.nenep"_s)) == bytesOf(folder.path(u"b.nenep"_s)));
}

TEST_CASE("Nothing that exists is overwritten")
{
    const Folder folder;
    SECTION("a file")
    {
        write(folder.path(), "thơ");
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::Exists, {folder.path(), u"left alone"_s, u"another name"_s});
        CHECK(bytesOf(folder.path()) == "thơ");
    }
    SECTION("a folder")
    {
        REQUIRE(QDir(folder.path(u"."_s)).mkdir(u"ward.nenep"_s));
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::Exists, {folder.path()});
    }
    SECTION("a link that leads nowhere")
    {
        REQUIRE(QFile::link(folder.path(u"gone.nenep"_s), folder.path()));
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::Exists, {folder.path()});
    }
    CHECK(folder.names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE("A file that cannot be made says why and leaves nothing")
{
    const Folder folder;
    QStringList left;
    SECTION("no such folder")
    {
        ended(Database::create(folder.path(u"no/ward.nenep"_s), fixedOptions()), OpenOutcome::CannotCreate,
              {folder.path(u"no"_s), u"no folder"_s, u"another place"_s});
    }
    SECTION("a read-only folder")
    {
        const Mode mode(folder.path(u"."_s), 0500);
        withoutPrivileges([&] {
            ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::CannotCreate,
                  {folder.path(), u"takes no files"_s, u"Choose a folder"_s});
        });
    }
    SECTION("no room for even a lock file")
    {
        const LargestFile none(0);
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::CannotCreate, {folder.path(), u"full"_s, u"Free some space"_s});
    }
    SECTION("no room for the tables")
    {
        const LargestFile few(100'000);
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::CannotCreate, {folder.path(), u"no room"_s, u"Free some space"_s});
    }
    SECTION("the rest of another file of this name")
    {
        write(folder.path(u"ward.nenep-journal"_s), "old pages");
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::CannotCreate,
              {folder.path(u"ward.nenep-journal"_s), u"Put it back"_s, u"remove it"_s});
        left << u"ward.nenep-journal"_s;
    }
    SECTION("what it begins with is refused")
    {
        const auto refused = [](Database &database) {
            Edit edit(database, {}, u"Tạo"_s, EntryKind::Creation);
            edit.insert(u"cadre"_s, cadreRow(u"CB1"_s, u"A"_s));
            base::refuse(u"Tên trống."_s);
        };
        ended(Database::create(folder.path(), fixedOptions(), refused), OpenOutcome::CannotCreate, {u"Tên trống"_s});
    }
    CHECK(folder.names() == left);
    CHECK(Database::create(folder.path(u"other.nenep"_s), fixedOptions()).outcome == OpenOutcome::Opened);
}

TEST_CASE("A statement that fails anywhere while a file is made leaves none")
{
    const Folder folder;
    qint64 statements = 0;
    OpenOptions counting = fixedOptions();
    counting.beforeStatement = [&](qint64 n) { statements = n; };
    REQUIRE(Database::create(folder.path(u"whole.nenep"_s), counting, [](Database &database) { begin(database); }).database);
    REQUIRE(statements > 100);
    for (qint64 k = 1; k <= statements; ++k) {
        OpenOptions failing = fixedOptions();
        failing.beforeStatement = [k](qint64 n) {
            if (n == k)
                base::failIo(u"Đĩa hỏng."_s);
        };
        CAPTURE(k);
        ended(Database::create(folder.path(), failing, [](Database &database) { begin(database); }), OpenOutcome::CannotCreate, {u"Đĩa hỏng"_s});
        REQUIRE(folder.names() == QStringList{u"whole.nenep"_s});
    }
}

TEST_CASE("A name that somebody is making a file of is held, and what a crash left of one is cleared away")
{
    const Folder folder;
    {
        const Child other(
            [&](const auto &stay) { const OpenResult made = Database::create(folder.path(), fixedOptions(), [&](Database &) { stay(); }); });
        ended(Database::create(folder.path(), fixedOptions()), OpenOutcome::Locked,
              {folder.path(), QString::number(other.pid()), u"Close it there"_s});
    }
    REQUIRE(folder.names().contains(u"ward.nenep.part"_s));
    CHECK_FALSE(folder.names().contains(u"ward.nenep"_s)); // no half file under the name of a whole one
    CHECK(Database::create(folder.path(), fixedOptions()).outcome == OpenOutcome::Opened);
    CHECK(folder.names() == QStringList{u"ward.nenep"_s});
}
