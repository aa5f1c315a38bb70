// nenep: the window.
#include "options.h"

#include "base/failure.h"
#include "base/tr.h"
#include "catalogues/catalogues_page.h"
#include "exchange/exchange_commands.h"
#include "insight/overview_page.h"
#include "leadership/leadership_page.h"
#include "papers/papers_page.h"
#include "rating/month_lock.h"
#include "rating/month_page.h"
#include "rating/new_ward.h"
#include "sample/sample.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/store_thread.h"
#include "shell/theme.h"
#include "staff/staff_page.h"
#include "store/edit.h"
#include "week/week_page.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QPixmap>
#include <QSettings>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int const wrongUsage = int(base::FailureKind::Usage);
int const notWritten = int(base::FailureKind::Io);

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

void initialise(store::Database &database, const QString &organisation)
{
    store::Edit edit(database, {}, Tr::tr("New file for %1").arg(organisation), store::EntryKind::Creation);
    rating::beginWard(edit, organisation);
    edit.commit();
}

// Paints the page once it shows its data, and ends the program.
void shoot(shell::MainWindow &window, const QString &path)
{
    auto *once = new QObject(&window);
    const auto whenSettled = [&window, path, once] {
        if (!window.isSettled())
            return;
        delete once;
        // What is laid out by events already posted comes first.
        QTimer::singleShot(0, &window, [&window, path] {
            const bool saved = window.grab().save(path, "PNG");
            if (!saved)
                say(Tr::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)) + u'\n');
            if (!window.messages().message().isEmpty())
                say(window.messages().message() + u'\n');
            QCoreApplication::exit(saved && !window.files().path().isEmpty() ? 0 : notWritten);
        });
    };
    QObject::connect(&window, &shell::MainWindow::settled, once, whenSettled, Qt::QueuedConnection);
    QTimer::singleShot(0, once, whenSettled);
}

// Ctrl+P on the other pages: the page of papers, with what they show.
void connectPrinting(shell::MainWindow &window, week_ui::WeekPage &week, rating_ui::MonthPage &month, leadership_ui::LeadershipPage &leadership,
                     papers_ui::PapersPage &page)
{
    const auto open = [&window, &page](const papers::PrintRequest &request) {
        window.showPage(page.key());
        page.choose(request);
    };
    QObject::connect(&week, &week_ui::WeekPage::printWanted, &page, [open](base::Week of, base::Id unit, week_ui::WeekPaper paper) {
        using week_ui::WeekPaper;
        papers::PrintRequest request;
        request.paper = paper == WeekPaper::Calendar      ? papers::PaperId::WeekCalendar
                        : paper == WeekPaper::Recognition ? papers::PaperId::WeekRecognition
                                                          : papers::PaperId::WeekWork;
        request.week = of;
        request.scope.unit = unit;
        open(request);
    });
    QObject::connect(&month, &rating_ui::MonthPage::printWanted, &page, [open](base::Month of, const std::vector<base::Id> &people) {
        papers::PrintRequest request;
        request.paper = papers::PaperId::MonthSheet;
        request.month = of;
        request.people = people;
        open(request);
    });
    QObject::connect(&leadership, &leadership_ui::LeadershipPage::printWanted, &page, [open](base::Month of, base::Id leader) {
        papers::PrintRequest request;
        request.paper = papers::PaperId::Scorecard;
        request.month = of;
        request.scope.cadre = leader;
        open(request);
    });
}

int run(const desktop::Options &options)
{
    QTemporaryDir scratch; // of the made-up ward and, for pictures, of settings nobody has changed
    if (!options.screenshot.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    }
    const QString chosen = shell::setting(u"look/language"_s).toString();
    const translations::Language language = options.language.value_or(chosen.isEmpty()  ? translations::fromEnvironment()
                                                                      : chosen == u"en" ? translations::Language::English
                                                                                        : translations::Language::Vietnamese);
    translations::install(language);
    QLocale::setDefault(language == translations::Language::English ? QLocale(QLocale::English) : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const shell::Theme systemTheme = shell::themeOf(QApplication::palette());
    const qreal systemFont = QApplication::font().pointSizeF();
    const auto dress = [&options, systemTheme, systemFont] {
        const QString theme = shell::setting(u"look/theme"_s).toString();
        shell::applyTheme(options.theme.value_or(theme.isEmpty() ? systemTheme : theme == u"dark" ? shell::Theme::Dark : shell::Theme::Light));
        QFont font = QApplication::font();
        font.setPointSizeF(systemFont * shell::setting(u"look/font"_s).toInt() / 100);
        QApplication::setFont(font);
    };
    dress();

    const QString samplePath = scratch.filePath(Tr::tr("sample-ward", "file name: ASCII letters and hyphens only") + u".nenep"_s);
    shell::StoreThread store(rating::installMonthLock);
    shell::Session session(store);
    shell::MainWindow window(store, session, {.rooms = {initialise, [](const QString &path) { return sample::make(path, {}); }, samplePath}});
    QObject::connect(&window, &shell::MainWindow::settingChanged, &window, dress);
    auto *overview = new insight_ui::OverviewPage(store, session, window.files().importAction());
    QObject::connect(overview, &insight_ui::OverviewPage::personWanted, &window,
                     [&window, overview](base::Id cadre) { window.showPerson(cadre, overview); });
    window.addPage(overview);
    auto *week = new week_ui::WeekPage(store, session, window.files().importAction());
    auto *month = new rating_ui::MonthPage(store, session, window.files().importAction());
    auto *leadership = new leadership_ui::LeadershipPage(store, session, window.files().importAction());
    auto *papersPage = new papers_ui::PapersPage(store, session);
    window.addPage(week);
    window.addPage(month);
    window.addPage(leadership);
    auto *staffPage = new staff_ui::StaffPage(store, session, window.files().importAction());
    window.addPage(staffPage);
    window.addPage(papersPage);
    window.addPage(new catalogues_ui::CataloguesPage(store, session));
    connectPrinting(window, *week, *month, *leadership, *papersPage);
    auto *exchange = new exchange_ui::ExchangeCommands(store, session, &window);
    window.addFileCommands(exchange->actions());
    QObject::connect(&window.files(), &shell::FileCommands::importWanted, exchange, &exchange_ui::ExchangeCommands::openImport);
    QObject::connect(staffPage, &staff_ui::StaffPage::exportWanted, exchange, &exchange_ui::ExchangeCommands::openPersonExport);
    QObject::connect(exchange, &exchange_ui::ExchangeCommands::told, &window.messages(),
                     qOverload<shell::Tone, const QString &, const QStringList &>(&shell::MessageBar::show));
    if (!options.page.isEmpty() && !window.showPage(options.page)) {
        say(Tr::tr("There is no page “%1”; there are: %2.").arg(options.page, window.pageKeys().join(u", "_s)) + u'\n');
        return wrongUsage;
    }
    if (options.size)
        window.resize(*options.size);
    window.show();
    if (options.sample) {
        window.files().openSample();
    } else if (!options.file.isEmpty()) {
        window.files().open(options.file);
    } else if (shell::setting(u"desk/reopen"_s).toBool()) {
        window.files().openRecent();
    }
    if (!options.screenshot.isEmpty())
        shoot(window, options.screenshot);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Two of the options must be known before there is an application.
    QStringList raw;
    for (int i = 0; i < argc; ++i)
        raw << QString::fromLocal8Bit(argv[i]);
    const desktop::Options early = desktop::parse(raw);
    if (early.scale && early.error.isEmpty())
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*early.scale));
    if (!early.screenshot.isEmpty() && QSysInfo::kernelType() == u"linux" && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no window flashes up, and none is needed

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"nenep"_s);
    QApplication::setOrganizationName(u"nenep"_s);
    QApplication::setApplicationDisplayName(u"Nề Nếp"_s);
    QApplication::setApplicationVersion(QStringLiteral(NENEP_VERSION));
    const desktop::Options options = desktop::parse(QApplication::arguments());
    if (options.help || !options.error.isEmpty()) {
        say(options.error.isEmpty() ? desktop::usage() : options.error + u'\n' + desktop::usage());
        return options.error.isEmpty() ? 0 : wrongUsage;
    }
    return run(options);
}
