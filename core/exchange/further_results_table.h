// What other weeks than its own added to work items: rows of Công việc without a quantity assigned, whose Mã dòng is the result's. Export writes
// them; import takes them for what they are, so that such work is neither planned twice nor lost.
#pragma once

#include "exchange/sheet_spec.h"
#include "week/week_table.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace exchange {

struct FurtherResult {
    week::WorkResult result;
    week::WorkItem item; // content, product, lead, week and deadline alone
    bool taken = false; // a row of the book is this one
};

// Of a week, by id of the result.
std::vector<FurtherResult> loadFurtherResults(store::Database &database, base::Week week);

class FurtherResults {
public:
    explicit FurtherResults(store::Database &database) : m_database(database) { }

    // null: no such result, or one of its item's own week.
    FurtherResult *byId(base::Id result);
    // The first of the week with these texts that is not taken yet, in order of recording. header: only the key columns that the sheet has tell.
    FurtherResult *match(const week::WorkItem &wanted, const Header &header);

private:
    void load(base::Week week);

    store::Database &m_database;
    std::deque<FurtherResult> m_rows; // addresses stay
    QSet<QString> m_loaded;
    QHash<base::Id, FurtherResult *> m_byId;
    QHash<std::pair<QString, base::Id>, std::vector<FurtherResult *>> m_byLead; // of a week
};

} // namespace exchange
