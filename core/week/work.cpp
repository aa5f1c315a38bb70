#include "week/work.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "staff/relation.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week {
namespace {
using rights::Action;
using rights::Stage;

rights::Relations relationTo(store::Edit &edit, const rights::Caller &caller, base::Id cadre)
{
    return staff::relations(edit.database(), caller, cadre, base::vietnamDay(edit.database().now()));
}

// The stage is Open: whether the month is locked is a rule over rows, kept by rating's guard for typing, import and undo alike.
void require(store::Edit &edit, const rights::Caller &caller, base::Id lead, Action action)
{
    rights::require(caller, relationTo(edit, caller, lead), Stage::Open, action);
}

WorkItem found(store::Edit &edit, base::Id item)
{
    std::optional<WorkItem> there = loadItem(edit.database(), item);
    if (!there)
        base::refuse(Tr::tr("There is no such work item: it may have been removed meanwhile."));
    return std::move(*there);
}
} // namespace

base::Id saveItem(store::Edit &edit, const rights::Caller &caller, const WorkItem &item)
{
    check(item);
    require(edit, caller, item.lead, Action::EnterWork);
    if (item.id != 0) {
        const WorkItem there = found(edit, item.id);
        if (there.lead != item.lead)
            require(edit, caller, there.lead, Action::EnterWork);
    }
    return save(edit, item);
}

void removeItem(store::Edit &edit, const rights::Caller &caller, base::Id item)
{
    const WorkItem there = found(edit, item);
    require(edit, caller, there.lead, Action::EnterWork);
    if (!loadCarried(edit.database(), item).empty())
        base::refuse(Tr::tr("The rest of “%1” has been carried over: remove that item first.").arg(there.content));
    {
        store::Statement entry(edit.database(), u"SELECT 1 FROM calendar_entry WHERE work_item_id = ?"_s);
        store::Statement observation(edit.database(), u"SELECT 1 FROM observation WHERE work_item_id = ?"_s);
        if (entry.bind(item).next() || observation.bind(item).next())
            base::refuse(Tr::tr("A calendar entry or an observation refers to “%1”: remove that first, or cancel the work item.").arg(there.content));
    }
    eraseItem(edit, item);
}

void setState(store::Edit &edit, const rights::Caller &caller, base::Id item, State state)
{
    WorkItem there = found(edit, item);
    require(edit, caller, there.lead, Action::EnterWork);
    there.state = state;
    save(edit, there);
}

base::Id enterResult(store::Edit &edit, const rights::Caller &caller, const WorkResult &result)
{
    const WorkItem item = found(edit, result.item);
    require(edit, caller, item.lead, Action::EnterResult);
    if (!item.isScored())
        base::refuse(Tr::tr("“%1” was moved or cancelled and takes no results.").arg(item.content));
    WorkResult next = result;
    const std::optional<WorkResult> there = loadResult(edit.database(), result.item, result.week);
    next.faultsExcused = there ? std::min(there->faultsExcused, next.faults) : 0;
    next.delaysExcused = there ? std::min(there->delaysExcused, next.delays) : 0;
    next.excusedBy = there && next.faultsExcused + next.delaysExcused > 0 ? there->excusedBy : 0;
    return save(edit, next);
}

void confirmCauses(store::Edit &edit, const rights::Caller &caller, base::Id item, base::Week week, int faultsExcused, int delaysExcused,
                   base::Id confirmedBy)
{
    const WorkItem there = found(edit, item);
    const base::Id signer = confirmedBy != 0 ? confirmedBy : caller.cadre;
    const QDate today = base::vietnamDay(edit.database().now());
    rights::requireSigned(caller, relationTo(edit, caller, there.lead), signer, staff::relations(edit.database(), signer, there.lead, today),
                          Stage::Open, Action::ConfirmCause);
    std::optional<WorkResult> result = loadResult(edit.database(), item, week);
    if (!result)
        base::refuse(Tr::tr("“%1” has no result in week %2 yet.").arg(there.content, week.toString()));
    if (faultsExcused > result->faults || delaysExcused > result->delays)
        base::refuse(Tr::tr("No more faults or delays of “%1” can have an objective cause than were recorded.").arg(there.content));
    result->faultsExcused = faultsExcused;
    result->delaysExcused = delaysExcused;
    result->excusedBy = faultsExcused + delaysExcused > 0 ? signer : 0;
    save(edit, *result);
}

base::Id carryOver(store::Edit &edit, const rights::Caller &caller, base::Id item, base::Week toWeek, QDate deadline)
{
    const WorkItem there = found(edit, item);
    require(edit, caller, there.lead, Action::EnterWork);
    if (!there.isScored())
        base::refuse(Tr::tr("“%1” was moved or cancelled: there is nothing to carry over.").arg(there.content));
    if (!loadCarried(edit.database(), item).empty())
        base::refuse(Tr::tr("The rest of “%1” has been carried over already.").arg(there.content));
    const int left = remaining(there, totals(loadResults(edit.database(), item)));
    if (left == 0)
        base::refuse(Tr::tr("“%1” is completed: there is nothing to carry over.").arg(there.content));
    if (toWeek.isValid() && toWeek < there.week)
        base::refuse(Tr::tr("Work is carried over to a later week."));
    WorkItem rest = there;
    rest.id = 0;
    rest.week = toWeek;
    rest.deadline = deadline;
    rest.assigned = left;
    rest.origin = Origin::CarriedOver;
    rest.carriedFrom = item;
    rest.state = State::Planned;
    if (rest.due() <= there.due())
        base::refuse(Tr::tr("What is carried over from “%1” has to be due after it.").arg(there.content));
    return save(edit, rest);
}

} // namespace week
