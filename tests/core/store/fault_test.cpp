// A disk that is full, and a statement that fails anywhere in a change: nothing is changed, and the next change goes through.
#include "files.h"

#include "store/statement.h"
#include "support/process.h"

#include <QFile>
#include <QFileInfo>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

void fill(Database &database)
{
    Edit edit(database, {}, u"Nhập"_s, EntryKind::Import);
    for (int i = 0; i < 5000; ++i)
        edit.insert(u"cadre"_s, cadreRow(u"X%1"_s.arg(i), QString(100, u'x') + QString::number(i)));
    edit.commit();
}

} // namespace

TEST_CASE("A full disk stops a change, which says so and leaves the file as it was")
{
    const Folder folder;
    make(folder.path());
    const QByteArray bytes = bytesOf(folder.path());
    std::unique_ptr<Database> database = opened(folder.path());
    const QString before = dump(*database);
    const auto full = [&] {
        const base::Failure failure = failureOf([&] { fill(*database); });
        CHECK(failure.kind() == base::FailureKind::Io);
        tells(failure.message(), {folder.path(), u"no room"_s, u"nothing was changed"_s, u"Free some space"_s});
        CHECK_FALSE(database->inTransaction());
        CHECK(difference(dump(*database), before) == QString());
    };
    SECTION("SQLite finds it while rows are put in")
    {
        const QString pages = database->executeRaw(u"PRAGMA max_page_count"_s);
        database->executeRaw(u"PRAGMA max_page_count = 150"_s);
        full();
        database->executeRaw(u"PRAGMA max_page_count = "_s + pages);
    }
    SECTION("the system finds it at the commit")
    {
        const LargestFile few(bytes.size() + 20'000);
        full();
    }
    SECTION("the system finds it in the middle")
    {
        database->executeRaw(u"PRAGMA cache_size = 10"_s);
        const LargestFile few(bytes.size() + 20'000);
        full();
    }
    SECTION("not even the journal finds room")
    {
        const LargestFile none(10);
        full();
    }
    fill(*database); // once there is room
    CHECK(verifyFile(*database).broken == QStringList{});
    CHECK(textOf(*database, u"SELECT count(*) FROM cadre"_s) == u"5003"_s);
}

TEST_CASE("After a full disk nothing more goes into the Edit, savepoints or not")
{
    const Folder folder;
    make(folder.path());
    const std::unique_ptr<Database> database = opened(folder.path());
    const QString before = dump(*database);
    {
        Edit edit(*database, {}, u"Nhập"_s, EntryKind::Import);
        database->executeRaw(u"PRAGMA cache_size = 10"_s);
        const LargestFile few(QFileInfo(folder.path()).size() + 20'000);
        const Edit::Savepoint line(edit);
        CHECK(failureOf([&] {
                  for (int i = 0; i < 5000; ++i)
                      edit.insert(u"cadre"_s, cadreRow(u"X%1"_s.arg(i), QString(100, u'x')));
              }).kind()
              == base::FailureKind::Io);
        if (!database->inTransaction()) // SQLite has rolled back by itself: a row now would stand alone
            CHECK_THROWS_AS(edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Một mình"_s)), base::Failure);
    }
    CHECK(difference(dump(*database), before) == QString());
    CHECK(changeSetting(*database, u"sau"_s) == 2);
    CHECK(verifyFile(*database).broken == QStringList{});
}

TEST_CASE("Whichever statement of a change fails, nothing is changed")
{
    const Folder folder;
    make(folder.path());
    qint64 failAt = 0;
    qint64 seen = 0;
    OpenOptions options = fixedOptions();
    options.beforeStatement = [&](qint64) {
        if (failAt > 0 && ++seen == failAt)
            base::failIo(u"Đĩa hỏng."_s);
    };
    const std::unique_ptr<Database> database = opened(folder.path(), options);
    const Begun b = begun(*database);
    int notices = 0;
    database->onCommitted([&](const ChangeNotice &) { ++notices; });
    const auto change = [&] {
        Edit edit(*database, {}, u"Sửa nhiều"_s);
        const base::Id unit = edit.insert(u"unit"_s, unitRow(u"MOI"_s, u"Mới"_s));
        edit.update(u"cadre"_s, b.an, {{u"name"_s, u"Khác"_s}});
        {
            Edit::Savepoint line(edit);
            edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, QString(100, u'x')));
        }
        {
            Edit::Savepoint line(edit);
            edit.update(u"unit"_s, unit, {{u"name"_s, u"Mới hơn"_s}});
            line.keep();
        }
        edit.erase(u"work_result"_s, b.result[0]);
        return edit.commit();
    };
    const bool undoing = GENERATE(false, true);
    CAPTURE(undoing);
    if (undoing)
        REQUIRE(change() == 2);
    notices = 0;
    const QString before = dump(*database);
    for (qint64 k = 1;; ++k) {
        REQUIRE(k < 200);
        CAPTURE(k);
        seen = 0;
        failAt = k;
        std::optional<qint64> done;
        try {
            done = undoing ? undo(*database, {}, 2, u"Hoàn tác"_s) : change();
        } catch (const base::Failure &failure) {
            CHECK(failure.message() == u"Đĩa hỏng."_s);
        }
        failAt = 0;
        CHECK_FALSE(database->inTransaction());
        if (done) {
            CHECK(seen < k);
            CHECK(k > 15);
            CHECK(notices == 1);
            break;
        }
        REQUIRE(difference(dump(*database), before) == QString());
        REQUIRE(notices == 0);
    }
    CHECK(verifyFile(*database).broken == QStringList{});
}
