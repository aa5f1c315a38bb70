#include "papers/month_sheets.h"

#include "base/text.h"
#include "base/vietnam.h"
#include "papers/week_papers.h"
#include "rating/month_details.h"
#include "rating/paper_check.h"
#include "rating/sheet_texts.h"
#include "staff/office_table.h"
#include "store/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

// The day in Vietnam on which a step was signed, by whom, and the paper it was typed from; nothing where it does not hold.
void sign(SheetSigner &signer, std::span<const rating::SheetStep> steps, int step)
{
    if (step < 0)
        return;
    const rating::SheetStep &signature = steps[size_t(step)];
    signer.day = base::vietnamDay(signature.at);
    if (!signature.signerName.isEmpty())
        signer.name = signature.signerName;
    if (!signature.paperNumber.isEmpty())
        signer.paper = u"văn bản số %1 ngày %2"_s.arg(signature.paperNumber, base::dateText(signature.paperDate));
}

QString titleOf(std::span<const rating::SheetStep> steps, int step) { return step < 0 ? QString() : steps[size_t(step)].signerTitle; }

} // namespace

MonthSheets::MonthSheets(store::Database &database, base::Month month, const rights::Caller &caller)
    : m_database(database),
      m_caller(caller),
      m_sheets(database, month),
      m_settings(staff::loadOfficeSettings(database)),
      m_standing(staff::Standing::load(database))
{
}

rights::Verdict MonthSheets::mayPrint(qint32 place)
{
    return rights::allowed(m_caller.role, m_sheets.relations(m_caller, place), m_sheets.stage(place), rights::Action::Print);
}

MonthSheetPaper MonthSheets::sheet(qint32 place, bool annex)
{
    const rating::SheetState &state = m_sheets.state(place);
    // From the decision on the paper bears its digest, and so its words.
    const int sealed = state.stage == rights::Stage::Locked ? state.locked : state.decided;
    const rating::SheetSnapshot snapshot = sealed >= 0 ? m_sheets.signedBy(m_sheets.steps(place)[size_t(sealed)]) : m_sheets.today(place);
    const rating::SheetPrint &print = snapshot.print;
    MonthSheetPaper paper;
    paper.explanation = rating::explanationOf(snapshot, m_sheets.scores().decided(place));
    if (annex)
        paper.explanation.below = rating::explain(m_database, m_sheets.scores(), place, true).below;
    paper.annex = annex;
    paper.unitName = print.unitName;
    paper.head = headFor(print.block, print.office, print.unitName, {});
    paper.kind = staff::word(snapshot.facts.kind);
    paper.birth = print.birth;
    paper.otherPosts = print.otherPosts;
    for (const auto &[from, to] : print.absences)
        paper.absences.push_back({from, to});
    for (const base::Week &week : print.noneFound)
        paper.noneFound << u"tuần %1"_s.arg(week.number());
    paper.findings = print.findings;
    paper.criterionEvidence.resize(snapshot.rules.criteria.size());
    for (const rating::CriterionInput &input : snapshot.facts.inputs.criteria)
        if (const int criterion = snapshot.rules.criterionAt(input.code); criterion >= 0)
            paper.criterionEvidence[size_t(criterion)] = input.evidence;
    paper.conditionBasis.resize(snapshot.rules.conditions.size());
    for (const rating::ConditionInput &input : snapshot.facts.inputs.conditions)
        if (const int condition = snapshot.rules.conditionAt(input.code); condition >= 0)
            paper.conditionBasis[size_t(condition)] = input.basis;
    if (m_database.isReadOnly())
        paper.mark = u"Bản xem – tệp chỉ đọc"_s;
    addSigners(paper, place, print);
    hide(paper, place);
    return paper;
}

void MonthSheets::addSigners(MonthSheetPaper &paper, qint32 place, const rating::SheetPrint &print)
{
    const std::span<const rating::SheetStep> steps = m_sheets.steps(place);
    const rating::SheetState &state = m_sheets.state(place);
    const QString reviewer = titleOf(steps, state.reviewed);
    SheetSigner self = selfSigner(paper.explanation.label.name);
    SheetSigner superior = superiorSigner(reviewer.isEmpty() ? print.managerTitle : reviewer, print.managerName);
    SheetSigner decider = deciderSigner(titleOf(steps, state.decided));
    if (state.decided < 0) {
        const staff::Roster &roster = m_sheets.roster();
        const rating::MonthValues &values = this->values();
        const Letterhead letterhead =
            letterheadFor(roster.units().find(values.units[size_t(place)]), m_settings, roster, {}, base::vietnamDay(m_database.now()));
        const Signer signer = decidingSigner(values.cadres[size_t(place)], values.month, roster, m_standing, letterhead.authority);
        decider.caption = signer.caption;
        decider.name = signer.name;
    }
    sign(self, steps, state.selfScored);
    sign(superior, steps, state.reviewed);
    sign(decider, steps, state.decided);
    paper.signers = {self, superior, decider};
    if (state.reviewed >= 0)
        paper.collectiveOpinion = steps[size_t(state.reviewed)].opinion;
    if (state.decided < 0)
        return;
    const rating::SheetStep &decision = steps[size_t(state.decided)];
    paper.decisionReason = decision.reason;
    paper.digest = QString::fromLatin1(decision.digest.toHex());
    paper.auditEntry = decision.entry;
    paper.auditHash = QString::fromLatin1(store::auditHash(m_database, decision.entry).toHex());
    paper.checkCode = rating::paperCode(m_database, decision);
}

void MonthSheets::hide(MonthSheetPaper &paper, qint32 place)
{
    const rights::Relations to = m_sheets.relations(m_caller, place);
    const rights::Stage stage = m_sheets.stage(place);
    if (!rights::allowed(m_caller.role, to, stage, rights::Action::ViewSelfScores)) {
        for (rating::CriterionLine &line : paper.explanation.criteria) {
            paper.selfHidden = paper.selfHidden || line.value.self != rating::notScored;
            line.value.self = rating::notScored;
        }
        for (QString &evidence : paper.criterionEvidence) { // part of what is not submitted yet
            paper.selfHidden = paper.selfHidden || !evidence.isEmpty();
            evidence.clear();
        }
    }
    if (!rights::allowed(m_caller.role, to, stage, rights::Action::ViewUnconfirmed))
        std::erase_if(paper.findings, [](const rating::SheetFinding &finding) { return finding.conclusion != conduct::Conclusion::Confirmed; });
}

} // namespace papers
