// The week's page over a ward of its own, as its tests drive it.
#pragma once

#include "week/week_page.h"

#include "grid/view.h"
#include "rating/month_lock.h"
#include "shell/session.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"
#include "week/calendar_model.h"
#include "week/work_cells.h"
#include "week/work_model.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

namespace test {

using namespace Qt::StringLiterals;

// A key with Ctrl. A shortcut swallows that Ctrl is let go: another key tells Qt.
inline void control(QWidget *widget, Qt::Key key)
{
    QTest::keyClick(widget, key, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Shift);
}

struct WeekDesk {
    Settings settings;
    QTemporaryDir dir;
    QLocale before;
    shell::StoreThread store{rating::installMonthLock};
    QAction import{u"Import"_s};
    shell::Session session{store};
    week_ui::WeekPage page{store, session, &import};
    QStringList told;

    explicit WeekDesk(const QString &source = wardFile())
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QObject::connect(&page, &shell::Page::told, &page, [this](shell::Tone, const QString &message) { told << message; });
        QObject::connect(&page, &shell::Page::failed, &page, [this](const base::Failure &failure) { told << failure.message(); });
        page.resize(1300, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(source, file));
        store::OpenOptions options;
        options.clock = base::fixedClock(QDateTime(QDate(2026, 10, 7), QTime(3, 0), Qt::UTC)); // week 41
        REQUIRE(store.open(file, options).result().isOpen());
        TRY_REQUIRE(session.isIn() && page.isSettled() && work()->model()->rowCount() > 1);
    }
    ~WeekDesk() { QLocale::setDefault(before); }

    grid::View *work() const { return find<grid::View>(page, "workGrid"); }
    grid::View *calendar() const { return find<grid::View>(page, "calendarGrid"); }
    QString at(int row, int column) const { return work()->model()->index(row, column).data().toString(); }
    QString entry(int row, int column) const { return calendar()->model()->index(row, column).data().toString(); }
    void put(grid::View *view, int row, int column, const QString &text) { view->grid()->setData(view->grid()->index(row, column), text); }
    int rowOf(const QString &content) const
    {
        for (int row = 0; row < work()->model()->rowCount(); ++row)
            if (at(row, int(week_ui::WorkColumn::Content)) == content)
                return row;
        return -1;
    }
    void settle() { TRY_REQUIRE(page.isSettled()); }
};

} // namespace test
