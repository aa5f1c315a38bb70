#include "base/tr.h"
#include "store/audit_entry.h"
#include "store/change_log.h"
#include "store/verify_rows.h"
#include "store/verify_schema.h"

#include <map>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QStringList pragmaLines(Database &database, const QString &pragma)
{
    QStringList lines;
    try {
        Statement check(database, pragma);
        while (check.next())
            if (check.text(0) != u"ok")
                lines << Tr::tr("File: %1").arg(check.text(0));
    } catch (const SqlFailure &failure) {
        // Damage that stops the check itself is what it looks for; a disk that does not answer, or a cancel, is no word on the file.
        if (failure.primaryCode() != SQLITE_CORRUPT && failure.primaryCode() != SQLITE_NOTADB)
            throw;
        lines << Tr::tr("File: %1").arg(failure.details().value(0));
    }
    return lines;
}

// The first entry that does not follow from the one before; an empty string when all do.
QString chainFault(Database &database)
{
    QString fault;
    QByteArray previous;
    qint64 expected = 1;
    eachEntry(database, 0, [&](const AuditEntry &entry) {
        if (entry.seq != expected)
            fault = Tr::tr("Audit log: entry %1 is missing.").arg(expected);
        else if (entry.previous != previous || entryHash(entry) != entry.hash)
            fault = Tr::tr("Audit log: entry %1 (%2, “%3”) has been altered.").arg(entry.seq).arg(entry.at, entry.action);
        previous = entry.hash;
        ++expected;
        return fault.isEmpty();
    });
    if (!fault.isEmpty())
        return fault;
    // Nothing follows the last entry, so only what it leaves behind tells that it is gone.
    Statement stray(database, u"SELECT min(seq) FROM audit_payload WHERE seq NOT IN (SELECT seq FROM audit)"_s);
    if (stray.next() && !stray.isNull(0))
        fault = Tr::tr("Audit log: entry %1 is missing.").arg(stray.integer(0));
    return fault;
}

// True when all payloads are there and are what was hashed.
bool checkPayloads(Database &database, Findings &findings)
{
    // Entries whose contents a retention act removed, with when.
    std::map<qint64, QString> removed;
    eachEntry(database, 1, [&](const AuditEntry &entry) {
        if (entry.kind == EntryKind::Retention && payloadOf(database, entry) == Payload::Whole)
            eachChange(database, entry.seq, [&](const RowChange &change) { removed.emplace(change.id, entry.at); });
        return true;
    });
    bool whole = true;
    eachEntry(database, 1, [&](const AuditEntry &entry) {
        const Payload payload = payloadOf(database, entry);
        whole = whole && payload == Payload::Whole;
        if (const auto act = removed.find(entry.seq); payload == Payload::Removed && act != removed.end())
            findings.notes << Tr::tr("Audit log: the contents of entry %1 were removed on %2.").arg(entry.seq).arg(act->second);
        else if (payload != Payload::Whole)
            findings.broken << Tr::tr("Audit log: the contents of entry %1 are not what was signed.").arg(entry.seq);
        return true;
    });
    return whole;
}

} // namespace

QStringList brokenReferences(Database &database)
{
    QStringList lines;
    Statement keys(database, u"PRAGMA foreign_key_check"_s);
    while (keys.next())
        lines << Tr::tr("File: row %2 of %1 refers to a row of %3 that is not there.").arg(keys.text(0), keys.text(1), keys.text(2));
    return lines;
}

QStringList quickCheck(Database &database) { return pragmaLines(database, u"PRAGMA quick_check(20)"_s); }

Findings verifyFile(Database &database)
{
    Findings findings;
    findings.broken = pragmaLines(database, u"PRAGMA integrity_check(20)"_s);
    if (!findings.broken.isEmpty())
        return findings; // what else it holds cannot be trusted
    findings.broken = schemaUnlikeOurs(database);
    if (!findings.broken.isEmpty())
        return findings; // what it shows need not be what it holds
    findings.broken = brokenReferences(database);
    if (const QString fault = chainFault(database); !fault.isEmpty())
        findings.broken << fault;
    if (checkPayloads(database, findings))
        findings.broken << rowsUnlikeLog(database);
    else
        findings.notes << Tr::tr("The rows were not compared with the audit log, because it is not whole.");
    return findings;
}

} // namespace store
