#include "week/entry_edits.h"

#include "base/failure.h"
#include "base/tr.h"
#include "week/placing.h"

namespace week_ui {
namespace {

week::CalendarEntry found(store::Edit &edit, base::Id id)
{
    std::optional<week::CalendarEntry> there = week::loadEntry(edit.database(), id);
    if (!there)
        base::refuse(Tr::tr("There is no such entry: it may have been removed meanwhile."));
    return std::move(*there);
}

} // namespace

week::CalendarEntry merged(const week::CalendarEntry &before, const week::CalendarEntry &after, week::CalendarEntry now)
{
    const auto take = [&](auto... fields) { ((before.*fields == after.*fields ? void() : void(now.*fields = after.*fields)), ...); };
    using E = week::CalendarEntry;
    take(&E::date, &E::session, &E::from, &E::to, &E::content, &E::chair, &E::participants, &E::guests, &E::place, &E::preparingUnit, &E::unplanned,
         &E::state, &E::note);
    return now;
}

base::Id writeEntry(store::Edit &edit, const WeekData &on, const week::CalendarEntry &before, const week::CalendarEntry &after)
{
    return week::saveEntry(edit, on.caller, before.id == 0 ? after : merged(before, after, found(edit, before.id)));
}

Put putEntry(store::Edit &edit, const WeekData &on, base::Id id, QDate day, std::optional<week::Session> session, bool copy)
{
    const week::CalendarEntry there = found(edit, id);
    week::CalendarEntry entry = week::placedAt(there, day, session);
    if (copy) {
        entry.id = 0;
        entry.state = week::State::Planned;
        entry.workItem = 0;
    }
    return {week::saveEntry(edit, on.caller, entry), there.from.isValid() && !entry.from.isValid()};
}

} // namespace week_ui
