#include "rating/cap.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

CapGroup groupOf(const PersonValues &person)
{
    if (person.kind == Kind::PublicEmployee)
        return isLeader(person.role) ? CapGroup::PublicEmployeeLeaders : CapGroup::PublicEmployeeStaff;
    return isLeader(person.role) ? CapGroup::Leaders : CapGroup::Staff;
}

} // namespace

QString code(CapGroup group)
{
    switch (group) {
    case CapGroup::All:
        return u"all"_s;
    case CapGroup::Leaders:
        return u"leaders"_s;
    case CapGroup::Staff:
        return u"staff"_s;
    case CapGroup::PublicEmployeeLeaders:
        return u"vc-leaders"_s;
    case CapGroup::PublicEmployeeStaff:
        break;
    }
    return u"vc-staff"_s;
}

int allowedExcellent(const CapRule &rule, int rated, int atLeastGood)
{
    switch (rule.of) {
    case CapOf::Good:
        return int(qint64(atLeastGood) * rule.share / (100 + rule.share)); // E ≤ s·(N − E)
    case CapOf::AtLeastGood:
        return int(qint64(atLeastGood) * rule.share / 100);
    case CapOf::Rated:
        break;
    }
    return int(qint64(rated) * rule.share / 100);
}

QString arithmeticOf(const CapLine &line)
{
    const int of = line.rule.of == CapOf::Rated ? line.people : line.atLeastGood;
    return u"⌊%1 × %2 : %3⌋ = %4"_s.arg(of).arg(line.rule.share).arg(line.rule.of == CapOf::Good ? 100 + line.rule.share : 100).arg(line.allowed);
}

std::vector<CapLine> capOf(std::span<const PersonValues> people, std::span<const Score> scores, std::span<const RuleSet> rules)
{
    constexpr std::array groups{CapGroup::All, CapGroup::Leaders, CapGroup::Staff, CapGroup::PublicEmployeeLeaders, CapGroup::PublicEmployeeStaff};
    std::vector<CapLine> lines;
    for (const CapGroup group : groups) {
        CapLine line;
        line.group = group;
        std::vector<int> byRules(rules.size(), 0);
        std::vector<std::size_t> excellent;
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (scores[i].standing == Rating::Unrated || (group != CapGroup::All && groupOf(people[i]) != group))
                continue;
            ++line.people;
            ++byRules[people[i].rules];
            line.atLeastGood += scores[i].standing <= Rating::Good ? 1 : 0;
            if (scores[i].standing == Rating::Excellent)
                excellent.push_back(i);
        }
        if (line.people == 0 && (group != CapGroup::All || people.empty()))
            continue;
        const auto usual = std::size_t(std::max_element(byRules.begin(), byRules.end()) - byRules.begin());
        line.excellent = int(excellent.size());
        line.rule = rules[usual].cap;
        line.allowed = allowedExcellent(line.rule, line.people, line.atLeastGood);
        std::sort(excellent.begin(), excellent.end(), [&](std::size_t a, std::size_t b) {
            const auto order = compare(scores[a].total, scores[b].total);
            return order != 0 ? order < 0 : people[a].code < people[b].code;
        });
        for (int i = 0; i < line.excellent - line.allowed; ++i)
            line.over.append(people[excellent[std::size_t(i)]].code);
        lines.push_back(line);
    }
    return lines;
}

} // namespace rating
