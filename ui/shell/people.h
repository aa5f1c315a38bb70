// The people whom somebody may look up, for the search of the whole window.
#pragma once

#include "access/rights.h"

#include <QString>

#include <vector>

namespace shell {

struct FoundPerson {
    base::Id cadre = 0;
    QString label; // “Nguyễn Văn A · CB0007 · KTHT”
};
// In the order of lists of names; those whose sheet the caller may see on the day.
std::vector<FoundPerson> loadPeople(store::Database &database, const rights::Caller &caller);

} // namespace shell
