#include "base/save_file.h"

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
