// The settings of the user and of the file, the keys, the guide to the month.
#include "access/account.h"
#include "rating/month_values.h"
#include "rating/office_deadlines.h"
#include "shell/file_settings.h"
#include "shell/keys_model.h"
#include "shell/settings_dialog.h"
#include "staff/office_table.h"
#include "window_desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using Desk = test::WindowDesk;

namespace {

shell::SettingsDialog &settingsOf(Desk &desk, QStringView page)
{
    REQUIRE(desk.window.showPage(page));
    auto *dialog = test::find<shell::SettingsDialog>(desk.window, "settings");
    TRY_REQUIRE(dialog->isSettled());
    dialog->activateWindow();
    return *dialog;
}

void enter(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    test::type(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

QString stored(Desk &desk, const QString &key)
{
    return desk.store.post([key](store::Database &database) { return shell::loadFileSettings(database).values.value(key); }).result();
}

} // namespace

TEST_CASE("what the file keeps is typed in the settings, committed under its name and taken back by undo")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    shell::SettingsDialog &dialog = settingsOf(desk, u"settings/head");
    auto *name = test::find<QLineEdit>(dialog, "organisation.name");
    CHECK_FALSE(name->isReadOnly());
    enter(name, u"UBND phường Ữ"_s);
    TRY_REQUIRE(stored(desk, u"organisation.name"_s) == u"UBND phường Ữ"_s);
    CHECK(dialog.isVisible()); // Enter commits and closes nothing
    auto *undo = test::find<QAction>(desk.window, "undo");
    TRY_REQUIRE(undo->text().contains(u"Setting: Organisation"_s));
    TRY_REQUIRE(test::find<QLabel>(desk.window, "organisation")->text() == u"UBND phường Ữ"_s);
    undo->trigger();
    TRY_REQUIRE(stored(desk, u"organisation.name"_s).isEmpty());
    TRY_REQUIRE(name->text().isEmpty()); // the open page follows
}

TEST_CASE("a value that is none stays in its field with what to do, and the dialog does not close over it unseen")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    shell::SettingsDialog &dialog = settingsOf(desk, u"settings/state");
    auto *from = test::find<QLineEdit>(dialog, "state.delegate.from");
    auto *note = test::find<QLabel>(dialog, "state.delegate.from-note");
    enter(from, u"31/2/2026"_s);
    CHECK(note->text().contains(u"31/2/2026"_s));
    CHECK(note->text().contains(u"31/10/2026"_s));
    CHECK(from->text() == u"31/2/2026"_s);
    const QPointer<shell::SettingsDialog> watched = &dialog;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(watched);
    CHECK(dialog.isVisible());
    enter(from, u"1/3/2026"_s);
    TRY_REQUIRE(stored(desk, u"state.delegate.from"_s) == u"2026-03-01"_s);
    TRY_REQUIRE(from->text() == u"01/03/2026"_s);
    CHECK_FALSE(note->text().contains(u"⚠"_s));
    test::find<QLineEdit>(dialog, "state.title")->setFocus();
    test::type(test::find<QLineEdit>(dialog, "state.title"), u"Chủ tịch"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape); // what stands in a field is committed on leaving too
    TRY_REQUIRE(stored(desk, u"state.title"_s) == u"Chủ tịch"_s);
}

TEST_CASE("the deadlines of the month show the rule set's days where nothing is set, and hold an order")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    shell::SettingsDialog &dialog = settingsOf(desk, u"settings/deadlines");
    auto *self = test::find<QLineEdit>(dialog, "deadline.self-score");
    auto *review = test::find<QLineEdit>(dialog, "deadline.review");
    CHECK(self->placeholderText().startsWith(u"25"_s));
    enter(review, u"24"_s);
    TRY_REQUIRE(stored(desk, u"deadline.review"_s) == u"24"_s);
    TRY_REQUIRE(dialog.isSettled());
    enter(self, u"27"_s);
    TRY_REQUIRE(test::find<QLabel>(dialog, "deadline.self-score-note")->text().contains(u"cannot be due before"_s));
    CHECK(stored(desk, u"deadline.self-score"_s).isEmpty());
    enter(self, u"20"_s);
    TRY_REQUIRE(stored(desk, u"deadline.self-score"_s) == u"20"_s);
    const rating::MonthCalendar days = desk.store.post([](store::Database &database) { return rating::loadDeadlines(database).over({}); }).result();
    CHECK(days == rating::MonthCalendar{20, 24, 28, 5});
}

TEST_CASE("only some days set: no step is due before the one it needs")
{
    rating::OfficeDeadlines late;
    late.selfScore = 30;
    CHECK(late.over({}) == rating::MonthCalendar{30, 30, 30, 5});
    CHECK(rating::OfficeDeadlines().over({}) == rating::MonthCalendar());
    CHECK(rating::deadlinesOf({{u"deadline.review"_s, u"giữa tháng"_s}}) == rating::OfficeDeadlines());
}

TEST_CASE("whoever may not change the file's settings reads them, with the reason")
{
    Desk desk;
    const QString path = desk.make(u"phuong.nenep"_s);
    {
        const store::OpenResult file = store::Database::open(path);
        REQUIRE(file.database);
        rights::create(*file.database, rights::owner(), {0, u"chu"_s, u"Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu dài"_s);
        const rights::Caller owner{0, rights::Role::Owner, 0, u"Chủ"_s};
        store::Edit edit(*file.database, owner.actor(), u"đặt"_s);
        staff::saveOfficeSetting(edit, owner, u"state.title"_s, u"Chủ tịch"_s);
        edit.commit();
        rights::create(*file.database, owner, {0, u"doc"_s, u"Người đọc"_s, 0, rights::Role::Reader}, u"mật khẩu dài"_s);
    }
    desk.open(path);
    desk.session.logIn(u"doc"_s, u"mật khẩu dài"_s);
    TRY_REQUIRE(desk.session.isIn());
    shell::SettingsDialog &dialog = settingsOf(desk, u"settings/state");
    auto *title = test::find<QLineEdit>(dialog, "state.title");
    CHECK(title->text() == u"Chủ tịch"_s);
    CHECK(title->isReadOnly());
    CHECK_FALSE(title->toolTip().isEmpty());
    CHECK_FALSE(test::find<QComboBox>(dialog, "state.delegate.manner")->isEnabled());
    const auto *page = test::find<QWidget>(dialog, "settings-state");
    CHECK(test::find<QLabel>(*page, "settingsReason")->text() == title->toolTip());
}

TEST_CASE("without a file the file's settings say that they need one")
{
    Desk desk;
    shell::SettingsDialog &dialog = settingsOf(desk, u"settings/deadlines");
    CHECK(test::find<QLineEdit>(dialog, "deadline.review")->isReadOnly());
    CHECK(test::find<QLabel>(*test::find<QWidget>(dialog, "settings-deadlines"), "settingsReason")->text().contains(u"No file is open"_s));
    CHECK_FALSE(desk.window.showPage(u"settings/nothing"));
}

TEST_CASE("keys are changed by pressing them, hold at once everywhere, and a conflict is told and changes nothing")
{
    Desk desk;
    shell::SettingsDialog &dialog = settingsOf(desk, u"settings/keys");
    auto *search = test::find<QLineEdit>(dialog, "searchKeys");
    auto *table = test::find<QTableView>(dialog, "keysTable");
    auto *press = test::find<QKeySequenceEdit>(dialog, "pressKeys");
    auto *note = test::find<QLabel>(dialog, "keysNote");
    auto *openFile = test::find<QAction>(desk.window, "openFile");
    test::type(search, u"ctrl+o"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == u"Ctrl+O"_s);
    QTest::keyClick(press, Qt::Key_J, Qt::ControlModifier);
    CHECK(openFile->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_J));
    CHECK(table->model()->index(0, 1).data().toString() == u"Ctrl+J"_s);
    // the grids' keys, other commands' keys, what types something
    QTest::keyClick(press, Qt::Key_D, Qt::ControlModifier);
    CHECK(note->text().contains(u"Fill down"_s));
    QTest::keyClick(press, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(note->text().contains(u"Today"_s));
    QTest::keyClick(press, Qt::Key_F2);
    CHECK(note->text().contains(u"F2"_s));
    QTest::keyClick(press, Qt::Key_K);
    CHECK(note->text().contains(u"Ctrl"_s));
    CHECK(openFile->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_J));
    // resolved: taken from where they were
    QTest::keyClick(press, Qt::Key_N, Qt::ControlModifier);
    auto *take = test::find<QWidget>(dialog, "takeKeys");
    REQUIRE(take->isVisible());
    CHECK(openFile->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_J));
    QTest::keyClick(take, Qt::Key_Space);
    CHECK(openFile->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
    CHECK(test::find<QAction>(desk.window, "newFile")->shortcut().isEmpty());
    // kept for the next start
    {
        QAction later;
        shell::giveKeys(later, u"file/openFile"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)});
        CHECK(later.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
    }
    QTest::keyClick(test::find<QWidget>(dialog, "resetAllKeys"), Qt::Key_Space);
    CHECK(openFile->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_O));
    CHECK(test::find<QAction>(desk.window, "newFile")->shortcut() == QKeySequence(QKeySequence::New));
}

TEST_CASE("the keys that an entry only tells follow too")
{
    Desk desk;
    auto *told = test::find<QAction>(desk.window, "edit-fillDown");
    CHECK(shell::keysText(*told) == u"Ctrl+D"_s);
    shell::chooseKeys(u"edit/fillDown"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)}, QKeySequence(Qt::CTRL | Qt::Key_J));
    CHECK(shell::keysText(*told) == u"Ctrl+J"_s);
    QTest::keyClick(&desk.window, Qt::Key_F1);
    CHECK(test::find<QTextBrowser>(desk.window, "keys")->toPlainText().contains(u"Ctrl+J"_s));
    shell::forgetKeys(u"edit/fillDown"_s);
    CHECK(shell::keysText(*told) == u"Ctrl+D"_s);
}

TEST_CASE("the model of keys searches without accents and stands up to its tester")
{
    QAction open(u"&Mở tệp…"_s), close(u"Đóng"_s);
    const shell::Command first{u"a/open"_s, u"Tệp › Mở tệp"_s, {}, {}, {QKeySequence(Qt::CTRL | Qt::Key_O)}, &open};
    const shell::Command second{u"a/close"_s, u"Tệp › Đóng"_s, {}, {}, {}, &close};
    shell::KeysModel model({first, second, {}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 2);
    model.setSearch(u"dong tep"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.command(0)->name == u"a/close"_s);
    model.setSearch(u"ctrl+o"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.command(0)->name == u"a/open"_s);
    model.refresh({second, second});
    model.setSearch(u"không có"_s);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.command(0));
}

TEST_CASE("the guide to the month tells the open file's days and leads to what it speaks of")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    desk.store
        .post([](store::Database &database) {
            store::Edit edit(database, {}, u"hạn"_s);
            rating::saveDeadline(edit, rights::owner(), u"deadline.decide"_s, u"29"_s);
            edit.commit();
        })
        .waitForFinished();
    test::find<QAction>(desk.window, "openGuide")->trigger();
    auto *text = test::find<QTextBrowser>(desk.window, "guide");
    TRY_REQUIRE(text->toPlainText().contains(u"29/11/2026"_s));
    CHECK(text->toPlainText().contains(u"25/11/2026"_s));
    CHECK(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    Q_EMIT text->anchorClicked(QUrl(u"settings:deadlines"_s));
    auto *dialog = test::find<QWidget>(desk.window, "settings");
    CHECK(test::find<QLineEdit>(*dialog, "deadline.decide")->isVisible());
}
