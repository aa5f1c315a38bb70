// What bad input gets: a clear message, the right exit code, and the file as it was.
#include "run.h"

#include "support/strings.h"

#include "../core/exchange/zip_writer.h"

#include <QFile>
#include <QFileInfo>

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

namespace {

QByteArray ole(QStringView partName)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, '\0')
           + QByteArray(reinterpret_cast<const char *>(partName.utf16()), partName.size() * 2) + QByteArray(500, '\0');
}

QByteArray bookOf(const QString &sheet, const QByteArray &rows)
{
    TestBook book;
    book.sheets << std::pair(sheet, rows);
    return book.bytes();
}

QByteArray rowOf(const QList<QByteArray> &texts)
{
    QByteArray row = "<row>";
    for (const QByteArray &text : texts)
        row += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

} // namespace

TEST_CASE("What is no workbook of ours is refused, named, and told what it is")
{
    const Ward ward;
    const QByteArray before = ward.bytes();
    const QByteArray good = readAll(data(u"ward.xlsx"_s));
    struct Wrong {
        QString name;
        QByteArray content;
        QString told; // what of the message is its own
    };
    const std::vector<Wrong> files = {
        {u"empty.xlsx"_s, QByteArray(), u"is empty"_s},
        {u"text.xlsx"_s, QByteArray("this is not a workbook"), u"not an .xlsx workbook"_s},
        {u"cut.xlsx"_s, good.left(good.size() / 2), u"damaged or cut short"_s},
        {u"bomb.xlsx"_s, bookOf(u"Công việc"_s, QByteArray("<x/>").repeated(4 << 20)), u"unpacks to far more"_s},
        {u"locked.xlsx"_s, ole(u"EncryptedPackage"), u"password"_s},
        {u"old.xls"_s, ole(u"Workbook"), u"old .xls workbook"_s},
        {u"other.xlsx"_s, ole(u"WordDocument"), u"another program"_s},
        {u"open.ods"_s, zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, "<x/>"}}), u".ods"_s},
        {u"without-rows.xlsx"_s, bookOf(u"Công việc"_s, {}), u"has no header"_s},
        {u"strange.xlsx"_s, bookOf(u"Sheet1"_s, rowOf({"a", "b"})), u"none of the known sheets"_s},
        {u"latin.csv"_s, QByteArray("M\xE3 c\xE1n b\xF4;T\xEAn\n1;2\n"), u"not UTF-8"_s},
        {u"empty.csv"_s, QByteArray(), u"header of none"_s},
    };
    for (const Wrong &wrong : files) {
        QFile file(ward.path(wrong.name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(wrong.content);
        file.close();
        const Ran ran = ward(u"import"_s, {file.fileName()});
        CAPTURE(wrong.name, ran.err);
        CHECK(ran.code == 1);
        CHECK((ran.err.contains(wrong.name) || wrong.name == u"without-rows.xlsx"_s)); // there it is the sheet that is named
        CHECK(ran.err.contains(wrong.told));
        CHECK(ward.bytes() == before);
    }
    for (const QString &path : {ward.path(u"none.xlsx"_s), QFileInfo(ward.path()).path()}) {
        const Ran ran = ward(u"import"_s, {path});
        CAPTURE(path, ran.err);
        CHECK(ran.code == 3);
        CHECK(ran.err.contains(path));
        CHECK(ward.bytes() == before);
    }
}

TEST_CASE("A sheet with a header and no rows is a sheet without rows")
{
    const Ward ward;
    QFile file(ward.path(u"bare.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bookOf(u"Đơn vị"_s, rowOf({"Mã đơn vị", "Tên đơn vị"})));
    file.close();
    const QByteArray before = ward.bytes();
    const Ran ran = ward(u"import"_s, {file.fileName()});
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.err.contains(u"0 rows"_s));
    CHECK(ward.bytes() == before);
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
