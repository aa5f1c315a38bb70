#include "base/failure.h"
#include "store/audit.h"
#include "store/edit.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};

bool holds(const Row &row, const Row &expected)
{
    for (const Field &field : expected)
        if (valueOf(row, field.column) != field.value)
            return false;
    return true;
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
        base::refuse(Tr::tr("“%1” cannot be undone this way: it has an opposite of its own.").arg(entry->action));
    std::vector<RowChange> changes;
    if (!eachChange(database, seq, [&](const RowChange &change) { changes.push_back(change); }))
        base::refuse(Tr::tr("The contents of “%1” were removed from the log; it cannot be undone.").arg(entry->action));

    Edit edit(database, actor, action, EntryKind::Undo);
    edit.m_undoes = seq;
    const auto changedSince = [&](const RowChange &change) {
        base::refuse(Tr::tr("“%1” cannot be undone: a row it touched has changed since. Undo the later change first.").arg(entry->action),
                     {change.table + u' ' + QString::number(change.id)});
    };
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const Row now = edit.rowBefore(edit.prepared(change->table), change->id);
        switch (change->op) {
        case ChangeOp::Insert:
            if (now.empty() || !holds(now, change->after))
                changedSince(*change);
            edit.erase(change->table, change->id);
            break;
        case ChangeOp::Update:
            if (now.empty() || !holds(now, change->after))
                changedSince(*change);
            edit.update(change->table, change->id, change->before);
            break;
        case ChangeOp::Erase:
            if (!now.empty())
                changedSince(*change);
            edit.insert(change->table, change->before, change->id);
            break;
        }
    }
    return edit.commit();
}

} // namespace store
