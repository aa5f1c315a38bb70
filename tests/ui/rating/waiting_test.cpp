// What waits in the month, conditions and petitions, by keys.
#include "way_desk.h"

#include "rating/conditions_model.h"
#include "rating/petition_dialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using test::WayDesk;
using M = rating_ui::MonthModel;
using K = rating_ui::ConditionsModel;

namespace {

struct Desk : WayDesk {
    grid::View *conditions() const { return test::find<grid::View>(page, "conditions"); }
    QString condition(int row, int column) const { return conditions()->model()->index(row, column).data().toString(); }
    QToolButton *waiting(int i) const { return test::find<QToolButton>(page, qPrintable(u"waiting%1"_s.arg(i))); }
    // The button that says this; none: nothing of the kind waits.
    QToolButton *button(const QString &words) const
    {
        for (auto *each : page.findChildren<QToolButton *>())
            if (each->isVisible() && each->text().contains(words))
                return each;
        return nullptr;
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(view(), key, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_Shift); // lets go of Ctrl
        settle();
    }
    rating_ui::PetitionDialog *petitionDialog() const
    {
        for (auto *each : page.findChildren<rating_ui::PetitionDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    // To the grid, after a dialog, as a window manager would.
    void back()
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        view()->setFocus();
    }
    void openTab(int tab) { test::find<QTabWidget>(page, "sheetPane")->setCurrentIndex(tab); }
    // Into the current cell, and Enter.
    void type(const QString &text)
    {
        QTest::keyClick(conditions(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(conditions()->indexWidget(conditions()->currentIndex()));
        REQUIRE(editor);
        test::type(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the editor takes its key before the cell is written
    }
};

} // namespace

TEST_CASE("a condition is added in the last row with its paper: the class changes at once, the points stay; it is taken back")
{
    Desk desk;
    int row = desk.ordinary();
    while (desk.cell(row, M::Proposed) == u"Not completed"_s || !desk.cell(row, M::Conditions).isEmpty())
        row = desk.ordinary(row);
    desk.choose(row);
    desk.openTab(2);
    const QAbstractItemModelTester tester(desk.conditions()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString total = desk.cell(row, M::Total);
    const QString before = desk.cell(row, M::Proposed);
    CHECK(test::find<QLabel>(desk.page, "conditionsSay")->text().contains(u"never changes the points"_s));
    REQUIRE(desk.conditions()->model()->rowCount() == 1);
    const QStringList titles = desk.conditions()->grid()->choices(K::Condition);
    REQUIRE(titles.size() > 1);

    desk.conditions()->setFocus();
    desk.conditions()->setCurrentIndex(desk.conditions()->model()->index(0, K::Condition));
    desk.type(titles[0]);
    CHECK(desk.cell(row, M::Proposed) == before); // nothing without its paper
    REQUIRE(desk.conditions()->currentIndex().column() == K::Basis); // on to what is lacking
    desk.type(u"QĐ 15/QĐ-UBND ngày 12/10/2026"_s);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(row, M::Proposed) == u"Not completed"_s);
    CHECK(desk.cell(row, M::Total) == total);
    CHECK(desk.condition(0, K::Condition) == titles[0]);
    CHECK(desk.condition(0, K::Fixes) == u"Not completed"_s);
    CHECK(desk.condition(0, K::Basis).contains(u"15/QĐ-UBND"_s));
    CHECK(test::find<QLabel>(desk.page, "conditionsSay")->text().contains(u"The points stay "_s + total));
    CHECK(test::find<QTabWidget>(desk.page, "sheetPane")->tabText(2).contains(u"(1)"_s));

    // The same again is refused in place; so is a basis that is emptied.
    auto *grid = desk.conditions()->grid();
    grid->setData(grid->index(1, K::Condition), titles[0]);
    CHECK(grid->index(1, K::Condition).data(grid::BadRole).toString().contains(u"already"_s));
    CHECK(grid->giveUp(grid->index(1, K::Condition)));
    grid->setData(grid->index(0, K::Basis), QString());
    CHECK(grid->index(0, K::Basis).data(grid::BadRole).toString().contains(u"empty"_s));
    CHECK(grid->giveUp(grid->index(0, K::Basis)));
    CHECK_FALSE(grid->index(0, K::Condition).flags() & Qt::ItemIsEditable);

    desk.conditions()->setFocus();
    desk.conditions()->setCurrentIndex(grid->index(0, K::Basis));
    QTest::keyClick(desk.conditions(), Qt::Key_Delete, Qt::ControlModifier);
    TRY_REQUIRE(desk.page.isSettled() && desk.cell(row, M::Proposed) == before && desk.condition(0, K::Basis).isEmpty());
    CHECK(desk.told.last().contains(u"undo"_s));
}

TEST_CASE("a petition is registered and answered from its paper; while it is open the state, the line and the count say so")
{
    Desk desk;
    const int row = desk.ordinary();
    desk.choose(row);
    CHECK_FALSE(desk.action("registerPetition")->isEnabled());
    CHECK(test::find<QLabel>(desk.page, "whyNoPetition")->text().contains(u"decided"_s));
    desk.decide(row);
    desk.choose(row);
    desk.openTab(4);
    REQUIRE(desk.action("registerPetition")->isEnabled());
    CHECK_FALSE(desk.action("answerPetition")->isEnabled());
    CHECK_FALSE(desk.button(u"Open petitions"_s));

    desk.action("registerPetition")->trigger();
    TRY_REQUIRE(desk.petitionDialog());
    rating_ui::PetitionDialog *dialog = desk.petitionDialog();
    QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return); // nothing written
    CHECK(test::find<QLabel>(*dialog, "petitionError")->text().contains(u"Nothing"_s));
    test::type(test::find<QPlainTextEdit>(*dialog, "petitionText"), u"Đề nghị xem lại tiêu chí I.1"_s);
    QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return);
    TRY_REQUIRE(!desk.petitionDialog() && desk.page.isSettled() && desk.cell(row, M::State).contains(u"petition open"_s));
    CHECK(test::find<QLabel>(desk.page, "count")->text().contains(u"1 open petition"_s));
    const auto petitions = [&] { return test::find<QTextBrowser>(desk.page, "petitions")->toPlainText(); };
    CHECK(petitions().contains(u"Đề nghị xem lại tiêu chí I.1"_s));
    CHECK(petitions().contains(u"not answered"_s));

    desk.back();
    desk.press(Qt::Key_8);
    REQUIRE(desk.model().rowCount() == 1);
    CHECK(desk.button(u"Open petitions: 1"_s)->isChecked());
    desk.press(Qt::Key_8);
    CHECK(desk.model().rowCount() > 1);

    desk.choose(row);
    REQUIRE(desk.action("answerPetition")->isEnabled());
    desk.action("answerPetition")->trigger();
    TRY_REQUIRE(desk.petitionDialog());
    dialog = desk.petitionDialog();
    CHECK(test::find<QLabel>(*dialog, "petitionAbout")->text().contains(u"tiêu chí I.1"_s));
    test::type(test::find<QPlainTextEdit>(*dialog, "petitionText"), u"Giữ nguyên kết quả"_s);
    auto *paper = test::find<QRadioButton>(*dialog, "signPaper");
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Space);
    QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return);
    CHECK(test::find<QLabel>(*dialog, "petitionError")->text().contains(u"number"_s));
    CHECK(test::find<QLineEdit>(*dialog, "signBy")->text() == u"The deciding authority"_s);
    test::type(test::find<QLineEdit>(*dialog, "signNumber"), u"20/CV"_s);
    test::find<QDateEdit>(*dialog, "signDate")->setDate(QDate(2026, 11, 18));
    QTest::keyClick(test::find<QPushButton>(*dialog, "petitionOk"), Qt::Key_Return);
    TRY_REQUIRE(!desk.petitionDialog() && desk.page.isSettled() && !desk.cell(row, M::State).contains(u"petition open"_s));
    CHECK(petitions().contains(u"Giữ nguyên kết quả"_s));
    CHECK(petitions().contains(desk.headNameOver(row))); // nobody is named in the table of authority: the head of the unit
    CHECK(petitions().contains(u"on paper 20/CV of 18/11/2026"_s));
    CHECK_FALSE(test::find<QLabel>(desk.page, "count")->text().contains(u"petition"_s));
}

TEST_CASE("who is late in which step: counted with the day, and one key shows those sheets, another everyone again")
{
    Desk desk;
    const int all = desk.model().rowCount();
    REQUIRE(desk.button(u"Late: self-score"_s));
    CHECK(desk.button(u"Late: self-score"_s)->text() == u"Late: self-score %1 (due 25/10)"_s.arg(all)); // nothing has been signed here
    desk.submit(desk.ordinary());
    TRY_REQUIRE(desk.button(u"Late: review 1 (due 26/10)"_s));
    // where the window is narrow the buttons go on in a second line, none is cut off
    desk.page.resize(desk.page.minimumSizeHint().width(), 700);
    QCoreApplication::processEvents();
    for (const QToolButton *each : {desk.button(u"Late: self-score"_s), desk.button(u"Late: review"_s), desk.button(u"Over the cap"_s)})
        CHECK(desk.page.rect().contains(QRect(each->mapTo(&desk.page, QPoint()), each->size())));
    desk.page.resize(1200, 700);
    desk.view()->setFocus();
    desk.press(Qt::Key_6);
    CHECK(desk.model().rowCount() == all - 1);
    desk.press(Qt::Key_6);
    REQUIRE(desk.model().rowCount() == 1);
    CHECK(desk.cell(0, M::State) == u"Self-scored, late since 27/10"_s);
    CHECK(desk.button(u"✓ Late: review"_s));
    desk.press(Qt::Key_6);
    CHECK(desk.model().rowCount() == all);
    // the same with Tab and Space
    QToolButton *review = desk.button(u"Late: review"_s);
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Space);
    CHECK(desk.model().rowCount() == 1);
    test::find<QAction>(desk.page, "nextMonth")->trigger();
    desk.settle();
    CHECK_FALSE(desk.button(u"✓"_s)); // what was late in October is no filter of November
}

TEST_CASE("one key shows the people over the cap; its arithmetic stands beside them")
{
    Desk desk;
    const int all = desk.model().rowCount();
    int over = 0;
    for (int row = 0; row < all; ++row)
        over += int(desk.cell(row, M::NoteColumn).contains(u"over the cap"_s));
    REQUIRE(over > 0);
    desk.press(Qt::Key_7);
    REQUIRE(desk.model().rowCount() == over);
    for (int row = 0; row < over; ++row)
        CHECK(desk.cell(row, M::NoteColumn).contains(u"over the cap"_s));
    const QString cap = test::find<QTextBrowser>(desk.page, "cap")->toPlainText();
    CHECK(cap.startsWith(u"%1 person"_s.arg(over)));
    CHECK(cap.contains(u"20 : 120"_s));
    desk.press(Qt::Key_7);
    CHECK(desk.model().rowCount() == all);
}
