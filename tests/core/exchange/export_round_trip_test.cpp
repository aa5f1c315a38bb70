// What export writes, import takes back without changing anything; corrected, it changes just that row.
#include "exchange/export.h"

#include "edited_book.h"
#include "import_book.h"
#include "week/week_table.h"

#include <rapidcheck.h>

#include <array>

using namespace exchange;
using namespace Qt::StringLiterals;
using test::EditedBook;
using test::ImportFile;

namespace {

using Exporter = ExportReport (*)(store::Database &, const rights::Caller &, const ExportOptions &, const QString &);
constexpr Exporter exporters[] = {exportRoster, exportWork, exportObservations, exportScorecards};

const QStringList sheetsOf(Exporter exporter)
{
    if (exporter == exportRoster)
        return {u"Đơn vị"_s, u"Cán bộ"_s, u"Vắng mặt"_s};
    if (exporter == exportScorecards)
        return {u"12 nội dung"_s, u"Tiêu chí chung"_s, u"Điều kiện"_s};
    return {exporter == exportWork ? u"Công việc"_s : u"Nhận diện"_s};
}

struct Books {
    QTemporaryDir dir;
    QString path(const QString &name) const { return dir.filePath(name); }
};

void changesNothing(ImportFile &file, const ImportReport &report, const QStringList &before)
{
    INFO(test::told(report));
    CHECK(report.badRows == 0);
    CHECK(report.inserted == 0);
    CHECK(report.updated == 0);
    CHECK(report.lackingRows == 0);
    CHECK_FALSE(report.saved);
    CHECK((file.everything() == before)); // in brackets: not printed
}

void roundTrips(ImportFile &file)
{
    const Books books;
    const QStringList before = file.everything();
    for (const Exporter exporter : exporters) {
        const QString path = books.path(u"book.xlsx"_s);
        qint64 rows = 0;
        for (const auto &sheet : exporter(file, rights::owner(), {}, path).sheets)
            rows += sheet.rows;
        const ImportReport again = importFile(file, rights::owner(), path);
        changesNothing(file, again, before);
        CHECK(again.unchanged == rows);

        EditedBook edited(path);
        edited.removeColumn(u"Mã dòng"_s);
        changesNothing(file, file.importBytes(edited.bytes(), u"edited.xlsx"_s), before);

        for (const QString &sheet : sheetsOf(exporter)) {
            exporter(file, rights::owner(), {Format::Csv, {}, {}, sheet}, books.path(u"table.csv"_s));
            changesNothing(file, importFile(file, rights::owner(), books.path(u"table.csv"_s), {sheet, false, false}), before);
        }
    }
}

// Few words, days and people, so that rows are often alike, tell each other's words, or lack a chair.
void anyWeeksRoundTrip()
{
    const auto any = [](int below) { return *rc::gen::inRange(0, below); };
    ImportFile file;
    const ImportReport people = file.import({{u"Đơn vị"_s, {{u"Mã đơn vị"_s, u"Tên đơn vị"_s}, {u"A"_s, u"Phòng A"_s}}},
                                             {u"Cán bộ"_s,
                                              {{u"Mã cán bộ"_s, u"Họ và tên"_s, u"Mã đơn vị"_s, u"Vai trò"_s},
                                               {u"CB1"_s, u"An"_s, u"A"_s, u"Người đứng đầu"_s},
                                               {u"CB2"_s, u"Bình"_s, u"A"_s, u"Nhân viên"_s},
                                               {u"CB3"_s, u"Chi"_s, u"A"_s, u"Nhân viên"_s}}}});
    RC_ASSERT(people.saved);
    std::vector<base::Id> cadres;
    for (const QString &id : file.rows(u"SELECT id FROM cadre ORDER BY code"_s))
        cadres.push_back(id.toLongLong());
    const std::array<QString, 3> words{u"Họp"_s, u"Tiếp dân"_s, u"=Báo cáo, \"quý\""_s};
    const auto week = [&] { return *base::Week::of(2026, 41 + any(2)); };
    const auto day = [&] { return any(2) ? QDate(2026, 10, 5 + any(3)) : QDate(); };
    store::Edit edit(file, {}, u"test"_s);
    std::vector<base::Id> items;
    for (int i = any(5); i > 0; --i) {
        week::WorkItem item;
        item.week = week();
        item.content = words[size_t(any(3))];
        item.product = any(2) ? words[size_t(any(3))] : QString();
        item.lead = cadres[size_t(any(3))];
        item.deadline = day();
        item.origin = week::Origin(1 + any(3));
        item.state = week::State(1 + any(4));
        for (const base::Id joiner : cadres)
            if (any(3) == 0)
                item.joiners.push_back(joiner); // now and then the lead
        items.push_back(week::save(edit, item));
        for (int j = any(3); j > 0; --j) {
            week::WorkResult result;
            result.item = items.back();
            result.week = week();
            result.completed = any(3);
            result.evidence = any(2) ? words[size_t(any(3))] : QString();
            week::save(edit, result);
        }
    }
    for (int i = any(7); i > 0; --i) {
        week::CalendarEntry entry;
        entry.week = week();
        entry.date = day();
        if (any(2))
            entry.session = week::Session(1 + any(3));
        if (any(3) == 0) {
            entry.from = QTime(8, 30 * any(2));
            entry.to = any(2) ? QTime(10, 0) : QTime();
        }
        entry.content = words[size_t(any(3))];
        entry.chair = any(3) ? cadres[size_t(any(3))] : 0;
        entry.state = week::State(1 + any(4));
        entry.unplanned = any(2) != 0;
        entry.note = any(2) ? words[size_t(any(3))] : QString();
        entry.guests = any(2) ? u"Trưởng các phòng"_s : QString();
        if (!items.empty() && any(2))
            entry.workItem = items[size_t(any(int(items.size())))];
        else if (any(2))
            entry.participants = {cadres[size_t(any(3))]};
        week::save(edit, entry);
    }
    edit.commit();
    const Books books;
    const QStringList before = file.everything();
    const auto comesBack = [&](const ImportReport &report) {
        RC_LOG(test::told(report));
        RC_ASSERT(report.badRows == 0);
        RC_ASSERT(report.inserted + report.updated + report.lackingRows == 0);
        RC_ASSERT((file.everything() == before));
    };
    exportWork(file, rights::owner(), {}, books.path(u"w.xlsx"_s));
    comesBack(importFile(file, rights::owner(), books.path(u"w.xlsx"_s)));
    exportWork(file, rights::owner(), {Format::Csv, {}, {}, {}}, books.path(u"w.csv"_s));
    comesBack(importFile(file, rights::owner(), books.path(u"w.csv"_s), {u"Công việc"_s, false, false}));
    EditedBook edited(books.path(u"w.xlsx"_s));
    edited.removeColumn(u"Mã dòng"_s);
    comesBack(file.importBytes(edited.bytes(), u"edited.xlsx"_s));
}

} // namespace

TEST_CASE("the ward round trips")
{
    ImportFile file;
    REQUIRE(file.importData("ward.xlsx").saved);
    roundTrips(file);
}

TEST_CASE("the messy ward round trips")
{
    ImportFile file;
    REQUIRE(file.importData("ward-messy.xlsx").saved);
    roundTrips(file);
}

TEST_CASE("a month or week of a ward round trips too")
{
    ImportFile file;
    REQUIRE(file.importData("ward.xlsx").saved);
    const Books books;
    const QStringList before = file.everything();
    const base::Month month = *base::Month::of(2026, 10);
    for (const Exporter exporter : exporters) {
        exporter(file, rights::owner(), {Format::Xlsx, month, {}, {}}, books.path(u"m.xlsx"_s));
        const ImportReport again = importFile(file, rights::owner(), books.path(u"m.xlsx"_s));
        INFO(test::told(again));
        CHECK((again.badRows == 0 && again.inserted == 0 && again.updated == 0));
    }
    exportWork(file, rights::owner(), {Format::Xlsx, {}, *base::Week::of(2026, 41), {}}, books.path(u"w.xlsx"_s));
    changesNothing(file, importFile(file, rights::owner(), books.path(u"w.xlsx"_s)), before);
}

TEST_CASE("with Mã dòng a corrected text, deadline or quantity updates that row")
{
    ImportFile file;
    REQUIRE(file.importData("ward.xlsx").saved);
    const Books books;
    exportWork(file, rights::owner(), {}, books.path(u"work.xlsx"_s));
    EditedBook edited(books.path(u"work.xlsx"_s));
    const QString item = edited.text(0, 5, u"Mã dòng"_s);
    edited.set(0, 5, u"Nội dung"_s, outText(u"Nội dung đã sửa"_s));
    edited.set(0, 5, u"Hạn hoàn thành"_s, outDate(u"2026-10-21"_s));
    edited.set(0, 5, u"Số lượng giao"_s, outWhole(9));
    const auto report = file.importBytes(edited.bytes(), u"edited.xlsx"_s);
    INFO(test::told(report));
    CHECK(report.updated == 1);
    CHECK(report.inserted == 0);
    CHECK(file.rows(u"SELECT content, deadline, due, assigned FROM work_item WHERE id = %1"_s.arg(item))
          == QStringList{u"Nội dung đã sửa|2026-10-21|2026-10-21|9"_s});
    CHECK(file.rows(u"SELECT COUNT(*) FROM work_item"_s) == QStringList{u"330"_s});

    exportRoster(file, rights::owner(), {}, books.path(u"roster.xlsx"_s));
    EditedBook roster(books.path(u"roster.xlsx"_s));
    roster.set(1, 3, u"Chức vụ"_s, outText(u"Chức vụ mới"_s));
    const auto posts = file.importBytes(roster.bytes(), u"roster.xlsx"_s);
    INFO(test::told(posts));
    CHECK((posts.updated == 1 && posts.inserted == 0));
}

TEST_CASE("any calendar and work round trips") { CHECK(rc::check("weeks of entries, items and results", anyWeeksRoundTrip)); }

TEST_CASE("what the window makes of work round trips: results of further weeks, entries of their own, texts that differ")
{
    ImportFile file;
    REQUIRE(file.importData("ward.xlsx").saved);
    {
        store::Edit edit(file, {}, u"test"_s);
        std::vector<week::WorkItem> items = week::loadItems(file, *base::Week::of(2026, 41));
        REQUIRE(items.size() > 5);
        for (int i = 0; i < 3; ++i) {
            week::WorkResult result;
            result.item = items[size_t(i)].id;
            result.week = *base::Week::of(2026, 42 + i % 2);
            result.completed = i;
            result.evidence = u"Biên bản %1"_s.arg(i);
            week::save(edit, result);
        }
        // an entry that says it otherwise than its item, is chaired by another and lasts until an hour
        std::vector<week::CalendarEntry> entries = week::loadEntries(file, *base::Week::of(2026, 41));
        const auto linked = std::find_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.workItem != 0; });
        REQUIRE(linked != entries.end());
        linked->content = u"Họp về việc này"_s;
        linked->chair = items.back().lead == linked->chair ? items.front().lead : items.back().lead;
        linked->from = QTime(8, 0);
        linked->to = QTime(9, 30);
        linked->guests = u"Trưởng các phòng"_s;
        linked->state = week::State::Done;
        linked->unplanned = !linked->unplanned;
        week::save(edit, *linked);
        // a second entry of the same item, one nobody chairs, and two alike
        week::CalendarEntry second = *linked;
        second.id = 0;
        second.date = second.date.addDays(1);
        week::save(edit, second);
        week::CalendarEntry own;
        own.week = *base::Week::of(2026, 42);
        own.content = u"Chào cờ"_s;
        week::save(edit, own);
        own.chair = items.front().lead;
        own.participants = {items[1].lead, items[2].lead};
        own.product = u"Biên bản"_s;
        own.note = u"Trang phục chỉnh tề"_s;
        week::save(edit, own);
        week::save(edit, own);
        week::WorkItem carried = items[4];
        carried.id = 0;
        carried.week = *base::Week::of(2026, 43);
        carried.origin = week::Origin::CarriedOver;
        carried.carriedFrom = items[4].id;
        week::save(edit, carried);
        edit.commit();
    }
    roundTrips(file);

    // the result of a further week is corrected by its own row
    const Books books;
    exportWork(file, rights::owner(), {Format::Xlsx, {}, *base::Week::of(2026, 42), {}}, books.path(u"w42.xlsx"_s));
    EditedBook edited(books.path(u"w42.xlsx"_s));
    const QString result =
        file.rows(u"SELECT r.id FROM work_result r JOIN work_item i ON i.id = r.item_id WHERE r.week = '2026-W42' AND i.week <> r.week"_s).value(0);
    int row = 0;
    for (int i = 1; i < edited.rowCount(0); ++i)
        if (edited.text(0, i, u"Mã dòng"_s) == result)
            row = i;
    REQUIRE(row > 0);
    CHECK(edited.text(0, row, u"Số lượng giao"_s).isEmpty());
    edited.set(0, row, u"Số lượng hoàn thành"_s, outWhole(7));
    const auto report = file.importBytes(edited.bytes(), u"w42.xlsx"_s);
    INFO(test::told(report));
    CHECK((report.updated == 1 && report.inserted == 0 && report.badRows == 0));
    CHECK(file.rows(u"SELECT completed FROM work_result WHERE id = %1"_s.arg(result)) == QStringList{u"7"_s});
}
