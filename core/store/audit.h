// The audit log read back: what was done by whom, and whether the chain is whole.
#pragma once

#include "store/edit.h"

#include <functional>

namespace store {

struct AuditEntry {
    qint64 seq = 0;
    QString at; // '2026-10-31T08:15:00Z'
    base::Id account = 0;
    QString actor;
    QString action;
    EntryKind kind = EntryKind::Entry;
    qint64 undoes = 0;
    QByteArray hash; // over all of this but itself
    QByteArray payloadDigest; // of the row changes
    QByteArray previous; // hash of the entry before; empty for the first
};

struct AuditHead {
    qint64 seq = 0;
    QByteArray hash;
};
AuditHead auditHead(Database &database); // seq 0 and no hash in an empty log
QByteArray auditHash(Database &database, qint64 seq);

// Entries from seq on, oldest first; stops when take returns false.
void eachEntry(Database &database, qint64 fromSeq, const std::function<bool(const AuditEntry &)> &take);
// The row changes of an entry in order; false when its payload has been removed.
bool eachChange(Database &database, qint64 seq, const std::function<void(const RowChange &)> &take);

// Empties the payloads of the given entries in a logged act (the law on personal data); the chain stays whole. Refused for entries that are not there
// and for acts of this kind themselves, which say what was removed.
void removePayloads(Database &database, const Actor &actor, const std::vector<qint64> &seqs, const QString &reason);

// quick_check: what is wrong with the file as SQLite sees it; empty: sound. At once after an unclean close (open() does that), else once a day; 0.35
// s per 100 MB.
QStringList quickCheck(Database &database);

struct Findings {
    QStringList broken; // each one sentence; empty: sound
    QStringList notes; // e.g. payloads removed on a date
};
// integrity_check, whether the tables are ours, foreign_key_check, the chain (the first bad entry is named), payload digests, and whether the rows
// are what the log made of them.
Findings verifyFile(Database &database);

} // namespace store
