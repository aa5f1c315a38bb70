// The rule sets that come with the program (resources/rules), compiled into this library.
#pragma once

#include "rating/rule_set.h"

#include <QStringList>

#include <optional>

namespace rating {

// nd335-thang, nd335-quy, nd233-thang, hanoi-3814
QStringList shippedRuleNames();
// nullopt for a name that is not shipped.
std::optional<RuleSet> shippedRules(const QString &name);
// The JSON of a shipped rule set as written there, for people who copy it.
QByteArray shippedRulesText(const QString &name);

// Which shipped rule set rates a kind of people while an office has bound none: nd233-thang for viên chức, else nd335-thang.
QString defaultRuleName(Kind kind);

} // namespace rating
