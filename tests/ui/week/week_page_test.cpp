#include "week_desk.h"

#include "base/text.h"
#include "shell/unit_filter.h"
#include "shell/week_stepper.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QTabWidget>

#include <future>

using namespace Qt::StringLiterals;
using W = week_ui::WorkColumn;
using C = week_ui::CalendarModel;

TEST_CASE("the page opens on the week that is worked on and shows its work; the search needs no accents")
{
    test::WeekDesk desk;
    CHECK(test::find<QLabel>(desk.page, "weekLabel")->text() == u"Week 41: 05/10 – 11/10/2026"_s);
    const int all = desk.work()->grid()->shownCount();
    REQUIRE(all > 3);
    const QString lead = desk.at(0, W::Lead);
    auto *search = test::find<QLineEdit>(desk.page, "searchWork");
    test::type(search, base::folded(lead));
    REQUIRE(desk.work()->grid()->shownCount() >= 1);
    CHECK(desk.work()->grid()->shownCount() < all);
    CHECK(desk.at(0, W::Lead) == lead);
}

TEST_CASE("a result is typed where the work stands, as one change that Ctrl+Z's log knows by its week")
{
    test::WeekDesk desk;
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    const QString content = desk.at(0, W::Content);
    desk.work()->setCurrentIndex(desk.work()->model()->index(0, W::Completed));
    desk.work()->setFocus();
    test::type(desk.work(), u"7"_s);
    QWidget *editor = test::find<QLineEdit>(*desk.work(), "cellEditor");
    QTest::keyClick(editor, Qt::Key_Return);
    TRY_REQUIRE(commits.count() == 1);
    CHECK(commits[0][0].value<store::ChangeNotice>().action == u"Work of week 2026-W41"_s);
    desk.settle();
    CHECK(desk.at(0, W::Completed) == u"7"_s);
    CHECK(desk.at(0, W::Content) == content);
    CHECK(desk.at(0, W::TotalDone).startsWith(u"7 / "_s));
    desk.put(desk.work(), 0, W::Faults, u"-1"_s);
    CHECK_FALSE(desk.work()->model()->index(0, W::Faults).data(grid::BadRole).toString().isEmpty());
    desk.put(desk.work(), 0, W::FaultsExcused, u"3"_s); // more than there are faults
    TRY_REQUIRE(!desk.work()->model()->index(0, W::FaultsExcused).data(grid::BadRole).toString().isEmpty());
}

TEST_CASE("a block of new work is pasted from a spreadsheet: codes, names and commas are understood, wrong cells kept")
{
    test::WeekDesk desk;
    const QAbstractItemModelTester tester(desk.work()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    const int before = desk.work()->grid()->shownCount();
    desk.work()->setFocus();
    desk.work()->setCurrentIndex(desk.work()->model()->index(desk.work()->model()->rowCount() - 1, W::Content));
    QApplication::clipboard()->setText(u"Việc mới một\tCB0007\t\tBáo cáo\t1,5\t2\t9/10/2026\nViệc mới hai\tCB9999\t\t\t1\t1\t\n"_s);
    test::control(desk.work(), Qt::Key_V);
    TRY_REQUIRE(commits.count() == 1);
    TRY_REQUIRE(desk.page.isSettled() && desk.work()->grid()->shownCount() == before + 1);
    const int row = desk.rowOf(u"Việc mới một"_s);
    REQUIRE(row >= 0);
    CHECK(desk.at(row, W::K) == u"1,5"_s);
    CHECK(desk.at(row, W::Deadline) == u"09/10/2026"_s);
    const int bad = desk.rowOf(u"Việc mới hai"_s);
    REQUIRE(bad >= 0);
    CHECK(desk.at(bad, W::Lead) == u"CB9999"_s);
    CHECK(desk.work()->model()->index(bad, W::Lead).data(grid::BadRole).toString().contains(u"CB9999"_s));
    desk.put(desk.work(), bad, W::Lead, u"CB0007"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.work()->grid()->shownCount() == before + 2);
}

TEST_CASE("what is left is carried over to the next week, once")
{
    test::WeekDesk desk;
    desk.work()->setCurrentIndex(desk.work()->model()->index(desk.work()->model()->rowCount() - 1, W::Content));
    QApplication::clipboard()->setText(u"Việc dở dang\tCB0007\t\t\t1\t5\t"_s);
    desk.work()->paste();
    TRY_REQUIRE(desk.page.isSettled() && desk.rowOf(u"Việc dở dang"_s) >= 0 && desk.work()->grid()->idOf(desk.rowOf(u"Việc dở dang"_s)) > 0);
    desk.put(desk.work(), desk.rowOf(u"Việc dở dang"_s), W::Completed, u"2"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.at(desk.rowOf(u"Việc dở dang"_s), W::TotalDone) == u"2 / 5"_s);
    desk.work()->setCurrentIndex(desk.work()->model()->index(desk.rowOf(u"Việc dở dang"_s), W::Content));
    desk.work()->setFocus();
    test::control(desk.work(), Qt::Key_R);
    TRY_REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].contains(u"1 work item"_s));
    test::find<QAction>(desk.page, "carryOver")->trigger();
    TRY_REQUIRE(desk.told.size() == 2);
    CHECK(desk.told[1].contains(u"already"_s));
    test::find<QAction>(desk.page, "nextWeek")->trigger();
    TRY_REQUIRE(desk.page.isSettled() && desk.rowOf(u"Việc dở dang"_s) >= 0);
    CHECK(desk.at(desk.rowOf(u"Việc dở dang"_s), W::Assigned) == u"3"_s);
}

TEST_CASE("after a step to another week nothing is typed into the one before")
{
    test::WeekDesk desk;
    desk.work()->setFocus();
    desk.work()->setCurrentIndex(desk.work()->model()->index(0, W::Note));
    std::promise<void> go;
    desk.store.post([&](store::Database &) { go.get_future().wait(); }); // a slow disk
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    test::find<shell::WeekStepper>(desk.page, "weekStepper")->nextAction()->trigger();
    test::type(desk.work(), u"x"_s);
    CHECK_FALSE(desk.work()->findChild<QLineEdit *>(u"cellEditor"_s));
    CHECK_FALSE(test::find<QAction>(desk.page, "removeRows")->isEnabled());
    CHECK(test::find<QAction>(desk.page, "carryOver")->toolTip().contains(u"being read"_s));
    go.set_value();
    desk.settle();
    CHECK(commits.empty());
    desk.work()->setFocus();
    test::type(desk.work(), u"x"_s);
    CHECK(desk.work()->findChild<QLineEdit *>(u"cellEditor"_s));
}

TEST_CASE("calendar entries are typed, published, and the page says when they changed since")
{
    test::WeekDesk desk;
    const QAbstractItemModelTester tester(desk.calendar()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    test::find<QTabWidget>(desk.page, "weekTabs")->setCurrentIndex(1);
    const int last = desk.calendar()->model()->rowCount() - 1;
    desk.calendar()->setCurrentIndex(desk.calendar()->model()->index(last, C::Date));
    QApplication::clipboard()->setText(u"7/10/2026\tsáng\t8h30\t\tHọp giao ban\tCB0003\t\tTrưởng các phòng\tHội trường"_s);
    desk.calendar()->paste();
    const auto found = [&] {
        for (int row = 0; row < desk.calendar()->model()->rowCount(); ++row)
            if (desk.entry(row, C::What) == u"Họp giao ban"_s && desk.calendar()->grid()->idOf(row) > 0)
                return row;
        return -1;
    };
    TRY_REQUIRE(desk.page.isSettled() && found() >= 0);
    CHECK(desk.entry(found(), C::From) == u"08:30"_s);
    CHECK(desk.entry(found(), C::Session) == u"Sáng"_s);
    test::find<QAction>(desk.page, "publishCalendar")->trigger();
    auto *status = test::find<QLabel>(desk.page, "weekStatus");
    TRY_REQUIRE(desk.page.isSettled() && status->text().startsWith(u"Published"_s));
    CHECK_FALSE(status->text().contains(u"changed"_s));
    desk.put(desk.calendar(), found(), C::Place, u"Phòng họp 2"_s);
    TRY_REQUIRE(desk.page.isSettled() && status->text().contains(u"changed since"_s));
    desk.put(desk.calendar(), found(), C::From, u"25h"_s);
    CHECK_FALSE(desk.calendar()->model()->index(found(), C::From).data(grid::BadRole).toString().isEmpty());
}

TEST_CASE("removed rows are told and can be brought back")
{
    test::WeekDesk desk;
    desk.work()->setCurrentIndex(desk.work()->model()->index(desk.work()->model()->rowCount() - 1, W::Content));
    QApplication::clipboard()->setText(u"Việc nhầm\tCB0007"_s);
    desk.work()->paste();
    TRY_REQUIRE(desk.page.isSettled() && desk.rowOf(u"Việc nhầm"_s) >= 0 && desk.work()->grid()->idOf(desk.rowOf(u"Việc nhầm"_s)) > 0);
    desk.work()->setCurrentIndex(desk.work()->model()->index(desk.rowOf(u"Việc nhầm"_s), W::Content));
    CHECK(test::find<QAction>(desk.page, "removeRows")->isEnabled());
    test::find<QAction>(desk.page, "removeRows")->trigger();
    TRY_REQUIRE(desk.page.isSettled() && desk.rowOf(u"Việc nhầm"_s) < 0);
    REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.last().contains(u"undo"_s));
}

TEST_CASE("Ctrl+P asks for what is shown: the work or the calendar of the week, of the unit chosen")
{
    test::WeekDesk desk;
    using week_ui::WeekPaper;
    std::vector<std::tuple<QString, base::Id, WeekPaper>> wanted;
    QObject::connect(&desk.page, &week_ui::WeekPage::printWanted, &desk.page,
                     [&](base::Week week, base::Id unit, WeekPaper paper) { wanted.emplace_back(week.toString(), unit, paper); });
    test::control(&desk.page, Qt::Key_P);
    test::find<QTabWidget>(desk.page, "weekTabs")->setCurrentIndex(1);
    auto *units = test::find<QComboBox>(desk.page, "unitFilter");
    units->setCurrentIndex(1);
    test::control(&desk.page, Qt::Key_P);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0] == std::tuple(u"2026-W41"_s, base::Id(0), WeekPaper::Work));
    CHECK(std::get<1>(wanted[1]) != 0);
    CHECK(std::get<2>(wanted[1]) == WeekPaper::Calendar);
}
