// Small ways to make people for scoring tests.
#pragma once

#include "rating/score.h"
#include "rating/shipped_rules.h"

#include <initializer_list>
#include <vector>

namespace testing {

inline rating::RuleSet decree335(rating::Reading reading = rating::Reading::R1)
{
    rating::RuleSet rules = rating::shippedRules(QStringLiteral("nd335-thang")).value();
    rules.result.reading = reading;
    return rules;
}

// The domain's example: K 3, n 4, m 4, one delay; K 1, n 10, m 8, one fault.
inline std::vector<rating::Work> exampleWork() { return {{3000, 4, 4, 0, 1}, {1000, 10, 8, 1, 0}}; }

inline rating::Tally tallyOf(const std::vector<rating::Work> &items)
{
    rating::Tally tally;
    for (const rating::Work &work : items)
        tally.add(work);
    return tally;
}

inline rating::PersonValues person(const char *code, rating::Role role = rating::Role::Staff, int manager = -1)
{
    rating::PersonValues p;
    p.code = QString::fromLatin1(code);
    p.role = role;
    p.manager = manager;
    return p;
}

// One item of n products of which m are done: a ratio with no fault.
inline rating::PersonValues worker(const char *code, int manager, int done, int of = 100)
{
    rating::PersonValues p = person(code, rating::Role::Staff, manager);
    p.own.add({1000, of, done, 0, 0});
    return p;
}

inline rating::PersonValues leader(const char *code, int manager = -1, int scorecardHalves = 160)
{
    rating::PersonValues p = person(code, rating::Role::Head, manager);
    p.own.add({1000, 100, 100, 0, 0});
    p.scorecard = {12, scorecardHalves, 200};
    return p;
}

// Superior's scores that make the general points come out as wanted (in halves, up to 40 without group III).
inline void giveGeneral(rating::PersonValues &p, const rating::RuleSet &rules, int halves)
{
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        const int here = std::min(halves, rules.criteria[i].max.halves);
        p.criteria[i] = {rating::notScored, qint16(here), true};
        halves -= here;
    }
}

inline std::vector<rating::Score> score(const std::vector<rating::PersonValues> &people, const rating::RuleSet &rules)
{
    const std::vector<rating::RuleSet> sets{rules};
    return rating::scorePeriod(people, sets);
}

inline QString shown(const rating::Quotient &value, int decimals = 2) { return value.toString(decimals); }

} // namespace testing
