#include "exchange/export_dialog.h"

#include "exchange_desk.h"

#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using exchange_ui::ExportDialog;
using test::ExchangeDesk;

namespace {

struct Exporting : ExchangeDesk {
    Exporting() : ExchangeDesk(With::Ward) { }
    ExportDialog *open()
    {
        commands.exportAction()->trigger();
        auto *opened = dialog<ExportDialog>("exportDialog");
        TRY_REQUIRE(!opened->isBusy());
        return opened;
    }
    static void choose(ExportDialog *dialog, const char *box, const QString &data)
    {
        auto *combo = test::find<QComboBox>(*dialog, box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentData().toString() != data; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        REQUIRE(combo->currentData().toString() == data);
    }
    static bool maySave(ExportDialog *dialog) { return test::find<QPushButton>(*dialog, "exportSave")->isEnabled(); }
};

} // namespace

TEST_CASE("what is chosen is written, remembered, and its folder opened")
{
    Exporting desk;
    ExportDialog *dialog = desk.open();
    desk.choose(dialog, "exportWhat", u"scorecards"_s);
    desk.choose(dialog, "exportFormat", u"csv"_s);
    CHECK_FALSE(desk.maySave(dialog)); // a CSV table is one sheet
    CHECK(test::find<QLabel>(*dialog, "exportWhy")->text().contains(u"one sheet"_s));
    desk.choose(dialog, "exportSheet", u"Tiêu chí chung"_s);
    CHECK(desk.maySave(dialog));
    desk.nextFile = desk.path(u"diem.csv"_s);
    desk.press(*dialog, "exportSave");
    TRY_REQUIRE(!dialog->isBusy());
    CHECK(desk.offered.endsWith(u"scorecards-2026-10.csv"_s));
    CHECK(test::find<QLabel>(*dialog, "messageText")->text().contains(u"129 row"_s));
    QFile written(desk.nextFile);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith("Tháng,Mã cán bộ,Tiêu chí"));
    desk.press(*dialog, "openExportFolder");
    CHECK(desk.shownFolders == QStringList{desk.dir.path()});
    QTest::keyClick(dialog, Qt::Key_Escape);
    TRY_REQUIRE(!desk.window.findChild<ExportDialog *>());

    dialog = desk.open();
    CHECK(test::find<QComboBox>(*dialog, "exportWhat")->currentData().toString() == u"scorecards"_s);
    CHECK(test::find<QComboBox>(*dialog, "exportFormat")->currentData().toString() == u"csv"_s);
    CHECK(test::find<QComboBox>(*dialog, "exportSheet")->currentData().toString() == u"Tiêu chí chung"_s);
    CHECK(desk.maySave(dialog));
}

TEST_CASE("month sheets need a month; a file that cannot be written is told in place")
{
    Exporting desk;
    ExportDialog *dialog = desk.open();
    desk.choose(dialog, "exportWhat", u"month"_s);
    auto *all = test::find<QRadioButton>(*dialog, "exportAllMonths");
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    CHECK_FALSE(desk.maySave(dialog));
    auto *one = test::find<QRadioButton>(*dialog, "exportOneMonth");
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
    CHECK(desk.maySave(dialog));
    desk.nextFile = desk.path(u"không có/thang.xlsx"_s);
    desk.press(*dialog, "exportSave");
    TRY_REQUIRE(!dialog->isBusy());
    CHECK(test::find<QLabel>(*dialog, "messageText")->text().startsWith(u"Error"_s));
    desk.nextFile = desk.path(u"thang.xlsx"_s);
    desk.press(*dialog, "exportSave");
    TRY_REQUIRE(!dialog->isBusy());
    CHECK(QFileInfo(desk.nextFile).size() > 2000);
}
