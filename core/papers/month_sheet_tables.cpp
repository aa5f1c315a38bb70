#include "papers/month_sheet_tables.h"

#include "base/text.h"
#include "papers/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

Cell cell(const QString &text) { return {{plain(text)}, {}, 1, 1, false}; }
Cell strong(const QString &text) { return {{bold(text)}, {}, 1, 1, false}; }
QString scoreText(qint16 value) { return value == rating::notScored ? QString() : halves(value); }

QString classByScore(const rating::Explanation &e)
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

Runs conditionRuns(const MonthSheetPaper &sheet)
{
    const rating::Explanation &e = sheet.explanation;
    Runs runs;
    for (std::size_t i = 0; i < e.rules.conditions.size(); ++i) {
        if ((e.score.conditions & (1u << i)) == 0)
            continue;
        const rating::ConditionRule &condition = e.rules.conditions[i];
        const QString basis =
            i < sheet.conditionBasis.size() && !sheet.conditionBasis[i].isEmpty() ? u" – căn cứ: "_s + sheet.conditionBasis[i] : QString();
        runs.push_back(plain((runs.empty() ? QString() : u"\n"_s) + condition.title + basis + u"; mức xếp loại là “"_s
                             + rating::vietnamese(condition.fixes).toLower() + u"”, điểm không thay đổi"_s));
    }
    if (runs.empty())
        runs.push_back(plain(u"Không có"_s));
    return runs;
}

} // namespace

Table criterionTable(const MonthSheetPaper &sheet, double size)
{
    const rating::Explanation &e = sheet.explanation;
    Table table;
    table.size = size;
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
    for (std::size_t i = 0; i < e.criteria.size(); ++i) {
        const rating::CriterionLine &line = e.criteria[i];
        QStringList taken;
        for (const rating::DeductionLine &deduction : line.deductions)
            taken += rating::indicatorCode(deduction.finding.finding.indicator) + u' ' + severityWord(deduction.finding.finding.severity) + u": −"_s
                     + halves(deduction.points.halves);
        Runs title{plain(line.criterion.title)};
        if (i < sheet.criterionEvidence.size() && !sheet.criterionEvidence[i].isEmpty())
            title.push_back(italic(u" – "_s + sheet.criterionEvidence[i]));
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
    return table;
}

QString unscoredRemark(const rating::Explanation &e)
{
    QStringList full, zero; // groups with such criteria
    for (const rating::CriterionLine &line : e.criteria) {
        const QString group =
            std::size_t(line.criterion.group) < e.rules.groups.size() ? e.rules.groups[std::size_t(line.criterion.group)].code : QString();
        if (line.count.base == rating::CriterionBase::Full && !full.contains(group))
            full += group;
        if (line.count.base == rating::CriterionBase::Zero && !zero.contains(group))
            zero += group;
    }
    QStringList remarks;
    if (!full.isEmpty())
        remarks += u"nhóm "_s + full.join(u", "_s) + u" tính mức tối đa"_s;
    if (!zero.isEmpty())
        remarks += u"nhóm "_s + zero.join(u", "_s) + u" tính 0 điểm"_s;
    return remarks.isEmpty() ? QString() : u"Tiêu chí cấp có thẩm quyền chưa chấm: "_s + remarks.join(u"; "_s) + u'.';
}

Table findingTable(const std::vector<SheetFinding> &findings, double size)
{
    Table table;
    table.size = size;
    table.columns = {{10, Align::Center}, {34, Align::Left}, {8, Align::Center}, {42, Align::Left}, {12, Align::Center}};
    Row header;
    for (const QString &text : {u"Ngày"_s, u"Biểu hiện"_s, u"Mức độ"_s, u"Minh chứng; giải trình; khắc phục"_s, u"Kết luận"_s})
        header.cells.push_back(cell(text));
    table.header = {header};
    for (const SheetFinding &finding : findings) {
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
                     cell(finding.conclusion == conduct::Conclusion::Confirmed   ? u"Xác nhận"_s
                          : finding.conclusion == conduct::Conclusion::Dismissed ? u"Bác bỏ"_s
                                                                                 : u"Chưa kết luận"_s)};
        table.rows.push_back(row);
    }
    return table;
}

Table conclusionTable(const MonthSheetPaper &sheet, double size)
{
    const rating::Explanation &e = sheet.explanation;
    Table table;
    table.size = size;
    table.columns = {{40, Align::Left}, {60, Align::Left}};
    const auto row = [&](const QString &name, Runs value) {
        Row line;
        line.cells = {cell(name), {std::move(value), {}, 1, 1, false}};
        table.rows.push_back(line);
    };
    if (e.score.total.hasValue()) {
        const QString general = e.score.general.ratio().toString(e.rules.pointDecimals, u',');
        row(u"Tổng điểm (I + II)"_s, {plain(general + u" + "_s + pointsText(e, e.score.result) + u" = "_s), bold(totalText(e)),
                                      plain(u" / "_s + halves(e.rules.generalMax().halves + e.rules.result.weight.halves) + u" điểm"_s)});
    } else {
        row(u"Tổng điểm (I + II)"_s, {plain(e.score.note == rating::Note::Absent ? u"Không tính"_s : u"Chưa có (thiếu điểm phần II)"_s)});
    }
    row(u"Xếp loại theo điểm"_s, {plain(classByScore(e))});
    row(u"Điều kiện quyết định mức xếp loại"_s, conditionRuns(sheet));
    if (sheet.selfRating)
        row(u"Cá nhân tự xếp loại"_s, {plain(rating::vietnamese(*sheet.selfRating))});
    const bool pending = e.score.proposed == rating::Rating::Unrated && e.score.note != rating::Note::Absent;
    row(u"Mức đề xuất"_s, {bold(pending ? u"Chưa xếp loại"_s : rating::vietnamese(e.score.proposed))});
    Runs decided;
    if (e.decided) {
        decided.push_back(bold(rating::vietnamese(*e.decided)));
        if (*e.decided != e.score.proposed)
            decided.push_back(plain(u"\nLý do khác mức đề xuất: "_s + (sheet.decisionReason.isEmpty() ? u"chưa ghi"_s : sheet.decisionReason)));
    }
    row(u"Mức quyết định"_s, decided.empty() ? Runs{plain(u"…………………………………………………………"_s)} : decided);
    for (size_t i = 0; i + 1 < table.rows.size(); ++i)
        table.rows[i].keepWithNext = true; // a result is read at one glance
    return table;
}

} // namespace papers
