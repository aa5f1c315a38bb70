// Undo and redo: a new entry that takes back exactly what another did, or a refusal that says why.
#include "files.h"

#include "store/statement.h"

using namespace store;
using namespace Qt::StringLiterals;

namespace {

struct Ward : Fresh {
    // The rows alone: the log grows with each undo.
    QString rows()
    {
        const QString all = dump(db());
        return all.section(u"\naudit:\n"_s, 0, 0) + all.section(u"\nauthority:\n"_s, 1);
    }
    qint64 rename(base::Id cadre, const QString &name)
    {
        Edit edit(db(), {}, u"Đổi tên thành %1"_s.arg(name));
        edit.update(u"cadre"_s, cadre, {{u"name"_s, name}});
        return edit.commit().value();
    }
    base::Failure refused(qint64 seq)
    {
        const QString before = dump(db());
        const base::Failure failure = failureOf([&] { undo(db(), {}, seq, u"Hoàn tác"_s); });
        CHECK(failure.kind() == base::FailureKind::Refused);
        CHECK(difference(dump(db()), before) == QString());
        CHECK_FALSE(db().inTransaction());
        return failure;
    }
};

} // namespace

TEST_CASE_METHOD(Ward, "Undo takes back inserts, changes and removals in one, and undoing the undo makes them again")
{
    const QString before = rows();
    Edit edit(db(), {}, u"Sửa nhiều"_s);
    const base::Id unit = edit.insert(u"unit"_s, unitRow(u"MOI"_s, u"Mới"_s, b.office));
    const base::Id post = edit.insert(u"post"_s, {{u"cadre_id"_s, b.chi}, {u"unit_id"_s, unit}, {u"role"_s, qint64(3)}, {u"kind"_s, qint64(1)}});
    edit.update(u"post"_s, post, {{u"title"_s, u"Chuyên viên"_s}}); // inserted and changed in one
    edit.update(u"cadre"_s, b.an, {{u"name"_s, u"Khác"_s}, {u"birth_date"_s, u"1980-01-01"_s}});
    edit.erase(u"work_result"_s, b.result[0]);
    edit.erase(u"work_item"_s, b.item[0]);
    REQUIRE(edit.commit() == 2);
    const QString after = rows();
    REQUIRE(after != before);

    CHECK(undo(db(), {8, u"Lan"_s}, 2, u"Hoàn tác: Sửa nhiều"_s) == 3);
    CHECK(difference(rows(), before) == QString());
    CHECK(textOf(db(), u"SELECT undoes || actor || action FROM audit WHERE seq = 3"_s) == u"2LanHoàn tác: Sửa nhiều"_s);
    CHECK(undo(db(), {}, 3, u"Làm lại"_s) == 4);
    CHECK(difference(rows(), after) == QString());
    CHECK(undo(db(), {}, 4, u"Hoàn tác"_s) == 5);
    CHECK(difference(rows(), before) == QString());
    CHECK(verifyFile(db()).broken == QStringList{});
}

TEST_CASE_METHOD(Ward, "What has changed since is not overwritten, and the refusal says which row")
{
    const qint64 first = rename(b.an, u"Một"_s);
    const qint64 second = rename(b.an, u"Hai"_s);
    const base::Failure failure = refused(first);
    tells(failure.message(), {u"Đổi tên thành Một"_s, u"changed since"_s, u"Undo the later change first"_s});
    CHECK(failure.details().join(u'\n').contains(QString::number(b.an)));
    CHECK(undo(db(), {}, second, u"Hoàn tác"_s));
    CHECK(undo(db(), {}, first, u"Hoàn tác"_s));
    CHECK(textOf(db(), u"SELECT name FROM cadre WHERE id = %1"_s.arg(b.an)) == u"Nguyễn Văn An"_s);
}

TEST_CASE_METHOD(Ward, "Another column of the row may have changed since")
{
    const qint64 renamed = rename(b.an, u"Một"_s);
    Edit edit(db(), {}, u"Ngày sinh"_s);
    edit.update(u"cadre"_s, b.an, {{u"birth_date"_s, u"1980-01-01"_s}});
    edit.commit();
    CHECK(undo(db(), {}, renamed, u"Hoàn tác"_s));
    CHECK(textOf(db(), u"SELECT name || birth_date FROM cadre WHERE id = %1"_s.arg(b.an)) == u"Nguyễn Văn An1980-01-01"_s);
}

TEST_CASE_METHOD(Ward, "A row that is gone, that is used since, or that is there again stops an undo")
{
    Edit added(db(), {}, u"Thêm"_s);
    const base::Id cadre = added.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s));
    const qint64 seq = added.commit().value();
    SECTION("gone")
    {
        Edit edit(db(), {}, u"Xóa"_s);
        edit.erase(u"cadre"_s, cadre);
        const qint64 erased = edit.commit().value();
        refused(seq);
        Edit again(db(), {}, u"Thêm lại"_s);
        again.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s), cadre);
        again.commit();
        refused(erased); // there again
    }
    SECTION("used")
    {
        Edit edit(db(), {}, u"Giao việc"_s);
        edit.insert(u"work_item"_s, itemRow(cadre, u"Việc"_s));
        edit.commit();
        CHECK(refused(seq).details().join(u'\n').contains(u"work_item"_s));
    }
}

TEST_CASE_METHOD(Ward, "Entries that have an opposite of their own, or do not exist, are not undone")
{
    for (const EntryKind kind : {EntryKind::Signature, EntryKind::Accounts, EntryKind::Rules, EntryKind::Creation}) {
        Edit edit(db(), {}, u"Việc riêng"_s, kind);
        edit.update(u"cadre"_s, b.an, {{u"name"_s, QString::number(int(kind))}});
        tells(refused(edit.commit().value()).message(), {u"Việc riêng"_s, u"opposite of its own"_s});
    }
    refused(99);
    refused(0);
}

TEST_CASE_METHOD(Ward, "What was removed from the log, or altered in it, cannot be undone")
{
    const qint64 seq = rename(b.an, u"Một"_s);
    SECTION("removed")
    {
        removePayloads(db(), {}, {seq}, u"hết hạn lưu"_s);
        tells(refused(seq).message(), {u"Đổi tên thành Một"_s, u"removed"_s});
    }
    SECTION("altered")
    {
        db().executeRaw(u"DROP TRIGGER audit_payload_keeps_values"_s);
        db().executeRaw(u"UPDATE audit_payload SET data = (SELECT data FROM audit_payload WHERE seq = 1 AND part = 1) WHERE seq = 2 AND part = 1"_s);
        tells(refused(seq).message(), {u"Đổi tên thành Một"_s, u"altered"_s});
    }
}

TEST_CASE_METHOD(Ward, "An undo passes today's guards")
{
    const qint64 seq = rename(b.an, u"Một"_s);
    db().addGuard([](Database &, const RowChange &) { base::refuse(u"tháng 10/2026 đã khóa."_s); });
    CHECK(refused(seq).message() == u"tháng 10/2026 đã khóa."_s);
}
