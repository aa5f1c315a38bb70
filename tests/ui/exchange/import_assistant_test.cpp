// The import assistant as a person drives it: by keys, from a file to one step in the log.
#include "exchange/import_assistant.h"

#include "access/account.h"
#include "exchange/columns_model.h"
#include "exchange/preview_model.h"
#include "exchange/sheets_model.h"
#include "exchange_desk.h"
#include "grid/view.h"
#include "rating/sheet_verbs.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;
using exchange_ui::ImportAssistant;
using test::ExchangeDesk;

namespace {

struct Importing : ExchangeDesk {
    using ExchangeDesk::ExchangeDesk;
    ImportAssistant *assistant = nullptr;

    void open(const QString &path)
    {
        told.clear();
        commands.openImport(path);
        assistant = dialog<ImportAssistant>("importAssistant");
        settle();
    }
    void settle() { TRY_REQUIRE(!assistant->isBusy()); }
    void next()
    {
        press(*assistant, "importNext");
        if (told.isEmpty())
            TRY_REQUIRE(!told.isEmpty() || !assistant->isBusy());
    }
    bool mayGoOn() const { return test::find<QPushButton>(*assistant, "importNext")->isEnabled(); }
    QString text(const char *label) const { return test::find<QLabel>(*assistant, label)->text(); }
    grid::View *grid(const char *name) const { return test::find<grid::View>(*assistant, name); }
    // The rows of the tab shown.
    grid::View *rowsGrid() const
    {
        for (grid::View *view : assistant->findChildren<grid::View *>(u"rowsGrid"_s))
            if (view->isVisible())
                return view;
        FAIL("no rows are shown");
        return nullptr;
    }
    // Makes the n-th bad cell current, as choosing it in the list does.
    void goTo(int line)
    {
        auto *list = grid("badGrid");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(line, 0));
    }
    int badCells() const { return grid("badGrid")->model()->rowCount(); }
};

void changeTwoCells(test::EditedBook &book, QString &lead, QString &points)
{
    lead = book.text(2, 4, u"Mã cán bộ"_s);
    points = book.text(4, 6, u"Cấp trên chấm"_s);
    book.set(2, 4, u"Mã cán bộ"_s, exchange::outText(u"CB9999"_s));
    book.set(4, 6, u"Cấp trên chấm"_s, exchange::outText(u"bảy"_s));
}

} // namespace

TEST_CASE("a sound workbook goes in by keys alone; nothing is written before the last step, and undo takes it back whole")
{
    Importing desk(Importing::With::Nobody);
    const qint64 before = desk.head();
    desk.open(desk.data("ward.xlsx"));
    CHECK(desk.assistant->step() == 0);
    auto *sheets = desk.grid("sheetsGrid");
    QAbstractItemModelTester sheetsTester(sheets->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester columnsTester(desk.grid("columnsGrid")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(sheets->model()->rowCount() >= 7);
    CHECK(sheets->model()->index(0, 2).data().toString().startsWith(u"✓"_s));
    desk.next();
    CHECK(desk.assistant->step() == 1);
    QAbstractItemModelTester rowsTester(desk.rowsGrid()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.text("badCount").startsWith(u"No errors"_s));
    desk.next();
    CHECK(desk.assistant->step() == 2);
    CHECK(desk.text("dryRun").contains(QString::number(13 + 42 + 330 + 17 + 129 + 192 + 4)));
    CHECK(desk.head() == before);
    QTest::keyClick(desk.assistant, Qt::Key_Return); // the default button
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.first().startsWith(u"ward.xlsx: "_s));
    CHECK(desk.scores() == ExchangeDesk::fileData("ward-2026-10.csv"));
    CHECK(desk.head() == before + 1);
    desk.read([before](store::Database &database) { return store::undo(database, {}, before + 1, u"Hoàn tác"_s); });
    CHECK(desk.rows(u"SELECT count(*) FROM cadre"_s) == QStringList{u"0"_s});
}

TEST_CASE("closed while the rows go in, it still tells what came of it")
{
    Importing desk(Importing::With::Nobody);
    desk.open(desk.data("ward.xlsx"));
    desk.next();
    desk.next();
    REQUIRE(desk.assistant->step() == 2);
    bool closed = false;
    QObject::connect(&desk.store, &shell::StoreThread::committed, desk.assistant, [&] {
        desk.assistant->close(); // too late to break it off: the rows are in the file
        closed = !desk.assistant->isVisible();
    });
    QTest::keyClick(desk.assistant, Qt::Key_Return);
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(closed);
    CHECK(desk.told.first().startsWith(u"ward.xlsx: "_s));
    TRY_REQUIRE(!desk.window.findChild<ImportAssistant *>());
}

TEST_CASE("bad cells are marked with their reason, put right in the preview, and the ward is then the one it should be")
{
    Importing desk(Importing::With::Nobody);
    test::EditedBook book(desk.data("ward.xlsx"));
    QString lead;
    QString points;
    changeTwoCells(book, lead, points);
    book.save(desk.path(u"sai.xlsx"_s));
    desk.open(desk.path(u"sai.xlsx"_s));
    desk.next();
    REQUIRE(desk.assistant->step() == 1);
    REQUIRE(desk.badCells() == 2);
    CHECK_FALSE(desk.mayGoOn());
    auto *tabs = test::find<QTabBar>(*desk.assistant, "sheetTabs");
    CHECK(tabs->tabText(2).contains(u"✗ 1"_s));
    // the first bad cell is current: marked, and told in words
    grid::View *rows = desk.rowsGrid();
    CHECK(rows->currentIndex().data().toString() == u"CB9999"_s);
    CHECK(rows->currentIndex().data(grid::BadRole).toString().contains(u"nobody of this code"_s));
    CHECK(desk.text("cellReason").contains(u"nobody of this code"_s));
    CHECK(rows->model()->rowCount() == 1); // only rows with errors
    desk.typeInto(*rows, u"CB9998"_s); // still nobody
    desk.settle();
    CHECK(desk.badCells() == 2);
    CHECK(rows->currentIndex().data().toString() == u"CB9998"_s);
    desk.typeInto(*rows, lead);
    desk.settle();
    REQUIRE(desk.badCells() == 1);
    CHECK_FALSE(desk.mayGoOn());
    desk.goTo(0);
    CHECK(desk.rowsGrid()->currentIndex().data().toString() == u"bảy"_s);
    desk.typeInto(*desk.rowsGrid(), QString(points).replace(u'.', u','));
    desk.settle();
    CHECK(desk.badCells() == 0);
    CHECK(tabs->tabText(2).endsWith(u"✓"_s));
    desk.next();
    desk.next();
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.scores() == ExchangeDesk::fileData("ward-2026-10.csv"));
    // the file is as it was
    CHECK(test::EditedBook(desk.path(u"sai.xlsx"_s)).text(2, 4, u"Mã cán bộ"_s) == u"CB9999"_s);
}

TEST_CASE("rows with errors can be left out, as the command line does")
{
    Importing desk(Importing::With::Nobody);
    desk.open(desk.data("ward-bad.xlsx"));
    desk.next();
    CHECK(desk.badCells() == 8);
    CHECK_FALSE(desk.mayGoOn());
    desk.press(*desk.assistant, "skipBadRows");
    desk.settle();
    CHECK(desk.mayGoOn());
    desk.next();
    CHECK(desk.text("dryRun").contains(u"8 row"_s));
    desk.next();
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.first().contains(u"left out"_s));
    CHECK(desk.scores() == ExchangeDesk::fileData("ward-2026-10.csv"));
}

TEST_CASE("the messy ward goes in too")
{
    Importing desk(Importing::With::Nobody);
    desk.open(desk.data("ward-messy.xlsx"));
    desk.next();
    desk.next();
    CHECK(test::find<QPlainTextEdit>(*desk.assistant, "importNotes")->toPlainText().contains(u"Cột thêm"_s));
    desk.next();
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.scores() == ExchangeDesk::fileData("ward-messy-2026-10.csv"));
}

TEST_CASE("a head that says something else is given its meaning, which is remembered for the next file with these heads")
{
    Importing desk(Importing::With::Nobody);
    for (const char *name : {"mot.xlsx", "hai.xlsx"}) {
        test::EditedBook book(desk.data("ward.xlsx"));
        book.set(2, 0, u"Mã cán bộ"_s, exchange::outText(u"Mã CB chủ trì"_s));
        book.save(desk.path(QString::fromLatin1(name)));
    }
    desk.open(desk.path(u"mot.xlsx"_s));
    CHECK_FALSE(desk.mayGoOn());
    auto *sheets = desk.grid("sheetsGrid");
    auto *columns = desk.grid("columnsGrid");
    CHECK(sheets->currentIndex().row() == 2); // what needs a word comes first
    CHECK(sheets->model()->index(2, exchange_ui::SheetsModel::State).data().toString() == u"✗ No column for: Mã cán bộ"_s);
    int at = -1;
    for (int row = 0; row < columns->model()->rowCount(); ++row)
        if (columns->model()->index(row, 0).data().toString() == u"Mã CB chủ trì"_s)
            at = row;
    REQUIRE(at >= 0);
    CHECK(columns->model()->index(at, 1).data().toString().contains(u"CB0"_s));
    columns->setCurrentIndex(columns->model()->index(at, exchange_ui::ColumnsModel::Means));
    desk.typeInto(*columns, u"Mã cán bộ"_s);
    TRY_REQUIRE(desk.mayGoOn());
    CHECK(columns->model()->index(at, exchange_ui::ColumnsModel::Means).data().toString() == u"Mã cán bộ"_s);
    desk.next();
    CHECK(desk.text("badCount").startsWith(u"No errors"_s));
    desk.next();
    desk.next();
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.scores() == ExchangeDesk::fileData("ward-2026-10.csv"));
    TRY_REQUIRE(!desk.window.findChild<ImportAssistant *>());
    desk.open(desk.path(u"hai.xlsx"_s));
    CHECK(desk.mayGoOn());
    CHECK(desk.grid("sheetsGrid")->model()->index(2, exchange_ui::SheetsModel::State).data().toString().contains(u"as you said"_s));
    // a sheet can be passed over
    sheets = desk.grid("sheetsGrid");
    sheets->setCurrentIndex(sheets->model()->index(2, exchange_ui::SheetsModel::Taken));
    desk.typeInto(*sheets, u"Passed over"_s);
    TRY_REQUIRE(sheets->model()->index(2, exchange_ui::SheetsModel::Taken).data().toString() == u"Passed over"_s);
    desk.settle();
    desk.next();
    CHECK(test::find<QTabBar>(*desk.assistant, "sheetTabs")->count() == sheets->model()->rowCount() - 1);
}

TEST_CASE("a file that cannot be read is told in place, and another one can be chosen there")
{
    Importing desk(Importing::With::Nobody);
    QFile broken(desk.path(u"hỏng.xlsx"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("PK\3\4 not a workbook");
    broken.close();
    desk.open(broken.fileName());
    CHECK(desk.text("messageText").contains(u"hỏng.xlsx"_s));
    CHECK_FALSE(desk.mayGoOn());
    desk.nextFile = desk.data("ward.xlsx");
    desk.press(*desk.assistant, "anotherFile");
    desk.settle();
    CHECK(desk.mayGoOn());
    CHECK(desk.text("messageText").isEmpty());
    QTest::keyClick(desk.assistant, Qt::Key_Escape);
    TRY_REQUIRE(!desk.window.findChild<ImportAssistant *>());
    CHECK(desk.rows(u"SELECT count(*) FROM cadre"_s) == QStringList{u"0"_s});
}

TEST_CASE("what changes is told from what to what, and that a signature falls with it, before it is done")
{
    Importing desk(Importing::With::Ward);
    test::EditedBook book(desk.data("ward.xlsx"));
    const QString code = book.text(4, 6, u"Mã cán bộ"_s);
    desk.read([code](store::Database &database) {
        const staff::Roster roster = staff::Roster::load(database);
        const base::Id who = roster.byCode(code)->id;
        store::Edit edit(database, {}, u"Nộp"_s, store::EntryKind::Signature);
        rating::Sheets sheets(database, test::october);
        rating::submit(edit, sheets, rights::owner(), who, {who, u"1/PTC"_s, QDate(2026, 11, 2)});
        return edit.commit();
    });
    const QString before = book.text(4, 6, u"Tự chấm"_s);
    const QString after = before == u"1" ? u"1.5"_s : u"1"_s;
    book.set(4, 6, u"Tự chấm"_s, exchange::outText(after));
    book.save(desk.path(u"moi.xlsx"_s));
    desk.open(desk.path(u"moi.xlsx"_s));
    desk.next();
    desk.next();
    const auto *changes = desk.grid("changesGrid")->model();
    REQUIRE(changes->rowCount() == 1);
    QStringList line;
    for (int i = 0; i < changes->columnCount(); ++i)
        line << changes->index(0, i).data().toString();
    CHECK(line.contains(u"7"_s)); // the row in the file
    CHECK(line.contains(u"Tự chấm"_s));
    CHECK(line.contains(QString(before).replace(u'.', u',')));
    CHECK(line.last() == QString(after).replace(u'.', u','));
    auto *lost = test::find<shell::MessageBar>(*desk.assistant, "lostSignatures");
    CHECK(lost->isVisible());
    CHECK(lost->message().startsWith(u"1 month sheet"_s));
    CHECK(test::find<QPlainTextEdit>(*lost, "messageDetails")->toPlainText().contains(code));
    CHECK(desk.rows(u"SELECT self_half FROM criterion_score s JOIN cadre c ON c.id = s.cadre_id WHERE c.code = '%1' AND criterion = '%2'"_s.arg(
              code, book.text(4, 6, u"Tiêu chí"_s)))
          == QStringList{QString::number(int(2 * before.toDouble()))}); // not yet
    desk.next();
    TRY_REQUIRE(!desk.told.isEmpty());
    CHECK(desk.told.first().contains(u"1 changed"_s));
}

TEST_CASE("whoever may not take in, send or export finds the commands disabled, with the reason")
{
    test::ExchangeDesk desk(test::ExchangeDesk::With::Nobody);
    for (QAction *action : desk.commands.actions())
        CHECK(action->isEnabled());
    desk.store.close().waitForFinished();
    TRY_REQUIRE(!desk.session.isIn());
    for (QAction *action : desk.commands.actions()) {
        CHECK_FALSE(action->isEnabled());
        CHECK(action->toolTip().contains(u"No file is open"_s));
    }
    {
        const store::OpenResult file = store::Database::open(desk.path(u"phuong.nenep"_s));
        REQUIRE(file.database);
        rights::create(*file.database, rights::owner(), {0, u"chu"_s, u"Nguyễn Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu dài"_s);
        const rights::Caller owner = *rights::login(*file.database, u"chu"_s, u"mật khẩu dài"_s);
        rights::create(*file.database, owner, {0, u"doc"_s, u"Người Đọc"_s, 0, rights::Role::Reader}, u"mật khẩu dài"_s);
    }
    REQUIRE(desk.store.open(desk.path(u"phuong.nenep"_s)).result().isOpen());
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
    desk.session.logIn(u"doc"_s, u"mật khẩu dài"_s);
    TRY_REQUIRE(desk.session.isIn());
    for (QAction *action : desk.commands.actions()) {
        CHECK_FALSE(action->isEnabled());
        CHECK_FALSE(action->toolTip().isEmpty());
        CHECK(action->toolTip() != QString(action->text()).remove(u'&').remove(u'…'));
    }
}
