#include "exchange/sheet_spec.h"

#include "exchange/xlsx_reader.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

#include <set>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

// A sheet of texts; an empty text is no cell.
class Texts : public RowSource {
public:
    explicit Texts(QList<QStringList> rows) : m_rows(std::move(rows)) { }
    bool next(Row &row) override
    {
        if (m_at >= m_rows.size())
            return false;
        row.cells.clear();
        for (int i = 0; i < m_rows[m_at].size(); ++i)
            if (!m_rows[m_at][i].isEmpty())
                row.cells.emplace_back(i, Cell{CellKind::Text, m_rows[m_at][i]});
        row.number = int(++m_at);
        return true;
    }

private:
    QList<QStringList> m_rows;
    qsizetype m_at = 0;
};

} // namespace

TEST_CASE("each table's places, headers and required columns agree")
{
    CHECK(allSheets().size() == 8);
    for (const SheetSpec &spec : allSheets()) {
        CHECK(&specOf(spec.table) == &spec);
        CHECK(spec.columns.back().header == u"Mã dòng"_s);
        std::set<QString> names;
        for (const Column &column : spec.columns) {
            names.insert(column.header);
            CHECK((column.type == ColumnType::Word) == !column.words.isEmpty());
        }
        CHECK(names.size() == spec.columns.size());
    }
    CHECK(specOf(Table::Staff).columns[staffs::Primary].header == u"Chính"_s);
    CHECK(specOf(Table::Work).columns[works::Note].header == u"Ghi chú"_s);
    CHECK(specOf(Table::Observations).columns[observations::Remedied].header == u"Đã khắc phục"_s);
    CHECK(requiredText(specOf(Table::Work)) == u"Nội dung, Mã cán bộ, Tuần / Hạn hoàn thành"_s);
}

TEST_CASE("sheets are known by name whatever its case and accents")
{
    CHECK(sheetNamed(u"Đơn vị") == &specOf(Table::Units));
    CHECK(sheetNamed(u" DON  VI ") == &specOf(Table::Units));
    CHECK(sheetNamed(u"12 nội dung") == &specOf(Table::Contents));
    CHECK(sheetNamed(u"Sheet1") == nullptr);
}

TEST_CASE("the header is the first of the first 20 rows with all required columns")
{
    QList<QStringList> rows{{u"UBND PHƯỜNG MẪU"_s},
                            {u"Mã cán bộ"_s, u"Ngày"_s},
                            {u"Ghi chú riêng"_s, u"  MÃ CÁN\u00A0BỘ "_s, {}, u"Nội\ndung"_s, u"hạn  hoàn thành"_s, u"Mã cán bộ"_s}};
    Texts sheet(rows);
    const auto header = findHeader(specOf(Table::Work), sheet);
    REQUIRE(header);
    CHECK(header->row == 3);
    CHECK(header->field(1) == works::Lead);
    CHECK(header->field(3) == works::Content);
    CHECK(header->field(2) == -1);
    CHECK(header->field(99) == -1);
    CHECK(header->has(works::Deadline));
    CHECK_FALSE(header->has(works::Week));
    CHECK(header->unknown == QStringList{u"Ghi chú riêng"_s, u"Mã cán bộ"_s});

    rows.insert(0, 18, {});
    Texts deep(rows);
    CHECK_FALSE(findHeader(specOf(Table::Work), deep));
}

TEST_CASE("a sheet of unknown name is known by the header of exactly one table")
{
    const auto table = [](const QStringList &header) {
        Texts sheet({header});
        const auto found = recogniseHeader(sheet);
        return found ? found->spec->name : QString();
    };
    CHECK(table({u"Mã đơn vị"_s, u"Tên đơn vị"_s}) == u"Đơn vị"_s);
    CHECK(table({u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s}) == u"Tiêu chí chung"_s);
    CHECK(table({u"Ngày"_s, u"Mã đơn vị"_s, u"Biểu hiện"_s, u"Minh chứng"_s}) == u"Nhận diện"_s);
    CHECK(table({u"Tháng"_s, u"Mã cán bộ"_s}).isEmpty());
    CHECK(table({u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Điều kiện"_s}).isEmpty()); // two tables at once
}

TEST_CASE("every sheet of the example wards has its header")
{
    for (const char *name : {"ward.xlsx", "ward-messy.xlsx"}) {
        auto file = openXlsx(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name));
        for (int i = 0; i < file->count(); ++i) {
            const SheetSpec *spec = sheetNamed(file->name(i));
            REQUIRE(spec);
            const auto named = findHeader(*spec, *file->open(i));
            REQUIRE(named);
            CHECK(named->row == (QByteArray(name) == "ward.xlsx" ? 1 : 5));
            CHECK(named->unknown == (QByteArray(name) == "ward.xlsx" ? QStringList() : QStringList{u"Cột thêm"_s}));
            const auto recognised = recogniseHeader(*file->open(i));
            REQUIRE(recognised);
            CHECK(recognised->spec == spec);
        }
    }
}
