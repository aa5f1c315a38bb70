#include "insight/week_board.h"

#include "base/text.h"
#include "base/tr.h"
#include "conduct/observation_table.h"
#include "week/findings.h"
#include "week/week_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

QString period(const WeekFacts &facts)
{
    return facts.weeks.size() == 1 ? facts.weeks.front().toString() : facts.weeks.front().toString() + u'–' + facts.weeks.back().toString();
}

Figure calendars(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"week.calendars"_s,
                  {},
                  Tr::tr("On time: published by the end of the week's Monday. Weeks that have not begun are left out."),
                  {{u"weeks"_s, Tr::tr("Weeks")}, {u"on_time"_s, Tr::tr("On time")}, {u"late"_s, Tr::tr("Late")}, {u"missing"_s, Tr::tr("None")}},
                  {}};
    std::vector<base::Week> begun;
    std::copy_if(facts.weeks.begin(), facts.weeks.end(), std::back_inserter(begun), [&](base::Week week) { return week.monday() <= facts.today; });
    std::vector<base::Id> units{0}; // the leaders' calendar first
    if (!scope.isWholeWard())
        units.clear();
    units.insert(units.end(), scope.units().begin(), scope.units().end());
    qint64 all = 0;
    qint64 allOnTime = 0;
    QStringList never;
    for (const base::Id unit : units) {
        Line line = unitLine(roster, unit);
        if (unit == 0)
            line.label = Tr::tr("Leaders' calendar");
        qint64 onTime = 0;
        qint64 late = 0;
        for (const base::Week week : begun) {
            const auto first = std::find_if(facts.publications.begin(), facts.publications.end(),
                                            [&](const week::Publication &one) { return one.week == week && one.unit == unit; });
            if (first == facts.publications.end())
                continue;
            (week::isOnTime(*first) ? onTime : late) += 1;
            line.rows.push_back({u"calendar_publication"_s, first->id});
        }
        const auto weeks = qint64(begun.size());
        line.cells = {weeks, onTime, late, weeks - onTime - late};
        if (weeks > 0 && onTime + late == 0)
            never << (unit == 0 ? line.label : line.code);
        all += weeks;
        allOnTime += onTime;
        figure.lines.push_back(std::move(line));
    }
    figure.title = Tr::tr("Calendars on time in %1: %2 of %3 (%4)").arg(period(facts)).arg(allOnTime).arg(all).arg(percentText(allOnTime, all));
    if (!never.isEmpty())
        figure.title += u"; "_s + Tr::tr("without any: %1").arg(listed(never));
    return figure;
}

struct UnitWork {
    qint64 items = 0;
    qint64 done = 0;
    qint64 late = 0;
    qint64 notDue = 0;
    qint64 withdrawn = 0; // moved or cancelled
    qint64 unplanned = 0;
    std::vector<RowRef> lateRows;
    std::vector<RowRef> unplannedRows;
};

// By the unit of the lead; of people whom the caller may see.
QHash<base::Id, UnitWork> workByUnit(const WeekFacts &facts, const Scope &scope)
{
    QHash<base::Id, UnitWork> units;
    for (const ItemFact &item : facts.work.items) {
        if (!scope.hasUnit(item.unit) || !scope.sees(item.lead))
            continue;
        UnitWork &unit = units[item.unit];
        if (!item.isScored()) {
            ++unit.withdrawn;
            continue;
        }
        ++unit.items;
        if (item.isDone()) {
            ++unit.done;
        } else if (item.due < facts.today) {
            ++unit.late;
            unit.lateRows.push_back({u"work_item"_s, item.id});
        } else {
            ++unit.notDue;
        }
        if (item.origin == week::Origin::Unplanned) {
            ++unit.unplanned;
            unit.unplannedRows.push_back({u"work_item"_s, item.id});
        }
    }
    return units;
}

// In the order of the tree; leads without a post last.
std::vector<base::Id> order(const QHash<base::Id, UnitWork> &units, const staff::Roster &roster)
{
    std::vector<base::Id> all;
    for (const base::Id unit : roster.units().ordered())
        if (units.contains(unit))
            all.push_back(unit);
    if (units.contains(0))
        all.push_back(0);
    return all;
}

Figure work(const WeekFacts &facts, const QHash<base::Id, UnitWork> &units, const staff::Roster &roster)
{
    Figure figure{u"week.work"_s,
                  {},
                  Tr::tr("Items planned in these weeks or due in them, by the lead's unit. Late: its day has passed and it is not completed in full. "
                         "Moved and cancelled items are counted apart."),
                  {{u"items"_s, Tr::tr("Items")},
                   {u"done"_s, Tr::tr("Done")},
                   {u"late"_s, Tr::tr("Late")},
                   {u"not_due"_s, Tr::tr("Not due")},
                   {u"withdrawn"_s, Tr::tr("Moved, cancelled")},
                   {u"done_percent"_s, Tr::tr("Done, %"), 1}},
                  {}};
    UnitWork all;
    for (const base::Id unit : order(units, roster)) {
        const UnitWork &one = units.find(unit).value();
        Line line = unitLine(roster, unit);
        line.cells = {one.items, one.done, one.late, one.notDue, one.withdrawn, percent(one.done, one.items)};
        line.rows = one.lateRows;
        figure.lines.push_back(std::move(line));
        all.items += one.items;
        all.done += one.done;
        all.late += one.late;
        all.notDue += one.notDue;
    }
    figure.title = Tr::tr("Work of %1: %2 of %3 items done (%4), %5 late, %6 not due yet")
                       .arg(period(facts))
                       .arg(all.done)
                       .arg(all.items)
                       .arg(percentText(all.done, all.items))
                       .arg(all.late)
                       .arg(all.notDue);
    return figure;
}

Figure overdue(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"week.overdue"_s,
                  {},
                  Tr::tr("What was carried over is left out: the new item stands for it."),
                  {{u"lead"_s, Tr::tr("Lead")},
                   {u"unit"_s, Tr::tr("Unit")},
                   {u"due"_s, Tr::tr("Due")},
                   {u"days"_s, Tr::tr("Days late")},
                   {u"remaining"_s, Tr::tr("Remaining")}},
                  {}};
    std::vector<const ItemFact *> late;
    for (const ItemFact &item : facts.work.items)
        if (item.isOverdue(facts.today) && scope.hasUnit(item.unit) && scope.sees(item.lead))
            late.push_back(&item);
    std::sort(late.begin(), late.end(), [](const ItemFact *a, const ItemFact *b) { return std::pair(a->due, a->id) < std::pair(b->due, b->id); });
    for (const ItemFact *item : late) {
        Line line{{u"work_item"_s, item->id}, personLine(roster, item->lead).code, item->content, {}, {{u"work_item"_s, item->id}}};
        line.cells = {personName(roster, item->lead), unitCode(roster, item->unit), item->due, qint64(item->due.daysTo(facts.today)),
                      item->assigned - item->completed};
        figure.lines.push_back(std::move(line));
    }
    figure.title = late.empty() ? Tr::tr("Nothing of %1 is overdue").arg(period(facts))
                                : Tr::tr("%1 items of %2 are overdue, the oldest by %3 days: “%4” (%5)")
                                      .arg(late.size())
                                      .arg(period(facts))
                                      .arg(late.front()->due.daysTo(facts.today))
                                      .arg(late.front()->content, codeAndName(roster, late.front()->lead));
    return figure;
}

struct Load {
    qint64 minutes = 0;
    qint64 chaired = 0;
    qint64 items = 0;
    qint64 weighted = 0; // Σ K·n in thousandths
    std::vector<RowRef> rows;
};

Figure load(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"week.load"_s,
                  {},
                  Tr::tr("Weighted: the sum of K × quantity assigned. Hours chaired count entries with a beginning and an end."),
                  {{u"unit"_s, Tr::tr("Unit")},
                   {u"items"_s, Tr::tr("Items")},
                   {u"weighted"_s, Tr::tr("Weighted"), 3},
                   {u"chaired"_s, Tr::tr("Chaired")},
                   {u"hours"_s, Tr::tr("Hours chaired"), 1}},
                  {}};
    QHash<base::Id, Load> people;
    for (const ItemFact &item : facts.work.items) {
        if (!item.isScored())
            continue;
        Load &one = people[item.lead];
        ++one.items;
        one.weighted = base::checkedAdd(one.weighted, qint64(item.kMilli) * item.assigned);
        one.rows.push_back({u"work_item"_s, item.id});
    }
    for (const week::CalendarEntry &entry : facts.entries) {
        if (entry.chair == 0 || entry.state == week::State::Moved || entry.state == week::State::Cancelled)
            continue;
        Load &one = people[entry.chair];
        ++one.chaired;
        if (entry.from.isValid() && entry.to.isValid() && entry.from < entry.to)
            one.minutes += entry.from.secsTo(entry.to) / 60;
        one.rows.push_back({u"calendar_entry"_s, entry.id});
    }
    std::vector<std::pair<base::Id, const Load *>> order;
    std::vector<base::Ratio> items;
    for (const staff::Cadre &cadre : roster.cadres()) {
        const auto one = people.constFind(cadre.id);
        const staff::Post *post = roster.postOn(cadre.id, facts.weeks.back().friday());
        if (one == people.constEnd() || post == nullptr || !scope.hasUnit(post->unit) || !scope.sees(cadre.id))
            continue;
        order.push_back({cadre.id, &one.value()});
        if (one->items > 0)
            items.push_back(one->items);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second->items, a.second->weighted, a.second->minutes)
               > std::tuple(b.second->items, b.second->weighted, b.second->minutes);
    });
    for (const auto &[cadre, one] : order) {
        Line line = personLine(roster, cadre);
        line.cells = {unitCode(roster, roster.postOn(cadre, facts.weeks.back().friday())->unit), one->items, one->weighted, one->chaired,
                      base::Ratio(one->minutes, 60).roundHalfUp(1)};
        line.rows = one->rows;
        figure.lines.push_back(std::move(line));
    }
    figure.title = items.empty() ? Tr::tr("Nobody leads work in %1").arg(period(facts))
                                 : Tr::tr("The most work in %1 lies with %2: %3 items, where half of the people lead %4 or fewer")
                                       .arg(period(facts), codeAndName(roster, order.front().first))
                                       .arg(order.front().second->items)
                                       .arg(countText(median(items)));
    return figure;
}

Figure unplanned(const WeekFacts &facts, const QHash<base::Id, UnitWork> &units, const staff::Roster &roster)
{
    Figure figure{u"week.unplanned"_s,
                  {},
                  {},
                  {{u"items"_s, Tr::tr("Items")}, {u"unplanned"_s, Tr::tr("Unplanned")}, {u"unplanned_percent"_s, Tr::tr("Unplanned, %"), 1}},
                  {}};
    qint64 items = 0;
    qint64 sudden = 0;
    const UnitWork *most = nullptr;
    QString mostUnit;
    for (const base::Id unit : order(units, roster)) {
        const UnitWork &one = units.find(unit).value();
        Line line = unitLine(roster, unit);
        line.cells = {one.items, one.unplanned, percent(one.unplanned, one.items)};
        line.rows = one.unplannedRows;
        items += one.items;
        sudden += one.unplanned;
        if (one.unplanned > 0 && (most == nullptr || one.unplanned * most->items > most->unplanned * one.items)) {
            most = &one;
            mostUnit = line.code;
        }
        figure.lines.push_back(std::move(line));
    }
    figure.title = Tr::tr("Unplanned work in %1: %2 of %3 items (%4)").arg(period(facts)).arg(sudden).arg(items).arg(percentText(sudden, items));
    if (most != nullptr && figure.lines.size() > 1)
        figure.title += u"; "_s + Tr::tr("most in %1: %2").arg(mostUnit, percentText(most->unplanned, most->items));
    return figure;
}

Figure overlaps(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"week.overlaps"_s,
                  {},
                  Tr::tr("One person chairs two entries at one hour; one product of one week is led in two units."),
                  {{u"kind"_s, Tr::tr("Overlap")}, {u"units"_s, Tr::tr("Units")}, {u"when"_s, Tr::tr("When")}},
                  {}};
    QHash<base::Id, const week::CalendarEntry *> entries;
    for (const week::CalendarEntry &entry : facts.entries)
        entries.insert(entry.id, &entry);
    for (const week::ChairClash &clash : week::chairClashes(facts.entries)) {
        const week::CalendarEntry &first = *entries.value(clash.first);
        const staff::Post *post = roster.postOn(clash.cadre, first.date);
        if (!scope.sees(clash.cadre) || !scope.hasUnit(post == nullptr ? 0 : post->unit))
            continue;
        Line line = personLine(roster, clash.cadre);
        line.label += u": "_s + first.content + u" / "_s + entries.value(clash.second)->content;
        line.cells = {Tr::tr("chair"), unitCode(roster, post == nullptr ? 0 : post->unit),
                      base::dateText(first.date) + u' ' + first.from.toString(u"HH:mm"_s)};
        line.rows = {{u"calendar_entry"_s, clash.first}, {u"calendar_entry"_s, clash.second}};
        figure.lines.push_back(std::move(line));
    }
    const auto chairs = qint64(figure.lines.size());
    const std::vector<week::WorkItem> candidates = sharedCandidates(facts.work.items);
    QHash<base::Id, const week::WorkItem *> items;
    for (const week::WorkItem &item : candidates)
        items.insert(item.id, &item);
    for (const week::SharedProduct &shared : week::sharedProducts(candidates, roster)) {
        Line line = unitLine(roster, shared.units.front());
        line.label = shared.product;
        for (const base::Id item : shared.items) // whose lead may not be seen, of them only the unit is told
            if (scope.sees(items.value(item)->lead))
                line.rows.push_back({u"work_item"_s, item});
        if (line.rows.empty() || !std::any_of(shared.units.begin(), shared.units.end(), [&](base::Id unit) { return scope.hasUnit(unit); }))
            continue;
        QStringList codes;
        for (const base::Id unit : shared.units)
            codes << unitCode(roster, unit);
        line.cells = {Tr::tr("product"), codes.join(u", "_s), items.value(shared.items.front())->week.toString()};
        figure.lines.push_back(std::move(line));
    }
    figure.title = figure.lines.empty() ? Tr::tr("Nothing overlaps in %1").arg(period(facts))
                                        : Tr::tr("Overlaps in %1: one chair twice at one hour: %2; one product led in two units: %3")
                                              .arg(period(facts))
                                              .arg(chairs)
                                              .arg(qint64(figure.lines.size()) - chairs);
    return figure;
}

Figure silent(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"week.silent"_s,
                  {},
                  Tr::tr("Units with people that neither recorded a manifestation nor signed “none found”: an empty week or a forgotten one. Weeks "
                         "that are not over are left out."),
                  {{u"weeks"_s, Tr::tr("Silent weeks")}, {u"which"_s, Tr::tr("Which")}},
                  {}};
    QHash<base::Id, QStringList> weeks;
    qint64 over = 0;
    for (const base::Week week : facts.weeks) {
        if (week.friday() >= facts.today)
            continue;
        ++over;
        for (const base::Id unit : conduct::silentUnits(week, facts.signatures, facts.observations, roster))
            if (scope.hasUnit(unit) && scope.seesSilence(unit))
                weeks[unit] << week.toString();
    }
    QStringList codes;
    for (const base::Id unit : roster.units().ordered()) {
        if (!weeks.contains(unit))
            continue;
        Line line = unitLine(roster, unit);
        line.cells = {qint64(weeks[unit].size()), weeks[unit].join(u", "_s)};
        line.rows.push_back(line.subject);
        codes << line.code;
        figure.lines.push_back(std::move(line));
    }
    figure.title = over == 0         ? Tr::tr("No week of %1 is over yet").arg(period(facts))
                   : codes.isEmpty() ? Tr::tr("Every unit has recorded something or signed “none found” in %1").arg(period(facts))
                                     : Tr::tr("Units that said nothing about the 25 manifestations in some week of %2: %1 (%3)")
                                           .arg(codes.size())
                                           .arg(period(facts), listed(codes));
    return figure;
}

} // namespace

WeekFacts readWeeks(store::Database &database, const staff::Roster &roster, const std::vector<base::Week> &weeks, QDate today)
{
    WeekFacts facts;
    facts.weeks = weeks;
    facts.today = today;
    for (const base::Week week : weeks) {
        for (week::Publication &one : week::loadPublications(database, week))
            facts.publications.push_back(std::move(one));
        for (week::CalendarEntry &entry : week::loadEntries(database, week))
            facts.entries.push_back(std::move(entry));
    }
    facts.work = readWorkOfWeeks(database, roster, weeks.front(), weeks.back());
    facts.observations = conduct::loadObservations(database, weeks.front().monday(), weeks.back().sunday());
    facts.signatures = conduct::loadNoneFound(database, weeks.front(), weeks.back());
    return facts;
}

std::vector<week::WorkItem> sharedCandidates(const std::vector<ItemFact> &items)
{
    QHash<std::pair<qint64, QString>, base::Id> lead; // the first one's; 0 once there are several
    const auto key = [](const ItemFact &item) { return std::pair(item.week.monday().toJulianDay(), item.contentKey); };
    for (const ItemFact &item : items) {
        if (!item.isScored())
            continue;
        const auto known = lead.find(key(item));
        if (known == lead.end())
            lead.insert(key(item), item.lead);
        else if (*known != item.lead)
            *known = 0;
    }
    std::vector<week::WorkItem> candidates;
    for (const ItemFact &item : items)
        if (item.isScored() && lead.value(key(item)) == 0)
            candidates.push_back(workItem(item));
    return candidates;
}

Board weekBoard(const WeekFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const QHash<base::Id, UnitWork> units = workByUnit(facts, scope);
    return {calendars(facts, roster, scope), work(facts, units, roster),     overdue(facts, roster, scope), load(facts, roster, scope),
            unplanned(facts, units, roster), overlaps(facts, roster, scope), silent(facts, roster, scope)};
}

} // namespace insight
