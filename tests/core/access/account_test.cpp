#include "access/account.h"

#include "access/authority.h"
#include "base/failure.h"
#include "store/audit.h"
#include "store/statement.h"
#include "support/file.h"
#include "support/strings.h"

#include <sodium.h>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using rights::Account;
using rights::Caller;
using rights::Role;

namespace {
const QString secret = u"mật khẩu dài"_s;

Account account(const QString &login, Role role) { return {0, login, u"Nguyễn Thị Ữ"_s, 0, role, true}; }

QString storedHash(store::Database &database, base::Id id)
{
    store::Statement statement(database, u"SELECT password_hash FROM account WHERE id = ?"_s);
    REQUIRE(statement.bind(id).next());
    return statement.text(0);
}
} // namespace

TEST_CASE("a file starts without accounts, and its owner needs no login")
{
    test::File file;
    CHECK_FALSE(rights::hasAccounts(file));
    REQUIRE(rights::withoutLogin(file));
    CHECK(rights::withoutLogin(file)->role == Role::Sole);
    CHECK(rights::withoutLogin(file)->actor().account == 0);
}

TEST_CASE("the first account is the owner's; from then on one logs in")
{
    test::File file;
    CHECK_THROWS_AS(rights::create(file, rights::owner(), account(u"can-bo"_s, Role::Officer), secret), base::Failure);
    CHECK_FALSE(rights::hasAccounts(file));

    const base::Id id = rights::create(file, rights::owner(), account(u"  Chu-Tich "_s, Role::Owner), secret);
    CHECK_FALSE(rights::withoutLogin(file));
    const std::optional<Caller> caller = rights::login(file, u"CHU-TICH"_s, secret);
    REQUIRE(caller);
    CHECK(caller->account == id);
    CHECK(caller->role == Role::Owner);
    CHECK(caller->name == u"Nguyễn Thị Ữ"_s);
    CHECK_FALSE(rights::login(file, u"chu-tich"_s, u"mật khẩu dàI"_s));
    CHECK_FALSE(rights::login(file, u"nobody"_s, secret));
    CHECK(storedHash(file, id).startsWith(u"$argon2id$"_s));
    CHECK_FALSE(storedHash(file, id).contains(secret));
}

TEST_CASE("accounts are refused with a reason")
{
    test::File file;
    rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    const Caller boss = *rights::login(file, u"a"_s, secret);
    CHECK_THROWS_AS(rights::create(file, boss, account(u"A"_s, Role::Member), secret), base::Failure); // the same login
    CHECK_THROWS_AS(rights::create(file, boss, account(u"b c"_s, Role::Member), secret), base::Failure);
    CHECK_THROWS_AS(rights::create(file, boss, account(u""_s, Role::Member), secret), base::Failure);
    CHECK_THROWS_AS(rights::create(file, boss, account(u"b"_s, Role::Member), u"short"_s), base::Failure);
    CHECK_THROWS_AS(rights::create(file, boss, account(u"b"_s, Role::Sole), secret), base::Failure);

    rights::create(file, boss, account(u"b"_s, Role::Member), secret);
    const Caller member = *rights::login(file, u"b"_s, secret);
    CHECK_THROWS_AS(rights::create(file, member, account(u"c"_s, Role::Owner), secret), base::Failure);
    CHECK_THROWS_AS(rights::resetPassword(file, member, boss.account, secret), base::Failure);
    CHECK(rights::loadAccounts(file).size() == 2);
}

TEST_CASE("the last active owner can neither leave nor step down")
{
    test::File file;
    const base::Id first = rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    const Caller boss = *rights::login(file, u"a"_s, secret);
    Account changed = rights::loadAccounts(file).front();
    changed.active = false;
    CHECK_THROWS_AS(rights::change(file, boss, changed), base::Failure);
    changed.active = true;
    changed.role = Role::Officer;
    CHECK_THROWS_AS(rights::change(file, boss, changed), base::Failure);

    rights::create(file, boss, account(u"b"_s, Role::Owner), secret);
    changed.active = false;
    rights::change(file, boss, changed);
    CHECK_FALSE(rights::login(file, u"a"_s, secret));
    CHECK(rights::loadAccounts(file).front().id == first);
    CHECK_FALSE(rights::loadAccounts(file).front().active);
}

TEST_CASE("passwords change by their holder, or by the owner when forgotten")
{
    test::File file;
    rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    const Caller boss = *rights::login(file, u"a"_s, secret);
    const base::Id id = rights::create(file, boss, account(u"b"_s, Role::Member), secret);
    const Caller member = *rights::login(file, u"b"_s, secret);

    CHECK_THROWS_AS(rights::changePassword(file, member, u"not the present one"_s, u"another one"_s), base::Failure);
    CHECK_THROWS_AS(rights::changePassword(file, member, secret, u"short"_s), base::Failure);
    rights::changePassword(file, member, secret, u"another one"_s);
    CHECK_FALSE(rights::login(file, u"b"_s, secret));
    CHECK(rights::login(file, u"b"_s, u"another one"_s));
    rights::resetPassword(file, boss, id, u"a third one"_s);
    CHECK(rights::login(file, u"b"_s, u"a third one"_s));
}

TEST_CASE("a hash made with weaker limits is renewed at the next login")
{
    test::File file;
    const base::Id id = rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    QByteArray weak(crypto_pwhash_STRBYTES, '\0');
    const QByteArray utf8 = secret.toUtf8();
    REQUIRE(crypto_pwhash_str(weak.data(), utf8.constData(), quint64(utf8.size()), crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) == 0);
    {
        store::Edit edit(file, {}, u"weak"_s, store::EntryKind::Accounts);
        edit.update(u"account"_s, id, {{u"password_hash"_s, store::text(QString::fromLatin1(weak.constData()))}});
        edit.commit();
    }
    CHECK_FALSE(rights::login(file, u"a"_s, u"wrong password"_s));
    CHECK(storedHash(file, id) == QString::fromLatin1(weak.constData()));
    REQUIRE(rights::login(file, u"a"_s, secret));
    CHECK(storedHash(file, id) != QString::fromLatin1(weak.constData()));
    CHECK(rights::login(file, u"a"_s, secret));
}

TEST_CASE("every change of accounts stands in the log under its own kind")
{
    test::File file;
    rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    int entries = 0;
    store::eachEntry(file, 1, [&](const store::AuditEntry &entry) {
        CHECK(entry.kind == store::EntryKind::Accounts);
        ++entries;
        return true;
    });
    CHECK(entries == 1);
}

TEST_CASE("no hash of a password, old or new, stands in the log")
{
    test::File file;
    const base::Id id = rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    const Caller boss = *rights::login(file, u"a"_s, secret);
    rights::changePassword(file, boss, secret, u"another one"_s);
    rights::resetPassword(file, boss, id, u"a third one"_s);
    int images = 0;
    store::eachEntry(file, 1, [&](const store::AuditEntry &entry) {
        return store::eachChange(file, entry.seq, [&](const store::RowChange &change) {
            for (const store::Row &row : {change.before, change.after})
                for (const store::Field &field : row) {
                    const QString *text = std::get_if<QString>(&field.value);
                    CHECK_FALSE((text && text->contains(u"argon2"_s)));
                    images += field.column == u"password_hash";
                }
        });
    });
    CHECK(images == 5); // made once, changed twice
    CHECK(store::verifyFile(file).broken == QStringList{});
}

TEST_CASE("officers' units are kept with their dates, and only the owner changes them")
{
    test::File file;
    const base::Id id = rights::create(file, rights::owner(), account(u"a"_s, Role::Owner), secret);
    rights::OfficerUnit line;
    line.account = id;
    line.from = QDate(2026, 7, 1);
    {
        store::Edit edit(file, {}, u"x"_s, store::EntryKind::Accounts);
        CHECK_THROWS_AS(rights::save(edit, Caller{5, Role::Officer, 0, u"x"_s}, line), base::Failure);
        line.id = rights::save(edit, rights::owner(), line);
        edit.commit();
    }
    REQUIRE(rights::loadOfficerUnits(file).size() == 1);
    CHECK(rights::loadOfficerUnits(file).front() == line);
    {
        store::Edit edit(file, {}, u"x"_s, store::EntryKind::Accounts);
        line.to = QDate(2026, 6, 30);
        CHECK_THROWS_AS(rights::save(edit, rights::owner(), line), base::Failure);
        rights::remove(edit, rights::owner(), line);
        edit.commit();
    }
    CHECK(rights::loadOfficerUnits(file).empty());
}

TEST_CASE("dates bound what is in force, both days included")
{
    const QDate day(2026, 10, 15);
    CHECK(rights::inForce({}, {}, day));
    CHECK(rights::inForce(day, day, day));
    CHECK_FALSE(rights::inForce(day.addDays(1), {}, day));
    CHECK_FALSE(rights::inForce({}, day.addDays(-1), day));
}
