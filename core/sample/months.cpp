#include "sample/months.h"

#include "rating/shipped_rules.h"
#include "sample/plants.h"
#include "sample/proofs.h"
#include "sample/stages.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr quint64 OfCriteria = 22;
constexpr quint64 OfContents = 23;

} // namespace

Months::Months(const Town &town)
    : m_town(town),
      m_rules(*rating::shippedRules(rating::defaultRuleName(rating::Kind::CivilServant))),
      m_rulesOfPublicEmployees(*rating::shippedRules(rating::defaultRuleName(rating::Kind::PublicEmployee))),
      m_notes(town.units.size()),
      m_undone(town.people.size()),
      m_lastTotal(town.people.size())
{
}

int Months::managerIn(int person, int month) const
{
    if (person == plants::transferred && month + 1 < int(m_town.time.months.size()))
        return slot::PartyOfficeHead;
    return m_town.people[std::size_t(person)].manager;
}

QString Months::evidence(int person, const QString &what)
{
    const int unit = m_town.people[std::size_t(person)].unit;
    return u"%1 số %2-%3"_s.arg(what).arg(++m_notes[std::size_t(unit)]).arg(m_town.units[std::size_t(unit)].code);
}

// Of what each leads: Σ K·(assigned − completed) of Σ K·assigned.
void Months::readResults(store::Database &database, base::Month month)
{
    QHash<base::Id, int> undone;
    store::Statement rows(database, u"SELECT i.lead_id, SUM(i.k_milli * i.assigned), SUM(i.k_milli * (i.assigned - COALESCE(r.completed, 0))) "
                                    "FROM work_item i LEFT JOIN (SELECT item_id, SUM(completed) AS completed FROM work_result GROUP BY item_id) r "
                                    "ON r.item_id = i.id WHERE i.due BETWEEN ? AND ? AND i.state IN (1, 2) GROUP BY i.lead_id"_s);
    rows.bind(month.first().toString(Qt::ISODate)).bind(month.last().toString(Qt::ISODate));
    while (rows.next())
        undone.insert(rows.integer(0), int(60 * rows.integer(2) / std::max<qint64>(1, rows.integer(1))));
    for (std::size_t i = 0; i < m_undone.size(); ++i)
        m_undone[i] = undone.value(m_town.people[i].id);
}

void Months::score(store::Edit &edit, int month)
{
    readResults(edit.database(), m_town.time.months[std::size_t(month)]);
    std::fill(m_lastTotal.begin(), m_lastTotal.end(), -1);
    const base::Month rated = m_town.time.months[std::size_t(month)];
    for (int person = 0; person < int(m_town.people.size()); ++person) {
        if (stageOf(m_town, person, month) == rights::Stage::Open)
            continue;
        if (m_town.isAwayAllMonth(person, rated))
            continue; // not rated
        criteria(edit, person, month);
        if (staff::isLeader(m_town.people[std::size_t(person)].role))
            contents(edit, person, month);
    }
    conditions(edit, month);
}

Months::Halves Months::superiorHalves(const rating::RuleSet &rules, int person, int month, Random &random)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    // 19.5 at most for all but the excellent: then a full result still is below 90. So who is excellent is settled by the plan alone. Not much more
    // than it needs for the excellent, nor much less for the good, so that no superior's scores lie far from what the results suggest, however
    // few people they score; a leader's result holds those of everyone below.
    int total = p.level == Level::Good    ? random.between(35, 39)
                : p.level == Level::Fair  ? random.between(23, 28)
                : staff::isLeader(p.role) ? random.between(47, 50)
                                          : random.between(44, 48);
    if (p.level == Level::Good && !staff::isLeader(p.role))
        total = std::max(26, total - std::max(0, m_undone[std::size_t(person)] - 4)); // who got little done is told so
    const int rater = managerIn(person, month);
    if (rater == plants::sameTotalRater) {
        total = plants::sameTotalHalves;
    } else if (rater >= 0 && stageOf(m_town, person, month) >= rights::Stage::Reviewed) {
        // Everybody else tells people apart: never twice the same total in a row.
        if (m_lastTotal[std::size_t(rater)] == total)
            --total;
        m_lastTotal[std::size_t(rater)] = total;
    }
    Halves halves{};
    int given = 0;
    std::vector<int> full;
    std::vector<int> earned;
    for (int i = 0; i < int(rules.criteria.size()); ++i) {
        const rating::Criterion &criterion = rules.criteria[std::size_t(i)];
        if (rules.groups[std::size_t(criterion.group)].startsFull) {
            full.push_back(i);
            halves[std::size_t(i)] = criterion.max.halves;
            given += criterion.max.halves;
        } else {
            earned.push_back(i);
        }
    }
    int bonus = p.level == Level::Excellent ? random.between(8, 12) : p.level == Level::Good ? random.between(0, 4) : 0;
    int taken = given + bonus - total; // what starts full loses points one half at a time
    for (const int most = taken <= 12 ? 2 : 4; taken > 0;) {
        const int i = random.pick(full);
        if (halves[std::size_t(i)] > rules.criteria[std::size_t(i)].max.halves - most) {
            --halves[std::size_t(i)];
            --taken;
        }
    }
    bonus = std::max(bonus, total - given);
    while (bonus > 0) {
        const int i = random.pick(earned);
        if (halves[std::size_t(i)] < rules.criteria[std::size_t(i)].max.halves) {
            ++halves[std::size_t(i)];
            --bonus;
        }
    }
    return halves;
}

Months::Halves Months::selfHalves(const rating::RuleSet &rules, const Halves &superior, bool echo, Random &random) const
{
    Halves self = superior;
    if (echo)
        return self;
    bool differs = false;
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        const int luck = random.below(100);
        const int more = luck < 55 ? 0 : luck < 88 ? 1 : luck < 96 ? 2 : -1;
        self[i] = std::clamp(superior[i] + more, 0, rules.criteria[i].max.halves);
        differs = differs || self[i] != superior[i];
    }
    if (!differs)
        self[0] += superior[0] < rules.criteria[0].max.halves ? 1 : -1;
    return self;
}

void Months::criteria(store::Edit &edit, int person, int month)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    const rating::RuleSet &rules = p.kind == staff::Kind::PublicEmployee ? m_rulesOfPublicEmployees : m_rules;
    Random random(m_town.options.seed, OfCriteria, quint64(person), quint64(month));
    const Halves superior = superiorHalves(rules, person, month, random);
    const Halves self = selfHalves(rules, superior, managerIn(person, month) == plants::echoRater, random);
    const bool reviewed = stageOf(m_town, person, month) >= rights::Stage::Reviewed;
    const QString monthText = m_town.time.months[std::size_t(month)].toString();
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        const bool needsEvidence = rules.groups[std::size_t(rules.criteria[i].group)].needsEvidence;
        const bool scored = self[i] > 0 || superior[i] > 0;
        edit.insert(u"criterion_score"_s,
                    {{u"month"_s, monthText},
                     {u"cadre_id"_s, p.id},
                     {u"criterion"_s, rules.criteria[i].code},
                     {u"self_half"_s, store::integer(self[i])},
                     {u"superior_half"_s, reviewed ? store::integer(superior[i]) : store::null()},
                     {u"evidence"_s, needsEvidence && scored ? store::Value(evidence(person, meritProof(rules.criteria[i].code))) : store::null()}});
    }
}

void Months::contents(store::Edit &edit, int person, int month)
{
    const PersonPlan &p = m_town.people[std::size_t(person)];
    Random random(m_town.options.seed, OfContents, quint64(person), quint64(month));
    int share = 0; // of the maximum, in hundredths
    switch (p.level) {
    case Level::Excellent:
        share = random.between(88, 96);
        break;
    case Level::Good:
        share = random.between(76, 89);
        break;
    case Level::Fair:
        share = random.between(58, 65);
        break;
    }
    if (person == slot::OfficeHead)
        share = 64; // below the 70 % that component đ asks for
    const bool echo = managerIn(person, month) == plants::echoRater;
    const bool reviewed = stageOf(m_town, person, month) >= rights::Stage::Reviewed;
    const QString monthText = m_town.time.months[std::size_t(month)].toString();
    for (int content = 1; content <= 12; ++content) {
        const bool nine = content == 2 || content == 4 || content == 6 || content == 9;
        const int most = nine ? 18 : 16;
        const int superior = std::clamp(most * share / 100 + random.between(-1, 1), 0, most);
        const int self = echo ? superior : std::min(most, superior + random.between(0, 2));
        edit.insert(u"content_score"_s,
                    {{u"month"_s, monthText},
                     {u"cadre_id"_s, p.id},
                     {u"content"_s, store::integer(content)},
                     {u"self_half"_s, store::integer(self)},
                     {u"superior_half"_s, reviewed ? store::integer(superior) : store::null()},
                     {u"evidence"_s, evidence(person, contentProof(content))},
                     {u"comment"_s, reviewed && superior * 10 < most * 7 ? store::Value(contentRemark(content)) : store::null()}});
    }
}

void Months::conditions(store::Edit &edit, int month)
{
    const int months = int(m_town.time.months.size());
    const auto disciplined = [&](int person) {
        edit.insert(u"condition_record"_s, {{u"month"_s, m_town.time.months[std::size_t(month)].toString()},
                                            {u"cadre_id"_s, m_town.people[std::size_t(person)].id},
                                            {u"condition"_s, u"ky-luat"_s},
                                            {u"basis"_s, u"Quyết định kỷ luật khiển trách số %1/QĐ-UBND"_s.arg(120 + month)}});
    };
    if (month == months - 2)
        disciplined(plants::disciplinedBefore);
    if (month == months - 1)
        disciplined(plants::disciplined);
}

} // namespace sample
