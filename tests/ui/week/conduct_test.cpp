// Spotting manifestations where people work, and what follows.
#include "week_desk.h"

#include "access/account.h"
#include "conduct/conduct.h"
#include "week/observation_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTabWidget>

#include <future>

using namespace Qt::StringLiterals;
using O = week_ui::ObservationModel;
using W = week_ui::WorkColumn;

namespace {

struct Desk : test::WeekDesk {
    grid::View *rows() const { return test::find<grid::View>(page, "observationGrid"); }
    QString cell(int row, int column) const { return rows()->model()->index(row, column).data().toString(); }
    QString mark(int row, int column) const { return rows()->model()->index(row, column).data(grid::BadRole).toString(); }
    QAction *action(const char *name) const { return test::find<QAction>(page, name); }
    QTabWidget *tabs() const { return test::find<QTabWidget>(page, "weekTabs"); }
    QWidget *panel() const { return test::find<QWidget>(page, "stepPanel"); }
    QString status() const { return test::find<QLabel>(page, "conductStatus")->text(); }
    void openConduct() { tabs()->setCurrentIndex(2); }

    // Into the cell that has the keyboard, then Enter.
    void enter(const QString &text)
    {
        auto *editor = rows()->findChild<QLineEdit *>(u"cellEditor"_s);
        if (!editor) {
            test::type(rows(), text.left(1));
            editor = test::find<QLineEdit>(*rows(), "cellEditor");
            test::type(editor, text.mid(1));
        } else {
            test::type(editor, text);
        }
        QTest::keyClick(editor, Qt::Key_Return);
        TRY_REQUIRE(!rows()->findChild<QLineEdit *>(u"cellEditor"_s));
    }
    int rowWith(const QString &evidence) const
    {
        for (int row = 0; row < rows()->model()->rowCount(); ++row)
            if (cell(row, O::Evidence) == evidence && rows()->grid()->idOf(row) > 0)
                return row;
        return -1;
    }
    // As pasted from a spreadsheet, in the order of the columns.
    void record(const QString &day, const QString &whom, const QString &manifestation, const QString &evidence)
    {
        const int row = rows()->model()->rowCount() - 1;
        rows()->grid()->put({{row, O::Date, day}, {row, O::Subject, whom}, {row, O::Manifestation, manifestation}, {row, O::Evidence, evidence}});
        TRY_REQUIRE(page.isSettled() && rowWith(evidence) >= 0);
    }
    void choose(const QString &evidence)
    {
        openConduct();
        rows()->setFocus();
        rows()->setCurrentIndex(rows()->model()->index(rowWith(evidence), O::Evidence));
    }
    void chooseUnit(const QString &code)
    {
        auto *units = test::find<QComboBox>(page, "unitFilter");
        units->setCurrentIndex(units->findData(code));
    }
    // A step by its key, answered in the panel.
    void step(Qt::Key key, const QString &typed = {})
    {
        test::control(&page, key);
        REQUIRE(panel()->isVisible());
        auto *input = test::find<QLineEdit>(*panel(), "stepInput");
        if (input->isVisible()) {
            input->selectAll();
            if (typed.isEmpty())
                QTest::keyClick(input, Qt::Key_Delete);
            test::type(input, typed);
        }
        QTest::keyClick(input->isVisible() ? static_cast<QWidget *>(input) : panel(), Qt::Key_Return);
    }
    conduct::Observation stored(const QString &evidence)
    {
        const base::Id id = rows()->grid()->idOf(rowWith(evidence));
        return store.post([id](store::Database &d) { return conduct::loadObservation(d, id).value(); }).result();
    }
};

} // namespace

TEST_CASE("Ctrl+B on a work item: person, day and work are there; words without accents, evidence, Enter; a bare tick is kept and marked")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.rows()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    desk.work()->setFocus();
    desk.work()->setCurrentIndex(desk.work()->model()->index(2, W::Content));
    const QString lead = desk.at(2, W::Lead);
    const base::Id item = desk.work()->currentId();
    test::control(desk.work(), Qt::Key_B);
    REQUIRE(desk.tabs()->currentIndex() == 2);
    const int row = desk.rows()->currentIndex().row();
    CHECK(desk.cell(row, O::Subject).startsWith(lead));
    CHECK_FALSE(desk.cell(row, O::Date).isEmpty());
    CHECK(desk.cell(row, O::WorkItem).startsWith(desk.at(2, W::Content)));
    CHECK(desk.rows()->currentIndex().column() == O::Manifestation);

    desk.enter(u"do loi cho khach quan"_s);
    CHECK(desk.cell(row, O::Manifestation).startsWith(u"II.09 · "_s));
    CHECK(desk.cell(row, O::Manifestation).contains(u"bản phục dựng"_s));
    REQUIRE(desk.rows()->currentIndex() == desk.rows()->model()->index(row, O::Evidence));
    desk.enter(u"x"_s);
    CHECK(commits.empty());
    CHECK(desk.cell(row, O::Evidence) == u"x"_s);
    CHECK(desk.mark(row, O::Evidence).contains(u"bare tick"_s));
    REQUIRE(desk.rows()->currentIndex() == desk.rows()->model()->index(row, O::Evidence)); // to be corrected there
    desk.enter(u"Biên bản số 12"_s);
    TRY_REQUIRE(commits.count() == 1);
    TRY_REQUIRE(desk.page.isSettled() && desk.rowWith(u"Biên bản số 12"_s) >= 0);
    const conduct::Observation made = desk.stored(u"Biên bản số 12"_s);
    CHECK(made.workItem == item);
    CHECK(made.indicator == u"II.09"_s);
    CHECK_FALSE(made.conclusion);
    CHECK(commits[0][0].value<store::ChangeNotice>().action == u"Manifestations of week 2026-W41"_s);
}

TEST_CASE("what core refuses stays in the row and says why: group III of a staff member, a day that has not come or lies in another week")
{
    Desk desk;
    desk.openConduct();
    const int row = desk.rows()->model()->rowCount() - 1;
    desk.rows()->grid()->put({{row, O::Subject, u"CB0031"_s}, {row, O::Manifestation, u"III.01"_s}, {row, O::Evidence, u"Báo cáo 7"_s}});
    TRY_REQUIRE(desk.mark(row, O::Manifestation).contains(u"group III"_s));
    CHECK(desk.cell(row, O::Evidence) == u"Báo cáo 7"_s);
    desk.put(desk.rows(), row, O::Manifestation, u"II.01"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.rowWith(u"Báo cáo 7"_s) >= 0);
    const int there = desk.rowWith(u"Báo cáo 7"_s);
    CHECK(desk.cell(there, O::Date) == u"07/10/2026"_s); // today, where no day was typed
    desk.put(desk.rows(), there, O::Date, u"8/10/2026"_s);
    CHECK(desk.mark(there, O::Date).contains(u"has not come"_s));
    desk.put(desk.rows(), there, O::Date, u"2/10/2026"_s);
    CHECK(desk.mark(there, O::Date).contains(u"another week"_s));
    CHECK(desk.stored(u"Báo cáo 7"_s).date == QDate(2026, 10, 7));
}

TEST_CASE("explained, confirmed with a remedy, remedied, reconsidered, dismissed: by keys, each told and each one step")
{
    Desk desk;
    desk.record(u"6/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Sổ theo dõi"_s);
    desk.choose(u"Sổ theo dõi"_s);
    CHECK(desk.action("confirmObservations")->isEnabled());
    CHECK_FALSE(desk.action("remedyObservations")->isEnabled());
    CHECK(desk.action("remedyObservations")->toolTip().contains(u"confirmed"_s));

    desk.step(Qt::Key_1, u"Hồ sơ nhiều"_s);
    TRY_REQUIRE(desk.page.isSettled() && !desk.panel()->isVisible() && desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::Explanation) == u"Hồ sơ nhiều"_s);
    CHECK(desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::State) == u"To be concluded"_s);
    CHECK_FALSE(desk.rows()->model()->index(desk.rowWith(u"Sổ theo dõi"_s), O::Evidence).flags() & Qt::ItemIsEditable);

    desk.step(Qt::Key_2, u"1/10/2026"_s); // before the day itself
    auto *error = test::find<QLabel>(*desk.panel(), "stepError");
    TRY_REQUIRE(error->isVisible() && error->text().contains(u"01/10/2026"_s));
    CHECK(desk.panel()->isVisible());
    QTest::keyClick(desk.panel(), Qt::Key_Escape);
    CHECK_FALSE(desk.panel()->isVisible());
    desk.step(Qt::Key_2, u"14/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::State) == u"Confirmed, to be remedied"_s);
    CHECK(desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::RemedyDue) == u"14/10/2026"_s);
    CHECK_FALSE(desk.action("removeRows")->isEnabled());

    desk.step(Qt::Key_5, u"7/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::State) == u"Confirmed, remedied"_s);
    desk.step(Qt::Key_4);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::State) == u"To be concluded"_s);
    desk.step(Qt::Key_3);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::State) == u"Dismissed"_s);
    CHECK(desk.stored(u"Sổ theo dõi"_s).isDismissed());
}

TEST_CASE("a step taken for several leaves those alone that have it already, and offers none of one's words for the others")
{
    Desk desk;
    desk.record(u"6/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Sổ một"_s);
    desk.record(u"6/10/2026"_s, u"CB0032"_s, u"II.05"_s, u"Sổ hai"_s);
    desk.choose(u"Sổ một"_s);
    desk.step(Qt::Key_1, u"Hồ sơ nhiều"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ một"_s), O::Explanation) == u"Hồ sơ nhiều"_s);
    desk.step(Qt::Key_3);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ một"_s), O::State) == u"Dismissed"_s);
    CHECK_FALSE(desk.action("confirmObservations")->isEnabled()); // it is reconsidered first
    CHECK(desk.action("confirmObservations")->toolTip().contains(u"reconsider"_s));

    desk.rows()->selectAll();
    REQUIRE(desk.action("confirmObservations")->isEnabled());
    desk.step(Qt::Key_2, u"14/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.stored(u"Sổ hai"_s).isConfirmed());
    CHECK_FALSE(desk.stored(u"Sổ một"_s).isConfirmed());
    CHECK(desk.stored(u"Sổ một"_s).explanation == u"Hồ sơ nhiều"_s);
}

TEST_CASE("what is asked goes with the login, whoever sees the page, and an answer to an earlier question closes no later one")
{
    Desk desk;
    desk.record(u"6/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Sổ theo dõi"_s);
    desk.choose(u"Sổ theo dõi"_s);
    std::promise<void> go;
    desk.store.post([&](store::Database &) { go.get_future().wait(); }); // a slow disk
    desk.step(Qt::Key_1, u"Lần một"_s);
    QTest::keyClick(desk.panel(), Qt::Key_Escape);
    test::control(&desk.page, Qt::Key_1);
    auto *input = test::find<QLineEdit>(*desk.panel(), "stepInput");
    input->setText(u"Lần hai"_s);
    go.set_value();
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Sổ theo dõi"_s), O::Explanation) == u"Lần một"_s);
    CHECK(desk.panel()->isVisible());
    CHECK(input->text() == u"Lần hai"_s);

    desk.page.hide();
    desk.store.close().waitForFinished();
    TRY_REQUIRE(!desk.session.isIn());
    CHECK(desk.panel()->isHidden());
}

TEST_CASE("a conclusion signed on paper is recorded in the name of the head, or of whoever is named")
{
    Desk desk;
    desk.record(u"6/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Giấy một"_s);
    desk.choose(u"Giấy một"_s);
    test::control(&desk.page, Qt::Key_2);
    auto *by = test::find<QLineEdit>(*desk.panel(), "stepBy");
    test::type(by, u"khong co ai"_s);
    QTest::keyClick(by, Qt::Key_Return);
    CHECK(test::find<QLabel>(*desk.panel(), "stepError")->text().contains(u"nobody called"_s));
    by->clear();
    test::type(by, u"the head"_s);
    QTest::keyClick(by, Qt::Key_Return);
    TRY_REQUIRE(desk.page.isSettled() && desk.stored(u"Giấy một"_s).isConfirmed());
    const base::Id head = desk.stored(u"Giấy một"_s).concludedBy;
    const QString code = desk.store.post([head](store::Database &d) { return staff::Roster::load(d).cadre(head)->code; }).result();
    CHECK(code == u"CB0007"_s); // who heads the unit of CB0031
}

TEST_CASE("none found: one unit signs, the page says who is silent, contradictions show where they are, and it can be withdrawn")
{
    Desk desk;
    desk.openConduct();
    CHECK_FALSE(desk.action("signNoneFound")->isEnabled());
    CHECK(desk.action("signNoneFound")->toolTip().contains(u"one unit"_s));
    CHECK(desk.status().contains(u"BXD"_s));
    desk.chooseUnit(u"BXD"_s);
    desk.step(Qt::Key_6);
    TRY_REQUIRE(desk.page.isSettled() && desk.status().contains(u"Signed “none found”: BXD (07/10 10:00)"_s));
    CHECK_FALSE(desk.action("signNoneFound")->isEnabled());
    CHECK(desk.action("signNoneFound")->toolTip().contains(u"already"_s));
    desk.record(u"6/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Trái ký"_s);
    CHECK(desk.cell(desk.rowWith(u"Trái ký"_s), O::Attention).contains(u"Contradicts"_s));
    desk.action("withdrawNoneFound")->trigger();
    QTest::keyClick(desk.panel(), Qt::Key_Return);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Trái ký"_s), O::Attention).isEmpty());
    desk.chooseUnit({});
    CHECK_FALSE(desk.status().contains(u"BXD"_s)); // it spoke: with an observation
}

TEST_CASE("what came again after its remedy was due suggests I.03, which Ctrl+B begins")
{
    Desk desk;
    desk.record(u"5/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Lần đầu"_s);
    desk.choose(u"Lần đầu"_s);
    desk.step(Qt::Key_2, u"6/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Lần đầu"_s), O::State) == u"Confirmed, remedy overdue"_s);
    desk.record(u"7/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Lần hai"_s);
    CHECK(desk.cell(desk.rowWith(u"Lần hai"_s), O::Attention).contains(u"I.03"_s));
    CHECK(desk.cell(desk.rowWith(u"Lần đầu"_s), O::Attention).isEmpty());
    desk.choose(u"Lần hai"_s);
    test::control(desk.rows(), Qt::Key_B);
    const int row = desk.rows()->currentIndex().row();
    CHECK(desk.cell(row, O::Manifestation).startsWith(u"I.03"_s));
    REQUIRE(desk.rows()->currentIndex().column() == O::Evidence);
    desk.enter(u"Chưa khắc phục"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.rowWith(u"Chưa khắc phục"_s) >= 0);
    CHECK(desk.cell(desk.rowWith(u"Lần hai"_s), O::Attention).isEmpty());
}

TEST_CASE("what is recorded by mistake is taken back, and undo's log knows it")
{
    Desk desk;
    desk.record(u"6/10/2026"_s, u"BXD"_s, u"II.05"_s, u"Ghi nhầm"_s);
    CHECK(desk.stored(u"Ghi nhầm"_s).unit != 0);
    desk.choose(u"Ghi nhầm"_s);
    QTest::keyClick(desk.rows(), Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(desk.rows(), Qt::Key_Shift);
    TRY_REQUIRE(desk.page.isSettled() && desk.rowWith(u"Ghi nhầm"_s) < 0);
    CHECK(desk.told.last().contains(u"undo"_s));
}

TEST_CASE("what is missing leads to where it is put right, and goes by being done")
{
    Desk desk;
    auto *missing = test::find<grid::View>(desk.page, "missingGrid");
    const QAbstractItemModelTester tester(missing->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto lineOf = [&](const QString &who, const QString &what) {
        for (int row = 0; row < missing->model()->rowCount(); ++row)
            if (missing->model()->index(row, 1).data().toString() == who && missing->model()->index(row, 2).data().toString().contains(what))
                return row;
        return -1;
    };
    const auto go = [&](int row) {
        desk.tabs()->setCurrentIndex(3);
        missing->setFocus();
        missing->setCurrentIndex(missing->model()->index(row, 0));
        QTest::keyClick(missing, Qt::Key_Return);
    };
    desk.work()->setCurrentIndex(desk.work()->model()->index(desk.work()->model()->rowCount() - 1, W::Content));
    desk.work()->grid()->put({{desk.work()->model()->rowCount() - 1, W::Content, u"Việc chưa có kết quả"_s},
                              {desk.work()->model()->rowCount() - 1, W::Lead, u"CB0031"_s}});
    TRY_REQUIRE(desk.page.isSettled() && lineOf(u"BXD"_s, u"No result"_s) >= 0);
    CHECK(desk.tabs()->tabText(3).contains(QString::number(missing->model()->rowCount())));

    go(lineOf(u"BXD"_s, u"No result"_s));
    CHECK(desk.tabs()->currentIndex() == 0);
    CHECK(desk.work()->currentIndex().column() == W::Completed);
    CHECK(desk.at(desk.work()->currentIndex().row(), W::Lead) == desk.at(desk.rowOf(u"Việc chưa có kết quả"_s), W::Lead));

    go(lineOf(u"BXD"_s, u"none found"_s));
    CHECK(desk.tabs()->currentIndex() == 2);
    CHECK(test::find<QComboBox>(desk.page, "unitFilter")->currentData().toString() == u"BXD"_s);

    go(lineOf(u"BXD"_s, u"gone through"_s));
    REQUIRE(desk.panel()->isVisible());
    auto *comment = test::find<QLineEdit>(*desk.panel(), "stepInput");
    test::type(comment, u"Đã họp rà soát"_s);
    QTest::keyClick(comment, Qt::Key_Return);
    TRY_REQUIRE(desk.page.isSettled() && !desk.panel()->isVisible() && lineOf(u"BXD"_s, u"gone through"_s) < 0);
    const auto reviews = desk.store.post([](store::Database &d) { return week::loadReviews(d, base::Week::of(QDate(2026, 10, 7))); }).result();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews[0].comment == u"Đã họp rà soát"_s);
}

TEST_CASE("a member sees their own observations, may explain them, and is told why not conclude")
{
    Desk desk;
    desk.record(u"6/10/2026"_s, u"CB0031"_s, u"II.05"_s, u"Của tôi"_s);
    desk.record(u"6/10/2026"_s, u"CB0026"_s, u"II.05"_s, u"Của người khác"_s);
    desk.store
        .post([](store::Database &d) {
            const staff::Roster roster = staff::Roster::load(d);
            rights::Account chief{0, u"chief"_s, u"Chủ tệp"_s, 0, rights::Role::Owner, true};
            chief.id = rights::create(d, rights::owner(), chief, u"mật khẩu chủ"_s);
            const rights::Caller caller{chief.id, rights::Role::Owner, 0, chief.name};
            rights::create(d, caller, {0, u"an"_s, u"An"_s, roster.byCode(u"CB0031"_s)->id, rights::Role::Member, true}, u"mật khẩu an"_s);
        })
        .waitForFinished();
    desk.session.logOut();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
    desk.session.logIn(u"an"_s, u"mật khẩu an"_s);
    TRY_REQUIRE(desk.session.isIn() && desk.page.isSettled() && desk.rowWith(u"Của tôi"_s) >= 0);
    CHECK(desk.rowWith(u"Của người khác"_s) < 0);
    CHECK_FALSE(desk.status().contains(u"KTHT"_s)); // nor whether others are silent
    desk.choose(u"Của tôi"_s);
    CHECK(desk.action("explainObservations")->isEnabled());
    CHECK_FALSE(desk.action("confirmObservations")->isEnabled());
    CHECK(desk.action("confirmObservations")->toolTip().contains(u"own case"_s));
    CHECK_FALSE(desk.action("removeRows")->isEnabled());
    desk.step(Qt::Key_1, u"Do quá tải"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.rowWith(u"Của tôi"_s), O::Explanation) == u"Do quá tải"_s);
}
