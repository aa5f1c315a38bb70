#include "staff/office_table.h"

#include "store/setting.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace staff {

OfficeSettings loadOfficeSettings(store::Database &database)
{
    OfficeSettings settings;
    store::Statement rows(database, u"SELECT key, value FROM setting"_s);
    while (rows.next()) {
        if (officeKeys().contains(rows.text(0)))
            settings.insert(rows.text(0), rows.text(1));
    }
    return settings;
}

void saveOfficeSetting(store::Edit &edit, const rights::Caller &caller, const QString &key, const QString &value)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::EditCatalogues);
    store::saveSetting(edit, key, checkedOfficeSetting(key, value));
}

} // namespace staff
