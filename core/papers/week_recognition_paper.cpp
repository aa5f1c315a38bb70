#include "papers/week_recognition_paper.h"

#include "base/text.h"
#include "conduct/catalogue.h"
#include "papers/blocks.h"
#include "papers/week_calendar_paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

Row findingRow(int number, const RecognitionLine &line, bool withConclusion)
{
    Runs what{bold(line.indicator)};
    if (!line.wording.isEmpty())
        what.push_back(plain(u' ' + line.wording));
    if (line.reconstructed)
        what.push_back(italic(u" (bản phục dựng)"_s));
    Runs facts{plain(line.evidence)};
    if (!line.source.isEmpty())
        facts.push_back(italic(u" (nguồn: "_s + line.source.toLower() + u')'));
    if (!line.explanation.isEmpty())
        facts.push_back(plain(u"\nGiải trình: "_s + line.explanation));
    Row row;
    row.cells = {textCell(QString::number(number)),
                 textCell(base::dateText(line.date)),
                 runsCell({bold(line.subject), plain(line.title.isEmpty() ? QString() : u'\n' + line.title)}),
                 runsCell(std::move(what)),
                 textCell(line.severity),
                 runsCell(std::move(facts)),
                 textCell(withConclusion && !line.conclusion.isEmpty() ? line.conclusion + (line.remedy.isEmpty() ? QString() : u"; "_s + line.remedy)
                                                                       : line.remedy)};
    return row;
}

Table findingTable(const WeekRecognitionPaper &paper)
{
    Table table;
    table.size = 11;
    table.columns = {{4, Align::Center}, {11, Align::Center}, {22, Align::Left}, {34, Align::Left},
                     {8, Align::Center}, {42, Align::Left},   {20, Align::Left}};
    table.header = {headerRow({u"TT"_s, u"Ngày"_s, u"Cá nhân, đơn vị"_s, u"Biểu hiện"_s, u"Mức độ"_s, u"Minh chứng; giải trình"_s,
                               paper.ofPerson ? u"Kết luận; khắc phục"_s : u"Khắc phục"_s})};
    int number = 0;
    for (const RecognitionLine &line : paper.lines)
        table.rows.push_back(findingRow(++number, line, paper.ofPerson));
    return table;
}

QString lookWords(const UnitLook &look)
{
    QStringList words;
    if (look.confirmed > 0)
        words += u"%1 biểu hiện được xác nhận"_s.arg(look.confirmed);
    if (look.signedNone) {
        QString signature = u"đã ký xác nhận không phát hiện biểu hiện nào"_s;
        if (look.signedOn.isValid())
            signature += u", ngày "_s + base::dateText(look.signedOn);
        if (!look.signedBy.isEmpty())
            signature += u" ("_s + look.signedBy + u')';
        words += signature;
    }
    if (words.isEmpty())
        return u"Chưa ký xác nhận, chưa có biểu hiện được xác nhận"_s;
    const QString all = words.join(u"; "_s);
    return all.first(1).toUpper() + all.sliced(1);
}

Table unitTable(const WeekRecognitionPaper &paper)
{
    Table table;
    table.size = 11;
    table.columns = {{4, Align::Center}, {40, Align::Left}, {80, Align::Left}};
    table.header = {headerRow({u"TT"_s, u"Đơn vị"_s, u"Kết quả nhận diện trong tuần"_s})};
    int number = 0;
    for (const UnitLook &look : paper.units) {
        Row row;
        row.cells = {textCell(QString::number(++number)), textCell(look.unit), textCell(lookWords(look))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Document weekRecognitionPaper(const WeekRecognitionPaper &paper)
{
    Document document;
    document.paper = landscapePaper();
    document.style = paper.style;
    document.head = paper.head;
    const bool reconstructed = std::any_of(paper.lines.begin(), paper.lines.end(), [](const RecognitionLine &line) { return line.reconstructed; });
    QStringList marks;
    if (!paper.mark.isEmpty())
        marks += paper.mark;
    if (reconstructed)
        marks += conduct::badge();
    document.mark = marks.join(u"; "_s);
    document.blocks.push_back(Title{u"PHIẾU NHẬN DIỆN 25 BIỂU HIỆN "_s + weekTitle(paper.week).toUpper(), paper.whose,
                                    u"(theo Chỉ thị 24-CT/TU; "_s + weekDays(paper.week) + u')', false});
    if (!paper.ofPerson)
        document.blocks.push_back(heading(u"1. Biểu hiện được xác nhận trong tuần"_s));
    if (paper.lines.empty())
        document.blocks.push_back(remark(
            {plain(paper.ofPerson ? u"Không ghi nhận biểu hiện nào trong tuần."_s : u"Không có biểu hiện nào được xác nhận trong tuần."_s)}, 12));
    else
        document.blocks.push_back(findingTable(paper));
    if (!paper.ofPerson) {
        document.blocks.push_back(heading(u"2. Nhận diện của các đơn vị"_s));
        if (paper.units.empty())
            document.blocks.push_back(remark({plain(u"Không có đơn vị nào có người đang giữ chức vụ trong tuần."_s)}, 12));
        else
            document.blocks.push_back(unitTable(paper));
    }
    document.blocks.push_back(Signatures{{paper.compiler, paper.signer}, std::nullopt, 18});
    document.foot = u"Phiếu nhận diện "_s + weekTitle(paper.week) + u" · "_s + paper.whose;
    return document;
}

} // namespace papers
