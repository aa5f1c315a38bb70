#include "papers/unit_summary_paper.h"

#include "papers/blocks.h"
#include "papers/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

void addCaps(Document &document, const std::vector<CapSummary> &caps, double size)
{
    if (caps.empty())
        return;
    Table table = capTable(caps, size);
    table.rows.back().keepWithNext = true;
    document.blocks.push_back(remark({italic(capRuleWords(caps.front().line.rule))}, size, true));
    document.blocks.push_back(std::move(table));
    const bool over = std::any_of(caps.begin(), caps.end(), [](const CapSummary &cap) { return !cap.over.isEmpty(); });
    document.blocks.push_back(
        remark({over ? bold(u"Có nhóm vượt tỷ lệ: cấp có thẩm quyền quyết định và ghi lý do."_s) : plain(u"Không nhóm nào vượt tỷ lệ."_s)}, size));
}

Document minutesDocument(const MinutesPaper &minutes)
{
    const UnitSummaryPaper &paper = minutes.summary;
    const ClassCounts counts = countsOf(paper.units);
    Document document;
    document.style = paper.style;
    document.head = paper.head;
    document.mark = paper.mark;
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    add(Title{u"BIÊN BẢN"_s, u"Họp đánh giá, xếp loại chất lượng tháng "_s + paper.month.toVietnamese(), paper.whose, true});
    add(heading(u"I. THỜI GIAN, ĐỊA ĐIỂM"_s));
    add(Blanks{{plain(u"Khai mạc hồi …… giờ ……, ngày …… tháng …… năm ………, tại "_s)}, 0});
    add(heading(u"II. THÀNH PHẦN"_s));
    if (minutes.chair.isEmpty())
        add(Blanks{{plain(u"Chủ trì: "_s)}, 0});
    else
        add(leftText(u"Chủ trì: "_s + minutes.chair));
    add(Blanks{{plain(u"Thư ký: "_s)}, 0});
    add(Blanks{{plain(u"Số người được đánh giá: %1. Có mặt: …… người; vắng mặt: …… người; lý do: "_s.arg(counts.people))}, 0});
    if (!minutes.absent.isEmpty())
        add(leftText(u"Vắng mặt có lý do cả tháng: "_s + minutes.absent.join(u", "_s) + u'.'));
    add(heading(u"III. NỘI DUNG"_s));
    add(text({plain(u"1. Từng cá nhân báo cáo kết quả tự đánh giá tháng "_s + paper.month.toVietnamese()
                    + u"; cuộc họp thảo luận, góp ý từng trường hợp."_s)}));
    add(text({plain(u"2. Kết quả đánh giá, mức đề xuất và ý kiến của cuộc họp (theo "_s + paper.rules + u"):"_s)}));
    std::get<Paragraph>(document.blocks.back()).keepWithNext = true;
    Table table;
    table.size = 11;
    table.columns = {{5, Align::Center},  {25, Align::Left},   {25, Align::Left},   {10, Align::Center},
                     {11, Align::Center}, {14, Align::Center}, {14, Align::Center}, {38, Align::Left}};
    table.header = {headerRow({u"STT"_s, u"Họ và tên"_s, u"Chức vụ"_s, u"Tự chấm"_s, u"Tổng điểm"_s, u"Mức đề xuất"_s, u"Số phiếu đồng ý"_s,
                               u"Ý kiến của tập thể; ghi chú"_s})};
    int number = 0;
    for (const UnitResults &unit : paper.units) {
        if (paper.units.size() > 1) {
            Row name;
            name.cells = {wideCell({bold(unit.name)}, 8)};
            name.keepWithNext = true;
            table.rows.push_back(std::move(name));
        }
        for (const PersonResult &person : unit.people) {
            QStringList remarks = person.conditions;
            if (!person.opinion.isEmpty())
                remarks += person.opinion;
            Row row;
            row.cells = {textCell(QString::number(++number)),
                         textCell(person.name),
                         textCell(person.title),
                         textCell(person.self),
                         boldCell(person.total),
                         textCell(person.isPending() ? classOf(person) : shortRating(person.proposed)),
                         textCell(u"……/……"_s),
                         textCell(remarks.join(u"; "_s))};
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty())
        add(text({italic(u"Không có ai được đánh giá trong tháng."_s)}));
    else
        add(std::move(table));
    add(Blanks{{plain(u"3. Ý kiến khác: "_s)}, 2});
    add(heading(u"IV. KẾT LUẬN"_s));
    add(text({plain(u"Cuộc họp thống nhất đề nghị xếp loại %1 người:"_s.arg(counts.people))}));
    std::get<Paragraph>(document.blocks.back()).keepWithNext = true;
    for (Paragraph &line : classLines(counts))
        add(std::move(line));
    addCaps(document, paper.caps, 11);
    add(text({plain(u"Biên bản kết thúc hồi …… giờ …… cùng ngày, đã đọc cho mọi người dự họp nghe và nhất trí."_s)}));
    add(Signatures{paper.signers, std::nullopt, 20});
    document.foot = u"Biên bản họp đánh giá tháng "_s + paper.month.toVietnamese() + u" · "_s + paper.whose;
    return document;
}

} // namespace

Document unitSummaryPaper(const UnitSummaryPaper &paper)
{
    const ClassCounts counts = countsOf(paper.units);
    Document document;
    document.paper = landscapePaper();
    document.style = paper.style;
    document.head = paper.head;
    document.mark = paper.mark;
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    add(Title{u"BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG"_s, u"Tháng "_s + paper.month.toVietnamese() + u" – "_s + paper.whose,
              paper.rules.isEmpty() ? QString() : u"(theo "_s + paper.rules + u')', false});
    if (counts.people == 0) {
        add(remark({italic(u"Không có ai được đánh giá trong tháng."_s)}, 12));
    } else {
        add(resultTable(paper.units, 11));
        add(resultRemark(10.5));
        add(heading(u"Tổng hợp: %1 người%2"_s.arg(counts.people)
                        .arg(counts.undecided > 0 ? u", %1 người chưa quyết định (tính theo mức đề xuất)"_s.arg(counts.undecided) : QString())));
        for (Paragraph &line : classLines(counts))
            add(std::move(line));
        add(heading(u"Tỷ lệ khống chế mức xuất sắc"_s));
        addCaps(document, paper.caps, 11);
    }
    add(Signatures{paper.signers, std::nullopt, 20});
    document.foot = u"Bảng tổng hợp tháng "_s + paper.month.toVietnamese() + u" · "_s + paper.whose;
    return document;
}

Document minutesPaper(const MinutesPaper &paper) { return minutesDocument(paper); }

} // namespace papers
