// Made-up month sheets for tests of papers: a clerk, a head with reports, and the odd cases.
#pragma once

#include "papers/heads.h"
#include "papers/month_sheet_paper.h"
#include "rating/shipped_rules.h"

namespace papers::test {

inline rating::ItemLine item(const QString &content, const QString &product, QDate due, int kMilli, int assigned, int completed, int faults = 0,
                             int delays = 0)
{
    rating::ItemLine line;
    line.content = content;
    line.product = product;
    line.due = due;
    line.faults = faults;
    line.delays = delays;
    line.work = {kMilli, assigned, completed, faults, delays};
    return line;
}

struct People {
    std::vector<rating::RuleSet> rules{rating::shippedRules(QStringLiteral("nd335-thang")).value()};
    std::vector<rating::PersonValues> people;
    std::vector<rating::PersonLabel> labels;
    std::vector<std::vector<rating::ItemLine>> items;
    std::vector<std::vector<rating::FindingLine>> findings;

    int add(const QString &name, const QString &title, rating::Role role, int manager, std::vector<rating::ItemLine> work,
            std::vector<rating::FindingLine> found = {})
    {
        rating::PersonValues values;
        values.code = QStringLiteral("CB%1").arg(people.size() + 1, 4, 10, QLatin1Char('0'));
        values.role = role;
        values.manager = manager;
        for (rating::ItemLine &line : work)
            values.own.merge(line.tally());
        for (const rating::FindingLine &line : found)
            values.findings.push_back(line.finding);
        if (isLeader(role))
            values.scorecard = {12, 172, 200};
        people.push_back(values);
        labels.push_back({name, QStringLiteral("VHXH"), title});
        items.push_back(std::move(work));
        findings.push_back(std::move(found));
        return int(people.size()) - 1;
    }

    // Superior's scores that add up to so many halves, 40 at most without the third group.
    void giveGeneral(int person, int halves)
    {
        for (std::size_t i = 0; i < rules[0].criteria.size(); ++i) {
            const int here = std::min(halves, rules[0].criteria[i].max.halves);
            people[std::size_t(person)].criteria[i] = {qint16(here), qint16(here), true};
            halves -= here;
        }
    }

    MonthSheetPaper sheet(int person, bool deep = false) const
    {
        const auto scores = rating::scorePeriod(people, rules);
        const rating::ExplainSource source{base::Month::of(2026, 10).value(), people, scores, rules, labels, items, findings};
        MonthSheetPaper paper;
        paper.explanation = rating::explain(source, person, deep);
        paper.unitName = QStringLiteral("Phòng Văn hóa - Xã hội");
        paper.birth = QDate(1984, 3, 5);
        const Organisation organisation{QStringLiteral("UBND phường Mẫu"), QStringLiteral("UBND thành phố Hà Nội"), {}, {}, QStringLiteral("Mẫu")};
        paper.head = headFor(staff::Block::Government, organisation, {}, QDate(2026, 10, 28));
        paper.signers = {selfSigner(labels[std::size_t(person)].name),
                         superiorSigner(QStringLiteral("Trưởng phòng"), QStringLiteral("Hoàng Mai Hà")),
                         {{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")}, QStringLiteral("Lê Quốc Ẩn"), {}, {}}};
        return paper;
    }
};

// The example of domain.md: 62,58 + 27,5 = 90,08.
inline std::vector<rating::ItemLine> exampleItems()
{
    return {item(QStringLiteral("Chi trả trợ cấp bảo trợ xã hội"), QStringLiteral("Biên bản"), QDate(2026, 10, 9), 3000, 4, 4, 0, 1),
            item(QStringLiteral("Giải quyết hồ sơ thủ tục đất đai"), QStringLiteral("Tờ trình"), QDate(2026, 10, 23), 1000, 10, 8, 1, 0)};
}

inline std::vector<rating::ItemLine> manyItems(int count, int seed = 0)
{
    static const char16_t *const contents[] = {u"Kiểm tra trật tự xây dựng trên địa bàn tổ dân phố số 5",
                                               u"Giải quyết hồ sơ thủ tục đất đai",
                                               u"Chi trả trợ cấp bảo trợ xã hội",
                                               u"Báo cáo kết quả chuyển đổi số, thủ tục hành chính quý III",
                                               u"Tiếp công dân định kỳ",
                                               u"Rà soát hộ nghèo, hộ cận nghèo năm 2026"};
    std::vector<rating::ItemLine> items;
    for (int i = 0; i < count; ++i) {
        const int n = 1 + (i * 7 + seed) % 5;
        items.push_back(item(QString::fromUtf16(contents[(i + seed) % 6]), i % 3 == 0 ? QStringLiteral("Báo cáo") : QString(),
                             QDate(2026, 10, 1 + (i * 3 + seed) % 30), 1000 + (i % 4) * 250, n, n - (i % 9 == 0 ? 1 : 0), i % 11 == 0 ? 1 : 0,
                             i % 5 == 0 ? 1 : 0));
    }
    return items;
}

inline SheetFinding sheetFinding()
{
    SheetFinding finding;
    finding.indicator = 109;
    finding.severity = rating::Severity::Light;
    finding.date = QDate(2026, 10, 14);
    finding.wording = QStringLiteral("Vi phạm thời giờ làm việc; làm việc riêng, uống rượu bia trong giờ làm việc");
    finding.reconstructed = true;
    finding.evidence = QStringLiteral("Biên bản kiểm tra số 74 ngày 14/10/2026");
    finding.explanation = QStringLiteral("Đi muộn do đưa con đi cấp cứu, đã báo cáo trưởng phòng");
    finding.conclusion = conduct::Conclusion::Confirmed;
    finding.remedyBy = QDate(2026, 10, 31);
    finding.remedied = true;
    return finding;
}

// A clerk with two items, one confirmed case and every field filled: what a decided sheet looks like.
inline MonthSheetPaper clerk()
{
    People ward;
    const int person = ward.add(QStringLiteral("Nguyễn Thị Ngữ Ễ"), QStringLiteral("Chuyên viên"), rating::Role::Staff, -1, exampleItems(),
                                {{{109, rating::Severity::Light}, QDate(2026, 10, 14)}});
    ward.giveGeneral(person, 55);
    ward.people[0].decided = rating::Rating::Good;
    MonthSheetPaper paper = ward.sheet(person);
    paper.findings = {sheetFinding()};
    paper.selfRating = rating::Rating::Excellent;
    paper.decisionReason = QStringLiteral("Tập thể đơn vị đã có đủ số người được xếp loại xuất sắc theo tỷ lệ khống chế");
    paper.superiorComment = QStringLiteral("Hoàn thành tốt nhiệm vụ được giao, cần chủ động hơn trong phối hợp.");
    paper.collectiveOpinion = QStringLiteral("12/12 thành viên nhất trí với mức đề xuất.");
    paper.criterionEvidence.resize(10);
    paper.criterionEvidence[6] = QStringLiteral("Sáng kiến số 41");
    paper.signers[0].day = QDate(2026, 10, 24);
    paper.signers[1].day = QDate(2026, 10, 26);
    paper.signers[2].day = QDate(2026, 10, 28);
    paper.signers[2].paper = QStringLiteral("Quyết định số 128/QĐ-UBND ngày 28/10/2026");
    paper.digest = QStringLiteral("8c0f4b1e9d2a77c35ab90e417f66d1c2");
    paper.auditHash = QStringLiteral("3f2a9c01b7e44d58a6c1f09e2b7d8835c4e1aa90d75b3e62");
    return paper;
}

// A head of so many, each with so many items.
inline MonthSheetPaper head(int reports, int itemsEach, bool annex = false)
{
    People ward;
    const int leader = ward.add(QStringLiteral("Hoàng Mai Hà"), QStringLiteral("Trưởng phòng"), rating::Role::Head, -1, manyItems(4));
    ward.giveGeneral(leader, 52);
    static const char16_t *const names[] = {u"Nguyễn Văn Oanh", u"Đỗ Hữu Quân", u"Dương Đức Huệ", u"Phạm Mai Khánh", u"Lý Đình Oanh"};
    for (int i = 0; i < reports; ++i)
        ward.add(QString::fromUtf16(names[i % 5]), QStringLiteral("Chuyên viên"), rating::Role::Staff, leader, manyItems(itemsEach, i));
    MonthSheetPaper paper = ward.sheet(leader, true);
    paper.annex = annex;
    paper.noneFound = {QStringLiteral("tuần 40"), QStringLiteral("tuần 41"), QStringLiteral("tuần 42"), QStringLiteral("tuần 43")};
    return paper;
}

} // namespace papers::test
