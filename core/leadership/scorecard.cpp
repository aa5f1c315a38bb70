#include "leadership/scorecard.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "staff/relation.h"
#include "staff/staff_table.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadership {
namespace {

const Content *contentOf(std::span<const Content> contents, int number)
{
    const auto it = std::find_if(contents.begin(), contents.end(), [&](const Content &one) { return one.number == number; });
    return it == contents.end() ? nullptr : &*it;
}

void checkPoints(const std::optional<base::Points> &points, const Content &content)
{
    if (points && (points->halves < 0 || *points > content.maximum))
        base::refuse(Tr::tr("Content %1 is scored from 0 to %2 points: %3 is not.")
                         .arg(content.number)
                         .arg(content.maximum.toString(u','), points->toString(u',')));
}

std::vector<ContentScore> where(store::Database &database, const QString &condition, std::initializer_list<store::Value> binds)
{
    store::Statement statement(database, u"SELECT id, month, cadre_id, content, self_half, superior_half, evidence, comment FROM content_score "
                                         "WHERE %1 ORDER BY month, cadre_id, content"_s.arg(condition));
    for (const store::Value &value : binds)
        statement.bind(value);
    const auto points = [&](int column) {
        const std::optional<qint64> halves = statement.optionalInteger(column);
        return halves ? std::optional(base::Points::fromHalves(int(*halves))) : std::nullopt;
    };
    std::vector<ContentScore> all;
    while (statement.next())
        all.push_back({statement.integer(0), base::Month::parse(statement.text(1)).value_or(base::Month()), statement.integer(2),
                       int(statement.integer(3)), points(4), points(5), statement.text(6), statement.text(7)});
    return all;
}

// The person's row for a content, or a fresh one.
ContentScore rowOf(store::Edit &edit, base::Month month, base::Id cadre, int content)
{
    for (const ContentScore &there : loadScores(edit.database(), month, cadre)) {
        if (there.content == content)
            return there;
    }
    ContentScore fresh;
    fresh.month = month;
    fresh.cadre = cadre;
    fresh.content = content;
    return fresh;
}

// The right towards the person in the post that is rated in the month, as things stand today.
void require(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, rights::Action action)
{
    store::Database &database = edit.database();
    const std::vector<staff::Post> posts = staff::loadPosts(database, cadre);
    const staff::Post *rated = staff::ratedPost(posts, month);
    if (rated == nullptr || !staff::isLeader(rated->role))
        base::refuse(Tr::tr("The 12 contents are for heads and deputies: this person is neither in %1.").arg(month.toVietnamese()));
    const QDate today = base::vietnamDay(database.now());
    rights::require(caller, staff::relations(database, caller, cadre, month, today), stage, action);
}
} // namespace

void check(const ContentScore &score, std::span<const Content> contents)
{
    if (!score.month.isValid() || score.cadre == 0)
        base::refuse(Tr::tr("A score of the 12 contents belongs to a month and a person."));
    const Content *content = contentOf(contents, score.content);
    if (content == nullptr)
        base::refuse(Tr::tr("There is no content %1: they run from 1 to 12.").arg(score.content));
    checkPoints(score.self, *content);
    checkPoints(score.superior, *content);
}

Summary summarise(std::span<const ContentScore> scores, std::span<const Content> contents)
{
    Summary sum;
    for (const Content &content : contents) {
        sum.maximum = sum.maximum + content.maximum;
        const auto it = std::find_if(scores.begin(), scores.end(), [&](const ContentScore &one) { return one.content == content.number; });
        if (it == scores.end())
            continue;
        const auto counts = [&](const std::optional<base::Points> &points) { return points && points->halves >= 0 && *points <= content.maximum; };
        if (counts(it->self)) {
            sum.self = sum.self + *it->self;
            ++sum.selfGiven;
        }
        if (counts(it->superior)) {
            sum.superior = sum.superior + *it->superior;
            ++sum.superiorGiven;
        }
    }
    sum.complete = !contents.empty() && sum.superiorGiven == int(contents.size());
    return sum;
}

std::vector<ContentScore> loadScores(store::Database &database) { return where(database, u"1 = 1"_s, {}); }

std::vector<ContentScore> loadScores(store::Database &database, base::Month month) { return where(database, u"month = ?"_s, {month.toString()}); }

std::vector<ContentScore> loadScores(store::Database &database, base::Month month, base::Id cadre)
{
    return where(database, u"month = ? AND cadre_id = ?"_s, {month.toString(), cadre});
}

base::Id save(store::Edit &edit, const ContentScore &score)
{
    check(score, loadContents(edit.database()));
    const auto halves = [](const std::optional<base::Points> &points) { return points ? store::integer(points->halves) : store::null(); };
    store::Row row = {{u"self_half"_s, halves(score.self)},
                      {u"superior_half"_s, halves(score.superior)},
                      {u"evidence"_s, store::textOrNull(base::cleaned(score.evidence))},
                      {u"comment"_s, store::textOrNull(base::cleaned(score.comment))}};
    const ContentScore there = rowOf(edit, score.month, score.cadre, score.content);
    if (there.id != 0) {
        edit.update(u"content_score"_s, there.id, row);
        return there.id;
    }
    row.push_back({u"month"_s, score.month.toString()});
    row.push_back({u"cadre_id"_s, score.cadre});
    row.push_back({u"content"_s, store::integer(score.content)});
    return edit.insert(u"content_score"_s, row);
}

void setSelf(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, int content,
             std::optional<base::Points> points, const QString &evidence)
{
    require(edit, caller, stage, month, cadre, rights::Action::EnterSelfScores);
    ContentScore row = rowOf(edit, month, cadre, content);
    row.self = points;
    row.evidence = base::cleaned(evidence);
    save(edit, row);
}

void setSuperior(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, int content,
                 std::optional<base::Points> points, const QString &comment)
{
    require(edit, caller, stage, month, cadre, rights::Action::EnterSuperiorScores);
    ContentScore row = rowOf(edit, month, cadre, content);
    row.superior = points;
    row.comment = base::cleaned(comment);
    save(edit, row);
}

} // namespace leadership
