#include "rating/score_entry.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/rule_table.h"
#include "staff/relation.h"
#include "staff/staff_table.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

void require(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, rights::Action action)
{
    const QDate today = base::vietnamDay(edit.database().now());
    rights::require(caller, staff::relations(edit.database(), caller, cadre, month, today), stage, action);
}

RuleSet rulesOf(store::Edit &edit, base::Month month, base::Id cadre)
{
    const std::vector<staff::Post> posts = staff::loadPosts(edit.database(), cadre);
    const staff::Post *post = staff::ratedPost(posts, month);
    if (!post)
        base::refuse(Tr::tr("This person holds no post in month %1 and has no sheet.").arg(month.toVietnamese()));
    return loadRules(edit.database(), boundRules(edit.database(), month)[std::size_t(post->kind) - 1]);
}

base::Id rowOf(store::Edit &edit, const QString &table, const QString &column, base::Month month, base::Id cadre, const QString &code)
{
    store::Statement query(edit.database(), u"SELECT id FROM %1 WHERE month = ? AND cadre_id = ? AND %2 = ?"_s.arg(table, column));
    query.bind(month.toString()).bind(cadre).bind(code);
    return query.next() ? query.integer(0) : 0;
}

void setScore(store::Edit &edit, base::Month month, base::Id cadre, const QString &criterion, std::optional<base::Points> points,
              const QString &column, store::Row row)
{
    const RuleSet rules = rulesOf(edit, month, cadre);
    const int place = rules.criterionAt(criterion);
    if (place < 0)
        base::refuse(Tr::tr("The rule set %1 has no criterion %2.").arg(rules.name, criterion));
    const base::Points max = rules.criteria[std::size_t(place)].max;
    if (points && (points->halves < 0 || *points > max))
        base::refuse(Tr::tr("Criterion %1 takes from 0 to %2 points, in steps of 0.5.").arg(criterion, max.toString(u',')));
    row.push_back({column, points ? store::integer(points->halves) : store::null()});
    if (const base::Id id = rowOf(edit, u"criterion_score"_s, u"criterion"_s, month, cadre, criterion)) {
        edit.update(u"criterion_score"_s, id, row);
        return;
    }
    row.push_back({u"month"_s, store::text(month.toString())});
    row.push_back({u"cadre_id"_s, store::integer(cadre)});
    row.push_back({u"criterion"_s, store::text(criterion)});
    edit.insert(u"criterion_score"_s, row);
}

} // namespace

void setSelfScore(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, const QString &criterion,
                  std::optional<base::Points> points, const QString &evidence)
{
    require(edit, caller, stage, month, cadre, rights::Action::EnterSelfScores);
    setScore(edit, month, cadre, criterion, points, u"self_half"_s, {{u"evidence"_s, store::textOrNull(base::cleaned(evidence))}});
}

void setSuperiorScore(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre,
                      const QString &criterion, std::optional<base::Points> points)
{
    require(edit, caller, stage, month, cadre, rights::Action::EnterSuperiorScores);
    setScore(edit, month, cadre, criterion, points, u"superior_half"_s, {});
}

CriterionEntry loadCriterion(store::Database &database, base::Month month, base::Id cadre, const QString &criterion)
{
    store::Statement query(database, u"SELECT self_half, superior_half, evidence FROM criterion_score "
                                     "WHERE month = ? AND cadre_id = ? AND criterion = ?"_s);
    query.bind(month.toString()).bind(cadre).bind(criterion);
    if (!query.next())
        return {};
    const auto points = [&](int column) {
        const std::optional<qint64> halves = query.optionalInteger(column);
        return halves ? std::optional(base::Points::fromHalves(int(*halves))) : std::nullopt;
    };
    return {points(0), points(1), query.text(2)};
}

void recordCondition(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre,
                     const QString &condition, const QString &basis)
{
    require(edit, caller, stage, month, cadre, rights::Action::EnterConditions);
    const RuleSet rules = rulesOf(edit, month, cadre);
    if (rules.conditionAt(condition) < 0)
        base::refuse(Tr::tr("The rule set %1 has no condition %2.").arg(rules.name, condition));
    const store::Value words = store::textOrNull(base::cleaned(basis));
    if (const base::Id id = rowOf(edit, u"condition_record"_s, u"condition"_s, month, cadre, condition))
        edit.update(u"condition_record"_s, id, {{u"basis"_s, words}});
    else
        edit.insert(u"condition_record"_s, {{u"month"_s, store::text(month.toString())},
                                            {u"cadre_id"_s, store::integer(cadre)},
                                            {u"condition"_s, store::text(condition)},
                                            {u"basis"_s, words}});
}

void withdrawCondition(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre,
                       const QString &condition)
{
    require(edit, caller, stage, month, cadre, rights::Action::EnterConditions);
    if (const base::Id id = rowOf(edit, u"condition_record"_s, u"condition"_s, month, cadre, condition))
        edit.erase(u"condition_record"_s, id);
}

} // namespace rating
