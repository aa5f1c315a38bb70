#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/json_writer.h"

#include "support/strings.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const OutSheet twoColumns{u"Việc"_s, {{u"Nội dung"_s}, {u"Số, lượng"_s}}};

template <class Writer> QByteArray written(const OutSheet &sheet, const std::vector<std::vector<OutCell>> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Writer writer(buffer);
    writer.startSheet(sheet);
    for (const auto &row : rows)
        writer.row(row);
    writer.finish();
    return buffer.data();
}

// What our reader makes of a one-column table.
QString readBack(const QByteArray &csv)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(csv);
    buffer->open(QIODevice::ReadOnly);
    const auto file = openCsv(std::move(buffer), u"t.csv"_s, u"t"_s, [](RowSource &) { return true; });
    const auto rows = file->open(0);
    Row row;
    rows->next(row); // the header
    if (!rows->next(row))
        return {};
    return row.cells.front().second.text;
}

} // namespace

TEST_CASE("machine CSV is UTF-8 without BOM, LF, with RFC 4180 quotes")
{
    const QByteArray csv = written<CsvWriter>(
        twoColumns, {{outText(u"Họp “giao ban”"_s), outWhole(3)}, {outText(u"a \"b\", c\nd"_s), outScaled(1500, 3)}, {{}, outHalves(-9)}});
    CHECK(QString::fromUtf8(csv) == u"Nội dung,\"Số, lượng\"\nHọp “giao ban”,3\n\"a \"\"b\"\", c\nd\",1.5\n,-4.5\n"_s);
}

TEST_CASE("texts that a spreadsheet would run are guarded in CSV, numbers are not")
{
    CHECK(guarded(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(guarded(u"+84 24"_s) == u"'+84 24"_s);
    CHECK(guarded(u"-"_s) == u"'-"_s);
    CHECK(guarded(u"@ban"_s) == u"'@ban"_s);
    CHECK(guarded(u"'=1"_s) == u"''=1"_s); // its apostrophe is its own
    CHECK(guarded(u"a=1"_s) == u"a=1"_s);
    CHECK(guarded(u"'tốt'"_s) == u"'tốt'"_s);
    CHECK(guarded(QString()).isEmpty());
}

TEST_CASE("our reader gives back what CSV was written from")
{
    CHECK(rc::check("any text", [] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("=", "+", "-", "@", "'", "a", "ễ", "\"", ",", ";", "\t", "\n", " ", "1"));
        QString text;
        for (const std::string &part : parts)
            text += QString::fromStdString(part);
        RC_PRE(!text.isEmpty());
        const OutSheet one{u"t"_s, {{u"Nội dung"_s}}};
        RC_ASSERT(readBack(written<CsvWriter>(one, {{outText(text)}})) == text);
    }));
}

TEST_CASE("JSON holds the names of the CSV, exact numbers as strings, null where empty")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer);
    writer.startSheet({u"Việc"_s, {{u"Nội dung"_s}, {u"K"_s}, {u"Số lượng"_s}, {u"Ngày"_s}, {u"Mã dòng"_s}}});
    writer.row(std::vector<OutCell>{outText(u"a \"b\"\n\\=\u0001"_s), outScaled(1250, 3), outWhole(7), outDate(u"2026-10-05"_s),
                                    outId(9'007'199'254'740'993)});
    writer.row(std::vector<OutCell>{{}, {}, {}, {}, {}});
    writer.startSheet({u"Trống"_s, {{u"Mã"_s}}});
    writer.finish();

    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(buffer.data(), &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    const QJsonArray rows = json[u"Việc"_s].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"Nội dung"_s].toString() == u"a \"b\"\n\\=\u0001"_s);
    CHECK(rows[0][u"K"_s].toString() == u"1.25"_s);
    CHECK(rows[0][u"Số lượng"_s].toInt() == 7);
    CHECK(rows[0][u"Ngày"_s].toString() == u"2026-10-05"_s);
    CHECK(rows[0][u"Mã dòng"_s].toString() == u"9007199254740993"_s);
    CHECK(rows[1].toObject().size() == 5);
    for (const QJsonValue value : rows[1].toObject())
        CHECK(value.isNull());
    CHECK(json[u"Trống"_s].isArray());
    CHECK(json[u"Trống"_s].toArray().isEmpty());
}

TEST_CASE("decimals are written out exactly")
{
    CHECK(outScaled(1000, 3).text == u"1"_s);
    CHECK(outScaled(1, 3).text == u"0.001"_s);
    CHECK(outScaled(-50, 2).text == u"-0.5"_s);
    CHECK(outScaled(100000, 3).text == u"100"_s);
    CHECK(outScaled(7, 0).text == u"7"_s);
    CHECK(outHalves(9).text == u"4.5"_s);
    CHECK(outHalves(0).text == u"0"_s);
}
