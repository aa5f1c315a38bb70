#include "insight/leader_contents.h"

#include "base/tr.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

struct Given {
    std::optional<base::Ratio> share; // none: not scored, or above the maximum
    base::Points points;
    base::Id row = 0;
};

Given given(const std::vector<leadership::ContentScore> &scores, const leadership::Content &content)
{
    for (const leadership::ContentScore &score : scores) {
        const leadership::Summary sum = leadership::summarise({&score, 1}, {&content, 1});
        if (sum.superiorGiven > 0 && sum.maximum.halves > 0)
            return {base::Ratio(sum.superior.halves, sum.maximum.halves), sum.superior, score.id};
    }
    return {};
}

Cell percentOf(const std::optional<base::Ratio> &share) { return share ? Cell((*share * base::Ratio(100)).roundHalfUp(1)) : Cell(); }

QString words(const base::Ratio &share) { return (share * base::Ratio(100)).toString(0, u',') + u" %"_s; }

// Where the leader lies furthest below something.
struct Gap {
    int number = 0; // of the content; 0: nowhere
    base::Ratio own;
    base::Ratio other;

    void take(int content, const std::optional<base::Ratio> &mine, const std::optional<base::Ratio> &theirs)
    {
        if (mine && theirs && *mine < *theirs && (number == 0 || *theirs - *mine > other - own))
            *this = {content, *mine, *theirs};
    }
};

struct Finding {
    int scored = 0;
    int before = 0;
    int compared = 0; // with other leaders
    Gap toOthers;
    Gap toBefore;
};

QString titleOf(const Finding &found, base::Month month, const QString &name)
{
    if (found.scored == 0)
        return Tr::tr("%1: the superior has not scored the 12 contents of %2").arg(name, month.toVietnamese());
    QStringList parts;
    if (found.compared == 0)
        parts << Tr::tr("no other leader has been scored");
    else if (found.toOthers.number == 0)
        parts << Tr::tr("nowhere below the other leaders' median");
    else
        parts << Tr::tr("furthest below the other leaders in content %1, %2 against %3")
                     .arg(found.toOthers.number)
                     .arg(words(found.toOthers.own), words(found.toOthers.other));
    if (found.before == 0)
        parts << Tr::tr("not scored in %1").arg(month.next(-1).toVietnamese());
    else if (found.toBefore.number == 0)
        parts << Tr::tr("nowhere below %1").arg(month.next(-1).toVietnamese());
    else
        parts << Tr::tr("fell most since %1 in content %2, from %3 to %4")
                     .arg(month.next(-1).toVietnamese())
                     .arg(found.toBefore.number)
                     .arg(words(found.toBefore.other), words(found.toBefore.own));
    return Tr::tr("%1, %2: %3").arg(name, month.toVietnamese(), parts.join(u"; "_s));
}

} // namespace

Figure leaderFigure(base::Month month, base::Id leader, const QString &name, std::span<const LeaderScores> leaders,
                    std::span<const leadership::Content> catalogue)
{
    Figure figure{u"leader.contents"_s,
                  {},
                  Tr::tr("The superior's score as a share of the content's maximum. The median is that of the other leaders you may see."),
                  {{u"points"_s, Tr::tr("Points"), 1},
                   {u"percent"_s, u"% "_s + month.toVietnamese(), 1},
                   {u"before"_s, u"% "_s + month.next(-1).toVietnamese(), 1},
                   {u"others"_s, Tr::tr("% others", "the other leaders, their median"), 1},
                   {u"leaders"_s, Tr::tr("Other leaders scored")}},
                  {}};
    const auto own = std::find_if(leaders.begin(), leaders.end(), [&](const LeaderScores &each) { return each.cadre == leader; });
    Finding found;
    for (const leadership::Content &content : catalogue) {
        const Given now = own == leaders.end() ? Given() : given(own->now, content);
        const Given before = own == leaders.end() ? Given() : given(own->before, content);
        std::vector<base::Ratio> others;
        for (const LeaderScores &each : leaders)
            if (each.cadre != leader)
                if (const Given theirs = given(each.now, content); theirs.share)
                    others.push_back(*theirs.share);
        const std::optional<base::Ratio> middle = others.empty() ? std::nullopt : std::optional(median(others));
        Line line;
        line.subject = {u"leadership_content"_s, content.id};
        line.code = QString::number(content.number);
        line.label = withBadge(content.text(), leadership::badgeOf(content));
        line.cells = {now.share ? Cell(qint64(now.points.halves) * 5) : Cell(), percentOf(now.share), percentOf(before.share), percentOf(middle),
                      qint64(others.size())};
        for (const Given &each : {now, before})
            if (each.row != 0)
                line.rows.push_back({u"content_score"_s, each.row});
        figure.lines.push_back(std::move(line));
        found.scored += int(now.share.has_value());
        found.before += int(before.share.has_value());
        found.compared += int(middle.has_value());
        found.toOthers.take(content.number, now.share, middle);
        found.toBefore.take(content.number, now.share, before.share);
    }
    figure.title = titleOf(found, month, name);
    return figure;
}

} // namespace insight
