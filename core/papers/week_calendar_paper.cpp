#include "papers/week_calendar_paper.h"

#include "base/text.h"
#include "papers/blocks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

using Lines = std::vector<const CalendarLine *>;

bool isOff(const CalendarLine &line) { return line.state == week::State::Moved || line.state == week::State::Cancelled; }

Runs contentRuns(const CalendarLine &line)
{
    Runs runs{plain(line.content)};
    if (line.unplanned)
        runs.push_back(italic(u" (đột xuất)"_s));
    if (isOff(line))
        runs.push_back(bold(line.state == week::State::Moved ? u" (đã chuyển)"_s : u" (đã hủy)"_s));
    if (!line.note.isEmpty())
        runs.push_back(italic(u"\nGhi chú: "_s + line.note));
    return runs;
}

Runs dayRuns(QDate day)
{
    if (!day.isValid())
        return {bold(u"Trong tuần"_s)};
    return {bold(dayName(day)), plain(u'\n' + base::dateText(day))};
}

// Every working day, and every other day that has something; last what has no day.
std::vector<std::pair<QDate, Lines>> byDay(const WeekCalendarPaper &paper)
{
    std::map<QDate, Lines> lines;
    for (int i = 0; i < 5; ++i)
        lines[paper.week.monday().addDays(i)];
    Lines dayless;
    for (const CalendarLine &line : paper.lines)
        (line.date.isValid() ? lines[line.date] : dayless).push_back(&line);
    std::vector<std::pair<QDate, Lines>> days(lines.begin(), lines.end());
    if (!dayless.empty())
        days.emplace_back(QDate(), std::move(dayless));
    return days;
}

Table listTable(const WeekCalendarPaper &paper)
{
    Table table;
    table.size = 11;
    // A name with its post and whom the meeting needs are the longest of a line: they decide how tall it is.
    table.columns = {{11, Align::Center}, {7, Align::Center}, {8, Align::Center}, {29, Align::Left},
                     {24, Align::Left},   {28, Align::Left},  {14, Align::Left},  {17, Align::Left}};
    table.header = {
        headerRow({u"Ngày"_s, u"Buổi"_s, u"Giờ"_s, u"Nội dung"_s, u"Chủ trì"_s, u"Thành phần tham dự"_s, u"Địa điểm"_s, u"Đơn vị chuẩn bị"_s})};
    for (const auto &[day, lines] : byDay(paper)) {
        if (lines.empty()) {
            Row row;
            row.cells = {runsCell(dayRuns(day)), wideCell({plain(QString())}, 7)};
            table.rows.push_back(std::move(row));
            continue;
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            const CalendarLine &line = *lines[i];
            Row row;
            if (i == 0)
                row.cells.push_back(tallCell(dayRuns(day), int(lines.size())));
            if (i == 0 || lines[i - 1]->session != line.session) {
                size_t end = i;
                while (end < lines.size() && lines[end]->session == line.session)
                    ++end;
                row.cells.push_back(tallCell({plain(line.session ? week::word(*line.session) : QString())}, int(end - i)));
            }
            row.cells.push_back(textCell(line.hour));
            row.cells.push_back(runsCell(contentRuns(line)));
            for (const QString &cell : {line.chair, line.participants, line.place, line.preparing})
                row.cells.push_back(textCell(cell));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

// An entry within a cell of the matrix: one paragraph, what is not given left out.
void addEntry(Runs &runs, const CalendarLine &line)
{
    if (!runs.empty())
        runs.push_back(plain(u"\n"_s));
    runs.push_back(bold(line.hour.isEmpty() ? u"• "_s : u"• "_s + line.hour + u": "_s));
    for (Run &run : contentRuns(line))
        runs.push_back(std::move(run));
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            runs.push_back(plain(u"; "_s + label + u": "_s + value));
    };
    add(u"chủ trì"_s, line.chair);
    add(u"thành phần"_s, line.participants);
    add(u"địa điểm"_s, line.place);
    add(u"chuẩn bị"_s, line.preparing);
}

Table matrixTable(const WeekCalendarPaper &paper)
{
    std::set<std::optional<week::Session>> used{week::Session::Morning, week::Session::Afternoon};
    for (const CalendarLine &line : paper.lines)
        used.insert(line.session);
    Table table;
    table.size = 11;
    table.columns = {{11, Align::Center}};
    Row header = headerRow({u"Ngày"_s});
    for (const std::optional<week::Session> &session : used) { // without a session first
        table.columns.push_back({session ? 60.0 : 35.0, Align::Left});
        header.cells.push_back(textCell(session ? week::word(*session) : u"Không ghi buổi"_s));
    }
    table.header = {header};
    for (const auto &[day, lines] : byDay(paper)) {
        Row row;
        row.cells = {{dayRuns(day), {}, 1, 1, true}};
        for (const std::optional<week::Session> &session : used) {
            Runs runs;
            for (const CalendarLine *line : lines) {
                if (line->session == session)
                    addEntry(runs, *line);
            }
            row.cells.push_back(runsCell(std::move(runs)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Runs standingRuns(const WeekCalendarPaper &paper)
{
    switch (paper.standing) {
    case CalendarStanding::Published:
        return {bold(u"Lịch này thay thư mời họp."_s),
                italic(paper.publishedOn.isValid() ? u" Ban hành ngày "_s + base::dateText(paper.publishedOn) + u'.' : QString())};
    case CalendarStanding::ChangedSince:
        return {italic(u"Lịch đã thay đổi sau khi ban hành ngày "_s + base::dateText(paper.publishedOn)
                       + u" và chưa ban hành lại: chưa thay thư mời họp."_s)};
    case CalendarStanding::Draft:
        return {italic(u"Bản dự thảo: lịch chưa ban hành, chưa thay thư mời họp."_s)};
    case CalendarStanding::NotPublishable:
        break;
    }
    return {italic(u"Trích từ lịch công tác tuần."_s)};
}

} // namespace

QString dayName(QDate day)
{
    static const std::array<QString, 7> names{u"Thứ Hai"_s, u"Thứ Ba"_s, u"Thứ Tư"_s, u"Thứ Năm"_s, u"Thứ Sáu"_s, u"Thứ Bảy"_s, u"Chủ nhật"_s};
    return names[size_t(day.dayOfWeek() - 1)];
}

QString weekTitle(base::Week week) { return u"tuần %1 năm %2"_s.arg(week.number()).arg(week.year()); }

QString weekDays(base::Week week) { return u"từ ngày %1 đến ngày %2"_s.arg(base::dateText(week.monday()), base::dateText(week.sunday())); }

Document weekCalendarPaper(const WeekCalendarPaper &paper, CalendarLayout layout)
{
    Document document;
    document.paper = landscapePaper();
    document.style = paper.style;
    document.head = paper.head;
    document.mark = paper.mark;
    document.blocks.push_back(Title{u"LỊCH CÔNG TÁC "_s + weekTitle(paper.week).toUpper(), paper.whose, u'(' + weekDays(paper.week) + u')', false});
    if (paper.lines.empty())
        document.blocks.push_back(remark({italic(u"Không có nội dung nào được ghi trong lịch của tuần này."_s)}, 12, true));
    Table table = layout == CalendarLayout::List ? listTable(paper) : matrixTable(paper);
    table.rows.back().keepWithNext = true; // the signatures have a day for company
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(remark(standingRuns(paper), 12));
    document.blocks.push_back(Signatures{{paper.signer}, paper.recipients, 18});
    document.foot = u"Lịch công tác "_s + weekTitle(paper.week) + u" · "_s + paper.whose;
    return document;
}

} // namespace papers
