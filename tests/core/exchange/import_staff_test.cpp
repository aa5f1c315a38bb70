// Units, people, posts, absences: keys, references, cascades, names and codes.
#include "import_book.h"

#include "base/failure.h"

using namespace Qt::StringLiterals;
using exchange::ImportOptions;
using test::ImportFile;
using test::placesOf;
using test::Sheets;
using test::told;

namespace {

using Rows = QList<QStringList>;

const QStringList unitHeader{u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Khối"_s, u"Mã đơn vị cấp trên"_s};
const QStringList staffHeader{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s,        u"Vai trò"_s,
                              u"Chức vụ"_s,   u"Từ ngày"_s,   u"Mã người quản lý"_s, u"Ngày sinh"_s};

QStringList person(const QString &code, const QString &name, const QString &manager = {}, const QString &unit = u"A"_s,
                   const QString &title = u"Chuyên viên"_s, const QString &from = u"1/7/2025"_s)
{
    return {code, name, unit, u"Nhân viên"_s, title, from, manager, {}};
}

Sheets ward(const Rows &staff)
{
    return {{u"Cán bộ"_s, Rows{staffHeader} + staff}, {u"Đơn vị"_s, {unitHeader, {u"A"_s, u"Phòng A"_s, u"Chính quyền"_s}}}};
}

const QString posts = u"SELECT c.code, u.code, p.title, p.from_date, m.code FROM post p JOIN cadre c ON c.id = p.cadre_id "
                      "JOIN unit u ON u.id = p.unit_id LEFT JOIN cadre m ON m.id = p.manager_id ORDER BY p.id"_s;

} // namespace

TEST_CASE("units find their parents in the book and in the file, in any order")
{
    ImportFile file;
    auto report =
        file.import({{u"Đơn vị"_s, {unitHeader, {u"C"_s, u"Tổ C"_s, {}, u"B"_s}, {u"B"_s, u"Phòng B"_s, u"DANG"_s, u"A"_s}, {u"A"_s, u"Ủy ban"_s}}}});
    INFO(told(report));
    CHECK(report.inserted == 3);
    const QString tree = u"SELECT u.code, u.name, u.block, p.code FROM unit u LEFT JOIN unit p ON p.id = u.parent_id ORDER BY u.code"_s;
    CHECK(file.rows(tree) == QStringList{u"A|Ủy ban|-|-"_s, u"B|Phòng B|1|A"_s, u"C|Tổ C|-|B"_s});

    // an absent column leaves, an empty cell clears
    report = file.import({{u"Đơn vị"_s, {{u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Khối"_s}, {u"B"_s, u"Phòng B mới"_s, {}}, {u"A"_s, u"Ủy ban"_s, {}}}}});
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 1);
    CHECK(file.rows(tree) == QStringList{u"A|Ủy ban|-|-"_s, u"B|Phòng B mới|-|A"_s, u"C|Tổ C|-|B"_s});

    report = file.import({{u"Đơn vị"_s, {unitHeader, {u"B"_s, u"Phòng B mới"_s, {}, u"C"_s}}}});
    CHECK(placesOf(report) == QStringList{u"Đơn vị 2 Mã đơn vị cấp trên"_s}); // B below C below B
    CHECK_FALSE(report.saved);
}

TEST_CASE("a refused unit takes with it what refers to it, all the way down")
{
    ImportFile file;
    const Sheets book{
        {u"Đơn vị"_s,
         {unitHeader,
          {u"A"_s, {}},
          {u"B"_s, u"B"_s, {}, u"A"_s},
          {u"C"_s, u"C"_s, {}, u"B"_s},
          {u"D"_s, u"D"_s},
          {u"D"_s, u"D lần nữa"_s},
          {u"E"_s, u"E"_s, {}, u"X"_s}}},
        {u"Cán bộ"_s,
         {staffHeader, person(u"CB1"_s, u"An"_s, {}, u"C"_s), person(u"CB2"_s, u"Bình"_s, u"CB1"_s, u"D"_s), person(u"CB3"_s, u"Chi"_s, {}, u"D"_s)}},
        {u"Vắng mặt"_s, {{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Lý do"_s}, {u"CB2"_s, u"1/10/2026"_s, u"Ốm"_s}, {u"CB3"_s, u"1/10/2026"_s, {}}}}};
    const QStringList places{u"Đơn vị 2 Tên đơn vị"_s,       u"Đơn vị 3 Mã đơn vị cấp trên"_s, u"Đơn vị 4 Mã đơn vị cấp trên"_s,
                             u"Đơn vị 6 Mã đơn vị"_s,        u"Đơn vị 7 Mã đơn vị cấp trên"_s, u"Cán bộ 2 Mã đơn vị"_s,
                             u"Cán bộ 3 Mã người quản lý"_s, u"Vắng mặt 2 Mã cán bộ"_s};
    auto report = file.import(book);
    CHECK(placesOf(report) == places);
    CHECK(report.badRows == 8);
    CHECK_FALSE(report.saved);
    CHECK(file.rows(u"SELECT code FROM unit"_s).isEmpty());

    ImportOptions skip;
    skip.skipBadRows = true;
    report = file.import(book, skip);
    CHECK(placesOf(report) == places);
    CHECK(report.saved);
    CHECK(file.rows(u"SELECT code, name FROM unit"_s) == QStringList{u"D|D"_s});
    CHECK(file.rows(u"SELECT code FROM cadre"_s) == QStringList{u"CB3"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM absence"_s) == QStringList{u"1"_s});
}

TEST_CASE("several rows of one person are posts")
{
    ImportFile file;
    auto report = file.import(ward(
        {person(u"CB1"_s, u"Đặng An"_s, u"CB2"_s), person(u"CB1"_s, u"Đặng An"_s, {}, u"A"_s, u"Phó Trưởng phòng"_s), person(u"CB2"_s, u"Bình"_s)}));
    INFO(told(report));
    CHECK(report.badRows == 0);
    CHECK(file.rows(u"SELECT code, name_key FROM cadre ORDER BY code"_s) == QStringList{u"CB1|dang an"_s, u"CB2|binh"_s});
    CHECK(file.rows(posts)
          == QStringList{u"CB1|A|Chuyên viên|2025-07-01|CB2"_s, u"CB1|A|Phó Trưởng phòng|2025-07-01|-"_s, u"CB2|A|Chuyên viên|2025-07-01|-"_s});

    // the same key is refused, another name too; the first stands
    report = file.import(ward({person(u"CB1"_s, u"Đặng An"_s), person(u"CB1"_s, u"Đặng An"_s), person(u"CB2"_s, u"Bình"_s),
                               person(u"CB2"_s, u"Bính"_s, {}, u"A"_s, u"Trưởng phòng"_s)}));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 3 Mã cán bộ"_s, u"Cán bộ 5 Họ và tên"_s});

    // a corrected name is an update
    report = file.import(ward({person(u"CB2"_s, u"Bính"_s)}));
    CHECK(report.updated == 1);
    CHECK(file.rows(u"SELECT name FROM cadre WHERE code = 'CB2'"_s) == QStringList{u"Bính"_s});
}

TEST_CASE("without the columns of title and first day a post is found by person and unit")
{
    ImportFile file;
    REQUIRE(file.import(ward({person(u"CB1"_s, u"An"_s)})).saved);
    const QStringList header{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s};
    auto report = file.import({{u"Cán bộ"_s, {header, {u"CB1"_s, u"An"_s, u"A"_s, u"Cấp phó"_s}, {u"CB2"_s, u"Bình"_s, u"A"_s, u"nhan vien"_s}}}});
    INFO(told(report));
    CHECK(report.updated == 1);
    CHECK(report.inserted == 1);
    CHECK(file.rows(posts) == QStringList{u"CB1|A|Chuyên viên|2025-07-01|-"_s, u"CB2|A||-|-"_s});
    CHECK(file.rows(u"SELECT role FROM post ORDER BY id"_s) == QStringList{u"2"_s, u"3"_s});
    // given, they are part of the key, and an empty key is bad
    report = file.import(ward({person(u"CB2"_s, u"Bình"_s, {}, u"A"_s, {}, {})}));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 2 Chức vụ"_s, u"Cán bộ 2 Từ ngày"_s});
    CHECK(report.badRows == 1);
}

TEST_CASE("a circle of managers is refused on each of its rows")
{
    ImportFile file;
    auto report = file.import(ward({person(u"CB1"_s, u"An"_s, u"CB2"_s), person(u"CB2"_s, u"Bình"_s, u"CB3"_s), person(u"CB3"_s, u"Chi"_s, u"CB1"_s),
                                    person(u"CB4"_s, u"Dũng"_s, u"CB1"_s), person(u"CB5"_s, u"Em"_s, u"CB5"_s), person(u"CB6"_s, u"Hà"_s)}));
    INFO(told(report));
    CHECK(placesOf(report)
          == QStringList{u"Cán bộ 2 Mã người quản lý"_s, u"Cán bộ 3 Mã người quản lý"_s, u"Cán bộ 4 Mã người quản lý"_s,
                         u"Cán bộ 5 Mã người quản lý"_s, u"Cán bộ 6 Mã người quản lý"_s});
    // also one that closes over posts in the file
    REQUIRE(file.import(ward({person(u"CB1"_s, u"An"_s, u"CB2"_s), person(u"CB2"_s, u"Bình"_s)})).saved);
    report = file.import(ward({person(u"CB2"_s, u"Bình"_s, u"CB1"_s)}));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 2 Mã người quản lý"_s});
}

TEST_CASE("rows without a code are found by name and birth date, else a free code is proposed")
{
    ImportFile file;
    QStringList an = person(u"CB0042"_s, u"Nguyễn Văn Hòa"_s);
    an[7] = u"01/02/1980"_s;
    REQUIRE(file.import(ward({an})).saved);
    QStringList again = person({}, u"Nguyễn Văn Hoà"_s, {}, u"A"_s, u"Phó phòng"_s);
    again[7] = u"1980-02-01"_s;
    auto report = file.import(ward({again}));
    INFO(told(report));
    CHECK(report.inserted == 1);
    CHECK(file.rows(u"SELECT code, name FROM cadre"_s) == QStringList{u"CB0042|Nguyễn Văn Hòa"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM post"_s) == QStringList{u"2"_s});

    again[7] = u"02/02/1980"_s;
    report = file.import(ward({again, person({}, u"Ai đó"_s)}));
    REQUIRE(placesOf(report) == QStringList{u"Cán bộ 2 Mã cán bộ"_s, u"Cán bộ 3 Mã cán bộ"_s});
    CHECK(report.bad[0].reason.contains(u"CB0043"_s));
    CHECK(report.bad[1].reason.contains(u"CB0044"_s));
}

TEST_CASE("a code is not handed to another person; who is called otherwise is told")
{
    ImportFile file;
    const QStringList header{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Ngày sinh"_s, u"Mã đơn vị"_s, u"Vai trò"_s};
    const auto people = [&](const QString &name, const QString &birth) {
        return Sheets{{u"Đơn vị"_s, {{u"Mã đơn vị"_s, u"Tên đơn vị"_s}, {u"A"_s, u"Phòng A"_s}}},
                      {u"Cán bộ"_s, {header, {u"CB1"_s, name, birth, u"A"_s, u"Nhân viên"_s}}}};
    };
    REQUIRE(file.import(people(u"Nguyễn Thị An"_s, u"02/03/1990"_s)).saved);
    auto report = file.import(people(u"Trần Văn Bình"_s, u"05/06/1985"_s));
    INFO(told(report));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 2 Mã cán bộ"_s});
    CHECK(file.rows(u"SELECT name FROM cadre"_s) == QStringList{u"Nguyễn Thị An"_s});
    report = file.import(people(u"Nguyễn Thị Ân"_s, u"02/03/1990"_s)); // alike without accents: no word about it
    CHECK(report.notes.isEmpty());
    report = file.import(people(u"Nguyễn Thị Ánh"_s, u"02/03/1990"_s));
    CHECK(report.saved);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes.first().contains(u"CB1 (Nguyễn Thị Ân → Nguyễn Thị Ánh)"_s));
}

TEST_CASE("Mã dòng is the key where it is given")
{
    ImportFile file;
    REQUIRE(file.import(ward({person(u"CB1"_s, u"An"_s), person(u"CB2"_s, u"Bình"_s)})).saved);
    const QString id = file.rows(u"SELECT p.id FROM post p JOIN cadre c ON c.id = p.cadre_id WHERE c.code = 'CB1'"_s).first();
    const auto withId = [&](const QList<QStringList> &staff) {
        Sheets book = ward({});
        book[0].second = {staffHeader + QStringList{u"Mã dòng"_s}};
        book[0].second += staff;
        return book;
    };
    auto report = file.import(withId({person(u"CB1"_s, u"An"_s, {}, u"A"_s, u"Trưởng phòng"_s, u"01/01/2026"_s) + QStringList{id}}));
    INFO(told(report));
    CHECK(report.updated == 1);
    CHECK(file.rows(posts) == QStringList{u"CB1|A|Trưởng phòng|2026-01-01|-"_s, u"CB2|A|Chuyên viên|2025-07-01|-"_s});
    // twice, on somebody else's row, or no number at all
    report = file.import(withId({person(u"CB1"_s, u"An"_s) + QStringList{id}, person(u"CB1"_s, u"An"_s, {}, u"A"_s, u"Khác"_s) + QStringList{id}}));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 3 Mã dòng"_s});
    report =
        file.import(withId({person(u"CB2"_s, u"Bình"_s, {}, u"A"_s, u"Khác"_s) + QStringList{id}, person(u"CB9"_s, u"Ơn"_s) + QStringList{u"x"_s}}));
    CHECK(placesOf(report) == QStringList{u"Cán bộ 2 Mã dòng"_s, u"Cán bộ 3 Mã dòng"_s});
    // of another file: the other key columns tell
    report = file.import(withId({person(u"CB2"_s, u"Bình"_s) + QStringList{u"123456789"_s}}));
    CHECK(report.sheets[0].unchanged == 1);
}

TEST_CASE("invisible characters pasted along make no second person and hide no column")
{
    ImportFile file;
    REQUIRE(file.import(ward({person(u"CB1"_s, u"An"_s)})).saved);
    Sheets book = ward({person(u"CB1\u200B"_s, u"An\u00AD"_s)});
    book[0].second[0][0].prepend(QChar(0xFEFF));
    auto report = file.import(book);
    INFO(told(report));
    CHECK(report.sheets[0].unchanged == 1);
    CHECK(file.rows(u"SELECT code, name FROM cadre"_s) == QStringList{u"CB1|An"_s});
    report = file.import(ward({person(u"CB2"_s, u"\u200B"_s)})); // empty to whoever looks at it
    CHECK(placesOf(report) == QStringList{u"Cán bộ 2 Họ và tên"_s});
}

TEST_CASE("a key told in two sheets is refused in the second, whatever else it says")
{
    ImportFile file;
    Sheets book = ward({person(u"CB1"_s, u"An"_s, u"CB3"_s), person(u"CB2"_s, u"Bình"_s)});
    book << std::pair(u"Danh sách cũ"_s, Rows{{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s},
                                              {u"CB2"_s, u"Bình"_s, u"A"_s, u"Cấp phó"_s},
                                              {u"CB3"_s, u"Chi"_s, u"B"_s, u"Cấp phó"_s}})
         << std::pair(u"Tổ dân phố"_s, Rows{unitHeader, {u"B"_s, u"Tổ B"_s, {}, u"A"_s}, {u"A"_s, u"Phòng Á"_s}})
         << std::pair(u"Vắng mặt"_s, Rows{{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Lý do"_s}, {u"CB1"_s, u"1/10/2026"_s, u"Ốm"_s}})
         << std::pair(u"Nghỉ"_s, Rows{{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Lý do"_s}, {u"CB1"_s, u"1/10/2026"_s, u"Họp"_s}});
    auto report = file.import(book);
    INFO(told(report));
    REQUIRE(placesOf(report) == QStringList{u"Danh sách cũ 2 Mã cán bộ"_s, u"Tổ dân phố 3 Mã đơn vị"_s, u"Nghỉ 2 Mã cán bộ"_s});
    CHECK(report.bad[0].reason.contains(u"3 (Cán bộ)"_s));
    CHECK(report.bad[1].reason.contains(u"2 (Đơn vị)"_s));
    CHECK(report.bad[2].reason.contains(u"2 (Vắng mặt)"_s));
    // what the other sheet has is found: the unit of CB3, and the manager of CB1
    book[2].second.removeAt(1);
    book[3].second.removeAt(2);
    book.removeAt(5);
    report = file.import(book);
    INFO(told(report));
    CHECK(report.saved);
    CHECK(file.rows(posts) == QStringList{u"CB1|A|Chuyên viên|2025-07-01|CB3"_s, u"CB2|A|Chuyên viên|2025-07-01|-"_s, u"CB3|B||-|-"_s});
}

TEST_CASE("posts alike in the file come back by Mã dòng, and a key given up is free")
{
    ImportFile file;
    REQUIRE(file.import(ward({person(u"CB1"_s, u"An"_s), person(u"CB1"_s, u"An"_s, {}, u"A"_s, u"Phó phòng"_s)})).saved);
    const QStringList ids = file.rows(u"SELECT id FROM post ORDER BY id"_s);
    {
        store::Edit edit(file, {}, u"test"_s);
        edit.update(u"post"_s, ids[1].toLongLong(), {{u"title"_s, u"Chuyên viên"_s}});
        edit.commit();
    }
    const auto withIds = [&](const Rows &staff) {
        Sheets book = ward({});
        book[0].second = Rows{staffHeader + QStringList{u"Mã dòng"_s}} + staff;
        return book;
    };
    const QStringList an = person(u"CB1"_s, u"An"_s);
    auto report = file.import(withIds({an + QStringList{ids[0]}, an + QStringList{ids[1]}}));
    INFO(told(report));
    CHECK((report.sheets[0].unchanged == 2 && report.badRows == 0));
    CHECK(placesOf(file.import(withIds({an + QStringList{ids[0]}, an + QStringList{QString()}}))) == QStringList{u"Cán bộ 3 Mã cán bộ"_s});
    report = file.import(withIds({person(u"CB1"_s, u"An"_s, {}, u"A"_s, u"Phó phòng"_s) + QStringList{ids[1]},
                                  person(u"CB1"_s, u"An"_s, {}, u"A"_s, u"Trưởng phòng"_s) + QStringList{ids[0]}, an + QStringList{QString()}}));
    INFO(told(report));
    CHECK((report.sheets[0].updated == 2 && report.sheets[0].inserted == 1));
    // of units no code is taken over in the same book
    const QString unit = file.rows(u"SELECT id FROM unit"_s)[0];
    const QStringList unitsWithIds = unitHeader + QStringList{u"Mã dòng"_s};
    report = file.import({{u"Đơn vị"_s, {unitsWithIds, {u"A2"_s, u"Phòng A"_s, {}, {}, unit}, {u"A"_s, u"Phòng mới"_s}}}});
    CHECK(placesOf(report) == QStringList{u"Đơn vị 3 Mã đơn vị"_s});
}

TEST_CASE("absences by person and first day")
{
    ImportFile file;
    REQUIRE(file.import(ward({person(u"CB1"_s, u"An"_s)})).saved);
    const QStringList header{u"Mã cán bộ"_s, u"Từ ngày"_s, u"Đến ngày"_s, u"Lý do"_s};
    const auto absences = [&](const Rows &rows) { return Sheets{{u"Vắng mặt"_s, Rows{header} + rows}}; };
    REQUIRE(file.import(absences({{u"CB1"_s, u"05/10/2026"_s, u"09/10/2026"_s, u"Ốm"_s}, {u"CB1"_s, u"12/10/2026"_s, {}, u"Thai sản"_s}})).inserted
            == 2);
    auto report = file.import(absences({{u"CB1"_s, u"5/10/2026"_s, u"10/10/2026"_s, u"Ốm"_s},
                                        {u"CB1"_s, u"05/10/2026"_s, {}, u"Ốm"_s},
                                        {u"CB9"_s, u"05/10/2026"_s, {}, u"Ốm"_s},
                                        {u"CB1"_s, {}, {}, u"Ốm"_s},
                                        {u"CB1"_s, u"1/11/2026"_s, u"31/10/2026"_s, {}}}));
    CHECK(placesOf(report) == QStringList{u"Vắng mặt 3 Mã cán bộ"_s, u"Vắng mặt 4 Mã cán bộ"_s, u"Vắng mặt 5 Từ ngày"_s, u"Vắng mặt 6 Đến ngày"_s});
    report = file.import(absences({{u"CB1"_s, u"5/10/2026"_s, u"10/10/2026"_s, u"Ốm"_s}}));
    CHECK(report.updated == 1);
    CHECK(file.rows(u"SELECT from_date, to_date, reason FROM absence ORDER BY from_date"_s)
          == QStringList{u"2026-10-05|2026-10-10|Ốm"_s, u"2026-10-12|-|Thai sản"_s});
}

TEST_CASE("every bad cell of a row of units or people is told in one run, unknown references too")
{
    ImportFile file;
    const QStringList header = staffHeader + QStringList{u"Giới tính"_s, u"Đến ngày"_s};
    auto report = file.import({{u"Đơn vị"_s, {unitHeader, {u"A"_s, u"Phòng A"_s}, {u"B"_s, {}, u"Khác"_s, u"X"_s}, {u"C"_s, u"C"_s, u"?"_s, u"B"_s}}},
                               {u"Cán bộ"_s,
                                {header,
                                 {u"CB1"_s, {}, u"Y"_s, u"Trưởng"_s, u"CV"_s, u"31/02/2026"_s, u"CB9"_s, u"hôm qua"_s, u"?"_s, u"30/6/2025"_s},
                                 {u"CB2"_s, u"Bình"_s, u"A"_s, {}, u"CV"_s, u"1/7/2025"_s, u"CB1"_s, {}, {}, u"30/6/2025"_s}}}});
    INFO(told(report));
    CHECK(placesOf(report)
          == QStringList{u"Đơn vị 3 Tên đơn vị"_s, u"Đơn vị 3 Khối"_s, u"Đơn vị 3 Mã đơn vị cấp trên"_s, u"Đơn vị 4 Khối"_s,
                         u"Đơn vị 4 Mã đơn vị cấp trên"_s, u"Cán bộ 2 Họ và tên"_s, u"Cán bộ 2 Ngày sinh"_s, u"Cán bộ 2 Giới tính"_s,
                         u"Cán bộ 2 Mã đơn vị"_s, u"Cán bộ 2 Vai trò"_s, u"Cán bộ 2 Từ ngày"_s, u"Cán bộ 2 Mã người quản lý"_s, u"Cán bộ 3 Vai trò"_s,
                         u"Cán bộ 3 Đến ngày"_s, u"Cán bộ 3 Mã người quản lý"_s});
    CHECK(report.badRows == 4);
    for (const exchange::BadCell &bad : report.bad)
        CHECK_FALSE(bad.reason.isEmpty());
}
