#include "store/audit.h"

#include "base/failure.h"
#include "store/audit_entry.h"
#include "store/change_log.h"

#include <QCborStreamWriter>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {
namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};
} // namespace

QByteArray entryHash(const AuditEntry &entry, const QByteArray &payloadDigest, const QByteArray &previous)
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
    out.append(payloadDigest);
    out.append(previous);
    out.endArray();
    return blake2b(canonical);
}

AuditHead auditHead(Database &database)
{
    Statement last(database, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    if (!last.next())
        return {};
    AuditHead head{last.integer(0), last.bytes(1)};
    while (last.next()) { }
    return head;
}

QByteArray auditHash(Database &database, qint64 seq)
{
    Statement entry(database, u"SELECT hash FROM audit WHERE seq = ?"_s);
    entry.bind(seq);
    return entry.next() ? entry.bytes(0) : QByteArray();
}

void appendEntry(Database &database, const AuditEntry &entry, const QByteArray &payloadDigest)
{
    const QByteArray previous = auditHead(database).hash;
    Statement insert(database, u"INSERT INTO audit (seq, at, account, actor, action, kind, undoes, payload_digest, previous, hash) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(entry.seq).bind(entry.at).bind(entry.account).bind(text(entry.actor)).bind(text(entry.action)).bind(int(entry.kind));
    insert.bind(idOrNull(entry.undoes)).bind(Value(payloadDigest)).bind(bytes(previous)).bind(Value(entryHash(entry, payloadDigest, previous)));
    insert.run();
}

void eachEntry(Database &database, qint64 fromSeq, const std::function<bool(const AuditEntry &)> &take)
{
    Statement rows(database, u"SELECT seq, at, account, actor, action, kind, undoes, hash FROM audit WHERE seq >= ? ORDER BY seq"_s);
    rows.bind(fromSeq);
    while (rows.next()) {
        const AuditEntry entry{rows.integer(0), rows.text(1), rows.integer(2), rows.text(3), rows.text(4),
                               EntryKind(rows.integer(5)), rows.integer(6), rows.bytes(7)};
        if (!take(entry))
            return;
    }
}

bool eachChange(Database &database, qint64 seq, const std::function<void(const RowChange &)> &take)
{
    Statement parts(database, u"SELECT data FROM audit_payload WHERE seq = ? AND part > 0 ORDER BY part"_s);
    parts.bind(seq);
    while (parts.next())
        readChanges(parts.bytes(0), take);
    Statement salt(database, u"SELECT 1 FROM audit_payload WHERE seq = ? AND part = 0"_s);
    salt.bind(seq);
    return salt.next();
}

void removePayloads(Database &database, const Actor &actor, const std::vector<qint64> &seqs, const QString &reason)
{
    if (seqs.empty())
        return;
    QStringList numbers;
    for (const qint64 seq : seqs)
        numbers << QString::number(seq);
    // The one change of rows that is not itself in a change set: what it removes must not live on in its own entry. The entry names the numbers.
    database.executeRaw(u"BEGIN IMMEDIATE"_s);
    try {
        Statement remove(database, u"DELETE FROM audit_payload WHERE seq = ?"_s);
        for (const qint64 seq : seqs)
            remove.bind(seq).run();
        AuditEntry entry;
        entry.seq = auditHead(database).seq + 1;
        entry.at = database.nowText();
        entry.account = actor.account;
        entry.actor = actor.name;
        entry.action = Tr::tr("Contents of entries %1 removed: %2").arg(numbers.join(u", "_s), reason);
        entry.kind = EntryKind::Retention;
        ChangeLog log(database, entry.seq);
        for (const qint64 seq : seqs)
            log.add({ChangeOp::Erase, u"audit_payload"_s, seq, {}, {}});
        appendEntry(database, entry, log.finish());
        database.executeRaw(u"COMMIT"_s);
    } catch (...) {
        try {
            database.executeRaw(u"ROLLBACK"_s);
        } catch (const base::Failure &) {
        }
        throw;
    }
}

} // namespace store
