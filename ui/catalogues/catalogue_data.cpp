#include "catalogues/catalogue_data.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "conduct/catalogue.h"
#include "leadership/catalogue.h"
#include "rating/latest_month.h"
#include "rating/rule_table.h"
#include "rating/shipped_rules.h"
#include "store/database.h"

#include <algorithm>

namespace catalogues_ui {

const KnownRules *CatalogueData::find(const QString &name) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const KnownRules &one) { return one.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

SharedCatalogues loadCatalogues(store::Database &database, const rights::Caller &caller)
{
    auto data = std::make_shared<CatalogueData>();
    data->caller = caller;
    data->readOnly = database.isReadOnly();
    data->today = base::vietnamDay(database.now());
    data->scored = rating::latestScoredMonth(database);
    for (const conduct::Indicator &one : conduct::loadIndicators(database))
        data->indicators.push_back({one.code, one.label, one.wording, std::nullopt, one.provenance == conduct::Provenance::Confirmed});
    for (const leadership::Content &one : leadership::loadContents(database))
        data->contents.push_back(
            {QString::number(one.number), one.label, one.wording, one.maximum, one.provenance == leadership::Provenance::Confirmed});
    const QStringList shipped = rating::shippedRuleNames();
    for (const QString &name : rating::ruleNames(database)) {
        KnownRules known{name, std::nullopt, {}, shipped.contains(name)};
        try {
            known.rules = rating::loadRules(database, name);
        } catch (const base::Failure &failure) {
            known.errors = QStringList{failure.message()} + failure.details();
        }
        data->rules.push_back(std::move(known));
    }
    data->bound = rating::boundRules(database, base::Month::of(data->today));
    return data;
}

QString whyNot(const CatalogueData *data, rights::Action action)
{
    if (data == nullptr)
        return Tr::tr("Nothing has been read yet.");
    if (data->readOnly)
        return Tr::tr("The file is open for looking only.");
    const rights::Verdict verdict = rights::allowed(data->caller.role, rights::Relation::Other, rights::Stage::Open, action);
    return verdict ? QString() : verdict.reason;
}

} // namespace catalogues_ui
