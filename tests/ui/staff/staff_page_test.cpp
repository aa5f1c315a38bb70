#include "staff_desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using P = staff_ui::PeopleModel;
using T = staff_ui::PostsModel;
using A = staff_ui::AbsencesModel;
using Desk = test::StaffDesk;

TEST_CASE("the tree of units narrows the people to those of the unit and below; the chosen one's posts stand beneath")
{
    Desk desk;
    const int all = desk.people()->grid()->shownCount();
    CHECK(test::find<QLabel>(desk.page, "peopleCount")->text() == u"%1 person(s)"_s.arg(all));
    auto *tree = test::find<QTreeWidget>(desk.page, "unitTree");
    REQUIRE(tree->topLevelItemCount() > 1);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    CHECK(desk.people()->grid()->shownCount() < all);
    CHECK(desk.people()->grid()->shownCount() > 0);
    QTest::keyClick(tree, Qt::Key_Home);
    CHECK(desk.people()->grid()->shownCount() == all);
    desk.people()->setFocus();
    desk.people()->setCurrentIndex(desk.people()->model()->index(3, P::Name));
    CHECK(desk.posts()->grid()->shownCount() >= 1);
    CHECK(Desk::at(desk.posts(), 0, T::Unit) == Desk::at(desk.people(), 3, P::Unit));
    CHECK(desk.page.showPerson(desk.people()->grid()->idOf(5)));
    CHECK(desk.people()->currentIndex().row() == 5);
}

TEST_CASE("a person is added with code and name, gets a post and an absence; a circle of managers is refused in its cell")
{
    Desk desk;
    const QAbstractItemModelTester people(desk.people()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester posts(desk.posts()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester absences(desk.absences()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.people()->setFocus();
    desk.people()->setCurrentIndex(desk.people()->model()->index(desk.people()->model()->rowCount() - 1, P::Code));
    QApplication::clipboard()->setText(u"CB9001\tĐặng Thị Ữ"_s);
    QTest::keyClick(desk.people(), Qt::Key_V, Qt::ControlModifier);
    TRY_REQUIRE(desk.page.isSettled() && desk.rowOf(u"CB9001"_s) >= 0);
    desk.people()->setCurrentIndex(desk.people()->model()->index(desk.rowOf(u"CB9001"_s), P::Birth));
    test::type(desk.people(), u"1"_s);
    test::type(test::find<QLineEdit>(*desk.people(), "cellEditor"), u"/2/1990"_s);
    QTest::keyClick(test::find<QLineEdit>(*desk.people(), "cellEditor"), Qt::Key_Return);
    TRY_REQUIRE(desk.page.isSettled() && Desk::at(desk.people(), desk.rowOf(u"CB9001"_s), P::Birth) == u"01/02/1990"_s);
    desk.people()->setCurrentIndex(desk.people()->model()->index(desk.rowOf(u"CB9001"_s), P::Name));
    REQUIRE(desk.posts()->model()->rowCount() == 1); // the empty one
    const QString unit = Desk::at(desk.people(), 0, P::Unit);
    desk.posts()->setCurrentIndex(desk.posts()->model()->index(0, T::Unit));
    QApplication::clipboard()->setText(unit + u"\tChuyên viên\tnhân viên\tcông chức\tCB0001\t01/10/2026"_s);
    desk.posts()->paste();
    TRY_REQUIRE(desk.page.isSettled() && Desk::at(desk.people(), desk.rowOf(u"CB9001"_s), P::Unit) == unit);
    CHECK(Desk::at(desk.posts(), 0, T::Role) == u"Nhân viên"_s);
    Desk::put(desk.posts(), 0, T::Manager, u"CB9001"_s); // of themselves
    TRY_REQUIRE(!desk.posts()->model()->index(0, T::Manager).data(grid::BadRole).toString().isEmpty());
    test::find<QTabWidget>(desk.page, "personTabs")->setCurrentIndex(1);
    Desk::put(desk.absences(), 0, A::From, u"5/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.absences()->grid()->shownCount() == 1);
    CHECK(Desk::at(desk.absences(), 0, A::From) == u"05/10/2026"_s);
    Desk::put(desk.absences(), 0, A::To, u"1/10/2026"_s); // before it began
    TRY_REQUIRE(!desk.absences()->model()->index(0, A::To).data(grid::BadRole).toString().isEmpty());
}

TEST_CASE("a code that is taken is refused and kept; people with posts stay in the register")
{
    Desk desk;
    const QString first = Desk::at(desk.people(), 0, P::Code);
    Desk::put(desk.people(), 1, P::Code, first);
    TRY_REQUIRE(desk.people()->model()->index(1, P::Code).data(grid::BadRole).toString().contains(u"already in use"_s));
    CHECK(Desk::at(desk.people(), 1, P::Code) == first);
    desk.people()->setFocus();
    desk.people()->setCurrentIndex(desk.people()->model()->index(2, P::Name));
    QTest::keyClick(desk.people(), Qt::Key_Delete, Qt::ControlModifier);
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.last().contains(u"stays in the register"_s));
}
