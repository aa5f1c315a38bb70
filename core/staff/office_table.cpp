#include "staff/office_table.h"

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
    const QString kept = checkedOfficeSetting(key, value);
    base::Id there = 0;
    {
        store::Statement row(edit.database(), u"SELECT id FROM setting WHERE key = ?"_s);
        row.bind(key);
        if (row.next())
            there = row.integer(0);
    }
    if (there == 0 && !kept.isEmpty())
        edit.insert(u"setting"_s, {{u"key"_s, key}, {u"value"_s, kept}});
    else if (there != 0 && kept.isEmpty())
        edit.erase(u"setting"_s, there);
    else if (there != 0)
        edit.update(u"setting"_s, there, {{u"value"_s, kept}});
}

} // namespace staff
