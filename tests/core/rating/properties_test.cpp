#include "people.h"
#include "rating/explain.h"
#include "support/strings.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace rating;
using namespace testing;

namespace {

template <typename T> T between(T low, T high) // both included
{
    return *rc::gen::inRange<T>(low, high + 1);
}

Work anyWork()
{
    const qint32 n = between<qint32>(1, 20);
    return {between<qint32>(1, 5000), n, between<qint64>(0, n + 2), between<qint64>(0, 9), between<qint64>(0, 9)};
}

std::vector<Work> anyItems(int most = 6)
{
    std::vector<Work> items(std::size_t(between(0, most)));
    std::generate(items.begin(), items.end(), anyWork);
    return items;
}

struct Ward {
    std::vector<PersonValues> people;
    std::vector<std::vector<ItemLine>> items;
    std::vector<std::vector<FindingLine>> findings;
    std::vector<PersonLabel> labels;
};

// A ward with a forest of managers in shuffled order, absences, conditions, findings and decided classes.
Ward anyWard()
{
    const RuleSet rules = decree335();
    Ward ward;
    const int size = between(1, 12);
    std::vector<qint32> place(std::size_t(size), 0);
    std::iota(place.begin(), place.end(), 0);
    for (std::size_t i = place.size() - 1; i > 0; --i)
        std::swap(place[i], place[std::size_t(between(0, int(i)))]);
    ward.people.resize(std::size_t(size));
    ward.items.resize(std::size_t(size));
    ward.findings.resize(std::size_t(size));
    ward.labels.resize(std::size_t(size));
    for (int i = 0; i < size; ++i) {
        const auto at = std::size_t(place[std::size_t(i)]);
        PersonValues &p = ward.people[at];
        p.code = u"P%1"_s.arg(i);
        p.manager = i == 0 || between(0, 4) == 0 ? -1 : place[std::size_t(between(0, i - 1))];
        p.role = Role(between(1, 3));
        p.absent = between(0, 9) == 0;
        p.conditions = between(0, 9) == 0 ? quint16(between(1, 7)) : quint16(0);
        p.scorecard = {between(0, 5) == 0 ? 11 : 12, between(0, 200), 200};
        if (between(0, 5) == 0)
            p.decided = Rating(between(1, 5));
        for (std::size_t c = 0; c < rules.criteria.size(); ++c)
            if (between(0, 2) == 0)
                p.criteria[c] = {notScored, qint16(between(0, rules.criteria[c].max.halves)), between(0, 1) == 1};
        for (int f = between(0, 3); f > 0; --f) {
            p.findings.push_back({rules.indicators[std::size_t(between(0, 24))].indicator, Severity(between(1, 3))});
            ward.findings[at].push_back({p.findings.back(), {}});
        }
        for (const Work &work : anyItems()) {
            ItemLine line;
            line.work = work;
            line.exclusion = between(0, 4) == 0 ? Exclusion(between(1, 3)) : Exclusion::None;
            p.own.merge(line.tally());
            ward.items[at].push_back(line);
        }
    }
    return ward;
}

void same(const Score &a, const Score &b)
{
    RC_ASSERT(a.general == b.general);
    RC_ASSERT((compare(a.total, b.total) == std::strong_ordering::equal));
    RC_ASSERT((compare(a.d, b.d) == std::strong_ordering::equal));
    RC_ASSERT(a.byScore == b.byScore);
    RC_ASSERT(a.proposed == b.proposed);
    RC_ASSERT(a.standing == b.standing);
    RC_ASSERT(a.note == b.note);
    RC_ASSERT(a.counted == b.counted);
}

} // namespace

TEST_CASE("the tally of a union is the sum of tallies, whatever the order")
{
    rc::prop("merge", [] {
        std::vector<Work> items = anyItems(12);
        Tally split = tallyOf({items.begin(), items.begin() + std::ptrdiff_t(items.size() / 2)});
        split.merge(tallyOf({items.begin() + std::ptrdiff_t(items.size() / 2), items.end()}));
        RC_ASSERT(split == tallyOf(items));
        std::reverse(items.begin(), items.end());
        RC_ASSERT(split == tallyOf(items));
    });
}

TEST_CASE("finishing more never lowers the total, more faults or delays never raise it")
{
    rc::prop("monotone", [] {
        std::vector<Work> items = anyItems();
        items.push_back(anyWork());
        // R3 divides by what was completed: an item finished late, or with faults, can lower b and c there. That is the reading's own.
        const Reading reading = Reading(between(1, 2));
        const RuleSet rules = decree335(reading);
        const auto totalOf = [&] {
            PersonValues p = person("A");
            p.own = tallyOf(items);
            return score({p}, rules).at(0).total;
        };
        const Quotient before = totalOf();
        Work &work = items[std::size_t(between(0, int(items.size()) - 1))];
        const Work old = work;
        ++work.completed;
        RC_ASSERT((compare(totalOf(), before) >= 0));
        work = old;
        ++work.faults;
        RC_ASSERT((compare(totalOf(), before) <= 0));
        work = old;
        ++work.delays;
        RC_ASSERT((compare(totalOf(), before) <= 0));
    });
}

TEST_CASE("ratios lie between 0 and 1, totals between 0 and 100")
{
    rc::prop("bounds", [] {
        const Ward ward = anyWard();
        for (const Score &s : score(ward.people, decree335(Reading(between(1, 3))))) {
            for (const Quotient &q : {s.a, s.b, s.c, s.d, s.organising, s.uniting})
                RC_ASSERT(!q.hasValue() || (q.num >= 0 && q.num <= q.den));
            RC_ASSERT(!s.total.hasValue() || (s.total.num >= 0 && s.total.num <= 100 * s.total.den));
            RC_ASSERT(s.total.hasValue() == (s.byScore != Rating::Unrated));
            RC_ASSERT(s.total.hasValue() == (s.note == Note::None));
        }
    });
}

TEST_CASE("the order of rows never matters")
{
    rc::prop("order", [] {
        const Ward ward = anyWard();
        const RuleSet rules = decree335();
        const std::vector<Score> straight = score(ward.people, rules);
        const std::size_t size = ward.people.size();
        std::vector<PersonValues> reversed(ward.people.rbegin(), ward.people.rend());
        for (PersonValues &p : reversed) {
            if (p.manager >= 0)
                p.manager = qint32(size) - 1 - p.manager;
            std::reverse(p.findings.begin(), p.findings.end());
        }
        const std::vector<Score> back = score(reversed, rules);
        for (std::size_t i = 0; i < size; ++i)
            same(straight[i], back[size - 1 - i]);
    });
}

TEST_CASE("the parts of an explanation sum exactly to the score")
{
    rc::prop("explanation", [] {
        const Ward ward = anyWard();
        const std::vector<RuleSet> rules{decree335(Reading(between(1, 3)))};
        const std::vector<Score> scores = scorePeriod(ward.people, rules);
        ExplainSource source;
        source.month = base::Month::of(2026, 10).value();
        source.people = ward.people;
        source.scores = scores;
        source.rules = rules;
        source.labels = ward.labels;
        source.items = ward.items;
        source.findings = ward.findings;
        for (std::size_t i = 0; i < ward.people.size(); ++i) {
            const Explanation e = explain(source, qint32(i), true);
            base::Points general;
            for (const CriterionLine &line : e.criteria) {
                general = general + base::Points::fromHalves(line.count.counts);
                base::Points deducted;
                for (const DeductionLine &deduction : line.deductions)
                    deducted = deducted + deduction.points;
                RC_ASSERT(deducted.halves == line.count.deducted);
            }
            RC_ASSERT(general == e.score.general);
            Tally own;
            for (const ItemLine &line : e.items)
                own.merge(line.tally());
            RC_ASSERT(own == e.own);
            Tally counted = own;
            for (const ReportLine &line : e.reports)
                counted.merge(line.subtree);
            RC_ASSERT(counted == e.score.counted);
            Tally deep = own;
            for (const PersonItems &below : e.below)
                for (const ItemLine &line : below.items)
                    deep.merge(line.tally());
            RC_ASSERT(deep == e.score.counted);
            if (e.score.d.hasValue())
                RC_ASSERT(e.failedBelow.isEmpty() == (e.score.d.num == e.score.d.den));
            if (!e.score.total.hasValue())
                continue;
            base::Ratio sum;
            for (const Quotient &q : {e.score.a, e.score.b, e.score.c, e.score.d, e.score.organising, e.score.uniting})
                if (q.hasValue())
                    sum = sum + q.ratio();
            const base::Ratio parts = isLeader(e.role) ? 6 : 3;
            RC_ASSERT(base::Ratio(70) * sum / parts == e.score.result.ratio());
            RC_ASSERT(general.ratio() + e.score.result.ratio() == e.score.total.ratio());
        }
    });
}

TEST_CASE("rounding and order of unreduced values are those of reduced ones")
{
    rc::prop("quotient", [] {
        const auto any = [] { return Quotient{between<qint64>(0, 1000000000000), between<qint64>(1, 1000000000)}; };
        const Quotient a = any();
        const Quotient b = any();
        const int decimals = between(0, 6);
        RC_ASSERT(a.roundHalfUp(decimals) == a.ratio().roundHalfUp(decimals));
        RC_ASSERT(a.toString(decimals) == a.ratio().toString(decimals));
        RC_ASSERT(sum(a, b).ratio() == a.ratio() + b.ratio());
        RC_ASSERT((compare(a, b) == (a.ratio() <=> b.ratio())));
    });
}
