#include "store/audit.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/audit_entry.h"
#include "store/change_log.h"

#include <QCborStreamWriter>

using namespace Qt::StringLiterals;

namespace store {
namespace {

// A number that is none of ours must not look like one after the cast: the hash is over what is read.
EntryKind kindOf(qint64 number) { return number == qint64(int(number)) ? EntryKind(int(number)) : EntryKind(0); }

} // namespace

QByteArray entryHash(const AuditEntry &entry)
{
    QByteArray canonical;
    QCborStreamWriter out(&canonical);
    out.startArray(9);
    out.append(entry.seq);
    out.append(QStringView(entry.at));
    out.append(entry.account);
    out.append(QStringView(entry.actor));
    out.append(QStringView(entry.action));
    out.append(int(entry.kind));
    out.append(entry.undoes);
    out.append(entry.payloadDigest);
    out.append(entry.previous);
    out.endArray();
    return blake2b(canonical);
}

AuditHead auditHead(Database &database)
{
    Statement last(database, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    if (!last.next())
        return {};
    return {last.integer(0), last.bytes(1)};
}

QByteArray auditHash(Database &database, qint64 seq)
{
    Statement entry(database, u"SELECT hash FROM audit WHERE seq = ?"_s);
    return entry.bind(seq).next() ? entry.bytes(0) : QByteArray();
}

void appendEntry(Database &database, AuditEntry &entry)
{
    entry.previous = auditHead(database).hash;
    entry.hash = entryHash(entry);
    WriteStatement insert(database, u"INSERT INTO audit (seq, at, account, actor, action, kind, undoes, payload_digest, previous, hash) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(entry.seq).bind(entry.at).bind(entry.account).bind(text(entry.actor)).bind(text(entry.action)).bind(int(entry.kind));
    insert.bind(idOrNull(entry.undoes)).bind(Value(entry.payloadDigest)).bind(Value(entry.previous)).bind(Value(entry.hash));
    insert.run();
}

void eachEntry(Database &database, qint64 fromSeq, const std::function<bool(const AuditEntry &)> &take)
{
    Statement rows(database,
                   u"SELECT seq, at, account, actor, action, kind, undoes, hash, payload_digest, previous FROM audit WHERE seq >= ? ORDER BY seq"_s);
    rows.bind(fromSeq);
    while (rows.next()) {
        const AuditEntry entry{rows.integer(0),         rows.text(1),    rows.integer(2), rows.text(3),  rows.text(4),
                               kindOf(rows.integer(5)), rows.integer(6), rows.bytes(7),   rows.bytes(8), rows.bytes(9)};
        if (!take(entry))
            return;
    }
}

bool eachChange(Database &database, qint64 seq, const std::function<void(const RowChange &)> &take)
{
    Statement parts(database, u"SELECT part, data FROM audit_payload WHERE seq = ? ORDER BY part"_s);
    parts.bind(seq);
    bool salted = false;
    while (parts.next()) {
        if (parts.integer(0) == 0)
            salted = true;
        else
            readChanges(parts.bytes(1), take);
    }
    return salted;
}

Payload payloadOf(Database &database, const AuditEntry &entry)
{
    Statement parts(database, u"SELECT part, data FROM audit_payload WHERE seq = ? ORDER BY part"_s);
    parts.bind(entry.seq);
    std::optional<Digest> digest;
    qint64 expected = 0;
    while (parts.next()) { // whose own failures, a cancel among them, say nothing about the contents
        const QByteArray part = parts.bytes(1);
        if (parts.integer(0) != expected++ || (!digest && part.size() != SaltSize))
            return Payload::Altered;
        if (!digest) {
            digest.emplace(part); // part 0 is the salt
            continue;
        }
        try {
            digest->add(unpacked(part));
        } catch (const base::Failure &) {
            return Payload::Altered;
        }
    }
    if (!digest)
        return Payload::Removed;
    return digest->result() == entry.payloadDigest ? Payload::Whole : Payload::Altered;
}

void removePayloads(Database &database, const Actor &actor, const std::vector<qint64> &seqs, const QString &reason)
{
    if (seqs.empty())
        return;
    const TableShape payloads{u"audit_payload"_s, {}};
    // The one change of rows that is not itself in a change set: what it removes must not live on in its own entry, which names the numbers only.
    Edit edit(database, actor, Tr::tr("Contents of %1 entries of the log removed: %2").arg(seqs.size()).arg(reason), EntryKind::Retention);
    Statement kind(database, u"SELECT kind FROM audit WHERE seq = ?"_s);
    WriteStatement remove(database, u"DELETE FROM audit_payload WHERE seq = ?"_s);
    for (const qint64 seq : seqs) {
        if (!kind.bind(seq).next())
            base::refuse(Tr::tr("There is no entry %1 in the log.").arg(seq));
        if (EntryKind(kind.integer(0)) == EntryKind::Retention)
            base::refuse(Tr::tr("Entry %1 of the log says itself what was removed; it stays.").arg(seq));
        remove.bind(seq);
        remove.run();
        edit.m_log->erased(payloads, seq, {});
    }
    edit.commit();
}

} // namespace store
