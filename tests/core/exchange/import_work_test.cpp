// Công việc: items, results, calendar entries; which stored row a row of the book is.
#include "import_book.h"

#include "base/failure.h"
#include "week/week_table.h"

using namespace Qt::StringLiterals;
using exchange::ImportOptions;
using test::ImportFile;
using test::placesOf;
using test::Sheets;
using test::told;

namespace {

using Rows = QList<QStringList>;

void addPeople(ImportFile &file)
{
    const auto report = file.import({{u"Đơn vị"_s, {{u"Mã đơn vị"_s, u"Tên đơn vị"_s}, {u"A"_s, u"Phòng A"_s}}},
                                     {u"Cán bộ"_s,
                                      {{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s},
                                       {u"CB1"_s, u"An"_s, u"A"_s, u"Người đứng đầu"_s},
                                       {u"CB2"_s, u"Bình"_s, u"A"_s, u"Nhân viên"_s},
                                       {u"CB3"_s, u"Chi"_s, u"A"_s, u"Nhân viên"_s}}}});
    REQUIRE(report.saved);
}

// Rows given by column name, so that each test shows only what it is about.
using Cells = QList<std::pair<QString, QString>>;

Sheets work(const QStringList &columns, const QList<Cells> &rows)
{
    Rows out{columns};
    for (const Cells &cells : rows) {
        QStringList row(columns.size());
        for (const auto &[column, text] : cells) {
            REQUIRE(columns.contains(column));
            row[columns.indexOf(column)] = text;
        }
        out << row;
    }
    return {{u"Công việc"_s, out}};
}

const QStringList all{u"Tuần"_s,
                      u"Ngày"_s,
                      u"Buổi"_s,
                      u"Giờ"_s,
                      u"Nội dung"_s,
                      u"Sản phẩm"_s,
                      u"Mã cán bộ"_s,
                      u"Mã người phối hợp"_s,
                      u"Địa điểm"_s,
                      u"Mã đơn vị chuẩn bị"_s,
                      u"Đột xuất"_s,
                      u"Hệ số K"_s,
                      u"Số lượng giao"_s,
                      u"Hạn hoàn thành"_s,
                      u"Số lượng hoàn thành"_s,
                      u"Số lỗi"_s,
                      u"Số lỗi khách quan"_s,
                      u"Số lần chậm"_s,
                      u"Số lần chậm khách quan"_s,
                      u"Trạng thái"_s,
                      u"Minh chứng"_s,
                      u"Ghi chú"_s};

Cells task(const QString &content, const Cells &more = {})
{
    return Cells{{u"Tuần"_s, u"2026-W41"_s}, {u"Nội dung"_s, content}, {u"Mã cán bộ"_s, u"CB1"_s}} + more;
}

const QString items = u"SELECT i.week, i.content, i.product, c.code, i.k_milli, i.assigned, i.deadline, i.due, i.origin, i.state, i.note "
                      "FROM work_item i JOIN cadre c ON c.id = i.lead_id ORDER BY i.id"_s;
const QString results = u"SELECT i.content, r.week, r.completed, r.faults, r.faults_excused, r.delays, r.delays_excused, r.evidence, r.entered "
                        "FROM work_result r JOIN work_item i ON i.id = r.item_id ORDER BY i.id, r.week"_s;
const QString entries = u"SELECT e.week, e.date, e.session, e.from_time, e.content, e.product, c.code, e.place, u.code, e.unplanned, e.state, "
                        "e.work_item_id IS NOT NULL FROM calendar_entry e JOIN cadre c ON c.id = e.chair_id "
                        "LEFT JOIN unit u ON u.id = e.preparing_unit_id ORDER BY e.id"_s;

} // namespace

TEST_CASE("a row is an item with its result, a calendar entry, or both")
{
    ImportFile file;
    addPeople(file);
    const Sheets book = work(
        all,
        {
            task(u"Chỉ việc"_s, {{u"Số lượng giao"_s, u"4"_s},
                                 {u"Hệ số K"_s, u"1,2"_s},
                                 {u"Hạn hoàn thành"_s, u"30/10/2026"_s},
                                 {u"Đột xuất"_s, u"x"_s},
                                 {u"Số lượng hoàn thành"_s, u"5"_s},
                                 {u"Số lần chậm"_s, u"3"_s},
                                 {u"Số lần chậm khách quan"_s, u"1"_s},
                                 {u"Ghi chú"_s, u"ghi"_s}}),
            task(u"Chỉ lịch"_s,
                 {{u"Ngày"_s, u"07/10/2026"_s}, {u"Mã người phối hợp"_s, u"CB2; CB3;CB1"_s}, {u"Sản phẩm"_s, u"Biên bản"_s}, {u"Số lỗi"_s, u"1"_s}}),
            task(u"Cả hai"_s, {{u"Số lượng giao"_s, u"1"_s},
                               {u"Buổi"_s, u"chieu"_s},
                               {u"Giờ"_s, u"8h30"_s},
                               {u"Địa điểm"_s, u"Hội trường"_s},
                               {u"Mã đơn vị chuẩn bị"_s, u"A"_s},
                               {u"Mã người phối hợp"_s, u"CB2"_s},
                               {u"Minh chứng"_s, u"VB 1"_s},
                               {u"Trạng thái"_s, u"Đã làm"_s}}),
        });
    auto report = file.import(book);
    INFO(told(report));
    CHECK(report.inserted == 3);
    CHECK(report.notes.size() == 1); // results of a row that is only on the calendar
    CHECK(file.rows(items)
          == QStringList{u"2026-W41|Chỉ việc||CB1|1200|4|2026-10-30|2026-10-30|2|1|ghi"_s, u"2026-W41|Cả hai||CB1|1000|1|-|2026-10-09|1|2|-"_s});
    CHECK(file.rows(results) == QStringList{u"Chỉ việc|2026-W41|5|0|0|3|1|-|3"_s, u"Cả hai|2026-W41|0|0|0|0|0|VB 1|3"_s});
    CHECK(file.rows(entries)
          == QStringList{u"2026-W41|2026-10-07|-|-|Chỉ lịch|Biên bản|CB1|-|-|0|1|0"_s, u"2026-W41|-|2|08:30|Cả hai||CB1|Hội trường|A|0|2|1"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM calendar_participant"_s) == QStringList{u"2"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_joiner"_s) == QStringList{u"1"_s});

    const QStringList before = file.everything();
    report = file.import(book);
    INFO(told(report));
    CHECK(report.unchanged == 3);
    CHECK_FALSE(report.saved);
    CHECK(file.everything() == before);
}

TEST_CASE("an empty week is told by the day, else by the deadline")
{
    ImportFile file;
    addPeople(file);
    const auto report = file.import(
        work(all, {{{u"Nội dung"_s, u"a"_s}, {u"Mã cán bộ"_s, u"CB1"_s}, {u"Ngày"_s, u"07/10/2026"_s}, {u"Hạn hoàn thành"_s, u"30/10/2026"_s}},
                   {{u"Nội dung"_s, u"b"_s}, {u"Mã cán bộ"_s, u"CB1"_s}, {u"Số lượng giao"_s, u"1"_s}, {u"Hạn hoàn thành"_s, u"30/10/2026"_s}}}));
    INFO(told(report));
    CHECK(report.inserted == 2);
    CHECK(file.rows(u"SELECT week FROM calendar_entry"_s) == QStringList{u"2026-W41"_s});
    CHECK(file.rows(u"SELECT week FROM work_item"_s) == QStringList{u"2026-W44"_s});
    CHECK(placesOf(file.import(work(all, {{{u"Nội dung"_s, u"a"_s}, {u"Mã cán bộ"_s, u"CB1"_s}}}))) == QStringList{u"Công việc 2 Tuần"_s});
}

TEST_CASE("every bad cell of a row is told")
{
    ImportFile file;
    addPeople(file);
    const auto report = file.import(work(all, {
                                                  {{u"Tuần"_s, u"2026-W60"_s},
                                                   {u"Nội dung"_s, u"a"_s},
                                                   {u"Mã cán bộ"_s, u"CB9"_s},
                                                   {u"Số lượng giao"_s, u"0"_s},
                                                   {u"Hệ số K"_s, u"0"_s},
                                                   {u"Ngày"_s, u"31/2/2026"_s},
                                                   {u"Buổi"_s, u"Trưa"_s},
                                                   {u"Giờ"_s, u"25:00"_s},
                                                   {u"Số lỗi"_s, u"-1"_s},
                                                   {u"Số lượng hoàn thành"_s, u"1,5"_s},
                                                   {u"Trạng thái"_s, u"Xong"_s},
                                                   {u"Mã đơn vị chuẩn bị"_s, u"Z"_s},
                                                   {u"Mã người phối hợp"_s, u"CB2; CB8; CB9"_s}},
                                                  {{u"Tuần"_s, u"2026-W41"_s}},
                                              }));
    INFO(told(report));
    CHECK(report.badRows == 2);
    CHECK(report.badCells == 15);
    CHECK(placesOf(report).contains(u"Công việc 3 Nội dung"_s));
    CHECK(placesOf(report).contains(u"Công việc 3 Mã cán bộ"_s));
    CHECK(std::count_if(report.bad.begin(), report.bad.end(), [](const auto &bad) { return bad.column == u"Mã người phối hợp"_s; }) == 2);
}

TEST_CASE("rows alike in the whole key are counted: the n-th updates the n-th")
{
    ImportFile file;
    addPeople(file);
    const auto three = [](const QString &a, const QString &b, const QString &c) {
        QList<Cells> rows;
        for (const QString &done : {a, b, c})
            rows << task(u"Tiếp dân"_s, {{u"Số lượng giao"_s, u"9"_s}, {u"Số lượng hoàn thành"_s, done}});
        return work(all, rows);
    };
    REQUIRE(file.import(three(u"1"_s, u"2"_s, u"3"_s)).inserted == 3);
    auto report = file.import(three(u"1"_s, u"7"_s, u"3"_s));
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 2);
    CHECK(file.rows(u"SELECT completed FROM work_result ORDER BY id"_s) == QStringList{u"1"_s, u"7"_s, u"3"_s});
    // fewer rows than stored: the rest is reported, not removed
    report = file.import(work(all, {task(u"Tiếp dân"_s, {{u"Số lượng giao"_s, u"9"_s}, {u"Số lượng hoàn thành"_s, u"1"_s}})}));
    CHECK(report.unchanged == 1);
    CHECK(report.lackingRows == 2);
    REQUIRE(report.lacking.size() == 2);
    CHECK(report.lacking[0].content == u"Tiếp dân"_s);
    CHECK(report.lacking[0].cadre == u"CB1"_s);
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_item"_s) == QStringList{u"3"_s});
    // a different deadline is a different key
    report = file.import(work(all, {task(u"Tiếp dân"_s, {{u"Số lượng giao"_s, u"9"_s}, {u"Hạn hoàn thành"_s, u"30/10/2026"_s}})}));
    CHECK(report.inserted == 1);
}

TEST_CASE("an absent column leaves what is stored, an empty cell clears it")
{
    ImportFile file;
    addPeople(file);
    REQUIRE(file.import(work(all, {task(u"a"_s, {{u"Số lượng giao"_s, u"4"_s},
                                                 {u"Hệ số K"_s, u"2"_s},
                                                 {u"Số lượng hoàn thành"_s, u"3"_s},
                                                 {u"Minh chứng"_s, u"VB"_s},
                                                 {u"Mã người phối hợp"_s, u"CB2"_s},
                                                 {u"Địa điểm"_s, u"P1"_s},
                                                 {u"Ghi chú"_s, u"g"_s}})}))
                .saved);
    const QStringList before = file.everything();
    auto report = file.import(work({u"Tuần"_s, u"Nội dung"_s, u"Mã cán bộ"_s}, {task(u"a"_s)}));
    INFO(told(report));
    CHECK(report.unchanged == 1);
    CHECK(file.everything() == before);

    QStringList some = all;
    some.removeAll(u"Hệ số K"_s);
    some.removeAll(u"Ghi chú"_s);
    report = file.import(work(some, {task(u"a"_s, {{u"Số lượng giao"_s, u"5"_s}})}));
    CHECK(report.updated == 1);
    CHECK(file.rows(items) == QStringList{u"2026-W41|a||CB1|2000|5|-|2026-10-09|1|1|g"_s});
    CHECK(file.rows(results).isEmpty());
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_joiner"_s) == QStringList{u"0"_s});
    CHECK(file.rows(u"SELECT place FROM calendar_entry"_s) == QStringList{u"-"_s});
}

TEST_CASE("a quantity assigned later makes an entry an item; cleared, the item is an entry again")
{
    ImportFile file;
    addPeople(file);
    const Cells day{{u"Ngày"_s, u"07/10/2026"_s}, {u"Mã người phối hợp"_s, u"CB2"_s}, {u"Sản phẩm"_s, u"Biên bản"_s}};
    REQUIRE(file.import(work(all, {task(u"Họp"_s, day)})).inserted == 1);
    const QStringList asEntry = file.rows(entries);
    auto report = file.import(work(
        all,
        {task(u"Họp"_s, day + Cells{{u"Số lượng giao"_s, u"1"_s}, {u"Hạn hoàn thành"_s, u"09/10/2026"_s}, {u"Số lượng hoàn thành"_s, u"1"_s}})}));
    INFO(told(report));
    CHECK(report.updated == 1);
    CHECK(file.rows(entries) == QStringList{u"2026-W41|2026-10-07|-|-|Họp||CB1|-|-|0|1|1"_s});
    CHECK(file.rows(items) == QStringList{u"2026-W41|Họp|Biên bản|CB1|1000|1|2026-10-09|2026-10-09|1|1|-"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM calendar_participant"_s) == QStringList{u"0"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_joiner"_s) == QStringList{u"1"_s});
    CHECK(file.rows(u"SELECT completed FROM work_result"_s) == QStringList{u"1"_s});

    // with a result it is not, and a sheet that only lacks the column leaves it
    const Sheets cleared = work(all, {task(u"Họp"_s, day + Cells{{u"Hạn hoàn thành"_s, u"09/10/2026"_s}})});
    const QStringList before = file.everything();
    CHECK(placesOf(file.import(cleared)) == QStringList{u"Công việc 2 Số lượng giao"_s});
    QStringList calendar = all;
    calendar.removeAll(u"Số lượng giao"_s);
    for (const QString &column :
         {u"Số lượng hoàn thành"_s, u"Số lỗi"_s, u"Số lỗi khách quan"_s, u"Số lần chậm"_s, u"Số lần chậm khách quan"_s, u"Minh chứng"_s})
        calendar.removeAll(column);
    CHECK(file.import(work(calendar, {task(u"Họp"_s, day + Cells{{u"Hạn hoàn thành"_s, u"09/10/2026"_s}})})).unchanged == 1);
    CHECK(file.everything() == before);
    REQUIRE(file.import(work(all, {task(u"Họp"_s, day + Cells{{u"Số lượng giao"_s, u"1"_s}, {u"Hạn hoàn thành"_s, u"09/10/2026"_s}})})).updated == 1);

    report = file.import(cleared);
    INFO(told(report));
    CHECK(report.updated == 1);
    CHECK(report.notes.size() == 1); // its quantity and deadline are gone
    CHECK(file.rows(items).isEmpty());
    CHECK(file.rows(entries) == asEntry);
    CHECK(file.rows(u"SELECT COUNT(*) FROM calendar_participant"_s) == QStringList{u"1"_s});
    CHECK(file.import(cleared).unchanged == 1);
}

TEST_CASE("an empty quantity does not take what other weeks did with it")
{
    ImportFile file;
    addPeople(file);
    REQUIRE(file.import(work(all, {task(u"a"_s, {{u"Số lượng giao"_s, u"5"_s}})})).saved);
    {
        store::Edit edit(file, {}, u"test"_s);
        week::WorkResult result;
        result.item = file.rows(u"SELECT id FROM work_item"_s)[0].toLongLong();
        result.week = *base::Week::of(2026, 42);
        result.completed = 1;
        week::save(edit, result);
        edit.commit();
    }
    CHECK(placesOf(file.import(work(all, {task(u"a"_s)}))) == QStringList{u"Công việc 2 Số lượng giao"_s});
    CHECK(file.rows(u"SELECT completed FROM work_result"_s) == QStringList{u"1"_s});
}

TEST_CASE("with Mã dòng texts, deadlines and weeks can be corrected")
{
    ImportFile file;
    addPeople(file);
    const Cells more{{u"Số lượng giao"_s, u"2"_s}, {u"Số lượng hoàn thành"_s, u"1"_s}, {u"Ngày"_s, u"07/10/2026"_s}};
    REQUIRE(file.import(work(all, {task(u"a"_s, more), task(u"a"_s, more)})).saved);
    const QString second = file.rows(u"SELECT id FROM work_item ORDER BY id"_s)[1];
    const QStringList columns = all + QStringList{u"Mã dòng"_s};
    Cells moved = task(u"sửa"_s, more);
    moved[0].second = u"2026-W42"_s;
    moved << std::pair(u"Mã dòng"_s, second) << std::pair(u"Hạn hoàn thành"_s, u"20/10/2026"_s);
    // the row without one, though alike and first, is not taken for the one that is named
    auto report = file.import(work(columns, {task(u"a"_s, more), moved, task(u"a"_s, more)}));
    INFO(told(report));
    CHECK(report.unchanged == 1);
    CHECK(report.updated == 1);
    CHECK(report.inserted == 1);
    CHECK(file.rows(items)
          == QStringList{u"2026-W41|a||CB1|1000|2|-|2026-10-09|1|1|-"_s, u"2026-W42|sửa||CB1|1000|2|2026-10-20|2026-10-20|1|1|-"_s,
                         u"2026-W41|a||CB1|1000|2|-|2026-10-09|1|1|-"_s});
    CHECK(file.rows(u"SELECT week, content FROM calendar_entry ORDER BY id"_s) == QStringList{u"2026-W41|a"_s, u"2026-W42|sửa"_s, u"2026-W41|a"_s});
    CHECK(file.rows(u"SELECT week, completed FROM work_result ORDER BY id"_s) == QStringList{u"2026-W41|1"_s, u"2026-W42|1"_s, u"2026-W41|1"_s});
    report = file.import(work(columns, {moved}));
    CHECK(report.unchanged == 1);
}

TEST_CASE("a Mã dòng carried along or rounded overwrites nobody else's work; a slip in the year is a bad cell")
{
    ImportFile file;
    addPeople(file);
    REQUIRE(file.import(work(all, {task(u"a"_s, {{u"Số lượng giao"_s, u"2"_s}})})).saved);
    const QStringList before = file.everything();
    Cells copied = task(u"a"_s, {{u"Số lượng giao"_s, u"9"_s}, {u"Mã dòng"_s, file.rows(u"SELECT id FROM work_item"_s).first()}});
    for (auto &[column, cell] : copied)
        if (column == u"Mã cán bộ")
            cell = u"CB2"_s;
    auto report = file.import(work(all + QStringList{u"Mã dòng"_s}, {copied}));
    INFO(told(report));
    CHECK(placesOf(report) == QStringList{u"Công việc 2 Mã dòng"_s});
    CHECK(report.bad.first().reason.contains(u"CB1"_s));
    for (const QString &year : {u"2016"_s, u"2062"_s}) {
        report = file.import(work(all, {task(u"b"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Hạn hoàn thành"_s, u"20/10/"_s + year}})}));
        CHECK(placesOf(report) == QStringList{u"Công việc 2 Hạn hoàn thành"_s});
    }
    CHECK(file.everything() == before);
}

TEST_CASE("work is not moved by Mã dòng into a week that has a result of it: neither result is lost")
{
    ImportFile file;
    addPeople(file);
    const Cells figures{{u"Số lượng giao"_s, u"5"_s}, {u"Số lượng hoàn thành"_s, u"3"_s}};
    REQUIRE(file.import(work(all, {task(u"a"_s, figures), task(u"b"_s, {{u"Số lượng giao"_s, u"5"_s}})})).saved);
    const QStringList ids = file.rows(u"SELECT id FROM work_item ORDER BY id"_s);
    {
        store::Edit edit(file, {}, u"test"_s);
        for (const QString &id : ids) {
            week::WorkResult result;
            result.item = id.toLongLong();
            result.week = *base::Week::of(2026, 42);
            result.completed = 1;
            week::save(edit, result);
        }
        edit.commit();
    }
    const QStringList before = file.everything();
    const QStringList columns = all + QStringList{u"Mã dòng"_s};
    const auto moved = [&](const QString &content, const QString &id, const QString &week, const Cells &more) {
        Cells row = task(content, more + Cells{{u"Mã dòng"_s, id}});
        row[0].second = week;
        return row;
    };
    auto report = file.import(work(columns, {moved(u"a"_s, ids[0], u"2026-W42"_s, figures), // with a result of its own week, and without one
                                             moved(u"b"_s, ids[1], u"2026-W42"_s, {{u"Số lượng giao"_s, u"5"_s}})}));
    INFO(told(report));
    CHECK(placesOf(report) == QStringList{u"Công việc 2 Tuần"_s, u"Công việc 3 Tuần"_s});
    CHECK(file.everything() == before);
    report = file.import(work(columns, {moved(u"a"_s, ids[0], u"2026-W43"_s, figures)}));
    CHECK(report.updated == 1);
    CHECK(file.rows(u"SELECT week, completed FROM work_result ORDER BY id"_s) == QStringList{u"2026-W43|3"_s, u"2026-W42|1"_s, u"2026-W42|1"_s});
}

TEST_CASE("who confirmed objective causes did not confirm others")
{
    ImportFile file;
    addPeople(file);
    const auto excused = [&](const QString &faults, const QString &causes, const QString &evidence) {
        return work(
            all,
            {task(u"a"_s, {{u"Số lượng giao"_s, u"5"_s}, {u"Số lỗi"_s, faults}, {u"Số lỗi khách quan"_s, causes}, {u"Minh chứng"_s, evidence}})});
    };
    REQUIRE(file.import(excused(u"3"_s, u"1"_s, {})).saved);
    {
        store::Edit edit(file, {}, u"test"_s);
        edit.update(u"work_result"_s, file.rows(u"SELECT id FROM work_result"_s)[0].toLongLong(),
                    {{u"excused_by"_s, file.rows(u"SELECT id FROM cadre WHERE code = 'CB2'"_s)[0].toLongLong()}});
        edit.commit();
    }
    const QString by = u"SELECT faults, faults_excused, excused_by IS NULL FROM work_result"_s;
    CHECK(file.import(excused(u"4"_s, u"1"_s, u"BB 1"_s)).updated == 1);
    CHECK(file.rows(by) == QStringList{u"4|1|0"_s});
    CHECK(file.import(excused(u"4"_s, u"3"_s, u"BB 1"_s)).updated == 1);
    CHECK(file.rows(by) == QStringList{u"4|3|1"_s});
}

TEST_CASE("an import is one entry of the log and can be undone")
{
    ImportFile file;
    addPeople(file);
    const QStringList before = file.everything();
    const qint64 head = file.database().auditHead();
    REQUIRE(file.import(work(all, {task(u"a"_s, {{u"Số lượng giao"_s, u"1"_s}}), task(u"b"_s, {{u"Ngày"_s, u"07/10/2026"_s}})})).saved);
    CHECK(file.database().auditHead() == head + 1);
    store::undo(file, {}, head + 1, u"Hoàn tác"_s);
    CHECK(file.everything() == before);
}

TEST_CASE("a CSV table is one sheet, by name, by --sheet or by its header")
{
    ImportFile file;
    addPeople(file);
    const QByteArray table = "Tuần;Nội dung;Mã cán bộ;Số lượng giao;Hệ số K\n2026-W41;'=a;CB1;1;1,5\n";
    auto report = file.importBytes(table, u"lịch.csv"_s);
    INFO(told(report));
    CHECK(report.inserted == 1);
    CHECK(file.rows(u"SELECT content, k_milli FROM work_item"_s) == QStringList{u"=a|1500"_s});
    ImportOptions options;
    options.sheet = u"cong viec"_s;
    CHECK(file.importBytes(table, u"x.csv"_s, options).unchanged == 1);
    options.sheet = u"Đơn vị"_s;
    CHECK_THROWS_AS(file.importBytes(table, u"x.csv"_s, options), base::Failure);
    options.sheet = u"Không có"_s;
    CHECK_THROWS_AS(file.importBytes(table, u"x.csv"_s, options), base::Failure);
    CHECK_THROWS_AS(file.importBytes("a,b\n1,2\n", u"x.csv"_s), base::Failure);
}

TEST_CASE("unknown sheets and columns are told once, a known sheet without header is refused")
{
    ImportFile file;
    addPeople(file);
    auto report = file.import({{u"Ghi chép"_s, {{u"x"_s}}},
                               {u"Tháng 10"_s,
                                {{u"UBND"_s},
                                 {u"Tuần"_s, u"Nội dung"_s, u"Mã cán bộ"_s, u"Thêm"_s},
                                 {u"2026-W41"_s, u"a"_s, u"CB1"_s, u"?"_s},
                                 {{}, {}, {}, u"chỉ ghi chú"_s}}}});
    INFO(told(report));
    CHECK(report.inserted == 1);
    REQUIRE(report.sheets.size() == 2);
    CHECK(report.sheets[0].table.isEmpty());
    CHECK(report.sheets[1].table == u"Công việc"_s);
    CHECK(report.sheets[1].rows == 1);
    CHECK(report.sheets[1].unknown == QStringList{u"Thêm"_s});
    CHECK(report.notes.size() == 2);
    CHECK_THROWS_AS(file.import({{u"Công việc"_s, {{u"Nội dung"_s}}}}), base::Failure);
    CHECK_THROWS_AS(file.import({{u"Ghi chép"_s, {{u"x"_s}}}}), base::Failure);
}

TEST_CASE("an entry that nobody chairs has an empty Mã cán bộ, which no other row may have")
{
    ImportFile file;
    addPeople(file);
    {
        store::Edit edit(file, {}, u"test"_s);
        week::CalendarEntry entry;
        entry.week = *base::Week::of(2026, 41);
        entry.content = u"Chào cờ"_s;
        entry.date = QDate(2026, 10, 5);
        week::save(edit, entry);
        entry.content = u"Giao ban"_s;
        entry.chair = file.rows(u"SELECT id FROM cadre WHERE code = 'CB1'"_s)[0].toLongLong();
        week::save(edit, entry);
        edit.commit();
    }
    const QStringList columns = all + QStringList{u"Mã dòng"_s};
    const QStringList ids = file.rows(u"SELECT id FROM calendar_entry ORDER BY id"_s);
    const auto row = [&](const QString &content, const QString &lead, const QString &id, const Cells &more = {}) {
        return Cells{{u"Tuần"_s, u"2026-W41"_s}, {u"Ngày"_s, u"05/10/2026"_s}, {u"Nội dung"_s, content}, {u"Mã cán bộ"_s, lead}, {u"Mã dòng"_s, id}}
               + more;
    };
    const QStringList before = file.everything();
    for (const QString &id : {ids[0], QString()}) { // by Mã dòng, or by the rest of the key
        const auto report = file.import(work(columns, {row(u"Chào cờ"_s, {}, id), row(u"Giao ban"_s, u"CB1"_s, ids[1])}));
        INFO(told(report));
        CHECK((report.unchanged == 2 && report.lackingRows == 0));
        CHECK(file.everything() == before);
    }
    auto report = file.import(work(columns, {row(u"Chào cờ đầu tuần"_s, {}, ids[0])}));
    CHECK(report.updated == 1);
    CHECK(file.rows(u"SELECT content, chair_id FROM calendar_entry ORDER BY id"_s)[0] == u"Chào cờ đầu tuần|-"_s);
    // a chair is not taken away, a new row needs one, and work has somebody who leads it
    report = file.import(work(
        columns, {row(u"Giao ban"_s, {}, ids[1]), row(u"Mới"_s, {}, {}), row(u"Chào cờ đầu tuần"_s, {}, ids[0], {{u"Số lượng giao"_s, u"1"_s}})}));
    CHECK(placesOf(report) == QStringList{u"Công việc 2 Mã cán bộ"_s, u"Công việc 3 Mã cán bộ"_s, u"Công việc 4 Mã cán bộ"_s});
    // given one, it is chaired
    CHECK(file.import(work(columns, {row(u"Chào cờ đầu tuần"_s, u"CB2"_s, ids[0])})).updated == 1);
}

TEST_CASE("a further entry of an item keeps its item, whatever its row says of the calendar")
{
    ImportFile file;
    addPeople(file);
    REQUIRE(
        file.import(work(all, {task(u"Đề án"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Ngày"_s, u"05/10/2026"_s}, {u"Mã người phối hợp"_s, u"CB2"_s}})}))
            .saved);
    const QString item = file.rows(u"SELECT id FROM work_item"_s)[0];
    {
        store::Edit edit(file, {}, u"test"_s);
        week::CalendarEntry entry = week::loadEntries(file, *base::Week::of(2026, 41)).at(0);
        entry.id = 0;
        entry.content = u"Họp góp ý đề án"_s;
        entry.date = QDate(2026, 10, 7);
        week::save(edit, entry);
        edit.commit();
    }
    const QStringList columns = all + QStringList{u"Mã dòng"_s};
    const QString further = file.rows(u"SELECT MAX(id) FROM calendar_entry"_s)[0];
    const auto meeting = [&](const Cells &more) {
        return Cells{{u"Tuần"_s, u"2026-W41"_s}, {u"Nội dung"_s, u"Họp góp ý đề án"_s}, {u"Mã cán bộ"_s, u"CB1"_s}, {u"Mã dòng"_s, further}} + more;
    };
    auto report = file.import(work(columns, {meeting({{u"Ngày"_s, u"08/10/2026"_s}, {u"Địa điểm"_s, u"Hội trường"_s}})}));
    INFO(told(report));
    CHECK(report.updated == 1);
    CHECK(file.rows(u"SELECT date, place, work_item_id FROM calendar_entry WHERE id = %1"_s.arg(further))
          == QStringList{u"2026-10-08|Hội trường|%1"_s.arg(item)});
    CHECK(file.rows(u"SELECT COUNT(*) FROM calendar_participant"_s) == QStringList{u"0"_s});
    // quantities and people are the item's
    report = file.import(work(columns, {meeting({{u"Số lượng giao"_s, u"1"_s}, {u"Mã người phối hợp"_s, u"CB3"_s}})}));
    CHECK(placesOf(report) == QStringList{u"Công việc 2 Số lượng giao"_s, u"Công việc 2 Mã người phối hợp"_s});
    // a row of work is no further entry of other work, though it is named alike
    report = file.import(work(all, {{{u"Tuần"_s, u"2026-W41"_s},
                                     {u"Ngày"_s, u"08/10/2026"_s},
                                     {u"Nội dung"_s, u"Họp góp ý đề án"_s},
                                     {u"Mã cán bộ"_s, u"CB1"_s},
                                     {u"Số lượng giao"_s, u"1"_s}}}));
    CHECK(report.inserted == 1);
    CHECK(file.rows(u"SELECT work_item_id FROM calendar_entry WHERE id = %1"_s.arg(further)) == QStringList{item});
}

TEST_CASE("an entry that words its item otherwise keeps its words when the item's are corrected")
{
    ImportFile file;
    addPeople(file);
    REQUIRE(file.import(work(all, {task(u"Đề án"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Ngày"_s, u"05/10/2026"_s}})})).saved);
    {
        store::Edit edit(file, {}, u"test"_s);
        week::CalendarEntry entry = week::loadEntries(file, *base::Week::of(2026, 41)).at(0);
        entry.content = u"Họp về đề án"_s;
        week::save(edit, entry);
        edit.commit();
    }
    const QString item = file.rows(u"SELECT id FROM work_item"_s)[0];
    const QStringList columns = all + QStringList{u"Mã dòng"_s};
    Cells corrected = task(u"Đề án số 5"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Ngày"_s, u"06/10/2026"_s}, {u"Mã dòng"_s, item}});
    CHECK(file.import(work(columns, {corrected})).updated == 1);
    CHECK(file.rows(u"SELECT content FROM work_item"_s) == QStringList{u"Đề án số 5"_s});
    CHECK(file.rows(u"SELECT content, date FROM calendar_entry"_s) == QStringList{u"Họp về đề án|2026-10-06"_s});
    CHECK(file.import(work(columns, {corrected})).unchanged == 1);
}

TEST_CASE("people who join are the same in any order, and the lead is none of them")
{
    ImportFile file;
    addPeople(file);
    const auto book = [](const QString &joiners) {
        return work(all, {task(u"a"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Mã người phối hợp"_s, joiners}})});
    };
    REQUIRE(file.import(book(u"CB2; CB3"_s)).saved);
    CHECK(file.import(book(u"CB3;CB1; CB2"_s)).unchanged == 1);
    CHECK(file.import(book(u"CB3"_s)).updated == 1);
}

TEST_CASE("a formula gives its cached value; an error or no value is a bad cell, but only in a column that is known")
{
    ImportFile file;
    addPeople(file);
    TestBook book;
    const auto text = [](const char *t) { return QByteArray("<c t=\"inlineStr\"><is><t>") + t + "</t></is></c>"; };
    book.sheets << std::pair(u"Công việc"_s, "<row r=\"1\">" + text("Tuần") + text("Nội dung") + text("Mã cán bộ") + text("Số lượng giao")
                                                 + text("Tổng") + "</row><row r=\"2\">" + text("2026-W41") + text("a") + text("CB1")
                                                 + "<c><f>1+1</f><v>2</v></c><c t=\"e\"><v>#REF!</v></c></row>" + "<row r=\"5\">" + text("2026-W41")
                                                 + text("b") + text("CB1") + "<c><f>1+1</f></c></row>" + "<row r=\"6\">" + text("2026-W41")
                                                 + "<c t=\"e\"><v>#N/A</v></c>" + text("CB1") + "<c><v>1</v></c></row>");
    ImportOptions skip;
    skip.skipBadRows = true;
    const auto report = file.importBytes(book.bytes(), u"f.xlsx"_s, skip);
    INFO(told(report));
    CHECK(placesOf(report) == QStringList{u"Công việc 5 Số lượng giao"_s, u"Công việc 6 Nội dung"_s});
    CHECK(report.bad[1].value == u"#N/A"_s);
    CHECK(file.rows(u"SELECT content, assigned FROM work_item"_s) == QStringList{u"a|2"_s});
}

TEST_CASE("a table with BOM, in tabs or with commas is the same table")
{
    ImportFile file;
    addPeople(file);
    CHECK(file.importBytes("\xEF\xBB\xBFNội dung\tMã cán bộ\tTuần\tSố lượng giao\na, b; c\tCB1\t2026-W41\t1\n", u"x.csv"_s).inserted == 1);
    CHECK(file.importBytes("Nội dung,Mã cán bộ,Tuần,Số lượng giao\r\n\"a, b; c\",CB1,2026-W41,1\r\n", u"x.csv"_s).unchanged == 1);
    CHECK(file.importBytes("Nội dung;Mã cán bộ;Tuần;Số lượng giao\n\"a, b; c\";CB1;2026-W41;1\n", u"x.csv"_s).unchanged == 1);
}

TEST_CASE("several sheets of work are one table: what one tells the other does not lack, and rows alike are counted over all")
{
    ImportFile file;
    addPeople(file);
    const Cells figures{{u"Số lượng giao"_s, u"5"_s}, {u"Số lượng hoàn thành"_s, u"5"_s}};
    Sheets book = work(all, {task(u"Tiếp dân"_s, figures), task(u"Việc A"_s, figures)});
    QStringList fewer = all;
    fewer.removeAll(u"Sản phẩm"_s); // the other unit's sheet has other columns
    Sheets second = work(fewer, {task(u"Tiếp dân"_s, {{u"Số lượng giao"_s, u"3"_s}, {u"Số lượng hoàn thành"_s, u"1"_s}}),
                                 task(u"Việc B"_s, {{u"Ngày"_s, u"07/10/2026"_s}})});
    second[0].first = u"Phòng A"_s;
    book += second;
    auto report = file.import(book);
    INFO(told(report));
    CHECK(report.inserted == 4);
    CHECK(report.lackingRows == 0);
    CHECK(file.rows(results)
          == QStringList{u"Tiếp dân|2026-W41|5|0|0|0|0|-|3"_s, u"Việc A|2026-W41|5|0|0|0|0|-|3"_s, u"Tiếp dân|2026-W41|1|0|0|0|0|-|3"_s});
    report = file.import(book);
    INFO(told(report));
    CHECK((report.unchanged == 4 && report.lackingRows == 0));
    CHECK((report.sheets[0].unchanged == 2 && report.sheets[1].unchanged == 2));
    book[1].second.removeLast();
    CHECK(file.import(book).lackingRows == 1);
}

TEST_CASE("hidden sheets are passed over and told, unless they are named")
{
    ImportFile file;
    addPeople(file);
    const auto sheet = [](const QString &content) {
        return test::sheetData({{u"Tuần"_s, u"Nội dung"_s, u"Mã cán bộ"_s, u"Số lượng giao"_s}, {u"2026-W41"_s, content, u"CB1"_s, u"1"_s}});
    };
    TestBook book;
    book.sheets << std::pair(u"Công việc"_s, sheet(u"a"_s)) << std::pair(u"bản cũ"_s, sheet(u"cũ"_s)) << std::pair(u"Danh mục"_s, QByteArray());
    book.states = {{u"bản cũ"_s, "hidden"}, {u"Danh mục"_s, "veryHidden"}};
    auto report = file.importBytes(book.bytes(), u"book.xlsx"_s);
    INFO(told(report));
    CHECK(file.rows(u"SELECT content FROM work_item"_s) == QStringList{u"a"_s});
    REQUIRE(report.notes.size() == 2); // unknown, hidden
    CHECK(report.notes[0].contains(u"Danh mục"_s));
    CHECK(report.notes[1].contains(u"bản cũ"_s));
    for (const exchange::SheetReport &told : report.sheets)
        CHECK(told.why.isEmpty() != told.table.isEmpty()); // each that was passed over says why
    ImportOptions named;
    named.sheet = u"bản cũ"_s;
    CHECK(file.importBytes(book.bytes(), u"book.xlsx"_s, named).inserted == 1);
    book.states.insert(u"Công việc"_s, "hidden");
    CHECK_THROWS_AS(file.importBytes(book.bytes(), u"book.xlsx"_s), base::Failure);
}

TEST_CASE("what is merged over rows is said of each of them; merged quantities and blocks are refused")
{
    ImportFile file;
    addPeople(file);
    const QList<QStringList> rows{{u"STT"_s, u"Tuần"_s, u"Ngày"_s, u"Buổi"_s, u"Nội dung"_s, u"Mã cán bộ"_s, u"Số lượng giao"_s},
                                  {u"1"_s, u"2026-W41"_s, u"07/10/2026"_s, u"Sáng"_s, u"a"_s, u"CB1"_s, u"10"_s},
                                  {u"2"_s, {}, {}, {}, u"b"_s, u"CB2"_s, {}},
                                  {u"3"_s, {}, {}, u"Chiều"_s, u"c"_s, u"CB2"_s, {}},
                                  {u"4"_s}, // merged too, but with nothing of its own
                                  {u"5"_s, u"2026-W41"_s, {}, {}, u"d"_s, u"CB3"_s, {}}};
    TestBook book;
    book.sheets << std::pair(u"Công việc"_s, test::sheetData(rows));
    const auto merging = [&](const QByteArrayList &ranges) {
        QByteArray cells;
        for (const QByteArray &range : ranges)
            cells += "<mergeCell ref=\"" + range + "\"/>";
        book.tails = {{u"Công việc"_s, "<mergeCells>" + cells + "</mergeCells>"}};
        return file.importBytes(book.bytes(), u"lịch.xlsx"_s);
    };
    const QStringList before = file.everything();
    CHECK(placesOf(merging({"B2:B5", "C2:C5", "D2:D3", "G2:G3"})) == QStringList{u"Công việc 2 Số lượng giao"_s, u"Công việc 3 Số lượng giao"_s});
    CHECK(placesOf(merging({"B2:C5"})) == QStringList{u"Công việc 2 Tuần"_s, u"Công việc 3 Tuần"_s, u"Công việc 4 Tuần"_s});
    CHECK(file.everything() == before);
    const auto report = merging({"A2:A4", "B2:B5", "C2:C5", "D2:D3", "G3:G4"}); // a merge of blank cells says nothing
    INFO(told(report));
    CHECK(report.inserted == 4);
    CHECK(file.rows(u"SELECT date, session, content FROM calendar_entry ORDER BY id"_s)
          == QStringList{u"2026-10-07|1|a"_s, u"2026-10-07|1|b"_s, u"2026-10-07|2|c"_s, u"-|-|d"_s});
}

TEST_CASE("headers and words match whatever their case, accents, spaces and line breaks")
{
    ImportFile file;
    addPeople(file);
    const auto report =
        file.import({{u"CÔNG  VIỆC "_s,
                      {{u"phường mẫu"_s},
                       {u" TUẦN\n"_s, u"noi\u00A0\u00A0dung"_s, u"Ma  Can\nBo"_s, u"SỐ LƯỢNG GIAO"_s, u"Buổi"_s, u"trạng thái"_s, u"ĐỘT XUẤT"_s},
                       {u"\u00A02026-W41 "_s, u"a"_s, u" CB1\u00A0"_s, u" 1 "_s, u"SANG"_s, u"da  lam"_s, u"CÓ"_s}}}});
    INFO(told(report));
    CHECK(report.inserted == 1);
    CHECK(file.rows(u"SELECT i.state, i.origin, e.session FROM work_item i JOIN calendar_entry e ON e.work_item_id = i.id"_s)
          == QStringList{u"2|2|1"_s});
}

TEST_CASE("of an item's entries the one that says what the item says is the one in its row")
{
    ImportFile file;
    addPeople(file);
    REQUIRE(file.import(work(all, {task(u"Đề án"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Ngày"_s, u"05/10/2026"_s}})})).saved);
    {
        store::Edit edit(file, {}, u"test"_s);
        week::CalendarEntry entry = week::loadEntries(file, *base::Week::of(2026, 41)).at(0);
        week::CalendarEntry same = entry;
        entry.content = u"Chuẩn bị đề án"_s;
        week::save(edit, entry);
        same.id = 0;
        same.date = QDate(2026, 10, 8);
        week::save(edit, same);
        edit.commit();
    }
    // The row of the work is the one of the 8th; that of the 5th is no other work.
    const Cells eighth = task(u"Đề án"_s, {{u"Số lượng giao"_s, u"1"_s}, {u"Ngày"_s, u"08/10/2026"_s}});
    const Cells fifth = task(u"Chuẩn bị đề án"_s, {{u"Ngày"_s, u"05/10/2026"_s}});
    const auto report = file.import(work(all, {eighth, fifth}));
    INFO(told(report));
    CHECK((report.unchanged == 2 && report.lackingRows == 0));
}
