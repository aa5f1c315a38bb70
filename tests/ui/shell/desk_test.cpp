#include "access/account.h"
#include "shell/palette.h"
#include "shell/settings.h"
#include "shell/undo_log.h"
#include "staff/staff.h"
#include "store/statement.h"
#include "window_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using Desk = test::WindowDesk;

namespace {

// A file with an owner's account.
QString withAccount(Desk &desk)
{
    const QString path = desk.make(u"co-tai-khoan.nenep"_s);
    const store::OpenResult file = store::Database::open(path);
    REQUIRE(file.database);
    rights::create(*file.database, rights::owner(), {0, u"chu"_s, u"Nguyễn Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu dài"_s);
    return path;
}

void addUnit(Desk &desk, const QString &code)
{
    desk.store
        .post([code](store::Database &database) {
            store::Edit edit(database, {}, u"Thêm đơn vị "_s + code);
            edit.insert(u"unit"_s, {{u"code"_s, code}, {u"name"_s, code}, {u"name_key"_s, code.toLower()}});
            edit.commit();
        })
        .waitForFinished();
}

int units(Desk &desk)
{
    return desk.store
        .post([](store::Database &database) {
            store::Statement count(database, u"SELECT count(*) FROM unit"_s);
            count.next();
            return int(count.integer(0));
        })
        .result();
}

} // namespace

TEST_CASE("a file with accounts shows nothing before a login; a wrong password is refused in place; logging out hides everything again")
{
    Desk desk;
    desk.open(withAccount(desk));
    TRY_REQUIRE(desk.page()->objectName() == u"loginPage"_s);
    CHECK_FALSE(test::find<QWidget>(desk.window, "rail")->isVisible());
    CHECK_FALSE(desk.window.files().importAction()->isEnabled());
    CHECK(desk.window.files().importAction()->toolTip().contains(u"logged in"_s));
    auto *login = test::find<QLineEdit>(desk.window, "login");
    auto *password = test::find<QLineEdit>(desk.window, "password");
    login->setFocus();
    test::type(login, u"Chu"_s);
    QTest::keyClick(login, Qt::Key_Return);
    TRY_REQUIRE(password->hasFocus());
    test::type(password, u"sai"_s);
    QTest::keyClick(password, Qt::Key_Return);
    TRY_REQUIRE(test::find<QLabel>(desk.window, "loginError")->text().contains(u"do not belong together"_s));
    CHECK(password->text().isEmpty());
    CHECK(desk.page()->objectName() == u"loginPage"_s);
    test::type(password, u"mật khẩu dài"_s);
    QTest::keyClick(password, Qt::Key_Return);
    TRY_REQUIRE(desk.session.isIn());
    CHECK(desk.page()->inherits("shell::Page"));
    CHECK(test::find<QLabel>(desk.window, "who")->text() == u"Nguyễn Chủ"_s);
    CHECK(desk.window.files().importAction()->isEnabled());
    test::find<QAction>(desk.window, "logOut")->trigger();
    CHECK(desk.page()->objectName() == u"loginPage"_s);
    CHECK(login->text() == u"chu"_s); // who comes back types the password only
    CHECK_FALSE(desk.session.isIn());
}

TEST_CASE("undo and redo bear the name of what was done and refuse with an explanation what has changed since")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    auto *undo = test::find<QAction>(desk.window, "undo");
    auto *redo = test::find<QAction>(desk.window, "redo");
    CHECK_FALSE(undo->isEnabled()); // what was done before is not ours to undo
    addUnit(desk, u"KT"_s);
    TRY_REQUIRE(undo->text() == u"&Undo: Thêm đơn vị KT"_s);
    desk.window.activateWindow();
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    TRY_REQUIRE(redo->isEnabled());
    CHECK(units(desk) == 0);
    CHECK(redo->text() == u"&Redo: Thêm đơn vị KT"_s);
    CHECK_FALSE(undo->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_Y, Qt::ControlModifier);
    TRY_REQUIRE(undo->isEnabled());
    CHECK(units(desk) == 1);
    CHECK_FALSE(redo->isEnabled());
    // somebody else changes the row
    desk.store
        .post([](store::Database &database) {
            store::Statement find(database, u"SELECT id FROM unit"_s);
            find.next();
            const base::Id id = find.integer(0);
            find.finish();
            store::Edit edit(database, {77, u"Khác"_s}, u"Đổi tên"_s);
            edit.update(u"unit"_s, id, {{u"name"_s, u"Khác"_s}});
            edit.commit();
        })
        .waitForFinished();
    undo->trigger();
    TRY_REQUIRE(desk.shown().contains(u"has changed since"_s));
    CHECK(units(desk) == 1);
    CHECK(undo->isEnabled());
}

TEST_CASE("what has an opposite of its own stands in the way of what was done before it; a new change ends what could be redone")
{
    shell::UndoLog log;
    const auto take = [&](qint64 seq, store::EntryKind kind, qint64 undoes = 0) {
        store::AuditEntry entry;
        entry.seq = seq;
        entry.kind = kind;
        entry.undoes = undoes;
        entry.action = QString::number(seq);
        log.take(entry);
    };
    using Kind = store::EntryKind;
    take(1, Kind::Entry);
    CHECK_FALSE(log.inTheWay());
    take(2, Kind::Signature);
    CHECK_FALSE(log.undo());
    REQUIRE(log.inTheWay());
    CHECK(log.inTheWay()->action == u"2"_s);
    take(3, Kind::Import);
    REQUIRE(log.undo());
    CHECK(log.undo()->seq == 3);
    take(4, Kind::Undo, 3);
    CHECK_FALSE(log.undo()); // what is older than the signature stays
    REQUIRE(log.redo());
    CHECK(log.redo()->seq == 4);
    CHECK(log.redo()->action == u"3"_s);
    take(5, Kind::Undo, 4); // redone
    CHECK(log.undo()->seq == 5);
    CHECK(log.undo()->action == u"3"_s);
    CHECK_FALSE(log.redo());
    take(6, Kind::Undo, 5);
    take(7, Kind::Entry);
    CHECK_FALSE(log.redo());
    CHECK(log.undo()->seq == 7);
}

TEST_CASE("Ctrl+K finds a command without accents and runs it; what cannot be done now says why")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    desk.window.activateWindow();
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    auto *line = test::find<QLineEdit>(desk.window, "paletteLine");
    auto *list = test::find<QListWidget>(desk.window, "paletteList");
    REQUIRE(line->isVisible());
    CHECK(list->count() > 10); // every command of the menus
    test::type(line, u"undo"_s);
    REQUIRE(list->count() == 1);
    CHECK_FALSE(list->item(0)->flags() & Qt::ItemIsEnabled);
    line->clear();
    desk.nextFolder = desk.path(u"sao lưu"_s);
    test::type(line, u"BACK up fil"_s);
    REQUIRE(list->count() >= 1);
    CHECK(list->currentItem()->text().contains(u"Back up"_s));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(line->isVisible());
    TRY_REQUIRE(desk.shown().contains(u"sao lưu"_s));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("Ctrl+K finds people by their names without accents")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    desk.store
        .post([](store::Database &database) {
            store::Edit edit(database, {}, u"Người"_s);
            staff::save(edit, staff::Cadre{0, u"CB7"_s, u"Đặng Thị Ữ"_s, {}, {}, false, {}});
            edit.commit();
        })
        .waitForFinished();
    test::find<QAction>(desk.window, "openPalette")->trigger();
    auto *line = test::find<QLineEdit>(desk.window, "paletteLine");
    auto *list = test::find<QListWidget>(desk.window, "paletteList");
    test::type(line, u"u dang"_s);
    TRY_REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == u"Đặng Thị Ữ · CB7"_s);
    QSignalSpy chosen(test::find<shell::Palette>(desk.window, "palette"), &shell::Palette::personChosen);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    TRY_REQUIRE(desk.shown().contains(u"none of the pages"_s)); // the blank page knows nobody
}

TEST_CASE("settings hold at once and are remembered; a stored value that is not of the table is not taken")
{
    Desk desk;
    CHECK(shell::setting(u"look/font"_s).toInt() == 100);
    QSignalSpy changed(&desk.window, &shell::MainWindow::settingChanged);
    test::find<QAction>(desk.window, "openSettings")->trigger();
    auto *font = test::find<QComboBox>(desk.window, "look/font");
    font->setFocus();
    QTest::keyClick(font, Qt::Key_Down);
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toString() == u"look/font"_s);
    CHECK(shell::setting(u"look/font"_s).toInt() == 115);
    shell::setSetting(u"look/font"_s, 999);
    CHECK(shell::setting(u"look/font"_s).toInt() == 100);
}

TEST_CASE("the first page offers the sample, a new file, a workbook and a backup, and each leads to an open file")
{
    Desk desk;
    for (const char *name : {"openSampleButton", "newFileButton", "startFromWorkbookButton", "restoreFileButton", "openFileButton"})
        CHECK(test::find<QPushButton>(*desk.page(), name)->isEnabled());
    SECTION("a backup becomes a file of its own")
    {
        const QString source = desk.make(u"goc.nenep"_s);
        desk.open(source);
        desk.nextFolder = desk.path(u"sao"_s);
        desk.window.files().backupAction()->trigger();
        TRY_REQUIRE(desk.shown().contains(u"sao"_s));
        const QStringList copies = QDir(desk.nextFolder).entryList({u"*.nenep"_s}, QDir::Files);
        REQUIRE(copies.size() == 1);
        QStringList answers{desk.path(u"phuc-hoi.nenep"_s), desk.nextFolder + u'/' + copies[0]};
        desk.nextFiles = answers;
        desk.window.files().restoreAction()->trigger();
        TRY_REQUIRE(desk.window.files().path() == desk.path(u"phuc-hoi.nenep"_s));
        // never over a file that is there
        desk.nextFiles = QStringList{source, desk.nextFolder + u'/' + copies[0]};
        desk.window.files().restoreAction()->trigger();
        TRY_REQUIRE(desk.shown().startsWith(u"Error"_s));
        CHECK(desk.window.files().path() == desk.path(u"phuc-hoi.nenep"_s));
    }
    SECTION("a workbook fills a new file")
    {
        desk.nextText = u"UBND phường Mẫu"_s;
        desk.nextFiles = QStringList{desk.path(u"moi.nenep"_s), QStringLiteral(TEST_DATA "/ward.xlsx")};
        desk.seed = true;
        QSignalSpy wanted(&desk.window.files(), &shell::FileCommands::importWanted);
        test::find<QPushButton>(*desk.page(), "startFromWorkbookButton")->click();
        TRY_REQUIRE(wanted.size() == 1); // once somebody is in
        CHECK(wanted.first().first() == QStringLiteral(TEST_DATA "/ward.xlsx"));
        CHECK(desk.session.isIn());
        CHECK(desk.window.files().path() == desk.path(u"moi.nenep"_s));
    }
}

TEST_CASE("recent files stand in a menu of their own, newest first")
{
    Desk desk;
    desk.open(desk.make(u"mot.nenep"_s));
    desk.open(desk.make(u"hai.nenep"_s));
    QMenu *menu = desk.window.files().recentMenu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions()[0]->text() == u"hai.nenep"_s);
    menu->actions()[1]->trigger();
    TRY_REQUIRE(desk.window.files().path() == desk.path(u"mot.nenep"_s));
}

TEST_CASE("F1 lists the keys of the menus as they are")
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_F1);
    const QString keys = test::find<QTextBrowser>(desk.window, "keys")->toPlainText();
    for (const QString &expected : {u"Ctrl+K"_s, u"Ctrl+Z"_s, u"Ctrl+D"_s, u"F2"_s, u"Alt+1"_s})
        CHECK(keys.contains(expected));
}

namespace {

void logIn(Desk &desk)
{
    TRY_REQUIRE(desk.page()->objectName() == u"loginPage"_s);
    desk.session.logIn(u"chu"_s, u"mật khẩu dài"_s);
    TRY_REQUIRE(desk.session.isIn());
}

int dialogsSeen(const Desk &desk)
{
    const QList<QDialog *> all = desk.window.findChildren<QDialog *>();
    return int(std::count_if(all.begin(), all.end(), [](const QDialog *dialog) { return dialog->isVisible(); }));
}

// Asks something within itself and looks at itself afterwards.
struct Asking : QDialog {
    explicit Asking(QWidget *parent) : QDialog(parent) { setAttribute(Qt::WA_DeleteOnClose); }
    int ask()
    {
        QDialog question(this);
        const int answer = question.exec();
        setWindowTitle(u"answered"_s);
        return answer;
    }
};

} // namespace

TEST_CASE("when a session ends nothing of it stays before the eyes: dialogs, questions, the palette, messages with their details")
{
    Desk desk;
    desk.open(withAccount(desk));
    logIn(desk);
    auto *line = test::find<QLineEdit>(desk.window, "paletteLine");
    QDialog rows(&desk.window); // not modal
    rows.show();
    const QPointer<Asking> asking = new Asking(&desk.window);
    asking->open();
    desk.window.messages().show(shell::Tone::Info, u"Đã nhập"_s, {u"CB0001 Nguyễn Thị An"_s});
    QTimer::singleShot(0, &desk.window, [&] {
        test::find<QAction>(desk.window, "openPalette")->trigger();
        CHECK(line->isVisible());
        CHECK(dialogsSeen(desk) == 3);
        desk.session.logOut(); // as the idle lock does, in the loop of the question
    });
    CHECK(asking->ask() == QDialog::Rejected);
    CHECK(dialogsSeen(desk) == 0);
    CHECK_FALSE(line->isVisible());
    CHECK(desk.shown().isEmpty());
    CHECK_FALSE(test::find<QWidget>(desk.window, "messageBar")->isVisible());
    CHECK(desk.page()->objectName() == u"loginPage"_s);
    TRY_REQUIRE(asking.isNull());
    desk.session.logIn(u"chu"_s, u"mật khẩu dài"_s);
    TRY_REQUIRE(desk.session.isIn());
    CHECK(dialogsSeen(desk) == 0);
}

TEST_CASE("dialogs stay while somebody logs in: only what a session leaves is closed")
{
    Desk desk;
    desk.open(withAccount(desk));
    TRY_REQUIRE(desk.page()->objectName() == u"loginPage"_s);
    QDialog settings(&desk.window);
    settings.show();
    logIn(desk);
    CHECK(settings.isVisible());
}

TEST_CASE("Ctrl+K runs the commands of whoever had the keyboard before it")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    desk.window.activateWindow();
    auto *grid = new QLineEdit(desk.page());
    QAction copy(u"Copy"_s);
    copy.setObjectName(u"copy"_s);
    grid->addAction(&copy);
    grid->show();
    grid->setFocus();
    TRY_REQUIRE(grid->hasFocus());
    QSignalSpy copied(&copy, &QAction::triggered);
    QTest::keyClick(grid, Qt::Key_K, Qt::ControlModifier);
    auto *line = test::find<QLineEdit>(desk.window, "paletteLine");
    TRY_REQUIRE(line->hasFocus());
    test::type(line, u"copy"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(copied.count() == 1);
}

TEST_CASE("a step that has been undone is not offered again while the log is still being read")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    auto *undo = test::find<QAction>(desk.window, "undo");
    addUnit(desk, u"KT"_s);
    addUnit(desk, u"VH"_s);
    TRY_REQUIRE(undo->isEnabled() && undo->text() == u"&Undo: Thêm đơn vị VH"_s);
    QStringList offered;
    QObject::connect(undo, &QAction::changed, &desk.window, [&] {
        if (undo->isEnabled())
            offered << undo->text();
    });
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    TRY_REQUIRE(undo->isEnabled() && undo->text() == u"&Undo: Thêm đơn vị KT"_s);
    CHECK_FALSE(offered.contains(u"&Undo: Thêm đơn vị VH"_s));
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    TRY_REQUIRE(units(desk) == 0);
}
