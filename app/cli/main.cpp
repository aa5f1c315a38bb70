#include "cli.h"

#include "base/failure.h"
#include "base/tr.h"
#include "translations/translations.h"

#include <QCoreApplication>
#ifdef NENEP_PAPERS
#include <QGuiApplication>
#endif

#include <algorithm>
#include <csignal>
#include <memory>
#include <new>

using namespace Qt::StringLiterals;

namespace {

QString help()
{
    QString text = Tr::tr("nenepctl %1 — Nề Nếp at the command line").arg(QLatin1StringView(NENEP_VERSION)) + u"\n\n"_s;
    for (const cli::Verb &verb : cli::verbs)
        text += u"  nenepctl "_s + QString::fromUtf8(verb.usage) + u'\n';
    return text + u'\n'
           + Tr::tr("Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 a file could not be read or written (nothing was changed)")
           + u'\n';
}

int run(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == u"help" && arguments.size() == 3)
        return run({arguments.first(), arguments.at(2), u"--help"_s});
    if (name.isEmpty() || name == u"help" || name == u"--help" || name == u"-h") {
        cli::print(help());
        return name.isEmpty() ? int(base::FailureKind::Usage) : 0;
    }
    if (name == u"--version") {
        cli::print(u"nenepctl "_s + QStringLiteral(NENEP_VERSION) + u'\n');
        return 0;
    }
    const auto verb = std::find_if(cli::verbs.begin(), cli::verbs.end(), [&](const cli::Verb &v) { return QLatin1StringView(v.name) == name; });
    if (verb == cli::verbs.end())
        cli::usage(Tr::tr("There is no verb “%1”. “nenepctl help” lists them.").arg(name));
    const QStringList rest = arguments.mid(1);
    if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s)) {
        cli::print(u"nenepctl "_s + QString::fromUtf8(verb->usage) + u'\n');
        return 0;
    }
    try {
        return verb->run(rest);
    } catch (const base::Failure &failure) {
        if (failure.kind() == base::FailureKind::Usage)
            cli::say(u"nenepctl "_s + QString::fromUtf8(verb->usage));
        throw;
    }
}

#ifdef NENEP_PAPERS
// Nobody looks at a screen here, so that the place Qt would keep a screen's sockets in is no news; whatever else Qt has to say is said.
QtMessageHandler sayRest = nullptr;

void saySomeMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR not set"))
        sayRest(type, context, message);
}
#endif

// Painting papers needs fonts, though no screen; every other verb starts faster without.
std::unique_ptr<QCoreApplication> application(int &argc, char *argv[])
{
#ifdef NENEP_PAPERS
    if (argc > 1 && QByteArrayView(argv[1]) == "print") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        sayRest = qInstallMessageHandler(saySomeMessages);
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that has had enough is an error like any other: the file is closed properly all the same
#endif
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(u"nenepctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NENEP_VERSION));
    translations::install(translations::fromEnvironment());
    try {
        return run(QCoreApplication::arguments());
    } catch (const base::Failure &failure) {
        cli::say(failure.message());
        for (const QString &detail : failure.details())
            cli::say(u"  "_s + detail);
        return int(failure.kind());
    } catch (const std::bad_alloc &) {
        cli::say(Tr::tr("There is not enough memory; nothing was changed."));
        return int(base::FailureKind::Io);
    }
}
