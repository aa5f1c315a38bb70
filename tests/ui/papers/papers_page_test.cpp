// The page of papers as a person drives it: by keys, with the questions about files and printers answered by the test.
#include "papers/papers_page.h"

#include "access/account.h"
#include "rating/month_lock.h"
#include "rating/paper_check.h"
#include "rating/score_entry.h"
#include "rating/sheet_table.h"
#include "rating/sheet_verbs.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "staff/roster.h"
#include "store/audit.h"
#include "support/strings.h"
#include "ui/support/shortcuts.h"
#include "ui/support/ui.h"
#include "ui/support/ward_file.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QSemaphore>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using papers::PaperId;

namespace {

const base::Month october = *base::Month::of(2026, 10);

struct Answers {
    QString file;
    std::optional<QString> pattern;
    QString folder;
    bool printer = false;
    QString printTo;
};

struct Desk {
    test::Settings settings;
    QTemporaryDir dir;
    QLocale before;
    Answers answers;
    shell::StoreThread store{rating::installMonthLock};
    shell::Session session{store};
    papers_ui::PapersPage page{store, session, dialogs(), printing()};
    std::function<void()> meanwhile; // while a question is open
    QStringList told;
    QStringList failures;
    QString offered; // kinds of files to save as

    Desk()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QObject::connect(&page, &shell::Page::told, &page, [this](shell::Tone, const QString &message) { told += message; });
        QObject::connect(&page, &shell::Page::failed, &page, [this](const base::Failure &failure) { failures += failure.message(); });
        page.resize(1200, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        const QString file = dir.filePath(u"phuong.nenep"_s);
        REQUIRE(QFile::copy(test::wardFile(), file));
        REQUIRE(store.open(file).result().isOpen());
        settle();
    }
    ~Desk() { QLocale::setDefault(before); }

    shell::Dialogs dialogs()
    {
        shell::Dialogs dialogs;
        dialogs.saveFile = [this](QWidget *, const QString &, const QString &, const QString &filter) {
            offered = filter;
            asked();
            return answers.file;
        };
        dialogs.folder = [this](QWidget *, const QString &, const QString &) {
            asked();
            return answers.folder;
        };
        dialogs.text = [this](QWidget *, const QString &, const QString &, const QString &) { return answers.pattern; };
        return dialogs;
    }
    papers_ui::Printing printing()
    {
        papers_ui::Printing printing;
        printing.hasPrinter = [this] { return answers.printer; };
        printing.choose = [this](QPrinter &printer, QWidget *) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(answers.printTo);
            asked();
            return true;
        };
        return printing;
    }
    void asked() const
    {
        if (meanwhile)
            meanwhile();
    }
    void settle()
    {
        QCoreApplication::processEvents();
        TRY_REQUIRE(session.state() != shell::Session::State::Asking && page.isSettled());
    }
    template <class W> W *find(const char *name) const { return test::find<W>(page, name); }
    void keys(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(page.window(), Qt::Key(key), modifiers); }
    // From the top of the list down until the paper is reached.
    void take(const QString &name)
    {
        auto *list = find<QListView>("paperList");
        list->setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(list, Qt::Key_Up);
        for (int i = 0; i < 20 && !list->currentIndex().data().toString().contains(name); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        CHECK(list->currentIndex().data().toString().trimmed().startsWith(name));
        settle();
    }
    QString where() const { return find<QLabel>("whereInCopies")->text(); }
    QString emptyTitle() const { return find<QLabel>("emptyTitle")->text(); }
    QString emptyWhy() const { return find<QLabel>("emptyWhy")->text(); }
    int copies() const { return find<QListView>("copies")->model()->rowCount(); }
    QAction *action(const char *name) const { return find<QAction>(name); }
    int printings()
    {
        return store
            .post([](store::Database &database) {
                int count = 0;
                store::eachEntry(database, 1, [&](const store::AuditEntry &entry) {
                    count += entry.kind == store::EntryKind::Access ? 1 : 0;
                    return true;
                });
                return count;
            })
            .result();
    }
    template <class Work> void sign(Work work)
    {
        store
            .post([work](store::Database &database) {
                rating::Sheets sheets(database, october);
                store::Edit edit(database, {}, u"Ký"_s, store::EntryKind::Signature);
                work(edit, sheets);
                edit.commit();
            })
            .waitForFinished();
        settle();
    }
    base::Id person(const QString &code)
    {
        return store.post([code](store::Database &database) { return staff::Roster::load(database).byCode(code)->id; }).result();
    }
};

QByteArray begin(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
}

} // namespace

TEST_CASE("a paper is chosen, leafed through and saved by keys alone")
{
    Desk desk;
    desk.take(u"Evaluation sheet"_s);
    REQUIRE(desk.copies() == 42);
    CHECK(desk.where().startsWith(u"Page 1 of "_s));
    CHECK(desk.where().contains(u"copy 1 of 42"_s));
    for (int i = 0; i < 60 && !desk.where().contains(u"copy 2 of 42"_s); ++i) {
        desk.keys(Qt::Key_Right, Qt::AltModifier);
        desk.settle();
    }
    CHECK(desk.where().startsWith(u"Page 1 of "_s)); // past the last page of a copy comes the next one's first
    desk.keys(Qt::Key_Left, Qt::AltModifier);
    desk.settle();
    CHECK(desk.where().contains(u"copy 1 of 42"_s)); // and back to the last of the one before
    const QString last = desk.where();
    CHECK(last.section(u' ', 1, 1) == last.section(u' ', 3, 3));
    desk.keys(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    desk.settle();
    CHECK(desk.where().contains(u"copy 2 of 42"_s));

    auto *zoom = desk.find<QComboBox>("zoom");
    desk.keys(Qt::Key_0, Qt::ControlModifier);
    CHECK(zoom->currentText() == u"Whole page"_s);
    desk.keys(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(zoom->currentText().endsWith(u"%"_s));
    desk.settle();

    desk.answers.file = desk.dir.filePath(u"phiếu"_s); // without an ending
    desk.keys(Qt::Key_S, Qt::ControlModifier);
    TRY_REQUIRE(!desk.told.isEmpty() || !desk.failures.isEmpty());
    CHECK(desk.failures.isEmpty());
    CHECK(begin(desk.dir.filePath(u"phiếu.pdf"_s)) == "%PDF-");
    CHECK(desk.printings() == 1); // one entry a batch
    CHECK(desk.copies() == 42); // a line in the log is no reason to make everything anew
}

TEST_CASE("the page of a paper says why there is nothing to print")
{
    Desk desk;
    desk.take(u"Evaluation sheet"_s);
    desk.find<shell::MonthStepper>("monthStepper")->setMonth(*base::Month::of(2024, 1)); // nobody had a post then, nor work
    desk.settle();
    CHECK(desk.copies() == 0);
    CHECK(desk.emptyTitle() == u"There is nothing to print"_s);
    CHECK_FALSE(desk.emptyWhy().isEmpty());
    CHECK_FALSE(desk.action("print")->isEnabled());
    CHECK(desk.action("print")->toolTip() == desk.emptyWhy());
}

TEST_CASE("copies become files of their own with a list, and a wrong pattern is told")
{
    Desk desk;
    desk.take(u"Scorecard"_s);
    const int leaders = desk.copies();
    REQUIRE(leaders > 3);
    REQUIRE(leaders < 42); // heads and deputies
    desk.find<QCheckBox>("cover")->setChecked(true);
    desk.answers.folder = desk.dir.filePath(u"tệp"_s);
    REQUIRE(QDir(desk.dir.path()).mkdir(u"tệp"_s));
    desk.answers.pattern = u"{birth}"_s;
    desk.keys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.failures.size() == 1);
    desk.answers.pattern = u"{code}-{name}.pdf"_s;
    desk.keys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    TRY_REQUIRE(!desk.told.isEmpty());
    const QStringList files = QDir(desk.answers.folder).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    CHECK(files.size() == leaders + 1);
    CHECK(files.front().startsWith(u"00-"_s));
    CHECK(desk.told.front().contains(QString::number(leaders)));
}

TEST_CASE("what the name ends in says whether a paper becomes a PDF or a file for a word processor")
{
    Desk desk;
    desk.take(u"Summary of ratings"_s);
    const auto save = [&](const QString &file) {
        desk.answers.file = desk.dir.filePath(file);
        desk.told.clear();
        desk.keys(Qt::Key_S, Qt::ControlModifier);
        TRY_REQUIRE(!desk.told.isEmpty() || !desk.failures.isEmpty());
        CHECK(desk.failures.isEmpty());
    };
    save(u"tổng hợp.DOCX"_s);
    CHECK(begin(desk.answers.file).startsWith("PK"));
    CHECK(desk.offered.contains(u"(*.pdf)"_s));
    CHECK(desk.offered.contains(u"(*.docx)"_s));
    save(u"tổng hợp tháng 10.2026"_s); // an ending that is none
    CHECK(begin(desk.answers.file + u".pdf"_s) == "%PDF-");
    CHECK_FALSE(QFile::exists(desk.answers.file));

    desk.take(u"Scorecard"_s);
    desk.find<QCheckBox>("cover")->setChecked(true);
    desk.answers.folder = desk.dir.filePath(u"word"_s);
    desk.answers.pattern = u"{code}.docx"_s;
    desk.told.clear();
    desk.keys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    TRY_REQUIRE(!desk.told.isEmpty());
    const QStringList files = QDir(desk.answers.folder).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == desk.copies() + 1);
    for (const QString &file : files) {
        CHECK(file.endsWith(u".docx"_s));
        CHECK(begin(QDir(desk.answers.folder).filePath(file)).startsWith("PK"));
    }
}

TEST_CASE("the name of a file to save follows the kind that is chosen")
{
    const QTemporaryDir dir;
    const QString word = u"Word (*.docx)"_s;
    QTimer::singleShot(0, [&word] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->selectNameFilter(word);
        Q_EMIT dialog->filterSelected(word); // as a click does
        static_cast<QDialog *>(dialog)->accept();
    });
    const QString path = shell::Dialogs::real().saveFile(nullptr, u"Save"_s, dir.filePath(u"phiếu 10.2026.pdf"_s), u"PDF (*.pdf);;"_s + word);
    CHECK(path == dir.filePath(u"phiếu 10.2026.docx"_s));
}

TEST_CASE("one number for several notices is refused before the window saves anything")
{
    Desk desk;
    desk.take(u"Notice of result"_s);
    auto *number = desk.find<QLineEdit>("paperNumber");
    number->setFocus();
    QTest::keyClicks(number, u"12"_s);
    QTest::keyClick(number, Qt::Key_Return);
    desk.settle();
    CHECK(desk.copies() == 0);
    CHECK(desk.emptyWhy().contains(u"a number of its own"_s));
    number->clear();
    QTest::keyClick(number, Qt::Key_Return);
    desk.settle();
    CHECK(desk.copies() == 42);
}

TEST_CASE("saving is stopped without leaving half a file")
{
    Desk desk;
    desk.take(u"Notice of result"_s);
    QSemaphore gate;
    const QFuture<void> held = desk.store.post([&gate](store::Database &) { gate.acquire(); });
    desk.answers.file = desk.dir.filePath(u"thông báo.pdf"_s);
    desk.keys(Qt::Key_S, Qt::ControlModifier);
    auto *stop = desk.find<QToolButton>("taskStop");
    CHECK(stop->isVisible());
    CHECK_FALSE(desk.action("savePaper")->isEnabled());
    stop->click();
    gate.release();
    TRY_REQUIRE(!desk.failures.isEmpty());
    CHECK_FALSE(QFile::exists(desk.answers.file));
    CHECK(desk.action("savePaper")->isEnabled());
    CHECK(desk.told.isEmpty());
}

TEST_CASE("without a printer the page says so and points to PDF; with one the pages go there")
{
    Desk desk;
    desk.take(u"Summary of ratings"_s);
    desk.keys(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.front().contains(u"No printer"_s));
    CHECK(desk.told.front().contains(u"PDF"_s));
    CHECK(desk.printings() == 0);

    desk.answers.printer = true;
    desk.answers.printTo = desk.dir.filePath(u"máy in.pdf"_s);
    desk.keys(Qt::Key_P, Qt::ControlModifier);
    TRY_REQUIRE(desk.told.size() == 2);
    CHECK(desk.failures.isEmpty());
    CHECK(begin(desk.answers.printTo) == "%PDF-");
    CHECK(desk.told.back().startsWith(desk.where().section(u' ', 3, 3))); // as many pages as the preview shows of the one copy
    CHECK(desk.printings() == 1);
}

TEST_CASE("another page's choice is shown: the paper, the month and the people chosen there")
{
    Desk desk;
    papers::PrintRequest request;
    request.paper = PaperId::MonthSheet;
    request.month = october;
    request.people = {desk.person(u"CB0030"_s), desk.person(u"CB0007"_s)};
    desk.take(u"Minutes"_s);
    desk.page.choose(request);
    desk.settle();
    CHECK(desk.copies() == 2);
    CHECK(desk.find<QLabel>("selectedPeople")->isVisible());
    desk.find<QToolButton>("everybody")->click();
    desk.settle();
    CHECK(desk.copies() == 42);
    CHECK_FALSE(desk.find<QLabel>("selectedPeople")->isVisible());

    request.people = {desk.person(u"CB0030"_s)};
    desk.page.choose(request);
    desk.settle();
    CHECK(desk.copies() == 1);
    CHECK(desk.find<QLineEdit>("person")->text().contains(u"CB0030"_s));
    desk.find<QLineEdit>("person")->clear();
    desk.settle();
    CHECK(desk.copies() == 42);
}

TEST_CASE("a person is found by a part of the name, and who fits nobody is told")
{
    Desk desk;
    desk.take(u"Evaluation sheet"_s);
    auto *person = desk.find<QLineEdit>("person");
    person->setFocus();
    QTest::keyClicks(person, u"CB0030"_s);
    QTest::keyClick(person, Qt::Key_Return);
    desk.settle();
    CHECK(desk.copies() == 1);
    person->setFocus();
    person->clear();
    QTest::keyClicks(person, u"nobody of this name"_s);
    QTest::keyClick(person, Qt::Key_Return);
    desk.settle();
    CHECK(desk.copies() == 42);
    bool seen = false;
    for (const QLabel *label : desk.page.findChildren<QLabel *>())
        seen = seen || (label->isVisible() && label->text().contains(u"Nobody fits"_s));
    CHECK(seen);
}

TEST_CASE("what an account may not print is marked and says why")
{
    Desk desk;
    desk.store
        .post([](store::Database &database) {
            rights::create(database, rights::owner(), {0, u"chu"_s, u"Chủ"_s, 0, rights::Role::Owner}, u"mật khẩu chủ"_s);
            const rights::Caller owner = *rights::login(database, u"chu"_s, u"mật khẩu chủ"_s);
            const base::Id cadre = staff::Roster::load(database).byCode(u"CB0030"_s)->id;
            rights::create(database, owner, {0, u"an"_s, u"An"_s, cadre, rights::Role::Member}, u"mật khẩu an"_s);
        })
        .waitForFinished();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::LoggedOut);
    desk.session.logIn(u"an"_s, u"mật khẩu an"_s);
    TRY_REQUIRE(desk.session.isIn());
    desk.settle();
    desk.take(u"Evaluation sheet"_s);
    CHECK(desk.copies() == 1); // their own
    CHECK(desk.find<QLabel>("copyCount")->text().contains(u"41"_s));
    desk.take(u"Minutes"_s);
    CHECK(desk.find<QListView>("paperList")->currentIndex().data().toString().contains(u"not yours"_s));
    CHECK(desk.emptyTitle() == u"This paper is not yours to print"_s);
    CHECK_FALSE(desk.action("savePaper")->isEnabled());
    CHECK(desk.action("savePaper")->toolTip() == desk.emptyWhy());
}

TEST_CASE("a signed paper is checked by its code at the window")
{
    Desk desk;
    const base::Id cadre = desk.person(u"CB0030"_s);
    desk.store
        .post([cadre](store::Database &database) {
            store::Edit edit(database, {}, u"Chấm"_s);
            const rating::MonthValues values = rating::readMonth(database, october);
            for (const rating::Criterion &criterion : values.rules.front().criteria)
                rating::setSuperiorScore(edit, rights::owner(), rights::Stage::Open, october, cadre, criterion.code,
                                         criterion.group == 2 ? base::Points() : criterion.max);
            edit.commit();
        })
        .waitForFinished();
    desk.sign([cadre](store::Edit &edit, rating::Sheets &sheets) {
        rating::submit(edit, sheets, rights::owner(), cadre);
        rating::review(edit, sheets, rights::owner(), cadre);
        rating::decide(edit, sheets, rights::owner(), cadre, sheets.scores().scores[size_t(sheets.place(cadre))].proposed);
    });
    const QString code =
        desk.store
            .post([cadre](store::Database &database) { return rating::paperCode(database, rating::loadSteps(database, october, cadre).back()); })
            .result();
    desk.action("checkPaper")->trigger();
    QPointer<QDialog> dialog = desk.find<QDialog>("checkDialog");
    auto *field = test::find<QLineEdit>(*dialog, "paperCode");
    auto *answer = test::find<QTextBrowser>(*dialog, "checkAnswer");
    const auto ask = [&](const QString &typed) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        TRY_REQUIRE(test::find<QPushButton>(*dialog, "checkPaperNow")->isEnabled());
        return answer->toPlainText();
    };
    CHECK(ask(code.toLower().remove(u'-')).contains(u"The paper says what the file holds."_s));
    CHECK(field->text() == code);
    QString wrong = code;
    wrong[3] = wrong[3] == u'7' ? u'8' : u'7';
    CHECK(ask(wrong).contains(u"copied wrongly"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    TRY_REQUIRE(!dialog);
}

TEST_CASE("what is being asked about when the session ends is neither printed nor saved")
{
    Desk desk;
    desk.take(u"Evaluation sheet"_s);
    desk.answers.file = desk.dir.filePath(u"phieu.pdf"_s);
    desk.answers.folder = desk.dir.filePath(u"phieu"_s);
    desk.answers.pattern = u"{code}.pdf"_s;
    desk.answers.printer = true;
    desk.answers.printTo = desk.dir.filePath(u"in.pdf"_s);
    const char *command = GENERATE("print", "savePaper", "saveApart");
    REQUIRE(desk.action(command)->isEnabled());
    desk.meanwhile = [&desk] {
        desk.store.close();
        TRY_REQUIRE(!desk.session.isIn());
    };
    desk.action(command)->trigger();
    CHECK_FALSE(QFile::exists(desk.answers.file));
    CHECK_FALSE(QFile::exists(desk.answers.folder));
    CHECK_FALSE(QFile::exists(desk.answers.printTo));
    CHECK(desk.failures.isEmpty());
    CHECK(desk.told.isEmpty());
}

TEST_CASE("no key of the page means two commands")
{
    Desk desk;
    for (const QString &paper : {u"Evaluation sheet"_s, u"Calendar"_s}) {
        desk.take(paper);
        for (QListView *list : desk.page.findChildren<QListView *>())
            CHECK(test::ambiguousKeys(desk.page, list) == QStringList());
    }
}

TEST_CASE("the lists of the page are sound models")
{
    Desk desk;
    const QAbstractItemModelTester papers(desk.find<QListView>("paperList")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester copies(desk.find<QListView>("copies")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester pages(desk.find<QListView>("pages")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.take(u"Evaluation sheet"_s);
    desk.keys(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    desk.settle();
    desk.take(u"Calendar"_s);
    desk.store.close();
    TRY_REQUIRE(desk.session.state() == shell::Session::State::NoFile);
    CHECK(desk.copies() == 0);
}
