// The audit log read back: what was done by whom, and whether the chain is whole.
#pragma once

#include "store/edit.h"

#include <QJsonObject>

#include <functional>

namespace store {

struct AuditEntry {
    qint64 seq = 0;
    QString at;
    base::Id account = 0;
    QString actor;
    QString action;
    EntryKind kind = EntryKind::Entry;
    qint64 undoes = 0;
    QByteArray hash;
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

// Empties the payloads of the given entries in a logged act (the law on personal data); the chain stays whole.
void removePayloads(Database &database, const Actor &actor, const std::vector<qint64> &seqs, const QString &reason);

struct Findings {
    QStringList broken; // each one sentence; empty: sound
    QStringList notes;  // e.g. payloads removed on a date
};
// integrity_check, foreign_key_check, the chain (the first bad entry is named), payload digests.
Findings verifyFile(Database &database);

} // namespace store
