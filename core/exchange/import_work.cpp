// Công việc: which stored row a row of the book is, and what it makes of it.
#include "base/failure.h"
#include "base/tr.h"
#include "exchange/further_results_table.h"
#include "exchange/work_cells.h"
#include "exchange/work_write.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

class WorkSheets {
public:
    WorkSheets(ImportContext &context, BookSheets sheets)
        : m_context(context),
          m_sheets(sheets),
          m_stored(context.database, sheets, namedRows(context, sheets)),
          m_further(context.database)
    {
    }

    void takeIn()
    {
        for (const BookSheet &sheet : m_sheets) {
            m_unscored = m_unassigned = 0;
            eachRow(m_context, {&sheet, 1}, [this](SheetRow &row) { take(row); });
            tellGaps(m_context.log(sheet));
        }
        tellLeft();
    }

private:
    void tellGaps(SheetLog &log) const
    {
        if (m_unscored > 0)
            log.note(Tr::tr("Sheet “%1”: %n row(s) have results but no quantity assigned; they are calendar entries, and these results "
                            "were not taken.",
                            nullptr, m_unscored)
                         .arg(log.name()));
        if (m_unassigned > 0)
            log.note(Tr::tr("Sheet “%1”: %n row(s) leave the quantity of a work item empty; that work would be a calendar entry only, with neither "
                            "quantity nor deadline.",
                            nullptr, m_unassigned)
                         .arg(log.name()));
    }

    void take(SheetRow &row)
    {
        const WorkCells cells = readWork(m_context, row);
        if (FurtherResult *further = furtherOf(row, cells)) {
            takeFurther(row, cells, *further);
            return;
        }
        if (const std::optional<week::WorkItem> item = newFurtherOf(row, cells)) {
            addFurther(row, cells, *item);
            return;
        }
        WorkRow *stored = storedRow(row, cells); // also if bad otherwise: a refused row is not one that the book lacks
        if (stored)
            stored->taken = true;
        const bool chairless = stored && !stored->item && stored->entry->chair == 0 && !row.isFilled(works::Assigned);
        if (!chairless)
            row.require(works::Lead);
        if (stored && stored->isFurtherEntry())
            refuseItemsCells(row);
        if (stored && stored->item)
            refuseLoss(row, cells, *stored->item);
        if (row.isBad())
            return;
        const WorkRow wanted = overlaid(row, cells, stored);
        if (wanted.result)
            refuseExcess(row, *wanted.result);
        if (row.isBad())
            return;
        if (!wanted.item && row.anyFilled(workResultFields))
            ++m_unscored;
        if (!wanted.item && stored && stored->item)
            ++m_unassigned;
        RowOutcome outcome = stored ? RowOutcome::Unchanged : RowOutcome::Inserted;
        const bool written = m_context.write(row, [&](store::Edit &edit) {
            if (stored) {
                if (updateWork(edit, *stored, wanted))
                    outcome = RowOutcome::Updated;
            } else {
                insertWork(edit, wanted);
            }
            if (outcome == RowOutcome::Unchanged)
                return;
            const QString refusal = stored ? whyNot(*stored) : QString();
            if (const QString why = refusal.isEmpty() ? whyNot(wanted) : refusal; !why.isEmpty())
                base::refuse(why);
            refuseOwnCauses(wanted.lead(), stored && stored->lead() == wanted.lead() ? stored->result : std::nullopt, wanted.result);
        });
        if (written)
            m_context.count(row.log(), outcome);
    }

    // By Mã dòng, else by key; null: a new row.
    WorkRow *storedRow(SheetRow &row, const WorkCells &cells)
    {
        if (!cells.week.isValid())
            return nullptr;
        m_stored.load(cells.week);
        m_weeks.insert(cells.week.toString());
        WorkRow *stored = cells.rowId ? m_stored.byId(cells.rowId) : nullptr;
        if (stored && stored->taken)
            row.refuse(works::RowId, Tr::tr("is the same stored row as another row of the book"));
        if (stored)
            refuseStranger(row, cells, *stored);
        if (stored || !cells.hasKey(!row.isFilled(works::Lead)))
            return stored;
        using Look = StoredWork::Look;
        const Look look = row.isFilled(works::Assigned) ? Look::ForItem
                          : row.has(works::Assigned)    ? Look::ForEitherEntryFirst
                                                        : Look::ForEitherItemFirst;
        return m_stored.match({cells.item, {}, cells.entry}, row.header(), look);
    }

    // A Mã dòng carried along when a row was copied, or rounded by a spreadsheet, would overwrite the work of somebody else.
    void refuseStranger(SheetRow &row, const WorkCells &cells, const WorkRow &stored) const
    {
        if (cells.item.lead == 0 || stored.lead() == 0 || cells.item.lead == stored.lead())
            return;
        const staff::Cadre *lead = m_context.roster.cadre(stored.lead());
        row.refuse(works::RowId, Tr::tr("is that of “%1” of %2, week %3: clear this cell where the row is another's work")
                                     .arg(stored.content(), lead ? lead->code : QString(), stored.week().toString()));
    }

    // A further entry of an item: quantities and people are told by the item's own row.
    static void refuseItemsCells(SheetRow &row)
    {
        for (const int field : {works::Assigned, works::Joiners})
            if (row.isFilled(field) && !row.isTold(field))
                row.refuse(field, Tr::tr("this calendar entry belongs to a work item: tell it in the row of the work"));
    }

    // Results are never lost by what a cell says of the work: neither in a week where another result takes the place, nor when a calendar of the
    // contract's columns leaves the quantity empty.
    void refuseLoss(SheetRow &row, const WorkCells &cells, const week::WorkItem &item) const
    {
        if (cells.week.isValid() && cells.week != item.week && week::loadResult(m_context.database, item.id, cells.week))
            row.refuse(row.has(works::Week) ? works::Week : works::Deadline,
                       Tr::tr("this work has a result of week %1 already: leave it in week %2 and correct the figures of that result")
                           .arg(cells.week.toString(), item.week.toString()));
        if (!row.has(works::Assigned) || row.isFilled(works::Assigned) || row.isTold(works::Assigned))
            return;
        const std::vector<week::WorkResult> results = week::loadResults(m_context.database, item.id);
        if (!std::all_of(results.begin(), results.end(), isNothing))
            row.refuse(works::Assigned, Tr::tr("is empty, but this work has results: give the quantity, leave the column out, or clear the results "
                                               "first"));
    }

    // The result of another week than its item's that this row is; null for every other row.
    FurtherResult *furtherOf(const SheetRow &row, const WorkCells &cells)
    {
        if (!cells.hasKey())
            return nullptr;
        FurtherResult *further = cells.rowId ? m_further.byId(cells.rowId) : nullptr;
        if (further)
            return further;
        const bool mayBe = row.has(works::Assigned) && !row.isFilled(works::Assigned) && row.anyFilled(workResultFields);
        return mayBe && !(cells.rowId && m_stored.byId(cells.rowId)) ? m_further.match(cells.item, row.header()) : nullptr;
    }

    // What an export tells of an item's further weeks, in a file that has not seen it yet: figures without a quantity, day or hour, of work that is
    // planned in another week and has no result of this one. The item; none: the row is something else.
    std::optional<week::WorkItem> newFurtherOf(const SheetRow &row, const WorkCells &cells)
    {
        const bool mayBe = cells.hasKey() && row.has(works::Assigned) && !row.isFilled(works::Assigned) && row.anyFilled(workResultFields)
                           && !row.anyFilled({works::Date, works::Session, works::Time}) && row.has(works::Product) && row.has(works::Deadline);
        if (!mayBe || m_stored.has(cells.rowId))
            return std::nullopt;
        store::Statement query(
            m_context.database,
            u"SELECT id FROM work_item i WHERE lead_id = ? AND content = ? AND product = ? AND week <> ? AND deadline IS ? AND NOT EXISTS "
            "(SELECT 1 FROM work_result r WHERE r.item_id = i.id AND r.week = ?) ORDER BY week, id LIMIT 1"_s);
        const QString week = cells.week.toString();
        query.bind(cells.item.lead).bind(cells.item.content).bind(cells.item.product).bind(week);
        query.bind(store::dateOrNull(cells.item.deadline)).bind(week);
        const base::Id item = query.next() ? query.integer(0) : 0;
        query.finish();
        return item == 0 ? std::nullopt : week::loadItem(m_context.database, item);
    }

    void addFurther(SheetRow &row, const WorkCells &cells, const week::WorkItem &item)
    {
        const std::optional<week::WorkResult> wanted = overlaidResult(row, cells, std::nullopt);
        refuseExcess(row, *wanted);
        if (row.isBad())
            return;
        const bool written = m_context.write(row, [&](store::Edit &edit) {
            updateResult(edit, item.id, std::nullopt, wanted);
            if (const QString why = m_context.whyNot(item.lead); !why.isEmpty())
                base::refuse(why);
            refuseOwnCauses(item.lead, std::nullopt, wanted);
        });
        if (written)
            m_context.count(row.log(), RowOutcome::Inserted);
    }

    // Only the figures and the evidence are the result's; the rest of the row repeats the work, which has a row of its own.
    void takeFurther(SheetRow &row, const WorkCells &cells, FurtherResult &further)
    {
        const week::WorkItem &item = further.item;
        if (further.taken)
            row.refuse(works::RowId, Tr::tr("is the same stored row as another row of the book"));
        further.taken = true;
        if (cells.week != further.result.week)
            row.refuse(works::Week, Tr::tr("this row is the result of week %1").arg(further.result.week.toString()));
        const QString own = Tr::tr("is told by the work's own row, of week %1: change it there").arg(item.week.toString());
        for (const auto &[field, differs] :
             {std::pair(works::Content, cells.item.content != item.content), std::pair(works::Lead, cells.item.lead != item.lead),
              std::pair(works::Product, row.has(works::Product) && cells.item.product != item.product),
              std::pair(works::Deadline, row.has(works::Deadline) && cells.item.deadline != item.deadline),
              std::pair(works::Assigned, row.isFilled(works::Assigned))})
            if (differs && !row.isTold(field))
                row.refuse(field, own);
        if (row.isBad())
            return;
        std::optional<week::WorkResult> wanted = overlaidResult(row, cells, further.result);
        if (!wanted) { // cleared: nothing was done that week
            wanted = further.result;
            wanted->completed = wanted->faults = wanted->faultsExcused = wanted->delays = wanted->delaysExcused = 0;
            wanted->excusedBy = 0;
            wanted->evidence.clear();
        }
        refuseExcess(row, *wanted);
        if (row.isBad())
            return;
        RowOutcome outcome = RowOutcome::Unchanged;
        const bool written = m_context.write(row, [&](store::Edit &edit) {
            if (!updateResult(edit, item.id, further.result, wanted))
                return;
            outcome = RowOutcome::Updated;
            if (const QString why = m_context.whyNot(item.lead); !why.isEmpty())
                base::refuse(why);
            refuseOwnCauses(item.lead, further.result, wanted);
        });
        if (written)
            m_context.count(row.log(), outcome);
    }

    // By the lead; what is no work of anybody's, by its chair or by the unit that prepares it.
    QString whyNot(const WorkRow &row)
    {
        const QString why = m_context.whyNot(row.lead());
        if (row.item || (row.lead() != 0 && why.isEmpty()) || row.entry->preparingUnit == 0)
            return why;
        return m_context.whyNotUnit(row.entry->preparingUnit);
    }

    void refuseOwnCauses(base::Id lead, const std::optional<week::WorkResult> &stored, const std::optional<week::WorkResult> &wanted) const
    {
        const week::WorkResult before = stored.value_or(week::WorkResult());
        if (wanted && m_context.rowRights.isSelf(lead)
            && (wanted->faultsExcused > before.faultsExcused || wanted->delaysExcused > before.delaysExcused))
            base::refuse(Tr::tr("Nobody confirms the objective causes of their own faults and delays: it is for the superior."));
    }

    void tellLeft()
    {
        for (const WorkRow *row : m_stored.left(m_weeks)) {
            ++m_context.report.lackingRows;
            if (m_context.report.lacking.size() >= MostLacking)
                continue;
            const staff::Cadre *lead = m_context.roster.cadre(row->lead());
            m_context.report.lacking << LackingRow{row->week().toString(), lead ? lead->code : QString(), row->content()};
        }
    }

    ImportContext &m_context;
    BookSheets m_sheets;
    StoredWork m_stored;
    FurtherResults m_further;
    QSet<QString> m_weeks; // of the book
    int m_unscored = 0; // of the sheet
    int m_unassigned = 0;
};

} // namespace

void importWork(ImportContext &context, BookSheets sheets) { WorkSheets(context, sheets).takeIn(); }

} // namespace exchange
