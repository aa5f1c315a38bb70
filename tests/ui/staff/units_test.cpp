// Units are added, renamed, moved and removed in the tree, by keys.
#include "staff_desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using Desk = test::StaffDesk;
using namespace Qt::StringLiterals;

namespace {

QWidget *form(const Desk &desk)
{
    auto *found = test::find<QWidget>(desk.page, "unitForm");
    REQUIRE(found->isVisible());
    return found;
}

void fill(const Desk &desk, const char *field, const QString &text)
{
    auto *line = test::find<QLineEdit>(*form(desk), field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    test::type(line, text);
}

QString whatIsWrong(const Desk &desk)
{
    auto *label = test::find<QLabel>(desk.page, "unitError");
    return label->isVisible() ? label->text() : QString();
}

} // namespace

TEST_CASE("Insert adds a unit below the one chosen; Esc gives it up; it is chosen once it is there")
{
    Desk desk;
    REQUIRE(desk.chooseUnit(u"UBND"_s));
    QTest::keyClick(desk.tree(), Qt::Key_Insert);
    fill(desk, "unitCode", u"TTPVHCC"_s);
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitCode"), Qt::Key_Escape);
    CHECK_FALSE(test::find<QWidget>(desk.page, "unitForm")->isVisible());
    CHECK(desk.tree()->hasFocus());

    QTest::keyClick(desk.tree(), Qt::Key_Insert);
    fill(desk, "unitCode", u"KTHT"_s); // is taken
    fill(desk, "unitName", u"Trung tâm Phục vụ hành chính công"_s);
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitName"), Qt::Key_Return);
    TRY_REQUIRE(whatIsWrong(desk).contains(u"already in use"_s));
    fill(desk, "unitCode", u"TTPVHCC"_s);
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitCode"), Qt::Key_Return);
    TRY_REQUIRE(!test::find<QWidget>(desk.page, "unitForm")->isVisible() && desk.page.isSettled()
                && desk.tree()->currentItem()->data(0, Qt::UserRole).toString() == u"TTPVHCC"_s);
    const staff::Roster roster = desk.roster();
    const staff::Unit *unit = roster.units().byCode(u"TTPVHCC"_s);
    REQUIRE(unit);
    CHECK(unit->name == u"Trung tâm Phục vụ hành chính công"_s);
    CHECK(roster.units().find(unit->parent)->code == u"UBND"_s);
    CHECK(unit->block == staff::Block::Government); // of the one above
    CHECK(desk.told.last().contains(u"TTPVHCC"_s));
}

TEST_CASE("F2 renames and moves; below itself is refused in place with what was typed kept, and one undo takes the move back")
{
    Desk desk;
    REQUIRE(desk.chooseUnit(u"VHXH"_s));
    QTest::keyClick(desk.tree(), Qt::Key_F2);
    CHECK(test::find<QLineEdit>(desk.page, "unitName")->hasFocus());
    fill(desk, "unitAbove", u"TYT"_s); // which lies below it
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitAbove"), Qt::Key_Return);
    TRY_REQUIRE(whatIsWrong(desk).contains(u"below itself"_s));
    fill(desk, "unitAbove", u"khong co"_s);
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitAbove"), Qt::Key_Return);
    CHECK(whatIsWrong(desk).contains(u"khong co"_s));
    fill(desk, "unitAbove", u"MTTQ"_s);
    fill(desk, "unitName", u"Phòng Văn hóa"_s);
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitName"), Qt::Key_Return);
    TRY_REQUIRE(!test::find<QWidget>(desk.page, "unitForm")->isVisible() && desk.page.isSettled()
                && desk.tree()->currentItem()->text(0) == u"Phòng Văn hóa"_s);
    CHECK(desk.tree()->currentItem()->parent()->data(0, Qt::UserRole).toString() == u"MTTQ"_s);
    desk.undoLast();
    const staff::Roster roster = desk.roster();
    const staff::Unit *unit = roster.units().byCode(u"VHXH"_s);
    CHECK(unit->name == u"Phòng Văn hóa - Xã hội"_s);
    CHECK(roster.units().find(unit->parent)->code == u"UBND"_s);
}

TEST_CASE("Delete removes a unit nobody was in; one with posts stays, and it is said why; keys in the grids are the grids'")
{
    Desk desk;
    REQUIRE(desk.chooseUnit(u"KTHT"_s));
    QTest::keyClick(desk.tree(), Qt::Key_Delete);
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.last().contains(u"it stays for the months"_s));
    CHECK(desk.roster().units().byCode(u"KTHT"_s));

    QTest::keyClick(desk.tree(), Qt::Key_Insert);
    fill(desk, "unitCode", u"THU"_s);
    fill(desk, "unitName", u"Tổ thử"_s);
    QTest::keyClick(test::find<QLineEdit>(desk.page, "unitName"), Qt::Key_Return);
    TRY_REQUIRE(desk.page.isSettled() && desk.tree()->currentItem()->text(0) == u"Tổ thử"_s);
    QTest::keyClick(desk.tree(), Qt::Key_Delete);
    TRY_REQUIRE(desk.page.isSettled() && desk.tree()->currentItem()->data(0, Qt::UserRole).toString() == u"KTHT"_s);
    CHECK_FALSE(desk.roster().units().byCode(u"THU"_s));

    const QAction *remove = test::find<QAction>(desk.page, "removeUnit");
    CHECK(remove->isEnabled());
    QTest::keyClick(desk.tree(), Qt::Key_Home); // all units: none to rename
    CHECK_FALSE(remove->isEnabled());
    CHECK_FALSE(remove->toolTip().isEmpty());
}

TEST_CASE("who may not change units is told why, before they try")
{
    Desk desk;
    const auto directoryFor = [&](const rights::Caller &caller) {
        return desk.read([caller](store::Database &database) {
            staff_ui::Directory directory;
            staff_ui::fill(directory, database, caller, QDate(2026, 10, 7));
            return directory;
        });
    };
    const base::Id unit = desk.roster().units().byCode(u"KTHT"_s)->id;
    const staff_ui::Directory owners = directoryFor(rights::owner());
    CHECK(owners.whyNotUnit(unit).isEmpty());
    CHECK(owners.whyNotUnit(0).isEmpty());
    const staff_ui::Directory members = directoryFor({7, rights::Role::Member, desk.idOf(u"CB0010"_s), u"CB0010"_s}); // the unit's own head
    CHECK_FALSE(members.whyNotUnit(unit).isEmpty());
    CHECK_FALSE(members.whyNotUnit(0).isEmpty());
    const staff_ui::Directory officers = directoryFor({8, rights::Role::Officer, 0, u"cán bộ tổ chức"_s}); // of no unit
    CHECK_FALSE(officers.whyNotUnit(unit).isEmpty());
}
