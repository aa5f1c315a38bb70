// An import before it is done: what heads mean, cells typed anew, what would change.
#include "exchange/import_preview.h"

#include "base/failure.h"
#include "exchange/import_look.h"
#include "import_book.h"

using namespace exchange;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::Sheets;
using test::told;

namespace {

const QStringList unitHead{u"Mã đơn vị"_s, u"Tên đơn vị"_s};

QString bookOf(const Sheets &sheets, const QTemporaryDir &dir)
{
    TestBook book;
    for (const auto &[name, rows] : sheets)
        book.sheets << std::pair(name, test::sheetData(rows));
    const QString path = dir.filePath(u"book.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(book.bytes());
    return path;
}

} // namespace

TEST_CASE("a sheet is looked at whatever it lacks, and its heads can be given another meaning")
{
    QTemporaryDir dir;
    const QString path = bookOf({{u"Đơn vị"_s, {{u"Danh sách"_s}, {u"Mã"_s, u"Tên đơn vị"_s, u"Khối"_s}, {u"KT"_s, u"Kinh tế"_s, u"Đảng"_s}}},
                                 {u"Tổ dân phố"_s, {{u"Tổ"_s, u"Tên tổ"_s}, {u"T1"_s, u"Tổ 1"_s}}}},
                                dir);
    LookedBook book = lookAt(path);
    CHECK_FALSE(book.isReady());
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[0].lacking == u"Mã đơn vị"_s);
    CHECK(book.sheets[0].headerRow == 2);
    CHECK(book.sheets[0].columns[0].examples == QStringList{u"KT"_s});
    CHECK_FALSE(book.sheets[1].table);

    BookMeaning meaning;
    meaning[0] = {Table::Units, false, {{u"ma"_s, units::Code}, {u"khoi"_s, NotRead}}};
    meaning[1] = {Table::Units, false, {{u"to"_s, units::Code}, {u"ten to"_s, units::Name}}};
    book = lookAt(path, meaning);
    CHECK(book.isReady());
    CHECK(book.sheets[0].columns[2].field == NotRead);
    ImportFile file;
    ImportOptions options;
    options.meaning = meaning;
    const ImportReport report = importFile(file.database(), rights::owner(), path, options);
    INFO(told(report));
    CHECK(report.saved);
    CHECK(file.rows(u"SELECT code, name, block FROM unit ORDER BY code"_s) == QStringList{u"KT|Kinh tế|-"_s, u"T1|Tổ 1|-"_s});

    options.meaning[1].isPassedOver = true;
    CHECK(importFile(file.database(), rights::owner(), path, options).sheets[1].table.isEmpty());
}

TEST_CASE("a meaning outlives a settings file; a shape is the set of heads")
{
    const SheetMeaning meaning{Table::Work, false, {{u"ma cb"_s, works::Lead}, {u"ghi"_s, NotRead}}};
    CHECK(meaningFrom(toText(meaning)) == meaning);
    const SheetMeaning passed{std::nullopt, true, {}};
    CHECK(meaningFrom(toText(passed)) == passed);
    CHECK(meaningFrom(u"Không có bảng này\nx\ty"_s).saysNothing());
    CHECK(shapeOf({u"Mã CB"_s, u"Tuần"_s}) == shapeOf({u"TUẦN "_s, u"ma cb"_s}));
    CHECK(shapeOf({u"Mã CB"_s}) != shapeOf({u"Tuần"_s}));
    CHECK(shapeOf({}).isEmpty());
}

TEST_CASE("cells typed anew are read instead of those of the file; the report counts as if they stood there")
{
    ImportFile file;
    QTemporaryDir dir;
    const QString path = bookOf({{u"Đơn vị"_s, {unitHead, {u"KT"_s, u"Kinh tế"_s}, {u"VP"_s}, {u"X"_s, u"Thừa"_s}}}}, dir);
    const ImportPreview before = previewImport(file.database(), rights::owner(), path);
    CHECK(before.report.badRows == 1);
    REQUIRE(before.sheets.size() == 1);
    CHECK(before.sheets[0].rows.size() == 3);
    CHECK(before.sheets[0].columnOf(u"Tên đơn vị"_s) == 1);
    ImportOptions options;
    options.corrections = {{{0, 3, 1}, u"Văn phòng"_s}, {{0, 4, 0}, QString()}, {{0, 4, 1}, QString()}};
    const ImportPreview after = previewImport(file.database(), rights::owner(), path, options);
    CHECK(after.report.badRows == 0);
    CHECK(after.report.inserted == 2);
    CHECK(after.sheets[0].rows[1].cells[1] == u"Văn phòng"_s);
    CHECK(file.rows(u"SELECT code FROM unit"_s).isEmpty()); // nothing is written
    CHECK(importFile(file.database(), rights::owner(), path, options).saved);
    CHECK(file.rows(u"SELECT name FROM unit ORDER BY code"_s) == QStringList{u"Kinh tế"_s, u"Văn phòng"_s});
}

TEST_CASE("a preview shows the first rows and all with errors as far as its limits go")
{
    ImportFile file;
    QTemporaryDir dir;
    QList<QStringList> rows{unitHead};
    for (int i = 0; i < 20; ++i)
        rows << QStringList{i % 5 == 4 ? QString() : u"U%1"_s.arg(i), u"Tên"_s};
    const QString path = bookOf({{u"Đơn vị"_s, rows}}, dir);
    const ImportPreview preview = previewImport(file.database(), rights::owner(), path, {}, {3, 2});
    const PreviewSheet &sheet = preview.sheets.first();
    QList<int> numbers;
    for (const PreviewRow &row : sheet.rows)
        numbers << row.number;
    CHECK(numbers == QList<int>{2, 3, 4, 6, 11});
    CHECK(sheet.left == 15);
}

TEST_CASE("what changes is told by row and column, from what to what, and nothing of new rows")
{
    ImportFile file;
    REQUIRE(file.importData("ward.xlsx").saved);
    QTemporaryDir dir;
    const QString code = file.rows(u"SELECT code FROM unit ORDER BY code"_s).first();
    const QString name = file.rows(u"SELECT name FROM unit ORDER BY code"_s).first();
    const QString path = bookOf({{u"Đơn vị"_s, {unitHead, {u"MOI"_s, u"Mới"_s}, {code, name + u" và đoàn thể"_s}}}}, dir);
    const ImportPreview preview = previewImport(file.database(), rights::owner(), path);
    INFO(told(preview.report));
    REQUIRE(preview.report.changes.size() == 1);
    CHECK(preview.report.changedCells == 1);
    const CellChange &change = preview.report.changes.first();
    CHECK(change.place == CellPlace{0, 3, 1});
    CHECK(change.column == u"Tên đơn vị"_s);
    CHECK(change.before == name);
    CHECK(change.after == name + u" và đoàn thể"_s);
    CHECK(change.isConflict());
    CHECK(preview.report.inserted == 1);
    CHECK(preview.lost.isEmpty());
}
