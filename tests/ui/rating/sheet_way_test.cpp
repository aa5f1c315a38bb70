#include "way_desk.h"

#include "access/account.h"
#include "rating/due_steps.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;
using Desk = test::WayDesk;
using M = rating_ui::MonthModel;
using C = rating_ui::CriteriaModel;

TEST_CASE("a sheet goes its way by keyboard: submitted, reviewed, decided, locked, reopened with a reason")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.choose(row);
    CHECK_FALSE(desk.action("reviewSheets")->isEnabled());
    CHECK(desk.action("reviewSheets")->toolTip() == u"The sheet has not been submitted yet."_s);
    CHECK_FALSE(desk.action("lockSheets")->isEnabled());
    desk.submit(row);
    desk.choose(row);
    desk.confirmAll();
    TRY_REQUIRE(desk.action("reviewSheets")->isEnabled());

    rating_ui::SignDialog *review = desk.ask(Qt::Key_2);
    test::type(test::find<QLineEdit>(*review, "signOpinion"), u"Tập thể nhất trí"_s);
    desk.sign(review);
    TRY_REQUIRE(desk.stage(row) == u"Reviewed"_s);
    TRY_REQUIRE(desk.way().contains(u"Tập thể nhất trí"_s));

    const QString proposed = desk.cell(row, M::Proposed);
    rating_ui::SignDialog *decide = desk.ask(Qt::Key_3);
    CHECK(test::find<QLabel>(*decide, "signSheets")->text().contains(proposed));
    desk.sign(decide);
    TRY_REQUIRE(desk.stage(row) == u"Decided"_s);
    CHECK(desk.cell(row, M::Decided) == proposed);

    desk.sign(desk.ask(Qt::Key_4));
    TRY_REQUIRE(desk.stage(row) == u"Locked"_s);
    desk.settle();
    CHECK_FALSE(desk.criteria()->model()->index(0, C::Superior).flags() & Qt::ItemIsEditable);
    CHECK(desk.criteria()->model()->index(0, C::Superior).data(Qt::ToolTipRole).toString().contains(u"locked"_s));

    rating_ui::SignDialog *reopen = desk.ask(Qt::Key_5);
    QTest::keyClick(reopen, Qt::Key_Return); // without a reason
    TRY_REQUIRE(test::find<QLabel>(*reopen, "signError")->text().contains(u"reason"_s));
    test::type(test::find<QLineEdit>(*reopen, "signReason"), u"Có kiến nghị"_s);
    desk.sign(reopen);
    TRY_REQUIRE(desk.stage(row) == u"Decided"_s);
    TRY_REQUIRE(desk.way().contains(u"Có kiến nghị"_s));
}

TEST_CASE("another class than the proposed one needs a reason; the dialog keeps what was typed until it has one")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.submit(row);
    desk.choose(row);
    desk.confirmAll();
    TRY_REQUIRE(desk.action("reviewSheets")->isEnabled());
    desk.sign(desk.ask(Qt::Key_2));
    TRY_REQUIRE(desk.stage(row) == u"Reviewed"_s);
    rating_ui::SignDialog *decide = desk.ask(Qt::Key_3);
    auto *classes = test::find<QComboBox>(*decide, "signClass");
    classes->setCurrentIndex(classes->findText(u"Not completed"_s));
    QTest::keyClick(decide, Qt::Key_Return);
    TRY_REQUIRE(test::find<QLabel>(*decide, "signError")->text().contains(u"reason"_s));
    CHECK(classes->currentText() == u"Not completed"_s);
    test::type(test::find<QLineEdit>(*decide, "signReason"), u"Có vi phạm mới"_s);
    QTest::keyClick(decide, Qt::Key_Return); // nor without a name
    TRY_REQUIRE(test::find<QLabel>(*decide, "signError")->text().contains(u"who"_s));
    test::find<QRadioButton>(*decide, "signPaper")->setChecked(true);
    test::find<QLineEdit>(*decide, "signBy")->setText(desk.cell(desk.headOver(row), M::Code));
    test::type(test::find<QLineEdit>(*decide, "signNumber"), u"7/QĐ"_s);
    desk.sign(decide);
    TRY_REQUIRE(desk.cell(row, M::Decided) == u"Not completed"_s);
    CHECK(desk.cell(row, M::NoteColumn).contains(u"otherwise than proposed"_s));
}

TEST_CASE("another's judgement is recorded with the paper's number and date")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.submit(row);
    desk.choose(row);
    desk.confirmAll();
    TRY_REQUIRE(desk.action("reviewSheets")->isEnabled());
    rating_ui::SignDialog *review = desk.ask(Qt::Key_2);
    auto *paper = test::find<QRadioButton>(*review, "signPaper");
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Space);
    QTest::keyClick(review, Qt::Key_Return); // no number yet
    TRY_REQUIRE(test::find<QLabel>(*review, "signError")->text().contains(u"number"_s));
    test::type(test::find<QLineEdit>(*review, "signNumber"), u"12/BC"_s);
    test::find<QDateEdit>(*review, "signDate")->setDate(QDate(2026, 10, 26));
    desk.sign(review);
    TRY_REQUIRE(desk.stage(row) == u"Reviewed"_s);
    TRY_REQUIRE(desk.way().contains(u"on paper 12/BC of 26/10/2026"_s));
}

TEST_CASE("a change after a signature withdraws it and the page says what changed")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.submit(row);
    desk.choose(row);
    desk.criteria()->setCurrentIndex(desk.criteria()->model()->index(0, C::Evidence));
    desk.criteria()->grid()->setData(desk.criteria()->currentIndex(), u"Biên bản 5"_s);
    TRY_REQUIRE(desk.stage(row) == u"Open"_s);
    CHECK(desk.cell(row, M::NoteColumn).contains(u"signature withdrawn"_s));
    TRY_REQUIRE(desk.way().contains(u"Criterion I.1, the evidence is another"_s));
    CHECK(desk.way().contains(u"holds no more"_s));
    CHECK(desk.way().contains(u"Since “Submitted” of "_s));
    CHECK(desk.action("submitSheets")->isEnabled());
}

TEST_CASE("several sheets are signed at once; those that cannot be stay and say why")
{
    Desk desk;
    const int first = desk.ordinary();
    const int second = desk.ordinary(first);
    desk.submit(first);
    desk.chooseBoth(first, second);
    rating_ui::SignDialog *submit = desk.ask(Qt::Key_1);
    CHECK(test::find<QLabel>(*submit, "signSheets")->text().count(u'\n') == 0); // the one that may still be
    desk.sign(submit);
    TRY_REQUIRE(desk.stage(second) == u"Self-scored"_s);
    desk.chooseBoth(first, second);
    CHECK_FALSE(desk.action("reviewSheets")->isEnabled()); // no criterion has been confirmed
    CHECK(desk.action("reviewSheets")->toolTip().contains(u"I.1"_s));
    CHECK(test::find<QLabel>(desk.page, "whyNot")->text().contains(u"I.1"_s));
}

TEST_CASE("points are typed with comma or point, in half steps up to the maximum; the criteria model keeps its promises")
{
    Desk desk;
    desk.choose(desk.ordinary());
    auto *grid = desk.criteria();
    const QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto put = [&](const QString &text) { grid->grid()->setData(grid->model()->index(0, C::Superior), text); };
    const auto why = [&] { return grid->model()->index(0, C::Superior).data(grid::BadRole).toString(); };
    put(u"4.5"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.criterion(0, C::Superior) == u"4,5"_s);
    put(u"4,3"_s);
    CHECK_FALSE(why().isEmpty());
    put(u"5,5"_s);
    CHECK(why().contains(u"At most 5"_s));
    put(u"3,5"_s);
    CHECK(why().isEmpty());
    TRY_REQUIRE(desk.page.isSettled() && desk.criterion(0, C::Counts) == u"3,5"_s);
}

TEST_CASE("the note says who is late in which step")
{
    using rating::DueStep;
    const rating::MonthCalendar calendar;
    const base::Month october = *base::Month::of(2026, 10);
    CHECK(rating::overdue(calendar, october, rights::Stage::Open, QDate(2026, 10, 25)) == DueStep::None);
    CHECK(rating::overdue(calendar, october, rights::Stage::Open, QDate(2026, 10, 26)) == DueStep::SelfScore);
    CHECK(rating::overdue(calendar, october, rights::Stage::SelfScored, QDate(2026, 10, 26)) == DueStep::None);
    CHECK(rating::overdue(calendar, october, rights::Stage::Reviewed, QDate(2026, 10, 29)) == DueStep::Decide);
    CHECK(rating::overdue(calendar, october, rights::Stage::Decided, QDate(2026, 11, 5)) == DueStep::None);
    CHECK(rating::overdue(calendar, october, rights::Stage::Decided, QDate(2026, 11, 6)) == DueStep::Lock);
    CHECK(rating::overdue(calendar, october, rights::Stage::Locked, QDate(2027, 1, 1)) == DueStep::None);
    rating::MonthCalendar last = calendar;
    last.selfScore = 31;
    CHECK(rating::dueOn(DueStep::SelfScore, last, *base::Month::of(2027, 2)) == QDate(2027, 2, 28));
    CHECK(rating::dueOn(DueStep::Lock, calendar, *base::Month::of(2026, 12)) == QDate(2027, 1, 5));
}

TEST_CASE("a member sees their own sheet and those below, and only what is theirs to do")
{
    Desk desk;
    QString code;
    for (int row = 0; row < desk.model().rowCount() && code.isEmpty(); ++row)
        if (desk.cell(row, M::Role) == u"Staff"_s && !desk.cell(row, M::Total).isEmpty())
            code = desk.cell(row, M::Code);
    desk.store
        .post([code](store::Database &database) {
            store::Statement find(database, u"SELECT id FROM cadre WHERE code = ?"_s);
            find.bind(code);
            REQUIRE(find.next());
            const base::Id cadre = find.integer(0);
            find.finish();
            rights::create(database, rights::owner(), {0, u"chu"_s, u"Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu chủ"_s);
            const rights::Caller owner = *rights::login(database, u"chu"_s, u"mật khẩu chủ"_s);
            rights::create(database, owner, {0, u"an"_s, u"An"_s, cadre, rights::Role::Member}, u"mật khẩu an"_s);
        })
        .waitForFinished();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
    CHECK(desk.model().rowCount() == 0);
    desk.session.logIn(u"an"_s, u"mật khẩu an"_s);
    TRY_REQUIRE(desk.session.isIn() && desk.page.isSettled() && desk.model().rowCount() > 0);
    REQUIRE(desk.model().rowCount() == 1);
    CHECK(desk.cell(0, M::Code) == code);
    desk.choose(0);
    CHECK(desk.action("submitSheets")->isEnabled());
    CHECK_FALSE(desk.criteria()->model()->index(0, C::Superior).flags() & Qt::ItemIsEditable);
    CHECK(desk.criteria()->model()->index(0, C::Self).flags() & Qt::ItemIsEditable);
    auto *conditions = test::find<grid::View>(desk.page, "conditions");
    CHECK(conditions->model()->rowCount() == 0); // no row to add one in, and the reason below
    CHECK(test::find<QLabel>(desk.page, "whyNoCondition")->text().contains(u"Nobody judges their own case"_s));
    CHECK_FALSE(desk.action("takeBackCondition")->isEnabled());
    CHECK_FALSE(desk.action("registerPetition")->isEnabled()); // nothing is decided yet
    desk.session.logOut();
    CHECK(desk.model().rowCount() == 0);
}
