#include "rating/sheet_snapshot.h"

#include "rating/rule_json.h"
#include "store/digest.h"

#include <QCborStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

// Canonical bytes: arrays of numbers and texts in a fixed order, closed by finish().
class Canon {
public:
    explicit Canon(QLatin1StringView title) : m_writer(&m_bytes)
    {
        m_writer.startArray();
        m_writer.append(title);
    }
    Canon &add(qint64 value)
    {
        m_writer.append(value);
        return *this;
    }
    Canon &add(const QString &text)
    {
        m_writer.append(text);
        return *this;
    }
    Canon &add(const QByteArray &bytes)
    {
        m_writer.append(bytes);
        return *this;
    }
    Canon &add(QDate date) { return add(date.toJulianDay()); }
    // Begins a list of so many entries, so that no two lists can be taken for one.
    Canon &list(std::size_t count) { return add(qint64(count)); }
    QByteArray finish()
    {
        m_writer.endArray();
        return store::blake2b(m_bytes);
    }

private:
    QByteArray m_bytes;
    QCborStreamWriter m_writer;
};

void addPlace(Canon &canon, const SheetFacts &facts)
{
    canon.add(facts.month.toString()).add(facts.cadre).add(facts.post).add(facts.unit).add(facts.manager);
    canon.add(qint64(facts.role)).add(qint64(facts.kind)).add(qint64(facts.daysAway));
}

void addItems(Canon &canon, const std::vector<ItemLine> &items)
{
    canon.list(items.size());
    for (const ItemLine &item : items) {
        canon.add(item.id).add(item.content).add(item.product).add(item.due);
        canon.add(item.work.kMilli).add(item.work.assigned).add(item.work.completed);
        canon.add(item.faults).add(item.faultsExcused).add(item.delays).add(item.delaysExcused).add(qint64(item.exclusion));
    }
}

QByteArray workDigest(const SheetFacts &facts)
{
    Canon canon("work"_L1);
    canon.add(facts.cadre);
    addItems(canon, facts.inputs.items);
    canon.list(facts.reports.size());
    for (const ReportFact &report : facts.reports)
        canon.add(report.cadre).add(report.work);
    return canon.finish();
}

QByteArray selfDigest(const SheetFacts &facts, const QByteArray &work)
{
    Canon canon("self"_L1);
    addPlace(canon, facts);
    canon.add(work);
    const auto hasOwn = [](const auto &input) { return input.self != notScored || !input.evidence.isEmpty(); };
    for (const CriterionInput &input : facts.inputs.criteria)
        if (hasOwn(input))
            canon.add(input.code).add(input.self).add(input.evidence);
    canon.add("contents"_L1.toString());
    for (const ContentInput &input : facts.inputs.contents)
        if (hasOwn(input))
            canon.add(input.number).add(input.self).add(input.evidence);
    return canon.finish();
}

QByteArray scoredDigest(const SheetFacts &facts)
{
    const SheetInputs &in = facts.inputs;
    Canon canon("scored"_L1);
    addPlace(canon, facts);
    canon.add(facts.rules).add(facts.scorecardMax);
    addItems(canon, in.items);
    canon.list(in.criteria.size());
    for (const CriterionInput &input : in.criteria)
        canon.add(input.code).add(input.superior).add(input.evidence);
    canon.list(in.contents.size());
    for (const ContentInput &input : in.contents)
        canon.add(input.number).add(input.max).add(input.superior).add(input.evidence).add(input.comment);
    canon.list(in.findings.size());
    for (const FindingInput &input : in.findings)
        canon.add(input.id).add(input.finding.indicator).add(qint64(input.finding.severity)).add(input.date).add(input.evidence);
    canon.list(in.conditions.size());
    for (const ConditionInput &input : in.conditions)
        canon.add(input.code).add(input.basis);
    canon.list(facts.reports.size());
    for (const ReportFact &report : facts.reports)
        canon.add(report.cadre).add(report.scored).add(qint64(report.standing));
    return canon.finish();
}

PersonValues valuesOf(const SheetSnapshot &snapshot)
{
    const SheetFacts &facts = snapshot.facts;
    PersonValues values;
    values.code = snapshot.code;
    values.role = facts.role;
    values.kind = facts.kind;
    values.absent = facts.daysAway == quint32((1ULL << facts.month.last().day()) - 1);
    for (const ItemLine &item : facts.inputs.items)
        values.own.merge(item.tally());
    for (const CriterionInput &input : facts.inputs.criteria)
        if (const int place = snapshot.rules.criterionAt(input.code); place >= 0)
            values.criteria[std::size_t(place)] = {input.self, input.superior, !input.evidence.isEmpty()};
    for (const FindingInput &input : facts.inputs.findings)
        values.findings.push_back(input.finding);
    values.scorecard.max = facts.scorecardMax;
    for (const ContentInput &input : facts.inputs.contents)
        if (input.superior != notScored && input.superior <= input.max) {
            ++values.scorecard.scored;
            values.scorecard.superior += input.superior;
        }
    for (const ConditionInput &input : facts.inputs.conditions)
        if (const int place = snapshot.rules.conditionAt(input.code); place >= 0)
            values.conditions |= quint16(1U << place);
    return values;
}

} // namespace

SheetDigests digestsOf(const SheetFacts &facts)
{
    SheetDigests digests;
    digests.work = workDigest(facts);
    digests.selfPart = selfDigest(facts, digests.work);
    digests.scored = scoredDigest(facts);
    digests.whole = Canon("whole"_L1).add(digests.selfPart).add(digests.scored).finish();
    return digests;
}

QByteArray digestOf(const RuleSet &rules) { return store::blake2b(toJson(rules)); }

Score scoreOf(const SheetSnapshot &snapshot)
{
    Below below;
    for (const ReportFact &report : snapshot.facts.reports) {
        below.work.merge(report.subtree);
        below.directFailed |= report.standing == Rating::Failed;
        below.anyFailed |= !report.failed.isEmpty();
    }
    return scorePerson(valuesOf(snapshot), snapshot.rules, below);
}

Explanation explanationOf(const SheetSnapshot &snapshot, std::optional<Rating> decided)
{
    const SheetFacts &facts = snapshot.facts;
    const PersonValues values = valuesOf(snapshot);
    Explanation e;
    e.code = snapshot.code;
    e.label = snapshot.label;
    e.role = facts.role;
    e.kind = facts.kind;
    e.month = facts.month;
    e.rules = snapshot.rules;
    e.findings = facts.inputs.findingLines();
    e.criteria = criterionLines(e.rules, values, e.findings);
    e.items = facts.inputs.items;
    e.own = values.own;
    e.scorecard = values.scorecard;
    e.decided = decided;
    e.score = scoreOf(snapshot);
    e.score.standing = decided.value_or(e.score.proposed);
    if (!isLeader(facts.role))
        return e;
    for (const ReportFact &report : facts.reports) {
        e.reports.push_back({report.code, report.label, report.subtree, report.standing, report.note});
        if (e.rules.result.dScope == Scope::Everyone)
            e.failedBelow += report.failed;
        else if (report.standing == Rating::Failed)
            e.failedBelow.append(report.code);
    }
    std::sort(e.reports.begin(), e.reports.end(), [](const ReportLine &a, const ReportLine &b) { return a.code < b.code; });
    e.failedBelow.sort();
    return e;
}

} // namespace rating
