// What a look at a week brings up before it becomes a complaint: overlaps, work without a clear lead, what is missing before Friday. Pure: values in,
// values out.
#pragma once

#include "staff/roster.h"
#include "week/calendar_entry.h"
#include "week/work_item.h"

namespace week {

// One person chairs two entries at one hour. An entry without an end lasts until it is over: it clashes with one that begins at the same time or
// within which it begins. Moved and cancelled entries, and those without a day or hour, clash with nothing.
struct ChairClash {
    base::Id cadre = 0;
    base::Id first = 0; // entries, the earlier one first
    base::Id second = 0;
    friend bool operator==(const ChairClash &, const ChairClash &) = default;
};
std::vector<ChairClash> chairClashes(std::span<const CalendarEntry> entries);

// One product of one week led by people of different units (tasks that overlap; manifestation III.01). Products are compared without case and
// diacritics together with the content; items without a product by their content alone.
struct SharedProduct {
    QString product; // as first written; the content where there is none
    std::vector<base::Id> items; // by id
    std::vector<base::Id> units;
};
std::vector<SharedProduct> sharedProducts(std::span<const WorkItem> items, const staff::Roster &roster);

enum class Unclear { NoChair, LeadWithoutPost, LeadAway };
struct UnclearLead {
    Unclear why = Unclear::NoChair;
    base::Id entry = 0; // NoChair: of an entry that has no work item either
    base::Id item = 0; // else: the lead holds no post on the due day, or is away on every working day (Monday to Friday) of the item's week
    friend bool operator==(const UnclearLead &, const UnclearLead &) = default;
};
std::vector<UnclearLead> unclearLeads(std::span<const CalendarEntry> entries, std::span<const WorkItem> items, const staff::Roster &roster);

// What somebody still owes for a week: to be asked for before its Friday is over.
struct Missing {
    base::Id cadre = 0;
    bool noWork = false; // leads nothing and stands on no calendar, though in post and not away all week
    std::vector<base::Id> withoutResult; // own items without a result in that week, unless completed in full before
    std::vector<base::Id> withoutEvidence; // own items with something completed that week and no evidence
};
// People in post on the Friday, in the order of the roster; only those who owe something. items: planned in the week or due in it (moved and
// cancelled ones are passed over); results: all of these items.
std::vector<Missing> missing(base::Week week, std::span<const WorkItem> items, std::span<const WorkResult> results,
                             std::span<const CalendarEntry> entries, const staff::Roster &roster);

} // namespace week
