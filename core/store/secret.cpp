#include "store/secret.h"

#include "store/digest.h"

namespace store {

bool isSecret(QStringView table, QStringView column) { return table == u"account" && column == u"password_hash"; }

Value withheld(const Value &value)
{
    const auto *secret = std::get_if<QString>(&value);
    return secret ? Value(blake2b(secret->toUtf8())) : value;
}

} // namespace store
