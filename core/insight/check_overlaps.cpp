// overlapping-chair and overlapping-task: what the week room finds, for a month's weeks.
#include "insight/check.h"

#include "base/text.h"
#include "base/tr.h"
#include "week/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {

Check overlappingChair(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{
        u"overlapping-chair"_s,
        Tr::tr("One chair twice at one hour"),
        Tr::tr("Calendar entries of one day that one person chairs: they begin at the same hour, or one begins before the other has ended. Moved and "
               "cancelled ones do not count."),
        Tr::tr("Move one of them or name another chair."),
        {}};
    QHash<base::Id, const week::CalendarEntry *> entries;
    for (const week::CalendarEntry &entry : facts.weeks.entries)
        entries.insert(entry.id, &entry);
    for (const week::ChairClash &clash : week::chairClashes(facts.weeks.entries)) {
        const week::CalendarEntry &first = *entries.value(clash.first);
        const week::CalendarEntry &second = *entries.value(clash.second);
        const staff::Post *post = roster.postOn(clash.cadre, first.date);
        if (!scope.sees(clash.cadre) || !scope.hasUnit(post == nullptr ? 0 : post->unit))
            continue;
        check.findings.push_back(personFinding(
            roster, clash.cadre,
            Tr::tr("chairs on %1 “%2” at %3 and “%4” at %5")
                .arg(base::dateText(first.date), first.content, first.from.toString(u"HH:mm"_s), second.content, second.from.toString(u"HH:mm"_s)),
            {{u"calendar_entry"_s, clash.first}, {u"calendar_entry"_s, clash.second}}));
    }
    return check;
}

Check overlappingTask(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{
        u"overlapping-task"_s,
        Tr::tr("One task led in two units"),
        Tr::tr("Items of one week with the same content and product, compared without case and diacritics, that people of different units lead."),
        Tr::tr("Name one lead and make the other join (manifestation III.01)."),
        {}};
    const std::vector<week::WorkItem> candidates = sharedCandidates(facts.weeks.work.items);
    QHash<base::Id, const week::WorkItem *> items;
    for (const week::WorkItem &item : candidates)
        items.insert(item.id, &item);
    for (const week::SharedProduct &shared : week::sharedProducts(candidates, roster)) {
        QStringList units;
        for (const base::Id unit : shared.units)
            units << unitCode(roster, unit);
        QStringList leads;
        std::vector<RowRef> rows;
        bool isSeen = false; // one is of the units wanted; whose lead may not be seen, of them only the unit is told
        for (const base::Id id : shared.items) {
            const week::WorkItem &item = *items.value(id);
            const staff::Post *post = roster.postOn(item.lead, item.due());
            if (!scope.sees(item.lead))
                continue;
            isSeen |= post != nullptr && scope.hasUnit(post->unit);
            if (const QString code = personLine(roster, item.lead).code; !leads.contains(code))
                leads << code;
            rows.push_back({u"work_item"_s, id});
        }
        if (!isSeen)
            continue;
        const week::WorkItem &first = *items.value(shared.items.front());
        const QString what = first.product.isEmpty() ? first.content : Tr::tr("%1 (product: %2)").arg(first.content, first.product);
        check.findings.push_back(
            {{}, units.join(u", "_s), {}, Tr::tr("“%1” of %2 is led by %3").arg(what, first.week.toString(), listed(leads)), std::move(rows)});
    }
    return check;
}

} // namespace insight
