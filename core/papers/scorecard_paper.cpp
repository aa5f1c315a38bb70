#include "papers/scorecard_paper.h"

#include "leadership/catalogue.h"
#include "papers/blocks.h"
#include "papers/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString scoreText(const std::optional<int> &value) { return value ? halves(*value) : QString(); }

// The sum of what was given; empty where nothing was.
QString sumText(const std::vector<ContentLine> &lines, std::optional<int> ContentLine::*score)
{
    int sum = 0;
    bool any = false;
    for (const ContentLine &line : lines) {
        sum += (line.*score).value_or(0);
        any = any || (line.*score).has_value();
    }
    return any ? halves(sum) : QString();
}

Table contentTable(const ScorecardPaper &paper)
{
    const bool proposes = std::any_of(paper.lines.begin(), paper.lines.end(), [](const ContentLine &line) { return !line.proposed.isEmpty(); });
    Table table;
    table.size = 11;
    table.columns = {{5, Align::Center}, {48, Align::Left}, {9, Align::Center}, {9, Align::Center}, {10, Align::Center}};
    Row header = headerRow({u"TT"_s, u"Nội dung"_s, u"Điểm tối đa"_s, u"Tự chấm"_s, u"Cấp trên chấm"_s});
    if (proposes) {
        table.columns.push_back({32, Align::Left});
        header.cells.push_back(textCell(u"Số liệu đề xuất"_s));
    }
    table.columns.push_back({38, Align::Left});
    table.columns.push_back({30, Align::Left});
    header.cells.push_back(textCell(u"Minh chứng"_s));
    header.cells.push_back(textCell(u"Nhận xét của cấp trên"_s));
    table.header = {header};
    int maxima = 0;
    for (const ContentLine &line : paper.lines) {
        Runs what{plain(line.wording)};
        if (line.reconstructed)
            what.push_back(italic(u" (bản phục dựng)"_s));
        Row row;
        row.cells = {textCell(QString::number(line.number)), runsCell(std::move(what)), textCell(halves(line.maxHalves)),
                     textCell(scoreText(line.selfHalves)), textCell(scoreText(line.superiorHalves))};
        if (proposes)
            row.cells.push_back(textCell(line.proposed));
        row.cells.push_back(textCell(line.evidence));
        row.cells.push_back(textCell(line.comment));
        table.rows.push_back(std::move(row));
        maxima += line.maxHalves;
    }
    if (!table.rows.empty())
        table.rows.back().keepWithNext = true;
    Row sum;
    sum.cells = {wideCell({bold(u"Cộng"_s)}, 2), boldCell(halves(maxima)), boldCell(sumText(paper.lines, &ContentLine::selfHalves)),
                 boldCell(sumText(paper.lines, &ContentLine::superiorHalves)), wideCell({}, proposes ? 3 : 2)};
    sum.keepWithNext = true;
    table.rows.push_back(std::move(sum));
    return table;
}

} // namespace

Document scorecardPaper(const ScorecardPaper &paper)
{
    Document document;
    document.paper = landscapePaper();
    document.style = paper.style;
    document.head = paper.head;
    QStringList marks;
    if (!paper.mark.isEmpty())
        marks += paper.mark;
    if (std::any_of(paper.lines.begin(), paper.lines.end(), [](const ContentLine &line) { return line.reconstructed; }))
        marks += leadership::badge();
    document.mark = marks.join(u"; "_s);
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    add(Title{u"BẢNG ĐÁNH GIÁ 12 NỘI DUNG LÃNH ĐẠO, CHỈ ĐẠO, ĐIỀU HÀNH"_s, u"Tháng "_s + paper.month.toVietnamese(), {}, false});
    KeyValues pairs;
    pairs.items = {{u"Họ và tên"_s, {bold(paper.name)}, false},
                   {u"Mã số"_s, {plain(paper.code)}, false},
                   {u"Chức vụ"_s, {plain(paper.title)}, false},
                   {u"Đơn vị"_s, {plain(paper.unitName)}, false}};
    add(pairs);
    add(contentTable(paper));
    if (std::any_of(paper.lines.begin(), paper.lines.end(), [](const ContentLine &line) { return !line.proposed.isEmpty(); }))
        add(remark({italic(u"Số liệu đề xuất do chương trình tính từ dữ liệu đã có; người chấm xác nhận hoặc thay đổi và ghi lý do."_s)}, 11));
    if (!paper.effect.isEmpty())
        add(remark({plain(paper.effect)}, 12));
    add(Signatures{paper.signers, std::nullopt, 18});
    document.checkCode = paper.checkCode;
    if (!paper.checkCode.isEmpty())
        document.paper.bottom = 20; // its QR code stands in the margin
    document.foot = QStringList{paper.name, paper.code, u"12 nội dung tháng "_s + paper.month.toVietnamese()}.join(u" · "_s);
    return document;
}

} // namespace papers
