// Rule sets of an office: copies of the shipped ones kept in the file, and which rule set a month uses for each kind of people.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "rating/rule_set.h"
#include "store/edit.h"

#include <array>
#include <vector>

namespace rating {

// Names of the shipped rule sets, then of the office's own copies by name.
QStringList ruleNames(store::Database &database);
// A copy in the file, else the shipped one. Throws base::Failure: Usage for an unknown name; Refused when a stored copy does not parse.
RuleSet loadRules(store::Database &database, const QString &name);

// Which rule set each kind uses in a month: as bound, else the shipped default.
std::array<QString, 5> boundRules(store::Database &database, base::Month month); // by kind − 1

// Puts or replaces a copy. Requires Action::AdoptRules. Refused: the name of a shipped rule set.
base::Id saveRules(store::Edit &edit, const rights::Caller &caller, const RuleSet &rules);
// Binds a rule set to a month and kind. Requires Action::AdoptRules; refused for a template. Locked sheets keep their own.
base::Id bindRules(store::Edit &edit, const rights::Caller &caller, base::Month month, Kind kind, const QString &name);

// What to tell whoever uses these rules for this month and kind: unverified, not in force, does not serve the kind. Empty: nothing.
QStringList ruleWarnings(const RuleSet &rules, base::Month month, Kind kind);

} // namespace rating
