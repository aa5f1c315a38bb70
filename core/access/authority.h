// Who decides for whom, and which units a personnel officer serves, as rows with dates. What they mean in a tree of units is worked out in staff.
#pragma once

#include "base/id.h"
#include "store/edit.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rights {

struct Caller;

// A line of the table of authority. The narrowest line that covers somebody binds (staff::relations).
struct Authority {
    base::Id id = 0;
    base::Id unit = 0; // this unit and those below it; 0: everywhere
    std::optional<int> kind; // staff::Kind; none: every kind of people
    std::optional<int> role; // staff::PostRole; none: every role
    base::Id decider = 0; // the cadre who decides
    QDate from; // invalid: open
    QDate to; // the last day; invalid: open

    friend bool operator==(const Authority &, const Authority &) = default;
};

struct OfficerUnit {
    base::Id id = 0;
    base::Id account = 0;
    base::Id unit = 0; // this unit and those below it; 0: all
    QDate from;
    QDate to;

    friend bool operator==(const OfficerUnit &, const OfficerUnit &) = default;
};

// Whether a row with these dates is in force on the day.
bool inForce(QDate from, QDate to, QDate on);

std::vector<Authority> loadAuthorities(store::Database &database);
std::vector<OfficerUnit> loadOfficerUnits(store::Database &database);

// Insert (id 0) or update; the row's id. Edits of EntryKind::Accounts. Require Action::ManageAccounts.
base::Id save(store::Edit &edit, const Caller &caller, const Authority &authority);
base::Id save(store::Edit &edit, const Caller &caller, const OfficerUnit &officer);
void remove(store::Edit &edit, const Caller &caller, const Authority &authority);
void remove(store::Edit &edit, const Caller &caller, const OfficerUnit &officer);

} // namespace rights
