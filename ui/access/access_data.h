// Who logs in, who decides for whom and which units a personnel officer serves, read on the store thread and handed over whole.
#pragma once

#include "access/account.h"
#include "access/authority.h"
#include "staff/directory.h"

#include <memory>
#include <vector>

namespace access_ui {

struct AccessData : staff_ui::Directory { // as of today
    std::vector<rights::Account> accounts; // by login; empty: the file has none, or the caller may not see them
    std::vector<rights::Authority> authorities;
    std::vector<rights::OfficerUnit> officers;
    // To choose from, side by side with their ids: personnel officers by login.
    QStringList officerLogins;
    std::vector<base::Id> officerIds;

    // Why the caller may not keep accounts here; empty: they may.
    QString whyNot() const;
    const rights::Account *account(base::Id id) const;
};
using SharedAccess = std::shared_ptr<const AccessData>;

SharedAccess loadAccess(store::Database &database, const rights::Caller &caller);

// “Chủ tệp”, “Cán bộ tổ chức”, “Thành viên”, “Người xem”
QString word(rights::Role role);
QStringList roleWords(); // of the roles an account may have
std::optional<rights::Role> roleFrom(const QString &typed);

} // namespace access_ui
