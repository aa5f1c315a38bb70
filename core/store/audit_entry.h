// For store alone: how an entry of the log is hashed, written and checked.
#pragma once

#include "store/audit.h"

namespace store {

// BLAKE2b over the canonical CBOR of everything the entry says, the payload's digest and the hash before.
QByteArray entryHash(const AuditEntry &entry);
// Sets the entry's previous and hash.
void appendEntry(Database &database, AuditEntry &entry);

enum class Payload { Whole, Removed, Altered };
// Whether the log still holds what was hashed for the entry.
Payload payloadOf(Database &database, const AuditEntry &entry);

// Rows that refer to rows that are not there, one sentence each.
QStringList brokenReferences(Database &database);

} // namespace store
