// The month page over a ward of its own, as its tests drive it.
#pragma once

#include "rating/month_page.h"

#include "conduct/catalogue.h"
#include "exchange/import.h"
#include "grid/view.h"
#include "leadership/catalogue.h"
#include "rating/month_lock.h"
#include "rating/month_model.h"
#include "shell/session.h"
#include "store/edit.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>

namespace test {

using namespace Qt::StringLiterals;

// One ward for all cases: importing it takes longer than everything else here.
inline QString wardFile()
{
    static const QTemporaryDir dir;
    static const QString path = [] {
        QString file = dir.filePath(u"ward.nenep"_s);
        const store::OpenResult made = store::Database::create(file, {}, [](store::Database &database) {
            store::Edit edit(database, {}, u"Mới"_s, store::EntryKind::Creation);
            conduct::seed(edit);
            leadership::seed(edit);
            edit.commit();
        });
        INFO(made.message.toStdString());
        REQUIRE(made.database);
        const exchange::ImportReport report = exchange::importFile(*made.database, rights::owner(), QStringLiteral(TEST_DATA "/ward.xlsx"));
        REQUIRE(report.badRows == 0);
        return file;
    }();
    return path;
}

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
