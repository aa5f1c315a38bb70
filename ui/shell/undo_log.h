// What can be undone and redone: the entries of the log that this account made since it logged in, newest first.
#pragma once

#include "store/audit.h"

#include <vector>

namespace shell {

struct UndoStep {
    qint64 seq = 0; // the entry to reverse
    QString action; // what people read: of a redo, what was undone
};

class UndoLog {
public:
    // In the order of the log. Entries that have an opposite of their own (signatures, accounts …) are passed over; a new change ends what could be
    // redone.
    void take(const store::AuditEntry &entry);
    void clear();

    const UndoStep *undo() const { return m_undo.empty() ? nullptr : &m_undo.back(); } // null: nothing
    const UndoStep *redo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

private:
    std::vector<UndoStep> m_undo;
    std::vector<UndoStep> m_redo;
};

} // namespace shell
