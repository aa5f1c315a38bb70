#include "access/access_page.h"

#include "access/accounts_model.h"
#include "access/authority_model.h"
#include "access/officers_model.h"
#include "grid/view.h"
#include "rating/month_lock.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using A = access_ui::AccountsModel;
using D = access_ui::AuthorityModel;
using O = access_ui::OfficersModel;

namespace {

struct Desk {
    test::Settings settings;
    QTemporaryDir dir;
    shell::StoreThread store{rating::installMonthLock};
    shell::Session session{store};
    access_ui::AccessPage page{store, session};
    QStringList told;

    Desk()
    {
        QObject::connect(&page, &shell::Page::told, &page, [this](shell::Tone, const QString &message) { told << message; });
        QObject::connect(&page, &shell::Page::failed, &page, [this](const base::Failure &failure) { told << failure.message(); });
        page.resize(1300, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(test::wardFile(), file));
        REQUIRE(store.open(file).result().isOpen());
        TRY_REQUIRE(session.isIn() && page.isSettled());
    }
    QAction *action(const char *name) const { return test::find<QAction>(page, name); }
    QLineEdit *line(const char *name) const { return test::find<QLineEdit>(page, name); }
    QWidget *panel() const { return test::find<QWidget>(page, "passwordPanel"); }
    QString error() const { return test::find<QLabel>(page, "passwordError")->text(); }
    QTabWidget *tabs() const { return test::find<QTabWidget>(page, "accessTabs"); }
    grid::View *accounts() const { return test::find<grid::View>(page, "accountsGrid"); }
    grid::View *authority() const { return test::find<grid::View>(page, "authorityGrid"); }
    grid::View *officers() const { return test::find<grid::View>(page, "officersGrid"); }
    static QString at(const grid::View *view, int row, int column) { return view->model()->index(row, column).data().toString(); }
    static bool put(const grid::View *view, int row, int column, const QString &text)
    {
        return view->grid()->setData(view->grid()->index(row, column), text);
    }
    void type(const char *name, const QString &text) const
    {
        line(name)->setFocus();
        line(name)->clear();
        test::type(line(name), text);
    }
    // By the keys: what is typed into the panel, and Enter.
    void makeAccount(const QString &login, const QString &name, const QString &kind, const QString &password)
    {
        action("newAccount")->trigger();
        REQUIRE(panel()->isVisible());
        test::type(line("accountLogin"), login);
        type("accountName", name);
        auto *kinds = test::find<QComboBox>(page, "accountKind");
        REQUIRE(kinds->findText(kind) >= 0);
        kinds->setCurrentText(kind);
        type("newPassword", password);
        type("passwordAgain", password);
        QTest::keyClick(line("passwordAgain"), Qt::Key_Return);
    }
    void logIn(const QString &login, const QString &password)
    {
        TRY_REQUIRE(session.state() == shell::Session::State::LoggedOut);
        session.logIn(login, password);
        TRY_REQUIRE(session.isIn() && page.isSettled());
    }
    void becomeOwner()
    {
        makeAccount(u"binh"_s, u"Trần Bình"_s, access_ui::word(rights::Role::Owner), u"mat khau dai"_s);
        logIn(u"binh"_s, u"mat khau dai"_s);
    }
};

} // namespace

TEST_CASE("the first account is an owner's; from then on everybody logs in, and the owner makes the others")
{
    Desk desk;
    CHECK_FALSE(desk.action("ownPassword")->isEnabled());
    desk.action("newAccount")->trigger();
    CHECK(test::find<QComboBox>(desk.page, "accountKind")->count() == 1);
    desk.type("accountLogin", u"binh"_s);
    desk.type("accountName", u"Trần Bình"_s);
    desk.type("newPassword", u"mat khau dai"_s);
    desk.type("passwordAgain", u"mat khau khac"_s);
    QTest::keyClick(desk.line("passwordAgain"), Qt::Key_Return);
    CHECK(desk.error().contains(u"differ"_s));
    CHECK(desk.session.isIn());
    desk.type("passwordAgain", u"mat khau dai"_s);
    QTest::keyClick(desk.line("passwordAgain"), Qt::Key_Return);
    desk.logIn(u"binh"_s, u"mat khau dai"_s);
    REQUIRE(desk.accounts()->model()->rowCount() == 1);
    CHECK(desk.at(desk.accounts(), 0, A::Kind) == access_ui::word(rights::Role::Owner));
    CHECK(desk.line("newPassword")->text().isEmpty());
    CHECK(desk.action("ownPassword")->isEnabled());

    // The last owner stays one; the refusal stands in the cell.
    Desk::put(desk.accounts(), 0, A::Active, {});
    TRY_REQUIRE(desk.accounts()->model()->index(0, A::Active).data(grid::BadRole).isValid());
    desk.makeAccount(u"lan"_s, u"Nguyễn Thị Lan"_s, access_ui::word(rights::Role::Officer), u"mat khau cua lan"_s);
    TRY_REQUIRE(desk.accounts()->model()->rowCount() == 2);
    CHECK_FALSE(desk.panel()->isVisible());
}

TEST_CASE("a refused account stays in the panel without its password")
{
    Desk desk;
    desk.becomeOwner();
    desk.makeAccount(u"lan"_s, u"Nguyễn Thị Lan"_s, access_ui::word(rights::Role::Member), u"ngan"_s);
    TRY_REQUIRE(!desk.error().isEmpty());
    CHECK(desk.panel()->isVisible());
    CHECK(desk.line("accountLogin")->text() == u"lan"_s);
    QTest::keyClick(desk.line("accountLogin"), Qt::Key_Escape);
    CHECK_FALSE(desk.panel()->isVisible());
    CHECK(desk.accounts()->model()->rowCount() == 1);
}

TEST_CASE("who decides and which units officers serve are lines in grids, added, changed and removed")
{
    Desk desk;
    desk.becomeOwner();
    desk.makeAccount(u"lan"_s, u"Nguyễn Thị Lan"_s, access_ui::word(rights::Role::Officer), u"mat khau cua lan"_s);
    TRY_REQUIRE(desk.accounts()->model()->rowCount() == 2);
    const QAbstractItemModelTester accounts(desk.accounts()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester authority(desk.authority()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester officers(desk.officers()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    desk.tabs()->setCurrentIndex(1);
    const int lines = desk.authority()->grid()->shownCount();
    const int fresh = desk.authority()->model()->rowCount() - 1;
    Desk::put(desk.authority(), fresh, D::Kind, u"Người nhà"_s);
    CHECK(desk.authority()->model()->index(fresh, D::Kind).data(grid::BadRole).isValid());
    Desk::put(desk.authority(), fresh, D::Kind, u"cong chuc"_s);
    Desk::put(desk.authority(), fresh, D::Decider, u"CB0001"_s);
    int row = -1;
    const auto isThere = [&] { // as the file's word has it, not as typed
        for (int i = 0; i < desk.authority()->model()->rowCount(); ++i)
            row = desk.at(desk.authority(), i, D::Kind) == u"Công chức"_s ? i : row;
        return row >= 0;
    };
    TRY_REQUIRE(isThere());
    CHECK(desk.authority()->grid()->shownCount() == lines + 1);
    Desk::put(desk.authority(), row, D::From, u"1/10/2026"_s);
    TRY_REQUIRE(desk.at(desk.authority(), row, D::From) == u"01/10/2026"_s);
    desk.authority()->setCurrentIndex(desk.authority()->model()->index(row, 0));
    REQUIRE(desk.action("removeAccess")->isEnabled());
    desk.action("removeAccess")->trigger();
    TRY_REQUIRE(desk.authority()->grid()->shownCount() == lines);

    desk.tabs()->setCurrentIndex(2);
    Desk::put(desk.officers(), desk.officers()->model()->rowCount() - 1, O::Login, u"lan"_s);
    TRY_REQUIRE(desk.officers()->grid()->shownCount() == 1);
    TRY_REQUIRE(desk.at(desk.officers(), 0, O::Name) == u"Nguyễn Thị Lan"_s);
}

TEST_CASE("a member sees no accounts and changes their own password; an owner who closes an account ends its work")
{
    Desk desk;
    desk.becomeOwner();
    desk.makeAccount(u"lan"_s, u"Nguyễn Thị Lan"_s, access_ui::word(rights::Role::Member), u"mat khau cua lan"_s);
    TRY_REQUIRE(desk.accounts()->model()->rowCount() == 2);
    desk.session.logOut();
    desk.logIn(u"lan"_s, u"mat khau cua lan"_s);
    CHECK_FALSE(desk.accounts()->isVisible());
    CHECK(desk.accounts()->model()->rowCount() == 0);
    CHECK_FALSE(desk.action("newAccount")->isEnabled());
    desk.action("ownPassword")->trigger();
    desk.type("presentPassword", u"mat khau sai"_s);
    desk.type("newPassword", u"mat khau moi"_s);
    desk.type("passwordAgain", u"mat khau moi"_s);
    QTest::keyClick(desk.line("passwordAgain"), Qt::Key_Return);
    TRY_REQUIRE(!desk.error().isEmpty());
    desk.type("presentPassword", u"mat khau cua lan"_s);
    desk.type("newPassword", u"mat khau moi"_s);
    desk.type("passwordAgain", u"mat khau moi"_s);
    QTest::keyClick(desk.line("passwordAgain"), Qt::Key_Return);
    TRY_REQUIRE(!desk.told.isEmpty() && desk.told.last().contains(u"password"_s));
    CHECK(desk.session.isIn());
    desk.session.logOut();
    desk.logIn(u"lan"_s, u"mat khau moi"_s);

    const base::Id lan = desk.session.caller().account;
    desk.store
        .post([lan](store::Database &database) {
            rights::Caller owner = rights::owner();
            owner.role = rights::Role::Owner;
            for (rights::Account account : rights::loadAccounts(database)) {
                if (account.id != lan)
                    continue;
                account.active = false;
                rights::change(database, owner, account);
            }
        })
        .waitForFinished();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
}
