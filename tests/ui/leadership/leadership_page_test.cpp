#include "leadership/leadership_page.h"

#include "grid/view.h"
#include "insight/chart.h"
#include "leadership/contents_model.h"
#include "leadership/leaders_model.h"
#include "rating/month_lock.h"
#include "shell/session.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>

#include <atomic>

using namespace Qt::StringLiterals;
using L = leadership_ui::LeadersModel;
using C = leadership_ui::ContentsModel;

namespace {

struct Desk {
    test::Settings settings;
    QTemporaryDir dir;
    QLocale before;
    std::atomic<qint64> statements = 0; // that the file was asked
    shell::StoreThread store{rating::installMonthLock};
    QAction import{u"Import"_s};
    shell::Session session{store};
    leadership_ui::LeadershipPage page{store, session, &import};

    Desk()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        page.resize(1300, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(test::wardFile(), file));
        store::OpenOptions options;
        options.beforeStatement = [this](qint64) { ++statements; };
        REQUIRE(store.open(file, options).result().isOpen());
        TRY_REQUIRE(session.isIn() && page.isSettled() && leaders()->model()->rowCount() > 0);
    }
    ~Desk() { QLocale::setDefault(before); }

    grid::View *leaders() const { return test::find<grid::View>(page, "leadersGrid"); }
    grid::View *contents() const { return test::find<grid::View>(page, "contentsGrid"); }
    QString leader(int row, int column) const { return leaders()->model()->index(row, column).data().toString(); }
    QString content(int row, int column) const { return contents()->model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("heads and deputies are listed with their sums, the chosen one's 12 contents below, marked as reconstructed")
{
    Desk desk;
    for (int row = 0; row < desk.leaders()->model()->rowCount(); ++row)
        CHECK_FALSE(desk.leader(row, L::Role).isEmpty());
    REQUIRE(desk.contents()->model()->rowCount() == 12);
    CHECK(test::find<QLabel>(desk.page, "whose")->text().startsWith(desk.leader(0, L::Code)));
    CHECK(test::find<QLabel>(desk.page, "badge")->text().contains(u"bản phục dựng"_s));
    CHECK(desk.contents()->model()->index(0, C::Content).data(Qt::ToolTipRole).toString().contains(u"bản phục dựng"_s));
    // content 12 always has a figure: what counts is in the file
    CHECK_FALSE(desk.content(11, C::Proposed).isEmpty());
    CHECK_FALSE(desk.content(11, C::Arithmetic).isEmpty());
    CHECK_FALSE(desk.contents()->model()->index(11, C::Proposed).flags() & Qt::ItemIsEditable);
}

TEST_CASE("a whole scorecard is pasted as one change and makes the share; above the maximum is refused in place")
{
    Desk desk;
    const QAbstractItemModelTester contents(desk.contents()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester leaders(desk.leaders()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    desk.contents()->setFocus();
    desk.contents()->setCurrentIndex(desk.contents()->model()->index(0, C::Superior));
    QStringList points;
    for (int row = 0; row < 12; ++row)
        points << u"7,5"_s;
    points[0] = u"99"_s;
    QApplication::clipboard()->setText(points.join(u'\n'));
    QTest::keyClick(desk.contents(), Qt::Key_V, Qt::ControlModifier);
    TRY_REQUIRE(commits.count() == 1);
    TRY_REQUIRE(desk.page.isSettled() && desk.content(11, C::Superior) == u"7,5"_s);
    CHECK(desk.content(0, C::Superior) == u"99"_s);
    CHECK(desk.contents()->model()->index(0, C::Superior).data(grid::BadRole).toString().contains(u"At most 8"_s));
    desk.contents()->grid()->setData(desk.contents()->model()->index(0, C::Superior), u"7.5"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.leader(0, L::Share) == u"90,0 %"_s);
    CHECK(desk.leader(0, L::Superior) == u"90"_s);
    desk.contents()->grid()->setData(desk.contents()->model()->index(1, C::Comment), u"Đúng kế hoạch"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.leader(0, L::Superior) == u"90"_s && desk.content(1, C::Comment) == u"Đúng kế hoạch"_s);
    CHECK(desk.content(1, C::Superior) == u"7,5"_s); // the comment left the score
}

TEST_CASE("two cells of a content typed at once are both kept, and the leaders selected stay selected")
{
    Desk desk;
    desk.leaders()->setCurrentIndex(desk.leaders()->model()->index(0, L::Name));
    desk.leaders()->selectionModel()->select(desk.leaders()->model()->index(2, L::Name), QItemSelectionModel::Select);
    TRY_REQUIRE(desk.page.isSettled());
    const std::vector<base::Id> chosen = desk.leaders()->selectedIds();
    REQUIRE(chosen.size() == 2);
    QSignalSpy resets(desk.leaders()->model(), &QAbstractItemModel::modelReset);
    grid::Model *contents = desk.contents()->grid();
    contents->setData(contents->index(2, C::Self), u"6,5"_s);
    contents->setData(contents->index(2, C::Evidence), u"Biên bản 5"_s); // before the first is read again
    contents->setData(contents->index(2, C::Superior), u"6"_s);
    contents->setData(contents->index(2, C::Comment), u"Còn chậm"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.content(2, C::Comment) == u"Còn chậm"_s);
    const auto stored = desk.store
                            .post([cadre = desk.leaders()->currentId()](store::Database &database) {
                                return leadership::loadScores(database, *base::Month::of(2026, 10), cadre);
                            })
                            .result();
    const auto third = std::find_if(stored.begin(), stored.end(), [](const leadership::ContentScore &each) { return each.content == 3; });
    REQUIRE(third != stored.end());
    CHECK(third->self == base::Points::fromHalves(13));
    CHECK(third->evidence == u"Biên bản 5"_s);
    CHECK(third->superior == base::Points::fromHalves(12));
    CHECK(third->comment == u"Còn chậm"_s);
    CHECK(desk.leaders()->selectedIds() == chosen);
    CHECK(resets.count() == 0);
}

TEST_CASE("while another month is being read nothing is typed into the one that is shown still; that month comes up again with the file")
{
    Desk desk;
    QSemaphore gate;
    desk.store.post([&gate](store::Database &) { gate.acquire(); });
    test::find<QAction>(desk.page, "previousMonth")->trigger();
    CHECK(desk.contents()->model()->rowCount() == 0);
    CHECK(test::find<QLabel>(desk.page, "whose")->text().contains(u"being read"_s));
    CHECK_FALSE(test::find<QAction>(desk.page, "printScorecard")->isEnabled());
    gate.release();
    TRY_REQUIRE(desk.page.isSettled() && desk.contents()->model()->rowCount() == 12);
    CHECK(test::find<QLabel>(desk.page, "monthLabel")->text() == u"Month 09/2026"_s);
    desk.store.close().waitForFinished();
    TRY_REQUIRE(!desk.session.isIn());
    REQUIRE(desk.store.open(desk.dir.filePath(u"phuong.nenep"_s)).result().isOpen());
    TRY_REQUIRE(desk.session.isIn() && desk.page.isSettled() && desk.leaders()->model()->rowCount() > 0);
    CHECK(test::find<QLabel>(desk.page, "monthLabel")->text() == u"Month 09/2026"_s);
}

TEST_CASE("holding Down works out nothing for those passed over")
{
    Desk desk;
    QSignalSpy failures(&desk.page, &shell::Page::failed);
    desk.leaders()->setFocus();
    desk.leaders()->setCurrentIndex(desk.leaders()->model()->index(0, L::Name));
    TRY_REQUIRE(desk.page.isSettled());
    qint64 before = desk.statements;
    QTest::keyClick(desk.leaders(), Qt::Key_Down);
    TRY_REQUIRE(desk.page.isSettled());
    const qint64 one = desk.statements - before;
    REQUIRE(one > 0);
    before = desk.statements;
    QSemaphore gate;
    desk.store.post([&gate](store::Database &) { gate.acquire(); });
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(desk.leaders(), Qt::Key_Down);
    gate.release();
    TRY_REQUIRE(desk.page.isSettled());
    CHECK(desk.statements - before < 2 * one);
    CHECK(failures.count() == 0);
}

TEST_CASE("moving on to another leader leaves marked cells behind")
{
    Desk desk;
    desk.contents()->grid()->setData(desk.contents()->model()->index(0, C::Self), u"99"_s);
    CHECK_FALSE(desk.contents()->model()->index(0, C::Self).data(grid::BadRole).toString().isEmpty());
    desk.leaders()->setFocus();
    QTest::keyClick(desk.leaders(), Qt::Key_Down);
    TRY_REQUIRE(desk.page.isSettled());
    CHECK(test::find<QLabel>(desk.page, "whose")->text().startsWith(desk.leader(1, L::Code)));
    CHECK(desk.content(0, C::Self) != u"99"_s);
    const base::Id third = desk.leaders()->grid()->idOf(2);
    CHECK(desk.page.showPerson(third));
    CHECK(desk.leaders()->currentId() == third);
    CHECK_FALSE(desk.page.showPerson(12345));
}

TEST_CASE("Ctrl+P asks for the scorecard of the leader who is shown")
{
    Desk desk;
    base::Id leader = 0;
    QObject::connect(&desk.page, &leadership_ui::LeadershipPage::printWanted, &desk.page, [&](base::Month, base::Id whose) { leader = whose; });
    desk.leaders()->setCurrentIndex(desk.leaders()->model()->index(1, L::Name));
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier);
    CHECK(leader != 0);
    CHECK(leader == desk.leaders()->currentId());
}

TEST_CASE("the chosen leader's contents are drawn beside last month's and the others' median, with the finding in words and a way to the table")
{
    Desk desk;
    auto *chart = test::find<insight_ui::Chart>(desk.page, "leaderRadar");
    const auto finding = [&] { return test::find<QLabel>(desk.page, "leaderFinding")->text(); };
    CHECK(finding().startsWith(desk.leader(0, L::Code) + u' ' + desk.leader(0, L::Name) + u", 10/2026: furthest below the other leaders"_s));
    const auto paste = [&](int leader, QStringList points) {
        desk.leaders()->setCurrentIndex(desk.leaders()->model()->index(leader, L::Name));
        TRY_REQUIRE(desk.page.isSettled());
        desk.contents()->setFocus();
        desk.contents()->setCurrentIndex(desk.contents()->model()->index(0, C::Superior));
        QApplication::clipboard()->setText(points.join(u'\n'));
        QTest::keyClick(desk.contents(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(desk.contents(), Qt::Key_Shift); // lets go of Ctrl
        TRY_REQUIRE(desk.page.isSettled() && desk.content(11, C::Superior) == points[11]);
    };
    QStringList mine(12, u"8"_s);
    mine[2] = u"0"_s;
    paste(0, mine);
    TRY_REQUIRE(finding().contains(u"furthest below the other leaders in content 3, 0 % against "_s));
    CHECK(finding().contains(u"not scored in 09/2026"_s));
    CHECK(desk.content(2, C::Others).endsWith(u" %"_s));
    QStringList mended = mine;
    mended[2] = u"8"_s;
    paste(0, mended);
    TRY_REQUIRE(!finding().contains(u"in content 3"_s));
    CHECK(desk.content(2, C::Before).isEmpty());
    REQUIRE(chart->marks().size() == 12);

    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(test::find<QLabel>(desk.page, "leaderWords")->text().contains(u"100,0"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(desk.contents()->hasFocus());
    CHECK(desk.contents()->currentIndex().row() == 2);
}
