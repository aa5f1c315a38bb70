// What a ward's file begins with.
#pragma once

#include <QString>

namespace store {
class Edit;
}

namespace rating {

// Whose file it is (superior may be empty), the 25 manifestations and the 12 contents as shipped. For an Edit of EntryKind::Creation on a file without rows.
void beginWard(store::Edit &edit, const QString &organisation, const QString &superior = {});

} // namespace rating
