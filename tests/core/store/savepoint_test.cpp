// Parts of an Edit that are taken back alone.
#include "files.h"

using namespace store;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Fresh, "A part of an Edit can be taken back alone")
{
    Edit edit(db(), {}, u"Nhập"_s, EntryKind::Import);
    const base::Id good = edit.insert(u"cadre"_s, cadreRow(u"G1"_s, u"Tốt 1"_s));
    {
        Edit::Savepoint line(edit);
        const base::Id bad = edit.insert(u"cadre"_s, cadreRow(u"X1"_s, u"Hỏng"_s));
        edit.insert(u"unit"_s, unitRow(u"U9"_s, u"Chỉ ở đây"_s)); // a table that the log has not named yet
        edit.update(u"cadre"_s, good, {{u"name"_s, u"Không"_s}});
        CHECK_FALSE(textOf(db(), u"SELECT id FROM cadre WHERE id = %1"_s.arg(bad)).isEmpty());
    }
    CHECK(name(good) == u"Tốt 1"_s);
    {
        Edit::Savepoint line(edit);
        edit.insert(u"cadre"_s, cadreRow(u"G2"_s, u"Tốt 2"_s));
        {
            Edit::Savepoint inner(edit);
            edit.erase(u"work_result"_s, b.result[0]);
        }
        {
            Edit::Savepoint inner(edit);
            edit.erase(u"work_result"_s, b.result[1]);
            inner.keep();
        }
        line.keep();
    }
    edit.insert(u"unit"_s, unitRow(u"U1"_s, u"Sau cùng"_s));
    CHECK(edit.commit() == 2);
    const std::vector<RowChange> changes = changesOf(db(), 2);
    REQUIRE(changes.size() == 4);
    CHECK(textOf(changes[0].after, u"code") == u"G1"_s);
    CHECK(textOf(changes[1].after, u"code") == u"G2"_s);
    CHECK(changes[2].id == b.result[1]);
    CHECK(changes[3].table == u"unit"_s);
    CHECK(textOf(changes[3].after, u"code") == u"U1"_s);
    CHECK(verifyFile(db()).broken == QStringList{});
}

TEST_CASE_METHOD(Fresh, "An Edit of which all was taken back writes nothing")
{
    const QString before = dump(db());
    Edit edit(db(), {}, u"Nhập"_s, EntryKind::Import);
    {
        Edit::Savepoint line(edit);
        edit.insert(u"cadre"_s, cadreRow(u"X1"_s, u"Hỏng"_s));
    }
    CHECK_FALSE(edit.commit());
    CHECK(difference(dump(db()), before) == QString());
}

TEST_CASE_METHOD(Fresh, "A change set of many parts, with parts taken back at their edges, is whole")
{
    const QString filler(2000, u'x');
    int kept = 0;
    Edit edit(db(), {}, u"Nhập"_s, EntryKind::Import);
    for (int i = 0; i < 1500; ++i) {
        Edit::Savepoint line(edit);
        edit.insert(u"cadre"_s, cadreRow(u"C%1"_s.arg(i), filler));
        if (i % 3 != 0)
            continue;
        line.keep();
        ++kept;
    }
    CHECK(edit.commit() == 2);
    CHECK(changesOf(db(), 2).size() == size_t(kept));
    CHECK(textOf(db(), u"SELECT max(part) > 1 FROM audit_payload"_s) == u"1"_s);
    CHECK(verifyFile(db()).broken == QStringList{});
    CHECK(undo(db(), {}, 2, u"Hoàn tác"_s) == 3);
    CHECK(textOf(db(), u"SELECT count(*) FROM cadre"_s) == u"3"_s);
}
