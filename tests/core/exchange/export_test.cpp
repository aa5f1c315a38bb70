#include "exchange/export.h"

#include "base/failure.h"
#include "exchange/xlsx_reader.h"
#include "import_book.h"
#include "store/audit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace exchange;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

const base::Month october = *base::Month::of(2026, 10);

struct Out {
    QTemporaryDir dir;
    QString path(const QString &name = u"out"_s) const { return dir.filePath(name); }
    QByteArray read(const QString &name = u"out"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }
};

base::FailureKind failureOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const base::Failure &failure) {
        INFO(failure.message().toStdString());
        return failure.kind();
    }
    FAIL("nothing failed");
    return {};
}

QList<QByteArray> lines(const QByteArray &csv) { return csv.trimmed().split('\n'); }

// A file that holds a little of everything.
class Small : public ImportFile {
public:
    Small()
    {
        const auto report = import(
            {{u"Đơn vị"_s,
              {{u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Khối"_s, u"Mã đơn vị cấp trên"_s},
               {u"UBND"_s, u"Lãnh đạo UBND"_s, u"Chính quyền"_s, {}},
               {u"VP"_s, u"Văn phòng, thống kê"_s, u"Chính quyền"_s, u"UBND"_s}}},
             {u"Cán bộ"_s,
              {{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s, u"Chức vụ"_s, u"Từ ngày"_s, u"Đến ngày"_s, u"Chính"_s,
                u"Mã người quản lý"_s, u"Ngày sinh"_s, u"Đảng viên"_s},
               {u"A1"_s, u"Trần Văn Ơn"_s, u"UBND"_s, u"Người đứng đầu"_s, u"Chủ tịch"_s, u"01/07/2025"_s, {}, {}, {}, u"04/05/1970"_s, u"x"_s},
               {u"A2"_s, u"Lê Thị Ánh"_s, u"VP"_s, u"Nhân viên"_s, u"Chuyên viên"_s, u"01/07/2025"_s, u"30/09/2026"_s, {}, u"A1"_s, {}, {}},
               {u"A2"_s, u"Lê Thị Ánh"_s, u"UBND"_s, u"Cấp phó"_s, u"Phó Chủ tịch"_s, u"01/10/2026"_s, {}, u"x"_s, u"A1"_s, {}, {}}}},
             {u"Vắng mặt"_s,
              {{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Đến ngày"_s, u"Lý do"_s},
               {u"A1"_s, u"28/09/2026"_s, u"02/10/2026"_s, u"Nghỉ ốm"_s},
               {u"A2"_s, u"01/08/2026"_s, u"03/08/2026"_s, {}}}},
             {u"Công việc"_s,
              {{u"Tuần"_s, u"Ngày"_s, u"Buổi"_s, u"Giờ"_s, u"Nội dung"_s, u"Sản phẩm"_s, u"Mã cán bộ"_s, u"Mã người phối hợp"_s, u"Địa điểm"_s,
                u"Hệ số K"_s, u"Số lượng giao"_s, u"Hạn hoàn thành"_s, u"Số lượng hoàn thành"_s, u"Minh chứng"_s, u"Đột xuất"_s},
               {u"2026-W41"_s,
                u"06/10/2026"_s,
                u"Sáng"_s,
                u"8h30"_s,
                u"=HYPERLINK(\"x\")"_s,
                u"Tờ trình"_s,
                u"A2"_s,
                u"A1"_s,
                u"Hội trường"_s,
                u"1,5"_s,
                u"2"_s,
                u"30/10/2026"_s,
                u"1"_s,
                u"Văn bản, số 1\n\"hai\""_s,
                {}},
               {u"2026-W40"_s, u"29/09/2026"_s, {}, {}, u"Họp giao ban"_s, {}, u"A1"_s, u"A2"_s, {}, {}, {}, {}, {}, {}, u"x"_s},
               {u"2026-W39"_s, {}, {}, {}, u"Báo cáo quý"_s, {}, u"A1"_s, {}, {}, {}, u"1"_s, {}, {}, {}, {}}}},
             {u"Nhận diện"_s,
              {{u"Ngày"_s, u"Mã cán bộ"_s, u"Mã đơn vị"_s, u"Biểu hiện"_s, u"Minh chứng"_s, u"Mức độ"_s, u"Kết luận"_s, u"Mã người phát hiện"_s},
               {u"06/10/2026"_s, u"A2"_s, {}, u"II.05"_s, u"-5 ngày"_s, u"Vừa"_s, u"Xác nhận"_s, u"A1"_s},
               {u"01/11/2026"_s, {}, u"VP"_s, u"I.08"_s, u"Báo cáo chậm"_s, {}, {}, {}}}},
             {u"Tiêu chí chung"_s,
              {{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s, u"Minh chứng"_s},
               {u"2026-10"_s, u"A2"_s, u"III.1"_s, u"2,5"_s, {}, u"Sáng kiến"_s},
               {u"2026-09"_s, u"A2"_s, u"I.1"_s, u"5"_s, u"4"_s, {}}}},
             {u"12 nội dung"_s, {{u"Tháng"_s, u"Mã cán bộ"_s, u"Nội dung"_s, u"Tự chấm"_s}, {u"2026-10"_s, u"A1"_s, u"2"_s, u"9"_s}}},
             {u"Điều kiện"_s, {{u"Tháng"_s, u"Mã cán bộ"_s, u"Điều kiện"_s, u"Căn cứ"_s}, {u"2026-10"_s, u"A2"_s, u"ky-luat"_s, u"QĐ 5"_s}}}});
        INFO(test::told(report));
        REQUIRE(report.saved);
        REQUIRE(report.badRows == 0);
    }

    QString rowId(const QString &sql) { return rows(sql).value(0); }
};

} // namespace

TEST_CASE("a CSV export is the sheet of the contract, with Mã dòng last and guarded texts")
{
    Small file;
    const Out out;
    const ExportReport report = exportWork(file, rights::owner(), {Format::Csv, {}, {}, {}}, out.path());
    CHECK(report.sheets == std::vector<ExportReport::Sheet>{{u"Công việc"_s, 3}});
    const QString w39 = file.rowId(u"SELECT id FROM work_item WHERE week = '2026-W39'"_s);
    const QString w40 = file.rowId(u"SELECT id FROM calendar_entry WHERE work_item_id IS NULL"_s);
    const QString w41 = file.rowId(u"SELECT id FROM work_item WHERE week = '2026-W41'"_s);
    CHECK(QString::fromUtf8(out.read())
          == u"Tuần,Ngày,Buổi,Giờ,Nội dung,Sản phẩm,Mã cán bộ,Mã người phối hợp,Địa điểm,Mã đơn vị chuẩn bị,Đột xuất,Hệ số K,Số lượng giao,"
             "Hạn hoàn thành,Số lượng hoàn thành,Số lỗi,Số lỗi khách quan,Số lần chậm,Số lần chậm khách quan,Trạng thái,Minh chứng,Ghi chú,Mã dòng\n"
             "2026-W39,,,,Báo cáo quý,,A1,,,,,1,1,,,,,,,Kế hoạch,,,%1\n"
             "2026-W40,2026-09-29,,,Họp giao ban,,A1,A2,,,x,,,,,,,,,Kế hoạch,,,%2\n"
             "2026-W41,2026-10-06,Sáng,08:30,\"'=HYPERLINK(\"\"x\"\")\",Tờ trình,A2,A1,Hội trường,,,1.5,2,2026-10-30,1,0,0,0,0,Kế hoạch,"
             "\"Văn bản, số 1\n\"\"hai\"\"\",,%3\n"_s.arg(w39, w40, w41));
}

TEST_CASE("months and weeks choose rows")
{
    Small file;
    const Out out;
    const auto count = [&](auto exporter, const ExportOptions &options) {
        return exporter(file, rights::owner(), options, out.path()).sheets.at(0).rows;
    };
    const base::Month september = *base::Month::of(2026, 9);
    const base::Week w40 = *base::Week::of(2026, 40);
    CHECK(count(exportWork, {Format::Csv, october, {}, {}}) == 1); // due 30/10
    CHECK(count(exportWork, {Format::Csv, september, {}, {}}) == 2); // due on the Friday of W39; the entry dated 29/9
    CHECK(count(exportWork, {Format::Csv, {}, w40, {}}) == 1);
    CHECK(count(exportObservations, {Format::Csv, october, {}, {}}) == 1);
    CHECK(count(exportObservations, {Format::Csv, {}, *base::Week::of(2026, 44), {}}) == 1);
    CHECK(count(exportScorecards, {Format::Csv, september, {}, u"tieu chi chung"_s}) == 1);
    CHECK(count(exportScorecards, {Format::Csv, september, {}, u"Điều kiện"_s}) == 0);
    CHECK(count(exportRoster, {Format::Csv, september, {}, u"Cán bộ"_s}) == 2);
    CHECK(count(exportRoster, {Format::Csv, october, {}, u"Cán bộ"_s}) == 2);
    CHECK(count(exportRoster, {Format::Csv, {}, {}, u"Cán bộ"_s}) == 3);
    CHECK(count(exportRoster, {Format::Csv, october, {}, u"Vắng mặt"_s}) == 1);
    CHECK(count(exportRoster, {Format::Csv, *base::Month::of(2026, 12), {}, u"Vắng mặt"_s}) == 0);
    CHECK(out.read() == "Mã cán bộ,Từ ngày,Đến ngày,Lý do,Mã dòng\n"); // only the header
}

TEST_CASE("options that make no sense are wrong usage, and nothing is written")
{
    Small file;
    const Out out;
    const base::Week week = *base::Week::of(2026, 41);
    const auto fails = [&](auto exporter, const ExportOptions &options) {
        return failureOf([&] { exporter(file, rights::owner(), options, out.path()); }) == base::FailureKind::Usage && !QFile::exists(out.path());
    };
    CHECK(fails(exportRoster, {Format::Csv, {}, {}, {}})); // which of three sheets?
    CHECK(fails(exportRoster, {Format::Xlsx, {}, {}, u"Công việc"_s}));
    CHECK(fails(exportRoster, {Format::Xlsx, {}, {}, u"Không có"_s}));
    CHECK(fails(exportWork, {Format::Xlsx, october, week, {}}));
    CHECK(fails(exportScorecards, {Format::Xlsx, {}, week, {}}));
}

TEST_CASE("exporting needs the right to export everything")
{
    Small file;
    const Out out;
    const rights::Caller member{5, rights::Role::Member, 0, u"ai đó"_s};
    CHECK(failureOf([&] { exportRoster(file, member, {}, out.path()); }) == base::FailureKind::Refused);
    CHECK(failureOf([&] { exportAudit(file, member, {}, out.path()); }) == base::FailureKind::Refused);
    CHECK_FALSE(QFile::exists(out.path()));
}

TEST_CASE("an export leaves one entry in the log, a failed one none")
{
    Small file;
    const Out out;
    const qint64 before = file.database().auditHead();
    exportRoster(file, rights::owner(), {}, out.path());
    CHECK(file.database().auditHead() == before + 1);
    store::eachEntry(file, before + 1, [](const store::AuditEntry &entry) {
        CHECK(entry.kind == store::EntryKind::Access);
        CHECK_FALSE(entry.action.isEmpty());
        return true;
    });
    CHECK(failureOf([&] { exportRoster(file, rights::owner(), {}, out.path(u"none/out"_s)); }) == base::FailureKind::Io);
    CHECK(file.database().auditHead() == before + 1);
}

TEST_CASE("a workbook regroups the same sheets; equal content gives equal bytes")
{
    Small file;
    const Out out;
    exportScorecards(file, rights::owner(), {}, out.path(u"a.xlsx"_s));
    exportScorecards(file, rights::owner(), {}, out.path(u"b.xlsx"_s));
    CHECK(out.read(u"a.xlsx"_s) == out.read(u"b.xlsx"_s));
    const auto book = openXlsx(out.path(u"a.xlsx"_s));
    QStringList names;
    for (int i = 0; i < book->count(); ++i)
        names << book->name(i);
    CHECK(names == QStringList{u"12 nội dung"_s, u"Tiêu chí chung"_s, u"Điều kiện"_s});
    const auto rows = book->open(1);
    Row row;
    REQUIRE(rows->next(row));
    CHECK(row.cells.back().second.text == u"Mã dòng"_s);
    REQUIRE(rows->next(row));
    CHECK(row.cells[0].second.text == u"2026-09"_s);
    CHECK(row.cells[3].second.kind == CellKind::Number);
}

TEST_CASE("JSON holds every sheet, exact numbers as strings and null where empty")
{
    Small file;
    const Out out;
    exportScorecards(file, rights::owner(), {Format::Json, october, {}, {}}, out.path());
    const QJsonObject json = QJsonDocument::fromJson(out.read()).object();
    CHECK(json.keys() == QStringList{u"12 nội dung"_s, u"Tiêu chí chung"_s, u"Điều kiện"_s});
    const QJsonArray criteria = json[u"Tiêu chí chung"_s].toArray();
    REQUIRE(criteria.size() == 1);
    CHECK(criteria[0][u"Tự chấm"_s] == u"2.5"_s);
    CHECK(criteria[0][u"Cấp trên chấm"_s].isNull());
    CHECK(criteria[0][u"Mã dòng"_s].isString());
    CHECK(json[u"12 nội dung"_s][0][u"Nội dung"_s].toInt() == 2);
}

TEST_CASE("the audit log comes out in order, in the words of machines or of people")
{
    Small file;
    const Out out;
    exportAudit(file, rights::owner(), {Format::Csv, {}, {}, {}}, out.path());
    const QList<QByteArray> csv = lines(out.read());
    REQUIRE(csv.size() == 3); // the header, the seeding, the import
    CHECK(csv[0] == "seq,at,account,actor,action,kind,undoes,hash");
    CHECK(csv[1].startsWith("1,2026-11-02T12:00:00Z,,,"));
    CHECK(csv[1].contains(",creation,,"));
    CHECK(csv[2].contains(",import,,"));
    CHECK(exportAudit(file, rights::owner(), {Format::Csv, october, {}, {}}, out.path()).sheets.at(0).rows == 0);
    CHECK(exportAudit(file, rights::owner(), {Format::Xlsx, october.next(), {}, {}}, out.path()).sheets.at(0).name == u"Nhật ký"_s);
}
