// Recognitions, criteria, contents, conditions.
#include "import_book.h"

#include "base/failure.h"

using namespace Qt::StringLiterals;
using test::ImportFile;
using test::placesOf;
using test::Sheets;
using test::told;

namespace {

using Rows = QList<QStringList>;

// A head (CB1), a civil servant (CB2) and a public employee (CB3).
void addPeople(ImportFile &file)
{
    const auto report = file.import({{u"Đơn vị"_s, {{u"Mã đơn vị"_s, u"Tên đơn vị"_s}, {u"A"_s, u"Phòng A"_s}}},
                                     {u"Cán bộ"_s,
                                      {{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s, u"Đối tượng"_s},
                                       {u"CB1"_s, u"An"_s, u"A"_s, u"Người đứng đầu"_s, u"Cán bộ"_s},
                                       {u"CB2"_s, u"Bình"_s, u"A"_s, u"Nhân viên"_s, {}},
                                       {u"CB3"_s, u"Chi"_s, u"A"_s, u"Nhân viên"_s, u"Viên chức"_s}}}});
    REQUIRE(report.saved);
}

} // namespace

TEST_CASE("recognitions have a subject, a manifestation of the 25 and evidence")
{
    ImportFile file;
    addPeople(file);
    const QStringList header{u"Ngày"_s,   u"Mã cán bộ"_s, u"Mã đơn vị"_s,          u"Biểu hiện"_s,     u"Minh chứng"_s,
                             u"Mức độ"_s, u"Kết luận"_s,  u"Mã người phát hiện"_s, u"Hạn khắc phục"_s, u"Đã khắc phục"_s};
    const QString day = u"07/10/2026"_s;
    const auto sheet = [&](const Rows &rows) { return Sheets{{u"Nhận diện"_s, Rows{header} + rows}}; };
    auto report = file.import(sheet({{day, u"CB2"_s, {}, u"II.05"_s, u"Biên bản 1"_s, u"nang"_s, u"Xác nhận"_s, u"CB1"_s, u"20/10/2026"_s, u"x"_s},
                                     {day, {}, u"A"_s, u"III.01"_s, u"Biên bản 2"_s},
                                     {day, u"CB1"_s, {}, u"III.04"_s, u"Biên bản 3"_s}}));
    INFO(told(report));
    CHECK(report.inserted == 3);
    CHECK(file.rows(u"SELECT date, indicator, severity, conclusion, remedy_due, remedied FROM observation ORDER BY id"_s)
          == QStringList{u"2026-10-07|II.05|3|1|2026-10-20|1"_s, u"2026-10-07|III.01|1|-|-|0"_s, u"2026-10-07|III.04|1|-|-|0"_s});

    report = file.import(sheet({{day, u"CB2"_s, {}, u"III.01"_s, u"Biên bản"_s},
                                {day, u"CB2"_s, {}, u"I.13"_s, u"Biên bản"_s},
                                {day, u"CB2"_s, {}, u"I.01"_s, u"  "_s},
                                {day, {}, {}, u"I.01"_s, u"Biên bản"_s},
                                {day, u"CB2"_s, u"A"_s, u"I.01"_s, u"Biên bản"_s},
                                {{}, u"CB2"_s, {}, u"I.01"_s, u"Biên bản"_s},
                                {day, u"CB2"_s, {}, u"I.01"_s, u"Biên bản"_s, u"Rất nặng"_s, u"Có"_s, u"CB9"_s, u"06/10/2026"_s, u"?"_s},
                                {day, u"CB2"_s, {}, u"II.05"_s, u"Biên bản 1"_s},
                                {day, u"CB2"_s, {}, u"II.05"_s, u"Biên bản 1"_s}}));
    CHECK(placesOf(report)
          == QStringList{u"Nhận diện 2 Biểu hiện"_s, u"Nhận diện 3 Biểu hiện"_s, u"Nhận diện 4 Minh chứng"_s, u"Nhận diện 5 Mã cán bộ"_s,
                         u"Nhận diện 6 Mã đơn vị"_s, u"Nhận diện 7 Ngày"_s, u"Nhận diện 8 Mức độ"_s, u"Nhận diện 8 Mã người phát hiện"_s,
                         u"Nhận diện 8 Kết luận"_s, u"Nhận diện 8 Hạn khắc phục"_s, u"Nhận diện 8 Đã khắc phục"_s, u"Nhận diện 10 Minh chứng"_s});
    CHECK(report.badRows == 8);

    // an empty cell clears, an absent column leaves
    report = file.import(
        {{u"Nhận diện"_s,
          {{u"Ngày"_s, u"Mã cán bộ"_s, u"Biểu hiện"_s, u"Minh chứng"_s, u"Kết luận"_s, u"Mức độ"_s}, {day, u"CB2"_s, u"II.05"_s, u"Biên bản 1"_s}}}});
    INFO(told(report));
    CHECK(report.updated == 1);
    CHECK(file.rows(u"SELECT severity, conclusion, remedy_due FROM observation WHERE indicator = 'II.05'"_s) == QStringList{u"1|-|2026-10-20"_s});
}

TEST_CASE("a conclusion's signature stays under the case and the conclusion that were signed, and under no other")
{
    ImportFile file;
    addPeople(file);
    const QStringList header{u"Ngày"_s, u"Mã cán bộ"_s, u"Biểu hiện"_s, u"Minh chứng"_s, u"Kết luận"_s, u"Mức độ"_s, u"Giải trình"_s, u"Mã dòng"_s};
    const Rows cases{{u"07/10/2026"_s, u"CB2"_s, u"II.05"_s, u"BB 1"_s, u"Xác nhận"_s, u"Nhẹ"_s, {}, {}}};
    REQUIRE(file.import({{u"Nhận diện"_s, Rows{header} + cases}}).saved);
    const QString id = file.rows(u"SELECT id FROM observation"_s)[0];
    const QString signature = u"SELECT concluded_by IS NULL, concluded_at IS '2026-10-30T00:00:00Z' FROM observation"_s;
    const auto after = [&](int column, const QString &text) {
        {
            store::Edit edit(file, {}, u"test"_s);
            edit.update(u"observation"_s, id.toLongLong(),
                        {{u"concluded_by"_s, file.rows(u"SELECT id FROM cadre WHERE code = 'CB1'"_s)[0].toLongLong()},
                         {u"concluded_at"_s, u"2026-10-30T00:00:00Z"_s},
                         {u"conclusion"_s, qint64(1)},
                         {u"severity"_s, qint64(1)},
                         {u"evidence"_s, u"BB 1"_s},
                         {u"date"_s, u"2026-10-07"_s}});
            edit.commit();
        }
        Rows rows = cases;
        rows[0].last() = id;
        rows[0][column] = text;
        const auto report = file.import({{u"Nhận diện"_s, Rows{header} + rows}});
        INFO(told(report));
        CHECK(report.badRows == 0);
        return file.rows(signature)[0];
    };
    const QString kept = u"0|1"_s, gone = u"1|0"_s;
    CHECK(after(1, u"CB2"_s) == kept);
    CHECK(after(6, u"Do tàu hỏng"_s) == kept);
    CHECK(after(4, u"Bác bỏ"_s) == gone);
    CHECK(after(4, {}) == gone);
    CHECK(after(3, u"BB 2"_s) == gone);
    CHECK(after(5, u"Nặng"_s) == gone);
    CHECK(after(0, u"08/10/2026"_s) == gone);
}

TEST_CASE("with Mã dòng stored rows alike come back as they are, and a key given up is free")
{
    ImportFile file;
    addPeople(file);
    const QStringList header{u"Ngày"_s, u"Mã cán bộ"_s, u"Biểu hiện"_s, u"Minh chứng"_s, u"Mã dòng"_s};
    const auto row = [](const QString &evidence, const QString &id) { return QStringList{u"07/10/2026"_s, u"CB2"_s, u"II.05"_s, evidence, id}; };
    const auto sheet = [&](const Rows &rows) { return Sheets{{u"Nhận diện"_s, Rows{header} + rows}}; };
    REQUIRE(file.import(sheet({row(u"BB 1"_s, {}), row(u"BB 2"_s, {})})).saved);
    const QStringList ids = file.rows(u"SELECT id FROM observation ORDER BY id"_s);
    {
        store::Edit edit(file, {}, u"test"_s);
        edit.update(u"observation"_s, ids[1].toLongLong(), {{u"evidence"_s, u"BB 1"_s}}); // as the window lets people do
        edit.commit();
    }
    auto report = file.import(sheet({row(u"BB 1"_s, ids[0]), row(u"BB 1"_s, ids[1])}));
    INFO(told(report));
    CHECK((report.unchanged == 2 && report.badRows == 0));
    // a third one alike is a mistake, before them or after them
    CHECK(placesOf(file.import(sheet({row(u"BB 1"_s, ids[0]), row(u"BB 1"_s, {})}))) == QStringList{u"Nhận diện 3 Minh chứng"_s});
    CHECK_FALSE(file.import(sheet({row(u"BB 1"_s, {}), row(u"BB 1"_s, ids[0]), row(u"BB 1"_s, ids[1])})).saved);
    // the first is corrected and another takes its old key; a row without Mã dòng is not taken for one that is named
    report = file.import(sheet({row(u"BB 7"_s, ids[0]), row(u"BB 8"_s, ids[1]), row(u"BB 1"_s, {})}));
    INFO(told(report));
    CHECK((report.updated == 2 && report.inserted == 1 && report.badRows == 0));
    CHECK(file.rows(u"SELECT evidence FROM observation ORDER BY id"_s) == QStringList{u"BB 7"_s, u"BB 8"_s, u"BB 1"_s});
    CHECK(placesOf(file.import(sheet({row(u"BB 8"_s, ids[0])}))) == QStringList{u"Nhận diện 2 Minh chứng"_s});
}

TEST_CASE("points have a step and a maximum of the month's rules")
{
    ImportFile file;
    addPeople(file);
    const QStringList header{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s, u"Minh chứng"_s};
    auto report = file.import({{u"Tiêu chí chung"_s,
                                {header,
                                 {u"2026-10"_s, u"CB2"_s, u"I.1"_s, u"5"_s, u"4,5"_s},
                                 {u"10/2026"_s, u"CB2"_s, u"III.4"_s, {}, u"2.5"_s},
                                 {u"01/10/2026"_s, u"CB3"_s, u"I.1"_s, {}, u"0"_s}}}});
    INFO(told(report));
    CHECK(report.inserted == 3);
    CHECK(file.rows(u"SELECT month, criterion, self_half, superior_half FROM criterion_score ORDER BY id"_s)
          == QStringList{u"2026-10|I.1|10|9"_s, u"2026-10|III.4|-|5"_s, u"2026-10|I.1|-|0"_s});
    report = file.import({{u"Tiêu chí chung"_s,
                           {header,
                            {u"2026-10"_s, u"CB2"_s, u"I.1"_s, u"5,5"_s, u"4,3"_s},
                            {u"2026-13"_s, u"CB2"_s, u"I.1"_s},
                            {u"2026-10"_s, u"CB2"_s, u"IV.1"_s},
                            {u"2026-10"_s, {}, u"I.1"_s},
                            {u"2026-10"_s, u"CB2"_s, u"I.2"_s, {}, u"-1"_s},
                            {u"2026-10"_s, u"CB2"_s, u"II.1"_s, u"1"_s},
                            {u"10/2026"_s, u"CB2"_s, u"II.1"_s, u"2"_s}}}});
    CHECK(placesOf(report)
          == QStringList{u"Tiêu chí chung 2 Tự chấm"_s, u"Tiêu chí chung 2 Cấp trên chấm"_s, u"Tiêu chí chung 3 Tháng"_s,
                         u"Tiêu chí chung 4 Tiêu chí"_s, u"Tiêu chí chung 5 Mã cán bộ"_s, u"Tiêu chí chung 6 Cấp trên chấm"_s,
                         u"Tiêu chí chung 8 Tiêu chí"_s});

    const QStringList contents{u"Tháng"_s, u"Mã cán bộ"_s, u"Nội dung"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s};
    report = file.import(
        {{u"12 nội dung"_s, {contents, {u"2026-10"_s, u"CB1"_s, u"1"_s, u"8"_s, u"7,5"_s}, {u"2026-10"_s, u"CB1"_s, u"2"_s, u"9"_s, u"9"_s}}}});
    CHECK(report.inserted == 2);
    report = file.import({{u"12 nội dung"_s,
                           {contents,
                            {u"2026-10"_s, u"CB1"_s, u"1"_s, u"8,5"_s, u"9"_s},
                            {u"2026-10"_s, u"CB1"_s, u"13"_s},
                            {u"2026-10"_s, u"CB1"_s, u"0"_s},
                            {u"2026-10"_s, u"CB1"_s, u"1,5"_s}}}});
    CHECK(placesOf(report)
          == QStringList{u"12 nội dung 2 Tự chấm"_s, u"12 nội dung 2 Cấp trên chấm"_s, u"12 nội dung 3 Nội dung"_s, u"12 nội dung 4 Nội dung"_s,
                         u"12 nội dung 5 Nội dung"_s});

    const QStringList conditions{u"Tháng"_s, u"Mã cán bộ"_s, u"Điều kiện"_s, u"Căn cứ"_s};
    report =
        file.import({{u"Điều kiện"_s, {conditions, {u"2026-10"_s, u"CB2"_s, u"ky-luat"_s, u"QĐ 15"_s}, {u"2026-10"_s, u"CB2"_s, u"ky luat"_s}}}});
    CHECK(placesOf(report) == QStringList{u"Điều kiện 3 Điều kiện"_s});
}

TEST_CASE("a guard's refusal is a bad row with the guard's words; identical rows pass")
{
    ImportFile file;
    addPeople(file);
    const QStringList header{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Cấp trên chấm"_s};
    const auto sheet = [&](const QString &october, const QString &november) {
        return Sheets{{u"Tiêu chí chung"_s, {header, {u"2026-10"_s, u"CB2"_s, u"I.1"_s, october}, {u"2026-11"_s, u"CB2"_s, u"I.1"_s, november}}}};
    };
    REQUIRE(file.import(sheet(u"4"_s, u"4"_s)).inserted == 2);
    file.database().addGuard([](store::Database &, const store::RowChange &change) {
        if (store::textOf(change.after, u"month") == u"2026-10")
            base::refuse(u"tháng 10/2026 đã khóa"_s);
    });
    auto report = file.import(sheet(u"4"_s, u"5"_s));
    CHECK(report.unchanged == 1);
    CHECK(report.updated == 1);
    report = file.import(sheet(u"3"_s, u"4"_s));
    REQUIRE(report.bad.size() == 1);
    CHECK(report.bad[0] == exchange::BadCell{u"Tiêu chí chung"_s, 2, {}, {}, u"tháng 10/2026 đã khóa"_s});
    CHECK_FALSE(report.saved);
    exchange::ImportOptions skip;
    skip.skipBadRows = true;
    CHECK(file.import(sheet(u"3"_s, u"4"_s), skip).saved);
    CHECK(file.rows(u"SELECT month, superior_half FROM criterion_score ORDER BY month"_s) == QStringList{u"2026-10|8"_s, u"2026-11|8"_s});
}

TEST_CASE("a bad month or an unknown person does not hide what else is wrong with a row")
{
    ImportFile file;
    addPeople(file);
    const auto report = file.import(
        {{u"Tiêu chí chung"_s,
          {{u"Tháng"_s, u"Mã cán bộ"_s, u"Tiêu chí"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s},
           {u"2026-13"_s, u"CB9"_s, u"IX.9"_s, u"4,3"_s, u"x"_s},
           {u"2026-10"_s, u"CB9"_s, u"I.1"_s, u"5,5"_s}}},
         {u"12 nội dung"_s,
          {{u"Tháng"_s, u"Mã cán bộ"_s, u"Nội dung"_s, u"Tự chấm"_s}, {u"?"_s, u"CB9"_s, u"13"_s, u"-1"_s}, {u"?"_s, u"CB1"_s, u"1"_s, u"99"_s}}},
         {u"Vắng mặt"_s, {{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Lý do"_s, u"Đến ngày"_s}, {u"CB9"_s, u"32/10/2026"_s, {}, u"mai"_s}}},
         {u"Điều kiện"_s, {{u"Tháng"_s, u"Mã cán bộ"_s, u"Điều kiện"_s}, {u"?"_s, u"CB9"_s, u"ky-luạt"_s}, {u"?"_s, u"CB2"_s, u"ky-luat"_s}}}});
    INFO(told(report));
    CHECK(placesOf(report)
          == QStringList{u"Tiêu chí chung 2 Tháng"_s,
                         u"Tiêu chí chung 2 Mã cán bộ"_s,
                         u"Tiêu chí chung 2 Tiêu chí"_s,
                         u"Tiêu chí chung 2 Tự chấm"_s,
                         u"Tiêu chí chung 2 Cấp trên chấm"_s,
                         u"Tiêu chí chung 3 Mã cán bộ"_s,
                         u"Tiêu chí chung 3 Tự chấm"_s,
                         u"12 nội dung 2 Tháng"_s,
                         u"12 nội dung 2 Mã cán bộ"_s,
                         u"12 nội dung 2 Nội dung"_s,
                         u"12 nội dung 2 Tự chấm"_s,
                         u"12 nội dung 3 Tháng"_s,
                         u"12 nội dung 3 Tự chấm"_s,
                         u"Vắng mặt 2 Mã cán bộ"_s,
                         u"Vắng mặt 2 Từ ngày"_s,
                         u"Vắng mặt 2 Đến ngày"_s,
                         u"Điều kiện 2 Tháng"_s,
                         u"Điều kiện 2 Mã cán bộ"_s,
                         u"Điều kiện 2 Điều kiện"_s,
                         u"Điều kiện 3 Tháng"_s});
}
