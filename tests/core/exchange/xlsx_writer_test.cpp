#include "exchange/xlsx_writer.h"

#include "base/failure.h"
#include "exchange/xlsx_reader.h"
#include "failing_device.h"

#include "support/strings.h"
#include "zip_writer.h"

#include <QBuffer>

#include <rapidcheck.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray book(const std::vector<std::pair<OutSheet, std::vector<std::vector<OutCell>>>> &sheets)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(buffer);
    for (const auto &[sheet, rows] : sheets) {
        writer.startSheet(sheet);
        for (const auto &row : rows)
            writer.row(row);
    }
    writer.finish();
    return buffer.data();
}

std::unique_ptr<SheetFile> opened(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return openXlsx(std::move(buffer), u"t.xlsx"_s);
}

std::vector<Row> rowsOf(SheetFile &file, int sheet)
{
    const auto source = file.open(sheet);
    std::vector<Row> rows;
    Row row;
    while (source->next(row))
        rows.push_back(row);
    return rows;
}

} // namespace

TEST_CASE("a workbook holds dates as dates, hours as hours, numbers as numbers and ids as texts")
{
    const OutSheet sheet{u"Công việc"_s,
                         {{u"Nội dung"_s},
                          {u"Ngày"_s, Look::Date},
                          {u"Giờ"_s, Look::Time},
                          {u"K"_s, Look::Number},
                          {u"Mã"_s, Look::Code},
                          {u"Mã dòng"_s, Look::Code}}};
    const auto file = opened(book(
        {{sheet,
          {{outText(u"=1+1"_s), outDate(u"2026-10-05"_s), outTime(u"14:05"_s), outScaled(1100, 3), outText(u"007"_s), outId(9'007'199'254'740'993)},
           {{}, outDate(u"1900-02-01"_s), {}, {}, {}, {}}}}}));
    REQUIRE(file->count() == 1);
    CHECK(file->name(0) == u"Công việc"_s);
    const auto rows = rowsOf(*file, 0);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells[1].second.text == u"Ngày"_s);
    const auto &cells = rows[1].cells;
    REQUIRE(cells.size() == 6);
    CHECK(cells[0].second.kind == CellKind::Text); // not a formula
    CHECK(cells[0].second.text == u"=1+1"_s);
    CHECK(cells[1].second.kind == CellKind::DateTime);
    CHECK(QDate::fromJulianDay(cells[1].second.day) == QDate(2026, 10, 5));
    CHECK(cells[2].second.kind == CellKind::Time);
    CHECK(cells[2].second.second == (14 * 60 + 5) * 60);
    CHECK(cells[3].second.kind == CellKind::Number);
    CHECK(cells[3].second.text == u"1.1"_s);
    CHECK(cells[4].second.text == u"007"_s);
    CHECK(cells[5].second.text == u"9007199254740993"_s);
    REQUIRE(rows[2].cells.size() == 1); // before Excel's calendar is right: a text
    CHECK(rows[2].cells[0].second.text == u"1900-02-01"_s);
}

TEST_CASE("every minute of a day survives a workbook")
{
    std::vector<std::vector<OutCell>> rows;
    for (int minute = 0; minute < 24 * 60; ++minute)
        rows.push_back({outTime(QTime(minute / 60, minute % 60).toString(u"HH:mm"_s))});
    const auto file = opened(book({{{u"t"_s, {{u"Giờ"_s, Look::Time}}}, rows}}));
    const auto back = rowsOf(*file, 0);
    REQUIRE(back.size() == 24 * 60 + 1);
    for (int minute = 0; minute < 24 * 60; ++minute)
        REQUIRE(back[size_t(minute) + 1].cells[0].second.second == minute * 60);
}

TEST_CASE("our reader gives back the texts that a workbook was written from")
{
    CHECK(rc::check("any text", [] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "=", "a", "ễ", "<", "&", "\"", "\n", " ", "_", "x", "_x", "0041", "_x0041_", "_x005F_", "\x01", "😀", "'", "]]>"));
        QString text;
        for (const std::string &part : parts)
            text += QString::fromStdString(part);
        RC_PRE(!text.isEmpty());
        const auto file = opened(book({{{u"t"_s, {{u"Nội dung"_s}}}, {{outText(text)}}}}));
        RC_ASSERT(rowsOf(*file, 0).at(1).cells.at(0).second.text == text);
    }));
}

TEST_CASE("equal content gives equal bytes, whenever it is written")
{
    const OutSheet sheet{u"Cán bộ"_s, {{u"Họ và tên"_s}, {u"Giới tính"_s, Look::Text, 10, {u"Nam"_s, u"Nữ"_s}}}};
    const QByteArray first = book({{sheet, {{outText(u"Trần Thị Ngữ Ễ"_s), outText(u"Nữ"_s)}}}});
    CHECK(book({{sheet, {{outText(u"Trần Thị Ngữ Ễ"_s), outText(u"Nữ"_s)}}}}) == first);
    CHECK(book({{sheet, {{outText(u"Trần Thị Ngữ Ê"_s), outText(u"Nữ"_s)}}}}) != first);
    // the archive's own date of a part (1-1-1980), which would differ a minute later
    CHECK(first.mid(12, 2) == QByteArray("\x21\x00", 2));
}

TEST_CASE("several sheets keep their order, and a sheet's name what spreadsheets accept")
{
    const auto file = opened(book({{{u"Đơn vị"_s, {{u"Mã"_s}}}, {}}, {{u"Tổ 1/2: [họp] có tên dài hơn ba mươi mốt ký tự"_s, {{u"Mã"_s}}}, {}}}));
    REQUIRE(file->count() == 2);
    CHECK(file->name(0) == u"Đơn vị"_s);
    CHECK(file->name(1) == u"Tổ 1 2   họp  có tên dài hơn ba"_s);
}

TEST_CASE("a text longer than a cell is refused, never cut")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(buffer);
    writer.startSheet({u"t"_s, {{u"Minh chứng"_s}}});
    writer.row(std::vector<OutCell>{outText(QString(32'767, u'ễ'))});
    CHECK_THROWS_AS(writer.row(std::vector<OutCell>{outText(QString(32'768, u'a'))}), base::Failure);
}

TEST_CASE("a workbook on a device that fills up is a failure")
{
    for (const qint64 room : {0, 1, 1000, 5000}) {
        FailingDevice device(room);
        XlsxWriter writer(device);
        writer.startSheet({u"t"_s, {{u"Mã"_s}}});
        writer.row(std::vector<OutCell>{outText(u"a"_s)});
        try {
            writer.finish();
            FAIL("no failure at " << room);
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Io);
        }
    }
}

TEST_CASE("rows are as high as their texts when wrapped")
{
    CHECK(linesOf({}, 10) == 1);
    CHECK(linesOf(u"một hai ba"_s, 10) == 1);
    CHECK(linesOf(u"một hai ba bốn"_s, 10) == 2);
    CHECK(linesOf(u"một\nhai\nba"_s, 10) == 3);
    CHECK(linesOf(QString(25, u'x'), 10) == 3);
    CHECK(linesOf(u"a "_s + QString(20, u'x'), 10) == 3);
    const OutSheet sheet{u"S"_s, {{u"Nội dung"_s, Look::Text, 10}, {u"Mã"_s, Look::Code, 3}}};
    const QByteArray bytes = book({{sheet, {{outText(u"ngắn"_s), outText(u"không ngắt dòng"_s)}, {outText(u"một hai ba bốn năm"_s), {}}}}});
    const QByteArray xml = partOf(bytes, u"xl/worksheets/sheet1.xml"_s);
    const auto row = [&](const QByteArray &number) { return xml.mid(xml.indexOf("<row r=\"" + number + '"')).split('>').first(); };
    CHECK(row("1").contains("ht=\"30\""));
    CHECK_FALSE(row("2").contains("ht="));
    CHECK(row("3").contains("ht=\"30\""));
}
