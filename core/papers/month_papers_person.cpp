// Papers of one person's month: the scorecard and the notice.
#include "base/text.h"
#include "conduct/catalogue.h"
#include "papers/figures.h"
#include "papers/month_papers.h"
#include "rating/month_details.h"
#include "rating/paper_check.h"
#include "store/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

// In Vietnamese whatever the user's language: it stands on a paper.
QString planWords(const leadership::PlanFigures &figures)
{
    QStringList parts;
    if (figures.weeks > 0)
        parts += u"lịch tuần đúng hạn %1/%2"_s.arg(figures.weeksOnTime).arg(figures.weeks);
    if (figures.planned > 0)
        parts += u"việc hoàn thành %1/%2"_s.arg(figures.done).arg(figures.planned);
    return parts.join(u"; "_s);
}

QString remedyWords(const leadership::RemedyFigures &figures)
{
    QString words = figures.due == 0 ? u"không có khắc phục đến hạn"_s : u"khắc phục đúng hạn %1/%2"_s.arg(figures.onTime).arg(figures.due);
    const int cases = figures.light + figures.medium + figures.heavy;
    return words
           + (cases == 0 ? u"; không có biểu hiện được xác nhận"_s
                         : u"; biểu hiện: %1 nhẹ, %2 vừa, %3 nặng"_s.arg(figures.light).arg(figures.medium).arg(figures.heavy));
}

QString proposedText(base::Points points, const QString &how) { return points.toString(u',') + u" điểm: "_s + how; }

std::optional<int> given(qint16 halves) { return halves == rating::notScored ? std::nullopt : std::optional<int>(halves); }

} // namespace

ScorecardPaper MonthPapers::scorecard(qint32 place)
{
    const base::Id cadre = m_month.values.cadres[size_t(place)];
    const std::optional<rating::SheetSnapshot> snapshot = sealed(place);
    const PersonResult person = result(place, snapshot);
    const bool selfToo = bool(allowed(place, rights::Action::ViewSelfScores));
    ScorecardPaper paper;
    const Letterhead letterhead = this->letterhead(person.unit, {});
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    paper.month = month();
    paper.code = person.code;
    paper.name = person.name;
    paper.title = person.title;
    paper.unitName = person.unitName;
    for (const leadership::Content &content : m_contents) {
        ContentLine line;
        line.number = content.number;
        line.wording = content.text();
        line.reconstructed = content.provenance != leadership::Provenance::Confirmed;
        line.maxHalves = content.maximum.halves;
        if (snapshot && content.number <= snapshot->print.contents.size())
            line.wording = snapshot->print.contents[content.number - 1];
        paper.lines.push_back(std::move(line));
    }
    if (snapshot) {
        for (const rating::ContentInput &input : snapshot->facts.inputs.contents) {
            for (ContentLine &line : paper.lines) {
                if (line.number != input.number)
                    continue;
                line.maxHalves = input.max;
                line.selfHalves = given(input.self);
                line.superiorHalves = given(input.superior);
                line.evidence = input.evidence;
                line.comment = input.comment;
            }
        }
    } else {
        if (!m_contentScores)
            m_contentScores = leadership::loadScores(m_database, month());
        for (const leadership::ContentScore &score : *m_contentScores) {
            if (score.cadre != cadre)
                continue;
            for (ContentLine &line : paper.lines) {
                if (line.number != score.content)
                    continue;
                line.selfHalves = score.self ? std::optional(score.self->halves) : std::nullopt;
                line.superiorHalves = score.superior ? std::optional(score.superior->halves) : std::nullopt;
                line.evidence = score.evidence;
                line.comment = score.comment;
            }
        }
        // A decided sheet's proposals were made of data that may have moved on; its comments keep what came of them.
        if (const staff::Post *post = m_roster.ratedPost(cadre, month())) {
            if (!m_figures)
                m_figures.emplace(m_database, month(), m_roster);
            for (ContentLine &line : paper.lines) {
                const base::Points maximum = base::Points::fromHalves(line.maxHalves);
                if (line.number == leadership::PlanContent) {
                    const leadership::PlanFigures figures = m_figures->plan(*post);
                    if (const auto proposal = leadership::proposePlan(figures, maximum))
                        line.proposed = proposedText(proposal->points, planWords(figures));
                } else if (line.number == leadership::RemedyContent) {
                    const leadership::RemedyFigures figures = m_figures->remedies(*post);
                    line.proposed = proposedText(leadership::proposeRemedies(figures, maximum).points, remedyWords(figures));
                }
            }
        }
    }
    int superior = 0, maxima = 0, scored = 0;
    for (ContentLine &line : paper.lines) {
        if (!selfToo) { // the evidence is part of what is not submitted yet
            line.selfHalves.reset();
            line.evidence.clear();
        }
        if (line.superiorHalves && *line.superiorHalves <= line.maxHalves) { // as in the month's score
            superior += *line.superiorHalves;
            ++scored;
        }
        maxima += line.maxHalves;
    }
    const auto at = size_t(place);
    const rating::RuleSet &rules = snapshot ? snapshot->rules : m_month.values.rules[m_month.values.people[at].rules];
    if (rules.uses(m_month.values.people[at].role, rating::Part::Organising)) {
        const int share = rules.result.organisingShare;
        if (scored < leadership::ContentCount)
            paper.effect = u"Cấp trên mới chấm %1/12 nội dung: chưa xác định thành phần đ của điểm kết quả tháng."_s.arg(scored);
        else
            paper.effect = u"Cấp trên chấm %1/%2 điểm, %3 %4\u00a0%: thành phần đ (tổ chức thực hiện) của điểm kết quả tháng bằng %5."_s.arg(
                halves(superior), halves(maxima), superior * 100 >= maxima * share ? u"đạt từ"_s : u"dưới"_s, QString::number(share),
                superior * 100 >= maxima * share ? u"1"_s : figure(rules.result.organisingLow, 100));
    }
    addSigners(paper.signers, place);
    if (const rating::SheetStep *step = decision(place))
        paper.checkCode = rating::paperCode(m_database, *step);
    paper.mark = m_mark;
    return paper;
}

NoticePaper MonthPapers::notice(qint32 place)
{
    const auto at = size_t(place);
    const std::optional<rating::SheetSnapshot> snapshot = sealed(place);
    const rating::Explanation e = rating::explain(m_database, m_month, place, false);
    NoticePaper paper;
    paper.person = result(place, snapshot);
    const Letterhead letterhead = this->letterhead(paper.person.unit, u"TB"_s);
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    paper.signer = letterhead.authority;
    paper.recipients = letterhead.recipients;
    paper.month = month();
    const staff::Cadre *cadre = m_roster.cadre(m_month.values.cadres[at]);
    paper.honorific = !cadre || !cadre->gender ? u"Ông/Bà"_s : *cadre->gender == staff::Gender::Male ? u"Ông"_s : u"Bà"_s;
    paper.rules = e.rules.decree; // which of its rule sets is the sheet's business
    paper.general = e.score.general.ratio().toString(e.rules.pointDecimals, u',');
    paper.result = pointsText(e, e.score.result);
    paper.maximum = halves(e.rules.generalMax().halves + e.rules.result.weight.halves);
    paper.byScore = e.score.byScore;
    paper.petitionDays = m_settings.value(u"petition.days"_s);
    paper.mark = m_mark;

    QHash<rating::Indicator, QString> wordings;
    for (const conduct::Indicator &indicator : conduct::loadIndicators(m_database)) {
        const rating::Indicator code = rating::indicatorOf(indicator.code).value_or(0);
        wordings.insert(code, indicator.text());
        const bool stands =
            std::any_of(e.findings.begin(), e.findings.end(), [code](const rating::FindingLine &line) { return line.finding.indicator == code; });
        paper.reconstructed = paper.reconstructed || (stands && indicator.provenance != conduct::Provenance::Confirmed);
    }
    if (snapshot) {
        for (const rating::SheetFinding &finding : snapshot->print.findings)
            wordings.insert(finding.indicator, finding.wording);
    }
    std::vector<rating::DeductionLine> deductions;
    for (const rating::CriterionLine &line : e.criteria)
        deductions.insert(deductions.end(), line.deductions.begin(), line.deductions.end());
    for (const rating::FindingLine &line : e.findings) {
        const auto taken = std::find_if(deductions.begin(), deductions.end(), [&](const rating::DeductionLine &deduction) {
            return deduction.finding.finding.indicator == line.finding.indicator && deduction.finding.finding.severity == line.finding.severity
                   && deduction.finding.date == line.date;
        });
        QString words = rating::indicatorCode(line.finding.indicator) + u" “"_s + wordings.value(line.finding.indicator) + u"”, mức độ "_s
                        + severityWord(line.finding.severity) + u", ngày "_s + base::dateText(line.date);
        if (taken != deductions.end()) {
            words += u": trừ "_s + halves(taken->points.halves) + u" điểm"_s;
            deductions.erase(taken);
        } else {
            words += u": không trừ điểm"_s;
        }
        paper.deductions += words;
    }
    const std::vector<rating::ConditionInput> bases = snapshot                  ? snapshot->facts.inputs.conditions
                                                      : e.score.conditions != 0 ? rating::readInputs(m_database, m_month.values, place).conditions
                                                                                : std::vector<rating::ConditionInput>();
    for (size_t i = 0; i < e.rules.conditions.size(); ++i) {
        if ((e.score.conditions & (1U << i)) == 0)
            continue;
        const rating::ConditionRule &condition = e.rules.conditions[i];
        QString words = condition.title;
        for (const rating::ConditionInput &basis : bases) {
            if (basis.code == condition.code && !basis.basis.isEmpty())
                words += u" (căn cứ: "_s + basis.basis + u')';
        }
        paper.conditions += words + u'.';
    }
    if (const rating::SheetStep *step = decision(place)) {
        paper.decidedOn = decidedOn(place);
        paper.auditHash = QString::fromLatin1(store::auditHash(m_database, step->entry).toHex());
        paper.checkCode = rating::paperCode(m_database, *step);
        if (!step->paperNumber.isEmpty())
            paper.decisionPaper = u"văn bản số %1 ngày %2"_s.arg(step->paperNumber, base::dateText(step->paperDate));
    }
    return paper;
}

} // namespace papers
