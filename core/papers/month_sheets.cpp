#include "papers/month_sheets.h"

#include "base/text.h"
#include "base/week.h"
#include "conduct/observation_table.h"
#include "staff/absence.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

Organisation loadOrganisation(store::Database &database)
{
    QHash<QString, QString> settings;
    store::Statement rows(database, u"SELECT key, value FROM setting WHERE key LIKE 'organisation.%'"_s);
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return {settings.value(u"organisation.name"_s), settings.value(u"organisation.parent"_s), settings.value(u"organisation.party"_s),
            settings.value(u"organisation.party-parent"_s), settings.value(u"organisation.place"_s)};
}

// Texts that belong to one person's code of a month.
QHash<base::Id, QHash<QString, QString>> textsOf(store::Database &database, const QString &sql, base::Month month)
{
    QHash<base::Id, QHash<QString, QString>> texts;
    store::Statement rows(database, sql);
    rows.bind(month.toString());
    while (rows.next())
        texts[rows.integer(0)].insert(rows.text(1), rows.text(2));
    return texts;
}

Conclusion conclusionOf(const conduct::Observation &observation)
{
    if (observation.isConfirmed())
        return Conclusion::Confirmed;
    return observation.isDismissed() ? Conclusion::Dismissed : Conclusion::Open;
}

} // namespace

MonthSheets::MonthSheets(store::Database &database, base::Month month)
    : m_database(database),
      m_month(rating::scoreMonth(database, month)),
      m_roster(staff::Roster::load(database)),
      m_organisation(loadOrganisation(database))
{
    loadTexts();
}

void MonthSheets::loadTexts()
{
    const base::Month month = m_month.values.month;
    for (const conduct::Indicator &indicator : conduct::loadIndicators(m_database))
        m_indicators.insert(indicator.code, indicator);
    for (conduct::Observation &observation : conduct::loadObservations(m_database, month.first(), month.last()))
        if (observation.cadre != 0)
            m_observations[observation.cadre].push_back(std::move(observation));
    for (const conduct::NoneFound &signature : conduct::loadNoneFound(m_database, base::Week::of(month.first()), base::Week::of(month.last())))
        m_noneFound[signature.unit] << u"tuần %1"_s.arg(signature.week.number());
    m_evidence = textsOf(m_database, u"SELECT cadre_id, criterion, evidence FROM criterion_score WHERE month = ? AND evidence IS NOT NULL"_s, month);
    m_basis = textsOf(m_database, u"SELECT cadre_id, condition, basis FROM condition_record WHERE month = ? AND basis IS NOT NULL"_s, month);
}

std::vector<qint32> MonthSheets::people(base::Id unit) const
{
    if (!m_month.values.hasData)
        return {};
    // Leaders before staff within a unit, as lists of an office go.
    struct Place {
        qint32 place = 0;
        int unit = 0;
        rating::Role role = rating::Role::Staff;
        QString name;
    };
    QHash<base::Id, int> order;
    for (const base::Id id : m_roster.units().ordered())
        order.insert(id, int(order.size()));
    const base::NameOrder byName;
    std::vector<Place> places;
    for (size_t i = 0; i < m_month.values.people.size(); ++i) {
        const staff::Post *post = m_roster.ratedPost(m_month.values.cadres[i], m_month.values.month);
        if (!post || (unit != 0 && !m_roster.units().isWithin(post->unit, unit)))
            continue;
        places.push_back({qint32(i), order.value(post->unit), m_month.values.people[i].role, m_month.values.labels[i].name});
    }
    std::stable_sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        if (a.unit != b.unit)
            return a.unit < b.unit;
        return a.role != b.role ? a.role < b.role : byName(a.name, b.name);
    });
    std::vector<qint32> result;
    result.reserve(places.size());
    for (const Place &place : places)
        result.push_back(place.place);
    return result;
}

qint32 MonthSheets::placeOf(const QString &code) const
{
    const staff::Cadre *cadre = m_roster.byCode(code);
    return cadre && m_month.values.hasData ? m_month.values.placeOf(cadre->id) : -1;
}

MonthSheetPaper MonthSheets::sheet(qint32 place, bool annex)
{
    const base::Id cadreId = m_month.values.cadres[size_t(place)];
    const base::Month month = m_month.values.month;
    const staff::Cadre *cadre = m_roster.cadre(cadreId);
    const staff::Post *post = m_roster.ratedPost(cadreId, month);
    MonthSheetPaper paper;
    paper.explanation = rating::explain(m_database, m_month, place, annex);
    paper.annex = annex;
    if (const staff::Unit *unit = m_roster.units().find(post->unit)) {
        paper.unitName = unit->name;
        paper.head = headFor(unit->block, m_organisation, unit->name, {});
    }
    paper.kind = staff::word(post->kind);
    paper.birth = cadre->birth;
    for (const staff::Post *other : staff::otherPosts(m_roster.posts(cadreId), month)) {
        const staff::Unit *unit = m_roster.units().find(other->unit);
        paper.otherPosts << (unit ? other->title + u", "_s + unit->name : other->title);
    }
    for (const staff::Absence &absence : m_roster.absences(cadreId))
        if (absence.from <= month.last() && (!absence.to.isValid() || absence.to >= month.first()))
            paper.absences.push_back({absence.from, absence.to});
    paper.noneFound = m_noneFound.value(post->unit);
    if (m_database.isReadOnly())
        paper.mark = u"Bản xem – tệp chỉ đọc"_s;
    addScores(paper, place);
    addFindings(paper, place);
    addSigners(paper, place);
    return paper;
}

void MonthSheets::addScores(MonthSheetPaper &paper, qint32 place) const
{
    const base::Id cadre = m_month.values.cadres[size_t(place)];
    const QHash<QString, QString> evidence = m_evidence.value(cadre);
    for (const rating::CriterionLine &line : paper.explanation.criteria)
        paper.criterionEvidence.push_back(evidence.value(line.criterion.code));
    const QHash<QString, QString> basis = m_basis.value(cadre);
    for (const rating::ConditionRule &condition : paper.explanation.rules.conditions)
        paper.conditionBasis.push_back(basis.value(condition.code));
}

void MonthSheets::addFindings(MonthSheetPaper &paper, qint32 place) const
{
    // The person's own sheet: also what is not concluded yet, which the person sees anyway and the sheet marks so.
    for (const conduct::Observation &observation : m_observations.value(m_month.values.cadres[size_t(place)])) {
        const conduct::Indicator indicator = m_indicators.value(observation.indicator);
        SheetFinding finding;
        finding.indicator = rating::indicatorOf(observation.indicator).value_or(0);
        finding.severity = rating::Severity(int(observation.severity));
        finding.date = observation.date;
        finding.wording = indicator.text();
        finding.reconstructed = indicator.provenance != conduct::Provenance::Confirmed;
        finding.evidence = observation.evidence;
        finding.explanation = observation.explanation;
        finding.conclusion = conclusionOf(observation);
        finding.remedyBy = observation.remedyDue;
        finding.remedied = observation.remedied;
        paper.findings.push_back(std::move(finding));
    }
}

// The day in Vietnam on which a step was signed, and the paper it was typed from; nothing where it does not hold.
void MonthSheets::sign(SheetSigner &signer, qint32 place, int step) const
{
    if (step < 0)
        return;
    const rating::SheetStep &signature = m_month.steps[size_t(place)][size_t(step)];
    signer.day = signature.at.toOffsetFromUtc(7 * 3600).date();
    if (const staff::Cadre *by = m_roster.cadre(signature.signedBy))
        signer.name = by->name;
    if (!signature.paperNumber.isEmpty())
        signer.paper = u"theo văn bản số %1 ngày %2"_s.arg(signature.paperNumber, base::dateText(signature.paperDate));
}

void MonthSheets::addSigners(MonthSheetPaper &paper, qint32 place) const
{
    const base::Month month = m_month.values.month;
    const rating::SheetState state = m_month.states.empty() ? rating::SheetState() : m_month.states[size_t(place)];
    const staff::Post *post = m_roster.ratedPost(m_month.values.cadres[size_t(place)], month);
    const staff::Cadre *manager = m_roster.cadre(post->manager);
    const staff::Post *managerPost = manager ? m_roster.ratedPost(manager->id, month) : nullptr;
    SheetSigner self = selfSigner(paper.explanation.label.name);
    SheetSigner superior = superiorSigner(managerPost ? managerPost->title : QString(), manager ? manager->name : QString());
    SheetSigner decider{{u"CẤP CÓ THẨM QUYỀN"_s}, {}, {}, {}};
    sign(self, place, state.selfScored);
    sign(superior, place, state.reviewed);
    sign(decider, place, state.decided);
    paper.signers = {self, superior, decider};
    if (state.reviewed >= 0)
        paper.collectiveOpinion = m_month.steps[size_t(place)][size_t(state.reviewed)].opinion;
    if (state.decided >= 0) {
        const rating::SheetStep &decision = m_month.steps[size_t(place)][size_t(state.decided)];
        paper.decisionReason = decision.reason;
        paper.digest = QString::fromLatin1(decision.digest.toHex());
    }
}

} // namespace papers
