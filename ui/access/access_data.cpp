#include "access/access_data.h"

#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"

#include <algorithm>

namespace access_ui {
namespace {

constexpr std::array roles = {rights::Role::Owner, rights::Role::Officer, rights::Role::Member, rights::Role::Reader};

} // namespace

QString AccessData::whyNot() const
{
    const rights::Verdict verdict = rights::allowed(caller.role, rights::Relations(), rights::Stage::Open, rights::Action::ManageAccounts);
    if (!verdict)
        return verdict.reason;
    return readOnly ? Tr::tr("This account or this file is for looking only.") : QString();
}

const rights::Account *AccessData::account(base::Id id) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [id](const rights::Account &each) { return each.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

SharedAccess loadAccess(store::Database &database, const rights::Caller &caller)
{
    auto data = std::make_shared<AccessData>();
    staff_ui::fill(*data, database, caller, base::vietnamDay(database.now()));
    if (!rights::allowed(caller.role, rights::Relations(), rights::Stage::Open, rights::Action::ManageAccounts))
        return data;
    data->accounts = rights::loadAccounts(database);
    data->authorities = rights::loadAuthorities(database);
    data->officers = rights::loadOfficerUnits(database);
    for (const rights::Account &account : data->accounts) {
        if (account.role != rights::Role::Officer)
            continue;
        data->officerLogins << account.login;
        data->officerIds.push_back(account.id);
    }
    return data;
}

QString word(rights::Role role)
{
    switch (role) {
    case rights::Role::Sole:
    case rights::Role::Owner:
        return Tr::tr("Owner", "of a file: kind of account");
    case rights::Role::Officer:
        return Tr::tr("Personnel officer", "kind of account");
    case rights::Role::Member:
        return Tr::tr("Member", "kind of account");
    case rights::Role::Reader:
        return Tr::tr("Reader", "kind of account");
    }
    return {};
}

QStringList roleWords()
{
    QStringList words;
    for (const rights::Role role : roles)
        words << word(role);
    return words;
}

std::optional<rights::Role> roleFrom(const QString &typed)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](rights::Role role) { return base::folded(word(role)) == base::folded(typed); });
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

} // namespace access_ui
