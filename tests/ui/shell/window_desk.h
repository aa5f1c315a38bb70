// The window with one empty page and answers prepared for what it asks.
#pragma once

#include "shell/main_window.h"

#include "conduct/catalogue.h"
#include "leadership/catalogue.h"
#include "shell/message_bar.h"
#include "shell/page.h"
#include "shell/session.h"
#include "store/edit.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLockFile>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace test {

using namespace Qt::StringLiterals;

class Blank : public shell::Page {
public:
    QString key() const override { return u"blank"_s; }
    QString title() const override { return u"Trang"_s; }
};

// A window with one page and answers prepared for what it asks.
struct WindowDesk {
    Settings settings;
    QTemporaryDir dir;
    QString nextFile;
    QStringList nextFiles; // taken from the end, before nextFile
    bool seed = false; // new files hold the catalogues
    std::optional<QString> nextText;
    QString nextFolder;
    QStringList seeded;
    QDateTime now{QDate(2026, 11, 2), QTime(7, 5), Qt::UTC}; // 14:05 in Vietnam
    shell::StoreThread store;
    shell::Session session{store};
    shell::MainWindow window{store, session, options()};

    WindowDesk()
    {
        window.addPage(new Blank);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
    }

    shell::MainWindow::Options options()
    {
        shell::MainWindow::Options options;
        options.dialogs.openFile = [this](QWidget *, const QString &, const QString &, const QString &) { return answer(); };
        options.dialogs.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return answer(); };
        options.dialogs.folder = [this](QWidget *, const QString &, const QString &) { return nextFolder; };
        options.dialogs.text = [this](QWidget *, const QString &, const QString &, const QString &) { return nextText; };
        options.rooms.initialise = [this](store::Database &database, const QString &organisation) {
            seeded << organisation;
            if (seed)
                fill(database);
        };
        options.rooms.makeSample = [](const QString &path) { return store::Database::create(path); };
        options.rooms.samplePath = path(u"mau.nenep"_s);
        options.clock = [this] { return now; };
        return options;
    }
    static void fill(store::Database &database)
    {
        store::Edit edit(database, {}, u"new"_s, store::EntryKind::Creation);
        conduct::seed(edit);
        leadership::seed(edit);
        edit.commit();
    }
    QString answer() { return nextFiles.isEmpty() ? nextFile : nextFiles.takeLast(); }
    QString path(const QString &name) const { return dir.filePath(name); }
    QString make(const QString &name)
    {
        REQUIRE(store::Database::create(path(name), {}, [](store::Database &database) { fill(database); }).database);
        return path(name);
    }
    QString shown() const { return find<QLabel>(window, "messageText")->text(); }
    QWidget *page() const { return find<QStackedWidget>(window, "pages")->currentWidget(); }
    void open(const QString &file)
    {
        window.files().open(file);
        TRY_REQUIRE(!window.files().isBusyOpening() && session.state() != shell::Session::State::Asking);
    }
};

} // namespace test
