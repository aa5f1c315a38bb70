#include "exchange/person_export.h"

#include "exchange_desk.h"

using namespace Qt::StringLiterals;
using exchange_ui::PersonExport;
using test::ExchangeDesk;

TEST_CASE("one person's data are written under a plain name, the folder is remembered and opened; a refusal is told in place")
{
    ExchangeDesk desk(ExchangeDesk::With::Ward);
    const base::Id cadre = desk.rows(u"SELECT id FROM cadre WHERE code = 'CB0031'"_s).value(0).toLongLong();
    desk.commands.openPersonExport(cadre, u"Đặng Thị Ữ · CB0031"_s);
    auto *dialog = desk.dialog<PersonExport>("personExport");
    CHECK_FALSE(test::find<QPushButton>(*dialog, "openPersonFolder")->isEnabled());
    desk.nextFile = desk.path(u"khong co/x.xlsx"_s);
    desk.press(*dialog, "personSave");
    TRY_REQUIRE(!dialog->isBusy());
    CHECK(desk.offered.endsWith(u"/dang-thi-u-cb0031.xlsx"_s));
    CHECK_FALSE(test::find<QLabel>(*dialog, "messageText")->text().isEmpty());
    CHECK_FALSE(test::find<QPushButton>(*dialog, "openPersonFolder")->isEnabled());
    desk.nextFile = desk.path(u"cua-toi"_s); // the ending is added
    desk.press(*dialog, "personSave");
    TRY_REQUIRE(!dialog->isBusy());
    CHECK(QFile::exists(desk.path(u"cua-toi.xlsx"_s)));
    CHECK(test::find<QLabel>(*dialog, "messageText")->text().contains(u"cua-toi.xlsx"_s));
    desk.press(*dialog, "openPersonFolder");
    CHECK(desk.shownFolders == QStringList{desk.dir.path()});
    QTest::keyClick(dialog, Qt::Key_Escape);
    TRY_REQUIRE(!desk.window.findChild<PersonExport *>());
}
