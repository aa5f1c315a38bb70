// Settings of rule sets in people's words.
#pragma once

#include "rating/rule_set.h"

#include <QString>

namespace catalogues_ui {

// “Criterion II.1: maximum” for “criteria[2].max”; the path itself where it has no name.
QString settingName(const QString &path, const rating::RuleSet &rules);

// What may be chosen for a setting, as it is written in the document; empty: anything.
QStringList settingChoices(const QString &path, const rating::RuleSet &rules);

} // namespace catalogues_ui
