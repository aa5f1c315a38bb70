#include "insight/given_score.h"

#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

int halves(const store::Statement &rows, int column)
{
    const std::optional<qint64> value = rows.optionalInteger(column);
    return value ? int(*value) : -1;
}

} // namespace

std::vector<GivenScore> readGivenScores(store::Database &database, const rating::MonthScores &scores)
{
    std::vector<GivenScore> given;
    const QString month = scores.values.month.toString();
    const auto put = [&](const store::Statement &rows, bool isContent) -> GivenScore * {
        const qint32 place = scores.values.placeOf(rows.integer(1));
        if (place < 0 || scores.rows.empty())
            return nullptr;
        GivenScore &one = given.emplace_back();
        one.row = {isContent ? u"content_score"_s : u"criterion_score"_s, rows.integer(0)};
        one.place = std::size_t(place);
        one.self = halves(rows, 3);
        one.superior = halves(rows, 4);
        one.evidence = rows.integer(5) != 0;
        one.isContent = isContent;
        return &one;
    };
    store::Statement criteria(database, u"SELECT id, cadre_id, criterion, self_half, superior_half, "
                                        "CASE WHEN evidence IS NULL OR evidence = '' THEN 0 ELSE 1 END "
                                        "FROM criterion_score WHERE month = ?"_s);
    criteria.bind(month);
    while (criteria.next()) {
        GivenScore *one = put(criteria, false);
        if (one == nullptr)
            continue;
        const rating::RuleSet &rules = scores.values.rules[scores.values.people[one->place].rules];
        const QString code = criteria.text(2);
        const auto known =
            std::find_if(rules.criteria.begin(), rules.criteria.end(), [&](const rating::Criterion &each) { return each.code == code; });
        if (known == rules.criteria.end()) { // of other rules than the month's: nothing reads it
            given.pop_back();
            continue;
        }
        one->max = known->max.halves;
        one->needsEvidence = rules.groups[std::size_t(known->group)].needsEvidence;
    }
    store::Statement contents(database, u"SELECT s.id, s.cadre_id, s.content, s.self_half, s.superior_half, "
                                        "CASE WHEN s.evidence IS NULL OR s.evidence = '' THEN 0 ELSE 1 END, c.max_half "
                                        "FROM content_score s JOIN leadership_content c ON c.number = s.content WHERE s.month = ?"_s);
    contents.bind(month);
    while (contents.next())
        if (GivenScore *one = put(contents, true))
            one->max = int(contents.integer(6));
    std::stable_sort(given.begin(), given.end(), [](const GivenScore &a, const GivenScore &b) {
        return std::tuple(a.place, a.isContent, a.row.id) < std::tuple(b.place, b.isContent, b.row.id);
    });
    return given;
}

} // namespace insight
