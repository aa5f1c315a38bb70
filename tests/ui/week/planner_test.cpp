// The calendar by day and session, as hands and eyes have it.
#include "week_desk.h"

#include "access/account.h"
#include "grid/choice_edit.h"
#include "week/entry_panel.h"
#include "week/planner_model.h"
#include "week/planner_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using week_ui::PlannerCell;
using week_ui::PlannerRow;

namespace {

const base::Week w41 = *base::Week::of(2026, 41);
const PlannerCell wednesdayMorning{PlannerRow::Morning, 2}; // today's: it is 10 o'clock there

struct Plan : test::WeekDesk {
    Plan()
    {
        test::find<QTabWidget>(page, "weekTabs")->setCurrentIndex(1);
        view()->setFocus();
    }
    week_ui::PlannerView *view() const { return test::find<week_ui::PlannerView>(page, "plannerView"); }
    week_ui::PlannerModel *model() const { return static_cast<week_ui::PlannerModel *>(view()->model()); }
    QWidget *panel() const { return test::find<week_ui::EntryPanel>(page, "entryPanel"); }
    template <class W = QLineEdit> W *field(const char *name) const { return test::find<W>(*panel(), name); }
    QAction *action(const char *name) const { return test::find<QAction>(page, name); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(view(), key, with); }

    base::Id id(const QString &content) const
    {
        for (const week_ui::PlannerEntry &each : model()->entries())
            if (each.entry.content == content)
                return each.entry.id;
        return 0;
    }
    int count(const QString &content) const
    {
        const auto &all = model()->entries();
        return int(std::count_if(all.begin(), all.end(), [&](const week_ui::PlannerEntry &each) { return each.entry.content == content; }));
    }
    bool isAt(const QString &content, PlannerRow row, int day) const { return page.isSettled() && cellOf(content) == PlannerCell{row, day}; }
    PlannerCell cellOf(const QString &content) const
    {
        const int place = model()->find(id(content));
        return place < 0 ? PlannerCell{PlannerRow::NoDay, 6} : model()->entries()[std::size_t(place)].cell;
    }
    // Puts an entry into the file behind the window's back.
    base::Id put(const QString &content, QDate day, std::optional<week::Session> in, QTime from = {}, base::Id chair = 0)
    {
        week::CalendarEntry entry;
        entry.week = w41;
        entry.content = content;
        entry.date = day;
        entry.session = in;
        entry.from = from;
        entry.chair = chair;
        const base::Id made = store
                                  .post([entry](store::Database &database) {
                                      store::Edit edit(database, {}, u"Thêm"_s);
                                      const base::Id id = week::save(edit, entry);
                                      edit.commit();
                                      return id;
                                  })
                                  .result();
        TRY_REQUIRE(page.isSettled() && model()->find(made) >= 0);
        return made;
    }
    week::CalendarEntry stored(base::Id entry)
    {
        return store.post([entry](store::Database &database) { return week::loadEntry(database, entry).value(); }).result();
    }
    base::Id cadre(const QString &code)
    {
        for (const staff::Cadre &each : model()->week()->roster.cadres())
            if (each.code == code)
                return each.id;
        return 0;
    }
    void undoLast()
    {
        store.post([](store::Database &database) { return store::undo(database, {}, database.auditHead(), u"Hoàn tác"_s); }).result();
    }
    void drag(base::Id entry, PlannerCell to, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        const QPoint from = view()->entryRect(entry).center();
        const QPoint there = view()->cellRect(to).center();
        QWidget *on = view()->viewport();
        QTest::mousePress(on, Qt::LeftButton, with, from);
        for (const QPoint at : {from + QPoint(12, 12), there}) {
            QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, with);
            QCoreApplication::sendEvent(on, &move);
        }
        QTest::mouseRelease(on, Qt::LeftButton, with, there);
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = field(name);
        edit->setFocus();
        edit->selectAll();
        test::type(edit, text);
    }
};

} // namespace

TEST_CASE("the calendar stands by day and session; cells tell their day, session and entries")
{
    Plan plan;
    const QAbstractItemModelTester tester(plan.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    plan.put(u"Họp giao ban"_s, QDate(2026, 10, 8), week::Session::Morning, QTime(8, 0));
    plan.put(u"Tiếp công dân"_s, QDate(2026, 10, 8), {}, QTime(14, 0));
    plan.put(u"Chưa hẹn"_s, {}, {});
    CHECK(plan.cellOf(u"Họp giao ban"_s) == PlannerCell{PlannerRow::Morning, 3});
    CHECK(plan.cellOf(u"Tiếp công dân"_s) == PlannerCell{PlannerRow::Afternoon, 3});
    CHECK(plan.cellOf(u"Chưa hẹn"_s) == PlannerCell{PlannerRow::NoDay, 0});
    const QString told = plan.model()->indexAt({PlannerRow::Morning, 3}).data(Qt::AccessibleTextRole).toString();
    CHECK(told.contains(u"08/10, Morning"_s));
    CHECK(told.contains(u"Họp giao ban"_s));
    CHECK(told.contains(u"Nobody is named to chair it"_s));
    CHECK(plan.view()->isRowHidden(int(PlannerRow::AnyTime)));
    const base::Id an = plan.cadre(u"CB0003"_s);
    plan.put(u"Cuộc một"_s, QDate(2026, 10, 9), {}, QTime(9, 0), an);
    plan.put(u"Cuộc hai"_s, QDate(2026, 10, 9), {}, QTime(9, 0), an);
    const QString clash = plan.model()->indexAt({PlannerRow::Morning, 4}).data(Qt::AccessibleTextRole).toString();
    CHECK(clash.contains(u"at the same hour"_s));
    CHECK(plan.model()->words()[std::size_t(plan.model()->find(plan.id(u"Cuộc hai"_s)))].warnings.size() == 1);
}

TEST_CASE("typing in a cell begins an entry there, Enter keeps it; what is wrong is said below its field")
{
    Plan plan;
    plan.view()->select(PlannerCell{PlannerRow::Evening, 3});
    test::type(plan.view(), u"Đ"_s);
    REQUIRE(plan.panel()->isVisible());
    test::type(plan.field("entryContent"), u"i cơ sở"_s);
    plan.type("entryFrom", u"25h"_s);
    QTest::keyClick(plan.field("entryFrom"), Qt::Key_Return);
    CHECK(plan.panel()->isVisible());
    CHECK(plan.id(u"Đi cơ sở"_s) == 0);
    plan.type("entryFrom", u"19h30"_s);
    plan.type("entryChair", u"CB0003"_s);
    plan.type("entryParticipants", u"CB0007; CB0008"_s);
    QTest::keyClick(plan.field("entryParticipants"), Qt::Key_Return);
    TRY_REQUIRE(plan.page.isSettled() && plan.id(u"Đi cơ sở"_s) != 0 && plan.panel()->isHidden());
    CHECK(plan.cellOf(u"Đi cơ sở"_s) == PlannerCell{PlannerRow::Evening, 3});
    CHECK(plan.view()->currentEntry() == plan.id(u"Đi cơ sở"_s));
    const week::CalendarEntry entry = plan.stored(plan.id(u"Đi cơ sở"_s));
    CHECK(entry.from == QTime(19, 30));
    CHECK(entry.chair == plan.cadre(u"CB0003"_s));
    CHECK(entry.participants == std::vector<base::Id>{plan.cadre(u"CB0007"_s), plan.cadre(u"CB0008"_s)});
    TRY_REQUIRE(plan.view()->hasFocus());
    plan.key(Qt::Key_Return); // and it is changed where it stands
    REQUIRE(plan.panel()->isVisible());
    plan.type("entryPlace", u"Khu phố 3"_s);
    plan.field<QComboBox>("entryState")->setCurrentIndex(1);
    QTest::keyClick(plan.field("entryPlace"), Qt::Key_Return);
    TRY_REQUIRE(plan.page.isSettled() && plan.panel()->isHidden());
    CHECK(plan.stored(entry.id).place == u"Khu phố 3"_s);
    CHECK(plan.stored(entry.id).state == week::State::Done);
    CHECK(plan.stored(entry.id).participants == entry.participants);
    TRY_REQUIRE(plan.model()->words()[std::size_t(plan.model()->find(entry.id))].states.join(QString()).contains(u"✓"_s));
}

TEST_CASE("unplanned work in two keys: Ctrl+U and its words; it stands at the session that it is now")
{
    Plan plan;
    test::find<QTabWidget>(plan.page, "weekTabs")->setCurrentIndex(0); // wherever one is
    test::control(plan.work(), Qt::Key_U);
    REQUIRE(plan.panel()->isVisible());
    CHECK(plan.field<QCheckBox>("entryUnplanned")->isChecked());
    test::type(plan.field("entryContent"), u"Xử lý sự cố"_s);
    QTest::keyClick(plan.field("entryContent"), Qt::Key_Return);
    TRY_REQUIRE(plan.page.isSettled() && plan.id(u"Xử lý sự cố"_s) != 0);
    CHECK(plan.cellOf(u"Xử lý sự cố"_s) == wednesdayMorning);
    CHECK(plan.stored(plan.id(u"Xử lý sự cố"_s)).unplanned);
}

TEST_CASE("Ctrl and an arrow puts an entry into the neighbouring cell; it is one step back")
{
    Plan plan;
    const base::Id entry = plan.put(u"Kiểm tra chợ"_s, QDate(2026, 10, 8), week::Session::Morning, QTime(8, 0));
    QSignalSpy commits(&plan.store, &shell::StoreThread::committed);
    REQUIRE(plan.view()->select(entry));
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    TRY_REQUIRE(plan.isAt(u"Kiểm tra chợ"_s, PlannerRow::Morning, 4));
    CHECK(commits.count() == 1);
    CHECK(commits[0][0].value<store::ChangeNotice>().action.startsWith(u"Moved"_s));
    CHECK(plan.stored(entry).from == QTime(8, 0));
    CHECK(plan.view()->currentEntry() == entry); // the keyboard goes with it
    plan.key(Qt::Key_Down, Qt::ControlModifier);
    TRY_REQUIRE(plan.isAt(u"Kiểm tra chợ"_s, PlannerRow::Afternoon, 4));
    CHECK_FALSE(plan.stored(entry).from.isValid());
    TRY_REQUIRE(!plan.told.isEmpty() && plan.told.last().contains(u"left open"_s));
    plan.undoLast();
    TRY_REQUIRE(plan.isAt(u"Kiểm tra chợ"_s, PlannerRow::Morning, 4));
    CHECK(plan.stored(entry).from == QTime(8, 0));
}

TEST_CASE("the mouse drags an entry to another day, with Ctrl a copy; a double click writes")
{
    Plan plan;
    const base::Id entry = plan.put(u"Trực ban"_s, QDate(2026, 10, 10), week::Session::Evening);
    plan.view()->select(entry);
    plan.drag(entry, {PlannerRow::Evening, 6});
    TRY_REQUIRE(plan.isAt(u"Trực ban"_s, PlannerRow::Evening, 6));
    plan.drag(entry, {PlannerRow::Evening, 4}, Qt::ControlModifier);
    TRY_REQUIRE(plan.page.isSettled() && plan.count(u"Trực ban"_s) == 2);
    CHECK(plan.stored(entry).date == QDate(2026, 10, 11)); // it stayed
    plan.undoLast();
    TRY_REQUIRE(plan.page.isSettled() && plan.count(u"Trực ban"_s) == 1);
    plan.view()->select(entry);
    QTest::mouseDClick(plan.view()->viewport(), Qt::LeftButton, {}, plan.view()->entryRect(entry).center());
    REQUIRE(plan.panel()->isVisible());
    CHECK(plan.field("entryContent")->text() == u"Trực ban"_s);
    QTest::keyClick(plan.field("entryContent"), Qt::Key_Escape);
    CHECK(plan.panel()->isHidden());
    QTest::mouseDClick(plan.view()->viewport(), Qt::LeftButton, {}, plan.view()->cellRect({PlannerRow::Evening, 5}).center());
    REQUIRE(plan.panel()->isVisible());
    CHECK(plan.field("entryContent")->text().isEmpty());
    CHECK(plan.field<QComboBox>("entryDay")->currentData().toDate() == QDate(2026, 10, 10));
}

TEST_CASE("Del removes and says that undo brings it back")
{
    Plan plan;
    const base::Id entry = plan.put(u"Nhầm"_s, QDate(2026, 10, 8), week::Session::Morning);
    REQUIRE(plan.view()->select(entry));
    plan.key(Qt::Key_Delete);
    TRY_REQUIRE(plan.page.isSettled() && plan.id(u"Nhầm"_s) == 0 && !plan.told.isEmpty());
    CHECK(plan.told.last().contains(u"undo"_s));
    plan.undoLast();
    TRY_REQUIRE(plan.page.isSettled() && plan.id(u"Nhầm"_s) == entry);
}

TEST_CASE("arrows go through entries and cells, Tab through the week's entries")
{
    Plan plan;
    const base::Id first = plan.put(u"Một"_s, QDate(2026, 10, 10), week::Session::Evening, QTime(18, 0));
    const base::Id second = plan.put(u"Hai"_s, QDate(2026, 10, 10), week::Session::Evening, QTime(19, 0));
    const base::Id third = plan.put(u"Ba"_s, QDate(2026, 10, 11), week::Session::Evening, QTime(19, 0));
    REQUIRE(plan.view()->select(first));
    plan.key(Qt::Key_Down);
    CHECK(plan.view()->currentEntry() == second);
    CHECK(plan.view()->accessibleDescription().contains(u"Hai"_s));
    plan.key(Qt::Key_Down);
    CHECK(plan.view()->currentCell() == PlannerCell{PlannerRow::NoDay, 0});
    plan.key(Qt::Key_Up);
    CHECK(plan.view()->currentEntry() == second); // from below the nearest
    plan.key(Qt::Key_Right);
    CHECK(plan.view()->currentEntry() == third);
    plan.key(Qt::Key_Backtab, Qt::ShiftModifier); // to what is earlier that Sunday
    CHECK(plan.view()->currentEntry() != third);
    plan.key(Qt::Key_Tab);
    CHECK(plan.view()->currentEntry() == third);
    plan.key(Qt::Key_Left);
    plan.key(Qt::Key_Left);
    CHECK(plan.view()->currentCell() == PlannerCell{PlannerRow::Evening, 4});
}

TEST_CASE("the calendar of one person, chosen by a part of the name; it is empty for who has nothing, and Ctrl+P prints it")
{
    Plan plan;
    const base::Id an = plan.cadre(u"CB0003"_s);
    plan.put(u"Của một người"_s, QDate(2026, 10, 8), week::Session::Morning, {}, an);
    plan.put(u"Của ai khác"_s, QDate(2026, 10, 8), week::Session::Morning);
    std::vector<std::pair<base::Id, base::Id>> wanted;
    QObject::connect(&plan.page, &week_ui::WeekPage::printWanted, &plan.page,
                     [&](base::Week, base::Id unit, week_ui::WeekPaper, base::Id cadre) { wanted.emplace_back(unit, cadre); });
    auto *person = test::find<grid::ChoiceEdit>(plan.page, "calendarPerson");
    plan.action("calendarOfPerson")->trigger();
    test::type(person, u"cb0003"_s);
    QTest::keyClick(person, Qt::Key_Return);
    CHECK(plan.id(u"Của một người"_s) != 0);
    CHECK(plan.id(u"Của ai khác"_s) == 0);
    CHECK_FALSE(plan.action("publishCalendar")->isEnabled());
    test::control(plan.view(), Qt::Key_P);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0] == std::pair(base::Id(0), an));

    plan.action("calendarOfPerson")->trigger();
    test::type(person, u"không có ai"_s);
    QTest::keyClick(person, Qt::Key_Return);
    CHECK(test::find<QLabel>(plan.page, "calendarPersonError")->isVisible());
    person->clear();
    CHECK(plan.id(u"Của ai khác"_s) != 0); // everybody's again
}

TEST_CASE("a week without entries says so and offers to add; what is added first is there")
{
    Plan plan;
    for (int i = 0; i < 8; ++i)
        test::find<QAction>(plan.page, "nextWeek")->trigger();
    TRY_REQUIRE(plan.page.isSettled() && plan.model()->entries().empty() && plan.model()->week()->week > w41.next(4));
    auto *add = test::find<QPushButton>(plan.page, "addFirstEntryButton");
    REQUIRE(add->isVisible());
    QTest::keyClick(add, Qt::Key_Return);
    REQUIRE(plan.panel()->isVisible());
    test::type(plan.field("entryContent"), u"Đầu tiên"_s);
    QTest::keyClick(plan.field("entryContent"), Qt::Key_Return);
    TRY_REQUIRE(plan.page.isSettled() && plan.id(u"Đầu tiên"_s) != 0);
    CHECK(plan.view()->isVisible());
}

TEST_CASE("by day or as a table is remembered")
{
    {
        Plan plan;
        CHECK(plan.action("calendarByDay")->isChecked());
        plan.action("calendarAsTable")->trigger();
        CHECK(plan.calendar()->isVisible());
        CHECK_FALSE(plan.view()->isVisible());
        CHECK_FALSE(plan.action("addEntry")->isEnabled());
        CHECK(QSettings().value(u"week/calendarAs"_s).toString() == u"table"_s);
    }
    test::WeekDesk first;
    QSettings().setValue(u"week/calendarAs"_s, u"table"_s);
    week_ui::WeekPage second(first.store, first.session, &first.import);
    CHECK(test::find<QAction>(second, "calendarAsTable")->isChecked());
}

TEST_CASE("participants are typed into the table too, names parted by semicolons; who is unknown is marked")
{
    Plan plan;
    using C = week_ui::CalendarModel;
    const base::Id entry = plan.put(u"Họp tổ"_s, QDate(2026, 10, 8), week::Session::Morning);
    const int row = plan.calendar()->grid()->rowOfId(entry);
    REQUIRE(row >= 0);
    plan.WeekDesk::put(plan.calendar(), row, C::Participants, u"CB0007; CB0008"_s);
    TRY_REQUIRE(plan.page.isSettled() && plan.stored(entry).participants.size() == 2);
    TRY_REQUIRE(plan.entry(plan.calendar()->grid()->rowOfId(entry), C::Participants).contains(u"; "_s));
    const QString both = plan.entry(plan.calendar()->grid()->rowOfId(entry), C::Participants);
    plan.WeekDesk::put(plan.calendar(), plan.calendar()->grid()->rowOfId(entry), C::Participants, both + u"; CB9999"_s);
    CHECK(plan.calendar()
              ->model()
              ->index(plan.calendar()->grid()->rowOfId(entry), C::Participants)
              .data(grid::BadRole)
              .toString()
              .contains(u"CB9999"_s));
    CHECK(plan.stored(entry).participants.size() == 2);
}

TEST_CASE("who may not write an entry can look at it and is told why; a reader is told at once")
{
    Plan plan;
    const base::Id entry = plan.put(u"Họp Đảng ủy"_s, QDate(2026, 10, 8), week::Session::Morning, {}, plan.cadre(u"CB0001"_s));
    const base::Id member = plan.cadre(u"CB0008"_s);
    plan.store
        .post([member](store::Database &database) {
            rights::create(database, rights::owner(), {0, u"chu"_s, u"Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu chủ"_s);
            const rights::Caller owner = *rights::login(database, u"chu"_s, u"mật khẩu chủ"_s);
            rights::create(database, owner, {0, u"an"_s, u"An"_s, member, rights::Role::Member}, u"mật khẩu an"_s);
            rights::create(database, owner, {0, u"doc"_s, u"Đọc"_s, 0, rights::Role::Reader}, u"mật khẩu đọc"_s);
        })
        .waitForFinished();
    TRY_REQUIRE(plan.session.state() == shell::Session::State::LoggedOut);
    plan.session.logIn(u"an"_s, u"mật khẩu an"_s);
    TRY_REQUIRE(plan.session.isIn() && plan.page.isSettled() && plan.model()->find(entry) >= 0);
    plan.view()->setFocus();
    REQUIRE(plan.view()->select(entry));
    plan.told.clear();
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(plan.told.size() == 1);
    CHECK(plan.stored(entry).date == QDate(2026, 10, 8));
    plan.key(Qt::Key_Return);
    REQUIRE(plan.panel()->isVisible());
    CHECK(plan.field("entryContent")->isReadOnly());
    CHECK_FALSE(plan.field<QPushButton>("entryOk")->isEnabled());
    CHECK(plan.field<QLabel>("entryError")->text().contains(plan.told.first()));
    QTest::keyClick(plan.field("entryContent"), Qt::Key_Escape);

    plan.session.logOut();
    plan.session.logIn(u"doc"_s, u"mật khẩu đọc"_s);
    TRY_REQUIRE(plan.session.isIn() && plan.page.isSettled() && plan.model()->find(entry) >= 0);
    plan.view()->setFocus();
    plan.told.clear();
    test::type(plan.view(), u"x"_s);
    CHECK(plan.panel()->isHidden());
    REQUIRE(plan.told.size() == 1);
    CHECK(plan.told[0].contains(u"looking only"_s));
    CHECK_FALSE(plan.action("addUnplanned")->isEnabled());
}
