// While sheets are read again, or another month is on its way: nothing typed or selected is lost, and nothing is done to what is no longer meant.
#include "way_desk.h"

#include "access/account.h"
#include "rating/petition_dialog.h"
#include "rating/petition_table.h"
#include "rating/score_entry.h"
#include "rating/sheet_table.h"
#include "store/audit.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using test::WayDesk;
using M = rating_ui::MonthModel;
using C = rating_ui::CriteriaModel;

namespace {

struct Desk : WayDesk {
    template <class F> auto read(F work) { return store.post(work).result(); }
    QStringList actions()
    {
        return read([](store::Database &database) {
            QStringList all;
            store::eachEntry(database, 1, [&](const store::AuditEntry &entry) {
                all << entry.action;
                return true;
            });
            return all;
        });
    }
    int steps()
    {
        return read([](store::Database &database) { return int(rating::loadSteps(database, *base::Month::of(2026, 10)).size()); });
    }
    QString label() const { return test::find<QLabel>(page, "monthLabel")->text(); }
    // The file gets its first account, which ends the time without logins.
    void becomeLocked()
    {
        read([](store::Database &database) {
            return rights::create(database, rights::owner(), {0, u"chu"_s, u"Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu chủ"_s);
        });
        TRY_REQUIRE(session.state() == shell::Session::State::LoggedOut);
    }
    void logIn()
    {
        session.logIn(u"chu"_s, u"mật khẩu chủ"_s);
        TRY_REQUIRE(session.isIn() && page.isSettled() && model().rowCount() > 0);
    }
};

} // namespace

TEST_CASE("the sheets selected stay selected when a step of theirs has been read")
{
    Desk desk;
    const int first = desk.ordinary();
    const int second = desk.ordinary(first);
    desk.chooseBoth(first, second);
    const std::vector<base::Id> chosen = desk.view()->selectedIds();
    REQUIRE(chosen.size() == 2);
    QSignalSpy resets(&desk.model(), &QAbstractItemModel::modelReset);
    desk.sign(desk.ask(Qt::Key_1));
    TRY_REQUIRE(desk.stage(first) == u"Self-scored"_s && desk.stage(second) == u"Self-scored"_s);
    CHECK(desk.view()->selectedIds() == chosen);
    CHECK(resets.count() == 0);
}

TEST_CASE("two cells of a criterion typed at once are both kept; the log names the person by code")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.choose(row);
    grid::Model *grid = desk.criteria()->grid();
    grid->setData(grid->index(0, C::Self), u"4,5"_s);
    grid->setData(grid->index(0, C::Evidence), u"Biên bản 5"_s); // before the first is read again
    TRY_REQUIRE(desk.page.isSettled() && desk.criterion(0, C::Evidence) == u"Biên bản 5"_s && desk.actions().size() > 1);
    const auto stored = desk.read([cadre = desk.view()->currentId(), code = desk.criterion(0, C::Code)](store::Database &database) {
        return rating::loadCriterion(database, *base::Month::of(2026, 10), cadre, code);
    });
    CHECK(stored.self == base::Points::fromHalves(9));
    CHECK(stored.evidence == u"Biên bản 5"_s);
    CHECK(desk.actions().last().contains(desk.cell(row, M::Code)));
    CHECK_FALSE(desk.actions().last().contains(desk.cell(row, M::Name)));
}

TEST_CASE("while another month is being read nothing is done to the one that is shown still; a signature says of which month it is")
{
    Desk desk;
    desk.choose(desk.ordinary());
    rating_ui::SignDialog *shown = desk.ask(Qt::Key_1);
    CHECK(shown->windowTitle().contains(u"10/2026"_s));
    shown->reject();
    desk.view()->setFocus();
    QSemaphore gate;
    desk.store.post([&gate](store::Database &) { gate.acquire(); });
    test::find<QAction>(desk.page, "previousMonth")->trigger();
    CHECK(desk.label() == u"Month 09/2026"_s);
    CHECK_FALSE(desk.action("submitSheets")->isEnabled());
    CHECK(desk.action("submitSheets")->toolTip().contains(u"being read"_s));
    CHECK(test::find<QLabel>(desk.page, "whyNot")->text().contains(u"09/2026"_s));
    CHECK_FALSE(desk.action("printSheets")->isEnabled());
    CHECK(desk.criteria()->model()->rowCount() == 0);
    CHECK(desk.explanation().contains(u"being read"_s));
    desk.view()->setCurrentIndex(desk.model().index(desk.ordinary(), M::Code)); // nor by walking on
    CHECK_FALSE(desk.action("submitSheets")->isEnabled());
    test::find<QAction>(desk.page, "nextMonth")->trigger(); // back before it has come
    CHECK_FALSE(desk.action("submitSheets")->isEnabled());
    gate.release();
    desk.settle();
    CHECK(desk.label() == u"Month 10/2026"_s);
    desk.choose(desk.ordinary());
    CHECK(desk.action("submitSheets")->isEnabled());
    CHECK(desk.action("printSheets")->isEnabled());
    CHECK(desk.criteria()->model()->rowCount() > 0);
}

TEST_CASE("a signature asked for survives that the month cannot be read any more")
{
    Desk desk;
    desk.choose(desk.ordinary());
    const QPointer<rating_ui::SignDialog> dialog(desk.ask(Qt::Key_1));
    desk.read([](store::Database &database) { // a circle of managers, which no verb of the program lets in
        store::Edit edit(database, {}, u"Hỏng"_s);
        const rating::MonthValues values = rating::readMonth(database, *base::Month::of(2026, 10));
        edit.update(u"post"_s, values.posts[0], {{u"manager_id"_s, values.cadres[1]}});
        edit.update(u"post"_s, values.posts[1], {{u"manager_id"_s, values.cadres[0]}});
        return edit.commit();
    });
    TRY_REQUIRE(desk.emptyTitle() == u"The month could not be read"_s);
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    TRY_REQUIRE(dialog && test::find<QLabel>(*dialog, "signError")->text().contains(u"CB0001"_s));
}

TEST_CASE("what somebody was asked to sign is not signed in the name of the next one who logs in")
{
    Desk desk;
    desk.choose(desk.ordinary());
    const QPointer<rating_ui::SignDialog> dialog(desk.ask(Qt::Key_1));
    desk.becomeLocked();
    if (dialog && dialog->isVisible())
        QTest::keyClick(dialog, Qt::Key_Return); // while nobody is in
    desk.logIn();
    if (dialog && dialog->isVisible()) {
        QTest::keyClick(dialog, Qt::Key_Return);
        CHECK(test::find<QLabel>(*dialog, "signError")->text().contains(u"logged out"_s));
    }
    CHECK(desk.steps() == 0);
}

TEST_CASE("a petition begun before somebody else logged in is not registered in their name")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.decide(row);
    desk.choose(row);
    desk.action("registerPetition")->trigger();
    const QPointer<rating_ui::PetitionDialog> dialog(desk.page.findChild<rating_ui::PetitionDialog *>());
    REQUIRE(dialog);
    test::type(test::find<QPlainTextEdit>(*dialog, "petitionText"), u"Đề nghị xem lại"_s);
    desk.becomeLocked();
    if (dialog && dialog->isVisible())
        QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return);
    desk.logIn();
    if (dialog && dialog->isVisible()) {
        QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return);
        CHECK(test::find<QLabel>(*dialog, "petitionError")->text().contains(u"logged out"_s));
    }
    CHECK(desk.read([](store::Database &database) { return rating::loadPetitions(database, *base::Month::of(2026, 10)).size(); }) == 0);
}

TEST_CASE("the log names people by their codes: conditions and petitions")
{
    Desk desk;
    int row = desk.ordinary();
    while (desk.cell(row, M::Proposed) == u"Not completed"_s || !desk.cell(row, M::Conditions).isEmpty())
        row = desk.ordinary(row);
    desk.decide(row);
    desk.choose(row);
    desk.action("registerPetition")->trigger();
    auto *dialog = desk.page.findChild<rating_ui::PetitionDialog *>();
    REQUIRE(dialog);
    test::type(test::find<QPlainTextEdit>(*dialog, "petitionText"), u"Đề nghị xem lại"_s);
    QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return);
    TRY_REQUIRE(desk.actions().last().startsWith(u"Petition registered"_s));
    CHECK(desk.actions().last() == u"Petition registered: %1, month 10/2026"_s.arg(desk.cell(row, M::Code)));
    desk.settle();
    auto *conditions = test::find<grid::View>(desk.page, "conditions");
    QApplication::clipboard()->setText(conditions->grid()->choices(0).first() + u"\t\tQĐ 15"_s);
    conditions->setCurrentIndex(conditions->model()->index(0, 0));
    conditions->paste();
    TRY_REQUIRE(desk.actions().last() == u"Conditions of %1, month 10/2026"_s.arg(desk.cell(row, M::Code)));
}

TEST_CASE("the month looked at last comes up again with the file")
{
    Desk desk;
    test::find<QAction>(desk.page, "previousMonth")->trigger();
    desk.settle();
    REQUIRE(desk.label() == u"Month 09/2026"_s);
    desk.store.close().waitForFinished();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::NoFile);
    REQUIRE(desk.store.open(desk.file).result().isOpen());
    TRY_REQUIRE(desk.session.isIn() && desk.page.isSettled() && desk.model().rowCount() > 0);
    CHECK(desk.label() == u"Month 09/2026"_s);
}

TEST_CASE("a month in which nothing is recorded yet is begun by hand: everybody's sheet is there")
{
    Desk desk;
    const int everybody = desk.model().rowCount();
    for (int i = 0; i < 2; ++i) { // some of the ward's work is due in November
        test::find<QAction>(desk.page, "nextMonth")->trigger();
        desk.settle();
    }
    REQUIRE(desk.label() == u"Month 12/2026"_s);
    CHECK(desk.model().rowCount() > everybody / 2); // who holds a post then
    CHECK(desk.view()->isVisible());
    CHECK(test::find<QLabel>(desk.page, "count")->text().contains(u"nothing is recorded"_s));
    desk.choose(0);
    TRY_REQUIRE(desk.criteria()->model()->rowCount() > 0);
    desk.criteria()->grid()->setData(desk.criteria()->model()->index(0, C::Superior), u"4,5"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.criterion(0, C::Superior) == u"4,5"_s
                && !test::find<QLabel>(desk.page, "count")->text().contains(u"nothing is recorded"_s));
}
