#include "exchange/import_rules.h"

#include "rating/rule_table.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {

const rating::RuleSet &RuleLookup::of(base::Month month, base::Id cadre)
{
    staff::Kind kind = staff::Kind::CivilServant;
    if (const staff::Post *rated = m_roster.ratedPost(cadre, month))
        kind = rated->kind;
    else if (const auto posts = m_roster.posts(cadre); !posts.empty())
        kind = posts.back().kind;
    auto &rules = m_rules[{month.toString(), int(kind)}];
    if (!rules) {
        const QString name = rating::boundRules(m_database, month)[size_t(kind) - 1];
        rules = std::make_unique<rating::RuleSet>(rating::loadRules(m_database, name));
    }
    return *rules;
}

const std::vector<rating::RuleSet> &RuleLookup::all()
{
    if (m_all.empty())
        for (const QString &name : rating::ruleNames(m_database))
            m_all.push_back(rating::loadRules(m_database, name));
    return m_all;
}

std::map<int, base::Points> contentMaxima(store::Database &database)
{
    std::map<int, base::Points> maxima;
    store::Statement statement(database, u"SELECT number, max_half FROM leadership_content"_s);
    while (statement.next())
        maxima[int(statement.integer(0))] = base::Points::fromHalves(int(statement.integer(1)));
    return maxima;
}

} // namespace exchange
