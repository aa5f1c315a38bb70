// One person's sheet as the page shows it under the grid: why the score is what it is, the general criteria with what people gave, and the way the
// sheet has come.
#pragma once

#include "rating/month_data.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace rating_ui {

struct CriterionRow {
    rating::Criterion criterion;
    std::optional<base::Points> self; // none where it was not given, or may not be seen
    std::optional<base::Points> superior;
    QString evidence;
    base::Points deducted;
    base::Points counts;
};

struct ConditionRow {
    base::Id id = 0; // conditionId
    QString code;
    QString title;
    std::optional<rating::Rating> fixes; // none: the rule set knows it no more
    QString basis;
};
// What a condition of a rule set is called among the rows of a grid; 0: it has no such condition.
base::Id conditionId(const std::vector<rating::ConditionRule> &rules, QStringView code);

struct PetitionRow {
    rating::Petition petition;
    QString answeredBy; // name, or empty: the owner of the file
};

struct StepRow {
    rating::SheetStep step;
    QString signer; // name, or empty: the owner of the file
    QString typist; // who typed what another signed
    bool holds = false;
};

struct SheetData {
    base::Id cadre = 0;
    qint32 place = -1;
    QStringList explanation; // rating::explanationLines
    bool selfVisible = false;
    std::vector<CriterionRow> criteria;
    std::vector<ConditionRow> conditions;
    std::vector<PetitionRow> petitions; // in order of registration
    std::vector<StepRow> steps;
    QStringList changes; // since the signature that holds no more, or since the lock
};
using SharedSheet = std::shared_ptr<const SheetData>;

SharedSheet loadSheet(store::Database &database, const MonthData &month, qint32 place, QChar decimalSign);

} // namespace rating_ui
