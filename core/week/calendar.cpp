#include "week/calendar.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "staff/relation.h"
#include "staff/staff_table.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week {
namespace {
using rights::Action;
using rights::Stage;

QDate today(store::Edit &edit) { return edit.database().now().toLocalTime().date(); }

void requireFor(store::Edit &edit, const rights::Caller &caller, const CalendarEntry &entry)
{
    if (caller.role == rights::Role::Sole)
        return;
    store::Database &database = edit.database();
    if (entry.chair == 0 && entry.preparingUnit == 0) {
        rights::require(caller, {}, Stage::Open, Action::EditCatalogues);
        return;
    }
    rights::Verdict verdict{false, {}};
    if (entry.chair != 0)
        verdict = rights::allowed(caller.role, staff::relations(database, caller, entry.chair, today(edit)), Stage::Open, Action::EnterWork);
    if (!verdict && entry.preparingUnit != 0) {
        rights::Relations to = staff::relationsToUnit(database, caller, entry.preparingUnit, today(edit));
        const std::vector<staff::Post> own = caller.cadre == 0 ? std::vector<staff::Post>() : staff::loadPosts(database, caller.cadre);
        const bool prepares = std::any_of(own.begin(), own.end(),
                                          [&](const staff::Post &post) { return post.unit == entry.preparingUnit && post.holdsOn(today(edit)); });
        if (prepares)
            to.add(rights::Relation::Self);
        verdict = rights::allowed(caller.role, to, Stage::Open, Action::EnterWork);
    }
    if (!verdict)
        base::refuse(verdict.reason);
}

CalendarEntry found(store::Edit &edit, base::Id entry)
{
    std::optional<CalendarEntry> there = loadEntry(edit.database(), entry);
    if (!there)
        base::refuse(Tr::tr("There is no such calendar entry: it may have been removed meanwhile."));
    return std::move(*there);
}

// The day by which it is told who is of which unit.
QDate dayOf(const CalendarEntry &entry) { return entry.date.isValid() ? entry.date : entry.week.friday(); }

template <class Matches> bool anyPerson(const CalendarEntry &entry, Matches matches)
{
    return (entry.chair != 0 && matches(entry.chair)) || std::any_of(entry.participants.begin(), entry.participants.end(), matches);
}

QString sameEntry(const CalendarEntry &entry)
{
    QStringList key{base::folded(entry.content), entry.date.isValid() ? QString::number(entry.date.dayOfWeek()) : QString(),
                    entry.session ? QString::number(int(*entry.session)) : QString(), entry.from.toString(u"HH:mm"_s)};
    return key.join(QChar(0x1f));
}

Publication publicationFrom(const store::Statement &statement)
{
    return {statement.integer(0), base::Week::parse(statement.text(1)).value_or(base::Week()),
            statement.integer(2), QDateTime::fromString(statement.text(3), Qt::ISODate),
            statement.integer(4), statement.bytes(5)};
}

Calendar published(base::Id unit) { return unit == 0 ? Calendar::leaders() : Calendar::unit(unit); }
} // namespace

std::vector<CalendarEntry> entriesOf(const Calendar &calendar, std::span<const CalendarEntry> week, const staff::Roster &roster)
{
    std::vector<CalendarEntry> entries;
    QSet<base::Id> units;
    if (calendar.of == Calendar::Of::Unit) {
        const std::vector<base::Id> below = roster.units().withDescendants(calendar.subject);
        units = QSet<base::Id>(below.begin(), below.end());
    }
    const auto belongs = [&](const CalendarEntry &entry) {
        const QDate day = dayOf(entry);
        switch (calendar.of) {
        case Calendar::Of::Everybody:
            return true;
        case Calendar::Of::Person:
            return anyPerson(entry, [&](base::Id cadre) { return cadre == calendar.subject; });
        case Calendar::Of::Unit:
            return units.contains(entry.preparingUnit) || anyPerson(entry, [&](base::Id cadre) {
                       const staff::Post *post = roster.postOn(cadre, day);
                       return post != nullptr && units.contains(post->unit);
                   });
        case Calendar::Of::Leaders:
            break;
        }
        return anyPerson(entry, [&](base::Id cadre) {
            const staff::Post *post = roster.postOn(cadre, day);
            if (post == nullptr || !staff::isLeader(post->role))
                return false;
            const staff::Unit *unit = roster.units().find(post->unit);
            return unit != nullptr && unit->parent == 0;
        });
    };
    std::copy_if(week.begin(), week.end(), std::back_inserter(entries), belongs);
    sortByTime(entries);
    return entries;
}

base::Id saveEntry(store::Edit &edit, const rights::Caller &caller, const CalendarEntry &entry)
{
    check(entry);
    requireFor(edit, caller, entry);
    if (entry.id != 0)
        requireFor(edit, caller, found(edit, entry.id));
    if (entry.workItem != 0) {
        std::optional<WorkItem> item = loadItem(edit.database(), entry.workItem);
        if (!item)
            base::refuse(Tr::tr("The work item of “%1” does not exist.").arg(entry.content));
        if (item->joiners != entry.participants) {
            item->joiners = entry.participants;
            save(edit, *item);
        }
    }
    return save(edit, entry);
}

void removeEntry(store::Edit &edit, const rights::Caller &caller, base::Id entry)
{
    requireFor(edit, caller, found(edit, entry));
    eraseEntry(edit, entry);
}

void setEntryState(store::Edit &edit, const rights::Caller &caller, base::Id entry, State state)
{
    CalendarEntry there = found(edit, entry);
    requireFor(edit, caller, there);
    there.state = state;
    save(edit, there);
}

std::vector<Publication> loadPublications(store::Database &database, base::Week week)
{
    store::Statement statement(
        database, u"SELECT id, week, unit_id, published_at, published_by, digest FROM calendar_publication WHERE week = ? ORDER BY id"_s);
    statement.bind(week.toString());
    std::vector<Publication> all;
    while (statement.next())
        all.push_back(publicationFrom(statement));
    return all;
}

std::vector<Publication> loadPublications(store::Database &database, base::Week from, base::Week to, base::Id unit)
{
    store::Statement statement(database, u"SELECT id, week, unit_id, published_at, published_by, digest FROM calendar_publication "
                                         "WHERE week BETWEEN ? AND ? AND COALESCE(unit_id, 0) = ? ORDER BY id"_s);
    statement.bind(from.toString()).bind(to.toString()).bind(unit);
    std::vector<Publication> all;
    while (statement.next())
        all.push_back(publicationFrom(statement));
    return all;
}

Publication publish(store::Edit &edit, const rights::Caller &caller, base::Week week, base::Id unit, const staff::Roster &roster)
{
    store::Database &database = edit.database();
    rights::Relations to;
    if (unit != 0) {
        to = staff::relationsToUnit(database, caller, unit, today(edit));
    } else {
        // The leaders' calendar is published for the commune as a whole: by whoever may for any of its root units.
        for (const staff::Unit &root : roster.units().all()) {
            if (root.parent != 0)
                continue;
            const rights::Relations toRoot = staff::relationsToUnit(database, caller, root.id, today(edit));
            for (rights::Relation relation : {rights::Relation::Self, rights::Relation::UnitHead, rights::Relation::UnitOfficer}) {
                if (toRoot.has(relation))
                    to.add(relation);
            }
        }
    }
    rights::require(caller, to, Stage::Open, Action::PublishCalendar);
    const std::vector<CalendarEntry> all = loadEntries(database, week);
    const std::vector<CalendarEntry> entries = entriesOf(published(unit), all, roster);
    if (entries.empty())
        base::refuse(Tr::tr("The calendar of week %1 has no entries yet: there is nothing to publish.").arg(week.toString()));
    Publication publication{0, week, unit, QDateTime::fromString(database.nowText(), Qt::ISODate), caller.cadre, digest(entries)};
    const std::vector<Publication> earlier = loadPublications(database, week, week, unit);
    if (!earlier.empty() && earlier.back().digest == publication.digest)
        base::refuse(Tr::tr("Nothing has changed since the calendar of week %1 was published.").arg(week.toString()));
    publication.id = edit.insert(u"calendar_publication"_s, {{u"week"_s, week.toString()},
                                                             {u"unit_id"_s, store::idOrNull(unit)},
                                                             {u"published_at"_s, database.nowText()},
                                                             {u"published_by"_s, store::idOrNull(caller.cadre)},
                                                             {u"digest"_s, store::bytes(publication.digest)}});
    return publication;
}

bool isUnchanged(const Publication &publication, std::span<const CalendarEntry> week, const staff::Roster &roster)
{
    return digest(entriesOf(published(publication.unit), week, roster)) == publication.digest;
}

bool isOnTime(const Publication &publication) { return base::vietnamDay(publication.at) <= publication.week.monday(); }

std::vector<WeekReview> loadReviews(store::Database &database, base::Week week)
{
    store::Statement statement(database,
                               u"SELECT id, week, unit_id, reviewed_by, reviewed_at, comment FROM week_review WHERE week = ? ORDER BY id"_s);
    statement.bind(week.toString());
    std::vector<WeekReview> all;
    while (statement.next())
        all.push_back({statement.integer(0), week, statement.integer(2), statement.integer(3), QDateTime::fromString(statement.text(4), Qt::ISODate),
                       statement.text(5)});
    return all;
}

base::Id reviewWeek(store::Edit &edit, const rights::Caller &caller, base::Week week, base::Id unit, const QString &comment, base::Id reviewedBy)
{
    store::Database &database = edit.database();
    const base::Id signer = reviewedBy != 0 ? reviewedBy : caller.cadre;
    rights::requireSigned(caller, staff::relationsToUnit(database, caller, unit, today(edit)), signer,
                          staff::relationsToUnit(database, signer, unit, today(edit)), Stage::Open, Action::ReviewWeek);
    const store::Row judged = {
        {u"reviewed_by"_s, store::idOrNull(signer)}, {u"reviewed_at"_s, database.nowText()}, {u"comment"_s, store::textOrNull(comment)}};
    for (const WeekReview &there : loadReviews(database, week)) {
        if (there.unit != unit)
            continue;
        edit.update(u"week_review"_s, there.id, judged);
        return there.id;
    }
    store::Row row = judged;
    row.push_back({u"week"_s, week.toString()});
    row.push_back({u"unit_id"_s, unit});
    return edit.insert(u"week_review"_s, row);
}

std::vector<CalendarEntry> recurring(std::span<const CalendarEntry> week, std::span<const CalendarEntry> weekBefore)
{
    QSet<QString> known;
    for (const CalendarEntry &entry : weekBefore)
        known.insert(sameEntry(entry));
    std::vector<CalendarEntry> result;
    std::copy_if(week.begin(), week.end(), std::back_inserter(result),
                 [&](const CalendarEntry &entry) { return entry.state != State::Cancelled && known.contains(sameEntry(entry)); });
    return result;
}

std::vector<base::Id> copyEntries(store::Edit &edit, const rights::Caller &caller, std::span<const CalendarEntry> entries, base::Week toWeek)
{
    QSet<QString> there;
    for (const CalendarEntry &entry : loadEntries(edit.database(), toWeek))
        there.insert(sameEntry(entry));
    std::vector<base::Id> made;
    for (const CalendarEntry &entry : entries) {
        CalendarEntry copy = entry;
        copy.id = 0;
        copy.week = toWeek;
        if (entry.date.isValid())
            copy.date = entry.date.addDays(entry.week.monday().daysTo(toWeek.monday()));
        copy.state = State::Planned;
        copy.unplanned = false;
        copy.workItem = 0;
        if (there.contains(sameEntry(copy)))
            continue;
        made.push_back(saveEntry(edit, caller, copy));
    }
    return made;
}

} // namespace week
