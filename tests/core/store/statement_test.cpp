// Statements, and how one that runs is stopped.
#include "files.h"

#include "store/statement.h"

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace store;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Fresh, "Rooms read with a Statement, and cannot write with one")
{
    CHECK_THROWS_AS(Statement(db(), u"DELETE FROM work_result"_s), std::logic_error);
    CHECK_THROWS_AS(Statement(db(), u"UPDATE cadre SET name = ?"_s), std::logic_error);
    CHECK_THROWS_AS(Statement(db(), u"SELEC"_s), base::Failure);
    Statement one(db(), u"SELECT id FROM cadre WHERE code = ? AND name <> ?"_s);
    CHECK_THROWS_AS(one.bind(u"CB1"_s).next(), std::logic_error); // one value is missing
    CHECK(one.bind(u"CB1"_s).bind(u"x"_s).next());
    CHECK(one.integer(0) == b.an);
    CHECK_FALSE(one.next());
    CHECK_FALSE(one.next()); // the end stays the end
    CHECK(one.bind(u"CB2"_s).bind(u"x"_s).next());
    CHECK(one.bind(u"CB3"_s).bind(u"x"_s).next()); // bound again before its end
    CHECK(one.integer(0) == b.chi);
    CHECK_THROWS_AS(one.bind(1).bind(2).bind(3), std::logic_error);
    Statement all(db(), u"SELECT code AS c, birth_date, 7 FROM cadre ORDER BY code"_s);
    CHECK(all.columns() == 3);
    CHECK(all.columnName(0) == u"c"_s);
    int rows = 0;
    while (all.next())
        ++rows;
    CHECK(rows == 3);
    Statement moved = std::move(all);
    CHECK_FALSE(moved.next());
}

TEST_CASE_METHOD(Fresh, "An interrupt from another thread stops a running statement, and its Edit rolls back")
{
    const QString before = dump(db());
    std::atomic<bool> done = false;
    std::thread other([&] {
        while (!done)
            db().interrupt();
    });
    QString message;
    {
        Edit edit(db(), {}, u"Nhập"_s, EntryKind::Import);
        message = refusal([&] {
            for (int i = 0; i < 1'000'000; ++i)
                edit.insert(u"setting"_s, {{u"key"_s, QString::number(i)}, {u"value"_s, u""_s}});
        });
    }
    done = true;
    other.join();
    CHECK(message.contains(u"Cancelled"_s));
    CHECK_FALSE(db().inTransaction());
    CHECK(difference(dump(db()), before) == QString());
    Edit edit(db(), {}, u"Sau đó"_s); // the old interrupt does not reach it
    edit.update(u"cadre"_s, b.an, {{u"name"_s, u"1"_s}});
    CHECK(edit.commit() == 2);
}

TEST_CASE_METHOD(Fresh, "An interrupt between two statements stops the Edit at the next")
{
    const QString before = dump(db());
    db().interrupt(); // nothing runs: nobody is stopped by it later
    {
        Edit edit(db(), {}, u"Nhập"_s, EntryKind::Import);
        edit.update(u"cadre"_s, b.an, {{u"name"_s, u"1"_s}});
        Statement reading(db(), u"SELECT id FROM work_item"_s); // an open one keeps SQLite's interrupt alive
        REQUIRE(reading.next());
        db().interrupt();
        refusal([&] { edit.update(u"cadre"_s, b.an, {{u"name"_s, u"2"_s}}); });
    }
    CHECK_FALSE(db().inTransaction());
    CHECK(difference(dump(db()), before) == QString());
}
