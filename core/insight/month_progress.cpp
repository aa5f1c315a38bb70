#include "insight/month_progress.h"

#include "base/text.h"
#include "base/tr.h"
#include "insight/month_board.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using rights::Stage;

// By the table of authority, else the head of the unit or of the nearest one above it; of a head also their manager.
base::Id deciderOf(const staff::Roster &roster, const staff::Standing &standing, const staff::Post &post, QDate on)
{
    if (const base::Id decider = staff::deciderBy(standing, post, on))
        return decider;
    if (post.role == staff::PostRole::Head && post.manager != 0)
        return post.manager;
    for (const base::Id unit : standing.units.withAncestors(post.unit))
        for (const staff::Post &other : roster.posts())
            if (other.unit == unit && other.role == staff::PostRole::Head && other.cadre != post.cadre && other.holdsOn(on))
                return other.cadre;
    return 0;
}

struct Held {
    std::array<qint64, 3> sheets{}; // to submit, to review, to decide
    qint64 late = 0;
    std::vector<RowRef> rows;
    qint64 all() const { return sheets[0] + sheets[1] + sheets[2]; }
};

} // namespace

Waiting waitingFor(const rating::MonthScores &month, std::size_t place, const staff::Roster &roster, const staff::Standing &standing, QDate today)
{
    const rating::MonthCalendar &days = month.values.rules[month.values.people[place].rules].calendar;
    const base::Month when = month.values.month;
    const auto day = [&](int number) { return when.first().addDays(std::min(number, when.last().day()) - 1); };
    Waiting waiting;
    waiting.stage = month.stage(qint32(place));
    switch (waiting.stage) {
    case Stage::Open:
        waiting.on = month.values.cadres[place];
        waiting.before = day(days.selfScore);
        break;
    case Stage::SelfScored:
        waiting.on = month.values.managers[place];
        waiting.before = day(days.review);
        break;
    case Stage::Reviewed:
        if (const staff::Post *post = roster.ratedPost(month.values.cadres[place], when))
            waiting.on = deciderOf(roster, standing, *post, when.last());
        waiting.before = day(days.decide);
        break;
    default:
        return waiting;
    }
    waiting.late = today >= waiting.before;
    return waiting;
}

Figure progressFigure(const rating::MonthScores &month, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"month.progress"_s,
                  {},
                  {},
                  {{u"sheets"_s, Tr::tr("Sheets")},
                   {u"open"_s, Tr::tr("Not submitted")},
                   {u"self_scored"_s, Tr::tr("Self-scored")},
                   {u"reviewed"_s, Tr::tr("Reviewed")},
                   {u"decided"_s, Tr::tr("Decided")},
                   {u"locked"_s, Tr::tr("Locked")}},
                  {}};
    qint64 all = 0;
    qint64 decided = 0;
    for (const auto &[unit, places] : byUnit(month, roster, scope)) {
        std::array<qint64, 5> stages{};
        for (const std::size_t place : places)
            ++stages[std::size_t(month.stage(qint32(place)))];
        Line line = unitLine(roster, unit);
        line.cells = {qint64(places.size()), stages[0], stages[1], stages[2], stages[3], stages[4]};
        for (const std::size_t place : places)
            line.rows.push_back({u"cadre"_s, month.values.cadres[place]});
        all += qint64(places.size());
        decided += stages[3] + stages[4];
        figure.lines.push_back(std::move(line));
    }
    figure.title =
        Tr::tr("%1 of %2 sheets of %3 are decided (%4)").arg(decided).arg(all).arg(month.values.month.toVietnamese(), percentText(decided, all));
    return figure;
}

Figure waitingFigure(const rating::MonthScores &month, const staff::Roster &roster, const staff::Standing &standing, const Scope &scope, QDate today)
{
    Figure figure{u"month.waiting"_s,
                  {},
                  {},
                  {{u"to_submit"_s, Tr::tr("To submit")},
                   {u"to_review"_s, Tr::tr("To review")},
                   {u"to_decide"_s, Tr::tr("To decide")},
                   {u"late"_s, Tr::tr("Past the day")}},
                  {}};
    QHash<base::Id, Held> people;
    qint64 sheets = 0;
    qint64 late = 0;
    for (std::size_t i = 0; i < month.rows.size(); ++i) {
        if (!inView(month, i, scope) || month.values.people[i].absent)
            continue;
        const Waiting waiting = waitingFor(month, i, roster, standing, today);
        if (waiting.stage > Stage::Reviewed)
            continue;
        Held &held = people[waiting.on];
        ++held.sheets[std::size_t(waiting.stage)];
        held.late += waiting.late ? 1 : 0;
        held.rows.push_back({u"cadre"_s, month.values.cadres[i]});
        ++sheets;
        late += waiting.late ? 1 : 0;
    }
    std::vector<base::Id> order;
    for (const staff::Cadre &cadre : roster.cadres())
        if (people.contains(cadre.id))
            order.push_back(cadre.id);
    if (people.contains(0))
        order.push_back(0);
    std::stable_sort(order.begin(), order.end(),
                     [&](base::Id a, base::Id b) { return std::pair(people[a].late, people[a].all()) > std::pair(people[b].late, people[b].all()); });
    for (const base::Id cadre : order) {
        const Held &held = people[cadre];
        Line line = personLine(roster, cadre);
        if (cadre == 0)
            line.label = Tr::tr("(nobody is named)");
        line.cells = {held.sheets[0], held.sheets[1], held.sheets[2], held.late};
        line.rows = held.rows;
        figure.lines.push_back(std::move(line));
    }
    const rating::MonthCalendar days = month.values.rules.empty() ? rating::MonthCalendar() : month.values.rules.front().calendar;
    figure.note = Tr::tr("Days in force: self-scores before the %1, review before the %2, decision before the %3. Counted on %4.")
                      .arg(days.selfScore)
                      .arg(days.review)
                      .arg(days.decide)
                      .arg(base::dateText(today));
    if (sheets == 0)
        figure.title = Tr::tr("No sheet of %1 waits for anybody").arg(month.values.month.toVietnamese());
    else if (late == 0)
        figure.title = Tr::tr("%1 sheets of %2 are under way, none past its day").arg(sheets).arg(month.values.month.toVietnamese());
    else
        figure.title =
            Tr::tr("%1 sheets of %2 are past their day; most wait for %3 (%4)")
                .arg(late)
                .arg(month.values.month.toVietnamese(), order.front() == 0 ? Tr::tr("(nobody is named)") : codeAndName(roster, order.front()))
                .arg(people[order.front()].late);
    return figure;
}

} // namespace insight
