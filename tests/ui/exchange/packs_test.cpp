// Packs out and back, by keys.
#include "exchange/receive_packs.h"
#include "exchange/send_packs.h"
#include "exchange/tick_model.h"
#include "exchange_desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using exchange_ui::ReceivePacks;
using exchange_ui::SendPacks;
using test::ExchangeDesk;

namespace {

struct Packs : ExchangeDesk {
    Packs() : ExchangeDesk(With::Ward)
    {
        nextFolder = path(u"phieu"_s);
        commands.sendAction()->trigger();
        auto *send = dialog<SendPacks>("sendPacksDialog");
        TRY_REQUIRE(!send->isBusy());
        press(*send, "choosePackFolder");
        press(*send, "makePacks");
        TRY_REQUIRE(!send->isBusy());
        sent = test::find<QLabel>(*send, "messageText")->text();
        press(*send, "openPackFolder");
        QTest::keyClick(send, Qt::Key_Escape);
        TRY_REQUIRE(!window.findChild<SendPacks *>());
    }
    // The pack of the first person who scores themselves, with one criterion filled in.
    QString filledIn(const QString &name, double points)
    {
        const QStringList files = QDir(nextFolder).entryList({u"tu-cham_*"_s}, QDir::Files, QDir::Name);
        REQUIRE(!files.isEmpty());
        test::EditedBook book(QDir(nextFolder).filePath(files.first()));
        who = book.text(1, 1, u"Mã cán bộ"_s);
        item = book.text(1, 1, u"Tiêu chí"_s);
        book.set(1, 1, u"Tự chấm"_s, exchange::outHalves(int(2 * points)));
        const QString file = path(name);
        book.save(file);
        return file;
    }
    QString selfScore()
    {
        return rows(u"SELECT self_half FROM criterion_score s JOIN cadre c ON c.id = s.cadre_id WHERE month = '2026-10' AND c.code = '%1' AND "
                    "criterion = '%2'"_s.arg(who, item))
            .value(0);
    }
    ReceivePacks *receive(const QStringList &files)
    {
        told.clear();
        nextFiles = files;
        commands.receiveAction()->trigger();
        auto *receive = dialog<ReceivePacks>("receivePacksDialog");
        TRY_REQUIRE(!receive->isBusy());
        return receive;
    }
    void take(ReceivePacks *receive)
    {
        press(*receive, "takePacks");
        TRY_REQUIRE(!told.isEmpty());
        TRY_REQUIRE(!window.findChild<ReceivePacks *>());
    }
    static QStringList line(const QWidget &dialog, const char *table, int row)
    {
        const auto *model = test::find<QTableView>(dialog, table)->model();
        QStringList cells;
        for (int i = 0; i < model->columnCount(); ++i)
            cells << model->index(row, i).data().toString();
        return cells;
    }

    QString sent;
    QString who;
    QString item;
};

} // namespace

TEST_CASE("packs are made for a unit, and the folder is remembered and opened")
{
    Packs desk;
    const QStringList files = QDir(desk.nextFolder).entryList(QDir::Files);
    CHECK(files.filter(u"tu-cham"_s).size() + files.filter(u"cap-tren-cham"_s).size() == files.size());
    CHECK(files.filter(u"cap-tren-cham"_s).size() > 0);
    CHECK(desk.sent.contains(QString::number(files.size())));
    CHECK(desk.shownFolders == QStringList{desk.nextFolder});
    desk.commands.sendAction()->trigger();
    auto *send = desk.dialog<SendPacks>("sendPacksDialog");
    TRY_REQUIRE(!send->isBusy());
    CHECK(QDir::fromNativeSeparators(test::find<QLineEdit>(*send, "packFolder")->text()) == desk.nextFolder);
    CHECK(test::find<QComboBox>(*send, "packUnit")->count() == 13);
    // never over packs that may have been filled in
    desk.press(*send, "makePacks");
    TRY_REQUIRE(!send->isBusy());
    CHECK(test::find<QLabel>(*send, "messageText")->text().startsWith(u"Error"_s));
}

TEST_CASE("a pack filled in is taken in as one step; received again it changes nothing")
{
    Packs desk;
    const QString first = desk.filledIn(u"ve-1.xlsx"_s, 0.5);
    REQUIRE(desk.selfScore() == QString()); // nothing there yet
    ReceivePacks *receive = desk.receive({first});
    QAbstractItemModelTester tester(test::find<QTableView>(*receive, "packsTable")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.line(*receive, "packsTable", 0)[1].startsWith(desk.who));
    CHECK(desk.line(*receive, "packsTable", 0)[3] == u"1"_s); // new
    CHECK(desk.selfScore() == QString());
    const qint64 before = desk.head();
    desk.take(receive);
    CHECK(desk.told.first().startsWith(u"1 pack"_s));
    CHECK(desk.selfScore() == u"1"_s);
    CHECK(desk.head() == before + 1);

    receive = desk.receive({first});
    CHECK(desk.line(*receive, "packsTable", 0)[7] == u"All of it is here already"_s);
    CHECK_FALSE(test::find<QTableView>(*receive, "differingTable")->isVisible());
    desk.take(receive);
    CHECK(desk.told.first().contains(u"nothing was changed"_s));
    CHECK(desk.head() == before + 1);
}

TEST_CASE("where a pack says otherwise than the file, what the file holds stays unless it is ticked")
{
    Packs desk;
    ReceivePacks *receive = desk.receive({desk.filledIn(u"ve-1.xlsx"_s, 1)});
    desk.take(receive);
    const QString stood = desk.selfScore();
    CHECK(stood == u"2"_s);
    const QString file = desk.filledIn(u"ve-2.xlsx"_s, 0.5);
    receive = desk.receive({file});
    auto *differing = test::find<QTableView>(*receive, "differingTable");
    QAbstractItemModelTester differingTester(differing->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(differing->model()->rowCount() == 1);
    const QStringList line = desk.line(*receive, "differingTable", 0);
    CHECK(line[1].contains(desk.who));
    CHECK(line[2] == u"Tự chấm"_s);
    CHECK(line[3] == base::Points::fromHalves(stood.toInt()).toString(u','));
    CHECK(line[4] == u"0,5"_s);
    const qint64 before = desk.head();
    desk.take(receive);
    CHECK(desk.selfScore() == stood);
    CHECK(desk.head() == before);

    receive = desk.receive({file});
    differing = test::find<QTableView>(*receive, "differingTable");
    differing->setFocus();
    differing->setCurrentIndex(differing->model()->index(0, 0));
    QTest::keyClick(differing, Qt::Key_Space);
    TRY_REQUIRE(!receive->isBusy());
    desk.take(receive);
    CHECK(desk.selfScore() == u"1"_s);
}

TEST_CASE("of two packs of one person in one go the later differs from the earlier, and is taken once that is ticked")
{
    Packs desk;
    const QString first = desk.filledIn(u"ve-1.xlsx"_s, 1);
    const QString second = desk.filledIn(u"ve-2.xlsx"_s, 0.5);
    ReceivePacks *receive = desk.receive({first, second});
    REQUIRE(test::find<QTableView>(*receive, "differingTable")->model()->rowCount() == 1);
    CHECK(desk.line(*receive, "differingTable", 0)[0].startsWith(u"ve-2.xlsx"_s));
    const qint64 before = desk.head();
    desk.press(*receive, "replaceAll");
    TRY_REQUIRE(!receive->isBusy());
    desk.take(receive);
    CHECK(desk.selfScore() == u"1"_s);
    CHECK(desk.head() == before + 1); // one step for both
}

TEST_CASE("closed while packs go in, it still tells what came of it")
{
    Packs desk;
    ReceivePacks *receive = desk.receive({desk.filledIn(u"ve-1.xlsx"_s, 0.5)});
    QObject::connect(&desk.store, &shell::StoreThread::committed, receive, [receive] { receive->reject(); });
    desk.take(receive);
    CHECK(desk.told.first().startsWith(u"1 pack"_s));
}

TEST_CASE("what has been unticked stays so when the packs are read anew")
{
    Packs desk;
    const QString good = desk.filledIn(u"tot.xlsx"_s, 0.5);
    test::EditedBook book(good);
    book.set(1, 2, u"Tự chấm"_s, exchange::outText(u"nhiều"_s));
    book.save(desk.path(u"sai.xlsx"_s));
    ReceivePacks *receive = desk.receive({good, desk.path(u"sai.xlsx"_s)});
    auto *packs = test::find<QTableView>(*receive, "packsTable");
    const auto ticked = [packs](int row) { return packs->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
    REQUIRE(ticked(0));
    packs->setFocus();
    packs->setCurrentIndex(packs->model()->index(0, 0));
    QTest::keyClick(packs, Qt::Key_Space);
    TRY_REQUIRE(!receive->isBusy());
    REQUIRE_FALSE(ticked(0));
    desk.press(*receive, "skipBadRows");
    TRY_REQUIRE(!receive->isBusy());
    CHECK_FALSE(ticked(0));
    CHECK(ticked(1)); // what could not be ticked before is offered ticked
}

TEST_CASE("what is refused is said, and the other packs go in")
{
    Packs desk;
    const QString good = desk.filledIn(u"tot.xlsx"_s, 0.5);
    ReceivePacks *receive = desk.receive({desk.data("ward.xlsx"), good});
    CHECK(desk.line(*receive, "packsTable", 0)[7].contains(u"is no pack"_s));
    auto *packs = test::find<QTableView>(*receive, "packsTable");
    CHECK_FALSE(packs->model()->flags(packs->model()->index(0, 0)) & Qt::ItemIsUserCheckable);
    desk.take(receive);
    CHECK(desk.details.join(u'\n').contains(u"ward.xlsx was not taken"_s));
    CHECK(desk.selfScore() == u"1"_s);
    SECTION("a pack with an error too, unless its bad rows are left out")
    {
        test::EditedBook book(good);
        book.set(1, 1, u"Tự chấm"_s, exchange::outHalves(1));
        book.set(1, 2, u"Tự chấm"_s, exchange::outText(u"nhiều"_s));
        book.save(desk.path(u"sai.xlsx"_s));
        receive = desk.receive({desk.path(u"sai.xlsx"_s)});
        CHECK_FALSE(test::find<QPushButton>(*receive, "takePacks")->isEnabled());
        CHECK(desk.line(*receive, "packsBadGrid", 0)[3] == u"nhiều"_s);
        desk.press(*receive, "skipBadRows");
        TRY_REQUIRE(!receive->isBusy());
        CHECK(test::find<QPushButton>(*receive, "takePacks")->isEnabled());
    }
}
