// A window with the commands of this room, its questions about files answered by the test.
#pragma once

#include "exchange/exchange_commands.h"

#include "conduct/catalogue.h"
#include "core/exchange/edited_book.h"
#include "leadership/catalogue.h"
#include "rating/month_lock.h"
#include "rating/month_report.h"
#include "shell/session.h"
#include "store/audit.h"
#include "store/edit.h"
#include "store/statement.h"
#include "support/strings.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>

namespace test {

using namespace Qt::StringLiterals;

inline const base::Month october = *base::Month::of(2026, 10);

struct ExchangeDesk {
    Settings settings;
    QTemporaryDir dir;
    QString nextFile;
    QStringList nextFiles;
    QString nextFolder;
    QString offered; // the name proposed to save as
    QStringList shownFolders;
    QStringList told;
    QStringList details;
    shell::StoreThread store{rating::installMonthLock};
    shell::Session session{store};
    QMainWindow window;
    exchange_ui::ExchangeCommands commands{store, session, &window, asking()};

    enum class With { Nobody, Ward };
    explicit ExchangeDesk(With with)
    {
        QObject::connect(&commands, &exchange_ui::ExchangeCommands::told, &window,
                         [this](shell::Tone, const QString &message, const QStringList &lines) {
                             told << message;
                             details = lines;
                         });
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        const QString file = path(u"phuong.nenep"_s);
        if (with == With::Ward)
            REQUIRE(QFile::copy(wardFile(), file));
        else
            REQUIRE(store::Database::create(file, {}, [](store::Database &database) {
                        store::Edit edit(database, {}, u"Mới"_s, store::EntryKind::Creation);
                        conduct::seed(edit);
                        leadership::seed(edit);
                        edit.commit();
                    }).database);
        REQUIRE(store.open(file).result().isOpen());
        TRY_REQUIRE(session.isIn());
    }

    exchange_ui::Asking asking()
    {
        exchange_ui::Asking asking;
        asking.files.openFile = [this](QWidget *, const QString &, const QString &, const QString &) { return nextFile; };
        asking.files.saveFile = [this](QWidget *, const QString &, const QString &start, const QString &) {
            offered = start;
            return nextFile;
        };
        asking.files.folder = [this](QWidget *, const QString &, const QString &) { return nextFolder; };
        asking.openFiles = [this](QWidget *, const QString &, const QString &, const QString &) { return nextFiles; };
        asking.showFolder = [this](const QString &folder) { shownFolders << folder; };
        return asking;
    }
    QString path(const QString &name) const { return dir.filePath(name); }
    static QString data(const char *name) { return QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name); }

    // The dialog that is open.
    template <class D> D *dialog(const char *name)
    {
        D *found = nullptr;
        TRY_REQUIRE((found = window.findChild<D *>(QString::fromLatin1(name))) && found->isVisible());
        return found;
    }
    // Pressed from the keyboard; what cannot be pressed fails.
    static void press(QWidget &dialog, const char *name)
    {
        auto *button = find<QAbstractButton>(dialog, name);
        INFO("pressing " << name << ": " << button->toolTip().toStdString());
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    // Types over the current cell and commits.
    static void typeInto(QTableView &grid, const QString &text)
    {
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *editor = grid.findChild<QLineEdit *>(u"cellEditor"_s);
        REQUIRE(editor);
        editor->selectAll();
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        else
            type(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the editor commits once the key is done with
    }

    template <class F> auto read(F work) { return store.post(work).result(); }
    QStringList rows(const QString &sql)
    {
        return read([sql](store::Database &database) {
            store::Statement statement(database, sql);
            QStringList out;
            while (statement.next()) {
                QStringList columns;
                for (int i = 0; i < statement.columns(); ++i)
                    columns << (statement.isNull(i) ? u"-"_s : statement.text(i));
                out << columns.join(u'|');
            }
            return out;
        });
    }
    QByteArray scores()
    {
        return read([](store::Database &database) { return rating::scoreCsv(rating::scoreMonth(database, october).rows); });
    }
    static QByteArray fileData(const char *name)
    {
        QFile file(data(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    qint64 head()
    {
        return read([](store::Database &database) { return database.auditHead(); });
    }
};

} // namespace test
