#include "grid/choice_edit.h"
#include "grid/clipboard.h"
#include "grid/view.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

namespace {

// Work in a list: what, who, since when, points. Points above 10 are refused at once, the word “hỏng” only on writing.
class Work : public grid::Model {
public:
    enum Column { What, Who, Since, Points, Sum };

    explicit Work(bool takesNew = true) : Model(columnsOf()), m_takesNew(takesNew)
    {
        set({{u"Lập kế hoạch"_s, u"Bùi An"_s, u"01/10/2026"_s, u"4,5"_s}, {u"Báo cáo"_s, {}, {}, u"9"_s}, {u"Họp"_s, {}, {}, {}}});
    }

    void set(std::vector<QStringList> rows)
    {
        beginRows();
        m_rows.clear();
        for (const QStringList &row : rows)
            m_rows.push_back({base::Id(m_rows.size()) + 1, row});
        endRows();
    }
    // What the file would do: write, and read everything again.
    void answer()
    {
        m_next = m_rows;
        for (const auto &[batch, rows] : std::exchange(m_asked, {})) {
            grid::Written result;
            for (const grid::RowEdit &row : rows) {
                const bool bad = std::any_of(row.cells.begin(), row.cells.end(), [](const grid::CellEdit &c) { return c.text == u"hỏng"; });
                result.refusals << (bad ? u"Không ghi được."_s : QString());
                base::Id id = row.id;
                if (!bad && id < 0)
                    m_next.push_back({id = base::Id(m_next.size()) + 1, QStringList(4)});
                result.ids.push_back(bad ? 0 : id);
                for (const grid::CellEdit &cell : row.cells)
                    if (!bad)
                        m_next[std::size_t(id - 1)].second[cell.column] = cell.text;
            }
            written(batch, result);
        }
        beginRows();
        m_rows = m_next;
        endRows();
    }
    int batches = 0; // how many changes were asked for
    bool later = false; // answers come when the test says so
    QString at(int row, int column) const { return index(row, column).data().toString(); }
    QString why(int row, int column) const { return index(row, column).data(grid::BadRole).toString(); }
    std::size_t stored() const { return m_rows.size(); }
    QString stored(int row, int column) const { return m_rows[std::size_t(row)].second[column]; }
    QStringList choices(int) const override { return {u"Bùi An · CB1"_s, u"Đặng Hùng · CB2"_s, u"Đỗ Thị Hương · CB3"_s}; }

protected:
    int sourceRows() const override { return int(m_rows.size()); }
    base::Id id(int source) const override { return m_rows[std::size_t(source)].first; }
    QString text(int source, int column) const override { return column == Sum ? u"∑"_s : m_rows[std::size_t(source)].second[column]; }
    bool takesRows() const override { return m_takesNew; }
    QString refusal(int, int column, const QString &text) const override
    {
        return column == Points && grid::sizeOf(text) > 10 ? u"Nhiều nhất 10."_s : QString();
    }
    void write(int batch, const std::vector<grid::RowEdit> &rows) override
    {
        ++batches;
        m_asked.emplace_back(batch, rows);
        if (!later)
            answer();
    }

private:
    static std::vector<grid::Column> columnsOf()
    {
        return {{.key = u"what"_s, .title = u"Việc"_s, .entry = grid::Entry::Text, .required = true},
                {.key = u"who"_s, .title = u"Người"_s, .entry = grid::Entry::Choice},
                {.key = u"since"_s, .title = u"Từ"_s, .entry = grid::Entry::Date},
                {.key = u"points"_s, .title = u"Điểm"_s, .number = true, .entry = grid::Entry::Number},
                {.key = u"sum"_s, .title = u"Tổng"_s}};
    }

    bool m_takesNew;
    std::vector<std::pair<base::Id, QStringList>> m_rows;
    std::vector<std::pair<base::Id, QStringList>> m_next;
    std::vector<std::pair<int, std::vector<grid::RowEdit>>> m_asked;
};

struct Desk {
    test::Settings settings;
    Work model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    grid::View view;
    QStringList told;

    explicit Desk(bool takesNew = true) : model(takesNew)
    {
        view.setGrid(&model, u"entry"_s);
        view.setToday([] { return QDate(2026, 10, 7); });
        QObject::connect(&view, &grid::View::told, &view, [this](const QString &message) { told << message; });
        view.resize(700, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
    }
    void at(int row, int column) { view.setCurrentIndex(model.index(row, column)); }
    QLineEdit *editor() const { return view.findChild<QLineEdit *>(u"cellEditor"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *to = editor() && editor()->isVisible() ? static_cast<QWidget *>(editor()) : &view;
        QTest::keyClick(to, key, modifiers);
        QCoreApplication::processEvents(); // Enter commits with an event of its own
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            test::type(editor() && editor()->isVisible() ? static_cast<QWidget *>(editor()) : &view, QString(c));
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    }
    void select(int top, int left, int bottom, int right)
    {
        at(top, left);
        view.selectionModel()->select({model.index(top, left), model.index(bottom, right)}, QItemSelectionModel::ClearAndSelect);
    }
};

} // namespace

TEST_CASE("typing replaces the cell, Enter commits and goes down, Tab goes right, Esc restores")
{
    Desk desk;
    desk.at(0, Work::What);
    desk.type(u"Ở phường"_s);
    REQUIRE(desk.editor());
    desk.key(Qt::Key_Return);
    CHECK(desk.model.stored(0, Work::What) == u"Ở phường"_s);
    CHECK(desk.view.currentIndex() == desk.model.index(1, Work::What));
    desk.type(u"x"_s);
    desk.key(Qt::Key_Tab);
    CHECK(desk.model.stored(1, Work::What) == u"x"_s);
    CHECK(desk.view.currentIndex() == desk.model.index(1, Work::Who));
    desk.at(2, Work::What);
    desk.type(u"y"_s);
    desk.key(Qt::Key_Escape);
    CHECK(desk.model.stored(2, Work::What) == u"Họp"_s);
    CHECK(desk.view.currentIndex() == desk.model.index(2, Work::What));
    CHECK(desk.model.batches == 2);
}

TEST_CASE("F2 edits in place with the caret at the end")
{
    Desk desk;
    desk.at(1, Work::What);
    desk.key(Qt::Key_F2);
    REQUIRE(desk.editor());
    CHECK(desk.editor()->selectedText().isEmpty());
    desk.type(u" tuần"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.stored(1, Work::What) == u"Báo cáo tuần"_s);
}

TEST_CASE("Tab passes over what cannot be typed in, on to the next row, and leaves after the last cell")
{
    Desk desk(false);
    desk.at(0, Work::Points);
    desk.key(Qt::Key_Tab);
    CHECK(desk.view.currentIndex() == desk.model.index(1, Work::What));
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.view.currentIndex() == desk.model.index(0, Work::Points));
    CHECK_FALSE(desk.model.index(0, Work::Sum).flags() & Qt::ItemIsEditable);
    CHECK(desk.model.index(0, Work::Sum).data(Qt::AccessibleTextRole).toString().contains(u"Read only"_s));
    desk.at(2, Work::Points);
    desk.key(Qt::Key_Tab);
    CHECK(desk.view.currentIndex() == desk.model.index(2, Work::Points));
}

TEST_CASE("a refused cell keeps its text with the reason, Esc gives it up, a right one takes its place")
{
    Desk desk;
    desk.at(0, Work::Points);
    desk.type(u"11"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.at(0, Work::Points) == u"11"_s);
    CHECK(desk.model.why(0, Work::Points) == u"Nhiều nhất 10."_s);
    CHECK(desk.model.index(0, Work::Points).data(Qt::AccessibleTextRole).toString().contains(u"Nhiều nhất 10."_s));
    CHECK(desk.model.batches == 0);
    desk.at(0, Work::Points);
    desk.key(Qt::Key_Escape);
    CHECK(desk.model.at(0, Work::Points) == u"4,5"_s);
    CHECK(desk.model.why(0, Work::Points).isEmpty());
    // refused on writing
    desk.at(1, Work::What);
    desk.type(u"hỏng"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.at(1, Work::What) == u"hỏng"_s);
    CHECK(desk.model.why(1, Work::What) == u"Không ghi được."_s);
    CHECK(desk.model.stored(1, Work::What) == u"Báo cáo"_s);
    desk.at(1, Work::What);
    desk.type(u"lành"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.stored(1, Work::What) == u"lành"_s);
    CHECK(desk.model.why(1, Work::What).isEmpty());
}

// What a status bar is told.
class StatusTips : public QObject {
public:
    explicit StatusTips(QWidget *widget) { widget->installEventFilter(this); }
    QString last;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip)
            last = static_cast<QStatusTipEvent *>(event)->tip();
        return false;
    }
};

TEST_CASE("why a cell is marked is told in the status bar, when it is marked and when the keyboard comes back to it")
{
    Desk desk;
    StatusTips tips(&desk.view);
    desk.at(0, Work::Points);
    desk.type(u"11"_s);
    desk.key(Qt::Key_Return);
    CHECK(tips.last.contains(u"Nhiều nhất 10."_s));
    CHECK(tips.last.contains(u"11"_s));
    desk.at(1, Work::What);
    desk.type(u"hỏng"_s); // refused on writing
    desk.key(Qt::Key_Return);
    CHECK(tips.last.contains(u"Không ghi được."_s));
    desk.at(1, Work::Points);
    desk.type(u"4"_s);
    desk.key(Qt::Key_Return);
    CHECK(tips.last.isEmpty());
    desk.at(0, Work::Points);
    CHECK(tips.last.contains(u"Nhiều nhất 10."_s));
}

TEST_CASE("cells refused together are tried again together once one of them is corrected, and no others drag them along")
{
    Desk desk;
    desk.model.put({{0, Work::What, u"hỏng"_s}, {0, Work::Who, u"Bùi An · CB1"_s}, {3, Work::What, u"Mới"_s}, {3, Work::Who, u"hỏng"_s}});
    REQUIRE(desk.model.why(0, Work::Who) == u"Không ghi được."_s);
    REQUIRE(desk.model.why(3, Work::What) == u"Không ghi được."_s);
    desk.model.put({{0, Work::Since, u"02/10/2026"_s}});
    CHECK(desk.model.stored(0, Work::Since) == u"02/10/2026"_s);
    CHECK_FALSE(desk.model.why(0, Work::Who).isEmpty());
    desk.model.put({{0, Work::What, u"lành"_s}});
    CHECK(desk.model.stored(0, Work::What) == u"lành"_s);
    CHECK(desk.model.stored(0, Work::Who) == u"Bùi An · CB1"_s);
    CHECK(desk.model.why(0, Work::Who).isEmpty());
    desk.model.put({{3, Work::Who, u"Bùi An · CB1"_s}});
    REQUIRE(desk.model.stored() == 4);
    CHECK(desk.model.stored(3, Work::What) == u"Mới"_s);
}

TEST_CASE("where Enter completes rows it goes on to what a new one lacks, and down once nothing is")
{
    Desk desk;
    desk.view.setCompletesRows(true);
    desk.at(3, Work::Points);
    desk.type(u"5"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.view.currentIndex() == desk.model.index(3, Work::What));
    desk.type(u"Mới"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.view.currentIndex() == desk.model.index(4, Work::What));
    CHECK(desk.model.stored() == 4);
    desk.at(0, Work::What); // one that is there already
    desk.type(u"Khác"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.view.currentIndex() == desk.model.index(1, Work::What));
}

TEST_CASE("the empty last row takes a new one, which is written once its required cells are there; another empty one follows")
{
    Desk desk;
    REQUIRE(desk.model.rowCount() == 4);
    desk.at(3, Work::Points);
    desk.type(u"5"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.batches == 0);
    CHECK(desk.model.rowCount() == 5);
    CHECK(desk.model.why(3, Work::What).contains(u"Việc"_s));
    CHECK(desk.model.stored() == 3);
    desk.at(3, Work::What);
    desk.type(u"Mới"_s);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.model.stored() == 4);
    CHECK(desk.model.stored(3, Work::What) == u"Mới"_s);
    CHECK(desk.model.stored(3, Work::Points) == u"5"_s);
    CHECK(desk.model.rowCount() == 5);
    CHECK(desk.view.currentIndex().row() == 4); // ready for the next one
}

TEST_CASE("what is typed into a new row while it is being written follows")
{
    Desk desk;
    desk.model.later = true;
    desk.at(3, Work::What);
    desk.type(u"Mới"_s);
    desk.key(Qt::Key_Tab);
    desk.at(3, Work::Points);
    desk.type(u"7"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.batches == 1); // not a second new row
    desk.model.answer();
    CHECK(desk.model.batches == 2);
    desk.model.answer();
    REQUIRE(desk.model.stored() == 4);
    CHECK(desk.model.stored(3, Work::Points) == u"7"_s);
    CHECK(desk.model.at(3, Work::Points) == u"7"_s);
}

TEST_CASE("an editor that is open stays open while other values arrive")
{
    Desk desk;
    desk.model.later = true;
    desk.at(0, Work::What);
    desk.type(u"Một"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"Ha"_s);
    REQUIRE(desk.editor());
    desk.model.answer(); // the first row comes back
    REQUIRE(desk.editor());
    CHECK(desk.editor()->text() == u"Ha"_s);
    desk.type(u"i"_s);
    desk.key(Qt::Key_Return);
    desk.model.answer();
    CHECK(desk.model.stored(0, Work::What) == u"Một"_s);
    CHECK(desk.model.stored(1, Work::What) == u"Hai"_s);
}

TEST_CASE("a block from a spreadsheet is one change; wrong cells are marked and kept, read-only ones and those outside are told")
{
    Desk desk;
    desk.at(1, Work::What);
    desk.paste(u"\"Hai\ndòng\"\tBùi An\t02/10/2026\t10,5\tthừa\r\nBa\t\t\t3\tthừa\r\n\r\nNăm\t\t\t1\tthừa\r\n"_s);
    CHECK(desk.model.batches == 1);
    CHECK(desk.model.stored(1, Work::What) == u"Hai\ndòng"_s);
    CHECK(desk.model.at(1, Work::Points) == u"10,5"_s);
    CHECK_FALSE(desk.model.why(1, Work::Points).isEmpty());
    CHECK(desk.model.stored(1, Work::Points) == u"9"_s);
    CHECK(desk.model.stored(2, Work::Points) == u"3"_s);
    REQUIRE(desk.model.stored() == 4); // a new row, the blank one passed over
    CHECK(desk.model.stored(3, Work::What) == u"Năm"_s);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].contains(u"1 cell(s) were not accepted"_s));
    CHECK(desk.told[0].contains(u"3 cell(s) cannot be typed in"_s));
}

TEST_CASE("a grid without new rows says which pasted cells did not fit")
{
    Desk desk(false);
    desk.at(2, Work::Points);
    desk.paste(u"1\n2\n"_s);
    CHECK(desk.model.stored(2, Work::Points) == u"1"_s);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].contains(u"1 cell(s) did not fit"_s));
}

TEST_CASE("one value fills the selection, Ctrl+D fills down, Del clears, Ctrl+; is today, each as one change")
{
    Desk desk;
    desk.select(0, Work::Points, 2, Work::Points);
    desk.paste(u"7"_s);
    CHECK(desk.model.batches == 1);
    CHECK(desk.model.stored(2, Work::Points) == u"7"_s);
    desk.select(0, Work::Since, 2, Work::Since);
    QTest::keyClick(&desk.view, Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.model.batches == 2);
    CHECK(desk.model.stored(2, Work::Since) == u"01/10/2026"_s);
    desk.at(1, Work::What);
    QTest::keyClick(&desk.view, Qt::Key_D, Qt::ControlModifier); // of a single cell: the one above
    CHECK(desk.model.stored(1, Work::What) == u"Lập kế hoạch"_s);
    desk.at(1, Work::Since);
    QTest::keyClick(&desk.view, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(desk.model.stored(1, Work::Since) == u"07/10/2026"_s);
    desk.select(0, Work::Since, 1, Work::Points);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    CHECK(desk.model.stored(0, Work::Since).isEmpty());
    CHECK(desk.model.stored(1, Work::Points).isEmpty());
    CHECK(desk.model.batches == 5);
}

TEST_CASE("a choice is found without accents and in any order; Enter takes the first that fits, Down another")
{
    CHECK(grid::fitting({u"Đỗ Hương"_s, u"Hương Đỗ"_s, u"An"_s}, u"huong"_s) == QStringList{u"Hương Đỗ"_s, u"Đỗ Hương"_s});
    Desk desk;
    desk.at(0, Work::Who);
    desk.type(u"huong do"_s);
    desk.key(Qt::Key_Return);
    CHECK(desk.model.stored(0, Work::Who) == u"Đỗ Thị Hương · CB3"_s);
    CHECK(desk.view.currentIndex().row() == 1);
    desk.type(u"d"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Tab); // never swallowed by the list
    CHECK(desk.model.stored(1, Work::Who) == u"Đỗ Thị Hương · CB3"_s);
    CHECK(desk.view.currentIndex().column() == Work::Since);
}

TEST_CASE("the filter row keeps what fits, Esc gives it up and returns to the cells")
{
    Desk desk(false);
    desk.at(0, Work::Points);
    QTest::keyClick(&desk.view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *line = test::find<QLineEdit>(desk.view, "filter-3");
    REQUIRE(line->isVisible());
    CHECK(QApplication::focusWidget() == line);
    test::type(line, u">=4.5"_s);
    CHECK(desk.model.rowCount() == 2);
    line->setText(u"="_s);
    CHECK(desk.model.rowCount() == 1);
    line->setText(u"<>"_s);
    CHECK(desk.model.rowCount() == 2);
    test::find<QLineEdit>(desk.view, "filter-0")->setText(u"bao cao"_s);
    CHECK(desk.model.rowCount() == 1);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text().isEmpty());
    CHECK(QApplication::focusWidget() == &desk.view);
    QTest::keyClick(&desk.view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(line->isVisible());
    CHECK(desk.model.rowCount() == 3);
}

TEST_CASE("text from the clipboard is read as spreadsheets write it")
{
    using Rows = std::vector<QStringList>;
    CHECK(grid::fromTsv(u"a\tb\r\nc\t\r\n"_s) == Rows{{u"a"_s, u"b"_s}, {u"c"_s, u""_s}});
    CHECK(grid::fromTsv(u"\"x\ny\"\t\"nói \"\"có\"\"\""_s) == Rows{{u"x\ny"_s, u"nói \"có\""_s}});
    CHECK(grid::fromTsv(u"5 \"inch\""_s) == Rows{{u"5 \"inch\""_s}});
    CHECK(grid::fromTsv({}).empty());
}
