#include "insight/thresholds.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/setting.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace insight {

QHash<QString, QString> loadThresholdSettings(store::Database &database)
{
    store::Statement rows(database, u"SELECT key, value FROM setting WHERE key LIKE 'check.%'"_s);
    QHash<QString, QString> settings;
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return settings;
}

Thresholds Thresholds::load(store::Database &database) { return from(loadThresholdSettings(database)); }

void saveThreshold(store::Edit &edit, const rights::Caller &caller, const QString &key, const QString &value)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::EditCatalogues);
    if (!Thresholds::keys().contains(key))
        base::refuse(Tr::tr("There is no threshold “%1”; the thresholds are: %2.").arg(key, Thresholds::keys().join(u", "_s)));
    const QString kept = value.trimmed();
    Thresholds::from({{key, kept}});
    store::saveSetting(edit, key, kept);
}

} // namespace insight
