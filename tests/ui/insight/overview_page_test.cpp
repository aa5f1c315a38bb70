// The page by its keys: boards, units, tables, rows, and on to a person.
#include "insight/overview_page.h"

#include "grid/view.h"
#include "insight/person_box.h"
#include "insight/rows_dialog.h"
#include "rating/month_lock.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "shell/unit_filter.h"
#include "staff/staff.h"
#include "store/audit.h"
#include "store/edit.h"
#include "support/strings.h"
#include "ui/support/shortcuts.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace insight_ui;
using insight::BoardKind;

namespace {

struct Desk {
    test::Settings settings;
    QTemporaryDir dir;
    QLocale before;
    QString nextFile;
    std::function<void()> meanwhile; // while a question is open
    bool printed = false; // the answer to a preview
    shell::StoreThread store{rating::installMonthLock};
    QAction import{u"Import"_s};
    shell::Session session{store};
    OverviewPage page{store, session, &import, dialogs()};

    Desk()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        page.addActions(page.commands()); // as the window's menu does
        page.resize(1240, 620);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(test::wardFile(), file));
        REQUIRE(store.open(file).result().isOpen());
        TRY_REQUIRE(session.isIn() && page.data() && page.isSettled());
    }
    ~Desk() { QLocale::setDefault(before); }

    shell::Dialogs dialogs()
    {
        shell::Dialogs all = shell::Dialogs::real();
        all.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) {
            if (meanwhile)
                meanwhile();
            return nextFile;
        };
        all.run = [this](QDialog &) { return printed; };
        return all;
    }
    // The same board read by itself.
    insight::Board read(insight::Wish wish)
    {
        return store
            .post([wish](store::Database &database) {
                insight::Ward ward(database);
                return insight::readBoard(ward, rights::owner(), wish);
            })
            .result();
    }
    BoardView *view() const { return test::find<BoardView>(page, "boardView"); }
    FigureCard *card(const char *id) const { return test::find<FigureCard>(page, id); }
    QString title(const char *id) const { return test::find<QLabel>(*card(id), "title")->text(); }
    void settle(BoardKind kind) { TRY_REQUIRE(page.isSettled() && page.data() && page.data()->wish.kind == kind); }
    void addPerson(const QString &code, const QString &name)
    {
        store
            .post([code, name](store::Database &database) {
                store::Edit edit(database, {}, u"Người"_s);
                staff::save(edit, staff::Cadre{0, code, name, {}, {}, false, {}});
                edit.commit();
            })
            .waitForFinished();
    }
    // What the log says of a kind, oldest first.
    QStringList entries(store::EntryKind kind)
    {
        return store
            .post([kind](store::Database &database) {
                QStringList actions;
                store::eachEntry(database, 1, [&](const store::AuditEntry &entry) {
                    if (entry.kind == kind)
                        actions << entry.action;
                    return true;
                });
                return actions;
            })
            .result();
    }
    RowsDialog *dialog()
    {
        RowsDialog *found = nullptr;
        TRY_REQUIRE((found = page.findChild<RowsDialog *>()) != nullptr);
        return found;
    }
};

} // namespace

TEST_CASE("boards are reached by keys, each figure a card that says what it found")
{
    Desk desk;
    const base::Month october = *base::Month::of(2026, 10);
    CHECK(desk.page.data()->wish.month == october);
    const std::vector<std::pair<Qt::Key, BoardKind>> boards{{Qt::Key_1, BoardKind::Month},   {Qt::Key_2, BoardKind::Week},
                                                            {Qt::Key_3, BoardKind::Conduct}, {Qt::Key_4, BoardKind::Formality},
                                                            {Qt::Key_5, BoardKind::Year},    {Qt::Key_6, BoardKind::Unit}};
    for (const auto &[key, kind] : boards) {
        QTest::keyClick(&desk.page, key, Qt::ControlModifier);
        desk.settle(kind);
        const insight::Board expected = desk.read({kind, october, 0, 0});
        QSet<QString> shown;
        for (const FigureCard *card : desk.view()->cards())
            shown.insert(card->figure()->id);
        CHECK(shown.size() == qsizetype(expected.size()));
        for (const insight::Figure &figure : expected) {
            INFO(figure.id.toStdString());
            CHECK(desk.title(figure.id.toUtf8().constData()) == figure.title);
        }
    }
}

TEST_CASE("the unit and the month chosen change the figures, and are kept from board to board")
{
    Desk desk;
    auto *units = test::find<shell::UnitFilter>(desk.page, "unitFilter");
    units->setCurrentIndex(units->findData(u"KTHT"_s));
    TRY_REQUIRE(desk.page.isSettled() && desk.page.data()->wish.unit != 0);
    const base::Id unit = desk.page.data()->wish.unit;
    const base::Month october = *base::Month::of(2026, 10);
    CHECK(desk.title("month.classes") == insight::find(desk.read({BoardKind::Month, october, unit, 0}), u"month.classes")->title);
    QTest::keyClick(&desk.page, Qt::Key_2, Qt::ControlModifier);
    desk.settle(BoardKind::Week);
    CHECK(desk.page.data()->wish.unit == unit);
    QTest::keyClick(&desk.page, Qt::Key_PageUp, Qt::ControlModifier);
    TRY_REQUIRE(desk.page.isSettled() && desk.page.data()->wish.month == october.next(-1));
    CHECK(desk.page.data()->wish.unit == unit);
}

TEST_CASE("from a chart to its rows and on to the person, by keys alone")
{
    Desk desk;
    FigureCard *card = desk.card("month.spread");
    card->takeFocus();
    TRY_REQUIRE(card->chart()->hasFocus());
    QTest::keyClick(card->chart(), Qt::Key_Right);
    const int line = card->currentLine();
    REQUIRE(line == 1);
    QTest::keyClick(card->chart(), Qt::Key_Return);
    RowsDialog *dialog = desk.dialog();
    TRY_REQUIRE(dialog->view()->hasFocus());
    const QAbstractItemModelTester tester(dialog->view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const insight::Line &told = card->figure()->lines[std::size_t(line)];
    CHECK(dialog->view()->model()->rowCount() == int(told.rows.size()));
    CHECK(test::find<QLabel>(*dialog, "about")->text().contains(told.code));
    const QString code = dialog->view()->model()->index(0, RowsModel::Code).data().toString();
    QTest::keyClick(dialog->view(), Qt::Key_Return);
    desk.settle(BoardKind::Person);
    CHECK(desk.title("person.months").startsWith(code + u' '));
}

TEST_CASE("an item behind a figure is told in words, and its person may be looked up on the other pages")
{
    Desk desk;
    QTest::keyClick(&desk.page, Qt::Key_2, Qt::ControlModifier);
    desk.settle(BoardKind::Week);
    FigureCard *card = desk.card("week.load");
    card->takeFocus();
    TRY_REQUIRE(card->chart()->hasFocus());
    QTest::keyClick(&desk.page, Qt::Key_R, Qt::ControlModifier);
    RowsDialog *dialog = desk.dialog();
    const insight::Line &most = card->figure()->lines.front();
    CHECK(dialog->view()->model()->rowCount() == int(most.rows.size()));
    for (int row = 0; row < dialog->view()->model()->rowCount(); ++row) {
        CHECK(dialog->view()->model()->index(row, RowsModel::Code).data() == most.code);
        CHECK_FALSE(dialog->view()->model()->index(row, RowsModel::Text).data().toString().isEmpty());
    }
    QSignalSpy wanted(&desk.page, &OverviewPage::personWanted);
    test::find<QWidget>(*dialog, "goToSheet")->setFocus();
    QTest::keyClick(test::find<QWidget>(*dialog, "goToSheet"), Qt::Key_Space);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toLongLong() == most.subject.id);
}

TEST_CASE("a person is found without accents")
{
    Desk desk;
    auto *box = test::find<PersonBox>(desk.page, "person");
    QTest::keyClick(&desk.page, Qt::Key_F, Qt::ControlModifier);
    TRY_REQUIRE(box->hasFocus());
    TRY_REQUIRE(box->completer()->completionCount() > 0);
    QTest::keyClicks(box, u"cb0007"_s);
    QTest::keyClick(box, Qt::Key_Return);
    desk.settle(BoardKind::Person);
    CHECK(desk.title("person.months").startsWith(u"CB0007 "_s));
    box->clear();
    desk.settle(BoardKind::Unit);
}

TEST_CASE("table and chart change places by a key, and the table is copied whole")
{
    Desk desk;
    FigureCard *card = desk.card("month.classes");
    card->takeFocus();
    QTest::keyClick(&desk.page, Qt::Key_T, Qt::ControlModifier);
    CHECK(card->showsTable());
    CHECK(card->table()->hasFocus());
    CHECK(card->table()->model()->rowCount() == int(card->figure()->lines.size()));
    QTest::keyClick(&desk.page, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().count(u'\n') == qsizetype(card->figure()->lines.size()) + 1);
    QTest::keyClick(&desk.page, Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(card->showsTable());
    CHECK(card->chart()->hasFocus());
    CHECK(desk.entries(store::EntryKind::Access) == QStringList{u"Figures taken out: month.classes, month 10/2026"_s});
}

TEST_CASE("a board that is printed is on record, one that was only looked at is not")
{
    Desk desk;
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.entries(store::EntryKind::Access).isEmpty());
    desk.printed = true;
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.entries(store::EntryKind::Access) == QStringList{u"Figures taken out: month, month 10/2026"_s});
}

TEST_CASE("a session that ends, or a board read anew, while a file name is asked for leaves nothing dangling")
{
    Desk desk;
    QSignalSpy told(&desk.page, &shell::Page::told);
    desk.nextFile = desk.dir.filePath(u"bang.xlsx"_s);
    SECTION("the board is read anew: what was asked for is saved")
    {
        const SharedOverview before = desk.page.data();
        desk.meanwhile = [&] {
            desk.addPerson(u"CB9001"_s, u"Đỗ Văn Mới"_s);
            TRY_REQUIRE(desk.page.isSettled() && desk.page.data() != before);
        };
        desk.card("month.classes")->takeFocus();
        test::find<QAction>(desk.page, "saveTable")->trigger();
        CHECK(told.count() == 1);
        CHECK(QFile::exists(desk.nextFile));
    }
    SECTION("the session ends: nothing is written")
    {
        desk.meanwhile = [&] {
            desk.store.close();
            TRY_REQUIRE(!desk.session.isIn());
        };
        const char *name = GENERATE("saveChart", "saveTable", "saveBoard");
        test::find<QAction>(desk.page, name)->trigger();
        CHECK(told.count() == 0);
        CHECK_FALSE(QFile::exists(desk.nextFile));
    }
}

TEST_CASE("people who come later are found too")
{
    Desk desk;
    auto *box = test::find<PersonBox>(desk.page, "person");
    desk.addPerson(u"CB9001"_s, u"Đỗ Văn Mới"_s);
    TRY_REQUIRE(desk.page.isSettled());
    const QCompleter &completer = *box->completer();
    const auto knows = [&] {
        for (int row = 0; row < completer.model()->rowCount(); ++row)
            if (completer.model()->index(row, 0).data().toString().contains(u"Đỗ Văn Mới"_s))
                return true;
        return false;
    };
    TRY_REQUIRE(knows());
}

TEST_CASE("what is read ahead stands in nobody's way: what comes while a board is shown is done first")
{
    const auto statements = std::make_shared<std::atomic<int>>(0);
    Desk desk;
    store::OpenOptions options;
    options.beforeStatement = [statements](qint64) { ++*statements; };
    const QString second = desk.dir.filePath(u"hai.nenep"_s);
    REQUIRE(QFile::copy(test::wardFile(), second));
    QSignalSpy opened(&desk.store, &shell::StoreThread::opened);
    desk.store.open(second, options);
    TRY_REQUIRE(opened.count() == 1 && desk.session.isIn() && desk.page.data() && desk.page.isSettled());
    int before = -1;
    QFuture<int> other;
    QObject::connect(&desk.page, &shell::Page::settled, &desk.page, [&] {
        if (before >= 0)
            return;
        before = *statements;
        other = desk.store.post([statements](store::Database &) { return statements->load(); });
    });
    QTest::keyClick(&desk.page, Qt::Key_PageUp, Qt::ControlModifier);
    TRY_REQUIRE(before >= 0);
    CHECK(other.result() == before);
}

TEST_CASE("a board is saved as a PDF and that is on record; what cannot be written says so")
{
    Desk desk;
    QSignalSpy told(&desk.page, &shell::Page::told);
    QSignalSpy failed(&desk.page, &shell::Page::failed);
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    desk.nextFile = desk.dir.filePath(u"bang.pdf"_s);
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(told.count() == 1);
    QFile pdf(desk.nextFile);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.size() > 20000);
    TRY_REQUIRE(commits.count() == 1);
    TRY_REQUIRE(desk.page.isSettled());
    desk.nextFile = desk.dir.filePath(u"khong-co/bang.pdf"_s);
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(failed.count() == 1);
    CHECK(told.count() == 1);
}

TEST_CASE("no key of the page means two commands, on a chart or in its table")
{
    Desk desk;
    FigureCard *card = desk.card("month.classes");
    CHECK(test::ambiguousKeys(desk.page, card->chart()) == QStringList());
    card->showTable(true);
    CHECK(test::ambiguousKeys(desk.page, card->table()) == QStringList());
}

TEST_CASE("a page that nobody looks at reads nothing")
{
    Desk desk;
    desk.page.hide();
    const SharedOverview before = desk.page.data();
    desk.addPerson(u"CB9001"_s, u"Đỗ Văn Mới"_s);
    QCoreApplication::processEvents();
    CHECK(desk.page.isSettled());
    CHECK(desk.page.data() == before);
    desk.page.show();
    TRY_REQUIRE(desk.page.data() != before && desk.page.isSettled());
}
