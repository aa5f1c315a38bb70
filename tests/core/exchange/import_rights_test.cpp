// Whose rows somebody may bring in and take out: an officer those of their units, and nobody the judgement of themselves.
#include "import_book.h"

#include "exchange/export.h"
#include "exchange/pack.h"
#include "rating/sheet_verbs.h"
#include "staff/roster.h"

#include "access/authority.h"

using namespace Qt::StringLiterals;
using test::ImportFile;
using test::placesOf;
using test::Sheets;
using test::told;

namespace {

const base::Month october = *base::Month::of(2026, 10);

// Units A and B below R. CB1 heads R and manages CB2 (head of A), who manages CB3; CB4 is of B. CB3 is the officer of A: their account is 1.
class Office : public ImportFile {
public:
    Office()
    {
        const auto report =
            import({{u"Đơn vị"_s,
                     {{u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Mã đơn vị cấp trên"_s},
                      {u"R"_s, u"UBND"_s},
                      {u"A"_s, u"Phòng A"_s, u"R"_s},
                      {u"B"_s, u"Phòng B"_s, u"R"_s}}},
                    {u"Cán bộ"_s,
                     {{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s, u"Mã người quản lý"_s, u"Chức vụ"_s},
                      {u"CB1"_s, u"An"_s, u"R"_s, u"Người đứng đầu"_s, {}, u"Chủ tịch"_s},
                      {u"CB2"_s, u"Bình"_s, u"A"_s, u"Người đứng đầu"_s, u"CB1"_s, u"Trưởng phòng"_s},
                      {u"CB3"_s, u"Chi"_s, u"A"_s, u"Nhân viên"_s, u"CB2"_s, u"Chuyên viên"_s},
                      {u"CB4"_s, u"Dung"_s, u"B"_s, u"Nhân viên"_s, u"CB1"_s, u"Chuyên viên"_s},
                      {u"CB5"_s, u"Em"_s, u"A"_s, u"Nhân viên"_s, u"CB3"_s, u"Chuyên viên"_s}}},
                    {u"Công việc"_s,
                     {{u"Nội dung"_s, u"Mã cán bộ"_s, u"Tuần"_s, u"Số lượng giao"_s, u"Số lượng hoàn thành"_s, u"Số lỗi"_s, u"Số lỗi khách quan"_s},
                      {u"Việc của A"_s, u"CB3"_s, u"2026-W41"_s, u"10"_s, u"8"_s, u"2"_s, u"0"_s},
                      {u"Việc của B"_s, u"CB4"_s, u"2026-W41"_s, u"10"_s, u"8"_s, u"2"_s, u"0"_s}}},
                    {u"Nhận diện"_s,
                     {{u"Ngày"_s, u"Mã cán bộ"_s, u"Biểu hiện"_s, u"Minh chứng"_s, u"Kết luận"_s},
                      {u"07/10/2026"_s, u"CB3"_s, u"II.05"_s, u"Biên bản 1"_s, {}},
                      {u"07/10/2026"_s, u"CB4"_s, u"II.05"_s, u"Biên bản 2"_s, {}},
                      {u"08/10/2026"_s, u"CB4"_s, u"II.06"_s, u"Biên bản 3"_s, u"Xác nhận"_s}}},
                    {u"Tiêu chí chung"_s,
                     {{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s},
                      {u"2026-10"_s, u"CB3"_s, u"I.1"_s, u"5"_s, u"4"_s},
                      {u"2026-10"_s, u"CB4"_s, u"I.1"_s, u"5"_s, u"4"_s},
                      {u"2026-10"_s, u"CB5"_s, u"I.1"_s, u"5"_s, {}}}}});
        INFO(told(report));
        REQUIRE(report.saved);
        store::Edit edit(database(), {}, u"x"_s, store::EntryKind::Accounts);
        for (const base::Id account : {1, 2})
            edit.insert(u"account"_s,
                        {{u"login"_s, store::text(u"tk%1"_s.arg(account))},
                         {u"name"_s, store::text(u"x"_s)},
                         {u"role"_s, store::integer(account == 1 ? 2 : 1)},
                         {u"password_hash"_s, store::text(u"x"_s)}},
                        account);
        rights::OfficerUnit line;
        line.account = 1;
        line.unit = unit(u"A"_s);
        rights::save(edit, rights::owner(), line);
        edit.commit();
    }
    base::Id unit(const QString &code) { return rows(u"SELECT id FROM unit WHERE code = '%1'"_s.arg(code)).value(0).toLongLong(); }
    base::Id person(const QString &code) { return rows(u"SELECT id FROM cadre WHERE code = '%1'"_s.arg(code)).value(0).toLongLong(); }
    rights::Caller officer() { return {1, rights::Role::Officer, person(u"CB3"_s), u"Chi"_s}; }
    rights::Caller owner() { return {2, rights::Role::Owner, person(u"CB3"_s), u"Chi"_s}; } // serves everybody, and is CB3 too

    exchange::ImportReport importAs(const rights::Caller &caller, const Sheets &sheets, const exchange::ImportOptions &options = {})
    {
        TestBook book;
        for (const auto &[name, lines] : sheets)
            book.sheets << std::pair(name, test::sheetData(lines));
        QFile file(path(u"as.xlsx"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(book.bytes());
        file.close();
        return exchange::importFile(database(), caller, file.fileName(), options);
    }
    QString path(const QString &name) { return m_out.filePath(name); }
    // The lines of a CSV export, sorted, without the header.
    QStringList exported(exchange::ExportReport (*what)(store::Database &, const rights::Caller &, const exchange::ExportOptions &, const QString &),
                         const rights::Caller &caller, const QString &sheet)
    {
        what(database(), caller, {exchange::Format::Csv, {}, {}, sheet}, path(u"out.csv"_s));
        QFile file(path(u"out.csv"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeFirst();
        return lines;
    }

private:
    QTemporaryDir m_out;
};

const QStringList scores{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s};
const QStringList works{u"Nội dung"_s, u"Mã cán bộ"_s, u"Tuần"_s, u"Số lượng giao"_s, u"Số lượng hoàn thành"_s, u"Số lỗi"_s, u"Số lỗi khách quan"_s};
const QStringList seen{u"Ngày"_s, u"Mã cán bộ"_s, u"Biểu hiện"_s, u"Minh chứng"_s, u"Kết luận"_s};

} // namespace

TEST_CASE("an officer brings in rows of the people they serve, and unchanged ones of others pass")
{
    Office office;
    const QStringList before = office.everything();
    auto report =
        office.importAs(office.officer(), {{u"Tiêu chí chung"_s,
                                            {scores,
                                             {u"2026-10"_s, u"CB4"_s, u"I.1"_s, u"5"_s, u"4"_s}, // as it stands
                                             {u"2026-10"_s, u"CB4"_s, u"I.2"_s, {}, u"5"_s},
                                             {u"2026-10"_s, u"CB5"_s, u"I.2"_s, {}, u"5"_s}}},
                                           {u"Công việc"_s,
                                            {works,
                                             {u"Việc của B"_s, u"CB4"_s, u"2026-W41"_s, u"10"_s, u"10"_s, u"2"_s, u"0"_s},
                                             {u"Việc mới"_s, u"CB4"_s, u"2026-W41"_s, u"1"_s, {}, {}, {}},
                                             {u"Việc mới"_s, u"CB5"_s, u"2026-W41"_s, u"1"_s, {}, {}, {}}}},
                                           {u"Nhận diện"_s, {seen, {u"09/10/2026"_s, u"CB4"_s, u"II.07"_s, u"Biên bản"_s, {}}}},
                                           {u"Vắng mặt"_s, {{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Lý do"_s}, {u"CB4"_s, u"01/10/2026"_s, u"Ốm"_s}}},
                                           {u"Điều kiện"_s, {{u"Tháng"_s, u"Mã cán bộ"_s, u"Điều kiện"_s}, {u"2026-10"_s, u"CB4"_s, u"ky-luat"_s}}}});
    INFO(told(report));
    CHECK(placesOf(report)
          == QStringList{u"Tiêu chí chung 3 "_s, u"Công việc 2 "_s, u"Công việc 3 "_s, u"Nhận diện 2 "_s, u"Vắng mặt 2 "_s, u"Điều kiện 2 "_s});
    CHECK_FALSE(report.saved);
    CHECK(office.everything() == before);

    // the rest is theirs to bring in
    report = office.importAs(
        office.officer(),
        {{u"Tiêu chí chung"_s, {scores, {u"2026-10"_s, u"CB4"_s, u"I.2"_s, {}, u"5"_s}, {u"2026-10"_s, u"CB5"_s, u"I.2"_s, {}, u"5"_s}}}},
        {{}, false, true});
    INFO(told(report));
    CHECK(report.badRows == 1);
    CHECK(office.rows(u"SELECT c.code FROM criterion_score s JOIN cadre c ON c.id = s.cadre_id WHERE criterion = 'I.2'"_s) == QStringList{u"CB5"_s});
}

TEST_CASE("an officer changes no people of other units, nor takes them over")
{
    Office office;
    const QStringList header{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s, u"Mã người quản lý"_s, u"Chức vụ"_s};
    const auto report =
        office.importAs(office.officer(), {{u"Cán bộ"_s,
                                            {header,
                                             {u"CB4"_s, u"Dung"_s, u"B"_s, u"Nhân viên"_s, u"CB1"_s, u"Chuyên viên"_s}, // as it stands
                                             {u"CB4"_s, u"Dung"_s, u"A"_s, u"Nhân viên"_s, u"CB2"_s, u"Chuyên viên"_s}, // into their own unit
                                             {u"CB2"_s, u"Bình"_s, u"A"_s, u"Người đứng đầu"_s, u"CB1"_s, u"Trưởng phòng"_s},
                                             {u"CB8"_s, u"Giang"_s, u"B"_s, u"Nhân viên"_s, u"CB1"_s, u"Chuyên viên"_s},
                                             {u"CB9"_s, u"Hà"_s, u"A"_s, u"Nhân viên"_s, u"CB2"_s, u"Chuyên viên"_s}}}});
    INFO(told(report));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 3 Mã cán bộ"_s, u"Cán bộ 5 Mã cán bộ"_s});
}

TEST_CASE("an officer names and moves their own units, and hangs nothing below another's")
{
    Office office;
    const auto report = office.importAs(office.officer(), {{u"Đơn vị"_s,
                                                            {{u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Mã đơn vị cấp trên"_s},
                                                             {u"R"_s, u"UBND"_s}, // as it stands
                                                             {u"A"_s, u"Phòng A và C"_s, u"R"_s},
                                                             {u"B"_s, u"Phòng B"_s, u"A"_s},
                                                             {u"C"_s, u"Tổ C"_s, u"A"_s},
                                                             {u"D"_s, u"Tổ D"_s, u"R"_s},
                                                             {u"E"_s, u"Tổ E"_s, {}}}}});
    INFO(told(report));
    CHECK(placesOf(report)
          == QStringList{u"Đơn vị 4 Mã đơn vị"_s, u"Đơn vị 4 Mã đơn vị cấp trên"_s, u"Đơn vị 6 Mã đơn vị cấp trên"_s,
                         u"Đơn vị 7 Mã đơn vị cấp trên"_s});
    // cut loose, its head would decide in the chairman's place
    const auto loose = office.importAs(office.officer(), {{u"Đơn vị"_s,
                                                           {{u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Mã đơn vị cấp trên"_s}, //
                                                            {u"A"_s, u"Phòng A"_s, {}}}}});
    INFO(told(loose));
    CHECK(placesOf(loose) == QStringList{u"Đơn vị 2 Mã đơn vị cấp trên"_s});
}

TEST_CASE("whoever imports brings in no judgement of themselves, be they the owner of the file")
{
    Office office;
    const rights::Caller caller = GENERATE_REF(office.officer(), office.owner());
    CAPTURE(int(caller.role));
    const auto refused = [&](const Sheets &sheets) {
        const QStringList before = office.everything();
        const auto report = office.importAs(caller, sheets);
        INFO(told(report));
        CHECK(report.badRows == 1);
        CHECK(office.everything() == before);
    };
    const auto taken = [&](const Sheets &sheets) {
        const auto report = office.importAs(caller, sheets);
        INFO(told(report));
        CHECK(report.badRows == 0);
    };
    refused({{u"Tiêu chí chung"_s, {scores, {u"2026-10"_s, u"CB3"_s, u"I.1"_s, u"5"_s, u"5"_s}}}});
    refused({{u"Tiêu chí chung"_s, {scores, {u"2026-10"_s, u"CB3"_s, u"I.2"_s, {}, u"5"_s}}}});
    taken({{u"Tiêu chí chung"_s, {scores, {u"2026-10"_s, u"CB3"_s, u"I.1"_s, u"4,5"_s, u"4"_s}}}}); // their own word, the superior's as it stands
    refused({{u"Công việc"_s, {works, {u"Việc của A"_s, u"CB3"_s, u"2026-W41"_s, u"10"_s, u"8"_s, u"2"_s, u"1"_s}}}});
    taken({{u"Công việc"_s, {works, {u"Việc của A"_s, u"CB3"_s, u"2026-W41"_s, u"10"_s, u"9"_s, u"2"_s, u"0"_s}}}});
    for (const QString &word : {u"Bác bỏ"_s, u"Xác nhận"_s})
        refused({{u"Nhận diện"_s, {seen, {u"07/10/2026"_s, u"CB3"_s, u"II.05"_s, u"Biên bản 1"_s, word}}}});
    refused({{u"Điều kiện"_s, {{u"Tháng"_s, u"Mã cán bộ"_s, u"Điều kiện"_s}, {u"2026-10"_s, u"CB3"_s, u"ky-luat"_s}}}});
    // by Mã dòng neither: the row of their own observation may not become another's
    const QString id = office.rows(u"SELECT id FROM observation WHERE evidence = 'Biên bản 1'"_s).value(0);
    refused({{u"Nhận diện"_s, {seen + QStringList{u"Mã dòng"_s}, {u"07/10/2026"_s, u"CB5"_s, u"II.05"_s, u"Biên bản 1"_s, {}, id}}}});
}

TEST_CASE("a conclusion brought in says when, and by whom where the importer may conclude")
{
    Office office;
    const Sheets confirmed{{u"Nhận diện"_s, {seen, {u"07/10/2026"_s, u"CB4"_s, u"II.05"_s, u"Biên bản 2"_s, u"Xác nhận"_s}}}};
    const rights::Caller head{2, rights::Role::Owner, office.person(u"CB1"_s), u"An"_s};
    REQUIRE(office.importAs(head, confirmed).saved);
    const QString sql =
        u"SELECT c.code, o.concluded_at FROM observation o LEFT JOIN cadre c ON c.id = o.concluded_by WHERE evidence = 'Biên bản 2'"_s;
    CHECK(office.rows(sql) == QStringList{u"CB1|2026-11-02T12:00:00Z"_s});
    office.now = office.now.addDays(1);
    CHECK_FALSE(office.importAs(head, confirmed).saved); // as it stands
    CHECK(office.rows(sql) == QStringList{u"CB1|2026-11-02T12:00:00Z"_s});
}

TEST_CASE("an objective cause needs its fault, in the book or in the file")
{
    Office office;
    auto report = office.import({{u"Công việc"_s,
                                  {works,
                                   {u"Việc của A"_s, u"CB3"_s, u"2026-W41"_s, u"10"_s, u"8"_s, u"2"_s, u"3"_s},
                                   {u"Việc mới"_s, u"CB3"_s, u"2026-W41"_s, u"10"_s, u"8"_s, {}, u"1"_s}}}});
    INFO(told(report));
    CHECK(placesOf(report) == QStringList{u"Công việc 2 Số lỗi khách quan"_s, u"Công việc 3 Số lỗi khách quan"_s});
    // without the column of faults the stored ones count; without that of causes they never outnumber them
    report = office.import({{u"Công việc"_s,
                             {{u"Nội dung"_s, u"Mã cán bộ"_s, u"Tuần"_s, u"Số lượng giao"_s, u"Số lỗi khách quan"_s},
                              {u"Việc của A"_s, u"CB3"_s, u"2026-W41"_s, u"10"_s, u"3"_s},
                              {u"Việc của B"_s, u"CB4"_s, u"2026-W41"_s, u"10"_s, u"2"_s}}}},
                           {{}, false, true});
    CHECK(placesOf(report) == QStringList{u"Công việc 2 Số lỗi khách quan"_s});
    report = office.import({{u"Công việc"_s,
                             {{u"Nội dung"_s, u"Mã cán bộ"_s, u"Tuần"_s, u"Số lượng giao"_s, u"Số lỗi"_s},
                              {u"Việc của B"_s, u"CB4"_s, u"2026-W41"_s, u"10"_s, u"1"_s}}}});
    INFO(told(report));
    CHECK(report.saved);
    CHECK(office.rows(u"SELECT faults, faults_excused FROM work_result ORDER BY id"_s) == QStringList{u"2|0"_s, u"1|1"_s});
}

TEST_CASE("an officer takes out what they may read: their people, and no self-score of their reports before it is submitted")
{
    Office office;
    const auto has = [](const QStringList &lines, const QString &text) {
        return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(text); });
    };
    const QStringList observed = office.exported(exchange::exportObservations, office.officer(), {});
    CHECK(has(observed, u"Biên bản 1"_s));
    CHECK_FALSE(has(observed, u"Biên bản 2"_s));
    CHECK_FALSE(has(observed, u"Biên bản 3"_s));
    const QStringList staff = office.exported(exchange::exportRoster, office.officer(), u"Cán bộ"_s);
    CHECK(staff.size() == 3);
    CHECK_FALSE(has(staff, u"CB4"_s));
    CHECK(office.exported(exchange::exportWork, office.officer(), {}).size() == 1);
    const QStringList given = office.exported(exchange::exportScorecards, office.officer(), u"Tiêu chí chung"_s);
    CHECK(has(given, u"CB3"_s)); // their own
    CHECK_FALSE(has(given, u"CB4"_s));
    CHECK_FALSE(has(given, u"CB5"_s)); // whom they manage
    CHECK(has(office.exported(exchange::exportScorecards, rights::owner(), u"Tiêu chí chung"_s), u"CB5"_s));
    exchange::exportMonth(office.database(), office.officer(), {exchange::Format::Csv, october, {}, {}}, office.path(u"month.csv"_s));
    QFile month(office.path(u"month.csv"_s));
    REQUIRE(month.open(QIODevice::ReadOnly));
    const QByteArray sheets = month.readAll();
    CHECK(sheets.contains("CB5"));
    CHECK_FALSE(sheets.contains("CB4"));

    const auto packs = [&](const QString &folder) {
        return exchange::exportPacks(office.database(), office.officer(), october, office.unit(u"A"_s), office.path(folder));
    };
    exchange::PackReport report = packs(u"before"_s);
    CHECK_FALSE(has(report.files, u"tu-cham_2026-10_CB5"_s));
    CHECK(has(report.notes, u"CB5"_s));
    {
        store::Edit edit(office.database(), {}, u"ký"_s, store::EntryKind::Signature);
        rating::Sheets signing(office.database(), october);
        rating::submit(edit, signing, rights::owner(), office.person(u"CB5"_s));
        edit.commit();
    }
    CHECK(has(office.exported(exchange::exportScorecards, office.officer(), u"Tiêu chí chung"_s), u"CB5"_s));
    CHECK(has(packs(u"after"_s).files, u"tu-cham_2026-10_CB5"_s));
}
