#include "month_desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Desk = test::MonthDesk;

namespace {

std::vector<QStringList> csv(const QString &path)
{
    QFile in(path);
    REQUIRE(in.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    while (!in.atEnd())
        rows.push_back(QString::fromUtf8(in.readLine()).trimmed().split(u','));
    rows.erase(rows.begin());
    return rows;
}

} // namespace

TEST_CASE("the page opens on the latest month with data and shows everyone's figures as the contract has them")
{
    using M = rating_ui::MonthModel;
    Desk desk;
    const std::vector<QStringList> expected = csv(QStringLiteral(TEST_DATA "/ward-2026-10.csv"));
    CHECK(test::find<QLabel>(desk.page, "monthLabel")->text() == u"Month 10/2026"_s);
    REQUIRE(desk.model().rowCount() == int(expected.size()));
    const QHash<QString, QString> classes{{u"excellent"_s, u"Excellent"_s},
                                          {u"good"_s, u"Good"_s},
                                          {u"completed"_s, u"Completed"_s},
                                          {u"failed"_s, u"Not completed"_s},
                                          {u"unrated"_s, QString()}};
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        const QStringList &line = expected[std::size_t(row)];
        INFO(line.join(u' ').toStdString());
        const auto comma = [](QString number) { return number.replace(u'.', u','); };
        CHECK(desk.cell(row, M::Code) == line[0]);
        CHECK(desk.cell(row, M::Name) == line[1]);
        CHECK(desk.cell(row, M::Unit) == line[2]);
        CHECK(desk.cell(row, M::General) == comma(line[4]));
        CHECK(desk.cell(row, M::A) == comma(line[5]));
        CHECK(desk.cell(row, M::B) == comma(line[6]));
        CHECK(desk.cell(row, M::C) == comma(line[7]));
        CHECK(desk.cell(row, M::Result) == comma(line[11]));
        CHECK(desk.cell(row, M::Total).left(line[12].size()) == comma(line[12])); // where rounding would mislead it shows more decimals
        CHECK(desk.cell(row, M::ScoreClass) == classes.value(line[13]));
        CHECK(desk.cell(row, M::Proposed) == classes.value(line[15]));
    }
}

TEST_CASE("the model keeps its promises while the page changes what it shows")
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    test::find<QLineEdit>(desk.page, "search")->setText(u"nguyen"_s);
    for (int column = 0; column < desk.model().columnCount(); ++column) {
        desk.view()->sortByColumn(column, Qt::AscendingOrder);
        desk.view()->sortByColumn(column, Qt::DescendingOrder);
    }
    test::find<QAction>(desk.page, "nextMonth")->trigger();
    desk.settle();
    test::find<QAction>(desk.page, "previousMonth")->trigger();
    desk.settle();
    CHECK(desk.model().rowCount() > 0);
}

TEST_CASE("the search needs no accents; when nobody is left the page says why and shows everyone again")
{
    Desk desk;
    const int all = desk.model().rowCount();
    auto *search = test::find<QLineEdit>(desk.page, "search");
    const QString name = desk.cell(0, rating_ui::MonthModel::Name);
    QTest::keyClick(&desk.page, Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.page.focusWidget() == search);
    test::type(search, name.toUpper());
    REQUIRE(desk.model().rowCount() >= 1);
    CHECK(desk.model().rowCount() < all);
    CHECK(desk.cell(0, rating_ui::MonthModel::Name) == name);
    test::type(search, u"xyz"_s);
    CHECK(desk.model().rowCount() == 0);
    CHECK(desk.emptyTitle() == u"No one matches"_s);
    QTest::keyClick(test::find<QWidget>(desk.page, "showEveryoneButton"), Qt::Key_Space);
    CHECK(desk.model().rowCount() == all);
}

TEST_CASE("the unit filter takes in the units below it and is remembered")
{
    Desk desk;
    const int all = desk.model().rowCount();
    auto *unit = test::find<QComboBox>(desk.page, "unitFilter");
    QHash<QString, int> people;
    for (int row = 0; row < all; ++row)
        ++people[desk.cell(row, rating_ui::MonthModel::Unit)];
    REQUIRE(unit->count() > 2);
    int sum = 0;
    for (int i = 1; i < unit->count(); ++i) {
        unit->setCurrentIndex(i);
        CHECK(desk.model().rowCount() >= people.value(unit->itemData(i).toString()));
        if (!unit->itemText(i).startsWith(u' '))
            sum += desk.model().rowCount();
    }
    CHECK(sum == all); // the roots hold everyone once
    const QString chosen = unit->currentData().toString();
    test::find<QAction>(desk.page, "nextMonth")->trigger();
    desk.settle();
    CHECK(unit->currentData().toString() == chosen);
}

TEST_CASE("the chosen person is explained, and another one when the keyboard moves on")
{
    Desk desk;
    TRY_REQUIRE(desk.explanation().startsWith(desk.cell(0, rating_ui::MonthModel::Code)));
    desk.view()->setFocus();
    QTest::keyClick(desk.view(), Qt::Key_Down);
    QTest::keyClick(desk.view(), Qt::Key_Down);
    TRY_REQUIRE(desk.page.isSettled());
    CHECK(desk.explanation().startsWith(desk.cell(2, rating_ui::MonthModel::Code)));
}

TEST_CASE("the cap names its groups and who is over it")
{
    Desk desk;
    const QString cap = test::find<QTextBrowser>(desk.page, "cap")->toPlainText();
    const std::vector<QStringList> lines = csv(QStringLiteral(TEST_DATA "/ward-2026-10-cap.csv"));
    REQUIRE(!lines.empty());
    for (const QStringList &line : lines)
        for (const QString &code : line[5].split(u';', Qt::SkipEmptyParts))
            CHECK(cap.contains(code + u' '));
    CHECK(cap.contains(u"⌊%1 × 20 : 120⌋ = %2"_s.arg(lines[0][2], lines[0][4])));
}

TEST_CASE("a file without people says that nobody holds a post")
{
    Desk desk{QString()};
    CHECK(desk.emptyTitle().startsWith(u"Nobody holds a post in "_s)); // this month, whichever it is
}

TEST_CASE("what is committed elsewhere appears, and the current person stays current")
{
    Desk desk;
    desk.view()->setCurrentIndex(desk.model().index(3, rating_ui::MonthModel::Total));
    const base::Id id = desk.view()->currentId();
    desk.store.post([id](store::Database &database) {
        store::Edit edit(database, {}, u"Sửa tên"_s);
        edit.update(u"cadre"_s, id, {{u"name"_s, u"Ngô Văn Mới"_s}, {u"name_key"_s, u"ngo van moi"_s}});
        edit.commit();
    });
    TRY_REQUIRE(desk.cell(3, rating_ui::MonthModel::Name) == u"Ngô Văn Mới"_s);
    CHECK(desk.view()->currentId() == id);
    TRY_REQUIRE(desk.explanation().contains(u"Ngô Văn Mới"_s));
}

TEST_CASE("a month that cannot be read says why and can be tried again")
{
    Desk desk;
    // a circle of managers, which no verb of the program lets in
    desk.store.post([](store::Database &database) {
        store::Edit edit(database, {}, u"Hỏng"_s);
        const rating::MonthValues values = rating::readMonth(database, *base::Month::of(2026, 10));
        edit.update(u"post"_s, values.posts[0], {{u"manager_id"_s, values.cadres[1]}});
        edit.update(u"post"_s, values.posts[1], {{u"manager_id"_s, values.cadres[0]}});
        edit.commit();
    });
    TRY_REQUIRE(desk.emptyTitle() == u"The month could not be read"_s);
    CHECK(test::find<QLabel>(desk.page, "emptyWhy")->text().contains(u"CB0001"_s));
    desk.store.post([](store::Database &database) {
        store::Edit edit(database, {}, u"Lành"_s);
        const rating::MonthValues values = rating::readMonth(database, *base::Month::of(2026, 10));
        edit.update(u"post"_s, values.posts[0], {{u"manager_id"_s, store::null()}});
        edit.commit();
    });
    TRY_REQUIRE(desk.model().rowCount() > 0);
}

TEST_CASE("Ctrl+P asks for the sheets of those who are chosen")
{
    Desk desk;
    std::vector<base::Id> people;
    base::Month month;
    QObject::connect(&desk.page, &rating_ui::MonthPage::printWanted, &desk.page, [&](base::Month of, const std::vector<base::Id> &whose) {
        month = of;
        people = whose;
    });
    desk.view()->setFocus();
    desk.view()->setCurrentIndex(desk.model().index(3, rating_ui::MonthModel::Name));
    QTest::keyClick(desk.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier);
    CHECK(month == *base::Month::of(2026, 10));
    CHECK(people == desk.view()->selectedIds());
    CHECK(people.size() == 2);
}
