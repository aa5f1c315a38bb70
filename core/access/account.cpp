#include "access/account.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "store/statement.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rights {
namespace {

QByteArray hashed(const QString &password)
{
    if (sodium_init() < 0)
        base::failIo(Tr::tr("The library for passwords could not be started."));
    const QByteArray utf8 = password.toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), utf8.constData(), quint64(utf8.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        base::failIo(Tr::tr("There is not enough memory to protect the password. Close other programs and try again."));
    return QByteArray(hash.constData());
}

bool matches(const QByteArray &hash, const QString &password)
{
    if (sodium_init() < 0)
        base::failIo(Tr::tr("The library for passwords could not be started."));
    const QByteArray utf8 = password.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), utf8.constData(), quint64(utf8.size())) == 0;
}

bool isOutdated(const QByteArray &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0;
}

void checkPassword(const QString &password)
{
    if (password.size() < ShortestPassword)
        base::refuse(Tr::tr("A password has at least %n characters.", nullptr, ShortestPassword));
}

QString loginKey(const QString &login) { return base::cleaned(login).toLower(); }

// As it will be stored, or refused.
Account checked(const Account &account)
{
    Account clean = account;
    clean.login = loginKey(account.login);
    clean.name = base::cleaned(account.name);
    if (clean.login.isEmpty() || std::any_of(clean.login.cbegin(), clean.login.cend(), [](QChar c) { return c.isSpace(); }))
        base::refuse(Tr::tr("A login name is one word: “%1” is not.").arg(account.login));
    if (clean.name.isEmpty())
        base::refuse(Tr::tr("The account “%1” needs the name of its holder.").arg(clean.login));
    if (clean.role == Role::Sole)
        base::refuse(Tr::tr("An account is an owner's, an officer's, a member's or a reader's."));
    return clean;
}

store::Row rowOf(const Account &account)
{
    return {{u"login"_s, store::text(account.login)},
            {u"name"_s, store::text(account.name)},
            {u"cadre_id"_s, store::idOrNull(account.cadre)},
            {u"role"_s, store::integer(int(account.role))},
            {u"active"_s, store::boolean(account.active)}};
}

bool loginTaken(store::Database &database, const Account &account)
{
    store::Statement statement(database, u"SELECT 1 FROM account WHERE login = ? AND id <> ?"_s);
    return statement.bind(account.login).bind(account.id).next();
}

struct Secret {
    Account account;
    QByteArray hash;
};
Secret secretFrom(const store::Statement &statement)
{
    Secret secret;
    secret.account = {statement.integer(0), statement.text(1),          statement.text(2),
                      statement.integer(3), Role(statement.integer(4)), statement.integer(5) != 0};
    secret.hash = statement.text(6).toLatin1();
    return secret;
}
QString columns() { return u"id, login, name, cadre_id, role, active, password_hash"_s; }

std::optional<Secret> secretOf(store::Database &database, base::Id account)
{
    store::Statement statement(database, u"SELECT %1 FROM account WHERE id = ?"_s.arg(columns()));
    if (!statement.bind(account).next())
        return std::nullopt;
    return secretFrom(statement);
}

void setPassword(store::Database &database, const store::Actor &actor, const QString &action, base::Id account, const QString &password)
{
    const QByteArray hash = hashed(password); // before the transaction: it takes its time
    store::Edit edit(database, actor, action, store::EntryKind::Accounts);
    edit.update(u"account"_s, account, {{u"password_hash"_s, store::text(QString::fromLatin1(hash))}});
    edit.commit();
}

Caller callerOf(const Account &account) { return {account.id, account.role, account.cadre, account.name}; }
} // namespace

bool hasAccounts(store::Database &database)
{
    store::Statement statement(database, u"SELECT 1 FROM account LIMIT 1"_s);
    return statement.next();
}

std::vector<Account> loadAccounts(store::Database &database)
{
    store::Statement statement(database, u"SELECT %1 FROM account ORDER BY login"_s.arg(columns()));
    std::vector<Account> all;
    while (statement.next())
        all.push_back(secretFrom(statement).account);
    return all;
}

std::optional<Caller> withoutLogin(store::Database &database) { return hasAccounts(database) ? std::nullopt : std::optional<Caller>(owner()); }

std::optional<Caller> login(store::Database &database, const QString &login, const QString &password)
{
    // Verified against when the login is unknown, so that the time taken tells nothing.
    static const QByteArray nobody = hashed(u"nobody"_s);
    std::optional<Secret> found;
    {
        store::Statement statement(database, u"SELECT %1 FROM account WHERE login = ?"_s.arg(columns()));
        if (statement.bind(loginKey(login)).next())
            found = secretFrom(statement);
    }
    if (!found) {
        (void)matches(nobody, password);
        return std::nullopt;
    }
    if (!matches(found->hash, password) || !found->account.active)
        return std::nullopt;
    const Account &account = found->account;
    const Caller caller = callerOf(account);
    if (isOutdated(found->hash) && !database.isReadOnly())
        setPassword(database, caller.actor(), Tr::tr("Renew the protection of a password"), account.id, password);
    return caller;
}

std::optional<Caller> callerOf(store::Database &database, base::Id account)
{
    const std::optional<Secret> found = secretOf(database, account);
    return found && found->account.active ? std::optional(callerOf(found->account)) : std::nullopt;
}

base::Id create(store::Database &database, const Caller &caller, const Account &account, const QString &password)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    Account clean = checked(account);
    clean.id = 0;
    checkPassword(password);
    if (!hasAccounts(database) && (clean.role != Role::Owner || !clean.active))
        base::refuse(Tr::tr("The first account has to be the owner's: otherwise nobody could make the next."));
    if (loginTaken(database, clean))
        base::refuse(Tr::tr("The login name “%1” is already in use.").arg(clean.login));
    store::Row row = rowOf(clean);
    row.push_back({u"password_hash"_s, store::text(QString::fromLatin1(hashed(password)))});
    store::Edit edit(database, caller.actor(), Tr::tr("Create account “%1”").arg(clean.login), store::EntryKind::Accounts);
    const base::Id id = edit.insert(u"account"_s, row);
    edit.commit();
    return id;
}

void change(store::Database &database, const Caller &caller, const Account &account)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    const Account clean = checked(account);
    if (!secretOf(database, clean.id))
        base::refuse(Tr::tr("There is no such account."));
    if (loginTaken(database, clean))
        base::refuse(Tr::tr("The login name “%1” is already in use.").arg(clean.login));
    if (clean.role != Role::Owner || !clean.active) {
        store::Statement others(database, u"SELECT 1 FROM account WHERE role = 1 AND active <> 0 AND id <> ?"_s);
        if (!others.bind(clean.id).next())
            base::refuse(Tr::tr("“%1” is the last active owner of this file and has to stay so. Make another owner first.").arg(clean.login));
    }
    store::Edit edit(database, caller.actor(), Tr::tr("Change account “%1”").arg(clean.login), store::EntryKind::Accounts);
    edit.update(u"account"_s, clean.id, rowOf(clean));
    edit.commit();
}

void changePassword(store::Database &database, const Caller &caller, const QString &present, const QString &next)
{
    const std::optional<Secret> secret = secretOf(database, caller.account);
    if (!secret || !matches(secret->hash, present))
        base::refuse(Tr::tr("The present password is not right."));
    checkPassword(next);
    setPassword(database, caller.actor(), Tr::tr("Change own password"), caller.account, next);
}

void resetPassword(store::Database &database, const Caller &caller, base::Id account, const QString &next)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    const std::optional<Secret> secret = secretOf(database, account);
    if (!secret)
        base::refuse(Tr::tr("There is no such account."));
    checkPassword(next);
    setPassword(database, caller.actor(), Tr::tr("Reset the password of “%1”").arg(secret->account.login), account, next);
}

} // namespace rights
