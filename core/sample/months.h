// Writes what a month's rating reads besides the work: scores by oneself and by the superior, the 12 contents, conditions.
#pragma once

#include "rating/rule_set.h"
#include "sample/random.h"
#include "sample/town.h"
#include "store/edit.h"

#include <array>
#include <vector>

namespace sample {

class Months {
public:
    explicit Months(const Town &town);

    void score(store::Edit &edit, int month); // by place in Time::months

private:
    using Halves = std::array<int, rating::maxCriteria>;

    Halves superiorHalves(const rating::RuleSet &rules, int person, int month, Random &random);
    Halves selfHalves(const rating::RuleSet &rules, const Halves &superior, bool echo, Random &random) const;
    void criteria(store::Edit &edit, int person, int month);
    void contents(store::Edit &edit, int person, int month);
    void conditions(store::Edit &edit, int month);
    int managerIn(int person, int month) const;
    void readResults(store::Database &database, base::Month month);
    QString evidence(int person, const QString &what);

    const Town &m_town;
    rating::RuleSet m_rules;
    rating::RuleSet m_rulesOfPublicEmployees;
    std::vector<int> m_notes; // numbers given, by unit
    std::vector<int> m_undone; // by person: how much of this month's work, in sixtieths (as many as half points in the general total)
    std::vector<int> m_lastTotal; // the last general total a rater gave this month, by person
};

} // namespace sample
