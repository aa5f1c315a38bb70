#include "papers/directive_report_paper.h"

#include "base/text.h"
#include "conduct/catalogue.h"
#include "papers/blocks.h"
#include "papers/rating_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr double tableSize = 11;

QString shareText(int part, int whole) { return whole == 0 ? u"–"_s : u"%1/%2"_s.arg(part).arg(whole); }

// An empty cell says “none” as well as a 0 does, and lets the others be seen.
QString countText(int count) { return count == 0 ? QString() : QString::number(count); }

Table weekTable(const std::vector<DirectiveWeek> &weeks)
{
    Table table;
    table.size = tableSize;
    table.columns = {{13, Align::Left},   {17, Align::Center}, {12, Align::Center}, {12, Align::Center},
                     {12, Align::Center}, {13, Align::Center}, {12, Align::Center}, {13, Align::Center}};
    table.header = {headerRow({u"Tuần"_s, u"Từ – đến"_s, u"Lịch đã ban hành"_s, u"Đúng hạn"_s, u"Đã rà soát tuần"_s, u"Ký không phát hiện"_s,
                               u"Có biểu hiện"_s, u"Việc xong / đến hạn"_s})};
    for (const DirectiveWeek &week : weeks) {
        Row row;
        row.cells = {textCell(u"Tuần %1"_s.arg(week.week.number())),
                     textCell(week.week.monday().toString(u"dd/MM"_s) + u" – "_s + week.week.sunday().toString(u"dd/MM"_s))};
        for (const int part : {week.published, week.onTime, week.reviewed, week.signedNone, week.withCases})
            row.cells.push_back(textCell(shareText(part, week.units)));
        row.cells.push_back(textCell(shareText(week.done, week.planned)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table caseTable(const std::vector<DirectiveCase> &cases)
{
    Table table;
    table.size = tableSize;
    table.columns = {{9, Align::Center}, {52, Align::Left},  {8, Align::Center}, {8, Align::Center},
                     {8, Align::Center}, {8, Align::Center}, {12, Align::Center}};
    table.header = {headerRow({u"Mã"_s, u"Biểu hiện"_s, u"Nhẹ"_s, u"Vừa"_s, u"Nặng"_s, u"Cộng"_s, u"Đã khắc phục"_s})};
    DirectiveCase sum;
    for (const DirectiveCase &one : cases) {
        Runs what{plain(one.wording)};
        if (one.reconstructed)
            what.push_back(italic(u" (bản phục dựng)"_s));
        Row row;
        row.cells = {textCell(one.code), runsCell(std::move(what))};
        for (const int count : {one.light, one.medium, one.heavy, one.all(), one.remedied})
            row.cells.push_back(textCell(countText(count)));
        table.rows.push_back(std::move(row));
        sum.light += one.light;
        sum.medium += one.medium;
        sum.heavy += one.heavy;
        sum.remedied += one.remedied;
    }
    if (!table.rows.empty())
        table.rows.back().keepWithNext = true;
    Row total;
    total.cells = {wideCell({bold(u"Cộng"_s)}, 2)};
    for (const int count : {sum.light, sum.medium, sum.heavy, sum.all(), sum.remedied})
        total.cells.push_back(boldCell(QString::number(count)));
    table.rows.push_back(std::move(total));
    return table;
}

Table unitTable(const std::vector<DirectiveUnit> &units)
{
    Table table;
    table.size = 10.5;
    table.columns = {{5, Align::Center}, {30, Align::Left},  {8, Align::Center}, {10, Align::Center}, {10, Align::Center}, {10, Align::Center},
                     {8, Align::Center}, {7, Align::Center}, {7, Align::Center}, {7, Align::Center},  {7, Align::Center},  {7, Align::Center}};
    table.header = {headerRow({u"STT"_s, u"Đơn vị"_s, u"Số người"_s, u"Tuần có lịch"_s, u"Tuần đã rà soát"_s, u"Tuần đã nhận diện"_s, u"Biểu hiện"_s,
                               u"XS"_s, u"Tốt"_s, u"HT"_s, u"KHT"_s, u"KXL"_s})};
    int number = 0;
    for (const DirectiveUnit &unit : units) {
        Row row;
        row.cells = {textCell(QString::number(++number)), textCell(unit.name), textCell(QString::number(unit.classes.people))};
        for (const int weeks : {unit.published, unit.reviewed, unit.lookedAt})
            row.cells.push_back(textCell(shareText(weeks, unit.weeks)));
        row.cells.push_back(textCell(countText(unit.cases)));
        for (const rating::Rating each :
             {rating::Rating::Excellent, rating::Rating::Good, rating::Rating::Completed, rating::Rating::Failed, rating::Rating::Unrated})
            row.cells.push_back(textCell(countText(unit.classes.count(each) + (each == rating::Rating::Unrated ? unit.classes.pending : 0))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Document directiveReportPaper(const DirectiveReportPaper &paper)
{
    Document document;
    document.style = paper.style;
    document.head = paper.head;
    const bool reconstructed = std::any_of(paper.cases.begin(), paper.cases.end(), [](const DirectiveCase &one) { return one.reconstructed; });
    QStringList marks;
    if (!paper.mark.isEmpty())
        marks += paper.mark;
    if (reconstructed)
        marks += conduct::badge();
    document.mark = marks.join(u"; "_s);
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    const bool several = paper.units.size() > 1;

    add(Title{u"BÁO CÁO"_s, u"Kết quả thực hiện Chỉ thị 24-CT/TU tháng "_s + paper.month.toVietnamese(), paper.whose, true});
    add(heading(u"1. Xây dựng lịch công tác tuần, đánh giá kết quả hằng tuần"_s));
    DirectiveWeek sum;
    for (const DirectiveWeek &week : paper.weeks) {
        sum.units += week.units;
        sum.published += week.published;
        sum.onTime += week.onTime;
        sum.reviewed += week.reviewed;
        sum.planned += week.planned;
        sum.done += week.done;
    }
    add(text(
        {plain(u"Trong tháng có %1 tuần, %2 đơn vị; lịch công tác tuần đã ban hành %3 lượt, trong đó đúng hạn (chậm nhất thứ Hai) %4 lượt; người "
               "đứng đầu đã rà soát kết quả tuần %5 lượt. Công việc đến hạn %6, hoàn thành đủ số lượng %7."_s.arg(paper.weeks.size())
                   .arg(paper.units.size())
                   .arg(shareText(sum.published, sum.units), shareText(sum.onTime, sum.units), shareText(sum.reviewed, sum.units))
                   .arg(sum.planned)
                   .arg(sum.done))}));
    if (!paper.weeks.empty()) {
        if (several)
            add(remark({italic(u"Số đơn vị trên tổng số đơn vị có người làm việc trong tuần."_s)}, tableSize, true));
        add(weekTable(paper.weeks));
    }

    add(heading(u"2. Nhận diện 25 biểu hiện"_s));
    if (paper.cases.empty()) {
        add(text({plain(u"Không có biểu hiện nào được xác nhận trong tháng."_s)}));
    } else {
        add(text({plain(u"Biểu hiện được xác nhận liên quan %1 cá nhân, %2 đơn vị:"_s.arg(paper.people).arg(paper.caseUnits))}));
        std::get<Paragraph>(document.blocks.back()).keepWithNext = true;
        add(caseTable(paper.cases));
    }

    add(heading(u"3. Khắc phục"_s));
    add(text({plain(paper.remediesDue == 0
                        ? u"Không có nội dung khắc phục nào đến hạn trong tháng."_s
                        : u"Đến hạn khắc phục trong tháng: %1; khắc phục đúng hạn %2, chậm %3, quá hạn chưa khắc phục %4, chưa hết hạn %5."_s
                              .arg(paper.remediesDue)
                              .arg(paper.remediesInTime)
                              .arg(paper.remediesLate)
                              .arg(paper.remediesOpen)
                              .arg(paper.remediesDue - paper.remediesInTime - paper.remediesLate - paper.remediesOpen))}));

    add(heading(u"4. Đánh giá, xếp loại tháng"_s));
    if (paper.classes.people == 0) {
        add(text({plain(u"Chưa có dữ liệu đánh giá trong tháng."_s)}));
    } else {
        add(text({plain(u"Số người được đánh giá: %1%2."_s.arg(paper.classes.people)
                            .arg(paper.classes.undecided > 0 ? u"; %1 người chưa có quyết định, tính theo mức đề xuất"_s.arg(paper.classes.undecided)
                                                             : QString()))}));
        for (Paragraph &line : classLines(paper.classes))
            add(std::move(line));
        if (!paper.caps.empty()) {
            add(remark({italic(capRuleWords(paper.caps.front().line.rule))}, tableSize, true));
            add(capTable(paper.caps, 10.5));
        }
    }
    add(text({plain(u"Kiến nghị về kết quả xếp loại: đăng ký %1, đã trả lời %2."_s.arg(paper.petitions).arg(paper.petitionsAnswered))}));
    if (several) {
        add(heading(u"5. Kết quả theo đơn vị"_s));
        add(unitTable(paper.units));
        add(remark({italic(u"XS: hoàn thành xuất sắc; HT: hoàn thành; KHT: không hoàn thành; KXL: không xếp loại hoặc chưa xếp loại. Tuần đã nhận "
                           u"diện: có ký xác nhận "
                           "không phát hiện hoặc có biểu hiện được xác nhận."_s)},
                   10.5));
    }
    const int next = several ? 6 : 5;
    add(Blanks{{bold(u"%1. Hạn chế, nguyên nhân: "_s.arg(next))}, 2});
    add(Blanks{{bold(u"%1. Phương hướng, kiến nghị: "_s.arg(next + 1))}, 2});
    add(Signatures{{paper.signer}, paper.recipients, 22});
    document.foot = u"Báo cáo Chỉ thị 24 tháng "_s + paper.month.toVietnamese() + u" · "_s + paper.whose;
    return document;
}

} // namespace papers
