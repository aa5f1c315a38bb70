// A power cut in the middle of a change: a process that is killed, and what the next one finds.
#include "files.h"

#include "support/process.h"

#include <QFileInfo>

#include <unistd.h>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

struct Cut : Folder {
    QString file = path();
    QString before;
    Cut()
    {
        make(file);
        before = dump(file);
    }
    QString journal() const { return file + u"-journal"_s; }

    // Killed where work stays.
    void during(const std::function<void(Database &, const std::function<void()> &stay)> &work) const
    {
        Child child([&](const auto &stay) {
            OpenResult result = Database::open(file, fixedOptions());
            if (result.outcome == OpenOutcome::Opened)
                work(*result.database, stay);
        });
        child.kill();
    }
    // Opens again as after any unclean close, and only once.
    QString after() const
    {
        QString found;
        {
            const OpenResult result = Database::open(file, fixedOptions());
            CHECK(result.outcome == OpenOutcome::Opened);
            CHECK(result.wasUnclean);
            REQUIRE(result.database);
            CHECK(verifyFile(*result.database).broken == QStringList{});
            found = dump(*result.database);
        }
        {
            const OpenResult again = Database::open(file, fixedOptions());
            CHECK_FALSE(again.wasUnclean);
            REQUIRE(again.database);
            changeSetting(*again.database, u"sau đó"_s);
        }
        CHECK(names() == QStringList{u"ward.nenep"_s}); // an idle journal goes with the next change
        return found;
    }
};

void manyRows(Edit &edit)
{
    for (int i = 0; i < 3000; ++i)
        edit.insert(u"cadre"_s, cadreRow(u"X%1"_s.arg(i), QString(200, u'x')));
}

} // namespace

TEST_CASE_METHOD(Cut, "Killed with a change that is not committed: the file is as before")
{
    during([](Database &database, const auto &stay) {
        Edit edit(database, {}, u"Nhập"_s, EntryKind::Import);
        manyRows(edit);
        stay();
    });
    CHECK(difference(after(), before) == QString());
}

TEST_CASE_METHOD(Cut, "Killed with half of a change in the file: it is taken back")
{
    const QByteArray bytes = bytesOf(file);
    during([](Database &database, const auto &stay) {
        database.executeRaw(u"PRAGMA cache_size = 10"_s); // pages go to the file before their time
        Edit edit(database, {}, u"Nhập"_s, EntryKind::Import);
        manyRows(edit);
        stay();
    });
    REQUIRE(bytesOf(file) != bytes);
    REQUIRE(QFileInfo(journal()).size() > 0);

    SECTION("by whoever may write") { CHECK(difference(after(), before) == QString()); }
    SECTION("but not by who may only look: that one is told what to do")
    {
        const QByteArray half = bytesOf(file);
        {
            const Mode mode(path(u"."_s), 0500);
            withoutPrivileges([&] {
                const OpenResult result = Database::open(file, fixedOptions());
                ended(result, OpenOutcome::Unreadable, {file, journal(), u"not closed properly"_s, u"Copy it together"_s});
                CHECK(result.wasUnclean);
            });
        }
        CHECK(bytesOf(file) == half);
        CHECK(difference(after(), before) == QString());
    }
}

TEST_CASE_METHOD(Cut, "Killed after a commit: the change is there")
{
    during([](Database &database, const auto &stay) {
        changeSetting(database, u"kept"_s);
        Edit edit(database, {}, u"Sau đó"_s);
        edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mất"_s));
        stay();
    });
    const QString found = after();
    CHECK(found.contains(u"kept"_s));
    CHECK_FALSE(found.contains(u"Mất"_s));
}

TEST_CASE_METHOD(Cut, "A change of format that was cut off is taken back before the version is looked at")
{
    Child tool([&](const auto &stay) {
        sqlite3 *handle = nullptr;
        if (sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK
            && sqlite3_exec(handle,
                            "PRAGMA cache_size = 10; BEGIN; PRAGMA user_version = 99; CREATE TABLE filler (x);"
                            "INSERT INTO filler SELECT randomblob(1000) FROM cadre, work_item, work_result, unit, cadre, cadre",
                            nullptr, nullptr, nullptr)
                   == SQLITE_OK)
            stay();
    });
    tool.kill();
    REQUIRE(QFileInfo(journal()).size() > 0);
    QByteArray half = bytesOf(file);
    write(file, half.replace(60, 4, QByteArray::fromHex("00000063"))); // the header is what a commit writes last
    CHECK(difference(after(), before) == QString());
}

TEST_CASE_METHOD(Cut, "A lock file cut short by a power cut, or left by a process of our number, holds nobody off")
{
    during([](Database &, const auto &stay) { stay(); });
    const QByteArray left = bytesOf(file + u".lock"_s);
    SECTION("cut short") { write(file + u".lock"_s, left.left(3)); }
    SECTION("empty") { write(file + u".lock"_s, {}); }
    SECTION("our own number, as in a container that was started again")
    {
        write(file + u".lock"_s, QByteArray::number(qint64(::getpid())) + left.mid(left.indexOf('\n')));
    }
    CHECK(difference(after(), before) == QString());
}
