#include "grid/clipboard.h"
#include "grid/view.h"
#include "people.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>

using namespace Qt::StringLiterals;
using test::People;

namespace {

struct Shown {
    test::Settings settings;
    People model{test::ward()};
    grid::View view;

    Shown()
    {
        view.setGrid(&model, u"test"_s);
        view.resize(600, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }
    QString current() const { return view.currentIndex().data().toString(); }
};

// What is painted of a widget.
class Painted : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

TEST_CASE("the keyboard walks through the cells and tells which row is current")
{
    Shown s;
    s.view.setCurrentIndex(s.model.index(0, 0));
    QSignalSpy rows(&s.view, &grid::View::currentRowChanged);
    QTest::keyClick(&s.view, Qt::Key_Down);
    QTest::keyClick(&s.view, Qt::Key_Right);
    CHECK(s.current() == u"KT2"_s);
    QTest::keyClick(&s.view, Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view.currentIndex().row() == 5);
    CHECK(s.view.selectedIds() == std::vector<base::Id>{6}); // and nothing stays selected behind
    REQUIRE(rows.count() == 2);
    CHECK(rows[0][0].toLongLong() == 2);
    CHECK(rows[1][0].toLongLong() == 6);
}

TEST_CASE("Tab leaves the grid")
{
    test::Settings settings;
    People model(test::ward());
    QWidget window;
    auto *view = new grid::View(&window);
    auto *other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    view->setGrid(&model, u"test"_s);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    view->setFocus();
    view->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK(window.focusWidget() == other);
}

TEST_CASE("copying gives text and a table, columns as seen")
{
    Shown s;
    s.view.horizontalHeader()->moveSection(2, 0); // points first
    s.view.setColumnHidden(People::Unit, true);
    s.view.selectionModel()->select(QItemSelection(s.model.index(1, 0), s.model.index(2, 3)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&s.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == u"9\tĐặng Văn An\tđi học\n\tNguyễn Ẩn\t\n"_s);
    CHECK(copied->html().contains(u"<tr><td>9</td><td>Đặng Văn An</td><td>đi học</td></tr>"_s));
    QTest::keyClick(&s.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->mimeData()->text().startsWith(u"Điểm\tHọ tên\tGhi chú\n9\t"_s));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"<th>Họ tên</th>"_s));
}

TEST_CASE("a cell with a tab, a quote or a line break survives the clipboard")
{
    CHECK(grid::toTsv({{u"a\tb"_s, u"nói \"có\""_s, u"dòng 1\ndòng 2"_s}}) == u"\"a\tb\"\t\"nói \"\"có\"\"\"\t\"dòng 1\ndòng 2\"\n"_s);
    CHECK(grid::toHtml({{u"<b> & \n"_s}}, false).contains(u"<td>&lt;b&gt; &amp; <br></td>"_s));
}

TEST_CASE("columns' order, width, visibility and sorting are remembered")
{
    const test::Settings settings;
    People model(test::ward());
    {
        grid::View view;
        view.setGrid(&model, u"test"_s);
        view.horizontalHeader()->moveSection(3, 1);
        view.horizontalHeader()->resizeSection(People::Name, 222);
        QAction *unit = view.columnsMenu()->findChild<QAction *>(u"column-unit"_s);
        REQUIRE(unit);
        unit->setChecked(true);
        unit->trigger();
        view.sortByColumn(People::Points, Qt::DescendingOrder);
    }
    model.sort(-1);
    grid::View view;
    view.setGrid(&model, u"test"_s);
    CHECK(view.horizontalHeader()->visualIndex(People::Note) == 1);
    CHECK(view.columnWidth(People::Name) == 222);
    CHECK(view.isColumnHidden(People::Unit));
    CHECK_FALSE(view.isColumnHidden(People::Points));
    CHECK(model.names().first() == u"Trần Thị Ơn"_s);
}

TEST_CASE("the last column cannot be hidden")
{
    Shown s;
    const QList<QAction *> columns = s.view.columnsMenu()->actions();
    Q_EMIT s.view.columnsMenu()->aboutToShow();
    for (QAction *column : columns)
        column->trigger();
    CHECK(s.view.horizontalHeader()->hiddenSectionCount() == 3);
    CHECK(columns.last()->isChecked());
}

TEST_CASE("new values keep the current row by its id, and say that it is gone when it is")
{
    Shown s;
    s.view.setCurrentIndex(s.model.index(3, People::Points));
    REQUIRE(s.view.currentId() == 4);
    std::vector<test::Person> rows = test::ward();
    rows.erase(rows.begin());
    s.model.set(rows);
    CHECK(s.view.currentId() == 4);
    CHECK(s.view.currentIndex().row() == 2);
    CHECK(s.view.currentIndex().column() == People::Points);
    QSignalSpy current(&s.view, &grid::View::currentRowChanged);
    s.model.setSearch(u"lê"_s);
    REQUIRE(current.count() == 1);
    CHECK(current[0][0].toLongLong() == 0);
}

TEST_CASE("values read anew paint the rows that look otherwise, and no others")
{
    Shown s;
    QCoreApplication::processEvents();
    Painted painted(s.view.viewport());
    std::vector<test::Person> people = test::ward();
    s.model.set(people);
    QCoreApplication::processEvents();
    CHECK(painted.region.isEmpty());
    people[2].note = u"nghỉ phép"_s;
    s.model.set(people);
    QCoreApplication::processEvents();
    const int top = s.view.rowViewportPosition(2);
    CHECK(painted.region.contains(s.view.visualRect(s.model.index(2, People::Note)).center()));
    CHECK(painted.region.boundingRect().top() >= top);
    CHECK(painted.region.boundingRect().bottom() < top + s.view.rowHeight(2));
    people.erase(people.begin());
    s.model.set(people);
    QCoreApplication::processEvents();
    CHECK(painted.region.contains(s.view.visualRect(s.model.index(0, 0)).center()));
}
