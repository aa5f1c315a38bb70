#include "rating/score.h"

#include "base/failure.h"
#include "base/tr.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

constexpr int hundred = 100;

[[noreturn]] void refuseCircle(std::span<const PersonValues> people, std::size_t start)
{
    // Everyone left over hangs on a circle or below one; going up long enough ends inside it.
    auto inside = qint32(start);
    for (std::size_t i = 0; i < people.size(); ++i)
        inside = people[std::size_t(inside)].manager;
    QStringList codes{people[std::size_t(inside)].code};
    for (qint32 i = people[std::size_t(inside)].manager; i != inside; i = people[std::size_t(i)].manager)
        codes.append(people[std::size_t(i)].code);
    codes.append(codes.first());
    base::refuse(Tr::tr("These people manage each other in a circle: %1. Correct the direct manager of one of them.").arg(codes.join(u" → "_s)));
}

// Everyone after all of their reports.
std::vector<qint32> bottomUp(std::span<const PersonValues> people)
{
    std::vector<qint32> waiting(people.size(), 0);
    for (const PersonValues &person : people)
        if (person.manager >= 0)
            ++waiting[std::size_t(person.manager)];
    std::vector<qint32> order;
    order.reserve(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        if (waiting[i] == 0)
            order.push_back(qint32(i));
    for (std::size_t next = 0; next < order.size(); ++next) {
        const qint32 manager = people[std::size_t(order[next])].manager;
        if (manager >= 0 && --waiting[std::size_t(manager)] == 0)
            order.push_back(manager);
    }
    if (order.size() != people.size()) {
        const auto stuck = std::find_if(waiting.begin(), waiting.end(), [](qint32 count) { return count > 0; });
        refuseCircle(people, std::size_t(stuck - waiting.begin()));
    }
    return order;
}

base::Points generalOf(const RuleSet &rules, const PersonValues &person)
{
    int halves = 0;
    for (std::size_t i = 0; i < rules.criteria.size(); ++i)
        halves += countCriterion(rules, int(i), person.criteria[i], person.findings).counts;
    return base::Points::fromHalves(halves);
}

bool usesWork(const std::vector<Part> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](Part part) { return part <= Part::C; });
}

bool usesScorecard(const std::vector<Part> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](Part part) { return part == Part::Organising || part == Part::Scorecard; });
}

Quotient organisingOf(const ResultRule &rule, const ScorecardValue &scorecard)
{
    const bool reached = qint64(scorecard.superior) * hundred >= qint64(scorecard.max) * rule.organisingShare;
    return {reached ? hundred : rule.organisingLow, hundred};
}

Quotient unitingOf(const ResultRule &rule, const PersonValues &person)
{
    const bool stands = std::any_of(person.findings.begin(), person.findings.end(),
                                    [&](const Finding &finding) { return finding.indicator == rule.unitingIndicator; });
    return {stands ? rule.unitingLow : hundred, hundred};
}

void fillComponents(Score &score, const PersonValues &person, const RuleSet &rules, const Below &below)
{
    const ResultRule &rule = rules.result;
    for (const Part part : rule.parts(person.role)) {
        switch (part) {
        case Part::A:
            score.a = score.counted.a();
            break;
        case Part::B:
            score.b = score.counted.b(rule.reading);
            break;
        case Part::C:
            score.c = score.counted.c(rule.reading);
            break;
        case Part::D: {
            const bool failed = rule.dScope == Scope::Everyone ? below.anyFailed : below.directFailed;
            score.d = {failed ? rule.dLow : hundred, hundred};
            break;
        }
        case Part::Organising:
            if (person.scorecard.isComplete())
                score.organising = organisingOf(rule, person.scorecard);
            break;
        case Part::Uniting:
            score.uniting = unitingOf(rule, person);
            break;
        case Part::Scorecard:
            break; // enters the mean, has no column of its own
        }
    }
}

// Components with equal denominators are added first, so that the sum stays small: b and c always have the same, a too but under R3.
Quotient meanOf(const Score &score, const PersonValues &person, const std::vector<Part> &parts)
{
    Quotient work{0, 1};
    Quotient judged{0, hundred};
    bool first = true;
    const auto addWork = [&](const Quotient &value) {
        work = first ? value : sum(work, value);
        first = false;
    };
    Quotient quantity;
    for (const Part part : parts) {
        switch (part) {
        case Part::A:
            quantity = score.a;
            break;
        case Part::B:
            addWork(score.b);
            break;
        case Part::C:
            addWork(score.c);
            break;
        case Part::D:
            judged = sum(judged, score.d);
            break;
        case Part::Organising:
            judged = sum(judged, score.organising);
            break;
        case Part::Uniting:
            judged = sum(judged, score.uniting);
            break;
        case Part::Scorecard:
            addWork({person.scorecard.superior, person.scorecard.max});
            break;
        }
    }
    if (quantity.hasValue())
        addWork(quantity);
    return times(judged.num == 0 ? work : sum(work, judged), 1, base::Int128(parts.size()));
}

Rating fixedBy(const RuleSet &rules, quint16 conditions)
{
    Rating worst = Rating::Excellent;
    for (std::size_t i = 0; i < rules.conditions.size(); ++i)
        if (conditions & (1u << i))
            worst = std::max(worst, rules.conditions[i].fixes);
    return worst;
}

} // namespace

QString code(Note note)
{
    switch (note) {
    case Note::Absent:
        return u"absent"_s;
    case Note::NoItems:
        return u"no-items"_s;
    case Note::NoScorecard:
        return u"no-scorecard"_s;
    case Note::None:
        break;
    }
    return {};
}

CriterionCount countCriterion(const RuleSet &rules, int criterion, const CriterionValue &value, std::span<const Finding> findings)
{
    const Criterion &rule = rules.criteria[std::size_t(criterion)];
    const CriteriaGroup &group = rules.groups[std::size_t(rule.group)];
    CriterionCount count;
    if (value.superior != notScored) {
        count.base = CriterionBase::Superior;
        count.baseHalves = value.superior;
    } else {
        count.base = group.startsFull ? CriterionBase::Full : CriterionBase::Zero;
        count.baseHalves = group.startsFull ? rule.max.halves : 0;
    }
    if (group.needsEvidence && !value.evidence && count.baseHalves > 0) {
        count.base = CriterionBase::NoEvidence;
        count.baseHalves = 0;
    }
    for (const Finding &finding : findings)
        if (rules.criterionOf(finding.indicator) == criterion)
            count.deducted += rules.deduction(finding.severity).halves;
    count.counts = std::max(0, std::min(count.baseHalves, rule.max.halves - count.deducted));
    return count;
}

Score scorePerson(const PersonValues &person, const RuleSet &rules, const Below &below)
{
    Score score;
    score.subtree = below.work;
    score.subtree.merge(person.own);
    score.general = generalOf(rules, person);
    score.conditions = person.conditions;
    score.counted = isLeader(person.role) ? score.subtree : person.own;
    const std::vector<Part> &parts = rules.result.parts(person.role);
    if (person.absent) {
        score.note = Note::Absent;
    } else if (usesWork(parts) && score.counted.isEmpty()) {
        score.note = Note::NoItems;
    } else {
        fillComponents(score, person, rules, below);
        if (usesScorecard(parts) && !person.scorecard.isComplete()) {
            score.note = Note::NoScorecard;
        } else {
            score.result = times(meanOf(score, person, parts), rules.result.weight.halves, 2);
            score.total = sum(score.result, {score.general.halves, 2});
            score.byScore = bandOf(rules.bands, score.total);
        }
    }
    score.proposed = score.byScore;
    // A condition fixes the class and never the points; who was away all the time stays unrated.
    if (score.conditions != 0 && score.note != Note::Absent)
        score.proposed =
            score.byScore == Rating::Unrated ? fixedBy(rules, score.conditions) : std::max(score.byScore, fixedBy(rules, score.conditions));
    score.standing = person.decided.value_or(score.proposed);
    return score;
}

std::vector<Score> scorePeriod(std::span<const PersonValues> people, std::span<const RuleSet> rules, const Decisions &decisions)
{
    for (const RuleSet &set : rules)
        if (set.isTemplate)
            base::refuse(Tr::tr("The rule set %1 is a template: copy it, fill in its criteria and set “template” to false.").arg(set.name));
    std::vector<Score> scores(people.size());
    std::vector<Below> below(people.size());
    for (const qint32 place : bottomUp(people)) {
        const auto i = std::size_t(place);
        const PersonValues &person = people[i];
        scores[i] = scorePerson(person, rules[person.rules], below[i]);
        if (decisions)
            scores[i].standing = decisions(place, scores[i]).value_or(scores[i].proposed);
        if (person.manager >= 0) {
            Below &above = below[std::size_t(person.manager)];
            const bool failed = scores[i].standing == Rating::Failed;
            above.work.merge(scores[i].subtree);
            above.directFailed |= failed;
            above.anyFailed |= failed || below[i].anyFailed;
        }
    }
    return scores;
}

Rating bandOf(const Bands &bands, const Quotient &total)
{
    if (!total.hasValue())
        return Rating::Unrated;
    if (total.atLeast(bands.excellent, hundred))
        return Rating::Excellent;
    if (total.atLeast(bands.good, hundred))
        return Rating::Good;
    return total.atLeast(bands.completed, hundred) ? Rating::Completed : Rating::Failed;
}

int decimalsToShow(const Quotient &total, const RuleSet &rules)
{
    constexpr int most = 9;
    int decimals = rules.pointDecimals;
    base::Int128 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Rating exact = bandOf(rules.bands, total);
    while (decimals < most && bandOf(rules.bands, {total.roundHalfUp(decimals), scale}) != exact) {
        ++decimals;
        scale *= 10;
    }
    return decimals;
}

std::vector<std::vector<qint32>> reportsOf(std::span<const PersonValues> people)
{
    std::vector<std::vector<qint32>> reports(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        if (people[i].manager >= 0)
            reports[std::size_t(people[i].manager)].push_back(qint32(i));
    return reports;
}

} // namespace rating
