#include "exchange/work_cells.h"

#include "base/text.h"
#include "base/tr.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace exchange {
namespace {

constexpr std::initializer_list<int> entryFields{works::Date, works::Session, works::Time, works::Place, works::Preparing};

// A cell gives its text without the white space around it: what is stored with some is no other text.
void put(QString &stored, const QString &cell)
{
    if (stored != cell && base::cleaned(stored) != cell)
        stored = cell;
}

// Who they are matters, not their order; the lead is no joiner of their own work.
void putPeople(std::vector<base::Id> &stored, const std::vector<base::Id> &cell, base::Id lead)
{
    const auto sorted = [lead](std::vector<base::Id> people) {
        people.erase(std::remove(people.begin(), people.end(), lead), people.end());
        std::sort(people.begin(), people.end());
        return people;
    };
    if (sorted(stored) != sorted(cell))
        stored = cell;
}

void overlay(const SheetRow &row, const WorkCells &cells, week::WorkItem &item)
{
    item.week = cells.week;
    put(item.content, cells.item.content);
    item.lead = cells.item.lead;
    if (row.has(works::Product))
        put(item.product, cells.item.product);
    if (row.has(works::Joiners))
        putPeople(item.joiners, cells.joiners, item.lead);
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
        put(item.note, cells.item.note);
}

// An entry that became a work item: what the sheet does not tell is the entry's.
void fillFromEntry(const SheetRow &row, const week::CalendarEntry &entry, week::WorkItem &item)
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

// item: the one whose stored entry this is. What the entry says as the item does follows the item; what it says otherwise it keeps.
void overlay(const SheetRow &row, const WorkCells &cells, const week::WorkItem *item, week::CalendarEntry &entry)
{
    entry.week = cells.week;
    if (!item || entry.content == item->content)
        put(entry.content, cells.item.content);
    if (!item || entry.chair == item->lead)
        entry.chair = cells.item.lead;
    if (row.has(works::Date))
        entry.date = cells.entry.date;
    if (row.has(works::Session))
        entry.session = cells.entry.session;
    if (row.has(works::Time) && entry.from != cells.entry.from) {
        entry.from = cells.entry.from;
        if (!entry.from.isValid() || entry.to < entry.from)
            entry.to = {}; // an end needs its beginning
    }
    if (row.has(works::Place))
        put(entry.place, cells.entry.place);
    if (row.has(works::Preparing))
        entry.preparingUnit = cells.entry.preparingUnit;
    if (row.has(works::Unplanned) && (!item || entry.unplanned == (item->origin == week::Origin::Unplanned)))
        entry.unplanned = cells.entry.unplanned;
    if (row.has(works::State) && (!item || entry.state == item->state))
        entry.state = cells.item.state;
}

// What an entry alone has besides. A further entry of an item leaves to the item who takes part.
void overlayAlone(const SheetRow &row, const WorkCells &cells, const week::WorkItem *wasItem, week::CalendarEntry &entry)
{
    if (row.has(works::Product))
        put(entry.product, cells.item.product);
    else if (wasItem)
        entry.product = wasItem->product;
    if (entry.workItem == 0 && row.has(works::Joiners))
        putPeople(entry.participants, cells.joiners, entry.chair);
    else if (wasItem)
        entry.participants = wasItem->joiners;
    if (row.has(works::Note))
        put(entry.note, cells.item.note);
}

} // namespace

WorkCells readWork(ImportContext &context, SheetRow &row)
{
    WorkCells cells;
    cells.rowId = context.rowId(row, works::RowId);
    row.require(works::Content);
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
    item.lead = context.cadre(row, works::Lead);
    for (const QString &code : row.codes(works::Joiners)) {
        const base::Id joiner = context.cadre(row, works::Joiners, code);
        if (joiner != item.lead)
            cells.joiners.push_back(joiner);
    }
    entry.place = row.text(works::Place);
    entry.preparingUnit = context.unit(row, works::Preparing);
    entry.unplanned = row.yes(works::Unplanned);
    item.kMilli = row.coefficient(works::K, 1000);
    item.assigned = row.count(works::Assigned, 1);
    item.deadline = row.date(works::Deadline);
    result.completed = row.count(works::Completed);
    result.faults = row.count(works::Faults);
    result.faultsExcused = row.count(works::FaultsExcused);
    result.delays = row.count(works::Delays);
    result.delaysExcused = row.count(works::DelaysExcused);
    week::WorkResult known = result; // as far as the sheet tells
    if (!row.has(works::Faults) || row.isTold(works::Faults))
        known.faults = known.faultsExcused;
    if (!row.has(works::Delays) || row.isTold(works::Delays))
        known.delays = known.delaysExcused;
    refuseExcess(row, known);
    result.evidence = row.text(works::Evidence);
    item.state = week::State(row.word(works::State, int(week::State::Planned)));
    item.note = row.text(works::Note);
    if (!cells.week.isValid() && !row.isTold(works::Week)) {
        cells.week = base::Week::of(entry.date.isValid() ? entry.date : item.deadline);
        if (!cells.week.isValid() && !row.isTold(works::Date) && !row.isTold(works::Deadline))
            row.refuse(row.has(works::Week) ? works::Week : works::Deadline, {},
                       Tr::tr("is empty, and there is no day or deadline to tell the week"));
    }
    // A slip in the year would take the work out of every month that anybody looks at.
    constexpr int MostDays = 366;
    if (cells.week.isValid() && item.deadline.isValid() && std::abs(cells.week.friday().daysTo(item.deadline)) > MostDays)
        row.refuse(works::Deadline, Tr::tr("lies more than a year from week %1").arg(cells.week.toString()));
    item.week = entry.week = result.week = cells.week;
    return cells;
}

void refuseExcess(SheetRow &row, const week::WorkResult &result)
{
    for (const auto &[field, causes, events] : {std::tuple(works::FaultsExcused, result.faultsExcused, result.faults),
                                                std::tuple(works::DelaysExcused, result.delaysExcused, result.delays)})
        if (causes > events && !row.isTold(field))
            row.refuse(field, Tr::tr("is more than there are: %1").arg(events));
}

WorkRow overlaid(const SheetRow &row, const WorkCells &cells, const WorkRow *stored)
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
        out.result = overlaidResult(row, cells, stored ? stored->result : std::nullopt);
    }
    if (!entry && isItem && !row.anyFilled(entryFields))
        return out;
    out.entry = entry ? *entry : week::CalendarEntry();
    overlay(row, cells, entry ? item : nullptr, *out.entry);
    if (isItem) {
        out.entry->workItem = out.item->id;
        if (!(entry && item))
            out.entry->product.clear();
        out.entry->participants.clear();
    } else {
        if (item)
            out.entry->workItem = 0;
        overlayAlone(row, cells, item, *out.entry);
    }
    return out;
}

bool isNothing(const week::WorkResult &result)
{
    return result.completed == 0 && result.faults == 0 && result.faultsExcused == 0 && result.delays == 0 && result.delaysExcused == 0
           && result.evidence.isEmpty();
}

std::optional<week::WorkResult> overlaidResult(const SheetRow &row, const WorkCells &cells, const std::optional<week::WorkResult> &stored)
{
    if (!stored && !row.anyFilled(workResultFields))
        return std::nullopt;
    week::WorkResult out = stored.value_or(week::WorkResult());
    out.week = cells.week;
    for (const auto &[field, count] :
         {std::pair(works::Completed, &week::WorkResult::completed), std::pair(works::Faults, &week::WorkResult::faults),
          std::pair(works::FaultsExcused, &week::WorkResult::faultsExcused), std::pair(works::Delays, &week::WorkResult::delays),
          std::pair(works::DelaysExcused, &week::WorkResult::delaysExcused)})
        if (row.has(field))
            out.*count = cells.result.*count;
    if (row.has(works::Evidence))
        put(out.evidence, cells.result.evidence);
    // As when typed: what is no fault any longer has no cause either.
    if (!row.has(works::FaultsExcused))
        out.faultsExcused = std::min(out.faultsExcused, out.faults);
    if (!row.has(works::DelaysExcused))
        out.delaysExcused = std::min(out.delaysExcused, out.delays);
    // Nor has a cause that nobody confirmed so anybody's name.
    if (out.faultsExcused + out.delaysExcused == 0
        || (stored && (out.faultsExcused != stored->faultsExcused || out.delaysExcused != stored->delaysExcused)))
        out.excusedBy = 0;
    const bool cleared = !row.anyFilled(workResultFields) && isNothing(out) && !isNothing(*stored);
    return cleared ? std::nullopt : std::optional(out);
}

} // namespace exchange
