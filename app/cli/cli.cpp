#include "cli.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_file.h"
#include "rating/month_lock.h"

#include <QDir>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// A seam for the crash tests: die as a power cut would, at the k-th statement.
std::function<void(qint64)> killerFromEnvironment()
{
    const qint64 at = qEnvironmentVariableIntValue("NENEP_TEST_KILL_AT");
    if (at <= 0)
        return {};
    return [at](qint64 number) {
        if (number == at)
            std::raise(SIGKILL);
    };
}

} // namespace

QCommandLineOption option(const QString &name, const QString &valueName) { return {name, {}, valueName}; }

void usage(const QString &message) { throw base::Failure(base::FailureKind::Usage, message); }

Arguments::Arguments(const QStringList &arguments, const QList<QCommandLineOption> &options, const QStringList &words) : m_words(words)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addOptions(options);
    QStringList all = arguments;
    if (!m_parser.parse(all)) {
        // Not the parser's words: they are in English only.
        const QStringList unknown = m_parser.unknownOptionNames();
        usage(unknown.isEmpty() ? Tr::tr("An option lacks its value, or has one though it takes none.")
                                : Tr::tr("There is no option --%1 here.").arg(unknown.first()));
    }
    for (const QString &name : m_parser.optionNames())
        if (m_parser.values(name).size() > 1)
            usage(Tr::tr("--%1 is given twice.").arg(name));
    const qsizetype given = m_parser.positionalArguments().size();
    qsizetype least = 0;
    for (const QString &word : words)
        least += !word.startsWith(u'[');
    if (given < least)
        usage(Tr::tr("%1 is missing.").arg(words[given]));
    if (given > words.size())
        usage(Tr::tr("“%1” is one word too many.").arg(m_parser.positionalArguments()[words.size()]));
}

QString Arguments::word(int index) const { return m_parser.positionalArguments().value(index); }

QString Arguments::required(const QString &name) const
{
    if (!m_parser.isSet(name) || m_parser.value(name).isEmpty())
        usage(Tr::tr("--%1 is missing.").arg(name));
    return m_parser.value(name);
}

base::Month Arguments::month() const
{
    const QString text = required(u"month"_s);
    const std::optional<base::Month> month = base::Month::parse(text);
    if (!month)
        usage(Tr::tr("“%1” is not a month; write it like 2026-10.").arg(text));
    return *month;
}

base::Week Arguments::week() const
{
    const QString text = required(u"week"_s);
    const std::optional<base::Week> week = base::Week::parse(text);
    if (!week)
        usage(Tr::tr("“%1” is not a week; write it like 2026-W41.").arg(text));
    return *week;
}

int Arguments::number(const QString &name, int least, int most) const
{
    bool ok = false;
    const int n = value(name).toInt(&ok);
    if (!ok || n < least || n > most)
        usage(Tr::tr("--%1 takes a whole number from %2 to %3, not “%4”.").arg(name).arg(least).arg(most).arg(value(name)));
    return n;
}

QString Arguments::format(const QStringList &allowed) const
{
    if (!m_parser.isSet(u"format"_s))
        return allowed.first();
    const QString format = m_parser.value(u"format"_s);
    if (!allowed.contains(format))
        usage(Tr::tr("--format is one of %1, not “%2”.").arg(allowed.join(u", "_s), format));
    return format;
}

void Arguments::allowOnly(const QString &what, const QStringList &options) const
{
    for (const QString &name : m_parser.optionNames())
        if (!options.contains(name))
            usage(Tr::tr("“%1” takes no --%2.").arg(what, name));
}

void Arguments::eitherUnitOrCadre() const
{
    if (has(u"cadre"_s) && has(u"unit"_s))
        usage(Tr::tr("Either --unit or --cadre, not both."));
}

std::unique_ptr<store::Database> openFile(const QString &path, For purpose)
{
    store::OpenOptions options;
    options.beforeStatement = killerFromEnvironment();
    store::OpenResult opened = store::Database::open(path, options);
    if (!opened.database)
        base::failIo(opened.message);
    if (purpose == For::Writing && opened.database->isReadOnly())
        base::failIo(opened.message);
    if (opened.wasUnclean)
        say(Tr::tr("%1 was not closed properly last time; it was checked and is sound.").arg(QDir::toNativeSeparators(path)));
    rating::installMonthLock(*opened.database);
    return std::move(opened.database);
}

rights::Caller caller(store::Database &database)
{
    if (const std::optional<rights::Caller> owner = rights::withoutLogin(database))
        return *owner;
    const QString login = qEnvironmentVariable("NENEP_ACCOUNT");
    if (login.isEmpty())
        base::refuse(Tr::tr("This file has accounts: put the account's login into NENEP_ACCOUNT and its password into NENEP_PASSWORD."));
    if (const std::optional<rights::Caller> known = rights::login(database, login, qEnvironmentVariable("NENEP_PASSWORD")))
        return *known;
    base::refuse(Tr::tr("The login %1 and this password do not belong together, or the account is closed.").arg(login));
}

void print(const QString &text)
{
    exchange::ExportFile out(u"-"_s);
    exchange::writeAll(out.device(), text.toUtf8());
    out.commit();
}

base::Id unitOf(const Arguments &given, store::Database &database) { return given.has(u"unit"_s) ? unitOf(given, staff::Roster::load(database)) : 0; }

base::Id unitOf(const Arguments &given, const staff::Roster &roster)
{
    if (!given.has(u"unit"_s))
        return 0;
    const staff::Unit *unit = roster.units().byCode(given.value(u"unit"_s));
    if (!unit)
        base::refuse(Tr::tr("There is no unit with the code %1.").arg(given.value(u"unit"_s)));
    return unit->id;
}

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace cli
