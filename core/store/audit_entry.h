// How an entry of the log is hashed and written: shared by the writing and the checking side.
#pragma once

#include "store/audit.h"

namespace store {

// BLAKE2b over the canonical CBOR of everything the entry says, the payload's digest and the hash before.
QByteArray entryHash(const AuditEntry &entry, const QByteArray &payloadDigest, const QByteArray &previous);
void appendEntry(Database &database, const AuditEntry &entry, const QByteArray &payloadDigest);

} // namespace store
