#include "insight/leader_contents.h"

#include "support/strings.h"

using namespace insight;
using namespace Qt::StringLiterals;

namespace {

const base::Month October = *base::Month::of(2026, 10);

std::vector<leadership::Content> catalogue()
{
    std::vector<leadership::Content> all;
    for (int number = 1; number <= 3; ++number) {
        leadership::Content content;
        content.id = number;
        content.number = number;
        content.label = u"Nội dung %1"_s.arg(number);
        content.maximum = base::Points::fromHalves(20);
        all.push_back(content);
    }
    return all;
}

// Half points by content; -1: not scored.
std::vector<leadership::ContentScore> scores(std::initializer_list<int> halves)
{
    std::vector<leadership::ContentScore> all;
    int number = 0;
    for (const int given : halves) {
        leadership::ContentScore score;
        score.id = 100 + ++number;
        score.content = number;
        if (given >= 0)
            score.superior = base::Points::fromHalves(given);
        all.push_back(score);
    }
    return all;
}

Cell cell(const Figure &figure, std::size_t line, const char *column) { return cellOf(figure, figure.lines[line], QString::fromLatin1(column)); }

} // namespace

TEST_CASE("a leader's contents stand beside the month before and the other leaders' median; what was not scored is no zero")
{
    const std::vector<LeaderScores> leaders{{1, scores({10, 20, -1}), scores({16, 18, 12})},
                                            {2, scores({18, 10, 10}), {}},
                                            {3, scores({14, -1, 12}), {}},
                                            {4, scores({20, 44, 14}), {}}}; // 44 is above the maximum and does not count
    const Figure figure = leaderFigure(October, 1, u"CB0001 An"_s, leaders, catalogue());
    REQUIRE(figure.lines.size() == 3);
    CHECK(cell(figure, 0, "percent") == Cell(qint64(500)));
    CHECK(cell(figure, 0, "before") == Cell(qint64(800)));
    CHECK(cell(figure, 0, "others") == Cell(qint64(900))); // of 90, 70, 100 %
    CHECK(cell(figure, 0, "leaders") == Cell(qint64(3)));
    CHECK(cell(figure, 1, "others") == Cell(qint64(500)));
    CHECK(cell(figure, 1, "leaders") == Cell(qint64(1)));
    CHECK(cell(figure, 2, "percent") == Cell());
    CHECK(cell(figure, 2, "others") == Cell(qint64(600)));
    CHECK(figure.title
          == u"CB0001 An, 10/2026: furthest below the other leaders in content 1, 50 % against 90 %; "
             u"fell most since 09/2026 in content 1, from 80 % to 50 %"_s);
    CHECK(figure.lines[0].rows.size() == 2);
}

TEST_CASE("the title says when there is nothing to compare")
{
    CHECK(leaderFigure(October, 1, u"CB0001 An"_s, std::vector<LeaderScores>{{1, {}, {}}}, catalogue()).title
          == u"CB0001 An: the superior has not scored the 12 contents of 10/2026"_s);
    const std::vector<LeaderScores> alone{{1, scores({10, 20, 20}), {}}};
    CHECK(leaderFigure(October, 1, u"CB0001 An"_s, alone, catalogue()).title
          == u"CB0001 An, 10/2026: no other leader has been scored; not scored in 09/2026"_s);
    const std::vector<LeaderScores> best{{1, scores({20, 20, 20}), scores({20, 19, 18})}, {2, scores({18, 18, 20}), {}}};
    CHECK(leaderFigure(October, 1, u"CB0001 An"_s, best, catalogue()).title
          == u"CB0001 An, 10/2026: nowhere below the other leaders' median; nowhere below 09/2026"_s);
}
