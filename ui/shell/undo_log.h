// What can be undone and redone: the entries of the log that this account made since it logged in, newest first.
#pragma once

#include "store/audit.h"

#include <vector>

namespace shell {

struct UndoStep {
    qint64 seq = 0; // the entry to reverse
    QString action; // what people read: of a redo, what was undone
    bool stays = false; // has an opposite of its own
};

class UndoLog {
public:
    // In the order of the log. What was signed or adopted has an opposite of its own and stands in the way of what was done before it: nobody who
    // takes back “the last thing” means something older on another page. Accounts, prints and the like are passed over; a new change ends what could
    // be redone.
    void take(const store::AuditEntry &entry);
    void clear();

    const UndoStep *undo() const { return m_undo.empty() || m_undo.back().stays ? nullptr : &m_undo.back(); } // null: nothing
    const UndoStep *inTheWay() const { return m_undo.empty() || !m_undo.back().stays ? nullptr : &m_undo.back(); } // null: nothing
    const UndoStep *redo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

private:
    std::vector<UndoStep> m_undo;
    std::vector<UndoStep> m_redo;
};

} // namespace shell
