#include "run.h"

#include "support/strings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

Ran run(const QStringList &arguments, const QList<std::pair<QString, QString>> &environment, const std::function<void()> &denied)
{
    QProcess process;
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    for (const auto &[name, value] : environment)
        env.insert(name, value);
    process.setProcessEnvironment(env);
    process.setChildProcessModifier(denied);
    process.start(QStringLiteral(NENEPCTL), arguments);
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(240'000));
    Ran ran;
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ward::Ward()
{
    const Ran made = run({u"new"_s, path(), u"--name"_s, u"UBND phường Mẫu"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
}

Ran Ward::operator()(const QString &verb, const QStringList &rest) const { return run(QStringList{verb, path()} + rest); }

QByteArray Ward::bytes() const { return readAll(path()); }

QStringList Ward::names() const
{
    return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
}

QString data(const QString &name) { return QStringLiteral(TEST_DATA) + u'/' + name; }

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
