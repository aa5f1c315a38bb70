// The example wards, taken in whole and scored: the figures are those handed over with them.
#include "import_book.h"

#include "base/month.h"
#include "rating/month_report.h"

using namespace Qt::StringLiterals;
using test::ImportFile;
using test::placesOf;
using test::told;

namespace {

QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<QByteArray> lines(const QByteArray &text) { return text.trimmed().replace("\r", "").split('\n'); }

QList<QByteArray> scoresOf(ImportFile &file) { return lines(rating::scoreCsv(rating::scoreMonth(file, *base::Month::of(2026, 10)).rows)); }

QList<QByteArray> capOf(ImportFile &file)
{
    const auto lines_ = rating::capOf(rating::scoreMonth(file, *base::Month::of(2026, 10)));
    return lines(rating::capCsv(lines_));
}

} // namespace

TEST_CASE("the ward is taken in whole and scores as it must")
{
    ImportFile file;
    const auto report = file.importData("ward.xlsx");
    INFO(told(report));
    CHECK(report.saved);
    CHECK(report.badRows == 0);
    CHECK(report.inserted == 13 + 42 + 330 + 17 + 129 + 192 + 4);
    CHECK(report.notes.isEmpty());
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_item"_s) == QStringList{u"330"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_result"_s) == QStringList{u"330"_s});
    CHECK(scoresOf(file) == lines(dataFile("ward-2026-10.csv")));
    CHECK(capOf(file) == lines(dataFile("ward-2026-10-cap.csv")));

    const QStringList before = file.everything();
    const qint64 head = file.database().auditHead();
    const auto again = file.importData("ward.xlsx");
    INFO(told(again));
    CHECK_FALSE(again.saved);
    CHECK(again.unchanged == report.inserted);
    CHECK(again.lackingRows == 0);
    CHECK(file.everything() == before);
    CHECK(file.database().auditHead() == head);
}

TEST_CASE("the messy ward is taken in whole and scores as it must")
{
    ImportFile file;
    const auto report = file.importData("ward-messy.xlsx");
    INFO(told(report));
    CHECK(report.saved);
    CHECK(report.badRows == 0);
    CHECK(report.inserted == 976 + 70 + 395 + 5 + 120 + 13 + 13 + 228);
    CHECK(report.notes.size() == 8); // “Cột thêm” of each sheet
    CHECK(scoresOf(file) == lines(dataFile("ward-messy-2026-10.csv")));
    CHECK(capOf(file) == lines(dataFile("ward-messy-2026-10-cap.csv")));

    const QStringList before = file.everything();
    const auto again = file.importData("ward-messy.xlsx");
    INFO(told(again));
    CHECK_FALSE(again.saved);
    CHECK(file.everything() == before);
}

TEST_CASE("the bad ward: every bad cell is told and nothing is saved, unless the bad rows are skipped")
{
    const QStringList places{u"Công việc 332 Mã cán bộ"_s,
                             u"Công việc 333 Số lượng giao"_s,
                             u"Công việc 334 Hệ số K"_s,
                             u"Công việc 335 Tuần"_s,
                             u"Nhận diện 19 Biểu hiện"_s,
                             u"Nhận diện 20 Minh chứng"_s,
                             u"Tiêu chí chung 131 Cấp trên chấm"_s,
                             u"12 nội dung 194 Nội dung"_s};
    ImportFile file;
    const QStringList before = file.everything();
    for (const bool dryRun : {true, false}) {
        exchange::ImportOptions options;
        options.dryRun = dryRun;
        const auto report = file.importData("ward-bad.xlsx", options);
        INFO(told(report));
        CHECK_FALSE(report.saved);
        CHECK(report.badRows == 8);
        CHECK(placesOf(report) == places);
        CHECK(report.bad[0].value == u"CB9999"_s);
        CHECK(report.bad[1].value == u"-2"_s);
        CHECK(report.bad[2].value == u"abc"_s);
        CHECK(report.bad[3].value == u"2026-W60"_s);
        CHECK(report.bad[6].value == u"7"_s);
        CHECK(file.everything() == before);
    }
    exchange::ImportOptions skip;
    skip.skipBadRows = true;
    skip.dryRun = true;
    CHECK_FALSE(file.importData("ward-bad.xlsx", skip).saved);
    skip.dryRun = false;
    const auto report = file.importData("ward-bad.xlsx", skip);
    CHECK(report.saved);
    CHECK(placesOf(report) == places);
    CHECK(scoresOf(file) == lines(dataFile("ward-2026-10.csv")));
}
