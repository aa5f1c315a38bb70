// Accounts of a file: the person who made it is its sole owner until the first account is made; from then on everybody logs in.
// Passwords are kept as Argon2id hashes (libsodium) and never leave this file.
#pragma once

#include "access/rights.h"

#include <optional>
#include <vector>

namespace rights {

struct Account {
    base::Id id = 0;
    QString login; // unique; lower case, no spaces
    QString name;
    base::Id cadre = 0; // who they are among the people rated; 0: nobody of them
    Role role = Role::Member;
    bool active = true;

    friend bool operator==(const Account &, const Account &) = default;
};

inline constexpr int ShortestPassword = 8; // characters

bool hasAccounts(store::Database &database);
std::vector<Account> loadAccounts(store::Database &database); // by login

// Who may act without a login: the owner of a file without accounts; nullopt when one must log in.
std::optional<Caller> withoutLogin(store::Database &database);

// The account whose login and password these are; nullopt when either is wrong or the account is not active: which one is not told, and an unknown
// login takes as long as a wrong password. Renews an outdated hash. About 0.1 s of work by intention.
std::optional<Caller> login(store::Database &database, const QString &login, const QString &password);
// As somebody who has logged in stands now; nullopt: the account has been closed meanwhile.
std::optional<Caller> callerOf(store::Database &database, base::Id account);

// Each verb below is one Edit of EntryKind::Accounts of its own. All throw base::Failure (Refused) for a login already taken, a password too short …

// Requires ManageAccounts. The first account of a file must be an owner's: otherwise nobody could make the next. The new account's id.
base::Id create(store::Database &database, const Caller &caller, const Account &account, const QString &password);
// Login, name, cadre, role, active. Requires ManageAccounts. The last active owner stays an active owner.
void change(store::Database &database, const Caller &caller, const Account &account);
// One's own password, given the present one.
void changePassword(store::Database &database, const Caller &caller, const QString &present, const QString &next);
// Another's, forgotten. Requires ManageAccounts.
void resetPassword(store::Database &database, const Caller &caller, base::Id account, const QString &next);

} // namespace rights
