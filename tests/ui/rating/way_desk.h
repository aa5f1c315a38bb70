// The month page's desk with a sheet's way: its steps, its dialogs, its criteria.
#pragma once

#include "month_desk.h"

#include "rating/criteria_model.h"
#include "rating/sign_dialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

namespace test {

struct WayDesk : MonthDesk {
    QStringList told;

    WayDesk()
    {
        QObject::connect(&page, &shell::Page::told, &page,
                         [this](shell::Tone, const QString &message, const QStringList &details) { told << message + details.join(u'\n'); });
        view()->setFocus();
    }
    // The first person whose sheet is an ordinary one: somebody of the staff with a total.
    int ordinary(int after = -1) const
    {
        for (int row = after + 1; row < model().rowCount(); ++row)
            if (cell(row, rating_ui::MonthModel::Role) == u"Staff"_s && !cell(row, rating_ui::MonthModel::Total).isEmpty())
                return row;
        FAIL("nobody is ordinary");
        return -1;
    }
    // Who heads the person's unit, and so decides for them.
    int headOver(int person) const
    {
        using M = rating_ui::MonthModel;
        for (int row = 0; row < model().rowCount(); ++row)
            if (cell(row, M::Role) == u"Head"_s && cell(row, M::Unit) == cell(person, M::Unit))
                return row;
        FAIL("nobody heads the unit");
        return -1;
    }
    QString headNameOver(int person) const { return cell(headOver(person), rating_ui::MonthModel::Name); }
    void choose(int row)
    {
        view()->setCurrentIndex(model().index(row, rating_ui::MonthModel::Name));
        settle();
    }
    void chooseBoth(int a, int b)
    {
        view()->setCurrentIndex(model().index(a, rating_ui::MonthModel::Name));
        view()->selectionModel()->select(model().index(b, rating_ui::MonthModel::Name), QItemSelectionModel::Select);
        settle();
    }
    // How far a sheet has come, without what it waits for.
    QString stage(int row) const { return cell(row, rating_ui::MonthModel::State).section(u',', 0, 0); }
    QAction *action(const char *name) const { return find<QAction>(page, name); }
    rating_ui::SignDialog *dialog() const
    {
        for (auto *each : page.findChildren<rating_ui::SignDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    rating_ui::SignDialog *ask(Qt::Key key)
    {
        QTest::keyClick(view(), key, Qt::ControlModifier);
        TRY_REQUIRE(dialog());
        return dialog();
    }
    void sign(rating_ui::SignDialog *on)
    {
        QTest::keyClick(on, Qt::Key_Return);
        TRY_REQUIRE(!dialog());
        page.activateWindow(); // as a window manager would
        REQUIRE(QTest::qWaitForWindowActive(&page));
        view()->setFocus();
        settle();
    }
    grid::View *criteria() const { return find<grid::View>(page, "criteria"); }
    QString criterion(int row, int column) const { return criteria()->model()->index(row, column).data().toString(); }
    QString way() const { return find<QTextBrowser>(page, "way")->toPlainText(); }
    // Every criterion of the chosen person confirmed at its maximum, as one block.
    void confirmAll()
    {
        find<QTabWidget>(page, "sheetPane")->setCurrentIndex(1);
        QStringList maxima;
        for (int row = 0; row < criteria()->model()->rowCount(); ++row)
            maxima << criterion(row, rating_ui::CriteriaModel::Max);
        QApplication::clipboard()->setText(maxima.join(u'\n'));
        criteria()->setFocus();
        criteria()->setCurrentIndex(criteria()->model()->index(0, rating_ui::CriteriaModel::Superior));
        QTest::keyClick(criteria(), Qt::Key_V, Qt::ControlModifier);
        TRY_REQUIRE(page.isSettled() && criterion(9, rating_ui::CriteriaModel::Superior) == criterion(9, rating_ui::CriteriaModel::Max));
        view()->setFocus();
    }
    void submit(int row)
    {
        choose(row);
        sign(ask(Qt::Key_1));
        TRY_REQUIRE(stage(row) == u"Self-scored"_s);
    }
    // Submitted, reviewed and decided as proposed, by the owner.
    void decide(int row)
    {
        submit(row);
        choose(row);
        confirmAll();
        TRY_REQUIRE(action("reviewSheets")->isEnabled());
        sign(ask(Qt::Key_2));
        TRY_REQUIRE(stage(row) == u"Reviewed"_s);
        sign(ask(Qt::Key_3));
        TRY_REQUIRE(stage(row) == u"Decided"_s);
    }
};

} // namespace test
