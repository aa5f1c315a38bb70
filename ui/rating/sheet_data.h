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
    std::vector<StepRow> steps;
    QStringList changes; // since the signature that holds no more, or since the lock
};
using SharedSheet = std::shared_ptr<const SheetData>;

SharedSheet loadSheet(store::Database &database, const MonthData &month, qint32 place, QChar decimalSign);

} // namespace rating_ui
