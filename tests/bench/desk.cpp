// What the window's own thread spends: the grid with 5,000 rows of 40 columns, and the pages of a ward of 1,500 people over two years.
//   nenep_bench_desk grid                 page, row, letter, sort and search of the grid, in milliseconds of the processor
//   nenep_bench_desk week FILE WEEK       the longest time the window does not answer while a cell is committed, the store thread slow; pasting rows
#include "base/week.h"
#include "grid/model.h"
#include "grid/view.h"
#include "rating/month_lock.h"
#include "shell/session.h"
#include "shell/store_thread.h"
#include "shell/week_stepper.h"
#include "week/week_page.h"
#include "week/work_cells.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

class Wide : public grid::Model {
public:
    static constexpr int Rows = 5000;
    static constexpr int Columns = 40;

    Wide() : Model(columnsOf())
    {
        m_texts.reserve(std::size_t(Rows) * Columns);
        for (int row = 0; row < Rows; ++row)
            for (int column = 0; column < Columns; ++column)
                m_texts.push_back(column == 1 ? u"Nguyễn Thị Hồng %1"_s.arg((row * 7919) % Rows) : QString::number((row * 31 + column * 17) % 997));
        beginRows();
        endRows();
    }

protected:
    int sourceRows() const override { return int(m_texts.size()) / Columns; }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override { return m_texts[std::size_t(source) * Columns + std::size_t(column)]; }
    bool editable(int, int) const override { return true; }
    void write(int batch, const std::vector<grid::RowEdit> &rows) override
    {
        std::vector<base::Id> ids;
        for (const grid::RowEdit &row : rows) {
            for (const grid::CellEdit &cell : row.cells)
                m_texts[std::size_t(row.id - 1) * Columns + std::size_t(cell.column)] = cell.text;
            ids.push_back(row.id);
        }
        written(batch, {QStringList(qsizetype(rows.size())), ids});
    }

private:
    static std::vector<grid::Column> columnsOf()
    {
        std::vector<grid::Column> columns;
        for (int column = 0; column < Columns; ++column)
            columns.push_back({.key = u"c%1"_s.arg(column),
                               .title = u"Cột %1"_s.arg(column),
                               .order = column == 1 ? grid::Order::Name : grid::Order::Text,
                               .width = 9,
                               .searched = column < 3,
                               .entry = grid::Entry::Text});
        return columns;
    }

    std::vector<QString> m_texts;
};

double processorMilliseconds() { return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC; }

template <class F> double medianOf(int runs, F run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double begun = processorMilliseconds();
        run(i);
        times.push_back(processorMilliseconds() - begun);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &up);
}

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

int benchGrid()
{
    Wide model;
    grid::View view;
    view.setGrid(&model, u"bench"_s);
    view.resize(1920, 1080);
    view.show();
    settle();
    view.setCurrentIndex(model.index(0, 2));
    view.setFocus();
    const double page = medianOf(15, [&](int) { view.viewport()->repaint(); });
    const double row = medianOf(200, [&](int) { // beyond the page every key scrolls by a row
        press(&view, Qt::Key_Down);
        settle();
    });
    const double letter = medianOf(60, [&](int i) {
        QWidget *to = QApplication::focusWidget() ? QApplication::focusWidget() : &view;
        press(to, Qt::Key_A + i % 26, Qt::NoModifier, QString(QChar(u'a' + i % 26)));
        settle();
    });
    press(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    const double commit = medianOf(20, [&](int i) {
        model.setData(model.index(100 + i, 3), QString::number(i));
        settle();
    });
    const double sort = medianOf(5, [&](int i) {
        view.sortByColumn(i % 2 == 0 ? 1 : 5, Qt::AscendingOrder);
        settle();
    });
    const double search = medianOf(9, [&](int i) {
        model.setSearch(QString(u"hong 12"_s).left(1 + i % 7));
        settle();
    });
    std::printf("page %.2f\nrow %.2f\nletter %.2f\ncommit %.2f\nsort %.2f\nsearch %.2f\n", page, row, letter, commit, sort, search);
    return 0;
}

// The longest pause between two beats of the window's event loop: how long a key would have waited.
class Heart {
public:
    Heart()
    {
        QObject::connect(&m_beat, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        restart();
        m_beat.start(0);
    }
    void restart()
    {
        m_longest = 0;
        m_since.start();
    }
    double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

template <class Condition> bool waitFor(Condition condition)
{
    QElapsedTimer since;
    for (since.start(); !condition() && since.elapsed() < 60000;)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    return condition();
}

int benchWeek(const QString &file, const base::Week &week)
{
    QAction import{u"Import"_s};
    shell::StoreThread store(rating::installMonthLock);
    shell::Session session(store);
    week_ui::WeekPage page(store, session, &import);
    page.resize(1900, 1000);
    page.show();
    if (!store.open(file).result().isOpen() || !waitFor([&] { return session.isIn() && page.isSettled(); })) {
        std::fputs("the file could not be opened\n", stderr);
        return 1;
    }
    page.findChild<shell::WeekStepper *>()->setWeek(week);
    auto *view = page.findChild<grid::View *>(u"workGrid"_s);
    if (!waitFor([&] { return page.isSettled() && view->model()->rowCount() > 1; })) {
        std::fputs("the week has no work\n", stderr);
        return 1;
    }
    bool committed = false;
    QObject::connect(&store, &shell::StoreThread::committed, &page, [&] { committed = true; });
    const int rows = view->grid()->shownCount();
    Heart heart;
    std::vector<double> pauses;
    std::vector<double> own;
    for (int i = 0; i < 7; ++i) {
        // A disk that takes 80 ms for each sync: the store thread is busy that long before it even begins.
        store.post([](store::Database &) { std::this_thread::sleep_for(std::chrono::milliseconds(80)); });
        committed = false;
        heart.restart();
        const QModelIndex cell = view->model()->index(20 + i, week_ui::Evidence);
        QElapsedTimer entered;
        entered.start();
        view->model()->setData(cell, u"BC %1/%2"_s.arg(i).arg(QDateTime::currentMSecsSinceEpoch()));
        own.push_back(double(entered.nsecsElapsed()) / 1e6);
        if (!waitFor([&] { return committed && page.isSettled(); }))
            return 1;
        waitFor([beats = 0]() mutable { return ++beats > 20; });
        pauses.push_back(heart.longest());
    }
    std::sort(pauses.begin(), pauses.end());
    std::sort(own.begin(), own.end());
    std::printf("rows %d\ncell %.2f\npause %.2f\nworst %.2f\n", rows, own[own.size() / 2], pauses[pauses.size() / 2], pauses.back());
    QStringList lines;
    for (int i = 0; i < 1000; ++i)
        lines << u"Việc dán số %1\tBáo cáo"_s.arg(i);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    view->setCurrentIndex(view->model()->index(view->grid()->shownCount(), week_ui::Content));
    committed = false;
    QElapsedTimer pasted;
    pasted.start();
    const double begun = processorMilliseconds();
    view->paste();
    const double put = double(pasted.nsecsElapsed()) / 1e6;
    waitFor([&] { return committed && page.isSettled(); });
    std::printf("paste %.1f\npasteAll %.1f\npasteProcessor %.1f\n", put, double(pasted.nsecsElapsed()) / 1e6, processorMilliseconds() - begun);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTemporaryDir settings; // nobody's own
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const QStringList words = QApplication::arguments();
    if (words.size() == 2 && words[1] == u"grid")
        return benchGrid();
    if (const std::optional<base::Week> week = base::Week::parse(words.value(3)); words.size() == 4 && words[1] == u"week" && week)
        return benchWeek(words[2], *week);
    std::fputs("nenep_bench_desk grid | week FILE WEEK\n", stderr);
    return 2;
}
