// Pictures of the page, to be looked at: test_ui_staff "[.shots]" with SHOTS=folder, and THEME=dark, SHOTS_LANGUAGE=en if wanted.
#include "staff_desk.h"

#include "shell/theme.h"
#include "staff/transfer_dialog.h"
#include "translations/translations.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

void save(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    REQUIRE(widget.grab().save(qEnvironmentVariable("SHOTS", u"."_s) + u'/' + name + u".png"_s));
}

} // namespace

TEST_CASE("pictures of the page of the staff", "[.shots]")
{
    const bool english = qEnvironmentVariable("SHOTS_LANGUAGE") == u"en";
    translations::install(english ? translations::Language::English : translations::Language::Vietnamese);
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    shell::applyTheme(qEnvironmentVariable("THEME") == u"dark" ? shell::Theme::Dark : shell::Theme::Light);
    test::StaffDesk desk;
    desk.page.resize(1366 - 120, 768 - 80); // what rail and bars leave of the smallest screen
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0031"_s)));
    test::find<QTabWidget>(desk.page, "personTabs")->setCurrentIndex(2);
    TRY_REQUIRE(desk.page.isSettled());
    save(desk.page, u"staff-record"_s);
    test::find<QTabWidget>(desk.page, "recordParts")->setCurrentIndex(1);
    REQUIRE(desk.chooseUnit(u"VHXH"_s));
    QTest::keyClick(desk.tree(), Qt::Key_F2);
    auto *above = test::find<QLineEdit>(desk.page, "unitAbove");
    above->setText(u"TYT"_s);
    QTest::keyClick(above, Qt::Key_Return);
    TRY_REQUIRE(test::find<QWidget>(desk.page, "unitError")->isVisible());
    save(desk.page, u"staff-unit"_s);
    QTest::keyClick(above, Qt::Key_Escape);
    test::find<QTabWidget>(desk.page, "personTabs")->setCurrentIndex(0);
    desk.people()->setFocus();
    QTest::keyClick(desk.people(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = desk.page.findChild<staff_ui::TransferDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(test::find<QLineEdit>(*dialog, "transferTitle"), Qt::Key_Return);
    save(*dialog, u"staff-transfer"_s);
}
