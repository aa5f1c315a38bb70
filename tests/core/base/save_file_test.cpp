#include "base/save_file.h"

#include "base/failure.h"
#include "base/held_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

TEST_CASE("A file is replaced only when it is saved")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out"_s);
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        const auto file = base::fileToReplace(path);
        REQUIRE(file->isOpen());
        file->write("old");
        REQUIRE(base::saveReplaced(*file));
    }
    {
        const auto file = base::fileToReplace(path);
        file->write("half");
    }
    CHECK(content() == "old");
    const auto file = base::fileToReplace(path);
    file->write("new");
    REQUIRE(base::saveReplaced(*file));
    CHECK(content() == "new");
}

TEST_CASE("What is no file is written straight and stays what it is")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"pipe"_s);
    const QByteArray name = QFile::encodeName(path);
    REQUIRE(mkfifo(name.constData(), 0600) == 0);
    const int reader = open(name.constData(), O_RDWR | O_NONBLOCK);
    REQUIRE(reader >= 0);
    const auto file = base::fileToReplace(path);
    REQUIRE(file->isOpen());
    file->write("bytes");
    CHECK(base::saveReplaced(*file));
    char got[8] = {};
    CHECK(read(reader, got, sizeof got) == 5);
    struct stat there = {};
    REQUIRE(lstat(name.constData(), &there) == 0);
    CHECK(S_ISFIFO(there.st_mode));
    close(reader);
}

TEST_CASE("Nothing is written over a database, nor over what this process holds, by whatever name")
{
    const QTemporaryDir dir;
    const QString ward = dir.filePath(u"ward.nenep"_s);
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(ward, QByteArray("SQLite format 3\0 and more", 25));
    CHECK_THROWS_AS(base::fileToReplace(ward), base::Failure);
    put(ward, "a table");
    CHECK(base::fileToReplace(ward)->isOpen());
    REQUIRE(base::holdFile(base::fileKey(ward)));
    REQUIRE(QFile::link(ward, dir.filePath(u"link"_s)));
    for (const QString &name : {ward, dir.filePath(u"link"_s), ward + u"-journal"_s, ward + u".lock"_s})
        CHECK_THROWS_AS(base::fileToReplace(name), base::Failure);
    base::letGoOfFile(base::fileKey(ward));
    CHECK(base::fileToReplace(ward)->isOpen());
}
