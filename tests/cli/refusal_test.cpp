// What bad input gets: a clear message, the right exit code, and the file as it was.
#include "run.h"

#include "support/strings.h"

#include <QFile>

#include <vector>

using namespace Qt::StringLiterals;

TEST_CASE("A workbook with eight bad rows is refused whole, with every reason")
{
    const Ward ward;
    const QByteArray before = ward.bytes();
    const Ran ran = ward(u"import"_s, {data(u"ward-bad.xlsx"_s)});
    CHECK(ran.code == 1);
    CHECK(ward.bytes() == before);
    const auto tells = [&](const QString &sheet, const QString &row, const QString &column, const QString &value) {
        for (const QString &line : ran.err.split(u'\n'))
            if (line.contains(sheet) && line.contains(row) && line.contains(column) && line.contains(value))
                return true;
        return false;
    };
    INFO(ran.err.toStdString());
    CHECK(tells(u"Công việc"_s, u"332"_s, u"Mã cán bộ"_s, u"CB9999"_s));
    CHECK(tells(u"Công việc"_s, u"333"_s, u"Số lượng giao"_s, u"-2"_s));
    CHECK(tells(u"Công việc"_s, u"334"_s, u"Hệ số K"_s, u"abc"_s));
    CHECK(tells(u"Công việc"_s, u"335"_s, u"Tuần"_s, u"2026-W60"_s));
    CHECK(tells(u"Nhận diện"_s, u"19"_s, u"Biểu hiện"_s, u"I.13"_s));
    CHECK(tells(u"Nhận diện"_s, u"20"_s, u"Minh chứng"_s, {}));
    CHECK(tells(u"Tiêu chí chung"_s, u"131"_s, u"Cấp trên chấm"_s, u"7"_s));
    CHECK(tells(u"12 nội dung"_s, u"194"_s, u"Nội dung"_s, u"13"_s));

    SECTION("a dry run says the same and exits the same")
    {
        const Ran dry = ward(u"import"_s, {data(u"ward-bad.xlsx"_s), u"--dry-run"_s});
        CHECK(dry.code == 1);
        CHECK(dry.err == ran.err);
    }
    SECTION("skipping them saves the rest and says how many were left")
    {
        const Ran rest = ward(u"import"_s, {data(u"ward-bad.xlsx"_s), u"--skip-bad-rows"_s});
        CHECK(rest.code == 0);
        CHECK(rest.err.contains(u'8'));
        CHECK(ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s}).out == readAll(data(u"ward-2026-10.csv"_s)));
    }
}

TEST_CASE("What is no workbook is refused and named")
{
    const Ward ward;
    const QByteArray before = ward.bytes();
    const QByteArray good = readAll(data(u"ward.xlsx"_s));
    const std::vector<std::pair<QString, QByteArray>> files = {
        {u"empty.xlsx"_s, QByteArray()},
        {u"text.xlsx"_s, QByteArray("this is not a workbook")},
        {u"cut.xlsx"_s, good.left(good.size() / 2)},
        {u"old.xls"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, '\0')},
        {u"latin.csv"_s, QByteArray("M\xE3 c\xE1n b\xF4;T\xEAn\n1;2\n")},
    };
    for (const auto &[name, content] : files) {
        QFile file(ward.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Ran ran = ward(u"import"_s, {file.fileName()});
        CAPTURE(name, ran.err);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(name));
        CHECK(ward.bytes() == before);
    }
}

TEST_CASE("Files that are not ours are left alone")
{
    const Ward ward;
    const std::vector<std::pair<QString, QByteArray>> files = {
        {u"text.nenep"_s, QByteArray("hello")},
        {u"empty.nenep"_s, QByteArray()},
        {u"cut.nenep"_s, ward.bytes().left(5000)},
    };
    for (const auto &[name, content] : files) {
        QFile file(ward.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Ran ran = run({u"score"_s, file.fileName(), u"--month"_s, u"2026-10"_s});
        CAPTURE(name, ran.err);
        CHECK(ran.code == 3);
        CHECK(!ran.err.isEmpty());
        CHECK(readAll(file.fileName()) == content);
    }
}
