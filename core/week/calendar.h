// Calendars of a week: of the leaders, of a unit, of a person; published, compared with what was published, copied on to the next week.
#pragma once

#include "access/rights.h"
#include "staff/roster.h"
#include "week/week_table.h"

namespace week {

struct Calendar {
    enum class Of { Everybody, Leaders, Unit, Person };
    Of of = Of::Everybody;
    base::Id subject = 0; // the unit or person

    static Calendar everybody() { return {}; }
    static Calendar leaders() { return {Of::Leaders, 0}; } // of the commune: heads and deputies of the units at the root of the tree
    static Calendar unit(base::Id unit) { return {Of::Unit, unit}; }
    static Calendar person(base::Id cadre) { return {Of::Person, cadre}; }
};

// The entries of a calendar out of those of a week, in the order of before(). The leaders': what one of them chairs or takes part in. A unit's:
// chaired or attended by people of the unit or of units below it, or prepared there. A person's: what they chair or take part in.
std::vector<CalendarEntry> entriesOf(const Calendar &calendar, std::span<const CalendarEntry> week, const staff::Roster &roster);

// Insert (id 0) or change. Requires EnterWork towards the chair, or towards the preparing unit (to which everybody in post there counts as Self: they
// prepare it); where neither is given, the right to edit catalogues. Participants of an entry with a work item become the item's joiners.
base::Id saveEntry(store::Edit &edit, const rights::Caller &caller, const CalendarEntry &entry);
void removeEntry(store::Edit &edit, const rights::Caller &caller, base::Id entry);
void setEntryState(store::Edit &edit, const rights::Caller &caller, base::Id entry, State state);

struct Publication {
    base::Id id = 0;
    base::Week week;
    base::Id unit = 0; // 0: the leaders' calendar
    QDateTime at; // UTC
    base::Id by = 0; // 0: nobody among the people rated
    QByteArray digest;

    friend bool operator==(const Publication &, const Publication &) = default;
};
std::vector<Publication> loadPublications(store::Database &database, base::Week week); // oldest first
std::vector<Publication> loadPublications(store::Database &database, base::Week from, base::Week to, base::Id unit);

// Publishes the leaders' calendar (unit 0) or a unit's, as it stands: it replaces the invitation to the meetings. Refused when it is empty or nothing
// changed since it was last published. Publishing again is how a change is announced.
Publication publish(store::Edit &edit, const rights::Caller &caller, base::Week week, base::Id unit, const staff::Roster &roster);
// Whether the calendar still is as published.
bool isUnchanged(const Publication &publication, std::span<const CalendarEntry> week, const staff::Roster &roster);
// Published by the end of the week's Monday, Vietnamese time: in time to be worked by.
bool isOnTime(const Publication &publication);

struct WeekReview {
    base::Id id = 0;
    base::Week week;
    base::Id unit = 0;
    base::Id by = 0;
    QDateTime at; // UTC
    QString comment;

    friend bool operator==(const WeekReview &, const WeekReview &) = default;
};
std::vector<WeekReview> loadReviews(store::Database &database, base::Week week);
// The head has gone through the unit's week. Once a week and unit; again changes the comment. reviewedBy 0: the caller, or the sole owner.
base::Id reviewWeek(store::Edit &edit, const rights::Caller &caller, base::Week week, base::Id unit, const QString &comment, base::Id reviewedBy = 0);

// Entries that seem to recur: with the same content, weekday, session and hour as one of the week before.
std::vector<CalendarEntry> recurring(std::span<const CalendarEntry> week, std::span<const CalendarEntry> weekBefore);
// Copies entries into another week: the same weekday, planned, without work items. Those that the week holds already are passed over. The new rows'
// ids.
std::vector<base::Id> copyEntries(store::Edit &edit, const rights::Caller &caller, std::span<const CalendarEntry> entries, base::Week toWeek);

} // namespace week
