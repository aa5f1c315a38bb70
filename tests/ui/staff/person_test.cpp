// What is done with one person: a transfer in one step, their record, their data.
#include "staff_desk.h"

#include "rating/month_scores.h"
#include "rating/shipped_rules.h"
#include "staff/record_tab.h"
#include "staff/transfer_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using Desk = test::StaffDesk;
using namespace Qt::StringLiterals;
using M = staff_ui::RecordMonthsModel;
using W = staff_ui::RecordWorkModel;
using C = staff_ui::RecordConductModel;

namespace {

struct Person : Desk {
    explicit Person(const QString &code)
    {
        REQUIRE(page.showPerson(idOf(code)));
        people()->setFocus();
    }
    staff_ui::TransferDialog *openTransfer()
    {
        QTest::keyClick(people(), Qt::Key_M, Qt::ControlModifier);
        staff_ui::TransferDialog *dialog = nullptr;
        TRY_REQUIRE((dialog = page.findChild<staff_ui::TransferDialog *>()) && dialog->isVisible());
        return dialog;
    }
    static void fill(const QWidget *dialog, const char *field, const QString &text)
    {
        auto *line = test::find<QLineEdit>(*dialog, field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        test::type(line, text);
    }
    static void press(QWidget *dialog)
    {
        auto *title = test::find<QLineEdit>(*dialog, "transferTitle");
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Return);
    }
    void openRecord()
    {
        test::find<QTabWidget>(page, "personTabs")->setCurrentIndex(2);
        TRY_REQUIRE(page.isSettled() && months()->rowCount() > 0);
    }
    grid::View *view(const char *name) const { return test::find<grid::View>(page, name); }
    grid::Model *months() const { return view("recordMonthsGrid")->grid(); }
};

} // namespace

TEST_CASE("a transfer ends one post and begins the next on the day after, in one step that one undo takes back")
{
    Person desk(u"CB0031"_s);
    const base::Id cadre = desk.idOf(u"CB0031"_s);
    const staff::Roster before = desk.roster();
    const std::size_t posts = before.posts(cadre).size();
    const staff::Post old = *before.postOn(cadre, QDate(2026, 10, 7));
    staff_ui::TransferDialog *dialog = desk.openTransfer();
    CHECK(test::find<QLineEdit>(*dialog, "transferDay")->text() == u"07/10/2026"_s);
    auto *error = test::find<QLabel>(*dialog, "transferError");
    Person::press(dialog); // without a unit
    CHECK(error->isVisible());
    Person::fill(dialog, "transferDay", u"16/10/2026"_s);
    Person::fill(dialog, "transferUnit", u"VPDU"_s);
    Person::fill(dialog, "transferTitle", u"Chuyên viên tổng hợp"_s);
    Person::fill(dialog, "transferManager", u"CB0031"_s); // of themselves
    Person::press(dialog);
    TRY_REQUIRE(error->text().contains(u"manage"_s));
    CHECK(dialog->isVisible());
    Person::fill(dialog, "transferManager", u"CB0006"_s);
    Person::press(dialog);
    TRY_REQUIRE(!desk.page.findChild<staff_ui::TransferDialog *>() && desk.page.isSettled());
    TRY_REQUIRE(desk.posts()->grid()->shownCount() == int(posts) + 1);

    const staff::Roster after = desk.roster();
    REQUIRE(after.posts(cadre).size() == posts + 1);
    CHECK(after.postOn(cadre, QDate(2026, 10, 15))->id == old.id);
    const staff::Post next = *after.postOn(cadre, QDate(2026, 10, 16));
    CHECK(after.units().find(next.unit)->code == u"VPDU"_s);
    CHECK(next.title == u"Chuyên viên tổng hợp"_s);
    CHECK(after.cadre(next.manager)->code == u"CB0006"_s);
    CHECK(next.role == old.role); // as most transfers leave it
    CHECK(next.kind == old.kind);
    for (const staff::Post &post : after.posts(cadre))
        if (post.id == old.id)
            CHECK(post.to == QDate(2026, 10, 15));
    desk.undoLast();
    const auto back = desk.roster();
    CHECK(std::vector(back.posts(cadre).begin(), back.posts(cadre).end()) == std::vector(before.posts(cadre).begin(), before.posts(cadre).end()));
}

TEST_CASE("the record shows a person's months, the work due in the month chosen and their manifestations; it is for looking only")
{
    Person desk(u"CB0031"_s);
    const QAbstractItemModelTester months(desk.months(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    grid::View *work = desk.view("recordWorkGrid");
    grid::View *conduct = desk.view("recordConductGrid");
    const QAbstractItemModelTester workTester(work->grid(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester conductTester(conduct->grid(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.months()->rowCount() == 0); // not read before it is looked at
    desk.openRecord();
    CHECK(Desk::at(desk.view("recordMonthsGrid"), 0, M::Month) == u"10/2026"_s);
    CHECK_FALSE(Desk::at(desk.view("recordMonthsGrid"), 0, M::Total).isEmpty());
    CHECK(Desk::at(desk.view("recordMonthsGrid"), 0, M::Class).contains(u"proposed"_s));
    CHECK(work->grid()->rowCount() > 0);
    for (int row = 0; row < work->grid()->rowCount(); ++row)
        CHECK(Desk::at(work, row, W::Due).endsWith(u"/10/2026"_s));
    test::find<QTabWidget>(desk.page, "recordParts")->setCurrentIndex(1);
    REQUIRE(conduct->grid()->rowCount() >= 3);
    CHECK(Desk::at(conduct, 0, C::Date) == u"22/10/2026"_s); // newest first
    CHECK(Desk::at(conduct, 0, C::Manifestation).startsWith(u"II.02"_s));
    CHECK(Desk::at(conduct, 0, C::Conclusion) == u"Xác nhận"_s);
    conduct->setFocus();
    conduct->selectRow(0);
    const QAction *remove = test::find<QAction>(desk.page, "removeStaffRows");
    CHECK_FALSE(remove->isEnabled());
    CHECK(remove->toolTip().contains(u"looking only"_s));

    const int of31 = conduct->grid()->rowCount();
    REQUIRE(desk.page.showPerson(desk.idOf(u"CB0008"_s)));
    TRY_REQUIRE(desk.page.isSettled() && conduct->grid()->rowCount() == 1);
    CHECK(of31 != 1);
    CHECK(test::find<QTabWidget>(desk.page, "recordParts")->tabText(1).contains(u"(1)"_s));
}

TEST_CASE("the record leaves out what its reader may not see: all of it for a colleague")
{
    Desk desk;
    const base::Id cadre = desk.idOf(u"CB0031"_s);
    const auto recordFor = [&](const QString &code) {
        return desk.read([caller = rights::Caller{7, rights::Role::Member, desk.idOf(code), code}, cadre](store::Database &database) {
            return staff_ui::readRecord(database, caller, cadre);
        });
    };
    const staff_ui::Record own = recordFor(u"CB0031"_s);
    CHECK_FALSE(own.months.empty());
    CHECK_FALSE(own.work.empty());
    CHECK(own.observations.size() >= 3);
    const staff_ui::Record colleague = recordFor(u"CB0030"_s);
    CHECK(colleague.months.empty());
    CHECK(colleague.work.empty());
    CHECK(colleague.observations.empty());
    CHECK(recordFor(u"CB0007"_s).months.size() == own.months.size()); // the direct manager
}

TEST_CASE("somebody's data are asked for by key, of the person chosen")
{
    Person desk(u"CB0012"_s);
    QTest::keyClick(desk.people(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.exported == desk.idOf(u"CB0012"_s));
    CHECK(desk.exported != 0);
}

TEST_CASE("a total of the record is shown with the decimals that keep it in its class")
{
    staff_ui::RecordMonthsModel model;
    auto record = std::make_shared<staff_ui::Record>();
    staff_ui::RecordMonth month;
    month.month = *base::Month::of(2026, 10);
    month.total = {89995, 1000};
    month.decimals = rating::decimalsToShow(month.total, *rating::shippedRules(u"nd335-thang"_s));
    month.proposed = rating::Rating::Good;
    record->months.push_back(month);
    model.set(record);
    CHECK(model.index(0, M::Total).data().toString().remove(u',').remove(u'.') == u"89995"_s);

    Person desk(u"CB0031"_s);
    desk.openRecord(); // as the month's sheet shows it
    const auto scores = desk.read([](store::Database &database) { return rating::scoreMonth(database, *base::Month::of(2026, 10)); });
    const qint32 place = scores.values.placeOf(desk.idOf(u"CB0031"_s));
    const rating::Quotient &total = scores.scores[std::size_t(place)].total;
    const int decimals = rating::decimalsToShow(total, scores.values.rules[scores.values.people[std::size_t(place)].rules]);
    CHECK(Desk::at(desk.view("recordMonthsGrid"), 0, M::Total).replace(u',', u'.') == total.toString(decimals));
}

TEST_CASE("what moves no score leaves the months of an open record as they were read")
{
    staff_ui::KeptMonths kept;
    Desk desk;
    const base::Id cadre = desk.idOf(u"CB0031"_s);
    const auto months = [&] {
        return desk.read([&](store::Database &database) { return staff_ui::readRecord(database, rights::owner(), cadre, kept).months; });
    };
    const std::size_t all = months().size();
    REQUIRE(all > 0);
    REQUIRE(kept.scored->size() >= all);
    REQUIRE(kept.locked->has_value());
    std::optional<staff_ui::RecordMonth> &october = (*kept.scored)[*base::Month::of(2026, 10)];
    REQUIRE(october.has_value());
    october->unit = u"SEEN"_s; // so that it is seen where it is taken from
    CHECK(months().front().unit == u"SEEN"_s);
    kept.scored = std::make_shared<staff_ui::KeptMonths::Scored>();
    CHECK(months().front().unit != u"SEEN"_s);
}
