// What scores are held against while they are taken in: the rule set of a person's month, and the maxima of the 12 contents.
#pragma once

#include "rating/rule_set.h"
#include "staff/roster.h"

#include <map>
#include <memory>
#include <vector>

namespace exchange {

class RuleLookup {
public:
    RuleLookup(store::Database &database, const staff::Roster &roster) : m_database(database), m_roster(roster) { }

    // The rule set bound to the month for the person's kind (that of the post rated in the month; without one, of any post they hold).
    const rating::RuleSet &of(base::Month month, base::Id cadre);
    // All there are: what a code is held against while its row does not say whose or of which month it is.
    const std::vector<rating::RuleSet> &all();

private:
    store::Database &m_database;
    const staff::Roster &m_roster;
    std::vector<rating::RuleSet> m_all; // once asked for
    std::map<std::pair<QString, int>, std::unique_ptr<rating::RuleSet>> m_rules; // by month and kind
};

// By number; those of the office where it has changed them.
std::map<int, base::Points> contentMaxima(store::Database &database);

} // namespace exchange
