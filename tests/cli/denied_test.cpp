// A full disk, a folder that takes nothing, a file that somebody holds: each says so, ends with 3, and everything is as before. As root, too.
#include "run.h"

#include "support/process.h"
#include "support/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

const QStringList month = {u"--month"_s, u"2026-10"_s};

// Every verb that writes a file of its own, and what it writes to.
struct Writer {
    QString verb;
    QStringList words; // before the output
    QString output; // a name in a folder
};
const std::vector<Writer> writers = {
    {u"export"_s, {u"work"_s, u"--format"_s, u"xlsx"_s, u"-o"_s}, u"work.xlsx"_s},
    {u"export"_s, {u"work"_s, u"--format"_s, u"csv"_s, u"-o"_s}, u"work.csv"_s},
#ifdef NENEP_PAPERS
    {u"print"_s, QStringList{u"month-sheet"_s} + month + QStringList{u"-o"_s}, u"sheets.pdf"_s},
#endif
    {u"backup"_s, {}, u"."_s},
};

QStringList arguments(const Ward &ward, const Writer &writer, const QString &folder)
{
    return QStringList{writer.verb, ward.path()} + writer.words + QStringList{QDir::cleanPath(folder + u'/' + writer.output)};
}

void fails(const Ran &ran, const QStringList &words)
{
    CAPTURE(ran.code, ran.err);
    CHECK(ran.code == 3);
    for (const QString &word : words) {
        CAPTURE(word);
        CHECK(ran.err.contains(word));
    }
    CHECK(ran.out.isEmpty());
}

struct Full : Ward {
    Full() { REQUIRE((*this)(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0); }
};

QString folderIn(const Ward &ward, const QString &name)
{
    REQUIRE(QDir().mkpath(ward.path(name)));
    return ward.path(name);
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

} // namespace

TEST_CASE("Without room on the disk a new file is not made")
{
    const Ward ward;
    const qint64 room = GENERATE(0, 100'000);
    CAPTURE(room);
    fails(run({u"new"_s, ward.path(u"b.nenep"_s), u"--name"_s, u"Xã"_s}, {}, [&] { limitFiles(room); }), {u"b.nenep"_s, u"Free some space"_s});
    CHECK(ward.names() == QStringList{u"ward.nenep"_s});
}

TEST_CASE("Without room on the disk an import changes nothing")
{
    const Ward ward;
    const QByteArray before = ward.bytes();
    const qint64 room = GENERATE_COPY(qint64(0), qint64(before.size()), qint64(before.size() + 50'000));
    CAPTURE(room);
    fails(run({u"import"_s, ward.path(), data(u"ward.xlsx"_s)}, {}, [&] { limitFiles(room); }), {ward.path(), u"Free some space"_s});
    CHECK(ward.bytes() == before);
    CHECK(ward.names() == QStringList{u"ward.nenep"_s});
    CHECK(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
}

TEST_CASE("Without room for what they write, export, print and backup leave no half of it")
{
    const Full ward;
    const QByteArray before = ward.bytes();
    const QString out = folderIn(ward, u"out"_s);
    const Mode mode(ward.path(), 0400); // so that the log of the ward is not what finds no room first
    for (const Writer &writer : writers) {
        CAPTURE(writer.verb, writer.output);
        fails(run(arguments(ward, writer, out), {},
                  [] {
                      giveUpPrivileges();
                      limitFiles(4000);
                  }),
              {writer.output.endsWith(u"xlsx"_s) ? u"no room"_s : out}); // a workbook first goes to files that nobody sees
        CHECK(everythingIn(out).isEmpty());
    }
    CHECK(ward.bytes() == before);
}

TEST_CASE("On a disk that is really full everything is as before")
{
    const Full ward;
    const QString disk = folderIn(ward, u"disk"_s);
    if (!mountSmallDisk(disk, 1'000'000)) {
        WARN("no disk can be mounted here: the limit on the size of files has to do");
        return;
    }
    const QString file = disk + u"/ward.nenep"_s;
    REQUIRE(run({u"new"_s, file, u"--name"_s, u"Xã"_s}).code == 0);
    const QByteArray before = readAll(file);
    fails(run({u"import"_s, file, data(u"ward.xlsx"_s)}), {file, u"no room"_s, u"nothing was changed"_s});
    CHECK(readAll(file) == before);
    CHECK(everythingIn(disk) == QStringList{u"ward.nenep"_s});
    CHECK(run({u"verify"_s, file}).code == 0);
    for (const Writer &writer : writers) {
        CAPTURE(writer.verb, writer.output);
        QFile rest(disk + u"/rest"_s);
        REQUIRE(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (rest.write(QByteArray(4096, 'x')) == 4096) { }
        rest.resize(rest.size() / 4096 * 4096 - 4096); // room for one page
        fails(run(arguments(ward, writer, disk)), {disk});
        REQUIRE(rest.remove());
        CHECK(everythingIn(disk) == QStringList{u"ward.nenep"_s});
    }
    unmountSmallDisk(disk);
}

TEST_CASE("In a folder that takes nothing only looking works")
{
    const Full ward;
    const QByteArray before = ward.bytes();
    const QString out = folderIn(ward, u"out"_s);
    const QString closed = folderIn(ward, u"closed"_s);
    const Mode closedMode(closed, 0500);
    SECTION("a new file")
    {
        fails(run({u"new"_s, closed + u"/b.nenep"_s, u"--name"_s, u"Xã"_s}, {}, giveUpPrivileges), {closed, u"Choose a folder"_s});
    }
    SECTION("a restored file")
    {
        fails(run({u"restore"_s, ward.path(), closed + u"/b.nenep"_s}, {}, giveUpPrivileges), {closed, u"another place"_s});
    }
    SECTION("what is written of a file")
    {
        for (const Writer &writer : writers) {
            CAPTURE(writer.verb, writer.output);
            fails(run(arguments(ward, writer, closed), {}, giveUpPrivileges), {closed});
        }
    }
    SECTION("a file in such a folder")
    {
        const Mode mode(ward.path(u"."_s), 0500);
        fails(run({u"import"_s, ward.path(), data(u"ward.xlsx"_s)}, {}, giveUpPrivileges), {ward.path(), u"cannot be written"_s, u"copy it"_s});
        CHECK(ward.bytes() == before);
        CHECK(run(QStringList{u"score"_s, ward.path(), u"--format"_s, u"csv"_s} + month, {}, giveUpPrivileges).out
              == readAll(data(u"ward-2026-10.csv"_s)));
        for (const Writer &writer : writers) {
            CAPTURE(writer.verb, writer.output);
            const Ran ran = run(arguments(ward, writer, out), {}, giveUpPrivileges);
            CAPTURE(ran.err);
            CHECK(ran.code == 0);
        }
        CHECK(ward.bytes() == before);
    }
    CHECK(everythingIn(closed).isEmpty());
}

TEST_CASE("A file that a database tool holds is left to it")
{
    const Full ward;
    const QByteArray before = ward.bytes();
    QProcess tool;
    tool.start(u"sqlite3"_s, {ward.path()});
    REQUIRE(tool.waitForStarted());
    tool.write("BEGIN EXCLUSIVE; SELECT 'held';\n");
    while (!tool.canReadLine())
        REQUIRE(tool.waitForReadyRead(60'000));
    const QString out = folderIn(ward, u"out"_s);
    for (const Writer &writer : writers)
        fails(run(arguments(ward, writer, out)), {ward.path(), u"another program"_s, u"Close it there"_s});
    fails(run({u"import"_s, ward.path(), data(u"ward.xlsx"_s)}), {ward.path(), u"another program"_s});
    CHECK(everythingIn(out).isEmpty());
    tool.closeWriteChannel();
    REQUIRE(tool.waitForFinished(60'000));
    CHECK(ward.bytes() == before);
    CHECK(ward(u"verify"_s).code == 0);
}
