#include "papers/month_sheet_paper.h"

#include "base/text.h"
#include "papers/blocks.h"
#include "papers/figures.h"
#include "papers/heads.h"
#include "papers/layout.h"
#include "papers/month_sheet_tables.h"
#include "papers/tidy.h"
#include "papers/work_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

Paragraph subheading(const QString &text) { return {{bold(text)}, Align::Left, 12, 0, 0, 5, {}, true, 2}; }
QString capitalised(const QString &text) { return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1); }

class Sheet {
public:
    Sheet(const MonthSheetPaper &sheet, bool compact) : m(sheet), e(sheet.explanation), m_compact(compact), m_tableSize(compact ? 10 : 11) { }

    Document document()
    {
        m_document.style = styleFor(m.head.kind);
        if (m_compact) {
            m_document.style.line = 0;
            m_document.style.paragraphGap = 2;
        }
        m_document.head = m.head;
        person();
        general();
        result();
        conduct();
        conclusion();
        signatures();
        if (m.annex && !e.below.empty())
            annex();
        margins();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    // keep: the note introduces what follows it
    Paragraph note(Runs runs, bool keep = false) const { return remark(std::move(runs), m_tableSize, keep); }

    void person()
    {
        add(Title{u"PHIẾU THEO DÕI, ĐÁNH GIÁ, XẾP LOẠI HẰNG THÁNG"_s, u"Tháng "_s + e.month.toVietnamese(), {}, false});
        KeyValues pairs;
        pairs.items = {{u"Họ và tên"_s, {bold(e.label.name)}, false},
                       {u"Mã số"_s, {plain(e.code)}, false},
                       {u"Chức vụ, chức danh"_s, {plain(e.label.title.isEmpty() ? staff::word(e.role) : e.label.title)}, false},
                       {u"Ngày sinh"_s, {plain(m.birth.isValid() ? base::dateText(m.birth) : u"…………"_s)}, false},
                       {u"Đơn vị"_s, {plain(m.unitName.isEmpty() ? e.label.unit : m.unitName)}, false},
                       {u"Đối tượng"_s, {plain(m.kind.isEmpty() ? staff::word(e.kind) : m.kind)}, false}};
        if (!m.otherPosts.isEmpty())
            pairs.items.push_back({u"Chức vụ khác đang giữ"_s, {plain(m.otherPosts.join(u"; "_s))}, true});
        if (!m.absences.empty()) {
            QStringList spans;
            for (const SheetAbsence &absence : m.absences)
                spans += absence.to == absence.from ? base::dateText(absence.from)
                         : absence.to.isValid()     ? base::dateText(absence.from) + u" – "_s + base::dateText(absence.to)
                                                    : u"từ "_s + base::dateText(absence.from);
            pairs.items.push_back({u"Vắng mặt có lý do"_s,
                                   {plain(spans.join(u"; "_s)), plain(e.score.note == rating::Note::Absent ? u" (toàn bộ tháng)"_s : QString())},
                                   true});
        }
        add(pairs);
        Runs basis{italic(u"Đánh giá theo "_s + e.rules.decree + u", bộ quy tắc "_s + e.rules.name + u'.')};
        if (!e.rules.verified)
            basis.push_back(italic(u" Bộ quy tắc chưa được đối chiếu với văn bản công bố."_s));
        if (!e.rules.servesKind(e.kind))
            basis.push_back(italic(u" Lưu ý: văn bản này không quy định cho đối tượng "_s + staff::word(e.kind).toLower() + u'.'));
        add(note(basis));
    }

    void general()
    {
        add(heading(u"I. TIÊU CHÍ CHUNG (tối đa "_s + halves(e.rules.generalMax().halves) + u" điểm)"_s));
        Table table = criterionTable(m, m_tableSize);
        const QString unscored = unscoredRemark(e);
        table.rows.back().keepWithNext = !unscored.isEmpty() || m.selfHidden;
        add(table);
        if (m.selfHidden)
            add(note({italic(u"Điểm tự chấm chỉ hiển thị sau khi người được đánh giá đã nộp phiếu."_s)}, !unscored.isEmpty()));
        if (!unscored.isEmpty())
            add(note({italic(unscored)}));
    }

    void result()
    {
        add(heading(u"II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ (tối đa "_s + halves(e.rules.result.weight.halves) + u" điểm)"_s));
        const rating::Reading reading = e.rules.result.reading;
        const bool leads = rating::isLeader(e.role) && !e.reports.empty();
        if (leads)
            add(subheading(u"1. Công việc trực tiếp chủ trì"_s));
        if (e.items.empty()) {
            add(note({plain(u"Không có công việc nào đến hạn trong tháng do người được đánh giá chủ trì."_s)}));
        } else {
            QStringList remarks;
            if (std::any_of(e.items.begin(), e.items.end(), [](const auto &item) { return item.faultsExcused > 0 || item.delaysExcused > 0; }))
                remarks += u"số trong ngoặc là lỗi, lần chậm có nguyên nhân khách quan đã được xác nhận, không tính"_s;
            if (std::any_of(e.items.begin(), e.items.end(), [](const auto &item) { return item.work.completed > item.work.assigned; }))
                remarks += u"số hoàn thành vượt số giao được tính bằng số giao"_s;
            Table table = workTable(e.items, e.own, reading, m_tableSize);
            table.rows.back().keepWithNext = !remarks.isEmpty();
            add(table);
            if (!remarks.isEmpty())
                add(note({italic(capitalised(remarks.join(u"; "_s)) + u'.')}));
        }
        if (leads) {
            add(subheading(u"2. Công việc của những người được quản lý"_s));
            add(note({italic(u"Mỗi người một dòng, gồm cả công việc của những người dưới quyền họ."_s)}, true));
            add(reportTable(e, m_tableSize));
        }
        if (leads)
            add(subheading(u"3. Cách tính điểm kết quả"_s));
        if (e.score.note == rating::Note::Absent) {
            add(note({plain(u"Vắng mặt có lý do trong toàn bộ tháng: không tính điểm, không xếp loại."_s)}));
            return;
        }
        if (e.score.note == rating::Note::NoItems) {
            add(note({plain(u"Không có công việc nào được tính trong tháng (Σ K·n = 0): không đủ dữ liệu để tính điểm kết quả."_s)}));
            return;
        }
        add(note({italic(u"Cách tính chất lượng, tiến độ: "_s + readingWords(reading) + u'.')}, true));
        Table components = componentTable(e, m_tableSize);
        if (!components.rows.empty())
            components.rows.back().keepWithNext = true;
        add(components);
        const QString formula = resultFormula(e);
        if (formula.isEmpty())
            add(note({plain(u"Chưa có điểm kết quả: cấp trên mới chấm "_s + QString::number(e.scorecard.scored)
                            + u"/12 nội dung lãnh đạo, chỉ đạo, điều hành."_s)}));
        else
            add(note({plain(u"Điểm kết quả = "_s), bold(formula)}));
    }

    void conduct()
    {
        add(heading(u"III. NHẬN DIỆN 25 BIỂU HIỆN (Chỉ thị 24-CT/TU)"_s));
        if (m.findings.empty()) {
            add(note({plain(u"Không ghi nhận biểu hiện nào trong tháng."_s),
                      plain(m.noneFound.isEmpty() ? QString() : u" Đơn vị đã ký xác nhận “không phát hiện”: "_s + noneFound() + u'.')}));
            return;
        }
        Table table = findingTable(m.findings, m_tableSize);
        const bool open = std::any_of(m.findings.begin(), m.findings.end(),
                                      [](const SheetFinding &finding) { return finding.conclusion != conduct::Conclusion::Confirmed; });
        table.rows.back().keepWithNext = open;
        add(table);
        if (open)
            add(note({italic(u"Biểu hiện chưa kết luận hoặc bị bác bỏ không trừ điểm."_s)}));
    }

    // A week's number never stands apart from the word.
    QString noneFound() const
    {
        QStringList weeks = m.noneFound;
        for (QString &week : weeks)
            week.replace(u' ', QChar::Nbsp);
        return weeks.join(u", "_s);
    }

    void conclusion()
    {
        add(heading(u"IV. TỔNG HỢP, XẾP LOẠI"_s));
        add(conclusionTable(m, m_compact ? 11 : 12));
        opinion(u"Nhận xét của cấp trên trực tiếp"_s, m.superiorComment);
        opinion(u"Ý kiến của tập thể đơn vị"_s, m.collectiveOpinion);
    }

    void opinion(const QString &label, const QString &text)
    {
        if (text.isEmpty())
            add(Blanks{{plain(label + u": "_s)}, m_compact ? 0 : 1});
        else
            add(Paragraph{{bold(label + u": "_s), plain(text)}, Align::Justify, 0, 0, 0, 5, {}, false});
    }

    void signatures()
    {
        Signatures signatures;
        signatures.room = m_compact ? 15 : 18;
        for (const SheetSigner &signer : m.signers) {
            Signer column;
            column.dateLine = signer.day.isValid() ? u"Ngày "_s + base::dateText(signer.day) : u"Ngày …… / …… / ………"_s;
            column.caption = signer.caption;
            column.note = u"(ký, ghi rõ họ tên)"_s;
            if (!signer.paper.isEmpty())
                column.stamp = {u"theo "_s + signer.paper};
            column.name = signer.name;
            signatures.signers.push_back(std::move(column));
        }
        if (!signatures.signers.empty())
            add(signatures);
        QStringList codes;
        if (!m.auditHash.isEmpty())
            codes += u"Nhật ký: mục "_s + QString::number(m.auditEntry) + u", mã "_s + shortCode(m.auditHash);
        if (!m.digest.isEmpty())
            codes += u"Dữ liệu đã ký: mã "_s + shortCode(m.digest);
        if (!codes.isEmpty())
            add(Paragraph{{italic(codes.join(u". "_s) + u'.')}, Align::Left, 9, 0, 0, 10, {}, false});
    }

    void annex()
    {
        add(PageBreak{});
        add(Title{u"PHỤ LỤC"_s, u"Danh mục công việc tháng "_s + e.month.toVietnamese() + u" của những người được quản lý"_s,
                  u"(kèm theo phiếu của "_s + e.label.name + u", mã số "_s + e.code + u')', false});
        add(annexTable(e, m_tableSize));
    }

    void margins()
    {
        QStringList marks;
        if (!m.mark.isEmpty())
            marks += m.mark;
        if (std::any_of(m.findings.begin(), m.findings.end(), [](const SheetFinding &finding) { return finding.reconstructed; }))
            marks += u"bản phục dựng – đối chiếu phụ lục Chỉ thị 24"_s;
        m_document.mark = marks.join(u"; "_s);
        QStringList foot{e.label.name, e.code, u"tháng "_s + e.month.toVietnamese(), e.rules.name};
        if (!m.auditHash.isEmpty())
            foot += u"nhật ký "_s + shortCode(m.auditHash);
        m_document.foot = foot.join(u" · "_s);
        m_document.checkCode = m.checkCode;
    }

    const MonthSheetPaper &m;
    const rating::Explanation &e;
    const bool m_compact;
    const double m_tableSize;
    Document m_document;
};

} // namespace

Document monthSheetPaper(const MonthSheetPaper &sheet, bool compact) { return Sheet(sheet, compact).document(); }

Pages monthSheetPages(const MonthSheetPaper &sheet, const Fonts &fonts)
{
    Pages pages = layOutTidily(monthSheetPaper(sheet), fonts);
    if (pages.pages.size() <= 2 || sheet.annex)
        return pages;
    Pages compact = layOutTidily(monthSheetPaper(sheet, true), fonts);
    return compact.pages.size() < pages.pages.size() ? compact : pages;
}

SheetSigner selfSigner(const QString &name, QDate day) { return {{u"NGƯỜI ĐƯỢC ĐÁNH GIÁ"_s}, name, day, {}}; }

SheetSigner superiorSigner(const QString &title, const QString &name, QDate day)
{
    return {{u"CẤP TRÊN TRỰC TIẾP"_s, title.toUpper()}, name, day, {}};
}

SheetSigner deciderSigner(const QString &title, const QString &name, QDate day) { return {{u"CẤP CÓ THẨM QUYỀN"_s, title.toUpper()}, name, day, {}}; }

QString shortCode(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < std::min<qsizetype>(16, hex.size()); at += 4)
        groups += hex.sliced(at, std::min<qsizetype>(4, hex.size() - at));
    return groups.join(QChar::Nbsp);
}

} // namespace papers
