#include "insight/month_contents.h"

#include "base/tr.h"
#include "insight/month_board.h"

#include <array>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

// The places of the leaders in view, and what each was scored.
struct Card {
    std::size_t place = 0;
    std::vector<leadership::ContentScore> scores;
};

std::vector<Card> cards(const MonthFacts &facts, const Scope &scope)
{
    QHash<base::Id, std::vector<leadership::ContentScore>> scores;
    for (const leadership::ContentScore &score : facts.contents)
        scores[score.cadre].push_back(score);
    std::vector<Card> all;
    for (std::size_t i = 0; i < facts.month.rows.size(); ++i)
        if (inView(facts.month, i, scope) && staff::isLeader(facts.month.values.people[i].role))
            all.push_back({i, scores.value(facts.month.values.cadres[i])});
    return all;
}

} // namespace

Figure contentsFigure(const MonthFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Q_UNUSED(roster);
    Figure figure{
        u"month.contents"_s,
        {},
        Tr::tr("The superior's scores of all leaders together, as a share of the maxima of the contents scored. A score above its maximum does not "
               "count."),
        {{u"scored"_s, Tr::tr("Scored")}, {u"points"_s, Tr::tr("Points"), 1}, {u"maximum"_s, Tr::tr("Maximum"), 1}, {u"percent"_s, u"%"_s, 1}},
        {}};
    const std::vector<Card> all = cards(facts, scope);
    const leadership::Content *lowest = nullptr;
    base::Ratio lowestShare;
    for (const leadership::Content &content : facts.catalogue) {
        qint64 scored = 0;
        qint64 halves = 0;
        Line line;
        line.subject = {u"leadership_content"_s, content.id};
        line.code = QString::number(content.number);
        line.label = withBadge(content.text(), leadership::badgeOf(content));
        qint64 most = 0;
        for (const Card &card : all) {
            for (const leadership::ContentScore &score : card.scores) {
                const leadership::Summary sum = leadership::summarise({&score, 1}, {&content, 1});
                if (sum.superiorGiven == 0) // of another content, not given, or above the maximum
                    continue;
                ++scored;
                halves += sum.superior.halves;
                most += sum.maximum.halves;
                line.rows.push_back({u"content_score"_s, score.id});
            }
        }
        line.cells = {scored, halves * 5, most * 5, percent(halves, most)};
        if (most > 0 && (lowest == nullptr || base::Ratio(halves, most) < lowestShare)) {
            lowest = &content;
            lowestShare = base::Ratio(halves, most);
        }
        figure.lines.push_back(std::move(line));
    }
    figure.title = lowest == nullptr ? Tr::tr("The 12 contents of %1 have not been scored").arg(facts.month.values.month.toVietnamese())
                                     : Tr::tr("Weakest of the 12 contents in %1: no. %2 “%3”, %4 % of its points")
                                           .arg(facts.month.values.month.toVietnamese())
                                           .arg(lowest->number)
                                           .arg(lowest->text(), (lowestShare * base::Ratio(100)).toString(1, u','));
    return figure;
}

Figure scorecardsFigure(const MonthFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"month.scorecards"_s,
                  {},
                  Tr::tr("A leader without a complete scorecard has no total. Self-scores are shown once they may be seen."),
                  {{u"unit"_s, Tr::tr("Unit")},
                   {u"scored"_s, Tr::tr("Scored of 12")},
                   {u"self"_s, Tr::tr("Self"), 1},
                   {u"superior"_s, Tr::tr("Superior"), 1},
                   {u"maximum"_s, Tr::tr("Maximum"), 1},
                   {u"percent"_s, u"%"_s, 1}},
                  {}};
    qint64 complete = 0;
    for (const Card &card : cards(facts, scope)) {
        const base::Id cadre = facts.month.values.cadres[card.place];
        const leadership::Summary sums = leadership::summarise(card.scores, facts.catalogue);
        Line line = personLine(roster, cadre);
        const bool showSelf = sums.selfGiven > 0 && scope.seesSelfScores(cadre, facts.month.stage(qint32(card.place)));
        line.cells = {facts.month.rows[card.place].unit,
                      qint64(sums.superiorGiven),
                      showSelf ? Cell(qint64(sums.self.halves) * 5) : Cell(),
                      sums.superiorGiven > 0 ? Cell(qint64(sums.superior.halves) * 5) : Cell(),
                      qint64(sums.maximum.halves) * 5,
                      sums.complete ? percent(sums.superior.halves, sums.maximum.halves) : Cell()};
        for (const leadership::ContentScore &score : card.scores)
            line.rows.push_back({u"content_score"_s, score.id});
        complete += sums.complete ? 1 : 0;
        figure.lines.push_back(std::move(line));
    }
    figure.title = Tr::tr("%1 of %2 leaders have a complete scorecard of the 12 contents in %3")
                       .arg(complete)
                       .arg(figure.lines.size())
                       .arg(facts.month.values.month.toVietnamese());
    return figure;
}

} // namespace insight
