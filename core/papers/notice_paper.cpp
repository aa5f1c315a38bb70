#include "papers/notice_paper.h"

#include "base/text.h"
#include "conduct/catalogue.h"
#include "papers/blocks.h"
#include "papers/figures.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString quoted(rating::Rating rating) { return u"“"_s + rating::vietnamese(rating) + u"”"_s; }

Runs pointsRuns(const NoticePaper &paper)
{
    const PersonResult &person = paper.person;
    if (person.total.isEmpty()) {
        switch (person.note) {
        case rating::Note::Absent:
            return {plain(u"Vắng mặt có lý do trong toàn bộ tháng: không tính điểm."_s)};
        case rating::Note::NoItems:
            return {plain(u"Không có công việc nào được tính trong tháng: không đủ dữ liệu để tính điểm."_s)};
        default:
            return {plain(u"Chưa có tổng điểm: cấp trên chưa chấm đủ 12 nội dung lãnh đạo, chỉ đạo, điều hành."_s)};
        }
    }
    return {plain(u"Tổng điểm: "_s), bold(person.total + u'/' + paper.maximum + u" điểm"_s),
            plain(u", gồm điểm tiêu chí chung %1 và điểm kết quả thực hiện nhiệm vụ %2; mức theo điểm là %3."_s.arg(
                paper.general, paper.result, quoted(paper.byScore).toLower()))};
}

} // namespace

Document noticePaper(const NoticePaper &paper)
{
    const PersonResult &person = paper.person;
    const bool draft = !person.decided;
    Document document;
    document.style = paper.style;
    document.head = paper.head;
    QStringList marks;
    if (draft)
        marks += u"dự thảo – chưa quyết định"_s;
    if (!paper.mark.isEmpty())
        marks += paper.mark;
    if (paper.reconstructed)
        marks += conduct::badge();
    document.mark = marks.join(u"; "_s);
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };

    add(Title{u"THÔNG BÁO"_s, u"Kết quả đánh giá, xếp loại chất lượng tháng "_s + paper.month.toVietnamese(), {}, true});
    add(Paragraph{
        {plain(u"Kính gửi: "_s), bold(paper.honorific + u' ' + person.name),
         plain((person.title.isEmpty() ? QString() : u", "_s + person.title) + u" – "_s + person.unitName + u" (mã số "_s + person.code + u')')},
        Align::Center,
        0,
        0,
        0,
        6,
        {},
        false});
    add(text({plain(u"Căn cứ "_s + paper.rules + u" và kết quả theo dõi, đánh giá tháng "_s + paper.month.toVietnamese()
                    + (paper.decisionPaper.isEmpty() ? QString() : u"; căn cứ "_s + paper.decisionPaper) + u"; "_s
                    + (draft ? u"kết quả dự kiến đối với "_s : u"nay thông báo kết quả đối với "_s) + paper.honorific + u" như sau:"_s)}));
    Runs points{plain(u"1. "_s)};
    for (Run &run : pointsRuns(paper))
        points.push_back(std::move(run));
    add(text(std::move(points)));
    if (draft)
        add(text({plain(u"2. Mức đề xuất: "_s), bold(person.isPending() ? classOf(person) : rating::vietnamese(person.proposed)),
                  plain(u" (chưa có quyết định xếp loại)."_s)}));
    else
        add(text({plain(u"2. Mức xếp loại: "_s), bold(rating::vietnamese(*person.decided)),
                  plain(paper.decidedOn.isValid() ? u", quyết định ngày "_s + base::dateText(paper.decidedOn) + u'.' : u"."_s)}));
    add(text({plain(u"3. Lý do:"_s)}));
    std::get<Paragraph>(document.blocks.back()).keepWithNext = true;
    for (const QString &condition : paper.conditions)
        add(dash({plain(condition + u" Điều kiện này quyết định mức xếp loại, không làm thay đổi điểm."_s)}));
    if (paper.deductions.isEmpty())
        add(dash({plain(u"Không có biểu hiện nào theo Chỉ thị 24-CT/TU được xác nhận trong tháng."_s)}));
    for (const QString &deduction : paper.deductions)
        add(dash({plain(u"Biểu hiện được xác nhận: "_s + deduction + u'.')}));
    if (person.decided && *person.decided != person.proposed)
        add(dash({plain(u"Mức quyết định khác mức đề xuất ("_s + rating::vietnamese(person.proposed).toLower() + u"): "_s
                        + (person.reason.isEmpty() ? u"lý do chưa ghi"_s : person.reason) + u'.')}));
    else if (paper.conditions.isEmpty() && !person.total.isEmpty())
        add(dash({plain(u"Mức xếp loại theo tổng điểm được tính."_s)}));
    if (!person.opinion.isEmpty())
        add(dash({plain(u"Ý kiến của tập thể đơn vị: "_s + person.opinion)}));
    add(text({plain(u"4. Quyền kiến nghị: nếu không nhất trí với kết quả này, "_s + paper.honorific
                    + u" có quyền kiến nghị bằng văn bản đến cấp có thẩm quyền xếp loại trong thời hạn "_s
                    + (paper.petitionDays.isEmpty() ? u"……"_s : paper.petitionDays)
                    + u" ngày làm việc kể từ ngày nhận được thông báo. Kiến nghị được đăng ký và trả lời bằng văn bản."_s)}));
    add(Signatures{{paper.signer}, paper.recipients, 22});
    if (!paper.auditHash.isEmpty())
        add(Paragraph{{italic(u"Mã băm mục nhật ký quyết định: "_s + paper.auditHash)}, Align::Left, 9, 0, 0, 10, {}, false});
    document.checkCode = paper.checkCode;
    document.foot = QStringList{person.name, person.code, u"thông báo tháng "_s + paper.month.toVietnamese()}.join(u" · "_s);
    return document;
}

} // namespace papers
