// The stored rows of Công việc, as the workbook sees them: a work item with its calendar entry and the result of its week, or an entry alone. Both
// export and import see them so, and whatever the file holds is some row:
// - An item's own entry is the first of its week that says the same content and chair, else the first of its week. Where it words the item otherwise,
//   the row tells the item's words, and the entry keeps its own as long as nobody gives the row others.
// - Every other entry is a row of its own without a quantity assigned: also the further entries of an item, which stay with it, and entries that
//   nobody chairs, whose Mã cán bộ is empty (import takes an empty one for such an entry alone).
// - What other weeks added to an item are rows of their own too: further_results_table.h.
#pragma once

#include "exchange/import_book.h"
#include "week/week_table.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <map>
#include <optional>

namespace exchange {

struct WorkRow {
    std::optional<week::WorkItem> item;
    std::optional<week::WorkResult> result; // of the item's week
    std::optional<week::CalendarEntry> entry; // without an item's joiners
    bool taken = false; // a row of the book is this one

    base::Id id() const { return item ? item->id : entry->id; }
    // Of an item that has a row of its own.
    bool isFurtherEntry() const { return !item && entry->workItem != 0; }
    base::Week week() const { return item ? item->week : entry->week; }
    base::Id lead() const { return item ? item->lead : entry->chair; }
    const QString &content() const { return item ? item->content : entry->content; }
};

// Of a week, in order of recording.
std::vector<WorkRow> loadWorkRows(store::Database &database, base::Week week);

class StoredWork {
public:
    // Only the key columns that a sheet has tell its rows apart. named: what the book names by Mã dòng is kept for it, no other row is matched with
    // it.
    StoredWork(store::Database &database, BookSheets sheets, QSet<base::Id> named);

    // Reads the week unless that is done. Rows written since then are not seen: what the book adds never matches the book.
    void load(base::Week week);
    // The row with this item or entry; null: none in the file. Loads its week.
    WorkRow *byId(base::Id rowId);
    bool has(base::Id rowId) { return rowId != 0 && byId(rowId); }
    // The first row of the same key not taken yet, in order of recording: of several alike the n-th is the n-th. wanted holds the book's values, as
    // an item and as an entry; header is its sheet's. Entries alone have no deadline in their key; a further entry of an item is never taken for an
    // item.
    enum class Look { ForItem, ForEitherItemFirst, ForEitherEntryFirst };
    WorkRow *match(const WorkRow &wanted, const Header &header, Look look);

    // Those not taken, of the weeks given, in order of recording.
    std::vector<const WorkRow *> left(const QSet<QString> &weeks) const;

private:
    static QString key(const WorkRow &row, KeyColumns columns, bool withDeadline);
    bool isFree(const WorkRow &row) const;
    WorkRow *firstFree(const QHash<QString, std::vector<WorkRow *>> &among, const QString &key, bool furtherToo) const;

    store::Database &m_database;
    std::vector<KeyColumns> m_keys; // of the sheets, each once
    std::deque<WorkRow> m_rows; // addresses stay
    QSet<QString> m_loaded;
    QSet<base::Id> m_reserved;
    QHash<base::Id, WorkRow *> m_byId;
    QHash<QString, std::vector<WorkRow *>> m_items; // by each of m_keys, with the deadline
    QHash<QString, std::vector<WorkRow *>> m_entries; // by each without
};

} // namespace exchange
