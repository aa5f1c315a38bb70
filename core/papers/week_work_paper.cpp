#include "papers/week_work_paper.h"

#include "base/text.h"
#include "papers/blocks.h"
#include "papers/week_calendar_paper.h"

#include <array>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr int columnCount = 13;

QString events(qint64 all, qint64 excused)
{
    if (all == 0)
        return {};
    return excused > 0 ? u"%1\u00a0(%2)"_s.arg(all).arg(excused) : QString::number(all);
}

QString standingWord(WorkStanding standing)
{
    switch (standing) {
    case WorkStanding::Complete:
        return u"Hoàn thành"_s;
    case WorkStanding::Overdue:
        return u"Quá hạn"_s;
    case WorkStanding::UnderWay:
        return u"Đang thực hiện"_s;
    case WorkStanding::Moved:
        return u"Đã chuyển"_s;
    case WorkStanding::Cancelled:
        break;
    }
    return u"Đã hủy"_s;
}

Row lineRow(int number, const WorkLine &line, QDate countedOn)
{
    const week::WorkItem &item = line.item;
    Runs content{plain(item.content)};
    if (item.origin == week::Origin::Unplanned)
        content.push_back(italic(u" (đột xuất)"_s));
    if (item.origin == week::Origin::CarriedOver)
        content.push_back(italic(u" (chuyển từ kỳ trước)"_s));
    if (!line.joiners.isEmpty())
        content.push_back(italic(u"; phối hợp: "_s + line.joiners));
    QStringList remarks;
    if (line.result && !line.result->evidence.isEmpty())
        remarks += line.result->evidence;
    if (!item.note.isEmpty())
        remarks += item.note;
    const WorkStanding standing = standingOf(line, countedOn);
    Row row;
    row.cells = {textCell(QString::number(number)),
                 runsCell(std::move(content)),
                 textCell(item.product),
                 textCell(week::kText(item.kMilli)),
                 textCell(QString::number(item.assigned)),
                 textCell(item.deadline.isValid() ? base::dateText(item.deadline) : QString()),
                 textCell(line.result ? QString::number(line.result->completed) : QString()),
                 textCell(QString::number(line.totals.completed)),
                 textCell(QString::number(week::remaining(item, line.totals))),
                 textCell(events(line.totals.faults, line.totals.faultsExcused)),
                 textCell(events(line.totals.delays, line.totals.delaysExcused)),
                 standing == WorkStanding::Overdue ? boldCell(standingWord(standing)) : textCell(standingWord(standing)),
                 textCell(remarks.join(u"; "_s))};
    return row;
}

Table emptyTable()
{
    Table table;
    table.size = 10.5;
    table.columns = {{4, Align::Center},  {36, Align::Left},   {19, Align::Left},  {5, Align::Center}, {6, Align::Center},
                     {12, Align::Center}, {7, Align::Center},  {7, Align::Center}, {6, Align::Center}, {6, Align::Center},
                     {7, Align::Center},  {13, Align::Center}, {27, Align::Left}};
    table.header = {headerRow({u"TT"_s, u"Nội dung công việc"_s, u"Sản phẩm"_s, u"K"_s, u"Số giao"_s, u"Hạn hoàn thành"_s, u"Xong tuần này"_s,
                               u"Xong lũy kế"_s, u"Còn lại"_s, u"Số lỗi"_s, u"Số lần chậm"_s, u"Tình trạng"_s, u"Minh chứng; ghi chú"_s})};
    return table;
}

struct Counts {
    int items = 0;
    int unplanned = 0;
    int excused = 0;
    std::array<int, 5> standing{};

    void add(const WorkLine &line, QDate countedOn)
    {
        ++items;
        unplanned += line.item.origin == week::Origin::Unplanned ? 1 : 0;
        excused += line.totals.faultsExcused + line.totals.delaysExcused > 0 ? 1 : 0;
        ++standing[size_t(standingOf(line, countedOn))];
    }
    QString words() const
    {
        QStringList parts{u"%1 công việc"_s.arg(items)};
        const auto part = [&](WorkStanding which, const QString &word) {
            if (standing[size_t(which)] > 0)
                parts += u"%1 %2"_s.arg(standing[size_t(which)]).arg(word);
        };
        part(WorkStanding::Complete, u"hoàn thành"_s);
        part(WorkStanding::UnderWay, u"đang thực hiện"_s);
        part(WorkStanding::Overdue, u"quá hạn"_s);
        part(WorkStanding::Moved, u"đã chuyển"_s);
        part(WorkStanding::Cancelled, u"đã hủy"_s);
        if (unplanned > 0)
            parts += u"trong đó %1 việc đột xuất"_s.arg(unplanned);
        return parts.join(u", "_s);
    }
};

} // namespace

WorkStanding standingOf(const WorkLine &line, QDate countedOn)
{
    if (line.item.state == week::State::Moved)
        return WorkStanding::Moved;
    if (line.item.state == week::State::Cancelled)
        return WorkStanding::Cancelled;
    if (week::remaining(line.item, line.totals) == 0)
        return WorkStanding::Complete;
    return line.item.due() < countedOn ? WorkStanding::Overdue : WorkStanding::UnderWay;
}

Document weekWorkPaper(const WeekWorkPaper &paper)
{
    Document document;
    document.paper = landscapePaper();
    document.style = paper.style;
    document.head = paper.head;
    document.mark = paper.mark;
    document.blocks.push_back(
        Title{u"BẢNG KIỂM ĐẾM CÔNG VIỆC "_s + weekTitle(paper.week).toUpper(), paper.whose, u'(' + weekDays(paper.week) + u')', false});
    Table table = emptyTable();
    Counts all;
    int number = 0;
    for (const UnitWork &unit : paper.units) {
        Counts counts;
        const size_t at = table.rows.size();
        table.rows.emplace_back();
        for (const PersonWork &person : unit.people) {
            Row name;
            name.cells = {wideCell({bold(person.name), plain(person.title.isEmpty() ? QString() : u", "_s + person.title)}, columnCount)};
            name.keepWithNext = true;
            table.rows.push_back(std::move(name));
            for (const WorkLine &line : person.lines) {
                table.rows.push_back(lineRow(++number, line, paper.countedOn));
                counts.add(line, paper.countedOn);
                all.add(line, paper.countedOn);
            }
        }
        table.rows[at].cells = {wideCell({bold(unit.name.toUpper()), plain(u" – "_s + counts.words())}, columnCount)};
        table.rows[at].keepWithNext = true;
    }
    if (table.rows.empty()) {
        document.blocks.push_back(remark({italic(u"Không có công việc nào được giao, đến hạn hoặc có kết quả trong tuần này."_s)}, 12));
    } else {
        table.rows.back().keepWithNext = true;
        document.blocks.push_back(std::move(table));
        Runs runs{bold(u"Cộng: "_s), plain(all.words() + u" (tính đến ngày "_s + base::dateText(paper.countedOn) + u")."_s)};
        if (all.excused > 0)
            runs.push_back(italic(u" Số trong ngoặc là lỗi, lần chậm có nguyên nhân khách quan đã được xác nhận."_s));
        document.blocks.push_back(remark(std::move(runs), 12));
    }
    for (const QString &comment : paper.comments)
        document.blocks.push_back(remark({bold(u"Nhận xét khi rà soát tuần – "_s), plain(comment)}, 12));
    document.blocks.push_back(Signatures{{paper.compiler, paper.signer}, std::nullopt, 18});
    document.foot = u"Bảng kiểm đếm công việc "_s + weekTitle(paper.week) + u" · "_s + paper.whose;
    return document;
}

} // namespace papers
