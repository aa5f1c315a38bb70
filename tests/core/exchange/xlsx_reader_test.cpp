#include "exchange/xlsx_reader.h"

#include "base/failure.h"
#include "support/strings.h"
#include "zip_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <map>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

std::unique_ptr<SheetFile> open(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return openXlsx(std::move(buffer), u"sách.xlsx"_s);
}

// Every row of every sheet, as text to compare.
QStringList everything(SheetFile &file)
{
    QStringList out;
    for (int i = 0; i < file.count(); ++i) {
        auto rows = file.open(i);
        Row row;
        while (rows && rows->next(row))
            for (const auto &[column, cell] : row.cells)
                out << u"%1!%2,%3=%4/%5"_s.arg(file.name(i)).arg(row.number).arg(column).arg(int(cell.kind)).arg(shown(cell));
    }
    return out;
}

QStringList cellsOf(const TestBook &book) { return everything(*open(book.bytes())); }

// The message of the refusal; empty when nothing was refused.
QString refusal(const QByteArray &bytes, base::FailureKind kind = base::FailureKind::Refused)
{
    try {
        everything(*open(bytes));
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == kind);
        return failure.message();
    }
    return {};
}

QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray ole(QStringView partName)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(3000, '\0')
           + QByteArray(reinterpret_cast<const char *>(partName.utf16()), partName.size() * 2) + QByteArray(500, '\0');
}

const QString T = u"/"_s + QString::number(int(CellKind::Text));

} // namespace

TEST_CASE("every kind of cell is read")
{
    TestBook book;
    book.strings = "<si><t>Đặng</t></si><si><r><t xml:space=\"preserve\">Nguyễn </t></r><r><rPr><b/></rPr><t>Văn</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>phiên âm</t></rPh></si><si><t>a_x000D_b_x005F_c_xZZZZ_</t></si><si/>";
    book.styles = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"DD/MM/YYYY\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                  "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/></cellXfs>";
    book.sheets << std::pair(
        u"A & B"_s,
        QByteArray(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>2</v></c>"
            "<c r=\"E2\" t=\"s\"><v>3</v></c></row>"
            "<row r=\"5\"><c r=\"B5\"><v>1.5</v></c><c r=\"C5\" s=\"1\"><v>46305</v></c><c r=\"D5\" s=\"2\"><v>0.333333333333333</v></c>"
            "<c r=\"E5\" s=\"3\"><v>46305.583333333336</v></c><c r=\"F5\" s=\"9\"><v>46305</v></c></row>"
            "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>kết quả</v></c><c><f>1+1</f><v>2</v></c>"
            "<c><f>1+1</f></c><c><f>X()</f><v></v></c><c t=\"str\"><f>T(A1)</f><v></v></c><c t=\"d\" s=\"1\"><v>2026-10-07T08:00:00</v></c></row>"
            "<row r=\"7\"/><row r=\"8\"><c r=\"A8\" t=\"inlineStr\"/><c r=\"AB8\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
    const QString sheet = u"A & B!"_s;
    CHECK(cellsOf(book)
          == QStringList{sheet + u"2,0=1/Đặng"_s, sheet + u"2,2=1/Nguyễn Văn"_s, sheet + u"2,3=1/a\rb_c_xZZZZ_"_s, sheet + u"5,1=2/1.5"_s,
                         sheet + u"5,2=3/10/10/2026"_s, sheet + u"5,3=4/08:00"_s, sheet + u"5,4=3/10/10/2026 14:00"_s, sheet + u"5,5=2/46305"_s,
                         sheet + u"6,0=5/TRUE"_s, sheet + u"6,1=6/#N/A"_s, sheet + u"6,2=1/kết quả"_s, sheet + u"6,3=2/2"_s, sheet + u"6,4=7/"_s,
                         sheet + u"6,5=7/"_s, sheet + u"6,7=3/07/10/2026 08:00"_s, sheet + u"8,27=1/x"_s});
}

TEST_CASE("merged cells over several rows are found, wherever they stand in the part")
{
    for (qsizetype pad = (1 << 18) - 500; pad < (1 << 18); pad += 11) {
        TestBook book;
        book.sheets << std::pair(u"S"_s, "<row r=\"1\"><c t=\"inlineStr\"><is><t>&lt;mergeCell ref=\"A1:A9\"/&gt;" + QByteArray(pad, 'x')
                                             + "</t></is></c></row>")
                    << std::pair(u"T"_s, QByteArray());
        book.tails = {{u"S"_s, "<mergeCells count=\"5\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B1:C1\"/><x:mergeCell\n  ref = 'B2:AA9' />"
                               "<mergeCell ref=\"A1:XFE9\"/><mergeCell ref=\"C12:C13\"></mergeCell></mergeCells>"}};
        const auto file = open(book.bytes());
        INFO(pad);
        REQUIRE(file->mergedCells(0) == std::vector<MergedCells>{{2, 4, 0, 0}, {2, 9, 1, 26}, {12, 13, 2, 2}});
        REQUIRE(file->mergedCells(1).empty());
    }
    TestBook book;
    book.sheets << std::pair(u"S"_s, QByteArray());
    QByteArray many;
    for (int i = 0; i <= 100'000; ++i)
        many += "<mergeCell ref=\"A1:A9\"/>";
    book.tails = {{u"S"_s, many}};
    CHECK_THROWS_AS(open(book.bytes())->mergedCells(0), base::Failure);
}

TEST_CASE("books of old Macs count from 1904, strict ones have another namespace")
{
    TestBook book;
    book.from1904 = true;
    book.mainNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    book.sheets << std::pair(u"S"_s, QByteArray("<row r=\"1\"><c r=\"A1\"><v>44843</v></c></row>"));
    CHECK(cellsOf(book) == QStringList{u"S!1,0=3/10/10/2026"_s});
}

TEST_CASE("the example wards are read")
{
    for (const char *name : {"ward.xlsx", "ward-messy.xlsx", "ward-bad.xlsx"}) {
        auto file = openXlsx(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name));
        CHECK(file->count() == 8);
        CHECK(everything(*file).size() > 8000);
    }
}

TEST_CASE("each wrong file is refused by its name")
{
    CHECK(refusal({}).contains("is empty"_L1));
    CHECK(refusal("Mã đơn vị,Tên đơn vị\n").contains("not an .xlsx"_L1));
    CHECK(refusal(ole(u"EncryptedPackage")).contains("password"_L1));
    CHECK(refusal(ole(u"Workbook")).contains("old .xls"_L1));
    CHECK(refusal(ole(u"WordDocument")).contains("another program"_L1));
    CHECK(refusal(zipOf({{u"word/document.xml"_s, "<document/>"}})).contains("another program"_L1));
    CHECK(refusal(zipOf({{u"xl/workbook.xml"_s, "<document/>"}})).contains("another program"_L1));
    CHECK(refusal(zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, "<x/>"}})).contains(".ods"_L1));
    CHECK(refusal(zipOf({{u"xl/workbook.bin"_s, "x"}})).contains(".xlsb"_L1));
    CHECK(refusal(zipOf({{u"xl/workbook.xml"_s, "<workbook/>", true}})).contains("password"_L1));

    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"không có.xlsx"_s), folder.path()}) {
        try {
            openXlsx(path);
            FAIL("opened " << path.toStdString());
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Io);
            CHECK(failure.message().contains(path));
        }
    }
}

TEST_CASE("a workbook that lacks a part, or names one it has not, is damaged")
{
    TestBook book;
    book.sheets << std::pair(u"S"_s, QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
    CHECK(refusal(book.bytes()).contains("damaged"_L1)); // no such shared string
    QList<ZipPart> parts = book.parts();
    parts.removeIf([](const ZipPart &part) { return part.name.contains("sheet1"_L1); });
    CHECK(refusal(zipOf(parts)).contains("missing"_L1));
}

TEST_CASE("broken sheet XML is refused, never half read")
{
    for (const char *data : {"<row r=\"1\"><c r=\"A1\">", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>", "<row r=\"5\"/><row r=\"5\"/>",
                             "<row r=\"9\"/><row r=\"3\"/>", "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"A1\"><v>&unknown;</v></c></row>"}) {
        TestBook book;
        book.sheets << std::pair(u"S"_s, QByteArray(data));
        INFO(data);
        CHECK(refusal(book.bytes()).contains("damaged"_L1));
    }
}

TEST_CASE("no document type, so no entities of the file's own")
{
    TestBook book;
    book.sheets << std::pair(u"S"_s, QByteArray());
    QList<ZipPart> parts = book.parts();
    for (ZipPart &part : parts)
        if (part.name.contains("sheet1"_L1))
            part.bytes = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\">"
                         "<c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";
    CHECK(refusal(zipOf(parts)).contains("damaged"_L1));
}

TEST_CASE("bombs are refused before they go off")
{
    SECTION("a part that unpacks to a thousand times its size")
    {
        TestBook book;
        book.sheets << std::pair(u"S"_s, QByteArray("<x/>").repeated(4 << 20));
        CHECK(refusal(book.bytes()).contains("unpacks to far more"_L1));
    }
    SECTION("a text without end")
    {
        TestBook book;
        book.sheets << std::pair(u"S"_s, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + QByteArray(5 << 20, 'x') + "</t></is></c></row>");
        CHECK(refusal(book.bytes()).contains("longer than any"_L1));
    }
    SECTION("a row too heavy to hold")
    {
        TestBook book;
        QByteArray row = "<row r=\"1\">";
        for (int i = 0; i < 12; ++i)
            row += "<c t=\"inlineStr\"><is><t>" + QByteArray(500'000, 'x') + "</t></is></c>";
        book.sheets << std::pair(u"S"_s, row + "</row>");
        CHECK(refusal(book.bytes()).contains("damaged"_L1));
    }
    SECTION("elements nested without end")
    {
        TestBook book;
        book.sheets << std::pair(u"S"_s, "<row r=\"1\"><c r=\"A1\">" + QByteArray("<v>").repeated(1000));
        CHECK(refusal(book.bytes()).contains("damaged"_L1));
    }
    SECTION("more parts than any workbook has")
    {
        QList<ZipPart> parts = TestBook().parts();
        for (int i = 0; i < 10'001; ++i)
            parts << ZipPart{u"p%1"_s.arg(i), "x"};
        CHECK(refusal(zipOf(parts)).contains("unpacks to far more"_L1));
    }
}

TEST_CASE("a workbook cut short anywhere is refused")
{
    const QByteArray whole = dataFile("ward.xlsx");
    for (qsizetype length = 1; length < whole.size(); length += 997) {
        INFO(length);
        CHECK_FALSE(refusal(whole.left(length)).isEmpty());
    }
}

TEST_CASE("a workbook with a flipped bit gives the same cells or a refusal, never others")
{
    const QByteArray whole = dataFile("ward.xlsx");
    const QStringList expected = everything(*open(whole));
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 1201) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        try {
            const QStringList got = everything(*open(flipped));
            INFO(at);
            CHECK((got == expected));
        } catch (const base::Failure &) {
            ++refused;
        }
    }
    CHECK(refused > 10);
}
