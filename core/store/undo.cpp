#include "base/failure.h"
#include "base/tr.h"
#include "store/audit_entry.h"
#include "store/change_log.h"
#include "store/edit.h"
#include "store/secret.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

// Part by part from the last: an import's change set is never in memory as a whole.
void eachChangeBackwards(Database &database, qint64 seq, const std::function<void(const RowChange &)> &take)
{
    Statement last(database, u"SELECT coalesce(max(part), 0) FROM audit_payload WHERE seq = ?"_s);
    last.bind(seq).next();
    Statement part(database, u"SELECT data FROM audit_payload WHERE seq = ? AND part = ?"_s);
    for (qint64 number = last.integer(0); number > 0; --number) {
        std::vector<RowChange> changes;
        if (part.bind(seq).bind(number).next())
            readChanges(part.bytes(0), [&](const RowChange &change) { changes.push_back(change); });
        std::for_each(changes.rbegin(), changes.rend(), take);
    }
}

[[noreturn]] void refuseOpposite(const AuditEntry &entry)
{
    base::refuse(Tr::tr("“%1” cannot be undone this way: it has an opposite of its own.").arg(entry.action));
}

bool holdsSecret(const QString &table, const Row &row)
{
    return std::any_of(row.begin(), row.end(), [&](const Field &field) { return isSecret(table, field.column); });
}

} // namespace

std::optional<qint64> undo(Database &database, const Actor &actor, qint64 seq, const QString &action)
{
    std::optional<AuditEntry> entry;
    eachEntry(database, seq, [&](const AuditEntry &e) {
        if (e.seq == seq)
            entry = e;
        return false;
    });
    if (!entry)
        base::refuse(Tr::tr("There is no entry %1 in the log.").arg(seq));
    if (entry->kind != EntryKind::Entry && entry->kind != EntryKind::Import && entry->kind != EntryKind::Undo)
        refuseOpposite(*entry);
    switch (payloadOf(database, *entry)) {
    case Payload::Whole:
        break;
    case Payload::Removed:
        base::refuse(Tr::tr("The contents of “%1” were removed from the log; it cannot be undone.").arg(entry->action));
    case Payload::Altered:
        base::refuse(Tr::tr("The contents of “%1” in the log have been altered; it cannot be undone.").arg(entry->action));
    }

    Edit edit(database, actor, action, EntryKind::Undo);
    edit.m_undoes = seq;
    eachChangeBackwards(database, seq, [&](const RowChange &change) {
        if (holdsSecret(change.table, change.before) || holdsSecret(change.table, change.after)) // whatever the entry calls itself
            refuseOpposite(*entry);
        const Row now = edit.rowNow(change.table, change.id);
        const bool asLeft = change.op == ChangeOp::Erase
                                ? now.empty()
                                : !now.empty() && std::all_of(change.after.begin(), change.after.end(), [&](const Field &field) {
                                      return valueOf(now, field.column) == field.value;
                                  });
        if (!asLeft)
            base::refuse(Tr::tr("“%1” cannot be undone: a row it touched has changed since. Undo the later change first.").arg(entry->action),
                         {change.table + u' ' + QString::number(change.id)});
        switch (change.op) {
        case ChangeOp::Insert:
            edit.erase(change.table, change.id);
            break;
        case ChangeOp::Update:
            edit.update(change.table, change.id, change.before);
            break;
        case ChangeOp::Erase:
            edit.insert(change.table, change.before, change.id);
            break;
        }
    });
    return edit.commit();
}

} // namespace store
