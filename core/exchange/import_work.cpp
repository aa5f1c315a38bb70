// Công việc: a row is a work item with its calendar entry and its week's result, or a calendar entry alone.
#include "base/tr.h"
#include "exchange/further_results_table.h"
#include "exchange/import_context.h"
#include "exchange/stored_work.h"

#include "base/failure.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr std::initializer_list<int> resultFields{works::Completed, works::Faults,        works::FaultsExcused,
                                                  works::Delays,    works::DelaysExcused, works::Evidence};
constexpr std::initializer_list<int> entryFields{works::Date, works::Session, works::Time, works::Place, works::Preparing};

bool isNothing(const week::WorkResult &result)
{
    return result.completed == 0 && result.faults == 0 && result.faultsExcused == 0 && result.delays == 0 && result.delaysExcused == 0
           && result.evidence.isEmpty();
}

// What the cells of a row say, each read once so that every bad cell is told.
struct WorkCells {
    base::Week week;
    week::WorkItem item;
    week::WorkResult result;
    week::CalendarEntry entry;
    std::vector<base::Id> joiners;
    base::Id rowId = 0;

    bool hasKey() const { return week.isValid() && !item.content.isEmpty() && item.lead != 0; }
};

class WorkSheet {
public:
    WorkSheet(ImportContext &context, const BookSheet &sheet)
        : m_context(context),
          m_sheet(sheet),
          m_log(context.report, sheet.index),
          m_stored(context.database, sheet.header),
          m_further(context.database, sheet.header)
    {
    }

    void takeIn()
    {
        if (m_sheet.header.has(works::RowId))
            reserveNamed();
        eachRow(m_context, m_sheet, m_log, [this](SheetRow &row) { take(row); });
        if (m_unscored > 0)
            m_log.note(Tr::tr("Sheet “%1”: %n row(s) have results but no quantity assigned; they are calendar entries, and these results "
                              "were not taken.",
                              nullptr, m_unscored)
                           .arg(m_log.name()));
        tellLeft();
    }

private:
    void reserveNamed()
    {
        const auto rows = m_context.book.file->open(m_sheet.index);
        Row row;
        while (rows->next(row))
            for (const auto &[column, cell] : row.cells)
                if (m_sheet.header.field(column) == works::RowId)
                    if (const auto id = parseRowId(cell))
                        m_stored.reserve(*id);
    }

    WorkCells read(SheetRow &row)
    {
        WorkCells cells;
        cells.rowId = m_context.rowId(row, works::RowId);
        row.require(works::Content);
        row.require(works::Lead);
        week::WorkItem &item = cells.item;
        week::CalendarEntry &entry = cells.entry;
        week::WorkResult &result = cells.result;
        cells.week = row.week(works::Week);
        entry.date = row.date(works::Date);
        if (const int session = row.word(works::Session))
            entry.session = week::Session(session);
        entry.from = row.time(works::Time);
        item.content = row.text(works::Content);
        item.product = row.text(works::Product);
        item.lead = m_context.cadre(row, works::Lead);
        for (const QString &code : row.codes(works::Joiners)) {
            const base::Id joiner = m_context.cadre(row, works::Joiners, code);
            if (joiner != item.lead)
                cells.joiners.push_back(joiner);
        }
        entry.place = row.text(works::Place);
        entry.preparingUnit = m_context.unit(row, works::Preparing);
        entry.unplanned = row.yes(works::Unplanned);
        item.kMilli = row.coefficient(works::K, 1000);
        item.assigned = row.count(works::Assigned, 1);
        item.deadline = row.date(works::Deadline);
        result.completed = row.count(works::Completed);
        result.faults = row.count(works::Faults);
        result.faultsExcused = row.count(works::FaultsExcused);
        result.delays = row.count(works::Delays);
        result.delaysExcused = row.count(works::DelaysExcused);
        result.evidence = row.text(works::Evidence);
        item.state = week::State(row.word(works::State, int(week::State::Planned)));
        item.note = row.text(works::Note);
        if (!cells.week.isValid() && !row.isTold(works::Week)) {
            cells.week = base::Week::of(entry.date.isValid() ? entry.date : item.deadline);
            if (!cells.week.isValid() && !row.isTold(works::Date) && !row.isTold(works::Deadline))
                row.refuse(row.has(works::Week) ? works::Week : works::Deadline, {},
                           Tr::tr("is empty, and there is no day or deadline to tell the week"));
        }
        item.week = entry.week = result.week = cells.week;
        return cells;
    }

    void take(SheetRow &row)
    {
        const WorkCells cells = read(row);
        if (FurtherResult *further = furtherOf(row, cells)) {
            takeFurther(row, cells, *further);
            return;
        }
        WorkRow *stored = nullptr;
        if (cells.hasKey()) { // matched even if bad otherwise: a refused row is not one that the book lacks
            m_stored.load(cells.week);
            m_weeks.insert(cells.week.toString());
            stored = cells.rowId ? m_stored.byId(cells.rowId) : nullptr;
            if (stored && stored->taken)
                row.refuse(works::RowId, Tr::tr("is the same stored row as another row of the book"));
            if (!stored)
                stored = m_stored.match({cells.item, {}, cells.entry}, row.isFilled(works::Assigned) || !row.has(works::Assigned));
            if (stored)
                stored->taken = true;
        }
        if (row.isBad())
            return;
        const WorkRow wanted = overlaid(row, cells, stored);
        if (!wanted.item && row.anyFilled(resultFields))
            ++m_unscored;
        RowOutcome outcome = stored ? RowOutcome::Unchanged : RowOutcome::Inserted;
        const bool written = m_context.write(row, [&](store::Edit &edit) {
            if (stored) {
                if (update(edit, *stored, wanted))
                    outcome = RowOutcome::Updated;
            } else {
                insert(edit, wanted);
            }
        });
        if (written)
            m_context.count(m_log, outcome);
    }

    // The result of another week than its item's that this row is; null for every other row.
    FurtherResult *furtherOf(const SheetRow &row, const WorkCells &cells)
    {
        if (!cells.hasKey())
            return nullptr;
        FurtherResult *further = cells.rowId ? m_further.byId(cells.rowId) : nullptr;
        if (further)
            return further;
        const bool mayBe = row.has(works::Assigned) && !row.isFilled(works::Assigned) && row.anyFilled(resultFields);
        return mayBe && !(cells.rowId && m_stored.byId(cells.rowId)) ? m_further.match(cells.item) : nullptr;
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
        std::optional<week::WorkResult> wanted;
        const WorkRow stored{{}, further.result, {}};
        overlayResult(row, cells, &stored, wanted);
        if (!wanted) { // cleared: nothing was done that week
            wanted = further.result;
            wanted->completed = wanted->faults = wanted->faultsExcused = wanted->delays = wanted->delaysExcused = 0;
            wanted->evidence.clear();
        }
        RowOutcome outcome = RowOutcome::Unchanged;
        const bool written = m_context.write(row, [&](store::Edit &edit) {
            if (updateResult(edit, item.id, further.result, wanted))
                outcome = RowOutcome::Updated;
        });
        if (written)
            m_context.count(m_log, outcome);
    }

    // The stored row (or none) with what the columns of the sheet say over it.
    WorkRow overlaid(const SheetRow &row, const WorkCells &cells, const WorkRow *stored) const
    {
        WorkRow out;
        const bool isItem = row.has(works::Assigned) ? row.isFilled(works::Assigned) : stored && stored->item;
        const week::CalendarEntry *entry = stored && stored->entry ? &*stored->entry : nullptr;
        const week::WorkItem *item = stored && stored->item ? &*stored->item : nullptr;
        if (isItem) {
            out.item = item ? *item : week::WorkItem();
            overlay(row, cells, *out.item);
            if (!item && entry)
                fillFromEntry(row, *entry, *out.item);
            overlayResult(row, cells, stored, out.result);
        }
        if (entry || !isItem || row.anyFilled(entryFields)) {
            out.entry = entry ? *entry : week::CalendarEntry();
            overlay(row, cells, entry ? item : nullptr, *out.entry);
            out.entry->workItem = out.item ? out.item->id : 0;
            if (isItem) {
                if (!(entry && item))
                    out.entry->product.clear();
                out.entry->participants.clear();
            } else {
                if (row.has(works::Product))
                    out.entry->product = cells.item.product;
                else if (item)
                    out.entry->product = item->product;
                if (row.has(works::Joiners))
                    out.entry->participants = cells.joiners;
                else if (item)
                    out.entry->participants = item->joiners;
                if (row.has(works::Note))
                    out.entry->note = cells.item.note;
            }
        }
        return out;
    }

    static void overlay(const SheetRow &row, const WorkCells &cells, week::WorkItem &item)
    {
        item.week = cells.week;
        item.content = cells.item.content;
        item.lead = cells.item.lead;
        if (row.has(works::Product))
            item.product = cells.item.product;
        if (row.has(works::Joiners))
            item.joiners = cells.joiners;
        if (row.has(works::Unplanned) && cells.entry.unplanned)
            item.origin = week::Origin::Unplanned;
        else if (row.has(works::Unplanned) && item.origin == week::Origin::Unplanned)
            item.origin = week::Origin::Planned; // work carried over stays that
        if (row.has(works::K))
            item.kMilli = cells.item.kMilli;
        if (row.has(works::Assigned))
            item.assigned = cells.item.assigned;
        if (row.has(works::Deadline))
            item.deadline = cells.item.deadline;
        if (row.has(works::State))
            item.state = cells.item.state;
        if (row.has(works::Note))
            item.note = cells.item.note;
    }

    // An entry that became a work item: what the sheet does not tell is the entry's.
    static void fillFromEntry(const SheetRow &row, const week::CalendarEntry &entry, week::WorkItem &item)
    {
        if (!row.has(works::Product))
            item.product = entry.product;
        if (!row.has(works::Joiners))
            item.joiners = entry.participants;
        if (!row.has(works::Unplanned) && entry.unplanned)
            item.origin = week::Origin::Unplanned;
        if (!row.has(works::State))
            item.state = entry.state;
    }

    // item: the one whose stored entry this is. The entry may say things otherwise than the item; where the row says what the item says, it keeps
    // doing so.
    static void overlay(const SheetRow &row, const WorkCells &cells, const week::WorkItem *item, week::CalendarEntry &entry)
    {
        entry.week = cells.week;
        if (!item || cells.item.content != item->content)
            entry.content = cells.item.content;
        if (!item || cells.item.lead != item->lead)
            entry.chair = cells.item.lead;
        if (row.has(works::Date))
            entry.date = cells.entry.date;
        if (row.has(works::Session))
            entry.session = cells.entry.session;
        if (row.has(works::Time))
            entry.from = cells.entry.from;
        if (row.has(works::Place))
            entry.place = cells.entry.place;
        if (row.has(works::Preparing))
            entry.preparingUnit = cells.entry.preparingUnit;
        if (row.has(works::Unplanned) && !(item && cells.entry.unplanned == (item->origin == week::Origin::Unplanned)))
            entry.unplanned = cells.entry.unplanned;
        if (row.has(works::State) && !(item && cells.item.state == item->state))
            entry.state = cells.item.state;
    }

    static void overlayResult(const SheetRow &row, const WorkCells &cells, const WorkRow *stored, std::optional<week::WorkResult> &out)
    {
        if (stored && stored->result)
            out = stored->result;
        else if (row.anyFilled(resultFields))
            out.emplace();
        else
            return;
        out->week = cells.week;
        for (const auto &[field, count] :
             {std::pair(works::Completed, &week::WorkResult::completed), std::pair(works::Faults, &week::WorkResult::faults),
              std::pair(works::FaultsExcused, &week::WorkResult::faultsExcused), std::pair(works::Delays, &week::WorkResult::delays),
              std::pair(works::DelaysExcused, &week::WorkResult::delaysExcused)})
            if (row.has(field))
                (*out).*count = cells.result.*count;
        if (row.has(works::Evidence))
            out->evidence = cells.result.evidence;
        const bool cleared = !row.anyFilled(resultFields) && isNothing(*out) && !isNothing(*stored->result);
        if (cleared)
            out.reset();
    }

    void insert(store::Edit &edit, WorkRow wanted)
    {
        if (wanted.item) {
            const std::vector<base::Id> joiners = std::move(wanted.item->joiners);
            wanted.item->joiners.clear(); // a new row has none to compare with: written directly
            const base::Id id = week::save(edit, *wanted.item);
            addPeople(edit, u"work_joiner"_s, u"item_id"_s, id, joiners);
            if (wanted.result)
                insertResult(edit, id, *wanted.result);
            if (wanted.entry)
                wanted.entry->workItem = id;
        }
        if (wanted.entry) {
            const std::vector<base::Id> participants = std::move(wanted.entry->participants);
            wanted.entry->participants.clear();
            const base::Id id = week::save(edit, *wanted.entry);
            addPeople(edit, u"calendar_participant"_s, u"entry_id"_s, id, participants);
        }
    }

    static void addPeople(store::Edit &edit, const QString &table, const QString &column, base::Id owner, const std::vector<base::Id> &people)
    {
        for (const base::Id person : people)
            edit.insert(table, {{column, owner}, {u"cadre_id"_s, person}});
    }

    void insertResult(store::Edit &edit, base::Id item, week::WorkResult result)
    {
        result.item = item;
        week::check(result);
        edit.insert(u"work_result"_s, {{u"item_id"_s, item},
                                       {u"week"_s, result.week.toString()},
                                       {u"completed"_s, store::integer(result.completed)},
                                       {u"faults"_s, store::integer(result.faults)},
                                       {u"faults_excused"_s, store::integer(result.faultsExcused)},
                                       {u"delays"_s, store::integer(result.delays)},
                                       {u"delays_excused"_s, store::integer(result.delaysExcused)},
                                       {u"evidence"_s, store::textOrNull(result.evidence)},
                                       {u"entered"_s, store::integer(int(week::Entered::Imported))},
                                       {u"entered_at"_s, m_now}});
    }

    bool update(store::Edit &edit, const WorkRow &stored, const WorkRow &wanted)
    {
        bool changed = false;
        base::Id item = stored.item ? stored.item->id : 0;
        if (stored.item && !wanted.item && isReferredTo(item, stored.entry ? stored.entry->id : 0))
            base::refuse(Tr::tr("Other rows refer to this work: its quantity assigned cannot be cleared."));
        if (wanted.item && !(stored.item && *wanted.item == *stored.item)) {
            item = week::save(edit, *wanted.item);
            changed = true;
        }
        if (wanted.item && updateResult(edit, item, stored.result, wanted.result))
            changed = true;
        if (wanted.entry) {
            week::CalendarEntry entry = *wanted.entry;
            entry.workItem = wanted.item ? item : 0;
            if (!(stored.entry && entry == *stored.entry)) {
                week::save(edit, entry);
                changed = true;
            }
        }
        if (stored.item && !wanted.item) { // no quantity assigned any more: a calendar entry only
            week::eraseItem(edit, item);
            changed = true;
        }
        return changed;
    }

    bool updateResult(store::Edit &edit, base::Id item, const std::optional<week::WorkResult> &stored, const std::optional<week::WorkResult> &wanted)
    {
        if (!stored && !wanted)
            return false;
        if (!stored) {
            insertResult(edit, item, *wanted);
            return true;
        }
        if (!wanted) {
            edit.erase(u"work_result"_s, stored->id);
            return true;
        }
        if (*stored == *wanted)
            return false;
        bool changed = false;
        if (stored->week != wanted->week) { // the results of a row belong to its week
            changed = true;
            if (week::loadResult(edit.database(), item, wanted->week))
                edit.erase(u"work_result"_s, stored->id);
            else
                edit.update(u"work_result"_s, stored->id, {{u"week"_s, wanted->week.toString()}});
        }
        week::WorkResult result = *wanted;
        result.item = item;
        week::WorkResult before = *stored;
        before.week = result.week;
        if (before == result)
            return changed;
        result.entered = week::Entered::Imported;
        week::save(edit, result);
        return true;
    }

    bool isReferredTo(base::Id item, base::Id besidesEntry)
    {
        for (const QString &sql :
             {u"SELECT 1 FROM work_item WHERE carried_from = ? AND id <> ?"_s, u"SELECT 1 FROM observation WHERE work_item_id = ? AND id <> ?"_s,
              u"SELECT 1 FROM calendar_entry WHERE work_item_id = ? AND id <> ?"_s}) {
            store::Statement statement(m_context.database, sql);
            if (statement.bind(item).bind(besidesEntry).next())
                return true;
        }
        return false;
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
    const BookSheet &m_sheet;
    SheetLog m_log;
    StoredWork m_stored;
    FurtherResults m_further;
    QSet<QString> m_weeks; // of the book
    const QString m_now = m_context.database.nowText();
    int m_unscored = 0;
};

} // namespace

void importWork(ImportContext &context, const BookSheet &sheet) { WorkSheet(context, sheet).takeIn(); }

} // namespace exchange
