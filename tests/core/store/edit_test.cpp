// The one door for changes: what a committed Edit leaves, and that nothing else leaves anything.
#include "files.h"

#include "store/statement.h"

#include "base/failure.h"

using namespace store;
using namespace Qt::StringLiterals;

namespace {

AuditEntry lastEntry(Database &database)
{
    AuditEntry last;
    eachEntry(database, 1, [&](const AuditEntry &entry) {
        last = entry;
        return true;
    });
    return last;
}

} // namespace

TEST_CASE_METHOD(Fresh, "An Edit that is not committed leaves nothing")
{
    const QString before = dump(db());
    {
        Edit edit(db(), {}, u"Thử"_s);
        edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s));
        edit.update(u"cadre"_s, b.an, {{u"name"_s, u"Khác"_s}});
        edit.erase(u"work_result"_s, b.result[0]);
        CHECK(edit.changedAnything());
    }
    CHECK(difference(dump(db()), before) == QString());
    CHECK_FALSE(db().inTransaction());
    file.reset();
    CHECK(difference(dump(folder.path()), before) == QString());
}

TEST_CASE_METHOD(Fresh, "An Edit that changes nothing writes nothing")
{
    const QString before = dump(db());
    int notices = 0;
    db().onCommitted([&](const ChangeNotice &) { ++notices; });
    Edit edit(db(), {}, u"Không đổi gì"_s);
    CHECK_FALSE(edit.update(u"cadre"_s, b.an, {{u"name"_s, u"Nguyễn Văn An"_s}, {u"birth_date"_s, null()}}));
    CHECK_FALSE(edit.changedAnything());
    CHECK_FALSE(edit.commit());
    CHECK(difference(dump(db()), before) == QString());
    CHECK(notices == 0);
    CHECK_FALSE(db().inTransaction());
}

TEST_CASE_METHOD(Fresh, "The entry says who did what, and holds whole rows and changed columns")
{
    Edit edit(db(), {77, u"Nguyễn Thị Hoa"_s}, u"Sửa kết quả tuần 41"_s);
    const base::Id added = edit.insert(u"work_item"_s, itemRow(b.binh, u"Việc mới"_s));
    CHECK(edit.update(u"work_result"_s, b.result[2], {{u"completed"_s, qint64(9)}, {u"week"_s, u"2026-W41"_s}, {u"evidence"_s, u"Công văn 12"_s}}));
    edit.erase(u"work_result"_s, b.result[0]);
    const std::optional<qint64> seq = edit.commit();
    REQUIRE(seq == 2);

    const AuditEntry entry = lastEntry(db());
    CHECK(entry.seq == 2);
    CHECK(entry.at == u"2026-10-31T08:15:00Z"_s);
    CHECK(entry.account == 77);
    CHECK(entry.actor == u"Nguyễn Thị Hoa"_s);
    CHECK(entry.action == u"Sửa kết quả tuần 41"_s);
    CHECK(entry.kind == EntryKind::Entry);
    CHECK(entry.undoes == 0);
    CHECK(entry.hash == auditHash(db(), 2));
    CHECK(entry.previous == auditHash(db(), 1));
    CHECK(auditHead(db()).seq == 2);
    CHECK(auditHead(db()).hash == entry.hash);
    CHECK(db().auditHead() == 2);

    const std::vector<RowChange> changes = changesOf(db(), 2);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].op == ChangeOp::Insert);
    CHECK(changes[0].table == u"work_item"_s);
    CHECK(changes[0].id == added);
    CHECK(changes[0].before.empty());
    CHECK(textOf(changes[0].after, u"content") == u"Việc mới"_s);
    CHECK(integerOf(changes[0].after, u"k_milli") == 1000); // the schema's default
    CHECK(changes[0].after.size() == 13); // all columns but the id
    CHECK(changes[1].op == ChangeOp::Update);
    CHECK(changes[1].before == Row{{u"completed"_s, qint64(2)}, {u"evidence"_s, null()}});
    CHECK(changes[1].after == Row{{u"completed"_s, qint64(9)}, {u"evidence"_s, u"Công văn 12"_s}});
    CHECK(changes[2].op == ChangeOp::Erase);
    CHECK(changes[2].id == b.result[0]);
    CHECK(changes[2].after.empty());
    CHECK(integerOf(changes[2].before, u"item_id") == b.item[0]);
    CHECK(verifyFile(db()).broken == QStringList{});
}

TEST_CASE_METHOD(Fresh, "Every kind of value comes back as it was")
{
    const QByteArray blob = QByteArray::fromHex("00ff0102") + QByteArray(3000, 'x');
    Edit edit(db(), {}, u"Ký"_s);
    const base::Id id = edit.insert(u"sheet_step"_s, {{u"month"_s, u"2026-10"_s},
                                                      {u"cadre_id"_s, b.an},
                                                      {u"step"_s, qint64(1)},
                                                      {u"at"_s, db().nowText()},
                                                      {u"digest"_s, bytes(QByteArray())},
                                                      {u"snapshot"_s, blob},
                                                      {u"reason"_s, text(QString())},
                                                      {u"opinion"_s, textOrNull(u""_s)}});
    edit.insert(
        u"post"_s,
        {{u"cadre_id"_s, b.chi}, {u"unit_id"_s, b.office}, {u"role"_s, qint64(3)}, {u"kind"_s, qint64(1)}, {u"title"_s, u"“Đặc biệt” \U0001F600"_s}});
    edit.commit();
    Statement row(db(), u"SELECT digest, snapshot, reason, opinion FROM sheet_step WHERE id = ?"_s);
    REQUIRE(row.bind(id).next());
    CHECK(row.value(0) == Value(QByteArray("")));
    CHECK(row.value(1) == Value(blob));
    CHECK(row.value(2) == Value(u""_s));
    CHECK(row.value(3) == null());
    CHECK(row.isNull(3));
    const std::vector<RowChange> changes = changesOf(db(), 2);
    CHECK(valueOf(changes[0].after, u"snapshot") == Value(blob));
    CHECK(valueOf(changes[0].after, u"digest") == Value(QByteArray("")));
    CHECK(valueOf(changes[0].after, u"reason") == Value(u""_s));
    CHECK(valueOf(changes[0].after, u"opinion") == null());
    CHECK(textOf(changes[1].after, u"title") == u"“Đặc biệt” \U0001F600"_s);
}

TEST_CASE_METHOD(Fresh, "Integers of every size are logged exactly")
{
    const std::vector<qint64> numbers{1,  23,  24,  255, 256, 65535, 65536, 4294967295, 4294967296, 99, 9223372036854775807, -9223372036854775807 - 1,
                                      -1, -24, -25, -257};
    Edit edit(db(), {}, u"Số"_s);
    for (const qint64 number : numbers)
        edit.insert(u"setting"_s, {{u"key"_s, QString::number(number)}, {u"value"_s, u""_s}}, number);
    edit.commit();
    const std::vector<RowChange> changes = changesOf(db(), 2);
    REQUIRE(changes.size() == numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i)
        CHECK(changes[i].id == numbers[i]);
}

TEST_CASE_METHOD(Fresh, "A change that cannot be is refused, and the Edit goes on without it")
{
    const QString before = dump(db());
    Edit edit(db(), {}, u"Thử"_s);
    refusal([&] { edit.update(u"cadre"_s, 5, {{u"name"_s, u"x"_s}}); });
    refusal([&] { edit.erase(u"cadre"_s, 5); });
    refusal([&] { edit.insert(u"no_such_table"_s, {}); });
    refusal([&] { edit.insert(u"audit"_s, {{u"at"_s, u""_s}}); });
    refusal([&] { edit.erase(u"audit_payload"_s, 1); });
    refusal([&] { edit.insert(u"schema_step"_s, {{u"program"_s, u"9"_s}, {u"at"_s, u""_s}}, 9); });
    refusal([&] { edit.insert(u"sqlite_schema"_s, {}); });
    refusal([&] { edit.update(u"cadre"_s, b.an, {{u"nmae"_s, null()}}); });
    refusal([&] { edit.update(u"cadre"_s, b.an, {{u"id"_s, qint64(4)}}); });
    refusal([&] { edit.update(u"cadre"_s, b.an, {{u"name"_s, qint64(4)}}); }); // a number into a text
    refusal([&] { edit.update(u"cadre"_s, b.an, {{u"party_member"_s, u"1"_s}}); }); // a text that looks like a number
    refusal([&] { edit.update(u"cadre"_s, b.an, {{u"party_member"_s, qint64(2)}}); }); // CHECK
    refusal([&] { edit.update(u"cadre"_s, b.an, {{u"name"_s, null()}}); }); // NOT NULL
    refusal([&] { edit.insert(u"cadre"_s, cadreRow(u"CB1"_s, u"Trùng"_s)); }); // UNIQUE
    refusal([&] { edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Trùng"_s), b.an); }); // the id
    CHECK_FALSE(edit.changedAnything());
    edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s)); // with the same cached statement
    edit.update(u"cadre"_s, b.an, {{u"name"_s, u"Khác"_s}});
    REQUIRE(edit.commit());
    CHECK(changesOf(db(), 2).size() == 2);
    CHECK(name(b.an) == u"Khác"_s);
    CHECK(verifyFile(db()).broken == QStringList{});
    CHECK(dump(db()) != before);
}

TEST_CASE_METHOD(Fresh, "A reference to nothing is refused at commit, which says where, and leaves nothing")
{
    const QString before = dump(db());
    int notices = 0;
    db().onCommitted([&](const ChangeNotice &) { ++notices; });
    Edit edit(db(), {}, u"Xóa"_s);
    edit.erase(u"cadre"_s, b.an);
    try {
        edit.commit();
        FAIL_CHECK("committed");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Refused);
        CHECK(failure.details().join(u'\n').contains(u"post"_s));
        CHECK(failure.details().join(u'\n').contains(u"work_item"_s));
    }
    CHECK(difference(dump(db()), before) == QString());
    CHECK(notices == 0);
    CHECK_THROWS_AS(edit.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s)), base::Failure); // it is over
    CHECK_THROWS_AS(edit.commit(), base::Failure);
    Edit next(db(), {}, u"Sau đó"_s);
    next.insert(u"cadre"_s, cadreRow(u"CB9"_s, u"Mới"_s));
    CHECK(next.commit() == 2);
}

TEST_CASE_METHOD(Fresh, "References may be open until commit")
{
    Edit edit(db(), {}, u"Nhập"_s, EntryKind::Import);
    const base::Id later = db().newId();
    edit.insert(u"unit"_s, unitRow(u"A"_s, u"Con"_s, later));
    edit.insert(u"unit"_s, unitRow(u"B"_s, u"Cha"_s), later);
    CHECK(edit.commit());
    CHECK(verifyFile(db()).broken == QStringList{});
}

TEST_CASE_METHOD(Fresh, "Notices name the rows of each table, of what was erased too")
{
    std::vector<ChangeNotice> notices;
    db().onCommitted([&](const ChangeNotice &notice) { notices.push_back(notice); });
    Edit edit(db(), {}, u"Sửa"_s);
    edit.update(u"cadre"_s, b.an, {{u"name"_s, u"1"_s}});
    edit.erase(u"work_result"_s, b.result[0]);
    edit.update(u"cadre"_s, b.binh, {{u"name"_s, u"2"_s}});
    edit.commit();
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].seq == 2);
    CHECK(notices[0].action == u"Sửa"_s);
    REQUIRE(notices[0].tables.size() == 2);
    CHECK(notices[0].tables[0].name == u"cadre"_s);
    CHECK(notices[0].tables[0].ids == std::vector<base::Id>{b.an, b.binh});
    CHECK(notices[0].tables[1].name == u"work_result"_s);
    CHECK(notices[0].tables[1].ids == std::vector<base::Id>{b.result[0]});
}

TEST_CASE_METHOD(Fresh, "A listener may begin the next Edit")
{
    bool done = false;
    db().onCommitted([&](const ChangeNotice &notice) {
        if (std::exchange(done, true))
            return;
        Edit next(db(), {}, u"Tiếp theo %1"_s.arg(notice.seq));
        next.update(u"cadre"_s, b.binh, {{u"name"_s, u"2"_s}});
        next.commit();
    });
    Edit edit(db(), {}, u"Sửa"_s);
    edit.update(u"cadre"_s, b.an, {{u"name"_s, u"1"_s}});
    CHECK(edit.commit() == 2);
    CHECK(lastEntry(db()).action == u"Tiếp theo 2"_s);
    CHECK(verifyFile(db()).broken == QStringList{});
}

TEST_CASE_METHOD(Fresh, "Guards see whole rows and refuse any change")
{
    std::vector<RowChange> seen;
    bool refuse = false;
    db().addGuard([&](Database &database, const RowChange &change) {
        CHECK(&database == file.get());
        CHECK_FALSE(textOf(database, u"SELECT count(*) FROM unit"_s).isEmpty()); // they may read
        seen.push_back(change);
        if (refuse)
            base::refuse(u"tháng 10/2026 đã khóa"_s);
    });
    const QString before = dump(db());
    Edit edit(db(), {}, u"Sửa"_s);
    const base::Id added = edit.insert(u"work_result"_s, {{u"item_id"_s, b.item[0]}, {u"week"_s, u"2026-W42"_s}, {u"entered_at"_s, u""_s}});
    edit.update(u"work_result"_s, added, {{u"completed"_s, qint64(3)}});
    edit.erase(u"work_result"_s, added);
    REQUIRE(seen.size() == 3);
    CHECK(integerOf(seen[0].after, u"entered") == 1); // a default
    CHECK(seen[0].before.empty());
    CHECK(integerOf(seen[1].before, u"completed") == 0);
    CHECK(integerOf(seen[1].after, u"completed") == 3);
    CHECK(textOf(seen[1].after, u"week") == u"2026-W42"_s);
    CHECK(seen[1].after.size() == seen[1].before.size());
    CHECK(seen[2].before == seen[1].after);
    CHECK(seen[2].after.empty());

    refuse = true;
    CHECK(refusal([&] { edit.insert(u"work_result"_s, resultRow(b.item[1], 1)); }) == u"tháng 10/2026 đã khóa"_s);
    CHECK(refusal([&] { edit.update(u"work_result"_s, b.result[1], {{u"completed"_s, qint64(30)}}); }) == u"tháng 10/2026 đã khóa"_s);
    CHECK(refusal([&] { edit.erase(u"work_result"_s, b.result[1]); }) == u"tháng 10/2026 đã khóa"_s);
    // What changes nothing is not a change.
    CHECK_FALSE(edit.update(u"work_result"_s, b.result[1], {{u"completed"_s, qint64(1)}}));
    edit.commit();
    CHECK(changesOf(db(), 2).size() == 3);
}

TEST_CASE_METHOD(Fresh, "One Edit at a time, and none on a file open for reading")
{
    file.reset();
    OpenOptions options = fixedOptions();
    options.readOnly = true;
    file = opened(folder.path(), options);
    try {
        Edit edit(db(), {}, u"Sửa"_s);
        FAIL_CHECK("begun");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Io);
    }
    record(db(), {}, u"In phiếu"_s, {u"CB1"_s}); // looking leaves no trace where none can be left
    CHECK(auditHead(db()).seq == 1);
}

TEST_CASE_METHOD(Fresh, "Reading a person's record leaves one entry and changes no row")
{
    record(db(), {3, u"Hoa"_s}, u"In phiếu tháng 10/2026"_s, {u"CB1"_s, u"CB2"_s});
    const AuditEntry entry = lastEntry(db());
    CHECK(entry.seq == 2);
    CHECK(entry.kind == EntryKind::Access);
    CHECK(entry.action == u"In phiếu tháng 10/2026: CB1, CB2"_s);
    CHECK(entry.account == 3);
    CHECK(changesOf(db(), 2).empty());
    record(db(), {}, u"Xuất"_s, {});
    CHECK(lastEntry(db()).action == u"Xuất"_s);
    CHECK(verifyFile(db()).broken == QStringList{});
}
