#include "papers/month_sheet_paper.h"

#include "base/text.h"
#include "papers/figures.h"
#include "papers/heads.h"
#include "papers/layout.h"
#include "papers/work_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

Cell cell(const QString &text) { return {{plain(text)}, {}, 1, 1, false}; }
Cell strong(const QString &text) { return {{bold(text)}, {}, 1, 1, false}; }
Paragraph heading(const QString &text) { return {{bold(text)}, Align::Left, 0, 0, 0, 8, {}, true}; }
Paragraph subheading(const QString &text) { return {{bold(text)}, Align::Left, 12, 0, 0, 5, {}, true}; }
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
    Paragraph note(Runs runs, bool keep = false) const { return {std::move(runs), Align::Left, m_tableSize, 0, 0, 3, {}, keep}; }

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
        Table table;
        table.size = m_tableSize;
        const bool deducts =
            std::any_of(e.criteria.begin(), e.criteria.end(), [](const rating::CriterionLine &line) { return !line.deductions.empty(); });
        table.columns = {{4, Align::Center},  {deducts ? 48.0 : 62.0, Align::Left}, {8, Align::Center}, {8, Align::Center},
                         {15, Align::Center}, {deducts ? 20.0 : 7.0, Align::Left},  {8, Align::Center}};
        Row header;
        for (const QString &text : {u"TT"_s, u"Tiêu chí"_s, u"Điểm tối đa"_s, u"Tự chấm"_s, u"Cấp có thẩm quyền chấm"_s, u"Bị trừ"_s, u"Được tính"_s})
            header.cells.push_back(cell(text));
        table.header = {header};
        int self = 0, superior = 0, deducted = 0;
        bool allSelf = true, allSuperior = true;
        QStringList full, zero; // groups with criteria that nobody has scored
        for (std::size_t i = 0; i < e.criteria.size(); ++i) {
            const rating::CriterionLine &line = e.criteria[i];
            QStringList taken;
            for (const rating::DeductionLine &deduction : line.deductions)
                taken += rating::indicatorCode(deduction.finding.finding.indicator) + u' ' + severityWord(deduction.finding.finding.severity)
                         + u": −"_s + halves(deduction.points.halves);
            Runs title{plain(line.criterion.title)};
            if (i < m.criterionEvidence.size() && !m.criterionEvidence[i].isEmpty())
                title.push_back(italic(u" – "_s + m.criterionEvidence[i]));
            if (line.count.base == rating::CriterionBase::NoEvidence)
                title.push_back(italic(u" – không có minh chứng, không tính điểm"_s));
            Row row;
            row.cells = {cell(line.criterion.code),
                         {title, {}, 1, 1, false},
                         cell(halves(line.criterion.max.halves)),
                         cell(scoreText(line.value.self)),
                         cell(scoreText(line.value.superior)),
                         cell(taken.join(u'\n')),
                         strong(halves(line.count.counts))};
            table.rows.push_back(row);
            allSelf = allSelf && line.value.self != rating::notScored;
            allSuperior = allSuperior && line.value.superior != rating::notScored;
            const QString group =
                std::size_t(line.criterion.group) < e.rules.groups.size() ? e.rules.groups[std::size_t(line.criterion.group)].code : QString();
            if (line.count.base == rating::CriterionBase::Full && !full.contains(group))
                full += group;
            if (line.count.base == rating::CriterionBase::Zero && !zero.contains(group))
                zero += group;
            self += std::max<int>(line.value.self, 0);
            superior += std::max<int>(line.value.superior, 0);
            deducted += line.count.deducted;
        }
        if (!table.rows.empty())
            table.rows.back().keepWithNext = true;
        Row sum;
        sum.cells = {{{bold(u"Cộng"_s)}, Align::Left, 2, 1, false},
                     strong(halves(e.rules.generalMax().halves)),
                     strong(allSelf ? halves(self) : QString()),
                     strong(allSuperior ? halves(superior) : QString()),
                     strong(deducted > 0 ? u"−"_s + halves(deducted) : QString()),
                     strong(halves(e.score.general.halves))};
        table.rows.push_back(sum);
        QStringList remarks;
        if (!full.isEmpty())
            remarks += u"nhóm "_s + full.join(u", "_s) + u" tính mức tối đa"_s;
        if (!zero.isEmpty())
            remarks += u"nhóm "_s + zero.join(u", "_s) + u" tính 0 điểm"_s;
        table.rows.back().keepWithNext = !remarks.isEmpty();
        add(table);
        if (!remarks.isEmpty())
            add(note({italic(u"Tiêu chí cấp có thẩm quyền chưa chấm: "_s + remarks.join(u"; "_s) + u'.')}));
    }

    static QString scoreText(qint16 value) { return value == rating::notScored ? QString() : halves(value); }

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
        Table table;
        table.size = m_tableSize;
        table.columns = {{10, Align::Center}, {34, Align::Left}, {8, Align::Center}, {42, Align::Left}, {12, Align::Center}};
        Row header;
        for (const QString &text : {u"Ngày"_s, u"Biểu hiện"_s, u"Mức độ"_s, u"Minh chứng; giải trình; khắc phục"_s, u"Kết luận"_s})
            header.cells.push_back(cell(text));
        table.header = {header};
        for (const SheetFinding &finding : m.findings) {
            Runs what{bold(rating::indicatorCode(finding.indicator))};
            if (!finding.wording.isEmpty())
                what.push_back(plain(u' ' + finding.wording));
            if (finding.reconstructed)
                what.push_back(italic(u" (bản phục dựng)"_s));
            Runs facts{plain(finding.evidence)};
            if (!finding.explanation.isEmpty())
                facts.push_back(plain(u"\nGiải trình: "_s + finding.explanation));
            if (finding.remedyBy.isValid() || finding.remedied)
                facts.push_back(plain(u"\nKhắc phục: "_s + (finding.remedied ? u"đã khắc phục"_s : u"chưa"_s)
                                      + (finding.remedyBy.isValid() ? u", hạn\u00a0"_s + base::dateText(finding.remedyBy) : QString())));
            Row row;
            row.cells = {cell(base::dateText(finding.date)),
                         {what, {}, 1, 1, false},
                         cell(severityWord(finding.severity)),
                         {facts, {}, 1, 1, false},
                         cell(finding.conclusion == Conclusion::Confirmed   ? u"Xác nhận"_s
                              : finding.conclusion == Conclusion::Dismissed ? u"Bác bỏ"_s
                                                                            : u"Chưa kết luận"_s)};
            table.rows.push_back(row);
        }
        const bool open = std::any_of(m.findings.begin(), m.findings.end(),
                                      [](const SheetFinding &finding) { return finding.conclusion != Conclusion::Confirmed; });
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

    QString classByScore() const
    {
        switch (e.score.note) {
        case rating::Note::Absent:
            return u"Không xếp loại (vắng mặt toàn bộ tháng)"_s;
        case rating::Note::NoItems:
            return u"Không đủ dữ liệu để xếp loại theo điểm"_s;
        case rating::Note::NoScorecard:
            return u"Chưa xếp loại (chưa chấm đủ 12 nội dung)"_s;
        case rating::Note::None:
            break;
        }
        return rating::vietnamese(e.score.byScore);
    }

    void conclusion()
    {
        add(heading(u"IV. TỔNG HỢP, XẾP LOẠI"_s));
        Table table;
        table.size = m_compact ? 11 : 12;
        table.columns = {{40, Align::Left}, {60, Align::Left}};
        const auto row = [&](const QString &name, Runs value) {
            Row line;
            line.cells = {cell(name), {std::move(value), {}, 1, 1, false}};
            table.rows.push_back(line);
        };
        if (e.score.total.hasValue()) {
            const QString general = e.score.general.ratio().toString(e.rules.pointDecimals, u',');
            row(u"Tổng điểm (I + II)"_s,
                {plain(general + u" + "_s + pointsText(e, e.score.result) + u" = "_s), bold(totalText(e)), plain(u" / "_s + maximum() + u" điểm"_s)});
        } else {
            row(u"Tổng điểm (I + II)"_s, {plain(e.score.note == rating::Note::Absent ? u"Không tính"_s : u"Chưa có (thiếu điểm phần II)"_s)});
        }
        row(u"Xếp loại theo điểm"_s, {plain(classByScore())});
        row(u"Điều kiện quyết định mức xếp loại"_s, conditions());
        if (m.selfRating)
            row(u"Cá nhân tự xếp loại"_s, {plain(rating::vietnamese(*m.selfRating))});
        row(u"Mức đề xuất"_s, {bold(rating::vietnamese(e.score.proposed))});
        Runs decided;
        if (e.decided) {
            decided.push_back(bold(rating::vietnamese(*e.decided)));
            if (*e.decided != e.score.proposed)
                decided.push_back(plain(u"\nLý do khác mức đề xuất: "_s + (m.decisionReason.isEmpty() ? u"chưa ghi"_s : m.decisionReason)));
        }
        row(u"Mức quyết định"_s, decided.empty() ? Runs{plain(u"…………………………………………………………"_s)} : decided);
        add(table);
        opinion(u"Nhận xét của cấp trên trực tiếp"_s, m.superiorComment);
        opinion(u"Ý kiến của tập thể đơn vị"_s, m.collectiveOpinion);
    }

    QString maximum() const { return halves(e.rules.generalMax().halves + e.rules.result.weight.halves); }

    Runs conditions() const
    {
        Runs runs;
        for (std::size_t i = 0; i < e.rules.conditions.size(); ++i) {
            if ((e.score.conditions & (1u << i)) == 0)
                continue;
            const rating::ConditionRule &condition = e.rules.conditions[i];
            const QString basis = i < m.conditionBasis.size() && !m.conditionBasis[i].isEmpty() ? u" – căn cứ: "_s + m.conditionBasis[i] : QString();
            runs.push_back(plain((runs.empty() ? QString() : u"\n"_s) + condition.title + basis + u"; mức xếp loại là “"_s
                                 + rating::vietnamese(condition.fixes).toLower() + u"”, điểm không thay đổi"_s));
        }
        if (runs.empty())
            runs.push_back(plain(u"Không có"_s));
        return runs;
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
        if (!m.auditHash.isEmpty() || !m.digest.isEmpty()) {
            Runs runs;
            if (!m.auditHash.isEmpty())
                runs.push_back(italic(u"Mã băm mục nhật ký quyết định: "_s + m.auditHash + u". "_s));
            if (!m.digest.isEmpty())
                runs.push_back(italic(u"Tóm lược dữ liệu đã ký: "_s + m.digest + u'.'));
            add(Paragraph{std::move(runs), Align::Left, 9, 0, 0, 10, {}, false});
        }
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
            foot += u"nhật ký "_s + m.auditHash.first(std::min<qsizetype>(16, m.auditHash.size()));
        m_document.foot = foot.join(u" · "_s);
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
    Pages pages = layOut(monthSheetPaper(sheet), fonts);
    if (pages.pages.size() <= 2 || sheet.annex)
        return pages;
    Pages compact = layOut(monthSheetPaper(sheet, true), fonts);
    return compact.pages.size() <= 2 ? compact : pages;
}

SheetSigner selfSigner(const QString &name, QDate day) { return {{u"NGƯỜI ĐƯỢC ĐÁNH GIÁ"_s}, name, day, {}}; }

SheetSigner superiorSigner(const QString &title, const QString &name, QDate day)
{
    return {{u"CẤP TRÊN TRỰC TIẾP"_s, title.toUpper()}, name, day, {}};
}

} // namespace papers
