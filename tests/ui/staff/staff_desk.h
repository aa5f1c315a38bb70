// The page over the ward of tests/data, in which it is the 7th of October 2026.
#pragma once

#include "staff/staff_page.h"

#include "grid/view.h"
#include "rating/month_lock.h"
#include "shell/session.h"
#include "staff/people_model.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAction>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace test {

using namespace Qt::StringLiterals;

struct StaffDesk {
    Settings settings;
    QTemporaryDir dir;
    shell::StoreThread store{rating::installMonthLock};
    QAction import{u"Import"_s};
    shell::Session session{store};
    staff_ui::StaffPage page{store, session, &import};
    QStringList told;
    base::Id exported = 0; // whose data were wanted

    StaffDesk()
    {
        QObject::connect(&page, &shell::Page::told, &page, [this](shell::Tone, const QString &message) { told << message; });
        QObject::connect(&page, &shell::Page::failed, &page, [this](const base::Failure &failure) { told << failure.message(); });
        QObject::connect(&page, &staff_ui::StaffPage::exportWanted, &page, [this](base::Id cadre) { exported = cadre; });
        page.resize(1300, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(wardFile(), file));
        store::OpenOptions options;
        options.clock = base::fixedClock(QDateTime(QDate(2026, 10, 7), QTime(3, 0), Qt::UTC));
        REQUIRE(store.open(file, options).result().isOpen());
        TRY_REQUIRE(session.isIn() && page.isSettled() && people()->model()->rowCount() > 1);
    }
    grid::View *people() const { return find<grid::View>(page, "peopleGrid"); }
    grid::View *posts() const { return find<grid::View>(page, "postsGrid"); }
    grid::View *absences() const { return find<grid::View>(page, "absencesGrid"); }
    static QString at(const grid::View *view, int row, int column) { return view->model()->index(row, column).data().toString(); }
    static void put(grid::View *view, int row, int column, const QString &text) { view->grid()->setData(view->grid()->index(row, column), text); }
    int rowOf(const QString &code) const
    {
        for (int row = 0; row < people()->model()->rowCount(); ++row)
            if (at(people(), row, staff_ui::PeopleModel::Code) == code && people()->grid()->idOf(row) > 0)
                return row;
        return -1;
    }
    // The ids of the people's rows, by code.
    base::Id idOf(const QString &code) const { return people()->grid()->idOf(rowOf(code)); }
    QTreeWidget *tree() const { return find<QTreeWidget>(page, "unitTree"); }
    // Makes a unit current; false: it is not in the tree.
    bool chooseUnit(const QString &code) const
    {
        for (QTreeWidgetItemIterator each(tree()); *each; ++each) {
            if ((*each)->data(0, Qt::UserRole).toString() != code)
                continue;
            tree()->setCurrentItem(*each);
            tree()->setFocus();
            return true;
        }
        return false;
    }
    template <class F> auto read(F work) { return store.post(work).result(); }
    void undoLast()
    {
        REQUIRE(read([](store::Database &database) { return store::undo(database, {}, database.auditHead(), u"hoàn tác"_s).has_value(); }));
    }
    staff::Roster roster()
    {
        return read([](store::Database &database) { return staff::Roster::load(database); });
    }
};

} // namespace test
