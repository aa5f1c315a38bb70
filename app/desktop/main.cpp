// nenep: the window.
#include "desktop/furnish.h"
#include "options.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/month_lock.h"
#include "rating/new_ward.h"
#include "sample/sample.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/store_thread.h"
#include "shell/theme.h"
#include "store/edit.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QPainter>
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
            QPixmap picture = window.grab();
            for (auto *dialog : window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly))
                if (dialog->isVisible()) // a window of its own, in the middle of ours
                    QPainter(&picture).drawPixmap(QPoint(window.width() - dialog->width(), window.height() - dialog->height()) / 2, dialog->grab());
            const bool saved = picture.save(path, "PNG");
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
    desktop::furnish(window, store, session);
    if (options.size)
        window.resize(*options.size);
    if (!options.page.isEmpty() && !window.showPage(options.page)) {
        say(Tr::tr("There is no page “%1”; there are: %2.").arg(options.page, (window.pageKeys() << u"settings"_s).join(u", "_s)) + u'\n');
        return wrongUsage;
    }
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
