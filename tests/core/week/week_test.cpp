#include "week/findings.h"
#include "week/placing.h"
#include "week/week_table.h"

#include "base/failure.h"
#include "support/strings.h"
#include "support/ward.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using week::CalendarEntry;
using week::Session;
using week::State;
using week::WorkItem;
using week::WorkResult;

namespace {
const base::Week w41 = *base::Week::of(2026, 41); // 5 to 11 October
QDate oct(int day) { return QDate(2026, 10, day); }

WorkItem item(base::Id lead, const QString &content = u"Giải quyết hồ sơ"_s)
{
    WorkItem one;
    one.week = w41;
    one.content = content;
    one.lead = lead;
    one.assigned = 10;
    return one;
}

CalendarEntry entry(base::Id id, base::Id chair, QDate date, QTime from, QTime to = {})
{
    CalendarEntry one;
    one.id = id;
    one.week = w41;
    one.content = u"Giao ban"_s;
    one.chair = chair;
    one.date = date;
    one.from = from;
    one.to = to;
    return one;
}
} // namespace

TEST_CASE("an item without a deadline is due on the Friday of its week")
{
    WorkItem one = item(1);
    CHECK(one.due() == oct(9));
    one.deadline = oct(31);
    CHECK(one.due() == oct(31));
}

TEST_CASE("items and results are refused out of their ranges")
{
    WorkItem one = item(1);
    CHECK_NOTHROW(week::check(one));
    for (int k : {0, -1, 100001}) {
        one.kMilli = k;
        CHECK_THROWS_AS(week::check(one), base::Failure);
    }
    one.kMilli = 100000;
    CHECK_NOTHROW(week::check(one));
    for (int assigned : {0, 100001}) {
        one.assigned = assigned;
        CHECK_THROWS_AS(week::check(one), base::Failure);
    }
    CHECK_THROWS_AS(week::check(item(0)), base::Failure);
    CHECK_THROWS_AS(week::check(item(1, u""_s)), base::Failure);

    WorkResult result;
    result.item = 1;
    result.week = w41;
    result.completed = 100000;
    CHECK_NOTHROW(week::check(result));
    result.delaysExcused = -1;
    CHECK_THROWS_AS(week::check(result), base::Failure);
}

TEST_CASE("K is written with no more decimals than it has")
{
    CHECK(week::kText(1000) == u"1"_s);
    CHECK(week::kText(1200) == u"1,2"_s);
    CHECK(week::kText(1005, u'.') == u"1.005"_s);
    CHECK(week::kText(125, u'.') == u"0.125"_s);
    CHECK(week::kText(100000) == u"100"_s);
}

TEST_CASE("what is left of an item")
{
    const WorkItem one = item(1);
    WorkResult a;
    a.completed = 4;
    a.faultsExcused = 1; // of none: it excuses none of the other week
    WorkResult b;
    b.completed = 3;
    b.faults = 2;
    b.delays = b.delaysExcused = 1;
    const week::Totals sum = week::totals(std::vector{a, b});
    CHECK(sum == week::Totals{7, 2, 0, 1, 1, true});
    CHECK(week::remaining(one, sum) == 3);
    b.completed = 30;
    CHECK(week::remaining(one, week::totals(std::vector{a, b})) == 0);
    CHECK_FALSE(week::totals({}).anyResult);
}

TEST_CASE("what is saved is what is loaded, with the people of each row")
{
    test::Ward ward;
    WorkItem one = item(ward.person("CV1"));
    one.product = u"Văn bản"_s;
    one.kMilli = 1200;
    one.deadline = oct(20);
    one.origin = week::Origin::Unplanned;
    one.note = u"gấp"_s;
    one.joiners = {ward.person("CV2"), ward.person("PP")};
    WorkItem other = item(ward.person("NV"));
    CalendarEntry linked = entry(0, ward.person("CV1"), oct(6), QTime(8, 0), QTime(9, 30));
    CalendarEntry alone = entry(0, ward.person("CT"), {}, {});
    WorkResult result;
    ward.edit([&](store::Edit &edit) {
        one.id = week::save(edit, one);
        other.id = week::save(edit, other);
        linked.workItem = one.id;
        linked.participants = one.joiners;
        linked.id = week::save(edit, linked);
        alone.participants = {ward.person("TP")};
        alone.session = Session::Afternoon;
        alone.guests = u"Trưởng các phòng, MTTQ"_s;
        alone.place = u"Phòng họp 2"_s;
        alone.preparingUnit = ward.unit("KTHT");
        alone.unplanned = true;
        alone.state = State::Moved;
        alone.product = u"Biên bản"_s;
        alone.note = u"n"_s;
        alone.id = week::save(edit, alone);
        result = {0, one.id, w41, 5, 4, 3, 2, 1, ward.person("TP"), u"Văn bản số 1"_s, week::Entered::Pasted, {}};
        result.id = week::save(edit, result);
        result.enteredAt = ward.now;
    });
    CHECK(week::loadItems(ward) == std::vector{one, other});
    CHECK(week::loadItems(ward, w41).size() == 2);
    CHECK(week::loadItems(ward, w41.next()).empty());
    CHECK(week::loadItemsDue(ward, oct(20), oct(20)) == std::vector{one});
    CHECK(week::loadItemsDue(ward, oct(1), oct(19)) == std::vector{other});
    CHECK(week::loadEntries(ward, w41) == std::vector{linked, alone});
    CHECK(week::loadResults(ward) == std::vector{result});
    CHECK(week::loadResultsOf(ward, w41) == std::vector{result});
    CHECK(week::loadResultsOfItemsDue(ward, oct(20), oct(31)) == std::vector{result});
    CHECK(week::loadResultsOfItemsDue(ward, oct(1), oct(19)).empty());
    CHECK(week::loadResult(ward, one.id, w41) == result);

    ward.edit([&](store::Edit &edit) {
        one.joiners = {ward.person("PP"), ward.person("VH")};
        week::save(edit, one);
        alone.participants.clear();
        week::save(edit, alone);
    });
    CHECK(week::loadItem(ward, one.id)->joiners == std::vector{ward.person("PP"), ward.person("VH")});
    CHECK(week::loadEntry(ward, linked.id)->participants == one.joiners); // an item's joiners are its entry's participants
    CHECK(week::loadEntry(ward, alone.id)->participants.empty());

    ward.edit([&](store::Edit &edit) {
        week::eraseEntry(edit, linked.id);
        week::eraseItem(edit, one.id);
    });
    CHECK(week::loadItems(ward) == std::vector{other});
    CHECK(week::loadResults(ward).empty());
}

TEST_CASE("figures put in again leave the moment and manner of their first entry")
{
    test::Ward ward;
    const base::Id id = ward.edit([&](store::Edit &edit) { return week::save(edit, item(ward.person("CV1"))); });
    WorkResult result;
    result.item = id;
    result.week = w41;
    result.completed = 3;
    ward.edit([&](store::Edit &edit) { week::save(edit, result); });
    const QDateTime first = ward.now;
    const qint64 head = ward.database().auditHead();

    ward.now = ward.now.addDays(1);
    result.entered = week::Entered::Imported;
    ward.edit([&](store::Edit &edit) { week::save(edit, result); });
    CHECK(ward.database().auditHead() == head);
    CHECK(week::loadResult(ward, id, w41)->entered == week::Entered::Typed);

    result.completed = 4;
    ward.edit([&](store::Edit &edit) { week::save(edit, result); });
    CHECK(week::loadResults(ward).size() == 1);
    CHECK(week::loadResult(ward, id, w41)->completed == 4);
    CHECK(week::loadResult(ward, id, w41)->entered == week::Entered::Imported);
    CHECK(week::loadResult(ward, id, w41)->enteredAt == first);
}

TEST_CASE("calendars run by day, session, hour and order of recording")
{
    std::vector<CalendarEntry> entries = {
        entry(1, 1, {}, {}),     entry(2, 1, oct(6), QTime(14, 0)), entry(3, 1, oct(6), QTime(8, 0)), entry(4, 1, oct(5), QTime(19, 0)),
        entry(5, 1, oct(6), {}), entry(6, 1, oct(6), {}),           entry(7, 1, oct(6), QTime(8, 0)), entry(8, 1, oct(6), QTime(9, 0)),
    };
    entries[5].session = Session::Afternoon; // 6: an afternoon without an hour comes before its hours
    entries[7].session = Session::Evening; // 8: the session as written, though at odds with the hour
    week::sortByTime(entries);
    std::vector<base::Id> order;
    for (const CalendarEntry &one : entries)
        order.push_back(one.id);
    CHECK(order == std::vector<base::Id>{4, 5, 3, 7, 6, 2, 8, 1});
    CHECK(week::sessionOf(QTime(11, 59)) == Session::Morning);
    CHECK(week::sessionOf(QTime(12, 0)) == Session::Afternoon);
    CHECK(week::sessionOf(QTime(18, 0)) == Session::Evening);
}

TEST_CASE("an entry ends after it begins")
{
    CHECK_NOTHROW(week::check(entry(1, 1, oct(6), QTime(8, 0), QTime(8, 0))));
    CHECK_THROWS_AS(week::check(entry(1, 1, oct(6), QTime(8, 0), QTime(7, 59))), base::Failure);
    CHECK_THROWS_AS(week::check(entry(1, 1, oct(6), {}, QTime(9, 0))), base::Failure);
}

TEST_CASE("the digest of a calendar tells every change that people see")
{
    const CalendarEntry one = entry(1, 7, oct(6), QTime(8, 0), QTime(9, 0));
    const CalendarEntry two = entry(2, 8, oct(7), QTime(8, 0));
    const QByteArray digest = week::digest(std::vector{one, two});
    CHECK(digest.size() == 32);
    CHECK(week::digest(std::vector{two, one}) == digest);
    CHECK(week::digest(std::vector{one}) != digest);
    const auto changed = [&](auto change) {
        CalendarEntry copy = one;
        change(copy);
        return week::digest(std::vector{copy, two}) != digest;
    };
    CHECK(changed([](CalendarEntry &e) { e.content += u"!"_s; }));
    CHECK(changed([](CalendarEntry &e) { e.date = oct(8); }));
    CHECK(changed([](CalendarEntry &e) { e.from = QTime(8, 30); }));
    CHECK(changed([](CalendarEntry &e) { e.to = {}; }));
    CHECK(changed([](CalendarEntry &e) { e.chair = 9; }));
    CHECK(changed([](CalendarEntry &e) { e.participants = {3}; }));
    CHECK(changed([](CalendarEntry &e) { e.place = u"x"_s; }));
    CHECK(changed([](CalendarEntry &e) { e.guests = u"x"_s; }));
    CHECK(changed([](CalendarEntry &e) { e.preparingUnit = 3; }));
    CHECK(changed([](CalendarEntry &e) { e.state = State::Cancelled; }));
    CHECK(changed([](CalendarEntry &e) { e.session = Session::Evening; }));
    CHECK_FALSE(changed([](CalendarEntry &e) { e.state = State::Done; })); // that it has taken place is no change
    // A text that moves from one field to the next is one.
    CalendarEntry a = one;
    a.guests = u"x"_s;
    CalendarEntry b = one;
    b.place = u"x"_s;
    CHECK(week::digest(std::vector{a}) != week::digest(std::vector{b}));
}

TEST_CASE("nobody chairs two entries at one hour")
{
    const auto clashes = [](std::vector<CalendarEntry> entries) { return week::chairClashes(entries); };
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0)), entry(2, 1, oct(6), QTime(8, 0))}) == std::vector{week::ChairClash{1, 1, 2}});
    CHECK(clashes({entry(2, 1, oct(6), QTime(9, 0)), entry(1, 1, oct(6), QTime(8, 0), QTime(10, 0))}) == std::vector{week::ChairClash{1, 1, 2}});
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0), QTime(9, 0)), entry(2, 1, oct(6), QTime(9, 0))}).empty()); // one after the other
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0)), entry(2, 1, oct(6), QTime(8, 30))}).empty());
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0)), entry(2, 2, oct(6), QTime(8, 0))}).empty());
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0)), entry(2, 1, oct(7), QTime(8, 0))}).empty());
    CHECK(clashes({entry(1, 0, oct(6), QTime(8, 0)), entry(2, 0, oct(6), QTime(8, 0))}).empty());
    CHECK(clashes({entry(1, 1, {}, QTime(8, 0)), entry(2, 1, {}, QTime(8, 0))}).empty());
    CHECK(clashes({entry(1, 1, oct(6), {}), entry(2, 1, oct(6), {})}).empty());
    CalendarEntry off = entry(2, 1, oct(6), QTime(8, 0));
    off.state = State::Cancelled;
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0)), off}).empty());
    // A long one clashes with each that begins within it, not only with the next.
    CHECK(clashes({entry(1, 1, oct(6), QTime(8, 0), QTime(11, 0)), entry(2, 1, oct(6), QTime(8, 30), QTime(9, 0)), entry(3, 1, oct(6), QTime(10, 0))})
          == std::vector{week::ChairClash{1, 1, 2}, week::ChairClash{1, 1, 3}});
}

TEST_CASE("one piece of work led in two units in one week is named")
{
    test::Ward ward;
    const staff::Roster roster = staff::Roster::load(ward);
    WorkItem a = item(ward.person("CV1"), u"Rà soát hộ nghèo"_s);
    a.id = 1;
    a.product = u"Báo cáo"_s;
    WorkItem b = item(ward.person("NV"), u"RÀ SOÁT  hộ nghèo"_s);
    b.id = 2;
    b.product = u"báo cáo"_s;
    const auto shared = week::sharedProducts(std::vector{a, b}, roster);
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].product == u"Báo cáo"_s);
    CHECK(shared[0].items == std::vector<base::Id>{1, 2});
    CHECK(shared[0].units == std::vector{ward.unit("KTHT"), ward.unit("VHXH")});

    b.lead = ward.person("CV2"); // the same unit: theirs to settle
    CHECK(week::sharedProducts(std::vector{a, b}, roster).empty());
    b.lead = ward.person("NV");
    b.product = u"Tờ trình"_s; // another product
    CHECK(week::sharedProducts(std::vector{a, b}, roster).empty());
    b.product = a.product;
    b.week = w41.next();
    CHECK(week::sharedProducts(std::vector{a, b}, roster).empty());
    b.week = w41;
    b.state = State::Cancelled;
    CHECK(week::sharedProducts(std::vector{a, b}, roster).empty());
}

TEST_CASE("work without a clear lead is named")
{
    test::Ward ward;
    ward.edit([&](store::Edit &edit) {
        staff::save(edit, staff::Absence{0, ward.person("CV1"), oct(5), oct(9), {}});
        staff::save(edit, staff::Absence{0, ward.person("CV2"), oct(5), oct(8), {}});
        staff::Post gone = *staff::loadPost(ward, ward.post("NV"));
        gone.to = oct(8);
        staff::save(edit, gone);
    });
    const staff::Roster roster = staff::Roster::load(ward);
    std::vector<WorkItem> items = {item(ward.person("CV1")), item(ward.person("CV2")), item(ward.person("NV"))};
    for (size_t i = 0; i < items.size(); ++i)
        items[i].id = base::Id(i) + 1;
    std::vector<CalendarEntry> entries = {entry(4, 0, oct(6), {}), entry(5, 0, oct(6), {}), entry(6, 1, oct(6), {})};
    entries[1].workItem = 1;
    const auto unclear = week::unclearLeads(entries, items, roster);
    REQUIRE(unclear.size() == 3);
    CHECK(unclear[0] == week::UnclearLead{week::Unclear::NoChair, 4, 0});
    CHECK(unclear[1] == week::UnclearLead{week::Unclear::LeadAway, 0, 1});
    CHECK(unclear[2] == week::UnclearLead{week::Unclear::LeadWithoutPost, 0, 3});
}

TEST_CASE("what is missing before Friday, by person")
{
    test::Ward ward;
    ward.edit([&](store::Edit &edit) { staff::save(edit, staff::Absence{0, ward.person("VH"), oct(1), {}, {}}); });
    const staff::Roster roster = staff::Roster::load(ward);
    WorkItem unreported = item(ward.person("CV1"));
    unreported.id = 1;
    WorkItem unproved = item(ward.person("CV1"));
    unproved.id = 2;
    WorkItem finished = item(ward.person("CV2"));
    finished.id = 3;
    finished.joiners = {ward.person("PP")};
    WorkItem elsewhen = item(ward.person("NV"));
    elsewhen.id = 4;
    elsewhen.week = w41.next();
    WorkItem cancelled = item(ward.person("TP"));
    cancelled.id = 5;
    cancelled.state = State::Cancelled;
    WorkResult unproven;
    unproven.item = 2;
    unproven.week = w41;
    unproven.completed = 1;
    WorkResult before;
    before.item = 3;
    before.week = w41.next(-1);
    before.completed = 10;
    CalendarEntry meeting = entry(1, ward.person("CT"), oct(6), {});
    meeting.participants = {ward.person("PCT")};
    const auto owed = week::missing(w41, std::vector{unreported, unproved, finished, elsewhen, cancelled}, std::vector{unproven, before},
                                    std::vector{meeting}, roster);
    REQUIRE(owed.size() == 3);
    CHECK(owed[0].cadre == ward.person("CV1")); // the roster runs by code
    CHECK(owed[0].withoutResult == std::vector<base::Id>{1});
    CHECK(owed[0].withoutEvidence == std::vector<base::Id>{2});
    CHECK_FALSE(owed[0].noWork);
    CHECK(owed[1].cadre == ward.person("NV"));
    CHECK(owed[1].noWork);
    CHECK(owed[2].cadre == ward.person("TP"));
    CHECK(owed[2].noWork);
}

TEST_CASE("an entry is in the session given, else in that of its hour, else at any time of its day")
{
    CalendarEntry one = entry(1, 2, oct(7), QTime(14, 0));
    CHECK(week::sessionOf(one) == Session::Afternoon);
    one.session = Session::Evening; // real books are at odds with themselves: what is given counts
    CHECK(week::sessionOf(one) == Session::Evening);
    CHECK(week::sessionOf(entry(1, 2, oct(7), {})) == std::nullopt);
}

TEST_CASE("an entry put on another day keeps its hours; in another session only those that lie in it")
{
    const CalendarEntry one = entry(1, 2, oct(7), QTime(8, 0), QTime(9, 30));
    const CalendarEntry nextDay = week::placedAt(one, oct(8), Session::Morning);
    CHECK(nextDay.date == oct(8));
    CHECK(nextDay.from == QTime(8, 0));
    CHECK_FALSE(nextDay.session); // as it was: nobody has said one
    const CalendarEntry afternoon = week::placedAt(one, oct(7), Session::Afternoon);
    CHECK(afternoon.session == Session::Afternoon);
    CHECK_FALSE(afternoon.from.isValid());
    CHECK_FALSE(afternoon.to.isValid());
    CalendarEntry odd = entry(1, 2, oct(7), QTime(14, 0));
    odd.session = Session::Morning;
    CHECK(week::placedAt(odd, oct(7), Session::Afternoon).from == QTime(14, 0));
    const CalendarEntry any = week::placedAt(one, {}, std::nullopt);
    CHECK_FALSE(any.date.isValid());
    CHECK_FALSE(any.session);
    CHECK_FALSE(any.from.isValid());
}
