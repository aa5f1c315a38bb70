// The office's settings in the file.
#pragma once

#include "access/rights.h"
#include "staff/office.h"

namespace staff {

OfficeSettings loadOfficeSettings(store::Database &database);
inline Organisation loadOrganisation(store::Database &database) { return organisationOf(loadOfficeSettings(database)); }
// An empty value: not set any longer. Requires EditCatalogues; refused as checkedOfficeSetting() does.
void saveOfficeSetting(store::Edit &edit, const rights::Caller &caller, const QString &key, const QString &value);

} // namespace staff
