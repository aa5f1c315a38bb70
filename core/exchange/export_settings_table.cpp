#include "exchange/export_settings_table.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {

Organisation loadOrganisation(store::Database &database)
{
    Organisation organisation;
    store::Statement settings(database, u"SELECT key, value FROM setting WHERE key IN ('organisation.name', 'organisation.parent')"_s);
    while (settings.next())
        (settings.text(0) == u"organisation.name"_s ? organisation.name : organisation.parent) = settings.text(1);
    return organisation;
}

} // namespace exchange
