#include "week/week_table.h"

#include "base/text.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week {
namespace {

using Binds = std::initializer_list<store::Value>;

store::Statement prepared(store::Database &database, const QString &sql, const Binds &binds)
{
    store::Statement statement(database, sql);
    for (const store::Value &value : binds)
        statement.bind(value);
    return statement;
}

base::Week weekAt(const store::Statement &statement, int column) { return base::Week::parse(statement.text(column)).value_or(base::Week()); }

QTime timeAt(const store::Statement &statement, int column) { return QTime::fromString(statement.text(column), u"HH:mm"_s); }

store::Value timeOrNull(QTime time) { return time.isValid() ? store::Value(time.toString(u"HH:mm"_s)) : store::Value(); }

store::Value isoDate(QDate date) { return date.toString(Qt::ISODate); }

// Adds (row, person) pairs, ordered by row, to the rows' lists of people; rows are ordered by id.
template <class T> void attach(std::vector<T> &rows, store::Statement &&pairs, std::vector<base::Id> T::*people)
{
    auto row = rows.begin();
    while (pairs.next()) {
        const base::Id id = pairs.integer(0);
        while (row != rows.end() && row->id < id)
            ++row;
        if (row != rows.end() && row->id == id)
            ((*row).*people).push_back(pairs.integer(1));
    }
}

// where: a condition on work_item i.
std::vector<WorkItem> itemsWhere(store::Database &database, const QString &where, const Binds &binds)
{
    store::Statement statement = prepared(database,
                                          u"SELECT i.id, i.week, i.content, i.product, i.lead_id, i.k_milli, i.assigned, i.deadline, i.origin, "
                                          "i.carried_from, i.state, i.note FROM work_item i WHERE %1 ORDER BY i.id"_s.arg(where),
                                          binds);
    std::vector<WorkItem> items;
    while (statement.next()) {
        WorkItem item;
        item.id = statement.integer(0);
        item.week = weekAt(statement, 1);
        item.content = statement.text(2);
        item.product = statement.text(3);
        item.lead = statement.integer(4);
        item.kMilli = int(statement.integer(5));
        item.assigned = int(statement.integer(6));
        item.deadline = statement.date(7);
        item.origin = Origin(statement.integer(8));
        item.carriedFrom = statement.integer(9);
        item.state = State(statement.integer(10));
        item.note = statement.text(11);
        items.push_back(std::move(item));
    }
    attach(items,
           prepared(
               database,
               u"SELECT j.item_id, j.cadre_id FROM work_joiner j JOIN work_item i ON i.id = j.item_id WHERE %1 ORDER BY j.item_id, j.id"_s.arg(where),
               binds),
           &WorkItem::joiners);
    return items;
}

// where: a condition on work_result r and its work_item i.
std::vector<WorkResult> resultsWhere(store::Database &database, const QString &where, const Binds &binds)
{
    store::Statement statement = prepared(database,
                                          u"SELECT r.id, r.item_id, r.week, r.completed, r.faults, r.faults_excused, r.delays, r.delays_excused, "
                                          "r.excused_by, r.evidence, r.entered, r.entered_at FROM work_result r JOIN work_item i "
                                          "ON i.id = r.item_id WHERE %1 ORDER BY r.item_id, r.week"_s.arg(where),
                                          binds);
    std::vector<WorkResult> results;
    while (statement.next()) {
        WorkResult result;
        result.id = statement.integer(0);
        result.item = statement.integer(1);
        result.week = weekAt(statement, 2);
        result.completed = int(statement.integer(3));
        result.faults = int(statement.integer(4));
        result.faultsExcused = int(statement.integer(5));
        result.delays = int(statement.integer(6));
        result.delaysExcused = int(statement.integer(7));
        result.excusedBy = statement.integer(8);
        result.evidence = statement.text(9);
        result.entered = Entered(statement.integer(10));
        result.enteredAt = QDateTime::fromString(statement.text(11), Qt::ISODate);
        results.push_back(std::move(result));
    }
    return results;
}

// where: a condition on calendar_entry e.
std::vector<CalendarEntry> entriesWhere(store::Database &database, const QString &where, const Binds &binds)
{
    store::Statement statement =
        prepared(database,
                 u"SELECT e.id, e.week, e.date, e.session, e.from_time, e.to_time, e.content, e.product, e.chair_id, e.guests, "
                 "e.place, e.preparing_unit_id, e.unplanned, e.state, e.work_item_id, e.note FROM calendar_entry e "
                 "WHERE %1 ORDER BY e.id"_s.arg(where),
                 binds);
    std::vector<CalendarEntry> entries;
    while (statement.next()) {
        CalendarEntry entry;
        entry.id = statement.integer(0);
        entry.week = weekAt(statement, 1);
        entry.date = statement.date(2);
        if (!statement.isNull(3))
            entry.session = Session(statement.integer(3));
        entry.from = timeAt(statement, 4);
        entry.to = timeAt(statement, 5);
        entry.content = statement.text(6);
        entry.product = statement.text(7);
        entry.chair = statement.integer(8);
        entry.guests = statement.text(9);
        entry.place = statement.text(10);
        entry.preparingUnit = statement.integer(11);
        entry.unplanned = statement.integer(12) != 0;
        entry.state = State(statement.integer(13));
        entry.workItem = statement.integer(14);
        entry.note = statement.text(15);
        entries.push_back(std::move(entry));
    }
    attach(entries,
           prepared(database,
                    u"SELECT p.entry_id, p.cadre_id FROM calendar_participant p JOIN calendar_entry e ON e.id = p.entry_id "
                    "WHERE %1 ORDER BY p.entry_id, p.id"_s.arg(where),
                    binds),
           &CalendarEntry::participants);
    attach(
        entries,
        prepared(database,
                 u"SELECT e.id, j.cadre_id FROM calendar_entry e JOIN work_joiner j ON j.item_id = e.work_item_id WHERE %1 ORDER BY e.id, j.id"_s.arg(
                     where),
                 binds),
        &CalendarEntry::participants);
    return entries;
}

// A condition on work_item i, and what it takes.
const QString ofWeek = u"(i.week = ? OR i.due BETWEEN ? AND ? OR i.id IN (SELECT item_id FROM work_result WHERE week = ?))"_s;

template <class T> std::optional<T> onlyOf(std::vector<T> &&rows) { return rows.empty() ? std::nullopt : std::optional<T>(std::move(rows.front())); }

base::Id put(store::Edit &edit, const QString &table, base::Id id, const store::Row &row)
{
    if (id == 0)
        return edit.insert(table, row);
    edit.update(table, id, row);
    return id;
}

// Makes the people of a row those of wanted, touching only what differs.
void syncPeople(store::Edit &edit, const QString &table, const QString &column, base::Id owner, const std::vector<base::Id> &wanted)
{
    QHash<base::Id, base::Id> rows; // person → row
    {
        store::Statement statement(edit.database(), u"SELECT cadre_id, id FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(table, column));
        statement.bind(owner);
        while (statement.next())
            rows.insert(statement.integer(0), statement.integer(1));
    }
    for (auto it = rows.constBegin(); it != rows.constEnd(); ++it) {
        if (std::find(wanted.begin(), wanted.end(), it.key()) == wanted.end())
            edit.erase(table, it.value());
    }
    for (base::Id person : wanted) {
        if (rows.contains(person))
            continue;
        rows.insert(person, edit.insert(table, {{column, owner}, {u"cadre_id"_s, person}}));
    }
}

std::vector<base::Id> idsOf(store::Database &database, const QString &sql, base::Id id)
{
    store::Statement statement(database, sql);
    statement.bind(id);
    std::vector<base::Id> ids;
    while (statement.next())
        ids.push_back(statement.integer(0));
    return ids;
}
} // namespace

std::vector<WorkItem> loadItems(store::Database &database) { return itemsWhere(database, u"1 = 1"_s, {}); }

std::vector<WorkItem> loadItems(store::Database &database, base::Week planned) { return itemsWhere(database, u"i.week = ?"_s, {planned.toString()}); }

std::vector<WorkItem> loadItemsLedBy(store::Database &database, base::Id cadre) { return itemsWhere(database, u"i.lead_id = ?"_s, {cadre}); }

std::vector<WorkItem> loadItemsDue(store::Database &database, QDate from, QDate to)
{
    return itemsWhere(database, u"i.due BETWEEN ? AND ?"_s, {isoDate(from), isoDate(to)});
}

base::Week lastPlanned(store::Database &database, base::Week upTo)
{
    store::Statement latest(database, u"SELECT max(week) FROM work_item WHERE week <= ?"_s);
    latest.bind(upTo.toString());
    return latest.next() ? base::Week::parse(latest.text(0)).value_or(base::Week()) : base::Week();
}

std::vector<WorkItem> loadItemsOfWeek(store::Database &database, base::Week week)
{
    return itemsWhere(database, ofWeek, {week.toString(), isoDate(week.monday()), isoDate(week.sunday()), week.toString()});
}

std::optional<WorkItem> loadItem(store::Database &database, base::Id item) { return onlyOf(itemsWhere(database, u"i.id = ?"_s, {item})); }

std::vector<WorkItem> loadCarried(store::Database &database, base::Id from) { return itemsWhere(database, u"i.carried_from = ?"_s, {from}); }

std::vector<WorkResult> loadResults(store::Database &database) { return resultsWhere(database, u"1 = 1"_s, {}); }

std::vector<WorkResult> loadResults(store::Database &database, base::Id item) { return resultsWhere(database, u"r.item_id = ?"_s, {item}); }

std::vector<WorkResult> loadResultsOfItemsLedBy(store::Database &database, base::Id cadre)
{
    return resultsWhere(database, u"i.lead_id = ?"_s, {cadre});
}

std::vector<WorkResult> loadResultsOfItemsDue(store::Database &database, QDate from, QDate to)
{
    return resultsWhere(database, u"i.due BETWEEN ? AND ?"_s, {isoDate(from), isoDate(to)});
}

std::vector<WorkResult> loadResultsOf(store::Database &database, base::Week week)
{
    return resultsWhere(database, u"r.week = ?"_s, {week.toString()});
}

std::vector<WorkResult> loadResultsOfItemsOfWeek(store::Database &database, base::Week week)
{
    return resultsWhere(database, ofWeek, {week.toString(), isoDate(week.monday()), isoDate(week.sunday()), week.toString()});
}

std::optional<WorkResult> loadResult(store::Database &database, base::Id item, base::Week week)
{
    return onlyOf(resultsWhere(database, u"r.item_id = ? AND r.week = ?"_s, {item, week.toString()}));
}

std::vector<CalendarEntry> loadEntries(store::Database &database) { return entriesWhere(database, u"1 = 1"_s, {}); }

std::vector<CalendarEntry> loadEntries(store::Database &database, base::Week week)
{
    return entriesWhere(database, u"e.week = ?"_s, {week.toString()});
}

std::optional<CalendarEntry> loadEntry(store::Database &database, base::Id entry) { return onlyOf(entriesWhere(database, u"e.id = ?"_s, {entry})); }

base::Id save(store::Edit &edit, const WorkItem &given)
{
    WorkItem item = given;
    item.content = base::cleaned(given.content);
    item.product = base::cleaned(given.product);
    item.note = base::cleaned(given.note);
    check(item);
    const base::Id id = put(edit, u"work_item"_s, item.id,
                            {{u"week"_s, item.week.toString()},
                             {u"content"_s, store::text(item.content)},
                             {u"content_key"_s, store::text(base::folded(item.content))},
                             {u"product"_s, store::text(item.product)},
                             {u"lead_id"_s, store::idOrNull(item.lead)},
                             {u"k_milli"_s, store::integer(item.kMilli)},
                             {u"assigned"_s, store::integer(item.assigned)},
                             {u"deadline"_s, store::dateOrNull(item.deadline)},
                             {u"due"_s, isoDate(item.due())},
                             {u"origin"_s, store::integer(int(item.origin))},
                             {u"carried_from"_s, store::idOrNull(item.carriedFrom)},
                             {u"state"_s, store::integer(int(item.state))},
                             {u"note"_s, store::textOrNull(item.note)}});
    if (item.id != 0 || !item.joiners.empty())
        syncPeople(edit, u"work_joiner"_s, u"item_id"_s, id, item.joiners);
    return id;
}

base::Id save(store::Edit &edit, const WorkResult &result)
{
    check(result);
    store::Row row = {{u"completed"_s, store::integer(result.completed)},
                      {u"faults"_s, store::integer(result.faults)},
                      {u"faults_excused"_s, store::integer(result.faultsExcused)},
                      {u"delays"_s, store::integer(result.delays)},
                      {u"delays_excused"_s, store::integer(result.delaysExcused)},
                      {u"excused_by"_s, store::idOrNull(result.excusedBy)},
                      {u"evidence"_s, store::textOrNull(base::cleaned(result.evidence))}};
    if (const std::optional<WorkResult> there = loadResult(edit.database(), result.item, result.week)) {
        if (edit.update(u"work_result"_s, there->id, row))
            edit.update(u"work_result"_s, there->id, {{u"entered"_s, store::integer(int(result.entered))}});
        return there->id;
    }
    const QString at = result.enteredAt.isValid() ? result.enteredAt.toUTC().toString(Qt::ISODate) : edit.database().nowText();
    row.push_back({u"item_id"_s, result.item});
    row.push_back({u"week"_s, result.week.toString()});
    row.push_back({u"entered"_s, store::integer(int(result.entered))});
    row.push_back({u"entered_at"_s, at});
    return edit.insert(u"work_result"_s, row);
}

base::Id save(store::Edit &edit, const CalendarEntry &given)
{
    CalendarEntry entry = given;
    for (QString CalendarEntry::*text :
         {&CalendarEntry::content, &CalendarEntry::product, &CalendarEntry::guests, &CalendarEntry::place, &CalendarEntry::note})
        entry.*text = base::cleaned(entry.*text);
    check(entry);
    const base::Id id = put(edit, u"calendar_entry"_s, entry.id,
                            {{u"week"_s, entry.week.toString()},
                             {u"date"_s, store::dateOrNull(entry.date)},
                             {u"session"_s, entry.session ? store::integer(int(*entry.session)) : store::null()},
                             {u"from_time"_s, timeOrNull(entry.from)},
                             {u"to_time"_s, timeOrNull(entry.to)},
                             {u"content"_s, store::text(entry.content)},
                             {u"content_key"_s, store::text(base::folded(entry.content))},
                             {u"product"_s, store::text(entry.product)},
                             {u"chair_id"_s, store::idOrNull(entry.chair)},
                             {u"guests"_s, store::textOrNull(entry.guests)},
                             {u"place"_s, store::textOrNull(entry.place)},
                             {u"preparing_unit_id"_s, store::idOrNull(entry.preparingUnit)},
                             {u"unplanned"_s, store::boolean(entry.unplanned)},
                             {u"state"_s, store::integer(int(entry.state))},
                             {u"work_item_id"_s, store::idOrNull(entry.workItem)},
                             {u"note"_s, store::textOrNull(entry.note)}});
    const std::vector<base::Id> own = entry.workItem == 0 ? entry.participants : std::vector<base::Id>();
    if (entry.id != 0 || !own.empty())
        syncPeople(edit, u"calendar_participant"_s, u"entry_id"_s, id, own);
    return id;
}

void eraseItem(store::Edit &edit, base::Id item)
{
    for (base::Id joiner : idsOf(edit.database(), u"SELECT id FROM work_joiner WHERE item_id = ?"_s, item))
        edit.erase(u"work_joiner"_s, joiner);
    for (base::Id result : idsOf(edit.database(), u"SELECT id FROM work_result WHERE item_id = ?"_s, item))
        edit.erase(u"work_result"_s, result);
    edit.erase(u"work_item"_s, item);
}

void eraseEntry(store::Edit &edit, base::Id entry)
{
    for (base::Id participant : idsOf(edit.database(), u"SELECT id FROM calendar_participant WHERE entry_id = ?"_s, entry))
        edit.erase(u"calendar_participant"_s, participant);
    edit.erase(u"calendar_entry"_s, entry);
}

} // namespace week
