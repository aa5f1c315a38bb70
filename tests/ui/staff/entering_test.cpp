// People are entered one after another, while what was entered before is read again.
#include "staff_desk.h"

#include "access/account.h"
#include "staff/staff_table.h"
#include "staff/transfer_dialog.h"
#include "store/audit.h"

#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using P = staff_ui::PeopleModel;
using A = staff_ui::AbsencesModel;
using Desk = test::StaffDesk;

namespace {

QLineEdit *editorIn(const grid::View *view) { return qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex())); }

// By keys into the current cell.
void enter(grid::View *view, const QString &text, Qt::Key key)
{
    test::type(view, text.left(1));
    QLineEdit *editor = editorIn(view);
    REQUIRE(editor);
    test::type(editor, text.mid(1));
    QTest::keyClick(editor, key);
    QCoreApplication::processEvents(); // the editor takes its key before the cell is written
}

// Something is committed by somebody else, and the page has read it.
void commitElsewhere(Desk &desk, const QString &unit)
{
    QSignalSpy read(&desk.page, &shell::Page::settled);
    desk.read([unit](store::Database &database) {
        store::Edit edit(database, {}, u"Sửa"_s);
        staff::Unit changed = *staff::UnitTree(staff::loadUnits(database)).byCode(unit);
        changed.name += u" (mới)"_s;
        staff::save(edit, changed);
        return edit.commit();
    });
    TRY_REQUIRE(read.count() > 0 && desk.page.isSettled());
}

// What has been done since, as the log has it.
QStringList actionsSince(Desk &desk, qint64 seq, std::optional<store::EntryKind> kind = std::nullopt)
{
    return desk.read([seq, kind](store::Database &database) {
        QStringList actions;
        store::eachEntry(database, seq + 1, [&](const store::AuditEntry &entry) {
            if (!kind || entry.kind == *kind)
                actions << entry.action;
            return true;
        });
        return actions;
    });
}

qint64 head(Desk &desk)
{
    return desk.read([](store::Database &database) { return database.auditHead(); });
}

} // namespace

TEST_CASE("two people typed one after the other are two people: the empty row stays current while the first is read again")
{
    Desk desk;
    grid::View *people = desk.people();
    const QString first = Desk::at(people, 0, P::Name);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(people->model()->rowCount() - 1, P::Code));
    QSignalSpy read(&desk.page, &shell::Page::settled);
    enter(people, u"CB9001"_s, Qt::Key_Tab);
    enter(people, u"Đặng Thị Ữ"_s, Qt::Key_Return);
    TRY_REQUIRE(read.count() > 0 && desk.page.isSettled() && desk.rowOf(u"CB9001"_s) >= 0);
    const int last = people->model()->rowCount() - 1;
    REQUIRE(people->currentIndex().row() == last);
    people->setCurrentIndex(people->model()->index(last, P::Code));
    enter(people, u"CB9002"_s, Qt::Key_Tab);
    CHECK(Desk::at(people, last, P::Code) == u"CB9002"_s);
    CHECK(Desk::at(people, 0, P::Name) == first);
    const staff::Roster roster = desk.roster();
    CHECK(std::none_of(roster.cadres().begin(), roster.cadres().end(), [](const staff::Cadre &each) { return each.name == u"CB9002"; }));
}

TEST_CASE("what is being typed stays open with its text while the register is read again, in a unit's people too")
{
    Desk desk;
    REQUIRE(desk.chooseUnit(u"UBND"_s));
    grid::View *people = desk.people();
    QSignalSpy resets(people->model(), &QAbstractItemModel::modelReset);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(2, P::Qualification));
    test::type(people, u"Đ"_s);
    REQUIRE(editorIn(people));
    test::type(editorIn(people), u"ại học"_s);
    commitElsewhere(desk, u"VPDU"_s);
    REQUIRE(editorIn(people));
    CHECK(editorIn(people)->text() == u"Đại học"_s);
    CHECK(resets.count() == 0);
    CHECK(people->currentIndex().row() == 2);
}

TEST_CASE("a reading moves nobody who types: a search that leaves the row behind brings no other under the keys")
{
    Desk desk;
    grid::View *people = desk.people();
    people->setFocus();
    people->setCurrentIndex(people->model()->index(people->model()->rowCount() - 1, P::Code));
    test::find<QLineEdit>(desk.page, "searchPeople")->setText(Desk::at(people, 0, P::Code)); // as another part of the window may
    CHECK(people->currentIndex().row() == people->model()->rowCount() - 1);
    CHECK(people->grid()->idOf(people->currentIndex().row()) == 0);
}

TEST_CASE("branches that were folded stay folded, and the tree stays where it was, when the register is read again")
{
    Desk desk;
    QTreeWidget *tree = desk.tree();
    REQUIRE(desk.chooseUnit(u"UBND"_s));
    QTest::keyClick(tree, Qt::Key_Left);
    REQUIRE_FALSE(tree->currentItem()->isExpanded());
    commitElsewhere(desk, u"VPDU"_s);
    REQUIRE(tree->currentItem()->data(0, Qt::UserRole).toString() == u"UBND"_s);
    CHECK_FALSE(tree->currentItem()->isExpanded());
    QTest::keyClick(tree, Qt::Key_Right);
    tree->setFixedHeight(60);
    QCoreApplication::processEvents();
    tree->verticalScrollBar()->setValue(2);
    REQUIRE(tree->verticalScrollBar()->value() == 2);
    commitElsewhere(desk, u"VPDU"_s);
    QCoreApplication::processEvents();
    CHECK(tree->verticalScrollBar()->value() == 2);
}

TEST_CASE("two cells of an absence typed at once are both kept")
{
    Desk desk;
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0031"_s)));
    const base::Id cadre = desk.idOf(u"CB0031"_s);
    test::find<QTabWidget>(desk.page, "personTabs")->setCurrentIndex(1);
    const int before = desk.absences()->grid()->shownCount();
    Desk::put(desk.absences(), before, A::From, u"5/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.absences()->grid()->shownCount() == before + 1);
    TRY_REQUIRE(desk.roster().absences(cadre).size() == std::size_t(before) + 1);
    commitElsewhere(desk, u"VPDU"_s);
    int row = 0;
    while (Desk::at(desk.absences(), row, A::From) != u"05/10/2026"_s)
        ++row;
    Desk::put(desk.absences(), row, A::To, u"9/10/2026"_s);
    Desk::put(desk.absences(), row, A::Reason, u"ốm"_s); // before the first is read again
    TRY_REQUIRE(desk.page.isSettled() && Desk::at(desk.absences(), row, A::Reason) == u"ốm"_s);
    const auto absences = desk.roster();
    const auto found = absences.absences(cadre);
    const auto ours = std::find_if(found.begin(), found.end(), [](const staff::Absence &each) { return each.from == QDate(2026, 10, 5); });
    REQUIRE(ours != found.end());
    CHECK(ours->reason == u"ốm"_s);
    CHECK(ours->to == QDate(2026, 10, 9));
}

TEST_CASE("the log names people by their codes: posts, absences, transfers")
{
    Desk desk;
    const QString name = Desk::at(desk.people(), desk.rowOf(u"CB0031"_s), P::Name);
    const qint64 before = head(desk);
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0031"_s)));
    Desk::put(desk.posts(), 0, staff_ui::PostsModel::Title, u"Chuyên viên chính"_s);
    TRY_REQUIRE(head(desk) == before + 1);
    test::find<QTabWidget>(desk.page, "personTabs")->setCurrentIndex(1);
    Desk::put(desk.absences(), desk.absences()->grid()->shownCount(), A::From, u"5/10/2026"_s);
    TRY_REQUIRE(head(desk) == before + 2);
    TRY_REQUIRE(desk.page.isSettled());
    desk.people()->setFocus();
    QTest::keyClick(desk.people(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = desk.page.findChild<staff_ui::TransferDialog *>();
    REQUIRE(dialog);
    test::find<QLineEdit>(*dialog, "transferUnit")->setText(u"VPDU"_s);
    auto *title = test::find<QLineEdit>(*dialog, "transferTitle");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    TRY_REQUIRE(head(desk) == before + 3);
    for (const QString &action : actionsSince(desk, before)) {
        INFO(action.toStdString());
        CHECK(action.contains(u"CB0031"_s));
        CHECK_FALSE(action.contains(name));
    }
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.last().contains(name)); // to the reader
}

TEST_CASE("that somebody read a person's record is in the log, once for each time it is opened, by code")
{
    Desk desk;
    const qint64 before = head(desk);
    const auto readings = [&] { return actionsSince(desk, before, store::EntryKind::Access); };
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0031"_s)));
    test::find<QTabWidget>(desk.page, "personTabs")->setCurrentIndex(2);
    TRY_REQUIRE(desk.page.isSettled() && test::find<grid::View>(desk.page, "recordMonthsGrid")->grid()->rowCount() > 0);
    REQUIRE(readings().size() == 1);
    CHECK(readings().first().contains(u"CB0031"_s));
    CHECK_FALSE(readings().first().contains(Desk::at(desk.people(), desk.rowOf(u"CB0031"_s), P::Name)));
    commitElsewhere(desk, u"VPDU"_s);
    CHECK(readings().size() == 1); // read again, not opened again
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0008"_s)));
    TRY_REQUIRE(desk.page.isSettled() && readings().size() == 2);
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0031"_s)));
    TRY_REQUIRE(desk.page.isSettled());
    CHECK(readings().size() == 2); // the same person, in the same session
}

TEST_CASE("a transfer asked for before somebody else logged in is not made in their name")
{
    Desk desk;
    const base::Id cadre = desk.idOf(u"CB0031"_s);
    const std::size_t posts = desk.roster().posts(cadre).size();
    REQUIRE(desk.page.showPerson(cadre));
    desk.people()->setFocus();
    QTest::keyClick(desk.people(), Qt::Key_M, Qt::ControlModifier);
    const QPointer<staff_ui::TransferDialog> dialog(desk.page.findChild<staff_ui::TransferDialog *>());
    REQUIRE(dialog);
    desk.read([](store::Database &database) {
        return rights::create(database, rights::owner(), {0, u"chu"_s, u"Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu chủ"_s);
    });
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
    if (dialog && dialog->isVisible()) {
        test::find<QLineEdit>(*dialog, "transferUnit")->setText(u"VPDU"_s);
        auto *title = test::find<QLineEdit>(*dialog, "transferTitle");
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Return); // while nobody is in
    }
    desk.session.logIn(u"chu"_s, u"mật khẩu chủ"_s);
    TRY_REQUIRE(desk.session.isIn() && desk.page.isSettled() && desk.people()->grid()->shownCount() > 0);
    if (dialog && dialog->isVisible())
        QTest::keyClick(test::find<QLineEdit>(*dialog, "transferTitle"), Qt::Key_Return);
    CHECK(desk.roster().posts(cadre).size() == posts);
}
