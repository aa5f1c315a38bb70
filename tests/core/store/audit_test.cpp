// The log against those who go past the program: whatever they change, verify names it.
#include "files.h"

#include "store/audit_entry.h"
#include "store/change_log.h"
#include "store/statement.h"

#include <tuple>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

// Five entries: the creation and four changes of one setting.
struct Logged : Folder {
    QString file = path();
    Begun b;
    Logged()
    {
        make(file);
        const std::unique_ptr<Database> database = opened(file);
        b = begun(*database);
        for (const QString &value : {u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s})
            changeSetting(*database, value);
    }
    Findings verified() const { return verifyFile(*opened(file)); }
    // With the triggers out of the way meanwhile, as somebody with a database tool would who knows of them.
    void tamper(const QByteArray &statements) const
    {
        QByteArray triggers;
        {
            const std::unique_ptr<Database> database = opened(file);
            Statement all(*database, u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'"_s);
            while (all.next())
                triggers += all.text(0).toUtf8() + ';';
        }
        REQUIRE(triggers.contains("audit_payload_keeps_values"));
        sql(file,
            "DROP TRIGGER audit_keeps_rows; DROP TRIGGER audit_keeps_values; DROP TRIGGER audit_payload_keeps_values; PRAGMA foreign_keys = OFF;"
                + statements + ';' + triggers);
    }
    void finds(const QStringList &words) const
    {
        const Findings findings = verified();
        INFO(findings.broken.join(u'\n').toStdString());
        REQUIRE_FALSE(findings.broken.isEmpty());
        for (const QString &word : words) {
            CAPTURE(word);
            CHECK(findings.broken[0].contains(word));
        }
    }
};

bool refusedAsAppendOnly(const QString &file, const QByteArray &statement)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(handle, statement.constData(), nullptr, nullptr, &error);
    const bool refused = code == SQLITE_CONSTRAINT && QByteArray(error).contains("append-only");
    sqlite3_free(error);
    sqlite3_close(handle);
    return refused;
}

} // namespace

TEST_CASE_METHOD(Logged, "A log that nobody touched is whole")
{
    CHECK(verified().broken == QStringList{});
    CHECK(verified().notes == QStringList{});
}

TEST_CASE_METHOD(Logged, "The file itself refuses changes of the log")
{
    CHECK(refusedAsAppendOnly(file, "DELETE FROM audit WHERE seq = 5"));
    CHECK(refusedAsAppendOnly(file, "UPDATE audit SET action = 'x' WHERE seq = 5"));
    CHECK(refusedAsAppendOnly(file, "UPDATE audit_payload SET data = x'00' WHERE seq = 5"));
    CHECK(refusedAsAppendOnly(file, "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 5; UPDATE audit SET at = ''"));
    CHECK(verified().broken == QStringList{});
}

TEST_CASE_METHOD(Logged, "An entry that was altered is the first that verify names")
{
    const QByteArray change = GENERATE(as<QByteArray>(), "action = 'Sửa kết quả tuần 40'", "actor = 'Ai đó'", "account = 6",
                                       "at = '2026-10-30T08:15:00Z'", "kind = 7", "kind = 4294967297", "undoes = 2", "hash = zeroblob(32)",
                                       "previous = zeroblob(32)", "payload_digest = zeroblob(32)", "previous = x''");
    CAPTURE(change);
    tamper("UPDATE audit SET " + change + " WHERE seq = 3");
    finds({u"entry 3"_s, u"altered"_s});
    CHECK(verified().broken[0].contains(u"entry 4"_s) == false);
}

TEST_CASE_METHOD(Logged, "An entry that was taken out is missed")
{
    const auto [gone, payloadToo] = GENERATE(table<int, bool>({{1, true}, {3, true}, {3, false}, {5, false}}));
    CAPTURE(gone, payloadToo);
    const QByteArray where = " WHERE seq = " + QByteArray::number(gone);
    tamper("DELETE FROM audit" + where + (payloadToo ? "; DELETE FROM audit_payload" + where : QByteArray()));
    finds({u"entry %1"_s.arg(gone), u"missing"_s});
}

TEST_CASE_METHOD(Logged, "The last entry taken out with all it said leaves a row that it does not explain")
{
    const QString row = textOf(*opened(file), u"SELECT id FROM setting WHERE key = 'test'"_s);
    tamper("DELETE FROM audit WHERE seq = 5; DELETE FROM audit_payload WHERE seq = 5");
    finds({u"setting"_s, row});
}

TEST_CASE_METHOD(Logged, "An entry put in another's place with a hash of its own is one that the next does not follow")
{
    AuditEntry forged;
    eachEntry(*opened(file), 3, [&](const AuditEntry &entry) {
        forged = entry;
        return false;
    });
    forged.action = u"Không có gì"_s;
    tamper("UPDATE audit SET action = '" + forged.action.toUtf8() + "', hash = x'" + entryHash(forged).toHex() + "' WHERE seq = 3");
    finds({u"entry 4"_s, u"altered"_s});
}

TEST_CASE_METHOD(Logged, "What an entry changed cannot be exchanged")
{
    SECTION("with another's")
    {
        tamper("UPDATE audit_payload SET seq = seq + 100 WHERE seq IN (3, 4); UPDATE audit_payload SET seq = 107 - seq WHERE seq > 100");
        finds({u"contents of entry 3"_s});
    }
    SECTION("but for its salt")
    {
        tamper("UPDATE audit_payload SET data = (SELECT data FROM audit_payload WHERE seq = 4 AND part = 1) WHERE seq = 3 AND part = 1");
        finds({u"contents of entry 3"_s});
    }
    SECTION("its salt alone")
    {
        tamper("UPDATE audit_payload SET data = randomblob(16) WHERE seq = 3 AND part = 0");
        finds({u"contents of entry 3"_s});
    }
    SECTION("for something that cannot be read")
    {
        tamper("UPDATE audit_payload SET data = x'00' WHERE seq = 3 AND part = 1");
        finds({u"contents of entry 3"_s});
    }
    SECTION("for a salt of no length")
    {
        tamper("UPDATE audit_payload SET data = x'' WHERE seq = 3 AND part = 0");
        finds({u"contents of entry 3"_s});
    }
    SECTION("for less, or removed without an act that says so")
    {
        const QByteArray part = GENERATE(as<QByteArray>(), "0", "1", "part");
        CAPTURE(part);
        tamper("DELETE FROM audit_payload WHERE seq = 3 AND part = " + part);
        finds({u"contents of entry 3"_s});
    }
    SECTION("for more")
    {
        tamper("INSERT INTO audit_payload (seq, part, data) SELECT seq, 2, data FROM audit_payload WHERE seq = 3 AND part = 1");
        finds({u"contents of entry 3"_s});
    }
    CHECK_FALSE(verified().notes.isEmpty()); // that the rows could not be compared
}

TEST_CASE_METHOD(Logged, "A row that another program changed, made or removed is named")
{
    const QString an = QString::number(b.an);
    SECTION("changed")
    {
        tamper("UPDATE cadre SET name = 'Khác' WHERE code = 'CB1'");
        finds({u"cadre"_s, an});
        CHECK(verified().broken.size() == 1);
    }
    SECTION("a NULL filled")
    {
        tamper("UPDATE cadre SET birth_date = '1980-01-01' WHERE code = 'CB1'");
        finds({u"cadre"_s, an});
    }
    SECTION("a NULL made")
    {
        tamper("UPDATE unit SET parent_id = NULL WHERE code = 'KTHT'");
        finds({u"unit"_s, QString::number(b.economy)});
    }
    SECTION("values of two rows exchanged")
    {
        tamper("UPDATE work_result SET completed = CASE completed WHEN 1 THEN 4 ELSE 1 END WHERE completed IN (1, 4)");
        const Findings findings = verified();
        REQUIRE(findings.broken.size() == 2);
        CHECK(findings.broken.join(u'\n').contains(QString::number(b.result[1])));
        CHECK(findings.broken.join(u'\n').contains(QString::number(b.result[4])));
    }
    SECTION("values of two columns exchanged")
    {
        tamper("UPDATE work_result SET faults = completed, completed = faults WHERE completed = 4");
        finds({u"work_result"_s, QString::number(b.result[4])});
    }
    SECTION("its id changed")
    {
        tamper("UPDATE work_result SET id = 7 WHERE completed = 4");
        CHECK(verified().broken.size() == 2); // one too many, one too few
    }
    SECTION("made")
    {
        tamper("INSERT INTO setting VALUES (7, 'k', '')");
        finds({u"setting"_s, u"7"_s});
    }
    SECTION("removed")
    {
        tamper("DELETE FROM work_result WHERE completed = 0");
        finds({u"work_result"_s, QString::number(b.result[0])});
    }
    SECTION("so many that only the first are named")
    {
        tamper("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) INSERT INTO setting SELECT i, 'k' || i, '' FROM n");
        const Findings findings = verified();
        CHECK(findings.broken.size() == 21);
        CHECK(findings.broken.last().contains(u"80"_s));
    }
    SECTION("left referring to nothing")
    {
        tamper("DELETE FROM cadre WHERE code = 'CB1'");
        const QString all = verified().broken.join(u'\n');
        CHECK(all.contains(u"post refers to a row of cadre"_s));
        CHECK(all.contains(u"work_item refers to a row of cadre"_s));
    }
}

TEST_CASE_METHOD(Logged, "What the law wants gone is removed in an act that says so, and the chain stays whole")
{
    QByteArray secret;
    {
        const std::unique_ptr<Database> database = opened(file);
        Edit edit(*database, {}, u"Nhập hồ sơ"_s);
        edit.insert(u"setting"_s, {{u"key"_s, u"person"_s}, {u"value"_s, u"Chuyện riêng"_s}});
        REQUIRE(edit.commit() == 6);
        Statement part(*database, u"SELECT data FROM audit_payload WHERE seq = 6 AND part = 1"_s);
        REQUIRE(part.next());
        secret = part.bytes(0);
        part.finish();
        removePayloads(*database, {5, u"Hoa"_s}, {3, 6}, u"hết hạn lưu"_s);
        CHECK(auditHead(*database).seq == 7);
        CHECK(textOf(*database, u"SELECT kind || actor FROM audit WHERE seq = 7"_s) == u"8Hoa"_s);
        CHECK(textOf(*database, u"SELECT action FROM audit WHERE seq = 7"_s).contains(u"hết hạn lưu"_s));
        CHECK_FALSE(eachChange(*database, 6, [](const RowChange &) { FAIL_CHECK("still there"); }));
    }
    CHECK_FALSE(bytesOf(file).contains(secret)); // nor in a free page
    Findings findings = verified();
    CHECK(findings.broken == QStringList{});
    CHECK(findings.notes.filter(u"entry 3 were removed on 2026-10-31"_s).size() == 1);
    CHECK(findings.notes.filter(u"entry 6 were removed on 2026-10-31"_s).size() == 1);

    const std::unique_ptr<Database> database = opened(file);
    const QString before = dump(*database);
    CHECK(failureOf([&] { removePayloads(*database, {}, {2, 7}, u"x"_s); }).message().contains(u'7')); // what says that others were removed
    CHECK(failureOf([&] { removePayloads(*database, {}, {2, 99}, u"x"_s); }).message().contains(u"99"_s));
    removePayloads(*database, {}, {}, u"x"_s);
    CHECK(difference(dump(*database), before) == QString());
}

TEST_CASE_METHOD(Logged, "A verify that is stopped anywhere finds nothing, it just ends")
{
    qint64 failAt = 0;
    qint64 seen = 0;
    OpenOptions options = fixedOptions();
    options.beforeStatement = [&](qint64) {
        if (failAt > 0 && ++seen == failAt)
            base::refuse(u"Đã dừng."_s);
    };
    const std::unique_ptr<Database> database = opened(file, options);
    for (qint64 k = 1;; ++k) {
        REQUIRE(k < 1000);
        CAPTURE(k);
        failAt = k;
        seen = 0;
        Findings findings;
        try {
            findings = verifyFile(*database);
        } catch (const base::Failure &failure) {
            CHECK(failure.message() == u"Đã dừng."_s);
            continue;
        }
        CHECK(findings.broken == QStringList{});
        CHECK(seen < k);
        CHECK(k > 30);
        break;
    }
}

TEST_CASE("With the source of salts given, the same edits make the same log; without, nobody can guess them")
{
    const Folder folder;
    const auto digest = [&](const QString &name, const OpenOptions &options) {
        const OpenResult made = Database::create(folder.path(name), options, [](Database &database) { begin(database); });
        REQUIRE(made.database);
        return textOf(*made.database, u"SELECT hex(payload_digest) FROM audit"_s);
    };
    const QString first = digest(u"a"_s, fixedOptions());
    CHECK(digest(u"b"_s, fixedOptions()) == first);
    OpenOptions system = fixedOptions();
    system.random = {};
    const QString unknown = digest(u"c"_s, system);
    CHECK(unknown != first);
    CHECK(digest(u"d"_s, system) != unknown);
}

TEST_CASE_METHOD(Logged, "No password's hash is in the log, and a hash that another program put in is found")
{
    const QString first = u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0$Zmlyc3Q"_s;
    const QString second = u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0$c2Vjb25k"_s;
    const auto account = [](const QString &login, const QString &hash) {
        return Row{{u"login"_s, login}, {u"name"_s, u"Hoa"_s}, {u"role"_s, qint64(1)}, {u"password_hash"_s, hash}};
    };
    {
        const std::unique_ptr<Database> database = opened(file);
        base::Id hoa = 0;
        {
            Edit edit(*database, {}, u"Lập tài khoản"_s, EntryKind::Accounts);
            hoa = edit.insert(u"account"_s, account(u"hoa"_s, first));
            edit.insert(u"account"_s, account(u"lan"_s, first));
            edit.commit();
        }
        {
            Edit edit(*database, {}, u"Đổi mật khẩu"_s, EntryKind::Accounts);
            CHECK_FALSE(edit.update(u"account"_s, hoa, {{u"password_hash"_s, first}}));
            CHECK(edit.update(u"account"_s, hoa, {{u"password_hash"_s, second}}));
            edit.commit();
        }
        {
            Edit edit(*database, {}, u"Xóa tài khoản"_s); // of a kind that could be undone
            edit.erase(u"account"_s, hoa);
            edit.commit();
        }
        int images = 0;
        Statement parts(*database, u"SELECT data FROM audit_payload WHERE part > 0"_s);
        while (parts.next()) {
            CHECK_FALSE(unpacked(parts.bytes(0)).contains("argon2"));
            readChanges(parts.bytes(0), [&](const RowChange &change) {
                for (const Row &row : {change.before, change.after})
                    for (const Field &field : row)
                        if (field.column == u"password_hash") {
                            CHECK(std::get_if<QByteArray>(&field.value));
                            ++images;
                        }
            });
        }
        CHECK(images == 5); // two inserts, a change, a removal
        CHECK(verifyFile(*database).broken == QStringList{});
        tells(failureOf([&] { undo(*database, {}, auditHead(*database).seq, u"Hoàn tác"_s); }).message(),
              {u"Xóa tài khoản"_s, u"opposite of its own"_s});
        CHECK(database->executeRaw(u"SELECT count(*) FROM account"_s) == u"1"_s);
    }
    CHECK(bytesOf(file).count(first.toUtf8()) == 1); // where it is in force, and nowhere else
    CHECK(bytesOf(file).count(second.toUtf8()) == 0);
    tamper("UPDATE account SET password_hash = '" + second.toUtf8() + "' WHERE login = 'lan'");
    finds({u"account"_s});
}

TEST_CASE_METHOD(Logged, "a file whose tables are not ours any more shows what its log never saw, and verify says so")
{
    const auto [statement, named] = GENERATE(
        std::pair(QByteArray("CREATE TABLE sqlitekeep AS SELECT * FROM setting; DROP TABLE setting; CREATE VIEW setting AS SELECT id, key, 'khác' AS "
                             "value FROM sqlitekeep"),
                  u"setting"_s),
        std::pair(QByteArray("CREATE TRIGGER hush BEFORE INSERT ON setting BEGIN SELECT RAISE(IGNORE); END"), u"hush"_s),
        std::pair(QByteArray("DROP TRIGGER audit_keeps_rows"), u"audit_keeps_rows"_s));
    CAPTURE(statement);
    sql(file, "PRAGMA foreign_keys = OFF; " + statement);
    const OpenResult result = Database::open(file);
    if (!result.database)
        CHECK(result.outcome == OpenOutcome::Damaged);
    else
        CHECK(verifyFile(*result.database).broken.join(u'\n').contains(named));
}
