// The page by its keys: wordings pasted and confirmed, a rule set copied, changed, looked at and adopted.
#include "catalogues/catalogues_page.h"

#include "access/account.h"
#include "catalogues/effects_model.h"
#include "catalogues/rules_model.h"
#include "catalogues/settings_model.h"
#include "catalogues/wording_model.h"
#include "conduct/catalogue.h"
#include "grid/view.h"
#include "rating/month_lock.h"
#include "rating/rule_json.h"
#include "rating/rule_table.h"
#include "shell/session.h"
#include "store/audit.h"
#include "store/edit.h"
#include "support/strings.h"
#include "ui/support/shortcuts.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using W = catalogues_ui::WordingModel;
using S = catalogues_ui::SettingsModel;
using R = catalogues_ui::RulesModel;

namespace {

struct Desk {
    test::Settings settings;
    QTemporaryDir dir;
    QLocale before;
    QString nextText;
    QString nextFile;
    std::function<void()> meanwhile; // while a question is open
    shell::StoreThread store{rating::installMonthLock};
    shell::Session session{store};
    catalogues_ui::CataloguesPage page{store, session, dialogs()};
    QString lastTold;

    Desk()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QObject::connect(&page, &shell::Page::told, &page, [this](shell::Tone, const QString &message) { lastTold = message; });
        QApplication::clipboard()->clear();
        page.resize(1300, 760);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(test::wardFile(), file));
        REQUIRE(store.open(file).result().isOpen());
        TRY_REQUIRE(session.isIn() && page.isSettled() && indicators()->model()->rowCount() == 25);
    }
    ~Desk() { QLocale::setDefault(before); }

    shell::Dialogs dialogs()
    {
        shell::Dialogs all;
        all.text = [this](QWidget *, const QString &, const QString &, const QString &start) {
            asked();
            return std::optional(nextText.isEmpty() ? start : nextText);
        };
        all.openFile = [this](QWidget *, const QString &, const QString &, const QString &) {
            asked();
            return nextFile;
        };
        all.saveFile = all.openFile;
        return all;
    }
    void asked() const
    {
        if (meanwhile)
            meanwhile();
    }
    grid::View *indicators() const { return test::find<grid::View>(page, "indicatorWordings"); }
    grid::View *rules() const { return test::find<grid::View>(page, "ruleSets"); }
    grid::View *settingsGrid() const { return test::find<grid::View>(page, "ruleSettings"); }
    QAction *action(const char *name) const { return test::find<QAction>(page, name); }
    void open(int tab) { test::find<QTabWidget>(page, "catalogueTabs")->setCurrentIndex(tab); }
    QString cell(grid::View *view, int row, int column) const { return view->model()->index(row, column).data().toString(); }
    std::vector<conduct::Indicator> inFile()
    {
        return store.post([](store::Database &database) { return conduct::loadIndicators(database); }).result();
    }
    // A rule set of the office's own, shown.
    void copyRules(const QString &name)
    {
        open(2);
        nextText = name;
        action("copyRules")->trigger();
        TRY_REQUIRE(cell(rules(), rules()->currentIndex().row(), R::Name) == name);
    }
    int settingRow(const QString &name) const
    {
        for (int row = 0; row < settingsGrid()->model()->rowCount(); ++row)
            if (cell(settingsGrid(), row, S::Setting) == name)
                return row;
        FAIL("no setting " << name.toStdString());
        return -1;
    }
    void change(const QString &setting, const QString &value)
    {
        settingsGrid()->model()->setData(settingsGrid()->model()->index(settingRow(setting), S::Value), value);
    }
};

QString list(int count)
{
    QStringList lines{u"I. Nhóm biểu hiện thứ nhất"_s};
    for (int i = 1; i <= count; ++i)
        lines << u"%1. Lời văn chính thức số %1"_s.arg(i);
    return lines.join(u"\r\n"_s);
}

} // namespace

TEST_CASE("all official wordings come from Word at once, are confirmed, and their mark goes")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.indicators()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.cell(desk.indicators(), 24, W::State).startsWith(u'⚠'));
    QApplication::clipboard()->setText(list(24));
    QTest::keyClick(desk.indicators(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const QWidget &panel = *test::find<QWidget>(desk.page, "pasteIndicatorsPanel");
    auto *text = test::find<QPlainTextEdit>(panel, "pastedText");
    TRY_REQUIRE(text->isVisible());
    TRY_REQUIRE(text->hasFocus());
    CHECK(text->toPlainText().contains(u"số 24"_s)); // what was copied is there already
    CHECK_FALSE(test::find<QAction>(panel, "takeWordings")->isEnabled());
    CHECK(test::find<QLabel>(panel, "pastedFound")->text().contains(u"24"_s));
    auto *items = test::find<QTableWidget>(panel, "pastedItems");
    items->setFocus();
    QTest::keyClick(items, Qt::Key_Tab);
    CHECK_FALSE(items->hasFocus()); // it does not keep the keyboard
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    test::type(text, u"25. Lời văn cuối cùng"_s);
    REQUIRE(test::find<QAction>(panel, "takeWordings")->isEnabled());
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    TRY_REQUIRE(commits.count() == 1);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.indicators(), 24, W::Official) == u"Lời văn cuối cùng"_s);
    CHECK(desk.cell(desk.indicators(), 0, W::Official) == u"Lời văn chính thức số 1"_s);
    CHECK_FALSE(text->isVisible());
    CHECK(desk.cell(desk.indicators(), 0, W::State).startsWith(u'⚠')); // entered is not compared yet

    QTest::keyClick(desk.indicators(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(desk.action("confirmIndicators")->isEnabled());
    QTest::keyClick(desk.indicators(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.indicators(), 24, W::State).startsWith(u'✓'));
    CHECK(commits.count() == 2);
    CHECK_FALSE(desk.action("confirmIndicators")->isEnabled());
    for (const conduct::Indicator &one : desk.inFile())
        CHECK(conduct::badgeOf(one).isEmpty());
}

TEST_CASE("a wording typed over a confirmed one is to be compared again")
{
    Desk desk;
    desk.indicators()->model()->setData(desk.indicators()->model()->index(3, W::Official), u"Lời văn một"_s);
    TRY_REQUIRE(desk.cell(desk.indicators(), 3, W::State).contains(u"entered"_s));
    desk.indicators()->setCurrentIndex(desk.indicators()->model()->index(3, W::Official));
    desk.action("confirmIndicators")->trigger();
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.indicators(), 3, W::State).startsWith(u'✓'));
    desk.indicators()->model()->setData(desk.indicators()->model()->index(3, W::Official), u"Lời văn hai"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(desk.indicators(), 3, W::State).startsWith(u'⚠'));
}

TEST_CASE("rule sets of the program stay as they are; a copy is changed setting by setting and written when it is sound")
{
    Desk desk;
    desk.open(2);
    const QAbstractItemModelTester sets(desk.rules()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester tester(desk.settingsGrid()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.rules()->model()->rowCount() == 4);
    CHECK(desk.settingsGrid()->model()->rowCount() > 30);
    CHECK_FALSE(desk.settingsGrid()->model()->index(0, S::Value).flags() & Qt::ItemIsEditable);
    CHECK_FALSE(desk.action("writeRules")->isEnabled());

    desk.copyRules(u"rieng"_s);
    desk.change(u"Criterion II.1: maximum"_s, u"2,0"_s);
    CHECK_FALSE(desk.action("writeRules")->isEnabled()); // the maxima no longer add up: said, and kept
    CHECK(test::find<QLabel>(desk.page, "draftState")->text().startsWith(u'✗'));
    CHECK(desk.cell(desk.settingsGrid(), desk.settingRow(u"Criterion II.1: maximum"_s), S::Value) == u"2,0"_s);
    const QModelIndex own = desk.rules()->currentIndex();
    desk.rules()->setCurrentIndex(desk.rules()->model()->index(0, R::Name)); // a look at another one loses nothing
    CHECK_FALSE(desk.action("dropRules")->isEnabled());
    desk.rules()->setCurrentIndex(desk.rules()->model()->index(own.row(), R::Name));
    CHECK(desk.cell(desk.settingsGrid(), desk.settingRow(u"Criterion II.1: maximum"_s), S::Value) == u"2,0"_s);
    desk.change(u"Criterion I.1: maximum"_s, u"5,5"_s);
    REQUIRE(desk.action("writeRules")->isEnabled());
    desk.action("writeRules")->trigger();
    TRY_REQUIRE(desk.page.isSettled() && !desk.action("writeRules")->isEnabled()
                && desk.cell(desk.settingsGrid(), desk.settingRow(u"Criterion II.1: maximum"_s), S::Value) == u"2"_s);
    const rating::RuleSet written = desk.store.post([](store::Database &database) { return rating::loadRules(database, u"rieng"_s); }).result();
    CHECK(written.criteria[2].max.halves == 4);

    auto *other = test::find<QComboBox>(desk.page, "compareWith");
    other->setCurrentIndex(other->findData(u"nd335-thang"_s));
    CHECK(desk.cell(desk.settingsGrid(), desk.settingRow(u"Criterion II.1: maximum"_s), S::Differs).startsWith(u'≠'));
    CHECK(test::find<QLabel>(desk.page, "draftState")->text().startsWith(u'2'));
    desk.change(u"Good from"_s, u"75"_s);
    REQUIRE(desk.action("dropRules")->isEnabled());
    desk.action("dropRules")->trigger();
    CHECK(desk.cell(desk.settingsGrid(), desk.settingRow(u"Good from"_s), S::Value) == u"70"_s);
}

TEST_CASE("a total that rounding would move into another class is shown with the decimals that keep it in its own")
{
    rating::RuleEffect effect;
    effect.before.total = 9000; // as the machine format rounds it
    effect.before.proposed = rating::Rating::Good;
    effect.totalBefore = {89995, 1000};
    effect.decimalsBefore = 3;
    effect.totalAfter = {9012, 100};
    catalogues_ui::EffectsModel model;
    model.set({effect});
    const auto shown = [&](int column) { return model.index(0, column).data().toString().replace(u',', u'.'); };
    CHECK(shown(catalogues_ui::EffectsModel::TotalNow) == u"89.995"_s);
    CHECK(shown(catalogues_ui::EffectsModel::TotalThen) == u"90.12"_s);
}

TEST_CASE("what a rule set would change is seen before it is adopted for a month")
{
    Desk desk;
    desk.copyRules(u"chat-hon"_s);
    desk.change(u"Excellent from"_s, u"99"_s);
    desk.action("writeRules")->trigger();
    TRY_REQUIRE(desk.page.isSettled() && !desk.action("writeRules")->isEnabled() && !desk.lastTold.isEmpty());
    QSignalSpy commits(&desk.store, &shell::StoreThread::committed);
    desk.action("showEffects")->trigger();
    TRY_REQUIRE(desk.page.isSettled() && test::find<grid::View>(desk.page, "effects")->model()->rowCount() > 0);
    CHECK(commits.count() == 0);
    CHECK(test::find<QLabel>(desk.page, "effectSummary")->text().contains(u"would change"_s));
    desk.action("adoptRules")->trigger();
    TRY_REQUIRE(commits.count() == 1);
    const auto bound = desk.store.post([](store::Database &database) { return rating::boundRules(database, *base::Month::of(2026, 10)); }).result();
    CHECK(bound[1] == u"chat-hon"_s); // công chức
    CHECK(bound[2] != u"chat-hon"_s); // viên chức: it does not serve them

    // Its opposite is not Undo but what was bound before.
    const auto entry = desk.store
                           .post([](store::Database &database) {
                               store::AuditEntry last;
                               store::eachEntry(database, database.auditHead(), [&](const store::AuditEntry &each) {
                                   last = each;
                                   return true;
                               });
                               return last;
                           })
                           .result();
    CHECK(entry.kind == store::EntryKind::Rules);
    QString refusal;
    try {
        desk.store.post([seq = entry.seq](store::Database &database) { store::undo(database, {}, seq, u"Hoàn tác"_s); }).waitForFinished();
    } catch (const base::Failure &failure) {
        refusal = failure.message();
    }
    CHECK(refusal.contains(u"has an opposite of its own"_s));
    TRY_REQUIRE(desk.page.isSettled() && desk.action("formerRules")->isEnabled());
    CHECK(desk.action("formerRules")->toolTip().contains(u"nd335-thang"_s));
    CHECK(desk.lastTold.contains(u"nd335-thang"_s)); // whoever comes later knows what to adopt again
    desk.action("formerRules")->trigger();
    TRY_REQUIRE(commits.count() == 2);
    const auto again = desk.store.post([](store::Database &database) { return rating::boundRules(database, *base::Month::of(2026, 10)); }).result();
    CHECK(again[1] == u"nd335-thang"_s);
}

TEST_CASE("what a rule set would change of everybody's points is only for those who may adopt it")
{
    Desk desk;
    desk.store
        .post([](store::Database &database) {
            const base::Id owner =
                rights::create(database, rights::owner(), {0, u"chu"_s, u"Nguyễn Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu dài"_s);
            rights::create(database, *rights::callerOf(database, owner), {0, u"nguoi"_s, u"Trần Người"_s, 0, rights::Role::Member},
                           u"mật khẩu dài"_s);
        })
        .waitForFinished();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
    desk.session.logIn(u"nguoi"_s, u"mật khẩu dài"_s);
    TRY_REQUIRE(desk.session.isIn() && desk.page.isSettled() && desk.rules()->model()->rowCount() > 0);
    desk.open(2);
    CHECK_FALSE(desk.action("showEffects")->isEnabled());
    CHECK(desk.action("showEffects")->toolTip().contains(u"everybody's points"_s));
}

TEST_CASE("a session that ends while something is asked leaves nothing dangling and changes nothing")
{
    Desk desk;
    desk.open(2);
    desk.nextText = u"rieng"_s;
    desk.nextFile = desk.dir.filePath(u"rieng.json"_s);
    const char *command = GENERATE("copyRules", "takeInRules", "giveOutRules");
    if (command == std::string_view("takeInRules")) {
        desk.action("giveOutRules")->trigger();
        REQUIRE(QFile::exists(desk.nextFile));
    }
    desk.lastTold.clear();
    const bool there = QFile::exists(desk.nextFile);
    desk.meanwhile = [&desk] {
        desk.store.close();
        TRY_REQUIRE(!desk.session.isIn());
    };
    REQUIRE(desk.action(command)->isEnabled());
    desk.action(command)->trigger();
    CHECK(desk.lastTold.isEmpty());
    CHECK(QFile::exists(desk.nextFile) == there);
}

TEST_CASE("what is committed elsewhere leaves the settings as they stand before the eyes")
{
    Desk desk;
    desk.open(2);
    QSignalSpy resets(desk.settingsGrid()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy refreshed(&desk.page, &shell::Page::settled);
    desk.store
        .post([](store::Database &database) {
            store::Edit edit(database, {}, u"Thêm đơn vị"_s);
            edit.insert(u"unit"_s, {{u"code"_s, u"X9"_s}, {u"name"_s, u"X9"_s}, {u"name_key"_s, u"x9"_s}});
            edit.commit();
        })
        .waitForFinished();
    TRY_REQUIRE(refreshed.count() == 1);
    CHECK(resets.count() == 0);
}

TEST_CASE("no key means two commands, whichever tab is open and whichever grid has the keyboard")
{
    Desk desk;
    for (int tab = 0; tab < 3; ++tab) {
        desk.open(tab);
        for (grid::View *grid : desk.page.findChildren<grid::View *>()) {
            if (!grid->isVisible())
                continue;
            INFO(grid->objectName().toStdString());
            CHECK(test::ambiguousKeys(desk.page, grid) == QStringList());
        }
    }
}

TEST_CASE("a rule set goes out as a file and comes in again; a file that is none says why")
{
    Desk desk;
    desk.copyRules(u"rieng"_s);
    desk.nextFile = desk.dir.filePath(u"rieng.json"_s);
    desk.action("giveOutRules")->trigger();
    QFile file(desk.nextFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    CHECK(rating::parseRules(text).rules);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.replace("\"rieng\"", "\"tu-tep\""));
    file.close();
    desk.action("takeInRules")->trigger();
    TRY_REQUIRE(desk.cell(desk.rules(), desk.rules()->currentIndex().row(), R::Name) == u"tu-tep"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    desk.action("takeInRules")->trigger();
    CHECK(desk.lastTold.contains(u"not a valid rule set"_s));
}
