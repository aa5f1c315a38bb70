// The week's calendar as a sheet to print: A4 landscape, a day's rows under its name.
#include "exchange/export_week.h"

#include "base/text.h"
#include "exchange/xlsx_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct PrintColumn {
    QString header;
    int width;
};

const std::vector<PrintColumn> &printColumns()
{
    static const std::vector<PrintColumn> columns{{u"Ngày"_s, 12},    {u"Buổi"_s, 8},        {u"Giờ"_s, 12},      {u"Nội dung"_s, 44},
                                                  {u"Chủ trì"_s, 24}, {u"Thành phần"_s, 34}, {u"Địa điểm"_s, 20}, {u"Đơn vị chuẩn bị"_s, 22}};
    return columns;
}

QString dayName(QDate day)
{
    static const std::array<QString, 7> names{u"Thứ Hai"_s, u"Thứ Ba"_s, u"Thứ Tư"_s, u"Thứ Năm"_s, u"Thứ Sáu"_s, u"Thứ Bảy"_s, u"Chủ nhật"_s};
    return names[size_t(day.dayOfWeek() - 1)] + u'\n' + day.toString(u"dd/MM"_s);
}

QString hourText(const week::CalendarEntry &entry)
{
    if (!entry.from.isValid())
        return {};
    const QString from = entry.from.toString(u"HH:mm"_s);
    return entry.to.isValid() ? from + u" - "_s + entry.to.toString(u"HH:mm"_s) : from;
}

QString contentText(const week::CalendarEntry &entry)
{
    QString text = entry.content;
    if (entry.unplanned)
        text += u" (đột xuất)"_s;
    if (entry.state == week::State::Moved || entry.state == week::State::Cancelled)
        text += u" (%1)"_s.arg(week::word(entry.state).toLower());
    if (!entry.note.isEmpty())
        text += u"\nGhi chú: "_s + entry.note;
    return text;
}

class WeekBook {
public:
    WeekBook(const WeekHead &head, std::span<const week::CalendarEntry> entries, const staff::Roster &roster)
        : m_entries(entries),
          m_roster(roster),
          m_sheet(m_book.addSheet(u"Tuần %1"_s.arg(head.week.number())))
    {
        const auto &columns = printColumns();
        for (size_t i = 0; i < columns.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), columns[i].width, nullptr);
        putHead(head);
        putDays(head.week);
        m_book.merged(m_sheet, ++m_row, 0, last(),
                      head.replacesInvitations ? u"Lịch công tác này thay cho giấy mời họp."_s
                                               : u"Bản chưa phát hành hoặc đã sửa sau khi phát hành."_s,
                      m_book.format("italic"));
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9);
        worksheet_set_margins(m_sheet, 0.6, 0.4, 0.6, 0.6);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void finish(QIODevice &device) { m_book.finish(device); }

private:
    static int last() { return int(printColumns().size()) - 1; }

    void putHead(const WeekHead &head)
    {
        lxw_format *centred = m_book.format("center");
        lxw_format *bold = m_book.format("center bold");
        m_book.merged(m_sheet, m_row, 0, 3, head.superior, centred);
        m_book.merged(m_sheet, m_row++, 4, last(), u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, bold);
        m_book.merged(m_sheet, m_row, 0, 3, head.body, bold);
        m_book.merged(m_sheet, m_row++, 4, last(), u"Độc lập - Tự do - Hạnh phúc"_s, bold);
        ++m_row;
        m_book.merged(m_sheet, m_row++, 0, last(), u"LỊCH CÔNG TÁC TUẦN %1/%2"_s.arg(head.week.number()).arg(head.week.year()),
                      m_book.format("center title"));
        m_book.merged(m_sheet, m_row++, 0, last(),
                      u"(Từ ngày %1 đến ngày %2)"_s.arg(base::dateText(head.week.monday()), base::dateText(head.week.sunday())),
                      m_book.format("center italic"));
        if (!head.unit.isEmpty())
            m_book.merged(m_sheet, m_row++, 0, last(), head.unit, bold);
        ++m_row;
        const auto &columns = printColumns();
        for (size_t i = 0; i < columns.size(); ++i)
            m_book.text(m_sheet, m_row, int(i), columns[i].header, m_book.format("head center wrap"));
        worksheet_repeat_rows(m_sheet, lxw_row_t(m_row), lxw_row_t(m_row));
        worksheet_freeze_panes(m_sheet, lxw_row_t(m_row + 1), 0);
        ++m_row;
    }

    // Every working day, and every other day that has something (it may lie outside the week); last what has no day.
    void putDays(base::Week week)
    {
        std::set<QDate> days;
        for (int i = 0; i < 5; ++i)
            days.insert(week.monday().addDays(i));
        std::map<QDate, std::vector<const week::CalendarEntry *>> byDay;
        for (const week::CalendarEntry &entry : m_entries) {
            byDay[entry.date].push_back(&entry);
            if (entry.date.isValid())
                days.insert(entry.date);
        }
        for (const QDate day : days)
            putDay(dayName(day), byDay[day]);
        if (const auto &dayless = byDay[QDate()]; !dayless.empty())
            putDay(u"Trong tuần"_s, dayless);
    }

    void putDay(const QString &name, const std::vector<const week::CalendarEntry *> &entries)
    {
        lxw_format *plain = m_book.format("grid wrap top");
        lxw_format *centred = m_book.format("grid wrap top center");
        lxw_format *dayCell = m_book.format("grid wrap top center bold");
        const int first = m_row;
        m_book.text(m_sheet, m_row, 0, name, dayCell);
        if (entries.empty()) {
            for (int column = 1; column <= last(); ++column)
                m_book.cell(m_sheet, m_row, column, {}, plain);
            m_book.height(m_sheet, m_row, 2); // the day's name
            ++m_row;
            return;
        }
        for (const week::CalendarEntry *each : entries) {
            const week::CalendarEntry &entry = *each;
            if (m_row > first)
                m_book.cell(m_sheet, m_row, 0, {}, dayCell);
            m_book.text(m_sheet, m_row, 1, entry.session ? week::word(*entry.session) : QString(), centred);
            m_book.text(m_sheet, m_row, 2, hourText(entry), centred);
            const staff::Unit *preparing = m_roster.units().find(entry.preparingUnit);
            const std::array<QString, 5> texts{contentText(entry), chairText(entry, m_roster), participantsText(entry, m_roster), entry.place,
                                               preparing ? preparing->name : QString()};
            int lines = 1;
            for (size_t i = 0; i < texts.size(); ++i) {
                lines = std::max(lines, linesOf(texts[i], printColumns()[i + 3].width));
                m_book.text(m_sheet, m_row, int(i) + 3, texts[i], plain);
            }
            m_book.height(m_sheet, m_row, std::max(lines, entries.size() == 1 ? 2 : 1)); // the day's name has two
            ++m_row;
        }
        if (m_row - first > 1)
            m_book.mergedDown(m_sheet, first, m_row - 1, 0, name, dayCell);
    }

    XlsxBook m_book{XlsxBook::Rows::InMemory};
    std::span<const week::CalendarEntry> m_entries;
    const staff::Roster &m_roster;
    lxw_worksheet *m_sheet;
    int m_row = 0;
};

} // namespace

void writeWeekBook(const WeekHead &head, std::span<const week::CalendarEntry> entries, const staff::Roster &roster, QIODevice &device)
{
    WeekBook(head, entries, roster).finish(device);
}

} // namespace exchange
