#include "base/failure.h"
#include "store/audit.h"
#include "store/audit_entry.h"
#include "store/change_log.h"

#include <QCoreApplication>

#include <set>
#include <map>

using namespace Qt::StringLiterals;

namespace store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};


// The first entry that does not follow from the one before; an empty string when all do.
QString chainFault(Database &database)
{
    Statement rows(database, u"SELECT seq, at, account, actor, action, kind, undoes, payload_digest, previous, hash FROM audit ORDER BY seq"_s);
    QByteArray previous;
    qint64 expected = 1;
    while (rows.next()) {
        const AuditEntry entry{rows.integer(0), rows.text(1), rows.integer(2), rows.text(3), rows.text(4),
                               EntryKind(rows.integer(5)), rows.integer(6), rows.bytes(9)};
        if (entry.seq != expected)
            return Tr::tr("Audit log: entry %1 is missing.").arg(expected);
        if (rows.bytes(8) != previous || entryHash(entry, rows.bytes(7), previous) != entry.hash)
            return Tr::tr("Audit log: entry %1 (%2, “%3”) has been altered.").arg(entry.seq).arg(entry.at, entry.action);
        previous = entry.hash;
        ++expected;
    }
    return {};
}

// Entries whose contents a retention act removed, with when.
std::map<qint64, QString> removedPayloads(Database &database)
{
    std::map<qint64, QString> removed;
    std::vector<AuditEntry> acts;
    eachEntry(database, 1, [&](const AuditEntry &entry) {
        if (entry.kind == EntryKind::Retention)
            acts.push_back(entry);
        return true;
    });
    for (const AuditEntry &act : acts)
        eachChange(database, act.seq, [&](const RowChange &change) { removed.emplace(change.id, act.at); });
    return removed;
}

void checkPayloads(Database &database, Findings &findings)
{
    const std::map<qint64, QString> removed = removedPayloads(database);
    Statement rows(database, u"SELECT a.seq, a.payload_digest, p.part, p.data FROM audit a LEFT JOIN audit_payload p ON p.seq = a.seq "
                             "ORDER BY a.seq, p.part"_s);
    qint64 seq = 0;
    QByteArray digest;
    QByteArray salt;
    std::vector<QByteArray> parts;
    const auto finish = [&] {
        if (seq == 0)
            return;
        if (const auto act = removed.find(seq); act != removed.end() && salt.isEmpty())
            findings.notes << Tr::tr("Audit log: the contents of entry %1 were removed on %2.").arg(seq).arg(act->second);
        else if (payloadDigest(salt, parts) != digest)
            findings.broken << Tr::tr("Audit log: the contents of entry %1 are not what was signed.").arg(seq);
    };
    while (rows.next()) {
        if (rows.integer(0) != seq) {
            finish();
            seq = rows.integer(0);
            digest = rows.bytes(1);
            salt.clear();
            parts.clear();
        }
        if (!rows.isNull(2) && rows.integer(2) == 0)
            salt = rows.bytes(3);
        else if (!rows.isNull(2))
            parts.push_back(rows.bytes(3));
    }
    finish();
}

} // namespace

Findings verifyFile(Database &database)
{
    Findings findings;
    Statement integrity(database, u"PRAGMA integrity_check(20)"_s);
    while (integrity.next())
        if (integrity.text(0) != u"ok")
            findings.broken << Tr::tr("File: %1").arg(integrity.text(0));
    if (!findings.broken.isEmpty())
        return findings; // what else it holds cannot be trusted
    Statement keys(database, u"PRAGMA foreign_key_check"_s);
    while (keys.next())
        findings.broken << Tr::tr("File: row %2 of %1 refers to a row of %3 that is not there.").arg(keys.text(0), keys.text(1), keys.text(2));
    if (const QString fault = chainFault(database); !fault.isEmpty())
        findings.broken << fault;
    checkPayloads(database, findings);
    return findings;
}

} // namespace store
