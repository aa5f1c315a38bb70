// One person's own data: all of it, nobody else's, and no more than whoever asks may see.
#include "exchange/export.h"

#include "base/failure.h"
#include "exchange/xlsx_reader.h"
#include "import_book.h"
#include "staff/staff_table.h"
#include "store/audit.h"

using namespace exchange;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

struct Ward : ImportFile {
    Ward() { REQUIRE(importData("ward.xlsx").saved); }
    base::Id person(const QString &code) { return rows(u"SELECT id FROM cadre WHERE code = '%1'"_s.arg(code)).value(0).toLongLong(); }
    qint64 number(const QString &sql) { return rows(sql).value(0).toLongLong(); }
    rights::Caller member(const QString &code, rights::Role role = rights::Role::Member) { return {5, role, person(code), code}; }
};

qint64 rowsOf(const ExportReport &report, const QString &sheet)
{
    for (const ExportReport::Sheet &each : report.sheets)
        if (each.name == sheet)
            return each.rows;
    return -1;
}

// All texts of a column, by its head.
QStringList column(SheetFile &book, const QString &sheet, const QString &head)
{
    QStringList texts;
    for (int i = 0; i < book.count(); ++i) {
        if (book.name(i) != sheet)
            continue;
        const auto rows = book.open(i);
        Row row;
        REQUIRE(rows->next(row));
        int at = -1;
        for (const auto &[place, cell] : row.cells)
            if (cell.text == head)
                at = place;
        REQUIRE(at >= 0);
        while (rows->next(row))
            for (const auto &[place, cell] : row.cells)
                if (place == at)
                    texts << cell.text;
    }
    return texts;
}

bool refused(const std::function<void()> &act)
{
    try {
        act();
    } catch (const base::Failure &failure) {
        return failure.kind() == base::FailureKind::Refused;
    }
    return false;
}

// Somebody of the ward with all kinds of rows.
QString busiest(Ward &ward)
{
    return ward
        .rows(u"SELECT c.code FROM observation o JOIN cadre c ON c.id = o.cadre_id JOIN work_item w ON w.lead_id = c.id "
              "JOIN post p ON p.cadre_id = c.id WHERE p.role = 3 GROUP BY c.id ORDER BY count(*) DESC, c.code"_s)
        .value(0);
}

} // namespace

TEST_CASE("the workbook of one person holds all that is theirs and nothing of others")
{
    Ward ward;
    const QString code = busiest(ward);
    const base::Id cadre = ward.person(code);
    REQUIRE(cadre != 0);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"mot-nguoi.xlsx"_s);
    const qint64 before = ward.database().auditHead();
    const ExportReport report = exportPerson(ward, rights::owner(), cadre, path);
    CHECK(ward.database().auditHead() == before + 1);
    const QString id = QString::number(cadre);
    CHECK(rowsOf(report, u"Cán bộ"_s) == ward.number(u"SELECT count(*) FROM post WHERE cadre_id = "_s + id));
    CHECK(rowsOf(report, u"Vắng mặt"_s) == ward.number(u"SELECT count(*) FROM absence WHERE cadre_id = "_s + id));
    CHECK(rowsOf(report, u"Nhận diện"_s) == ward.number(u"SELECT count(*) FROM observation WHERE cadre_id = "_s + id));
    CHECK(rowsOf(report, u"Tiêu chí chung"_s) == ward.number(u"SELECT count(*) FROM criterion_score WHERE cadre_id = "_s + id));
    CHECK(rowsOf(report, u"Công việc"_s) >= ward.number(u"SELECT count(*) FROM work_item WHERE lead_id = "_s + id));
    CHECK(rowsOf(report, u"Nhận diện"_s) > 0);
    CHECK(rowsOf(report, u"Phiếu các tháng"_s) > 0);
    CHECK(rowsOf(report, u"Kiến nghị"_s) == 0);

    const auto book = openXlsx(path);
    QStringList whose = column(*book, u"Cán bộ"_s, u"Mã cán bộ"_s) + column(*book, u"Nhận diện"_s, u"Mã cán bộ"_s)
                        + column(*book, u"Tiêu chí chung"_s, u"Mã cán bộ"_s) + column(*book, u"Phiếu các tháng"_s, u"Mã CB"_s);
    whose.removeDuplicates();
    CHECK(whose == QStringList{code});
    const QStringList leads = column(*book, u"Công việc"_s, u"Mã cán bộ"_s);
    CHECK(leads.contains(code));
    CHECK(column(*book, u"Phiếu các tháng"_s, u"Tháng"_s).contains(u"2026-10"_s));
}

TEST_CASE("people take out their own data, though they may not export everybody's; a colleague's are refused")
{
    Ward ward;
    const QString code = busiest(ward);
    const base::Id manager = ward.number(u"SELECT manager_id FROM post WHERE cadre_id = %1 ORDER BY id DESC"_s.arg(ward.person(code)));
    const QString other = ward.rows(u"SELECT c.code FROM cadre c JOIN post p ON p.cadre_id = c.id WHERE p.role = 3 AND c.code <> '%1' "
                                    "AND c.id <> %2 ORDER BY c.code"_s.arg(code)
                                        .arg(manager))
                              .value(0);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"mot-nguoi.xlsx"_s);
    CHECK(refused([&] { exportPerson(ward, ward.member(other), ward.person(code), path); }));
    CHECK(refused([&] { exportPerson(ward, rights::owner(), 123, path); }));
    CHECK_FALSE(QFile::exists(path));
    const ExportReport own = exportPerson(ward, ward.member(code, rights::Role::Reader), ward.person(code), path);
    CHECK(rowsOf(own, u"Cán bộ"_s) > 0);
    CHECK(rowsOf(own, u"Phiếu các tháng"_s) > 0);
    CHECK(rowsOf(own, u"Tiêu chí chung"_s) == ward.number(u"SELECT count(*) FROM criterion_score WHERE cadre_id = %1"_s.arg(ward.person(code))));
    for (const QString &lead : column(*openXlsx(path), u"Công việc"_s, u"Mã cán bộ"_s))
        CHECK(lead == code); // work of others in which they take part is for who may see its lead's sheet
}

TEST_CASE("a direct manager gets no self-scores before they are submitted")
{
    Ward ward;
    const QString code = ward.rows(u"SELECT c.code FROM criterion_score s JOIN cadre c ON c.id = s.cadre_id JOIN post p ON p.cadre_id = c.id "
                                   "WHERE s.self_half IS NOT NULL AND p.manager_id IS NOT NULL AND p.to_date IS NULL ORDER BY c.code"_s)
                             .value(0);
    REQUIRE_FALSE(code.isEmpty());
    const QString manager = ward.rows(u"SELECT m.code FROM post p JOIN cadre m ON m.id = p.manager_id JOIN cadre c ON c.id = p.cadre_id "
                                      "WHERE c.code = '%1' AND p.to_date IS NULL"_s.arg(code))
                                .value(0);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"mot-nguoi.xlsx"_s);
    exportPerson(ward, ward.member(manager), ward.person(code), path);
    const auto book = openXlsx(path);
    CHECK(column(*book, u"Tiêu chí chung"_s, u"Tự chấm"_s).isEmpty());
    CHECK(column(*book, u"Phiếu các tháng"_s, u"Điểm chung tự chấm"_s).isEmpty());
    exportPerson(ward, ward.member(code), ward.person(code), path);
    CHECK_FALSE(column(*openXlsx(path), u"Tiêu chí chung"_s, u"Tự chấm"_s).isEmpty());
}
