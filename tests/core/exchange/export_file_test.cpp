#include "exchange/export_file.h"

#include "base/failure.h"
#include "exchange/csv_writer.h"
#include "exchange/json_writer.h"
#include "exchange/xlsx_writer.h"
#include "failing_device.h"

#include "support/strings.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

template <class Act> base::FailureKind failureOf(Act act)
{
    try {
        act();
    } catch (const base::Failure &failure) {
        CHECK_FALSE(failure.message().isEmpty());
        return failure.kind();
    }
    FAIL("nothing failed");
    return {};
}

} // namespace

TEST_CASE("an export replaces the old file at commit and not before")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"lịch.csv"_s);
    put(path, "old");
    {
        ExportFile file(path);
        writeAll(file.device(), "new");
        CHECK(contents(path) == "old");
        file.commit();
    }
    CHECK(contents(path) == "new");
    {
        ExportFile given(path);
        writeAll(given.device(), "never finished");
    }
    CHECK(contents(path) == "new");
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1); // no leftovers
}

TEST_CASE("a target that cannot be written is an I/O failure")
{
    const QTemporaryDir dir;
    put(dir.filePath(u"file"_s), "old");
    CHECK(failureOf([&] { ExportFile file(dir.filePath(u"none/out.csv"_s)); }) == base::FailureKind::Io);
    CHECK(failureOf([&] { ExportFile file(dir.filePath(u"file/out.csv"_s)); }) == base::FailureKind::Io);
    CHECK(failureOf([&] { ExportFile file(dir.path()); }) == base::FailureKind::Io);
    CHECK(contents(dir.filePath(u"file"_s)) == "old");
}

TEST_CASE("writers notice a device that takes no more bytes")
{
    const OutSheet sheet{u"t"_s, {{u"a"_s}}};
    const std::vector<OutCell> row{outText(u"0123456789"_s)};
    for (const qint64 room : {0, 1, 12, 20}) {
        CHECK(failureOf([&] {
                  FailingDevice device(room);
                  CsvWriter writer(device);
                  writer.startSheet(sheet);
                  writer.row(row);
                  writer.row(row);
              })
              == base::FailureKind::Io);
        CHECK(failureOf([&] {
                  FailingDevice device(room);
                  JsonWriter writer(device);
                  writer.startSheet(sheet);
                  writer.row(row);
                  writer.finish();
              })
              == base::FailureKind::Io);
    }
}

#ifdef Q_OS_UNIX
namespace {

// No file may grow beyond so many bytes while it lives: the nearest thing to a full disk without a disk of one's own.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("a workbook that finds no room for its temporary files is never half a workbook")
{
    for (const rlim_t room : {1 << 10, 1 << 14, 1 << 15}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const base::FailureKind kind = failureOf([&] {
            const SmallDisk disk(room);
            XlsxWriter writer(out);
            writer.startSheet({u"t"_s, {{u"a"_s}}});
            for (int i = 0; i < 700; ++i)
                writer.row(std::vector<OutCell>{outWhole(i)});
            writer.finish();
        });
        CHECK(kind == base::FailureKind::Io);
        CHECK(out.data().isEmpty());
    }
}

TEST_CASE("a full disk leaves the old file")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out.csv"_s);
    put(path, "old");
    const base::FailureKind kind = failureOf([&] {
        const SmallDisk disk(1 << 16);
        ExportFile file(path);
        for (int i = 0; i < 10; ++i)
            writeAll(file.device(), QByteArray(1 << 14, 'x'));
        file.commit();
    });
    CHECK(kind == base::FailureKind::Io);
    CHECK(contents(path) == "old");
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
#endif
