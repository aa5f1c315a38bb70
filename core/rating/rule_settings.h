// A rule set as a list of single settings, which people read, compare and change one by one.
#pragma once

#include "rating/rule_json.h"

#include <vector>

namespace rating {

struct RuleSetting {
    QString path; // as in the errors of parseRules(): “criteria[2].max”
    QString value; // as written there; lists of words with commas; empty: not given

    friend bool operator==(const RuleSetting &, const RuleSetting &) = default;
};

// Every setting but the name, in the order in which the document tells them; what may be left out is there with an empty value.
std::vector<RuleSetting> settingsOf(const RuleSet &rules);

// The rule set with some settings changed at once, since some only make sense together (the maxima of criteria add up); the errors of parseRules()
// where they make none. Accepts a decimal comma. A path that is not among the settings is an error.
RuleReading withSettings(const RuleSet &rules, const std::vector<RuleSetting> &changed);

} // namespace rating
