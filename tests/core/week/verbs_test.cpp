#include "week/calendar.h"
#include "week/work.h"

#include "base/failure.h"
#include "support/strings.h"
#include "support/ward.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using week::Calendar;
using week::CalendarEntry;
using week::State;
using week::WorkItem;
using week::WorkResult;

namespace {
const base::Week w41 = *base::Week::of(2026, 41);
const base::Week w45 = *base::Week::of(2026, 45); // the week of the clock: 2026-11-02 is its Monday

WorkItem item(base::Id lead)
{
    WorkItem one;
    one.week = w41;
    one.content = u"Giải quyết hồ sơ"_s;
    one.lead = lead;
    one.assigned = 10;
    one.kMilli = 1500;
    return one;
}
WorkResult result(base::Id item, int completed)
{
    WorkResult one;
    one.item = item;
    one.week = w41;
    one.completed = completed;
    one.faults = 2;
    one.delays = 1;
    return one;
}
CalendarEntry entry(base::Id chair)
{
    CalendarEntry one;
    one.week = w45;
    one.date = w45.monday();
    one.from = QTime(8, 0);
    one.content = u"Giao ban"_s;
    one.chair = chair;
    return one;
}
std::vector<base::Id> ids(const std::vector<CalendarEntry> &entries)
{
    std::vector<base::Id> all;
    for (const CalendarEntry &one : entries)
        all.push_back(one.id);
    return all;
}
} // namespace

TEST_CASE("work is entered by who leads it and by those above, not by others")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    for (const char *who : {"CV1", "TP", "CT"})
        CHECK_NOTHROW(week::saveItem(edit, ward.caller(who), item(ward.person("CV1"))));
    for (const char *who : {"CV2", "PP", "VH", "NV"})
        CHECK_THROWS_AS(week::saveItem(edit, ward.caller(who), item(ward.person("CV1"))), base::Failure);
    CHECK_THROWS_AS(week::saveItem(edit, ward.caller("CV1", rights::Role::Reader), item(ward.person("CV1"))), base::Failure);

    // Nobody hands their work to somebody they do not stand over.
    WorkItem own = item(ward.person("CV1"));
    own.id = week::saveItem(edit, ward.caller("CV1"), own);
    own.lead = ward.person("NV");
    CHECK_THROWS_AS(week::saveItem(edit, ward.caller("CV1"), own), base::Failure);
    own.lead = ward.person("CV2");
    CHECK_NOTHROW(week::saveItem(edit, ward.caller("TP"), own));
    own.lead = ward.person("CV1");
    CHECK_THROWS_AS(week::saveItem(edit, ward.caller("CV1"), own), base::Failure); // nor takes others'
    CHECK_THROWS_AS(week::setState(edit, ward.caller("CV1"), own.id, State::Done), base::Failure);
    CHECK_NOTHROW(week::setState(edit, ward.caller("CV2"), own.id, State::Done));
    CHECK_THROWS_AS(week::removeItem(edit, ward.caller("CV1"), own.id), base::Failure);
    CHECK_NOTHROW(week::removeItem(edit, ward.caller("CV2"), own.id));
    CHECK_THROWS_AS(week::removeItem(edit, ward.owner(), own.id), base::Failure); // it is gone
}

TEST_CASE("objective causes are confirmed by a superior, never by oneself or in passing")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    const base::Id id = week::saveItem(edit, ward.owner(), item(ward.person("CV1")));
    WorkResult own = result(id, 5);
    own.faultsExcused = 2; // slipped in
    week::enterResult(edit, ward.caller("CV1"), own);
    CHECK(week::loadResult(ward, id, w41)->faultsExcused == 0);

    CHECK_THROWS_AS(week::confirmCauses(edit, ward.caller("CV1"), id, w41, 1, 0), base::Failure);
    CHECK_THROWS_AS(week::confirmCauses(edit, ward.caller("TP"), id, w41, 3, 0), base::Failure); // more than there are
    CHECK_THROWS_AS(week::confirmCauses(edit, ward.caller("TP"), id, w41.next(), 1, 0), base::Failure);
    week::confirmCauses(edit, ward.caller("TP"), id, w41, 1, 1);
    CHECK(week::loadResult(ward, id, w41)->faultsExcused == 1);
    CHECK(week::loadResult(ward, id, w41)->excusedBy == ward.person("TP"));

    // Entering the figures again keeps what was confirmed.
    week::enterResult(edit, ward.caller("CV1"), result(id, 6));
    CHECK(week::loadResult(ward, id, w41)->delaysExcused == 1);
    CHECK(week::loadResult(ward, id, w41)->excusedBy == ward.person("TP"));

    // The owner of a file without accounts records another's word, but nobody's on themselves.
    week::confirmCauses(edit, ward.owner(), id, w41, 2, 0, ward.person("CT"));
    CHECK(week::loadResult(ward, id, w41)->excusedBy == ward.person("CT"));
    CHECK_THROWS_AS(week::confirmCauses(edit, ward.owner(), id, w41, 2, 0, ward.person("CV1")), base::Failure);
}

TEST_CASE("cancelled work takes no results")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    const base::Id id = week::saveItem(edit, ward.owner(), item(ward.person("CV1")));
    week::setState(edit, ward.owner(), id, State::Cancelled);
    CHECK_THROWS_AS(week::enterResult(edit, ward.owner(), result(id, 1)), base::Failure);
}

TEST_CASE("the rest of an item is carried over once, as a linked item of its own")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    WorkItem old = item(ward.person("CV1"));
    old.joiners = {ward.person("CV2")};
    old.id = week::saveItem(edit, ward.owner(), old);
    week::enterResult(edit, ward.owner(), result(old.id, 7));
    CHECK_THROWS_AS(week::carryOver(edit, ward.owner(), old.id, w41), base::Failure); // due no later
    CHECK_THROWS_AS(week::carryOver(edit, ward.owner(), old.id, w41.next(-1)), base::Failure); // earlier
    const base::Id rest = week::carryOver(edit, ward.caller("CV1"), old.id, w45);
    const WorkItem made = *week::loadItem(ward, rest);
    CHECK(made.assigned == 3);
    CHECK(made.kMilli == 1500);
    CHECK(made.carriedFrom == old.id);
    CHECK(made.origin == week::Origin::CarriedOver);
    CHECK(made.week == w45);
    CHECK(made.due() == w45.friday());
    CHECK(made.joiners == old.joiners);
    CHECK(*week::loadItem(ward, old.id) == old); // scored as it stands

    CHECK_THROWS_AS(week::carryOver(edit, ward.owner(), old.id, w45), base::Failure);
    CHECK_THROWS_AS(week::removeItem(edit, ward.owner(), old.id), base::Failure);
    week::enterResult(edit, ward.owner(), result(rest, 3));
    CHECK_THROWS_AS(week::carryOver(edit, ward.owner(), rest, w45.next()), base::Failure); // nothing left
}

TEST_CASE("calendars of everybody, the leaders, a unit, a person")
{
    test::Ward ward;
    std::vector<base::Id> made;
    ward.edit([&](store::Edit &edit) {
        const auto add = [&](CalendarEntry one) { made.push_back(week::saveEntry(edit, ward.owner(), one)); };
        add(entry(ward.person("CT")));
        CalendarEntry prepared = entry(ward.person("PCT"));
        prepared.from = QTime(9, 0);
        prepared.preparingUnit = ward.unit("KTHT");
        add(prepared);
        CalendarEntry attended = entry(ward.person("VH"));
        attended.from = QTime(10, 0);
        attended.participants = {ward.person("CV1"), ward.person("PCT")};
        add(attended);
        CalendarEntry inner = entry(ward.person("PP"));
        inner.from = QTime(7, 0);
        add(inner);
    });
    const staff::Roster roster = staff::Roster::load(ward);
    const auto all = week::loadEntries(ward, w45);
    const auto of = [&](const Calendar &calendar) { return ids(week::entriesOf(calendar, all, roster)); };
    CHECK(of(Calendar::everybody()) == std::vector{made[3], made[0], made[1], made[2]});
    CHECK(of(Calendar::leaders()) == std::vector{made[0], made[1], made[2]});
    CHECK(of(Calendar::unit(ward.unit("KTHT"))) == std::vector{made[3], made[1], made[2]});
    CHECK(of(Calendar::unit(ward.unit("VHXH"))) == std::vector{made[2]});
    CHECK(of(Calendar::unit(ward.unit("UBND"))).size() == 4); // with all below it
    CHECK(of(Calendar::unit(ward.unit("MTTQ"))).empty());
    CHECK(of(Calendar::person(ward.person("CV1"))) == std::vector{made[2]});
    CHECK(of(Calendar::person(ward.person("PP"))) == std::vector{made[3]});
}

TEST_CASE("an entry is entered for its chair or by the unit that prepares it")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    CalendarEntry one = entry(ward.person("CT"));
    CHECK_NOTHROW(week::saveEntry(edit, ward.caller("CT"), one));
    CHECK_THROWS_AS(week::saveEntry(edit, ward.caller("CV1"), one), base::Failure);
    one.preparingUnit = ward.unit("KTHT");
    CHECK_NOTHROW(week::saveEntry(edit, ward.caller("CV1"), one));
    CHECK_THROWS_AS(week::saveEntry(edit, ward.caller("NV"), one), base::Failure);
    one.id = week::saveEntry(edit, ward.owner(), entry(ward.person("CT")));
    CHECK_THROWS_AS(week::saveEntry(edit, ward.caller("CV1"), one), base::Failure); // it was not theirs before
    CHECK_THROWS_AS(week::removeEntry(edit, ward.caller("CV1"), one.id), base::Failure);
    one = entry(0);
    CHECK_THROWS_AS(week::saveEntry(edit, ward.caller("CT"), one), base::Failure);
    CHECK_NOTHROW(week::saveEntry(edit, ward.caller("NV", rights::Role::Officer), one));
    CHECK_THROWS_AS(week::setEntryState(edit, ward.owner(), 12345, State::Done), base::Failure);
}

TEST_CASE("participants of an entry with a work item become its joiners")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    CalendarEntry one = entry(ward.person("CV1"));
    one.workItem = week::saveItem(edit, ward.owner(), item(ward.person("CV1")));
    one.participants = {ward.person("CV2")};
    const base::Id id = week::saveEntry(edit, ward.owner(), one);
    CHECK(week::loadItem(ward, one.workItem)->joiners == one.participants);
    CHECK(week::loadEntry(ward, id)->participants == one.participants);
    CHECK_THROWS_AS(week::removeItem(edit, ward.owner(), one.workItem), base::Failure); // an entry refers to it
}

TEST_CASE("who calls a meeting about another's work does not choose who takes part in that work")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    CalendarEntry one = entry(ward.person("CV1"));
    one.workItem = week::saveItem(edit, ward.owner(), item(ward.person("NV")));
    one.id = week::saveEntry(edit, ward.caller("CV1"), one); // with nobody beside: as the item stands
    one.participants = {ward.person("CV2")};
    CHECK_THROWS_AS(week::saveEntry(edit, ward.caller("CV1"), one), base::Failure);
    CHECK(week::loadItem(ward, one.workItem)->joiners.empty());
    CHECK_NOTHROW(week::saveEntry(edit, ward.owner(), one));
}

TEST_CASE("a published calendar shows what changed since")
{
    test::Ward ward;
    const staff::Roster roster = staff::Roster::load(ward);
    store::Edit edit(ward, {}, u"x"_s);
    CHECK_THROWS_AS(week::publish(edit, ward.owner(), w45, 0, roster), base::Failure); // empty
    CalendarEntry one = entry(ward.person("CT"));
    one.id = week::saveEntry(edit, ward.owner(), one);
    const week::Publication first = week::publish(edit, ward.caller("CT"), w45, 0, roster);
    CHECK(week::loadPublications(ward, w45) == std::vector{first});
    CHECK(first.by == ward.person("CT"));
    CHECK(week::isUnchanged(first, week::loadEntries(ward, w45), roster));
    CHECK_THROWS_AS(week::publish(edit, ward.owner(), w45, 0, roster), base::Failure); // nothing changed

    week::setEntryState(edit, ward.owner(), one.id, State::Done);
    CHECK(week::isUnchanged(first, week::loadEntries(ward, w45), roster));
    week::setEntryState(edit, ward.owner(), one.id, State::Moved);
    CHECK_FALSE(week::isUnchanged(first, week::loadEntries(ward, w45), roster));
    const week::Publication second = week::publish(edit, ward.owner(), w45, 0, roster);
    CHECK(week::loadPublications(ward, w45).size() == 2);

    // Back to what the first said: that is a change of what was last published.
    week::setEntryState(edit, ward.owner(), one.id, State::Planned);
    CHECK_FALSE(week::isUnchanged(second, week::loadEntries(ward, w45), roster));
    CHECK_NOTHROW(week::publish(edit, ward.owner(), w45, 0, roster));

    // A unit's calendar is another.
    CHECK_THROWS_AS(week::publish(edit, ward.owner(), w45, ward.unit("KTHT"), roster), base::Failure);
    week::saveEntry(edit, ward.owner(), entry(ward.person("TP")));
    CHECK_THROWS_AS(week::publish(edit, ward.caller("CV1"), w45, ward.unit("KTHT"), roster), base::Failure);
    CHECK_THROWS_AS(week::publish(edit, ward.caller("TP"), w45, 0, roster), base::Failure);
    CHECK(week::publish(edit, ward.caller("TP"), w45, ward.unit("KTHT"), roster).unit == ward.unit("KTHT"));
    CHECK(week::loadPublications(ward, w41, w45, ward.unit("KTHT")).size() == 1);
    CHECK(week::loadPublications(ward, w41, w45, 0).size() == 3);
}

TEST_CASE("a calendar is on time until the end of Monday in Vietnam")
{
    week::Publication publication;
    publication.week = w45;
    publication.at = QDateTime(QDate(2026, 11, 2), QTime(16, 59, 59), Qt::UTC);
    CHECK(week::isOnTime(publication));
    publication.at = publication.at.addSecs(1); // Tuesday there
    CHECK_FALSE(week::isOnTime(publication));
}

TEST_CASE("the head goes through the week once; a second time changes the words")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    const base::Id unit = ward.unit("KTHT");
    CHECK_THROWS_AS(week::reviewWeek(edit, ward.caller("PP"), w45, unit, {}), base::Failure);
    const base::Id id = week::reviewWeek(edit, ward.caller("TP"), w45, unit, u"Đạt"_s);
    CHECK(week::reviewWeek(edit, ward.caller("CT"), w45, unit, u"Khá"_s) == id);
    REQUIRE(week::loadReviews(ward, w45).size() == 1);
    CHECK(week::loadReviews(ward, w45)[0].comment == u"Khá"_s);
    CHECK(week::loadReviews(ward, w45)[0].by == ward.person("CT"));
    CHECK(week::loadReviews(ward, w41).empty());
    CHECK_NOTHROW(week::reviewWeek(edit, ward.owner(), w45, unit, {}, ward.person("TP")));
    CHECK_THROWS_AS(week::reviewWeek(edit, ward.owner(), w45, unit, {}, ward.person("NV")), base::Failure);
}

TEST_CASE("what recurs is copied to the next week once, without its work")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    CalendarEntry weekly = entry(ward.person("CT"));
    weekly.workItem = week::saveItem(edit, ward.owner(), item(ward.person("CT")));
    weekly.state = State::Done;
    week::saveEntry(edit, ward.owner(), weekly);
    CalendarEntry once = entry(ward.person("CT"));
    once.content = u"Đón đoàn"_s;
    week::saveEntry(edit, ward.owner(), once);
    CalendarEntry lastWeek = entry(ward.person("CT"));
    lastWeek.week = w45.next(-1);
    lastWeek.date = lastWeek.date.addDays(-7);
    lastWeek.content = u"GIAO  BAN"_s;
    week::saveEntry(edit, ward.owner(), lastWeek);

    const auto recurring = week::recurring(week::loadEntries(ward, w45), week::loadEntries(ward, w45.next(-1)));
    REQUIRE(recurring.size() == 1);
    CHECK(recurring[0].content == u"Giao ban"_s);
    CHECK(week::copyEntries(edit, ward.caller("CT"), recurring, w45.next()).size() == 1);
    CHECK(week::copyEntries(edit, ward.caller("CT"), recurring, w45.next()).empty());
    const auto copied = week::loadEntries(ward, w45.next());
    REQUIRE(copied.size() == 1);
    CHECK(copied[0].date == w45.next().monday());
    CHECK(copied[0].state == State::Planned);
    CHECK(copied[0].workItem == 0);
    CHECK_THROWS_AS(week::copyEntries(edit, ward.caller("CV1"), recurring, w45.next(2)), base::Failure);
}

TEST_CASE("a cause confirmed for a fault that is taken back excuses no later one")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    const base::Id id = week::saveItem(edit, ward.owner(), item(ward.person("CV1")));
    week::enterResult(edit, ward.caller("CV1"), result(id, 5)); // 2 faults, 1 delay
    week::confirmCauses(edit, ward.caller("TP"), id, w41, 2, 1);
    const auto enter = [&](int faults, int delays) {
        WorkResult one = result(id, 5);
        one.faults = faults;
        one.delays = delays;
        week::enterResult(edit, ward.caller("CV1"), one);
        return *week::loadResult(ward, id, w41);
    };
    CHECK(enter(1, 1).faultsExcused == 1);
    CHECK(enter(0, 0).excusedBy == 0); // nothing is left of it
    const WorkResult later = enter(3, 2);
    CHECK(later.faultsExcused == 0);
    CHECK(later.delaysExcused == 0);

    WorkResult excess = result(id, 5);
    excess.faultsExcused = 3;
    CHECK_THROWS_AS(week::check(excess), base::Failure);
    excess.faultsExcused = 2;
    CHECK_NOTHROW(week::check(excess));
    excess.delaysExcused = 2;
    CHECK_THROWS_AS(week::check(excess), base::Failure);
}

TEST_CASE("words of work and calendar are stored composed")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    const QString stored = u"Giải quyết hồ sơ đất"_s;
    const QString typed = u" "_s + stored.normalized(QString::NormalizationForm_D) + u' ';
    WorkItem one = item(ward.person("CV1"));
    one.content = one.product = one.note = typed;
    one.id = week::saveItem(edit, ward.owner(), one);
    const WorkItem there = *week::loadItem(ward, one.id);
    CHECK(there.content == stored);
    CHECK(there.product == stored);
    CHECK(there.note == stored);
    WorkResult done = result(one.id, 1);
    done.evidence = typed;
    week::enterResult(edit, ward.owner(), done);
    CHECK(week::loadResult(ward, one.id, w41)->evidence == stored);
    CalendarEntry meeting = entry(ward.person("TP"));
    meeting.content = meeting.place = meeting.guests = typed;
    const CalendarEntry kept = *week::loadEntry(ward, week::saveEntry(edit, ward.owner(), meeting));
    CHECK(kept.content == stored);
    CHECK(kept.place == stored);
    CHECK(kept.guests == stored);
}
