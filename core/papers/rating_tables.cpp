#include "papers/rating_tables.h"

#include "papers/blocks.h"
#include "papers/figures.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString percentOf(int part, int whole) { return base::Ratio(qint64(part) * 100, whole).toString(2, u',') + u"\u00a0%"_s; }

} // namespace

Table resultTable(const std::vector<UnitResults> &units, double size)
{
    Table table;
    table.size = size;
    table.columns = {{5, Align::Center},  {32, Align::Left},   {30, Align::Left},   {11, Align::Center},
                     {11, Align::Center}, {12, Align::Center}, {18, Align::Center}, {44, Align::Left}};
    table.header = {
        headerRow({u"STT"_s, u"Họ và tên"_s, u"Chức vụ"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s, u"Quyết định"_s, u"Xếp loại"_s, u"Ghi chú"_s})};
    int number = 0;
    for (const UnitResults &unit : units) {
        if (units.size() > 1) {
            Row name;
            name.cells = {wideCell({bold(unit.name), plain(u" – %1 người"_s.arg(unit.people.size()))}, 8)};
            name.keepWithNext = true;
            table.rows.push_back(std::move(name));
        }
        for (const PersonResult &person : unit.people) {
            Row row;
            row.cells = {textCell(QString::number(++number)),
                         runsCell({plain(person.name), italic(u" ("_s + person.code + u')')}),
                         textCell(person.title),
                         textCell(person.self),
                         textCell(person.superior),
                         person.decided ? boldCell(person.total) : runsCell({italic(person.total)}),
                         person.decided ? boldCell(classOf(person)) : runsCell({italic(classOf(person))}),
                         textCell(remarkOf(person))};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table capTable(const std::vector<CapSummary> &caps, double size)
{
    Table table;
    table.size = size;
    table.columns = {{29, Align::Left},   {12, Align::Center}, {13, Align::Center}, {11, Align::Center},
                     {30, Align::Center}, {8, Align::Center},  {37, Align::Left}};
    table.header = {headerRow(
        {u"Nhóm"_s, u"Được xếp loại"_s, u"Từ mức tốt trở lên"_s, u"Xuất sắc"_s, u"Xuất sắc tối đa"_s, u"Vượt"_s, u"Người vượt, điểm thấp trước"_s})};
    for (const CapSummary &cap : caps) {
        const bool over = !cap.over.isEmpty();
        Row row;
        row.cells = {textCell(capGroupName(cap.line.group)),
                     textCell(QString::number(cap.line.people)),
                     textCell(QString::number(cap.line.atLeastGood)),
                     textCell(QString::number(cap.line.excellent)),
                     textCell(capArithmetic(cap)),
                     over ? boldCell(QString::number(cap.over.size())) : textCell(u"0"_s),
                     textCell(cap.over.join(u", "_s))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Paragraph> classLines(const ClassCounts &counts)
{
    std::vector<Paragraph> lines;
    const int rated = counts.people - counts.pending - counts.count(rating::Rating::Unrated);
    for (const rating::Rating each : {rating::Rating::Excellent, rating::Rating::Good, rating::Rating::Completed, rating::Rating::Failed}) {
        const int people = counts.count(each);
        lines.push_back(dash({plain(rating::vietnamese(each) + u": "_s), bold(u"%1 người"_s.arg(people)),
                              plain(rated > 0 ? u" ("_s + percentOf(people, rated) + u" số người được xếp loại)"_s : QString())}));
    }
    if (const int unrated = counts.count(rating::Rating::Unrated); unrated > 0)
        lines.push_back(dash({plain(rating::vietnamese(rating::Rating::Unrated) + u": "_s), bold(u"%1 người"_s.arg(unrated))}));
    if (counts.pending > 0)
        lines.push_back(dash({plain(u"Chưa xếp loại (chưa đủ dữ liệu hoặc chưa chấm đủ 12 nội dung): "_s), bold(u"%1 người"_s.arg(counts.pending))}));
    for (Paragraph &line : lines)
        line.keepWithNext = &line != &lines.back();
    return lines;
}

Paragraph resultRemark(double size)
{
    return remark(
        {italic(u"Tự chấm, cấp trên chấm: điểm tiêu chí chung do cá nhân, do cấp trên chấm cộng điểm kết quả thực hiện nhiệm vụ; để trống khi chưa "
                "chấm đủ các tiêu chí. Quyết định: tổng điểm được tính, sau khi trừ theo biểu hiện được xác nhận. Điểm và xếp loại in nghiêng là "
                "mức tính được và đề xuất, chưa quyết định."_s)},
        size);
}

QString capRuleWords(const rating::CapRule &rule)
{
    const QString share = QString::number(rule.share) + u"\u00a0%"_s;
    QString words = u"Xuất sắc không quá "_s + share;
    switch (rule.of) {
    case rating::CapOf::Good:
        words += u" số người được xếp loại tốt: trong N người từ mức tốt trở lên tối đa ⌊N\u00a0×\u00a0%1\u00a0:\u00a0%2⌋"_s.arg(rule.share)
                     .arg(100 + rule.share);
        break;
    case rating::CapOf::AtLeastGood:
        words += u" số người được xếp loại từ mức tốt trở lên"_s;
        break;
    case rating::CapOf::Rated:
        words += u" số người được xếp loại"_s;
        break;
    }
    if (rule.special)
        words += u"; trường hợp đặc biệt %1\u00a0%"_s.arg(*rule.special);
    return words + u'.';
}

ClassCounts countsOf(const std::vector<UnitResults> &units)
{
    ClassCounts counts;
    for (const UnitResults &unit : units) {
        for (const PersonResult &person : unit.people)
            counts.add(person);
    }
    return counts;
}

} // namespace papers
