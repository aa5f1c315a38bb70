// A ward's week and month in the real window by the keyboard alone: every key goes to whatever has the focus, and nothing is set behind its back.
// Once in one sitting, and once with the window closed and opened again after every step: nothing is lost.
#include "desktop/furnish.h"

#include "grid/view.h"
#include "rating/criteria_model.h"
#include "rating/month_lock.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "shell/store_thread.h"
#include "store/statement.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"
#include "week/work_cells.h"

#include <QFile>
#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// 29 October 2026, in the morning, in Vietnam.
store::OpenOptions clock()
{
    store::OpenOptions options;
    options.clock = base::fixedClock(QDateTime(QDate(2026, 10, 29), QTime(2, 0), Qt::UTC));
    return options;
}

struct Sitting {
    shell::StoreThread store{rating::installMonthLock};
    shell::Session session{store};
    std::unique_ptr<shell::MainWindow> window;

    Sitting(const QString &file, const QString &saveTo)
    {
        shell::Dialogs dialogs = shell::Dialogs::real();
        dialogs.saveFile = [saveTo](QWidget *, const QString &, const QString &, const QString &) { return saveTo; };
        window = std::make_unique<shell::MainWindow>(store, session, shell::MainWindow::Options{});
        desktop::furnish(*window, store, session, dialogs);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(store.open(file, clock()).result().isOpen());
        TRY_REQUIRE(session.isIn() && window->isSettled());
    }
};

class Keyboard {
public:
    Keyboard() : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        REQUIRE(QFile::copy(test::wardFile(), file));
        open();
    }
    ~Keyboard()
    {
        m_sitting.reset();
        QLocale::setDefault(m_before);
    }

    void open() { m_sitting = std::make_unique<Sitting>(file, paper); }
    void reopen()
    {
        m_sitting.reset();
        open();
    }
    shell::MainWindow &window() { return *m_sitting->window; }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window(); }

    // As somebody waits who looks at the screen: until it shows what was asked for.
    void settle()
    {
        QCoreApplication::processEvents(); // what was committed is heard of
        TRY_REQUIRE(window().isSettled());
        QCoreApplication::processEvents();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        if (modifiers != Qt::NoModifier)
            QTest::keyClick(focus(), Qt::Key_Shift); // a shortcut swallows that the modifier is let go
        settle();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) // the first letter opens an editor, which gets the others
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    // On with Tab until a widget has the keyboard.
    void tabTo(const char *name)
    {
        QString seen; // said where it is not among them
        for (int i = 0; i < 40 && focus()->objectName() != QLatin1String(name); ++i) {
            seen += focus()->objectName() + u' ';
            QTest::keyClick(focus(), Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        INFO(seen.toStdString());
        REQUIRE(focus()->objectName().toStdString() == name);
    }
    grid::View *grid()
    {
        auto *view = qobject_cast<grid::View *>(focus());
        INFO("the keyboard is in " << focus()->objectName().toStdString());
        REQUIRE(view);
        return view;
    }
    QString cell(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
    void column(int wanted)
    {
        for (int i = 0; i < 40 && grid()->currentIndex().column() != wanted; ++i)
            press(grid()->currentIndex().column() < wanted ? Qt::Key_Right : Qt::Key_Left);
        REQUIRE(grid()->currentIndex().column() == wanted);
    }
    // For whoever reads why this failed: the keyboard's place and the rows around it.
    std::string where()
    {
        auto *view = qobject_cast<grid::View *>(focus());
        QString told = u"the keyboard is in "_s + focus()->objectName();
        for (int row = view ? std::max(0, view->currentIndex().row() - 2) : 0; view && row <= view->currentIndex().row(); ++row) {
            told += u"\nrow %1 (current column %2): "_s.arg(row).arg(view->currentIndex().column());
            for (int column = 0; column < 8; ++column) {
                const QModelIndex at = view->model()->index(row, column);
                told += at.data().toString() + u'{' + at.data(grid::BadRole).toString() + u"} "_s;
            }
        }
        return told.toStdString();
    }
    // What the file says, whatever the window shows.
    qint64 count(const QString &sql)
    {
        return m_sitting->store
            .post([sql](store::Database &database) {
                store::Statement query(database, sql);
                return query.next() ? query.integer(0) : -1;
            })
            .result();
    }
    void waitFor(const QString &sql, qint64 wanted)
    {
        const bool met = QTest::qWaitFor([&] { return count(sql) == wanted; }, 10000);
        INFO(sql.toStdString() << " is " << count(sql) << ", not " << wanted << "; " << where());
        REQUIRE(met);
        settle();
    }

    test::Settings settings;
    QTemporaryDir dir;
    QString file = dir.filePath(u"phuong.nenep"_s);
    QString paper = dir.filePath(u"phieu.pdf"_s);

private:
    QLocale m_before;
    std::unique_ptr<Sitting> m_sitting;
};

const QString ofKeys = u" FROM work_item WHERE content LIKE 'Việc phím %'"_s;

// Ten items of five people, typed into the empty last row.
void enterWork(Keyboard &keys)
{
    keys.press(Qt::Key_2, Qt::AltModifier);
    keys.tabTo("workGrid");
    for (int i = 0; i < 10; ++i) {
        keys.press(Qt::Key_End, Qt::ControlModifier);
        keys.press(Qt::Key_Home);
        keys.type(u"Việc phím %1"_s.arg(i));
        QTest::keyClick(keys.focus(), Qt::Key_Tab);
        keys.type(u"CB00%1"_s.arg(20 + i % 5));
        QTest::keyClick(keys.focus(), Qt::Key_Tab);
        keys.column(week_ui::Assigned);
        keys.type(u"2"_s);
        keys.press(Qt::Key_Return);
        keys.waitFor(u"SELECT count(*)"_s + ofKeys, i + 1);
    }
    CHECK(keys.count(u"SELECT count(DISTINCT lead_id)"_s + ofKeys) == 5);
}

// Shows only what was entered above, from its first row.
void findWork(Keyboard &keys)
{
    keys.press(Qt::Key_2, Qt::AltModifier);
    keys.press(Qt::Key_F, Qt::ControlModifier);
    keys.type(u"viec phim"_s);
    keys.tabTo("qt_tabwidget_tabbar"); // on the tab that was left last
    for (int i = 0; i < 3; ++i)
        keys.press(Qt::Key_Left);
    keys.tabTo("workGrid");
    keys.press(Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(keys.cell(0, week_ui::Content).startsWith(u"Việc phím"_s));
}

void recordResults(Keyboard &keys)
{
    findWork(keys);
    for (int i = 0; i < 10; ++i) {
        keys.column(week_ui::Completed);
        keys.type(u"2"_s);
        QTest::keyClick(keys.focus(), Qt::Key_Return); // and down
        keys.waitFor(u"SELECT count(*) FROM work_result WHERE completed = 2 AND item_id IN (SELECT id"_s + ofKeys + u')', i + 1);
    }
}

// Two manifestations, from the work they were seen in.
void spot(Keyboard &keys)
{
    for (int i = 0; i < 2; ++i) {
        findWork(keys);
        for (int down = 0; down < i; ++down)
            keys.press(Qt::Key_Down);
        keys.press(Qt::Key_B, Qt::ControlModifier);
        keys.type(i == 0 ? u"II.05"_s : u"I.09"_s); // the manifestation is what is asked first
        keys.press(Qt::Key_Return);
        keys.type(u"Biên bản phím %1"_s.arg(i));
        keys.press(Qt::Key_Return);
        keys.waitFor(u"SELECT count(*) FROM observation WHERE work_item_id IN (SELECT id"_s + ofKeys + u')', i + 1);
    }
    CHECK(keys.count(u"SELECT count(*) FROM observation WHERE evidence LIKE 'Biên bản phím %' AND indicator IN ('II.05', 'I.09')"_s) == 2);
}

// Everybody of one unit, in one view.
void showUnit(Keyboard &keys)
{
    keys.press(Qt::Key_3, Qt::AltModifier);
    keys.press(Qt::Key_F, Qt::ControlModifier);
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(u"ubkt"_s);
    keys.tabTo("monthGrid");
    keys.press(Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(keys.grid()->grid()->shownCount() == 3);
}

const QString ofUnit =
    u" FROM sheet_step WHERE step = %1 AND cadre_id IN (SELECT p.cadre_id FROM post p JOIN unit u ON u.id = p.unit_id WHERE u.code = 'UBKT')"_s;

// A step of all three sheets at once: Ctrl+A, the step's key, Enter.
void sign(Keyboard &keys, int key, int step)
{
    showUnit(keys);
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.press(key, Qt::ControlModifier);
    QTest::keyClick(QApplication::activeWindow() ? QApplication::activeWindow() : keys.focus(), Qt::Key_Return);
    keys.waitFor(u"SELECT count(DISTINCT cadre_id)"_s + ofUnit.arg(step), 3);
    keys.window().activateWindow(); // as a window manager would
    REQUIRE(QTest::qWaitForWindowActive(&keys.window()));
}

// The superior's score of every criterion, typed down the column, person by person.
void score(Keyboard &keys)
{
    for (int person = 0; person < 3; ++person) {
        showUnit(keys);
        for (int down = 0; down < person; ++down)
            keys.press(Qt::Key_Down);
        const base::Id cadre = keys.grid()->currentId();
        keys.tabTo("qt_tabwidget_tabbar");
        for (int i = 0; i < 5; ++i)
            keys.press(Qt::Key_Left);
        keys.press(Qt::Key_Right); // explanation, criteria
        keys.tabTo("criteria");
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        const int rows = keys.grid()->grid()->shownCount();
        REQUIRE(rows == 10);
        const int superior = keys.grid()->grid()->columnOf(u"superior");
        for (int row = 0; row < rows; ++row) {
            keys.column(superior);
            const QString criterion = keys.cell(keys.grid()->currentIndex().row(), rating_ui::CriteriaModel::Code);
            keys.type(row < 6 ? u"2"_s : u"0"_s);
            keys.press(Qt::Key_Return); // and down
            keys.waitFor(u"SELECT superior_half FROM criterion_score WHERE month = '2026-10' AND cadre_id = %1 AND criterion = '%2'"_s.arg(cadre).arg(
                             criterion),
                         row < 6 ? 4 : 0);
        }
    }
}

void print(Keyboard &keys)
{
    showUnit(keys);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    TRY_REQUIRE(QFile::exists(keys.paper));
    QFile pdf(keys.paper);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    keys.settle();
}

} // namespace

TEST_CASE("a week and a month by keys alone, in one sitting and with the window closed after every step")
{
    const bool closing = GENERATE(false, true);
    CAPTURE(closing);
    Keyboard keys;
    const std::vector<std::function<void()>> steps{
        [&] { enterWork(keys); },          [&] { recordResults(keys); }, [&] { spot(keys); },
        [&] { sign(keys, Qt::Key_1, 1); }, [&] { score(keys); },         [&] { sign(keys, Qt::Key_2, 2); },
        [&] { sign(keys, Qt::Key_3, 3); }, [&] { print(keys); },
    };
    for (const auto &step : steps) {
        step();
        if (closing)
            keys.reopen();
    }
    CHECK(keys.count(u"SELECT count(*)"_s + ofKeys) == 10);
}
