// What the file says of the office itself.
#pragma once

#include <QString>

namespace store {
class Database;
}

namespace exchange {

struct Organisation {
    QString name;
    QString parent; // the organisation above; may be empty
};
Organisation loadOrganisation(store::Database &database);

} // namespace exchange
