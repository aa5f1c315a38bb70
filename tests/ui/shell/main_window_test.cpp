#include "window_desk.h"

#include "shell/automatic_backup.h"
#include "shell/daily_check.h"
#include "store/automatic_backup.h"

#include <QDialog>
#include <QSettings>
#include <QTreeWidget>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Desk = test::WindowDesk;

TEST_CASE("without a file the window says so and offers to make or open one, by keyboard")
{
    Desk desk;
    CHECK(test::find<QLabel>(*desk.page(), "emptyTitle")->text() == u"No file is open"_s);
    CHECK_FALSE(desk.window.files().importAction()->isEnabled());
    CHECK_FALSE(test::find<QWidget>(desk.window, "rail")->isVisible());
    desk.nextText = u"UBND  phường Mẫu "_s;
    desk.nextFile = desk.path(u"mau"_s);
    auto *button = test::find<QPushButton>(*desk.page(), "newFileButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    TRY_REQUIRE(desk.window.files().path() == desk.path(u"mau.nenep"_s));
    CHECK(desk.seeded == QStringList{u"UBND  phường Mẫu"_s});
    TRY_REQUIRE(desk.page()->inherits("shell::Page"));
    CHECK(desk.window.files().importAction()->isEnabled());
}

TEST_CASE("a new file is not made without a name, nor over another file")
{
    Desk desk;
    desk.nextFile = desk.path(u"mau.nenep"_s);
    desk.nextText = u"  "_s;
    desk.window.files().newAction()->trigger();
    CHECK_FALSE(desk.window.files().isBusyOpening());
    desk.nextFile = desk.make(u"mau.nenep"_s);
    desk.nextText = u"UBND"_s;
    desk.window.files().newAction()->trigger();
    TRY_REQUIRE(!desk.window.files().isBusyOpening());
    CHECK(desk.shown().contains(u"mau.nenep"_s));
    CHECK(desk.shown().startsWith(u"Error"_s));
    CHECK(desk.window.files().path().isEmpty());
}

TEST_CASE("Ctrl+O opens a file, the title and the status bar name it, and the next start reopens it")
{
    Desk desk;
    desk.nextFile = desk.make(u"phuong.nenep"_s);
    QTest::keyClick(&desk.window, Qt::Key_O, Qt::ControlModifier);
    TRY_REQUIRE(!desk.window.files().path().isEmpty());
    CHECK(desk.window.windowTitle().contains(u"phuong.nenep"_s));
    CHECK(test::find<QLabel>(desk.window, "fileName")->text() == u"phuong.nenep"_s);
    desk.store.close().waitForFinished();
    TRY_REQUIRE(desk.window.files().path().isEmpty());
    CHECK(desk.window.files().openRecent());
    TRY_REQUIRE(!desk.window.files().path().isEmpty());
}

TEST_CASE("a file made for the occasion is not reopened")
{
    Desk desk;
    const QString made = desk.path(u"mau.nenep"_s);
    desk.window.files().openSample();
    TRY_REQUIRE(desk.window.files().path() == made);
    desk.store.close().waitForFinished();
    CHECK_FALSE(desk.window.files().openRecent());
}

TEST_CASE("a file that somebody else holds is not opened, and the message says who")
{
    Desk desk;
    const QString file = desk.make(u"phuong.nenep"_s);
    const store::OpenResult other = store::Database::open(file);
    REQUIRE(other.database);
    desk.open(file);
    CHECK(desk.window.files().path().isEmpty());
    CHECK(desk.shown().contains(u"phuong.nenep"_s));
    CHECK(desk.shown().contains(u"already"_s)); // by this program itself
    CHECK(test::find<QWidget>(desk.window, "messageBar")->isVisible());
    // the message goes away by keyboard
    auto *dismiss = test::find<QWidget>(desk.window, "messageClose");
    QTest::keyClick(dismiss, Qt::Key_Space);
    CHECK_FALSE(test::find<QWidget>(desk.window, "messageBar")->isVisible());
}

TEST_CASE("every way of not opening leaves the open file open and says why")
{
    Desk desk;
    const QString file = desk.make(u"phuong.nenep"_s);
    desk.open(file);
    QFile text(desk.path(u"text.nenep"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not a database");
    text.close();
    for (const QString &other : {desk.path(u"missing.nenep"_s), text.fileName(), desk.dir.path()}) {
        desk.open(other);
        CHECK(desk.shown().contains(QFileInfo(other).fileName()));
        CHECK(desk.window.files().path() == file);
    }
    desk.open(file); // is open already: nothing to do, and no lock of ours to run into
    CHECK(desk.window.files().path() == file);
}

TEST_CASE("a commit shows when it was saved, by the clocks in Vietnam whatever the zone of the machine")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    auto *saved = test::find<QLabel>(desk.window, "savedAt");
    CHECK(saved->text().isEmpty());
    desk.store.post([](store::Database &database) {
        store::Edit edit(database, {}, u"Thêm đơn vị"_s);
        edit.insert(u"unit"_s, {{u"code"_s, u"KT"_s}, {u"name"_s, u"KT"_s}, {u"name_key"_s, u"kt"_s}});
        edit.commit();
    });
    TRY_REQUIRE(saved->text() == u"Saved 14:05"_s);
}

TEST_CASE("a workbook that is chosen or dropped goes to whoever imports; a file of ours that is dropped is opened")
{
    Desk desk;
    QSignalSpy wanted(&desk.window.files(), &shell::FileCommands::importWanted);
    const auto drop = [&desk](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&desk.window, &enter);
        QDropEvent event(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &event);
        return enter.isAccepted();
    };
    const QString workbook = QStringLiteral(TEST_DATA "/ward.xlsx");
    CHECK(drop(workbook)); // nobody may import into nothing, and it says so
    CHECK(desk.shown().contains(u"No file is open"_s));
    CHECK(wanted.isEmpty());
    CHECK(drop(desk.make(u"phuong.nenep"_s)));
    TRY_REQUIRE(desk.session.isIn());
    desk.nextFile = workbook;
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.takeFirst().first() == workbook);
    CHECK(drop(workbook));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first() == workbook);
    CHECK_FALSE(drop(desk.path(u"ảnh.png"_s)));
    CHECK(wanted.size() == 1);
}

TEST_CASE("a backup lands in the chosen folder and is named")
{
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    desk.nextFolder = desk.path(u"sao lưu"_s);
    desk.window.files().backupAction()->trigger();
    TRY_REQUIRE(desk.shown().contains(u"sao lưu"_s));
    CHECK_FALSE(QDir(desk.nextFolder).entryList({u"*.nenep"_s}, QDir::Files).isEmpty());
}

TEST_CASE("the day's copy is made beside the file, listed with what is in it, and restored as a new file")
{
    Desk desk;
    const QString file = desk.make(u"phuong.nenep"_s);
    desk.open(file);
    auto *automatic = desk.window.findChild<shell::AutomaticBackup *>();
    REQUIRE(automatic);
    automatic->begin();
    const auto copies = [&] { return store::automaticCopies(file); };
    TRY_REQUIRE(copies().size() == 1);
    automatic->begin(); // once a day
    desk.store.post([](store::Database &) {}).waitForFinished();
    CHECK(copies().size() == 1);

    desk.window.files().backupsAction()->trigger();
    auto *dialog = desk.window.findChild<QDialog *>(u"backups"_s);
    REQUIRE(dialog);
    auto *list = test::find<QTreeWidget>(*dialog, "backupList");
    REQUIRE(list->topLevelItemCount() == 1);
    TRY_REQUIRE(test::find<QLabel>(*dialog, "backupContents")->text().contains(u"new"_s));
    desk.nextFile = desk.path(u"lấy lại.nenep"_s);
    test::find<QPushButton>(*dialog, "restoreCopy")->click();
    TRY_REQUIRE(desk.window.files().path() == desk.nextFile);
    CHECK(QFile::exists(file));
}

TEST_CASE("a day's copy that cannot be made is told once, and the file stays as it is")
{
    Desk desk;
    const QString file = desk.make(u"phuong.nenep"_s);
    desk.open(file);
    QFile inTheWay(store::automaticFolder(file)); // no folder can be made of this name
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    auto *automatic = desk.window.findChild<shell::AutomaticBackup *>();
    QSignalSpy failures(automatic, &shell::AutomaticBackup::failed);
    automatic->begin();
    TRY_REQUIRE(desk.shown().contains(u"copy of the file could not be made"_s));
    automatic->begin();
    desk.store.post([](store::Database &) {}).waitForFinished();
    QCoreApplication::processEvents();
    CHECK(failures.count() == 1);
    CHECK(desk.window.files().path() == file);
}

TEST_CASE("a page that is not there is not shown")
{
    Desk desk;
    CHECK(desk.window.showPage(u"blank"));
    CHECK_FALSE(desk.window.showPage(u"leadership"));
    CHECK(desk.window.pageKeys() == QStringList{u"blank"_s});
}

TEST_CASE("a file damaged at rest is found out once it is shown, and looked at once a day")
{
    Desk desk;
    const QString file = desk.make(u"phuong.nenep"_s);
    desk.open(file);
    TRY_REQUIRE(!shell::isCheckDue(desk.window.files().path(), desk.now.toLocalTime().date()));
    CHECK(desk.shown().isEmpty());
    desk.store.close().waitForFinished();
    TRY_REQUIRE(desk.window.files().path().isEmpty());
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle,
                         "PRAGMA ignore_check_constraints = 1; INSERT INTO unit (id, code, name, name_key, block) VALUES (1, 'X', 'X', 'x', 9)",
                         nullptr, nullptr, nullptr)
            == SQLITE_OK);
    sqlite3_close(handle);
    QSettings().remove(u"checked"_s); // the next day
    desk.open(file);
    TRY_REQUIRE(desk.shown().contains(u"damaged"_s));
}

TEST_CASE("somebody whom no page knows is on none of them only once all have been read")
{
    struct Unread : test::Blank {
        bool isSettled() const override { return read; }
        bool read = false;
    };
    Desk desk;
    desk.open(desk.make(u"phuong.nenep"_s));
    auto *unread = new Unread;
    desk.window.addPage(unread);
    desk.window.showPerson(7);
    CHECK(desk.shown().contains(u"still being read"_s));
    unread->read = true;
    desk.window.showPerson(7);
    CHECK(desk.shown().contains(u"none of the pages"_s));
}
