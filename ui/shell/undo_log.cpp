#include "shell/undo_log.h"

namespace shell {

void UndoLog::take(const store::AuditEntry &entry)
{
    const auto turn = [&](std::vector<UndoStep> &from, std::vector<UndoStep> &to) {
        if (from.empty() || from.back().seq != entry.undoes)
            return false;
        to.push_back({entry.seq, from.back().action, false});
        from.pop_back();
        return true;
    };
    switch (entry.kind) {
    case store::EntryKind::Entry:
    case store::EntryKind::Import:
        m_undo.push_back({entry.seq, entry.action, false});
        m_redo.clear();
        break;
    case store::EntryKind::Undo:
        if (!turn(m_undo, m_redo))
            turn(m_redo, m_undo);
        break;
    case store::EntryKind::Signature:
    case store::EntryKind::Rules:
        m_undo.push_back({entry.seq, entry.action, true});
        m_redo.clear();
        break;
    default:
        break;
    }
}

void UndoLog::clear()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace shell
