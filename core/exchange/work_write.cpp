#include "exchange/work_write.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

void addPeople(store::Edit &edit, const QString &table, const QString &column, base::Id owner, const std::vector<base::Id> &people)
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
                                   {u"entered_at"_s, edit.database().nowText()}});
}

bool isReferredTo(store::Database &database, base::Id item, base::Id besidesEntry)
{
    for (const QString &sql :
         {u"SELECT 1 FROM work_item WHERE carried_from = ? AND id <> ?"_s, u"SELECT 1 FROM observation WHERE work_item_id = ? AND id <> ?"_s,
          u"SELECT 1 FROM calendar_entry WHERE work_item_id = ? AND id <> ?"_s}) {
        store::Statement statement(database, sql);
        if (statement.bind(item).bind(besidesEntry).next())
            return true;
    }
    return false;
}

} // namespace

void insertWork(store::Edit &edit, WorkRow wanted)
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

bool updateWork(store::Edit &edit, const WorkRow &stored, const WorkRow &wanted)
{
    bool changed = false;
    base::Id item = stored.item ? stored.item->id : 0;
    if (stored.item && !wanted.item && isReferredTo(edit.database(), item, stored.entry ? stored.entry->id : 0))
        base::refuse(Tr::tr("Other rows refer to this work: its quantity assigned cannot be cleared."));
    if (wanted.item && !(stored.item && *wanted.item == *stored.item)) {
        item = week::save(edit, *wanted.item);
        changed = true;
    }
    if (wanted.item && updateResult(edit, item, stored.result, wanted.result))
        changed = true;
    if (wanted.entry) {
        week::CalendarEntry entry = *wanted.entry;
        if (wanted.item)
            entry.workItem = item;
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
    if (stored->week != wanted->week) // the results of a row belong to its week
        changed = edit.update(u"work_result"_s, stored->id, {{u"week"_s, wanted->week.toString()}});
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

} // namespace exchange
