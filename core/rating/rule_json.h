// Rule sets as JSON: the form in which they are shipped, copied, edited and kept.
#pragma once

#include "rating/rule_set.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace rating {

struct RuleReading {
    std::optional<RuleSet> rules; // only when there are no errors
    QStringList errors; // every one, each beginning with the path of the value: “criteria[2].max: …”
};

// At most 256 KiB and 8 levels. Numbers are decimal strings ("2.5") or whole numbers; an unknown setting is an error.
RuleReading parseRules(const QByteArray &json);

// Indented UTF-8; parseRules(toJson(r)).rules == r.
QByteArray toJson(const RuleSet &rules);

} // namespace rating
