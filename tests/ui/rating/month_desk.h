// The month page over a ward of its own, as its tests drive it.
#pragma once

#include "rating/month_page.h"

#include "grid/view.h"
#include "rating/month_lock.h"
#include "rating/month_model.h"
#include "shell/session.h"
#include "store/edit.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>

namespace test {

using namespace Qt::StringLiterals;

struct MonthDesk {
    Settings settings;
    QTemporaryDir dir;
    QString file = dir.filePath(u"phuong.nenep"_s);
    QLocale before;
    shell::StoreThread store{rating::installMonthLock};
    QAction import{u"Import"_s};
    shell::Session session{store};
    rating_ui::MonthPage page{store, session, &import, base::fixedClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC))};

    explicit MonthDesk(const QString &source = wardFile())
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        import.setObjectName(u"import"_s);
        page.resize(1200, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QTest::keyClick(&page, Qt::Key_Shift); // lets go of what the test before held: Ctrl changes what choosing a row means
        if (source.isEmpty()) {
            REQUIRE(store.create(file).result().isOpen());
        } else {
            REQUIRE(QFile::copy(source, file));
            REQUIRE(store.open(file).result().isOpen());
        }
        settle();
    }
    ~MonthDesk() { QLocale::setDefault(before); }

    void settle()
    {
        QCoreApplication::processEvents(); // what was posted before the question
        TRY_REQUIRE(page.isSettled() && (view()->grid()->sourceCount() > 0 || !emptyTitle().isEmpty()));
    }
    grid::View *view() const { return find<grid::View>(page, "monthGrid"); }
    QAbstractItemModel &model() const { return *view()->model(); }
    QString emptyTitle() const { return find<QLabel>(page, "emptyTitle")->text(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    QString explanation() const { return find<QTextBrowser>(page, "explanation")->toPlainText(); }
};

} // namespace test
