// The catalogues of a file, read on the store thread and handed over whole: the 25 manifestations, the 12 contents, the rule sets.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "base/points.h"
#include "rating/rule_set.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace store {
class Database;
}

namespace catalogues_ui {

// A text of a catalogue with its official wording, once somebody has entered it.
struct Wording {
    QString code; // “I.01”; of a content its number
    QString label; // our own
    QString wording; // the official one; empty: not entered
    std::optional<base::Points> maximum; // of a content
    bool confirmed = false; // compared with the official paper
};

struct KnownRules {
    QString name;
    std::optional<rating::RuleSet> rules; // nothing where the copy in the file cannot be read
    QStringList errors; // why
    bool shipped = false;
};

struct CatalogueData {
    rights::Caller caller;
    bool readOnly = false;
    QDate today;
    base::Month scored; // the latest month that anybody has scored; not valid: none
    std::vector<Wording> indicators; // I.01 … III.04
    std::vector<Wording> contents; // 1 … 12
    std::vector<KnownRules> rules; // shipped, then the office's own by name
    std::array<QString, 5> bound; // this month's rules, by kind − 1

    const KnownRules *find(const QString &name) const;
};
using SharedCatalogues = std::shared_ptr<const CatalogueData>;

SharedCatalogues loadCatalogues(store::Database &database, const rights::Caller &caller);

// Why this caller may not change it; empty: they may.
QString whyNot(const CatalogueData *data, rights::Action action);

} // namespace catalogues_ui
