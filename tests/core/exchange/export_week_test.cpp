#include "exchange/export_week.h"

#include "base/failure.h"
#include "exchange/xlsx_reader.h"
#include "support/strings.h"
#include "support/ward.h"

#include <QFile>
#include <QTemporaryDir>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const base::Week w41 = *base::Week::of(2026, 41); // Monday 5 October

class WeekWard : public test::Ward {
public:
    base::Id add(const QString &content, QDate date, const char *chair, const std::function<void(week::CalendarEntry &)> &more = {})
    {
        week::CalendarEntry entry;
        entry.week = w41;
        entry.content = content;
        entry.date = date;
        entry.chair = person(chair);
        if (more)
            more(entry);
        return edit([&](store::Edit &change) { return week::save(change, entry); });
    }
    QString out(const QString &name = u"out"_s) const { return m_dir.filePath(name); }
    QByteArray read(const QString &name = u"out"_s) const
    {
        QFile file(out(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n ", "") : QByteArray("missing");
    }
    // Sheet rows, cells joined by |.
    QStringList sheetRows(const QString &name) const
    {
        const auto book = openXlsx(out(name));
        const auto source = book->open(0);
        QStringList all;
        Row row;
        while (source->next(row)) {
            QStringList cells;
            for (const auto &[column, cell] : row.cells)
                cells << cell.text;
            if (!cells.isEmpty())
                all << cells.join(u'|');
        }
        return all;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("a week's calendar for phones: hours, sessions, whole days, whole weeks, cancelled")
{
    WeekWard ward;
    const base::Id meeting = ward.add(u"Họp giao ban"_s, QDate(2026, 10, 5), "CT", [&](week::CalendarEntry &entry) {
        entry.from = QTime(8, 15);
        entry.to = QTime(10, 0);
        entry.place = u"Phòng họp 1"_s;
        entry.guests = u"Trưởng các phòng, MTTQ"_s;
        entry.participants = {ward.person("TP"), ward.person("VH")};
        entry.preparingUnit = ward.unit("KTHT");
    });
    ward.add(u"Tiếp công dân"_s, QDate(2026, 10, 6), "CT", [](week::CalendarEntry &entry) { entry.session = week::Session::Afternoon; });
    ward.add(u"Kiểm tra"_s, QDate(2026, 10, 7), "TP", [](week::CalendarEntry &entry) { entry.state = week::State::Cancelled; });
    ward.add(u"Soạn báo cáo"_s, QDate(), "VH");
    const ExportReport report = exportWeek(ward, ward.owner(), w41, 0, WeekFormat::Ics, ward.out());
    CHECK(report.sheets.at(0).rows == 4);
    const QByteArray ics = ward.read();
    CHECK(ics.count("BEGIN:VEVENT") == 4);
    CHECK(ics.contains("UID:" + QByteArray::number(meeting) + "@nenep\r\n"));
    CHECK(ics.contains("DTSTAMP:20261102T120000Z\r\n"));
    CHECK(ics.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261005T081500\r\nDTEND;TZID=Asia/Ho_Chi_Minh:20261005T100000\r\n"));
    CHECK(ics.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261006T133000\r\nDTEND;TZID=Asia/Ho_Chi_Minh:20261006T173000\r\n"));
    CHECK(ics.contains("DTSTART;VALUE=DATE:20261007\r\nDTEND;VALUE=DATE:20261008\r\n"));
    CHECK(ics.contains("DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261010\r\n"));
    CHECK(ics.count("STATUS:CANCELLED") == 1);
    CHECK(ics.contains(
        u"Chủ trì: Trần Văn Ơn\\nThành phần: Đặng Quang Hùng\\, Bùi Mai Phương\\; Trưởng các phòng\\, MTTQ\\nĐơn vị chuẩn bị: KTHT"_s.toUtf8()));
    CHECK_FALSE(ics.contains("METHOD:")); // a calendar to subscribe to, not an invitation, which would need an organiser

    exportWeek(ward, ward.owner(), w41, 0, WeekFormat::Ics, ward.out(u"again"_s));
    CHECK(ward.read(u"again"_s) == ics);
}

TEST_CASE("one unit's calendar holds what its people do and what it prepares")
{
    WeekWard ward;
    ward.add(u"Họp phòng"_s, QDate(2026, 10, 5), "TP");
    ward.add(u"Kiểm tra thực địa"_s, QDate(2026, 10, 6), "CV2");
    ward.add(u"Hội nghị"_s, QDate(2026, 10, 6), "VH", [&](week::CalendarEntry &entry) { entry.preparingUnit = ward.unit("KTHT"); });
    ward.add(u"Việc của phòng khác"_s, QDate(2026, 10, 6), "NV");
    CHECK(exportWeek(ward, ward.owner(), w41, ward.unit("KTHT"), WeekFormat::Ics, ward.out()).sheets.at(0).rows == 3);
    CHECK_FALSE(ward.read().contains(u"Việc của phòng khác"_s.toUtf8()));
    CHECK(exportWeek(ward, ward.owner(), w41, ward.unit("UBND"), WeekFormat::Ics, ward.out()).sheets.at(0).rows == 4);
    CHECK(exportWeek(ward, ward.owner(), w41.next(), ward.unit("UBND"), WeekFormat::Ics, ward.out()).sheets.at(0).rows == 0);
    CHECK_THROWS_AS(exportWeek(ward, ward.owner(), w41, 12345, WeekFormat::Ics, ward.out()), base::Failure);
}

TEST_CASE("the printed calendar shows every working day, and days outside the week")
{
    WeekWard ward;
    ward.add(u"Họp giao ban"_s, QDate(2026, 10, 5), "CT", [](week::CalendarEntry &entry) {
        entry.from = QTime(8, 15);
        entry.session = week::Session::Morning;
    });
    ward.add(u"Tiếp công dân"_s, QDate(2026, 10, 5), "CT", [](week::CalendarEntry &entry) { entry.session = week::Session::Afternoon; });
    ward.add(u"Làm bù"_s, QDate(2026, 10, 10), "TP", [](week::CalendarEntry &entry) { entry.state = week::State::Cancelled; });
    ward.add(u"Việc tuần sau"_s, QDate(2026, 10, 13), "TP");
    ward.add(u"Soạn báo cáo"_s, QDate(), "VH", [](week::CalendarEntry &entry) { entry.unplanned = true; });
    exportWeek(ward, ward.owner(), w41, 0, WeekFormat::Xlsx, ward.out(u"w.xlsx"_s));
    const QStringList rows = ward.sheetRows(u"w.xlsx"_s);
    INFO(rows.join(u'\n').toStdString());
    CHECK(rows.contains(u"LỊCH CÔNG TÁC TUẦN 41/2026"_s));
    CHECK(rows.contains(u"(Từ ngày 05/10/2026 đến ngày 11/10/2026)"_s));
    QStringList days;
    for (const QString &row : rows)
        if (row.startsWith(u"Thứ"_s) || row.startsWith(u"Chủ nhật"_s) || row.startsWith(u"Trong tuần"_s))
            days << row.section(u'|', 0, 0).replace(u'\n', u' ');
    CHECK(days
          == QStringList{u"Thứ Hai 05/10"_s, u"Thứ Ba 06/10"_s, u"Thứ Tư 07/10"_s, u"Thứ Năm 08/10"_s, u"Thứ Sáu 09/10"_s, u"Thứ Bảy 10/10"_s,
                         u"Thứ Ba 13/10"_s, u"Trong tuần"_s});
    CHECK(rows.filter(u"Làm bù (hủy)"_s).size() == 1);
    CHECK(rows.filter(u"Soạn báo cáo (đột xuất)"_s).size() == 1);
    CHECK(rows.filter(u"chưa phát hành"_s).size() == 1);
}

TEST_CASE("who may export a calendar: all of it few, a unit's its head, everybody once it is published")
{
    WeekWard ward;
    ward.add(u"Họp phòng"_s, QDate(2026, 10, 5), "TP");
    const auto may = [&](const char *who, const char *unit) {
        try {
            exportWeek(ward, ward.caller(who), w41, ward.unit(unit), WeekFormat::Ics, ward.out());
            return true;
        } catch (const base::Failure &failure) {
            CHECK(failure.kind() == base::FailureKind::Refused);
            return false;
        }
    };
    CHECK_FALSE(may("CT", ""));
    CHECK(may("TP", "KTHT"));
    CHECK_FALSE(may("NV", "KTHT"));
    const staff::Roster roster = staff::Roster::load(ward);
    ward.edit([&](store::Edit &edit) { week::publish(edit, ward.owner(), w41, ward.unit("KTHT"), roster); });
    CHECK(may("NV", "KTHT"));
    ward.add(u"Thêm sau"_s, QDate(2026, 10, 6), "TP");
    CHECK_FALSE(may("NV", "KTHT")); // not as published any more
}

TEST_CASE("a published calendar says that it replaces the invitations")
{
    WeekWard ward;
    ward.add(u"Họp phòng"_s, QDate(2026, 10, 5), "TP");
    const staff::Roster roster = staff::Roster::load(ward);
    ward.edit([&](store::Edit &edit) { week::publish(edit, ward.owner(), w41, ward.unit("KTHT"), roster); });
    exportWeek(ward, ward.owner(), w41, ward.unit("KTHT"), WeekFormat::Xlsx, ward.out(u"w.xlsx"_s));
    CHECK(ward.sheetRows(u"w.xlsx"_s).filter(u"thay cho giấy mời"_s).size() == 1);
}
